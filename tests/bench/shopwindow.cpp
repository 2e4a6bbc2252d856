// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopwindow.h"

#include "desktop/instance.h"
#include "desktop/program.h"
#include "desktop/shopsession.h"
#include "tables/listmodel.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/tableview.h"

#include <chrono>

namespace qm::bench {

namespace {

constexpr qint64 aloneFor = 5'000; ///< ms
constexpr qint64 warmedUp = 3'000; ///< orders: a pull begins with small pages

desktop::ProgramOptions optionsOf(const ShopWindow &wanted)
{
    desktop::ProgramOptions options;
    options.desk.dataDirectory = wanted.dataDirectory;
    options.desk.profile = wanted.profile;
    return options;
}

class Shop
{
public:
    Shop(Loop &loop, const ShopWindow &wanted)
        : m_loop(loop)
        , m_program(loop, optionsOf(wanted), m_clock)
    {
        m_program.window().resize(1'440, 900);
        m_program.window().showPage(ui::MainWindow::OrdersIndex);
    }
    Q_DISABLE_COPY_MOVE(Shop)

    void open()
    {
        const Painted painted(m_loop, table().viewport(), [this] { return model().rowCount() > 0; });
        m_program.start();
        painted.waitAndTell();
    }

    void close()
    {
        tell("asked to end", clockNow());
        m_program.window().close();
    }

    void readAll() const
    {
        until([this] { return model().isCounted(); });
    }

    void measure()
    {
        measureScrolling(m_loop, table(), ", whole window");
        tellMemory();
        const qint64 before = orders();
        session().pullOnly(cache::Entity::Orders, true);
        qint64 first = before;
        until([&] {
            first = orders();
            return first > before + warmedUp || !session().isPulling();
        });
        tell("pulled alone", rateOf(first, [] {
                 QElapsedTimer timer;
                 timer.start();
                 until([&timer] { return timer.elapsed() > aloneFor; });
             }));
        tell("pulled beside",
             rateOf(orders(), [this] { measureScrolling(m_loop, table(), ", whole window while orders are pulled"); }));
        tell("still pulling", session().isPulling() ? 1 : 0);
        session().cancelPull();
        until([this] { return !session().isPulling(); });
    }

private:
    static void until(const std::function<bool()> &holds)
    {
        QTimer tick; // what is waited for may tell of nothing
        tick.start(20);
        while (!holds()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    /// Orders that were written a second while \a work went on.
    double rateOf(qint64 before, const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(orders() - before) / (double(timer.nsecsElapsed()) / 1e9);
    }

    qint64 orders()
    {
        return session()
            .cache()
            .read<qint64>([](sqlite::Database &database) {
                return database.number("select sum(orders) from order_count").map([](std::optional<qint64> all) {
                    return all.value_or(0);
                });
            })
            .result()
            .value_or(0);
    }

    [[nodiscard]] desktop::ShopSession &session() const { return *m_program.desk().session(); }
    [[nodiscard]] ui::TableView &table() const
    {
        return *m_program.window().listPage(ui::MainWindow::OrdersIndex)->findChild<ui::TableView *>();
    }
    [[nodiscard]] const tables::ListModel &model() const
    {
        return *qobject_cast<const tables::ListModel *>(table().model());
    }

    Loop &m_loop;
    SystemClock m_clock;
    desktop::Program m_program;
};

} // namespace

int shopWindow(Loop &loop, const ShopWindow &wanted)
{
    const auto instance = desktop::Instance::begin(wanted.dataDirectory, {}, std::chrono::seconds(15));
    if (!instance || !*instance) {
        return 1;
    }
    Shop shop(loop, wanted);
    shop.open();
    if (!wanted.startOnly) {
        shop.readAll();
        shop.measure();
    }
    shop.close();
    return 0;
}

} // namespace qm::bench
