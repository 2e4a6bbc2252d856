// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderpage.h"
#include "scrolling.h"
#include "shopwindow.h"
#include "windowsuite.h"

#include "cache/cache.h"
#include "cache/ready.h"
#include "cache/store.h"
#include "domain/clock.h"
#include "domain/giveway.h"
#include "remote/json/codec.h"
#include "tables/listmodel.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTableView>

#include <atomic>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr auto word = "--window";
constexpr int pause = 12;
constexpr qint64 ordersPerSecond = 2'000;
constexpr qint64 ordersPerWrite = 300;
constexpr double writtenSeconds = 5;

class Window
{
public:
    Window(Loop &loop, const QString &folder, const QString &profile, bool writable)
        : m_loop(loop)
        , m_copy({folder, profile, 2, !writable, {}})
        , m_model(m_clock)
    {
        m_view.setModel(&m_model);
        m_view.resize(1'280, 800);
        m_view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_view.show();
    }

    bool open()
    {
        if (!m_copy.open().result()) {
            return false;
        }
        Painted painted(m_loop, m_view.viewport(), [this] { return m_model.rowCount() > 0; });
        QStringList columns;
        for (const cache::Column &column : cache::ordersList().columns) {
            if (column.shown) {
                columns << column.id;
            }
        }
        m_model.show(m_copy, {&cache::ordersList(), [](const cache::List *) {}}, columns,
                     {{}, {{u"created_at"_s, Direction::Descending}}, {}});
        painted.waitAndTell();
        return true;
    }
    void readAll()
    {
        while (!m_model.isCounted()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    void measureScrolling(const QByteArray &suffix) { bench::measureScrolling(m_loop, m_view, suffix); }

    [[nodiscard]] cache::Cache &copy() { return m_copy; }

private:
    Loop &m_loop;
    SystemClock m_clock;
    cache::Cache m_copy;
    tables::ListModel m_model;
    QTableView m_view;
};

/// Writes orders that are newer than all others as a pull does, at a pace; tells how many a second it came to.
class Writer
{
public:
    /// Makes the orders ready, for so long a time: a pull does so on other threads, while pages before are written.
    Writer(cache::Cache &copy, qint64 firstId, double seconds)
        : m_copy(copy)
    {
        const cache::Press press;
        for (double made = 0; made < seconds * ordersPerSecond; made += ordersPerWrite) {
            m_pages.push_back(std::make_shared<cache::Ready<Order>>(cache::makeReady(press, orders(firstId))));
            firstId += ordersPerWrite;
        }
    }

    /// Until all are written, or \a stop.
    void run(const std::atomic<bool> &stop)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 written = 0;
        for (const auto &page : m_pages) {
            if (stop) {
                break;
            }
            const qint64 due = written * 1'000 / ordersPerSecond;
            if (timer.elapsed() < due) {
                std::this_thread::sleep_for(std::chrono::milliseconds(due - timer.elapsed()));
            }
            const auto done = m_copy
                                  .write<bool>([page](cache::Writing &writing) -> Result<bool> {
                                      const std::array pages{static_cast<const cache::Ready<Order> *>(page.get())};
                                      const auto stored = cache::storePages(writing.database, pages);
                                      writing.touched = cache::Entity::Orders;
                                      return stored ? Result<bool>(true) : Result<bool>(failure(stored.error()));
                                  })
                                  .result();
            if (!done) {
                break;
            }
            written += ordersPerWrite;
        }
        rate = double(written) / (double(timer.nsecsElapsed()) / 1e9);
    }

    double rate = 0;

private:
    static std::vector<Order> orders(qint64 firstId)
    {
        std::vector<Order> made;
        for (qint64 i = 0; i < ordersPerWrite; ++i) {
            Result<Order> order = remote::decode<Order>(orderDocument(i + 1));
            if (order) {
                order->entityId = firstId + i;
                order->createdAt = UtcTime::fromSeconds(2'000'000'000 + order->entityId);
                order->items.clear();
                order->raw += QByteArray::number(order->entityId);
                made.push_back(std::move(*order));
            }
        }
        return made;
    }

    cache::Cache &m_copy;
    std::vector<std::shared_ptr<cache::Ready<Order>>> m_pages;
};

void measureWriting(Window &window)
{
    // Other keys each time: what is there already would not be written.
    constexpr qint64 half = 500'000;
    const qint64 beyondAll = 1'000'000'000 + QDateTime::currentSecsSinceEpoch() % 1'000'000 * (2 * half);
    Writer alone(window.copy(), beyondAll, writtenSeconds);
    std::atomic<bool> stop = false;
    std::thread first([&] { alone.run(stop); });
    while (alone.rate == 0) { // nobody looks at the list
        QCoreApplication::processEvents(QEventLoop::AllEvents, pause);
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
    first.join();
    Writer beside(window.copy(), beyondAll + half, 3 * writtenSeconds); // more than there is time for
    std::thread second([&] { beside.run(stop); });
    window.measureScrolling(", written to");
    stop = true;
    second.join();
    tell("written alone", alone.rate);
    tell("written beside", beside.rate);
}

} // namespace

bool isWindowProcess(int argc, char **argv)
{
    return argc > 2 && std::strcmp(argv[1], word) == 0;
}

int windowProcess(int argc, char **argv)
{
    Loop loop(argc, argv);
    answerSoon(); // as the program's main() says
    const QByteArrayView part = argv[2];
    if (part.startsWith("shop ")) {
        return argc == 5 ? shopWindow(loop, {part.sliced(5).toByteArray() == "rows", QString::fromLocal8Bit(argv[3]),
                                             QString::fromLocal8Bit(argv[4])})
                         : 2;
    }
    if (argc != 5) {
        return 2;
    }
    Window window(loop, QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]), part == "written");
    if (!window.open()) {
        return 1;
    }
    if (part == "rows") {
        return 0;
    }
    window.readAll();
    if (part == "scrolled") {
        window.measureScrolling("");
        tellMemory();
    } else {
        measureWriting(window);
    }
    return 0;
}

} // namespace qm::bench
