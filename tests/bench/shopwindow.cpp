// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopwindow.h"

#include "desktop/shopsession.h"
#include "tables/listmodel.h"
#include "ui/pages/listpage.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/tableview.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr qint64 aloneFor = 5'000; ///< ms

class Shop
{
public:
    Shop(Loop &loop, const ShopWindow &wanted)
        : m_loop(loop)
        , m_ledger(m_folder.filePath(u"ledger.sqlite"_s))
        , m_session(partsOf(wanted), wanted.folder, m_ledger, m_clock)
        , m_settings(m_folder.path())
        , m_appearance(loop)
        , m_window(m_settings, m_appearance, m_clock)
    {}
    ~Shop() { m_window.setSession(nullptr); }
    Q_DISABLE_COPY_MOVE(Shop)

    bool open()
    {
        const auto opened = m_session.open().result();
        if (!opened) {
            return false;
        }
        m_session.setOpened(*opened);
        m_window.show();
        m_window.resize(1'440, 900);
        m_window.setSession(&m_session);
        m_window.showPage(ui::MainWindow::OrdersIndex);
        Painted(table().viewport(), [this] { return model().rowCount() > 0; }).wait();
        return true;
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
        m_session.pullOnly(cache::Entity::Orders, true);
        qint64 first = before;
        until([&] {
            first = orders();
            return first > before || !m_session.isPulling();
        });
        tell("pulled alone", rateOf(first, [] {
                 QElapsedTimer timer;
                 timer.start();
                 until([&timer] { return timer.elapsed() > aloneFor; });
             }));
        tell("pulled beside",
             rateOf(orders(), [this] { measureScrolling(m_loop, table(), ", whole window while orders are pulled"); }));
        tell("still pulling", m_session.isPulling() ? 1 : 0);
        m_session.cancelPull();
        until([this] { return !m_session.isPulling(); });
    }

private:
    static desktop::ShopParts partsOf(const ShopWindow &wanted)
    {
        desktop::ShopParts parts;
        parts.profile.id = wanted.profileId;
        parts.profile.name = u"bench"_s;
        parts.profile.connection.baseUrl = QUrl(wanted.url);
        parts.profile.connection.login = LoginKind::Bearer;
        parts.profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        parts.credentials = BearerCredentials{Secret(wanted.token)};
        return parts;
    }

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
        return m_session.cache()
            .read<qint64>([](sqlite::Database &database) {
                return database.number("select sum(orders) from order_count").map([](std::optional<qint64> all) {
                    return all.value_or(0);
                });
            })
            .result()
            .value_or(0);
    }

    [[nodiscard]] ui::TableView &table() const
    {
        return *m_window.listPage(ui::MainWindow::OrdersIndex)->findChild<ui::TableView *>();
    }
    [[nodiscard]] const tables::ListModel &model() const
    {
        return *qobject_cast<const tables::ListModel *>(table().model());
    }

    Loop &m_loop;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    ledger::Ledger m_ledger;
    desktop::ShopSession m_session;
    ui::Settings m_settings;
    ui::Appearance m_appearance;
    ui::MainWindow m_window;
};

} // namespace

int shopWindow(Loop &loop, const ShopWindow &wanted)
{
    Shop shop(loop, wanted);
    if (!shop.open()) {
        return 1;
    }
    if (!wanted.startOnly) {
        shop.readAll();
        shop.measure();
    }
    return 0;
}

} // namespace qm::bench
