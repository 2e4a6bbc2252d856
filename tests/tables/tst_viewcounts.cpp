// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/viewcounts.h"

#include "opencopy.h"
#include "patience.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {

cache::Query status(const QString &value)
{
    return {{{{u"status"_s, Condition::Eq, {value}}}}, {}, {}};
}

/// Holds the only reader of a copy until it goes.
class Held
{
public:
    explicit Held(cache::Cache &copy)
        : m_done(copy.read<bool>([this](sqlite::Database &) -> Result<bool> {
            m_begun = true;
            m_free.acquire();
            return true;
        }))
    {}
    ~Held() { free(); }
    Q_DISABLE_COPY_MOVE(Held)

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    void free()
    {
        m_free.release();
        m_done.waitForFinished();
    }

private:
    std::atomic<bool> m_begun = false;
    QSemaphore m_free;
    QFuture<Result<bool>> m_done; // last: its work uses what is above
};

} // namespace

/// Views are counted one after the other, and only those that are asked for.
class TestViewCounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OpenCopy> m_copy;
    std::shared_ptr<const cache::List> m_list{&cache::ordersList(), [](const cache::List *) {}};
    std::vector<std::pair<int, qint64>> m_counted;
    std::unique_ptr<tables::ViewCounts> m_counts;
    int m_ended = 0;

    void ask(std::vector<cache::Query> questions) { m_counts->ask(m_copy->cache(), m_list, std::move(questions)); }

private Q_SLOTS:
    void init()
    {
        m_copy = std::make_unique<test::OpenCopy>(1);
        m_copy->run(
            "insert into sales_order (entity_id, status) values (1, 'a'), (2, 'b'), (3, 'b'), (4, 'c'), (5, 'c'), "
            "(6, 'c')");
        m_counted.clear();
        m_ended = 0;
        m_counts = std::make_unique<tables::ViewCounts>();
        connect(m_counts.get(), &tables::ViewCounts::counted, this,
                [this](int place, qint64 rows) { m_counted.emplace_back(place, rows); });
        connect(m_counts.get(), &tables::ViewCounts::ended, this, [this] { ++m_ended; });
    }
    void cleanup()
    {
        m_counts.reset();
        m_copy.reset();
    }

    void eachIsCountedOnceInItsOrder()
    {
        ask({status(u"c"_s), status(u"no such"_s), status(u"a"_s)});
        QVERIFY(m_counts->isBusy());
        QTRY_COMPARE(m_ended, 1);
        QVERIFY(!m_counts->isBusy());
        QCOMPARE(m_counted, (std::vector<std::pair<int, qint64>>{{0, 3}, {1, 0}, {2, 1}}));
    }

    void whatCannotBeCountedHasNoAnswer()
    {
        ask({status(u"a"_s), {{{{u"no_such_column"_s, Condition::Eq, {u"1"_s}}}}, {}, {}}, status(u"b"_s)});
        QTRY_COMPARE(m_ended, 1);
        QCOMPARE(m_counted, (std::vector<std::pair<int, qint64>>{{0, 1}, {2, 2}}));
    }

    /// Rows that somebody scrolls to wait for one count, not for all.
    void othersComeBetween()
    {
        Held before(m_copy->cache());
        ask({status(u"a"_s), status(u"b"_s), status(u"c"_s)});
        Held rows(m_copy->cache());
        before.free();
        QTRY_VERIFY(rows.hasBegun());
        QTRY_COMPARE(m_counted.size(), std::size_t(1));
        QVERIFY(m_counts->isBusy());
        rows.free();
        QTRY_COMPARE(m_ended, 1);
        QCOMPARE(m_counted.size(), std::size_t(3));
    }

    void otherQuestionsTakeTheirPlace()
    {
        Held held(m_copy->cache());
        ask({status(u"a"_s), status(u"b"_s)});
        ask({status(u"c"_s), status(u"b"_s)});
        held.free();
        QTRY_COMPARE(m_ended, 1);
        QCOMPARE(m_counted, (std::vector<std::pair<int, qint64>>{{0, 3}, {1, 2}}));
    }

    /// What is being counted and still asked for is not begun anew.
    void theSameQuestionGoesOn()
    {
        Held held(m_copy->cache());
        ask({status(u"a"_s), status(u"b"_s)});
        ask({status(u"c"_s), status(u"a"_s)});
        held.free();
        QTRY_COMPARE(m_ended, 1);
        QCOMPARE(m_counted, (std::vector<std::pair<int, qint64>>{{1, 1}, {0, 3}}));
    }

    void nothingComesAfterItWasStopped()
    {
        {
            Held held(m_copy->cache());
            ask({status(u"a"_s), status(u"b"_s)});
            m_counts->stop();
            QVERIFY(!m_counts->isBusy());
        }
        ask({});
        QVERIFY(!m_counts->isBusy());
        ask({status(u"b"_s)});
        QTRY_COMPARE(m_ended, 1);
        QCOMPARE(m_counted, (std::vector<std::pair<int, qint64>>{{0, 2}}));
    }
};

QTEST_GUILESS_MAIN(TestViewCounts)
#include "tst_viewcounts.moc"
