// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagermodel.h"

#include <QtTest>

#include <map>
#include <set>

using namespace qm;
using namespace qm::remote;
using namespace qm::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::set<qint64> series(int count, qint64 first, qint64 step)
{
    std::set<qint64> ids;
    for (int i = 0; i < count; ++i) {
        ids.insert(first + i * step);
    }
    return ids;
}

/// Shapes of the key column.
std::map<QByteArray, std::set<qint64>> shapes(int page)
{
    std::map<QByteArray, std::set<qint64>> all;
    for (const int count : {0, 1, page - 1, page, page + 1, 2 * page, 2 * page + 1, 9 * page + 1}) {
        all["dense " + QByteArray::number(count)] = series(count, 1, 1);
        all["late " + QByteArray::number(count)] = series(count, 5'000'000, 1);
        all["sparse " + QByteArray::number(count)] = series(count, 3, 7);
    }
    std::set<qint64> clusters = series(3 * page, 1, 1);
    clusters.merge(series(5 * page, 10'000, 3));
    clusters.merge(series(page, 9'000'000'000LL, 1));
    all["clusters"] = clusters;
    std::set<qint64> growing;
    for (qint64 i = 0; i < 60; ++i) {
        growing.insert(i * i * i + 1);
    }
    all["ever sparser"] = growing;
    return all;
}

std::vector<qint64> inOrder(const std::set<qint64> &ids, Direction order)
{
    std::vector<qint64> list(ids.begin(), ids.end());
    if (order == Direction::Descending) {
        std::reverse(list.begin(), list.end());
    }
    return list;
}

} // namespace

class PagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEveryRowOnceInOrder_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("flights");
        QTest::addColumn<bool>("newest");
        for (const Manner manner : allManners) {
            for (const int page : {1, 2, 3, 10}) {
                for (int flights = 1; flights <= 4; ++flights) {
                    for (const bool newest : {false, true}) {
                        QTest::addRow("manner %d, pages of %d, %d in flight%s", static_cast<int>(manner), page, flights,
                                      newest ? ", newest first" : "")
                            << static_cast<int>(manner) << page << flights << newest;
                    }
                }
            }
        }
    }
    void deliversEveryRowOnceInOrder()
    {
        QFETCH(int, manner);
        QFETCH(int, page);
        QFETCH(int, flights);
        QFETCH(bool, newest);
        for (const auto &[name, ids] : shapes(page)) {
            for (const bool growing : {false, true}) {
                Model model{ids, static_cast<Manner>(manner)};
                PagerOptions options;
                options.order = newest ? Direction::Descending : Direction::Ascending;
                options.pageSize = page;
                options.largestPageSize = growing ? 50 : page;
                options.pagesInFlight = flights;
                const Walk result = walk(model, options);
                QVERIFY2(!result.error, name.constData());
                QVERIFY2(result.ids == inOrder(ids, options.order), name.constData());
                const int rows = static_cast<int>(ids.size());
                const int perPage = model.manner == Manner::CutsSilently || model.manner == Manner::RefusesLarge
                                        ? std::min(page, 2)
                                        : page;
                const int effective = model.manner == Manner::Doubles ? std::max(1, perPage / 2) : perPage;
                QVERIFY2(model.requests <= (page < 10 ? 5 : 2) * (rows / effective + 1) + 60,
                         qPrintable(u"%1: %2 requests"_s.arg(QString::fromLatin1(name)).arg(model.requests)));
            }
        }
    }

    void oneInFlightAsksNoMoreThanNeeded()
    {
        for (const int rows : {0, 1, 9, 10, 11, 19, 20, 21, 100}) {
            Model model{series(rows, 1, 1)};
            PagerOptions options;
            options.pageSize = options.largestPageSize = 10;
            options.pagesInFlight = 1;
            QCOMPARE(walk(model, options).ids.size(), static_cast<std::size_t>(rows));
            QCOMPARE(model.requests, rows / 10 + 1);
        }
    }

    void parallelWindowsOnDenseKeysCostFourRequestsMore()
    {
        Model model{series(1000, 1, 1)};
        PagerOptions options;
        options.pageSize = options.largestPageSize = 10;
        options.pagesInFlight = 4;
        QCOMPARE(walk(model, options).ids.size(), 1000U);
        QVERIFY2(model.requests <= 104, qPrintable(QString::number(model.requests)));
    }

    /// Others add and delete rows before every single request. What was there all the time comes exactly once.
    void survivesChangesMeanwhile_data()
    {
        QTest::addColumn<int>("flights");
        QTest::addColumn<bool>("newest");
        QTest::addColumn<int>("seed");
        for (int flights = 1; flights <= 4; ++flights) {
            for (const bool newest : {false, true}) {
                for (int seed = 1; seed <= 10; ++seed) {
                    QTest::addRow("%d in flight, newest %d, seed %d", flights, newest, seed)
                        << flights << newest << seed;
                }
            }
        }
    }
    void survivesChangesMeanwhile()
    {
        QFETCH(int, flights);
        QFETCH(bool, newest);
        QFETCH(int, seed);
        std::mt19937 random(static_cast<std::uint32_t>(seed));
        Model model{series(500, 1, 2)};
        std::set<qint64> everDeleted;
        const std::set<qint64> before = model.ids;
        int additions = 0;
        model.beforeEach = [&](Model &shop) {
            for (int i = 0; i < 3; ++i) {
                const auto victim =
                    std::next(shop.ids.begin(), static_cast<std::ptrdiff_t>(random() % shop.ids.size()));
                everDeleted.insert(*victim);
                shop.ids.erase(victim);
            }
            if (++additions <= 40) {
                shop.ids.insert(*shop.ids.rbegin() + 1 + static_cast<qint64>(random() % 3));
            }
        };
        PagerOptions options;
        options.order = newest ? Direction::Descending : Direction::Ascending;
        options.pageSize = 7;
        options.largestPageSize = 20;
        options.pagesInFlight = flights;
        const Walk result = walk(model, options);
        QVERIFY(!result.error);
        const std::set<qint64> delivered(result.ids.begin(), result.ids.end());
        QCOMPARE(delivered.size(), result.ids.size());
        QVERIFY(result.ids == inOrder(delivered, options.order));
        for (const qint64 id : before) {
            QVERIFY2(everDeleted.contains(id) || delivered.contains(id), qPrintable(QString::number(id)));
        }
    }

    void keepsToTheFilterAndTheStart()
    {
        for (const bool newest : {false, true}) {
            Model model{series(100, 1, 1)};
            PagerOptions options;
            options.order = newest ? Direction::Descending : Direction::Ascending;
            options.pageSize = 7;
            options.pagesInFlight = 3;
            options.after = 50;
            options.filter.where({u"status"_s, Condition::Eq, {u"1"_s}});
            std::vector<qint64> expected;
            for (qint64 id = newest ? 48 : 52; id >= 2 && id <= 100; id += newest ? -2 : 2) {
                expected.push_back(id);
            }
            QVERIFY(walk(model, options).ids == expected);
        }
    }

    /// The n-th request fails: the rows before it come first, then the error, and it stays.
    void anErrorComesAfterWhatWasBeforeIt()
    {
        for (int flights = 1; flights <= 4; ++flights) {
            for (int failing = 0; failing < 12; ++failing) {
                Model model{series(100, 1, 1)};
                model.failAt = failing;
                PagerOptions options;
                options.pageSize = options.largestPageSize = 10;
                options.pagesInFlight = flights;
                Pager<Row> pager(model.fetch(), keyOf, options);
                const Walk result = walk(pager);
                if (!result.error) {
                    QVERIFY(model.requests <= failing);
                    continue;
                }
                QCOMPARE(result.error->message, u"broken"_s);
                for (std::size_t i = 0; i < result.ids.size(); ++i) {
                    QCOMPARE(result.ids[i], static_cast<qint64>(i) + 1);
                }
                const int asked = model.requests;
                QVERIFY(!pager.next());
                QCOMPARE(model.requests, asked);
            }
        }
    }

    void stopsWhenAsked()
    {
        StopSource source;
        Model model{series(1000, 1, 1)};
        PagerOptions options;
        options.pageSize = options.largestPageSize = 10;
        Pager<Row> pager(model.fetch(), keyOf, options, source.token());
        QVERIFY(pager.next());
        source.requestStop();
        const Walk rest = walk(pager);
        QVERIFY(rest.error);
        QVERIFY(rest.error->kind == ErrorKind::Cancelled);
        QVERIFY(model.requests < 10);
    }

    void pagesShrinkWhenSlowAndGrowWhenFast()
    {
        Model model{series(5000, 1, 1)};
        PagerOptions options;
        options.pageSize = 100;
        options.largestPageSize = 300;
        options.pagesInFlight = 1;
        options.wantedTime = 1000ms;
        {
            model.took = 2500ms;
            Pager<Row> pager(model.fetch(), keyOf, options);
            QCOMPARE(walk(pager).ids.size(), 5000U);
            QCOMPARE(pager.pageSize(), 10);
        }
        {
            model.took = 100ms;
            Pager<Row> pager(model.fetch(), keyOf, options);
            QCOMPARE(walk(pager).ids.size(), 5000U);
            QCOMPARE(pager.pageSize(), 300);
        }
        {
            model.took = 1000ms;
            Pager<Row> pager(model.fetch(), keyOf, options);
            QCOMPARE(walk(pager).ids.size(), 5000U);
            QCOMPARE(pager.pageSize(), 100);
        }
    }

    /// Pages that the shop does not give in time get smaller, and stay so although these come at once.
    void whatIsNotAnsweredInTimeIsAskedInPieces()
    {
        for (int flights = 1; flights <= 4; ++flights) {
            for (const Direction order : {Direction::Ascending, Direction::Descending}) {
                Model model{series(500, 1, 3)};
                model.mostInTime = 20;
                PagerOptions options;
                options.order = order;
                options.pagesInFlight = flights;
                const Walk result = walk(model, options);
                QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
                QVERIFY(result.ids == inOrder(model.ids, order));
                QCOMPARE(model.mostRows, 100);
                QVERIFY2(model.requests < 100, qPrintable(QString::number(model.requests)));
            }
        }
    }

    void aShopThatAnswersNothingInTimeIsAskedThreeTimes()
    {
        Model model{series(500, 1, 1)};
        model.mostInTime = 5;
        PagerOptions options;
        options.pagesInFlight = 4;
        const Walk result = walk(model, options);
        QVERIFY(result.error && result.error->kind == ErrorKind::Timeout);
        QVERIFY(result.ids.empty());
        QCOMPARE(model.requests, 3);
    }

    void aKnownLimitIsNeverExceeded()
    {
        Model model{series(500, 1, 1), Manner::RefusesLarge};
        PagerOptions options;
        options.pagesInFlight = 3;
        Pager<Row> pager(model.fetch(), keyOf, options, {}, 2);
        QCOMPARE(walk(pager).ids.size(), 500U);
        QCOMPARE(model.mostRows, 2);
    }

    void aListThatIsNotSortedIsAnError()
    {
        const FetchPage<Row> fetch = [](const Criteria &, const StopToken &) {
            Client::Answer<Page<Row>> answer;
            answer.value.items = {Row{3}, Row{1}, Row{2}};
            answer.value.totalCount = 3;
            return QtFuture::makeReadyFuture(Answer(std::move(answer)));
        };
        Pager<Row> pager(fetch, keyOf, PagerOptions());
        const Walk result = walk(pager);
        QVERIFY(result.error);
        QVERIFY(result.error->kind == ErrorKind::Protocol);
        QVERIFY(result.ids.empty());
    }
};

QTEST_GUILESS_MAIN(PagerTest)
#include "tst_pager.moc"
