// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pullsuite.h"

#include "orderserver.h"

#include "cache/cache.h"
#include "cache/ready.h"
#include "domain/clock.h"
#include "remote/client.h"
#include "remote/endpoints/orders.h"
#include "remote/pager.h"
#include "sync/pull.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr int orders = 10'000;
constexpr int turns = 5;
constexpr int stops = 20;
constexpr std::size_t rowsPerPage = 300; // what a fast shop is asked for

double perSecond(const QElapsedTimer &timer)
{
    return orders * 1e9 / double(timer.nsecsElapsed());
}

remote::Connection connectionTo(const OrderServer &server)
{
    remote::Connection connection;
    connection.baseUrl = server.baseUrl();
    connection.login = LoginKind::Bearer;
    return connection;
}

/// Network and JSON: every page, and nothing done with it.
double readingAlone(remote::Client &client)
{
    remote::PagerOptions options;
    options.order = remote::Direction::Descending;
    options.pagesInFlight = 4;
    QElapsedTimer timer;
    timer.start();
    remote::Pager<Order> pager(
        remote::pagesOf<Order>(client, [](const remote::Criteria &c) { return remote::listOrders(Scope::all(), c); }),
        [](const Order &order) { return order.entityId; }, options);
    std::size_t seen = 0;
    while (true) {
        const Result<std::vector<Order>> rows = pager.next();
        if (!rows || rows->empty()) {
            break;
        }
        seen += rows->size();
    }
    return seen == orders ? perSecond(timer) : 0;
}

std::vector<Order> decoded(const OrderServer &server)
{
    std::vector<Order> all;
    for (const QByteArray &document : server.documents()) {
        if (Result<Order> order = remote::decode<Order>(document)) {
            all.push_back(std::move(*order));
        }
    }
    std::ranges::reverse(all);
    return all;
}

/// Rows as they are bound and documents compressed, with the dictionary a pull would have learned.
std::vector<cache::Ready<Order>> makingReadyAlone(const std::vector<Order> &all, const cache::Press &press,
                                                  double &rate)
{
    std::vector<std::vector<Order>> pages;
    for (std::size_t start = 0; start < all.size(); start += rowsPerPage) {
        const auto page = std::span(all).subspan(start, std::min(rowsPerPage, all.size() - start));
        pages.emplace_back(page.begin(), page.end());
    }
    std::vector<cache::Ready<Order>> ready;
    QElapsedTimer timer;
    timer.start();
    for (std::vector<Order> &page : pages) {
        ready.push_back(cache::makeReady(press, std::move(page)));
    }
    rate = perSecond(timer);
    return ready;
}

/// Rows, indices and text, in transactions as large as the pull's.
double writingAlone(cache::Cache &copy, const std::vector<cache::Ready<Order>> &all)
{
    constexpr std::size_t together = cache::mostOrdersAtOnce / rowsPerPage;
    QElapsedTimer timer;
    timer.start();
    for (std::size_t start = 0; start < all.size(); start += together) {
        std::vector<const cache::Ready<Order> *> pages;
        for (std::size_t i = start; i < std::min(start + together, all.size()); ++i) {
            pages.push_back(&all[i]);
        }
        const bool good = copy.write<bool>([&pages](cache::Writing &writing) -> Result<bool> {
                                  const auto stored = cache::storePages(
                                      writing.database, std::span<const cache::Ready<Order> *const>(pages));
                                  return stored ? Result<bool>(true) : Result<bool>(failure(stored.error()));
                              })
                              .result()
                              .has_value();
        if (!good) {
            return 0;
        }
    }
    return perSecond(timer);
}

double wholePull(remote::Client &client, cache::Cache &copy)
{
    sync::PullOptions options;
    options.entities = cache::Entity::Orders;
    double rate = 0;
    Result<sync::PullReport> report;
    std::thread job([&] { // it gives way, for ever
        QElapsedTimer timer;
        timer.start();
        sync::Pull pull(client, copy, options);
        report = pull.run();
        rate = perSecond(timer);
    });
    job.join();
    const bool whole =
        report && report->isDone() && !report->entities.empty() && report->entities.front().tally.added == orders;
    return whole ? rate : 0;
}

/// Processor time of this program so far, of all its threads: the server in it is part of that.
double processorSeconds()
{
    return double(std::clock()) / double(CLOCKS_PER_SEC);
}

/// From the word to stop to the end of the pull, in milliseconds, at different moments of the first walk.
double stoppedAfter(remote::Client &client, int pages)
{
    const QTemporaryDir folder;
    cache::Cache copy({folder.path(), u"stopped"_s, 1, false, {}});
    if (!copy.open().result()) {
        return 1e9;
    }
    sync::PullOptions options;
    options.entities = cache::Entity::Orders;
    StopSource stop;
    std::atomic<int> seen = 0;
    std::atomic<bool> over = false;
    std::thread job([&] {
        sync::Pull pull(
            client, copy, options, [&seen](const sync::PullProgress &) { ++seen; }, stop.token());
        static_cast<void>(pull.run());
        over = true;
    });
    while (seen < pages && !over) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    QElapsedTimer timer;
    timer.start();
    stop.requestStop();
    job.join();
    return double(timer.nsecsElapsed()) / 1e6;
}

double worstStop(const OrderServer &server)
{
    const SystemClock clock;
    remote::Client client(connectionTo(server), BearerCredentials{Secret("bench")}, clock);
    double worst = 0;
    for (int i = 0; i < stops; ++i) {
        worst = std::max(worst, stoppedAfter(client, 1 + i));
    }
    return worst;
}

struct Loop
{
    double rate = 0;
    double processor = 0; ///< seconds
};

/// Nothing without Python.
Loop plainLoop(const OrderServer &server, const QString &folder)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(QM_BENCH_FOLDER "/plainloop.py"), server.baseUrl().toString(),
                                QStringLiteral(QM_SCHEMA_FOLDER), folder + u"/plain.sqlite"_s});
    if (!python.waitForFinished(-1) || python.exitCode() != 0) {
        std::fprintf(stderr, "%s\n", python.readAllStandardError().constData());
        return {};
    }
    const QList<QByteArray> seconds = python.readAllStandardOutput().trimmed().split(' ');
    return seconds.size() == 2 && seconds[0].toDouble() > 0
               ? Loop{orders / seconds[0].toDouble(), seconds[1].toDouble()}
               : Loop{};
}

struct Turn
{
    double reading = 0;
    double makingReady = 0;
    double writing = 0;
    double pull = 0;
    double pullProcessor = 0; ///< seconds
    double bytes = 0;         ///< of the file, per order
    Loop python;
};

Turn runTurn(const OrderServer &server, const std::vector<Order> &all)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    remote::Client client(connectionTo(server), BearerCredentials{Secret("bench")}, clock);
    Turn turn;
    turn.reading = readingAlone(client);

    cache::Cache alone({folder.path(), u"alone"_s, 1, false, {}});
    auto copy = std::make_unique<cache::Cache>(cache::Place{folder.path(), u"copy"_s, 1, false, {}});
    if (!alone.open().result() || !copy->open().result()) {
        return turn;
    }
    std::vector<QByteArray> samples;
    for (std::size_t i = 0; i < 40; ++i) {
        samples.push_back(all[i].raw);
    }
    const Result<cache::Press> press =
        alone
            .write<cache::Press>([dictionary = cache::Press::train(samples)](cache::Writing &writing) {
                return cache::Press::learn(writing.database, dictionary);
            })
            .result();
    if (!press) {
        return turn;
    }
    turn.writing = writingAlone(alone, makingReadyAlone(all, *press, turn.makingReady));
    const double before = processorSeconds();
    turn.pull = wholePull(client, *copy);
    turn.pullProcessor = processorSeconds() - before;
    const QString file = copy->path();
    copy.reset(); // what is still in its journal goes into the file
    turn.bytes = double(QFileInfo(file).size()) / orders;
    turn.python = plainLoop(server, folder.path());
    return turn;
}

Row rateRow(const QString &name, double value, double yardstick, double ratio, std::optional<double> must)
{
    Row row;
    row.name = name;
    row.value = value;
    row.unit = u"orders/s"_s;
    row.yardstick = yardstick;
    row.ratio = ratio;
    if (must) {
        row.must = u">= "_s + QString::number(*must);
        row.pass = ratio >= *must;
    }
    return row;
}

} // namespace

std::vector<Row> pullSuite(const Options &)
{
    const OrderServer server(orders);
    const std::vector<Order> all = decoded(server);
    std::vector<Turn> done;
    for (int i = 0; i < turns; ++i) {
        done.push_back(runTurn(server, all));
    }
    const auto middle = [&done](auto get) {
        std::vector<double> values;
        for (const Turn &turn : done) {
            values.push_back(get(turn));
        }
        return median(values);
    };
    const auto slowest = [](const Turn &turn) { return std::min({turn.reading, turn.makingReady, turn.writing}); };
    std::vector<Row> rows;
    const auto alone = [&](const QString &name, double Turn::*stage) {
        Row row;
        row.name = name;
        row.value = middle([stage](const Turn &turn) { return turn.*stage; });
        row.unit = u"orders/s"_s;
        rows.push_back(row);
    };
    alone(u"network and JSON alone"_s, &Turn::reading);
    alone(u"rows and compression alone, one thread"_s, &Turn::makingReady);
    alone(u"writing alone: rows, indices, text"_s, &Turn::writing);
    const double pull = middle([](const Turn &turn) { return turn.pull; });
    rows.push_back(rateRow(u"first pull, beside its slowest stage alone"_s, pull, middle(slowest),
                           middle([&](const Turn &turn) { return turn.pull / slowest(turn); }), 0.8));
    rows.push_back(rateRow(
        u"first pull, beside a plain Python loop"_s, pull, middle([](const Turn &turn) { return turn.python.rate; }),
        middle([](const Turn &turn) { return turn.python.rate > 0 ? turn.pull / turn.python.rate : 0; }), 10));
    Row processor;
    processor.name = u"processor time of both, the server in ours"_s;
    processor.unit = u"us/order"_s;
    processor.value = middle([](const Turn &turn) { return turn.pullProcessor * 1e6 / orders; });
    processor.yardstick = middle([](const Turn &turn) { return turn.python.processor * 1e6 / orders; });
    processor.ratio = middle(
        [](const Turn &turn) { return turn.python.processor > 0 ? turn.pullProcessor / turn.python.processor : 0; });
    rows.push_back(processor);
    Row bytes;
    bytes.name = u"size of the copy"_s;
    bytes.unit = u"bytes/order"_s;
    bytes.value = middle([](const Turn &turn) { return turn.bytes; });
    rows.push_back(bytes);
    Row stop;
    stop.name = u"from stop to the pull's end, worst of %1"_s.arg(stops);
    stop.unit = u"ms"_s;
    stop.value = worstStop(server);
    stop.must = u"<= 200"_s;
    stop.pass = stop.value <= 200;
    rows.push_back(stop);
    return rows;
}

} // namespace qm::bench
