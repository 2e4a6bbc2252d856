// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"
#include "ui/pages/allshopspage.h"
#include "ui/pages/changespage.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/runkeeper.h"
#include "ui/pages/welcomepage.h"
#include "ui/palette/palette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ordermenu.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/heldenter.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int titleBar = 40; ///< room for one, until the desktop has put its frame around the window
} // namespace

void MainWindow::build()
{
    qApp->installEventFilter(new TabOrder(this));
    qApp->installEventFilter(new HeldEnter(this));
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
    right->addWidget(m_news);
    right->addWidget(m_notice);
    m_news->hide();
    m_notice->setObjectName(u"notice"_s);
    right->addWidget(m_body, 1);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    setAcceptDrops(true);
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
    menu(tr("&File"),
         {ActionId::ConnectShop, ActionId::PracticeStore, ActionId::RemoveShop, ActionId::Pull, ActionId::CancelPull,
          ActionId::Import, ActionId::Export, ActionId::ResyncSelected, ActionId::Quit});
    menu(tr("&Edit"),
         {ActionId::UndoEdit, ActionId::EditCell, ActionId::Paste, ActionId::FillDown, ActionId::ToggleStatus,
          ActionId::TakeAway, ActionId::DiscardCells, ActionId::SelectAll, ActionId::CopyTsv, ActionId::CopyCsv,
          ActionId::CopyMarkdown, ActionId::CopyJson, ActionId::SearchList, ActionId::Filter, ActionId::Preferences});
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
    for (const ActionId id :
         {ActionId::LowStock, ActionId::LowLevels, ActionId::PreviousRow, ActionId::NextRow, ActionId::OpenInAdmin}) {
        go->addAction(m_actions.at(id));
    }
    go->addAction(m_actions.at(ActionId::AdminPlace));
    menu(tr("&Changes"),
         {ActionId::Review, ActionId::Push, ActionId::CancelPush, ActionId::DiscardAll, ActionId::ChangeAttributes,
          ActionId::SetPrices, ActionId::ChangePrices, ActionId::FormulaPrices});
    menu(tr("&Help"),
         {ActionId::Guide, ActionId::CopyLog, ActionId::CopyDiagnostics, ActionId::LookForUpdates, ActionId::About});
}

void MainWindow::addPages()
{
    const auto add = [this](const QString &title, const QString &icon, std::function<Page *()> make) {
        const int index = m_pages->add(title, std::move(make));
        QAction *action = m_actions.page(index);
        action->setText(title);
        action->setProperty(iconProperty, icon);
        m_rail->addItem(icon, title, action->shortcut().toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    };
    const auto addList = [this, &add](ListPageSpec spec) {
        const QString title = spec.title;
        const QString icon = spec.icon;
        add(title, icon, [this, made = std::move(spec)] { return makeList(made); });
    };
    add(OverviewPage::name(), u"overview"_s, [this] { return makeOverview(); });
    m_rail->addGap();
    addList(ordersSpec());
    addList(productsSpec());
    addList(stockSpec());
    addList(pricesSpec());
    addList(customersSpec());
    m_rail->addGap();
    add(ChangesPage::name(), u"pencil"_s, [this] { return makeChanges(); });
    add(ActivityPage::name(), u"activity"_s, [this] { return makeActivity(); });
    add(AllShopsPage::name(), u"store"_s, [this] { return makeAllShops(); });
    for (int i = m_pages->count(); i < Actions::pages; ++i) {
        m_actions.page(i)->setVisible(false);
        m_actions.page(i)->setEnabled(false);
    }
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::pageMade);
    static_cast<void>(m_pages->at(ChangesIndex)); // who comes to it goes on by keys: its sets are read before
    connect(m_runs, &RunKeeper::told, this, &MainWindow::tellShortly);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setValue(setting::railCollapsed, collapsed); });
}

/// What the pages were told of before is told to the one that was just made.
void MainWindow::pageMade(int index)
{
    Page &made = *m_pages->at(index);
    for (TableView *table : made.findChildren<TableView *>()) {
        table->setRoomy(m_settings.value(setting::roomyRows).toBool());
    }
    if (index == OrdersIndex) {
        findChild<OrderMenu *>()->serve(*listPage(index));
    }
    if (m_session) {
        made.open(*m_session);
        made.showStore(m_top->scope()->choice());
    }
}

Page *MainWindow::makeList(ListPageSpec spec)
{
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
    connect(page, &ListPage::widerLookWanted, m_top->scope(), &ScopeButton::showAll);
    connect(page, &ListPage::paneShownChanged, this, &MainWindow::tickDetail);
    return page;
}

Page *MainWindow::makeChanges()
{
    auto *page = new ChangesPage(m_clock, this);
    connect(page, &ChangesPage::told, this, &MainWindow::tellShortly);
    connect(page, &ChangesPage::reviewWanted, m_actions.at(ActionId::Review), &QAction::trigger);
    connect(page, &ChangesPage::pushWanted, m_actions.at(ActionId::Push), &QAction::trigger);
    return page;
}

Page *MainWindow::makeActivity()
{
    auto *page = new ActivityPage(m_runs->log(), m_settings, this);
    connect(page, &ActivityPage::told, this, &MainWindow::tellShortly);
    return page;
}

Page *MainWindow::makeAllShops()
{
    m_allShops = new AllShopsPage(m_clock, this);
    m_allShops->setShops(m_profiles, m_cacheFolder);
    connect(m_allShops, &AllShopsPage::recordWanted, this,
            [this](const QString &shop, cache::Entity entity, qint64 key) {
                atShop(shop, [this, entity, key] { showRecord(entity, key, true); });
            });
    return m_allShops;
}

ActivityPage &MainWindow::activity()
{
    return *qobject_cast<ActivityPage *>(m_pages->at(ActivityIndex));
}

Page *MainWindow::makeOverview()
{
    m_overview = new OverviewPage(this);
    connectOverview();
    m_overview->setShops(m_profiles, m_cacheFolder);
    tellConnection();
    return m_overview;
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
            activity().showTrouble();
        });
    });
    connect(m_overview, &OverviewPage::questionWanted, this, [this](std::optional<cache::Entity> list) {
        if (!list) {
            showPage(ActivityIndex);
            activity().showQuestion();
            return;
        }
        showPage(pageOf(*list));
        if (ListPage *page = currentList()) {
            page->showQuestion();
        }
    });
    m_overview->setScopes([this](const Profile &profile) { return rememberedScope(profile); });
    m_overview->setAllShops(m_settings.value(setting::overviewAll).toBool());
    connect(m_overview, &OverviewPage::allShopsChosen, this,
            [this](bool all) { m_settings.setValue(setting::overviewAll, all); });
}

void MainWindow::restoreTaste()
{
    restoreGeometry(m_settings.value(setting::geometry).toByteArray());
    m_rail->setCollapsed(m_settings.value(setting::railCollapsed).toBool());
    chooseAppearance(appearanceFromText(m_settings.value(setting::appearance).toString()));
    applyRowHeight();
    const int start = m_settings.value(setting::startPage).toInt();
    showPage(start >= 0 ? start : m_settings.value(setting::page).toInt());
}

} // namespace qm::ui
