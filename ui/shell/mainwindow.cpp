// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/pages/activitypage.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/palette/palette.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/rail.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int titleBar = 40; ///< room for one, until the desktop has put its frame around the window
} // namespace

MainWindow::MainWindow(Settings &settings, Appearance &appearance, const Clock &clock)
    : m_settings(settings)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_top(new TopBar(m_actions, this))
    , m_rail(new Rail(this))
    , m_notice(new Banner(this))
    , m_body(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_actions, this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_profileMenu(new QMenu(this))
    , m_palette(new Palette(clock, this))
{
    build();
    addPages();
    connectActions();
    connectListActions();
    connectPalette();
    m_ageTimer.setInterval(30'000);
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::updateAges);
    m_requestTimer.setInterval(1'000);
    connect(&m_requestTimer, &QTimer::timeout, this, &MainWindow::updateRequests);
    m_toldTimer.setSingleShot(true);
    m_toldTimer.setInterval(8'000);
    connect(&m_toldTimer, &QTimer::timeout, this, &MainWindow::updateAges);
    restoreTaste();
    showProfiles({});
    setSession(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    m_body->addWidget(m_welcome);
    m_body->addWidget(m_pages);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_body, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    const QSize room = screen()->availableSize() - QSize(0, titleBar);
    setMinimumSize(QSize(900, 560).boundedTo(room));
    resize(QSize(1440, 900).boundedTo(room));
    m_top->setProfileMenu(m_profileMenu);

    const auto menu = [this](const QString &title, std::initializer_list<ActionId> ids) {
        QMenu *made = menuBar()->addMenu(title);
        for (const ActionId id : ids) {
            made->addAction(m_actions.at(id));
        }
        return made;
    };
    menu(tr("&File"), {ActionId::ConnectShop, ActionId::PracticeStore, ActionId::RemoveShop, ActionId::Pull,
                       ActionId::CancelPull, ActionId::Export, ActionId::ResyncSelected, ActionId::Quit});
    menu(tr("&Edit"), {ActionId::SelectAll, ActionId::CopyTsv, ActionId::CopyCsv, ActionId::CopyMarkdown,
                       ActionId::CopyJson, ActionId::SearchList, ActionId::Filter, ActionId::Preferences});
    QMenu *view = menu(tr("&View"), {ActionId::ChooseScope, ActionId::ToggleDetail, ActionId::ChooseColumns,
                                     ActionId::ResetColumns, ActionId::SortBy, ActionId::SaveView, ActionId::RenameView,
                                     ActionId::DuplicateView, ActionId::ExportView, ActionId::ImportView,
                                     ActionId::RemoveView, ActionId::NextRegion, ActionId::Back});
    QMenu *appearance = view->addMenu(tr("&Appearance"));
    for (const ActionId id : {ActionId::AppearanceSystem, ActionId::AppearanceLight, ActionId::AppearanceDark}) {
        appearance->addAction(m_actions.at(id));
    }
    QMenu *go = menu(tr("&Go"), {ActionId::OpenAnything});
    go->addSeparator();
    for (int i = 0; i < Actions::pages; ++i) {
        go->addAction(m_actions.page(i));
    }
    go->addSeparator();
    go->addAction(m_actions.at(ActionId::OpenInAdmin));
    menu(tr("&Help"), {ActionId::CopyLog, ActionId::About});
}

void MainWindow::addPages()
{
    m_overview = new OverviewPage(this);
    const auto add = [this](Page *page, const QString &icon) {
        const int index = m_pages->addWidget(page);
        QAction *action = m_actions.page(index);
        action->setText(page->title());
        action->setProperty(iconProperty, icon);
        m_rail->addItem(icon, page->title(), action->shortcut().toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    };
    const auto addList = [this, &add](ListPageSpec spec) {
        const QString icon = spec.icon;
        auto *page = new ListPage(std::move(spec), m_settings, m_actions, m_clock, this);
        connect(page, &ListPage::shopSearchWanted, this, [this](const QString &text) {
            openPalette(text);
            m_palette->askShop();
        });
        connect(page, &ListPage::logWanted, this, [this] { showPage(ActivityIndex); });
        connect(page, &ListPage::reopenWanted, this, &MainWindow::reopenWanted);
        connect(page, &ListPage::told, this, &MainWindow::tellShortly);
        connect(page, &ListPage::adminWanted, this, &MainWindow::openAdmin);
        connect(page, &ListPage::allStoresWanted, m_top->scope(), &ScopeButton::chooseAll);
        connect(page, &ListPage::paneShownChanged, this, [this](bool shown) {
            m_actions.at(ActionId::ToggleDetail)->setChecked(shown);
            m_settings.setValue(setting::detailShown, shown);
        });
        add(page, icon);
    };
    add(m_overview, u"overview"_s);
    m_rail->addGap();
    addList(ordersSpec());
    addList(productsSpec());
    addList(stockSpec());
    addList(pricesSpec());
    addList(customersSpec());
    m_rail->addGap();
    m_activity = new ActivityPage(m_settings, this);
    connect(m_activity, &ActivityPage::told, this, &MainWindow::tellShortly);
    add(m_activity, u"activity"_s);
    for (int i = m_pages->count(); i < Actions::pages; ++i) {
        m_actions.page(i)->setVisible(false);
        m_actions.page(i)->setEnabled(false);
    }
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setValue(setting::railCollapsed, collapsed); });
    connectOverview();
}

void MainWindow::restoreTaste()
{
    restoreGeometry(m_settings.value(setting::geometry).toByteArray());
    m_rail->setCollapsed(m_settings.value(setting::railCollapsed).toBool());
    const bool detail = m_settings.value(setting::detailShown).toBool();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (ListPage *list = listPage(i)) {
            list->setPaneShown(detail);
        }
    }
    m_actions.at(ActionId::ToggleDetail)->setChecked(detail);
    chooseAppearance(appearanceFromText(m_settings.value(setting::appearance).toString()));
    applyRowHeight();
    const int start = m_settings.value(setting::startPage).toInt();
    showPage(start >= 0 ? start : m_settings.value(setting::page).toInt());
}

void MainWindow::showProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    m_overview->setShops(m_profiles, m_cacheFolder);
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
        for (int i = 0; i < m_pages->count(); ++i) {
            static_cast<Page *>(m_pages->widget(i))->close();
        }
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_session = session;
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
    if (!session) {
        m_body->setCurrentWidget(m_welcome);
        m_welcome->offer();
        m_top->showNoProfile();
        m_top->scope()->close();
        m_ageTimer.stop();
        m_requestTimer.stop();
        m_status->hideRequests();
        m_status->showConnection(Light::Off, tr("Not connected"), {});
        m_status->showCopy(tr("none"));
        updateTitle();
        return;
    }
    m_top->showProfile(session->profile());
    m_settings.setValue(setting::profile, session->profile().name);
    m_body->setCurrentWidget(m_pages);
    connectSession();
    for (int i = 0; i < m_pages->count(); ++i) {
        static_cast<Page *>(m_pages->widget(i))->open(*session);
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
    m_overview->setShops(m_profiles, m_cacheFolder);
}

void MainWindow::connectOverview()
{
    connect(m_overview, &OverviewPage::ordersWanted, this,
            [this](const auto &groups, const QString &shop) { showList(OrdersIndex, groups, shop); });
    connect(m_overview, &OverviewPage::stockWanted, this,
            [this](const auto &groups, const QString &shop) { showList(StockIndex, groups, shop); });
    connect(m_overview, &OverviewPage::shopWanted, this, &MainWindow::profileWanted);
    connect(m_overview, &OverviewPage::connectWanted, this, &MainWindow::connectWanted);
    connect(m_overview, &OverviewPage::pullWanted, m_actions.at(ActionId::Pull), &QAction::trigger);
    connect(m_overview, &OverviewPage::activityWanted, this, [this](const QString &shop) {
        atShop(shop, [this] {
            showPage(ActivityIndex);
            m_activity->showTrouble();
        });
    });
    m_overview->setAllShops(m_settings.value(setting::overviewAll).toBool());
    connect(m_overview, &OverviewPage::allShopsChosen, this,
            [this](bool all) { m_settings.setValue(setting::overviewAll, all); });
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
    m_pages->setCurrentIndex(index);
    m_rail->setCurrent(index);
    m_settings.setValue(setting::page, index);
    pageChanged();
}

Page *MainWindow::page() const
{
    return static_cast<Page *>(m_pages->currentWidget());
}

ListPage *MainWindow::listPage(int index) const
{
    return qobject_cast<ListPage *>(m_pages->widget(index));
}

ListPage *MainWindow::currentList() const
{
    return m_session ? qobject_cast<ListPage *>(page()) : nullptr;
}

void MainWindow::pageChanged()
{
    const ListPage *list = qobject_cast<ListPage *>(page());
    for (const ActionId id : {ActionId::Filter, ActionId::ToggleDetail, ActionId::OpenInAdmin, ActionId::CopyTsv,
                              ActionId::CopyCsv, ActionId::CopyMarkdown, ActionId::CopyJson, ActionId::SelectAll,
                              ActionId::ChooseColumns, ActionId::ResetColumns, ActionId::Export, ActionId::SaveView,
                              ActionId::RemoveView, ActionId::SortBy, ActionId::ResyncSelected, ActionId::RenameView,
                              ActionId::DuplicateView, ActionId::ExportView, ActionId::ImportView}) {
        m_actions.at(id)->setEnabled(m_session && list);
    }
    m_actions.at(ActionId::CopyLog)->setEnabled(m_session && page() == m_activity);
    m_actions.at(ActionId::SearchList)->setEnabled(m_session && page()->canSearch());
    if (m_session) {
        page()->takeFocus();
    }
    updateTitle();
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
    event->accept();
}

} // namespace qm::ui
