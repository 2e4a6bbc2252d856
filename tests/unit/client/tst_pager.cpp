// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/pager.h"

#include <QtTest>

#include <map>
#include <set>

using namespace qm;
using namespace qm::remote;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Row
{
    qint64 id = 0;
};
using Answer = Result<Client::Answer<Page<Row>>>;

enum class Manner {
    Honest,
    RepeatsLastPage, ///< where nothing is left, the last rows of the table again
    NoTotal,         ///< total_count is not to be had
    HighTotal,       ///< total_count counts rows that are never listed
    CutsSilently,    ///< at most two rows, whatever was asked
    RefusesLarge,    ///< more than two rows: 400
    Doubles,         ///< every row twice (a join)
};
constexpr Manner allManners[] = {Manner::Honest,       Manner::RepeatsLastPage, Manner::NoTotal, Manner::HighTotal,
                                 Manner::CutsSilently, Manner::RefusesLarge,    Manner::Doubles};

/// A list endpoint in memory, which reads criteria as the shop does.
struct Model
{
    std::set<qint64> ids = {};
    Manner manner = Manner::Honest;
    std::function<void(Model &)> beforeEach = {}; ///< what others do to the shop meanwhile
    std::chrono::milliseconds took{0};
    int requests = 0;
    int mostRows = 0;
    int failAt = -1;

    Answer ask(const Criteria &criteria)
    {
        ++requests;
        if (beforeEach) {
            beforeEach(*this);
        }
        if (requests - 1 == failAt) {
            return failure(ErrorKind::Server, u"broken"_s);
        }
        const Query query = criteria.toQuery(u"entity_id"_s).value();
        const auto value = [&query](QStringView name) {
            for (const auto &[key, text] : query) {
                if (key == name) {
                    return text;
                }
            }
            return QString();
        };
        int rows = value(u"searchCriteria[pageSize]").toInt();
        mostRows = std::max(mostRows, rows);
        if (manner == Manner::RefusesLarge && rows > 2) {
            Error error;
            error.kind = ErrorKind::Validation;
            error.httpStatus = 400;
            error.message = u"Maximum SearchCriteria pageSize is %max"_s;
            error.parameters = {{u"max"_s, u"2"_s}};
            return failure(error);
        }
        rows = manner == Manner::CutsSilently ? std::min(rows, 2) : rows;
        std::vector<qint64> found = matching(criteria);
        if (criteria.sortOrders().front().direction == Direction::Descending) {
            std::reverse(found.begin(), found.end());
        }
        if (found.empty() && manner == Manner::RepeatsLastPage) {
            found.assign(ids.begin(), ids.end());
        }
        Client::Answer<Page<Row>> answer;
        answer.value.totalCount =
            manner == Manner::NoTotal ? 0 : static_cast<qint64>(found.size()) + (manner == Manner::HighTotal ? 5 : 0);
        answer.http.elapsed = took;
        for (const qint64 id : found) {
            for (int copy = 0; copy < (manner == Manner::Doubles ? 2 : 1); ++copy) {
                if (static_cast<int>(answer.value.items.size()) < rows) {
                    answer.value.items.push_back(Row{id});
                }
            }
        }
        return answer;
    }

    std::vector<qint64> matching(const Criteria &criteria) const
    {
        std::vector<qint64> found;
        for (const qint64 id : ids) {
            bool matches = true;
            for (const std::vector<Filter> &group : criteria.groups()) {
                const qint64 bound = group.front().values.front().toLongLong();
                switch (group.front().condition) { // NOLINT(clang-diagnostic-switch-enum)
                case Condition::Gt:
                    matches = matches && id > bound;
                    break;
                case Condition::Lt:
                    matches = matches && id < bound;
                    break;
                case Condition::Lteq:
                    matches = matches && id <= bound;
                    break;
                case Condition::Gteq:
                    matches = matches && id >= bound;
                    break;
                default:
                    matches = matches && id % 2 == 0; // the extra filter of a test
                }
            }
            if (matches) {
                found.push_back(id);
            }
        }
        return found;
    }

    FetchPage<Row> fetch()
    {
        return [this](const Criteria &criteria, const StopToken &stop) {
            if (stop.stopRequested()) {
                return QtFuture::makeReadyFuture(Answer(failure(ErrorKind::Cancelled, u"Stopped."_s)));
            }
            return QtFuture::makeReadyFuture(ask(criteria));
        };
    }
};

qint64 keyOf(const Row &row)
{
    return row.id;
}

struct Walk
{
    std::vector<qint64> ids;
    std::optional<Error> error;
};

Walk walk(Pager<Row> &pager)
{
    Walk walk;
    for (int pages = 0; pages < 100'000; ++pages) {
        const Result<std::vector<Row>> rows = pager.next();
        if (!rows) {
            walk.error = rows.error();
            return walk;
        }
        if (rows->empty()) {
            return walk;
        }
        for (const Row &row : *rows) {
            walk.ids.push_back(row.id);
        }
    }
    walk.error = Error();
    return walk;
}

Walk walk(Model &model, const PagerOptions &options)
{
    Pager<Row> pager(model.fetch(), keyOf, options);
    return walk(pager);
}

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
