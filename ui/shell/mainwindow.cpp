// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/help/guidewindow.h"
#include "ui/pages/allshopspage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/runkeeper.h"
#include "ui/pages/welcomepage.h"
#include "ui/palette/palette.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/rail.h"

#include <QCloseEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QWindow>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings &settings, Appearance &appearance, const Clock &clock)
    : m_settings(settings)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_top(new TopBar(m_actions, this))
    , m_rail(new Rail(this))
    , m_news(new Banner(this))
    , m_notice(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_actions, this))
    , m_pages(new PageStack(this))
    , m_runs(new RunKeeper(this))
    , m_status(new StatusBar(this))
    , m_profileMenu(new QMenu(this))
    , m_palette(new Palette(clock, this))
{
    build();
    addPages();
    connectActions();
    connectListActions();
    connectChangeActions();
    connectPalette();
    connectHelp();
    m_ageTimer.setInterval(30'000);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::updateAges);
    m_requestTimer.setInterval(1'000);
    connect(&m_requestTimer, &QTimer::timeout, this, &MainWindow::updateRequests);
    m_toldTimer.setSingleShot(true);
    m_toldTimer.setInterval(8'000);
    connect(&m_toldTimer, &QTimer::timeout, this, &MainWindow::updateAges);
    new OrderMenu(*this);
    restoreTaste();
    showProfiles({});
    setSession(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_guide;
}

void MainWindow::tellShops()
{
    if (m_overview) {
        m_overview->setShops(m_profiles, m_cacheFolder);
    }
    if (m_allShops) {
        m_allShops->setShops(m_profiles, m_cacheFolder);
    }
}

void MainWindow::showProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    tellShops();
    m_profileMenu->clear();
    for (const Profile &profile : profiles) {
        // An ampersand of the name is no shortcut.
        QString name = profile.name;
        QAction *action =
            m_profileMenu->addAction(u"%1 · %2"_s.arg(name.replace(u"&"_s, u"&&"_s), markText(profile.environment)));
        connect(action, &QAction::triggered, this, [this, wanted = profile.name] { Q_EMIT profileWanted(wanted); });
    }
    if (!profiles.isEmpty()) {
        m_profileMenu->addSeparator();
    }
    m_profileMenu->addAction(m_actions.at(ActionId::PracticeStore));
    m_profileMenu->addAction(m_actions.at(ActionId::ConnectShop));
    m_actions.at(ActionId::RemoveShop)->setEnabled(!profiles.isEmpty());
}

void MainWindow::setSession(Session *session)
{
    if (m_session) {
        Q_EMIT sessionLeft();
        for (Page *each : m_pages->made()) {
            each->close();
        }
        m_runs->close();
        disconnect(&m_session->staged(), nullptr, this, nullptr);
        m_session->staged().close();
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
    findChild<OrderMenu *>()->setSession(session);
    m_everPulled = false;
    m_wantedRecord.reset();
    m_notice->hide();
    m_toldTimer.stop();
    m_status->hideWork();
    m_rail->setEnabled(session != nullptr);
    m_askStop.requestStop();
    m_palette->close();
    m_palette->model().setCache(session ? &session->cache() : nullptr);
    m_actions.at(ActionId::Pull)->setEnabled(session && session->heldBy().isEmpty());
    m_actions.at(ActionId::CancelPull)->setEnabled(false);
    m_actions.at(ActionId::ChooseScope)->setEnabled(session != nullptr);
    m_actions.at(ActionId::AdminPlace)->setEnabled(session != nullptr);
    m_actions.at(ActionId::Import)->setEnabled(session != nullptr);
    m_actions.at(ActionId::LowStock)->setEnabled(session != nullptr);
    m_actions.at(ActionId::LowLevels)->setEnabled(session != nullptr);
    m_actions.at(ActionId::CancelPush)->setEnabled(false);
    showStagedCount();
    if (!session) {
        m_body->setCurrentWidget(m_welcome);
        m_welcome->offer();
        m_top->showNoProfile();
        m_top->scope()->close();
        m_ageTimer.stop();
        m_requestTimer.stop();
        m_status->hideRequests();
        m_status->showConnection(Light::Off, tr("Not connected"), {});
        //: What stands behind “Local copy:” while no shop is open
        m_status->showCopy(tr("none"));
        updateTitle();
        return;
    }
    m_top->showProfile(session->profile());
    m_settings.setValue(setting::profile, session->profile().name);
    m_body->setCurrentWidget(m_pages);
    connectSession();
    m_runs->open(*session);
    for (Page *each : m_pages->made()) {
        each->open(*session);
    }
    openScope();
    m_ageTimer.start();
    m_sent.assign(1, session->budget().sent);
    m_requestTimer.start();
    updateRequests();
    updateAges();
    tellConnection();
    pageChanged();
    if (const auto then = std::exchange(m_atOpen, {}); then && session->profile().name == m_nextShop) {
        then();
    }
}

void MainWindow::setCacheFolder(const QString &folder)
{
    m_cacheFolder = folder;
    tellShops();
}

void MainWindow::showList(int page, const std::vector<std::vector<Filter>> &groups, const QString &shop)
{
    atShop(shop, [this, page, groups] {
        showPage(page);
        listPage(page)->showFiltered(groups);
    });
}

void MainWindow::atShop(const QString &shop, std::function<void()> then)
{
    if (shop.isEmpty() || (m_session && m_session->profile().name == shop)) {
        then();
        return;
    }
    m_nextShop = shop;
    m_atOpen = std::move(then);
    Q_EMIT profileWanted(shop);
}

void MainWindow::tellOpening(const QString &shop)
{
    m_notice->hide();
    m_welcome->tellOpening(shop);
    if (m_session) {
        tellShortly(tr("Opening %1").arg(shop));
    }
}

void MainWindow::tellError(const QString &title, const QString &text)
{
    m_atOpen = {};
    if (m_session) {
        m_notice->tell(u"warning"_s, title, text, {{tr("All right"), [this] { tellStays(); }}});
        return;
    }
    m_welcome->tellError(title, text);
    m_body->setCurrentWidget(m_welcome);
}

void MainWindow::tellStays()
{
    m_atOpen = {};
    m_notice->hide();
    page()->takeFocus();
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages->count()) {
        return;
    }
    m_pages->show(index);
    m_rail->setCurrent(index);
    m_settings.setValue(setting::page, index);
    pageChanged();
}

Page *MainWindow::page() const
{
    return m_pages->current();
}

bool MainWindow::isAt(PageIndex index) const
{
    return m_pages->currentIndex() == index;
}

ListPage *MainWindow::listPage(int index) const
{
    return qobject_cast<ListPage *>(m_pages->at(index));
}

ListPage *MainWindow::currentList() const
{
    return m_session ? qobject_cast<ListPage *>(page()) : nullptr;
}

void MainWindow::pageChanged()
{
    const ListPage *list = qobject_cast<ListPage *>(page());
    tickDetail();
    for (const ActionId id :
         {ActionId::PreviousRow, ActionId::NextRow, ActionId::CopyTsv, ActionId::CopyCsv, ActionId::CopyMarkdown,
          ActionId::CopyJson, ActionId::SelectAll, ActionId::ChooseColumns, ActionId::ResetColumns, ActionId::Export,
          ActionId::SaveView, ActionId::RemoveView, ActionId::SortBy, ActionId::ResyncSelected, ActionId::RenameView,
          ActionId::DuplicateView, ActionId::ExportView, ActionId::ImportView}) {
        m_actions.at(id)->setEnabled(m_session && list);
    }
    const bool isEditable = m_session && list && list->editing();
    for (const ActionId id :
         {ActionId::EditCell, ActionId::Paste, ActionId::FillDown, ActionId::TakeAway, ActionId::DiscardCells}) {
        m_actions.at(id)->setEnabled(isEditable);
    }
    for (const ActionId id : {ActionId::UndoEdit, ActionId::DiscardAll}) {
        m_actions.at(id)->setEnabled(m_session && list && list->stagedBar());
    }
    m_actions.at(ActionId::ToggleStatus)->setEnabled(isEditable && isAt(StockIndex));
    for (const ActionId id : {ActionId::SetPrices, ActionId::ChangePrices, ActionId::FormulaPrices}) {
        m_actions.at(id)->setEnabled(isEditable && isAt(PricesIndex));
    }
    m_actions.at(ActionId::ChangeAttributes)->setEnabled(m_session && isAt(ProductsIndex));
    m_actions.at(ActionId::ToggleDetail)->setEnabled(m_session && list && list->hasPane());
    m_actions.at(ActionId::OpenInAdmin)->setEnabled(m_session && list && list->hasAdmin());
    m_actions.at(ActionId::CopyLog)->setEnabled(m_session && isAt(ActivityIndex));
    m_actions.at(ActionId::SearchList)->setEnabled(m_session && page()->canSearch());
    m_actions.at(ActionId::Filter)->setEnabled(m_session && page()->canFilter());
    if (m_session) {
        page()->takeFocus();
    }
    updateTitle();
}

void MainWindow::tickDetail()
{
    const ListPage *list = qobject_cast<ListPage *>(page());
    m_actions.at(ActionId::ToggleDetail)->setChecked(list && list->isPaneShown());
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session ? u"%1 · %2 (%3) · Quartermaster"_s.arg(page()->title(), m_session->profile().name,
                                                                     markText(m_session->profile().environment))
                             : u"Quartermaster"_s);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    fitToScreen();
}

/// Once, as soon as the frame that the desktop puts around the window is known: all of it is to be on the screen.
void MainWindow::fitToScreen()
{
    const QMargins frame = windowHandle() ? windowHandle()->frameMargins() : QMargins();
    if (m_fitted || frame.isNull() || isMaximized() || isFullScreen()) {
        return;
    }
    m_fitted = true;
    const QRect room = screen()->availableGeometry().marginsRemoved(frame);
    const QSize fitting = size().boundedTo(room.size());
    if (fitting != size()) {
        setMinimumSize(minimumSize().boundedTo(fitting));
        resize(fitting);
    }
    const QPoint corner(std::clamp(geometry().x(), room.left(), room.right() + 1 - fitting.width()),
                        std::clamp(geometry().y(), room.top(), room.bottom() + 1 - fitting.height()));
    if (corner != geometry().topLeft()) {
        setGeometry(QRect(corner, fitting));
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(setting::geometry, saveGeometry());
    if (m_guide) {
        m_guide->close(); // it would keep the program
    }
    event->accept();
}

} // namespace qm::ui
