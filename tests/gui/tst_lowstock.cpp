// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "ledger/lowlevels.h"
#include "patience.h"
#include "practiceclient.h"
#include "ui/shell/translation.h"

#include <QSet>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// Which stock is low, by the shop's numbers and by one's own: by keys, on a practice store.
class TestLowStock : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    /// SKUs with fewer pieces than \a level at a source where they are in stock; \a own: another number for a source.
    [[nodiscard]] QSet<QString> lowInShop(double level, const QString &source = {}, double own = 0) const
    {
        QSet<QString> skus;
        const QMap<QString, QString> stock = stage().shopStock();
        for (auto item = stock.cbegin(); item != stock.cend(); ++item) {
            const qsizetype at = item.key().lastIndexOf(u'@');
            const QStringList words = item.value().split(u' ');
            const double enough = item.key().mid(at + 1) == source ? own : level;
            if (words.value(1) == "1"_L1 && words.value(0).toDouble() < enough) {
                skus.insert(item.key().left(at));
            }
        }
        return skus;
    }
    [[nodiscard]] QSet<QString> listed() const
    {
        QSet<QString> skus;
        for (int row = 0; row < stage().model().rowCount(); ++row) {
            skus.insert(stage().cell(row, 0));
        }
        return skus;
    }
    /// An action of the window, by its words.
    void command(const QString &words) const
    {
        stage().press(Qt::Key_K, Qt::ControlModifier);
        stage().type(words);
        stage().press(Qt::Key_Return);
    }
    /// As the command line keeps them, and a shop that is opened finds them.
    void keepLevels(const LowLevels &levels) const
    {
        auto kept = stage().ledger->write<bool>([&levels](sqlite::Database &database) {
            return ledger::writeLowLevels(database, u"p1"_s, levels).map([] { return true; });
        });
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(kept.result());
        cache::Opened opened;
        opened.writable = true;
        stage().session->setOpened(opened);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void itGoesByTheShopsNumberAndByOnesOwn()
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({}));
        const QSet<QString> byShop = lowInShop(5); // of its configuration
        QVERIFY(!byShop.isEmpty());
        command(u"show low stock"_s);
        QTRY_COMPARE(listed(), byShop);

        // One's own for all, then one for a source, then none again. The shop knows nothing of them.
        const QMap<QString, QString> start = stage().shopStock();
        LowLevels levels;
        levels.everywhere = Decimal(60);
        keepLevels(levels);
        QTRY_COMPARE(listed(), lowInShop(60));
        QVERIFY(lowInShop(60) != byShop);
        levels.bySource.insert(u"ams"_s, Decimal(0));
        keepLevels(levels);
        QTRY_COMPARE(listed(), lowInShop(60, u"ams"_s, 0));
        QVERIFY(lowInShop(60, u"ams"_s, 0) != lowInShop(60));
        keepLevels({});
        QTRY_COMPARE(listed(), byShop);
        QCOMPARE(stage().shopStock(), start);
    }
};

QTEST_MAIN(TestLowStock)
#include "tst_lowstock.moc"
