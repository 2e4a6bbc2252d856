// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/palettemodel.h"

#include "cache/search.h"
#include "opencopy.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <future>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::PaletteGroup;
using tables::PaletteItem;
using tables::PaletteModel;
using tables::Span;

/// The palette's model on a real file of the copy, and what it emphasises.
class TestPaletteModel : public QObject
{
    Q_OBJECT

    test::StillClock m_clock;
    std::unique_ptr<test::OpenCopy> m_copy;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void insert(int first, int last)
    {
        m_copy->write([first, last](sqlite::Database &database) -> Result<void> {
            for (int id = first; id <= last; ++id) {
                const Result<void> done =
                    database
                        .run("insert into sales_order (entity_id, increment_id, status, created_at, customer_name, "
                             "grand_total, order_currency_code) values (?, ?, ?, ?, ?, ?, ?)",
                             id, QString::number(1'000'000'000 + id), u"pending"_s, 1'700'000'000 + id, u"Bram"_s,
                             Decimal(id), u"EUR"_s)
                        .and_then([&] {
                            return cache::indexTexts(database, cache::SearchIndex::Orders, std::array{qint64(id)});
                        });
                if (!done) {
                    return done;
                }
            }
            return {};
        });
    }

    QList<qint64> records() const
    {
        QList<qint64> keys;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->item(row).kind == PaletteItem::Kind::Record) {
                keys << m_model->item(row).key;
            }
        }
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<test::OpenCopy>(1);
        m_model = std::make_unique<PaletteModel>(m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setCache(&m_copy->cache());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_copy.reset();
    }

    void theOneThatIsMeantComesFirst()
    {
        insert(1, 1'200);
        m_model->setText(u"1000000012"_s);
        QTRY_COMPARE(records(), QList<qint64>{12});
        m_model->setText(u"100000"_s);
        QTRY_COMPARE(records(), (QList<qint64>{1'200, 1'199, 1'198}));
        QVERIFY(m_model->item(0).aside.startsWith(u"over 1"));
        QVERIFY(m_model->elapsed() >= 0);
    }

    void aLateAnswerIsDropped()
    {
        insert(1, 40);
        // The only reader is busy, so both questions wait.
        std::promise<void> gate;
        const auto busy =
            m_copy->cache().read<bool>([wait = gate.get_future().share()](sqlite::Database &) -> Result<bool> {
                wait.wait();
                return true;
            });
        QSignalSpy answered(m_model.get(), &PaletteModel::answered);
        m_model->setText(u"1000000012"_s);
        m_model->setText(u"1000000013"_s);
        QVERIFY(m_model->isSearching());
        gate.set_value();
        QVERIFY(busy.result());
        QTRY_COMPARE(records(), QList<qint64>{13});
        QVERIFY(!m_model->isSearching());
        QCOMPARE(answered.size(), 1);
    }

    void noShopNoRecords()
    {
        m_model->setCommands({{7, PaletteGroup::Actions, u"Try the practice store"_s, {}, {}}});
        m_model->setCache(nullptr);
        m_model->setText(u"practice"_s);
        QVERIFY(!m_model->isSearching());
        QCOMPARE(m_model->rowCount(), 2); // heading and action
        QCOMPARE(m_model->item(1).command, 7);
        m_model->setText(u"1000000012"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void anAnswerOfTheShopToOlderTextIsDropped()
    {
        m_model->setText(u"one"_s);
        m_model->shopAsked();
        m_model->setText(u"two"_s);
        tables::FoundGroup answer;
        answer.rows = {{4711, u"1000004711"_s, {}, {}, {}, {}, true}};
        m_model->setShopAnswer(u"one"_s, answer);
        QTRY_VERIFY(!m_model->isSearching());
        QVERIFY(records().isEmpty());
        m_model->shopAsked();
        m_model->narrow(PaletteGroup::Orders); // does not lose what is under way
        m_model->setShopAnswer(u"two"_s, answer);
        QTRY_COMPARE(records(), QList<qint64>{4711});
    }

    void whatTheShopIsAskedAboutFollowsThePage()
    {
        QVERIFY(m_model->askedEntity() == cache::Entity::Orders);
        const auto borrowed = [](const cache::List &list) {
            return std::shared_ptr<const cache::List>(&list, [](const cache::List *) {});
        };
        m_model->setList({borrowed(cache::sourceItemsList()), {}});
        QVERIFY(m_model->askedEntity() == cache::Entity::Products);
        m_model->setList({borrowed(cache::customersList()), {}});
        QVERIFY(m_model->askedEntity() == cache::Entity::Customers);
        m_model->narrow(PaletteGroup::Products);
        QVERIFY(m_model->askedEntity() == cache::Entity::Products);
    }

    void whatIsPastedBecomesOneShortLine()
    {
        QCOMPARE(tables::searchable(u"  a\nb\tc "_s), u"a b c"_s);
        QCOMPARE(tables::searchable(u"a"_s + QChar(0) + u"b"_s), u"a b"_s);
        QCOMPARE(tables::searchable(QString(10'000, u'x')).size(), tables::mostTyped);
        const QString cut = tables::searchable(QString(tables::mostTyped - 1, u'x') + u"\U0001F600"_s);
        QCOMPARE(cut, QString(tables::mostTyped - 1, u'x'));
    }

    void matchesStandWhereTheyAre()
    {
        QCOMPARE(tables::matchesOf(u"Fenna van Rijn"_s, u"van rij"_s), (QList<Span>{{6, 3}, {10, 3}}));
        QCOMPARE(tables::matchesOf(u"Étienne Dûpont"_s, u"dupont etie"_s), (QList<Span>{{0, 4}, {8, 6}}));
        QCOMPARE(tables::matchesOf(u"abcabc"_s, u"abc bcab"_s), (QList<Span>{{0, 5}}));
        QVERIFY(tables::matchesOf(u"abc"_s, {}).isEmpty());
        QVERIFY(tables::matchesAll(u"Pull from the shop"_s, u"SHOP pull"_s));
        QVERIFY(!tables::matchesAll(u"Pull from the shop"_s, u"shop push"_s));
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
