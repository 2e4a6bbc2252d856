// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "tables/celltext.h"
#include "tables/rowwriter.h"
#include "tables/whendone.h"
#include "ui/pages/cellediting.h"
#include "ui/pages/recordpane.h"
#include "ui/pages/stagedbar.h"
#include "ui/settings/settings.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pullbar.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tables::ListModel;

namespace {
constexpr int rereadPause = 600; ///< ms: a pull commits many times a second
} // namespace

ListPage::ListPage(ListPageSpec spec, Settings &settings, const Actions &actions, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_spec(std::move(spec))
    , m_settings(settings)
    , m_actions(actions)
    , m_clock(clock)
    , m_list(m_spec.list)
    , m_model(clock)
    , m_splitter(new Splitter(Qt::Horizontal, tr("Line between list and detail"), this))
    , m_tabs(new ViewTabs(this))
    , m_save(new LinkButton(tr("Save view"), this))
    , m_filters(new FilterBar(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_state(new StateWidget(this))
    , m_footer(new SelectionBar(this))
    , m_pullBar(new PullBar(this))
{
    m_model.setLookedAt(false); // showEvent() knows
    build();
    addActions();
    prepareCounts();
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(rereadPause);
    connect(&m_listTimer, &QTimer::timeout, this, &ListPage::readList);
    m_minute.setObjectName("minute"_L1);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ListPage::followTime);
    connect(&m_model, &ListModel::modelAboutToBeReset, this, &ListPage::rememberSelection);
    connect(&m_model, &ListModel::modelReset, this, &ListPage::restoreSelection);
    connect(&m_model, &ListModel::stateChanged, this, &ListPage::modelChanged);
    connect(&m_model, &ListModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { rowsCame(first.row(), last.row()); });
    connect(&m_model, &ListModel::rowsChanged, this, [this] {
        countAgain();
        chooseFirst();
        if (m_pane) {
            m_pane->refresh();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_isSelectionComing = m_isSelectionComing && m_isRestoring; // the user has chosen otherwise meanwhile
        updateFooter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isCurrentComing = m_isCurrentComing && m_isRestoring;
        updatePane();
    });
    connect(m_table, &TableView::sortWanted, this, &ListPage::sortBy);
    connect(m_table, &TableView::opened, this, [this] {
        setPaneShown(true);
        updatePane();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_settingUp && index >= 0) {
            m_current = index;
            m_removed.reset();
            rememberOpenView();
            applyView();
            showBanner();
        }
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ListPage::columnResized);
    connect(m_table, &TableView::resized, this, &ListPage::sizeColumns);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &ListPage::columnMoved,
            Qt::QueuedConnection);
    connect(m_save, &QAbstractButton::clicked, this, &ListPage::saveView);
    connect(m_filters, &FilterBar::groupsChanged, this, [this](const std::vector<std::vector<Filter>> &groups) {
        cache::Query query = viewQuery();
        query.groups = groups;
        setQuery(query);
    });
    connect(m_filters, &FilterBar::searchEdited, this, &ListPage::search);
    connect(m_filters, &FilterBar::searchLeft, this, &ListPage::takeFocus);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::openRowMenu);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ListPage::openViewMenu);
    connect(m_footer, &SelectionBar::selectAllWanted, this, &ListPage::selectAll);
    connect(m_footer, &SelectionBar::clearWanted, this, &ListPage::clearSelection);
}

ListPage::~ListPage()
{
    m_sumStop.requestStop();
}

void ListPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
    m_left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new TabRow(m_left);
    auto *top = new QHBoxLayout(row);
    top->setSpacing(space::cell);
    top->setContentsMargins(space::cell, 0, space::large, 0);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_save);
    m_save->hide();
    column->addWidget(row);
    column->addWidget(m_filters);
    column->addWidget(m_banner);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(m_spec.title);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(new Hairline(Qt::Horizontal, m_left));
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    if (m_spec.editable) {
        m_editing = new CellEditing(m_spec.editable, m_model, *m_table, m_actions, this);
        connect(m_editing, &CellEditing::told, this, &ListPage::told);
        m_stagedBar = m_editing->bar();
    } else if (!m_spec.stages.empty()) {
        m_stagedBar = new StagedBar(m_spec.stages, m_actions, this);
        connect(m_stagedBar, &StagedBar::told, this, &ListPage::told);
    }
    if (m_stagedBar) {
        column->addWidget(m_stagedBar);
    }
    column->addWidget(m_pullBar);
    m_splitter->addWidget(m_left);
    m_splitter->setStretchFactor(0, 1);
    m_left->setMinimumWidth(420);
    if (m_spec.makePane) {
        addPane();
    }
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        showPane();
        updatePane();
    });
    m_filters->setList(m_list);
    m_filters->setSearchable(canSearch());
    m_filters->nameShortcuts(m_actions.at(ActionId::SearchList)->shortcut(),
                             m_actions.at(ActionId::Filter)->shortcut());
}

void ListPage::addActions()
{
    for (const ActionId id : {ActionId::ChooseColumns, ActionId::Export}) {
        QAction *action = m_actions.at(id);
        auto *button =
            makeIconButton(id == ActionId::Export ? u"export"_s : u"columns"_s, action->text().remove(u'&'), m_filters);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_filters->addButton(button);
    }
    if (m_editing) {
        QAction *paste = m_actions.at(ActionId::Paste);
        auto *button = makeIconButton(u"paste"_s, paste->iconText(), m_filters);
        connect(button, &QToolButton::clicked, paste, &QAction::trigger);
        m_filters->addButton(button);
        const std::vector<CellKind> &kinds = m_spec.editable->kinds;
        if (std::find(kinds.begin(), kinds.end(), CellKind::BasePrice) != kinds.end()) {
            for (const ActionId id : {ActionId::SetPrices, ActionId::ChangePrices, ActionId::FormulaPrices}) {
                m_footer->addAction(m_actions.at(id));
            }
        }
        m_footer->addAction(m_actions.at(ActionId::FillDown));
    }
    if (!m_spec.stages.empty()) {
        //: %1: how many products are selected
        m_footer->addAction(m_actions.at(ActionId::ChangeAttributes), tr("Change attributes of %1…"));
    }
    m_footer->nameClearShortcut(m_actions.at(ActionId::Back)->shortcut());
    //: %1: how many rows are selected, to the clipboard
    m_footer->addAction(m_actions.at(ActionId::CopyTsv), tr("Copy %1"));
    //: %1: how many rows are selected, that are read again from the shop
    m_footer->addAction(m_actions.at(ActionId::ResyncSelected), tr("Resync %1"));
    if (m_spec.adminPath) {
        m_footer->addAction(m_actions.at(ActionId::OpenInAdmin));
    }
}

void ListPage::open(Session &session)
{
    m_session = &session;
    ++m_opening;
    m_openView = m_settings.value(setting::openView, settingsPlace()).toString();
    m_stop = StopSource();
    m_views.clear(); // what was filtered in another shop is no question to this one
    connectStanding();
    if (m_editing) {
        m_editing->open(session);
        m_editing->setList(m_list);
    } else if (m_stagedBar) {
        m_stagedBar->open(session);
    }
    m_listReady = !m_spec.readList;
    if (m_spec.readList) {
        readList();
        connect(&session.cache(), &cache::Cache::changed, this, [this](cache::Entities entities) {
            // A sweep commits many times a second.
            if ((entities &
                 (cache::Entity::Attributes | cache::Entity::Stores | cache::Entity::Stock | cache::Entity::Prices)) &&
                !m_listTimer.isActive()) {
                m_listTimer.start();
            }
        });
    }
    setViews({});
    readSavedViews();
    countNow();
    m_minute.start();
}

void ListPage::close()
{
    Q_EMIT shopLeft();
    m_listTimer.stop();
    m_isListDue = false;
    m_minute.stop();
    m_removed.reset();
    m_stop.requestStop();
    m_sumStop.requestStop();
    stopCounting();
    ++m_viewGeneration;
    ++m_sumGeneration;
    ++m_withoutGeneration;
    ++m_listGeneration;
    delete m_export; // it reads the copy that is about to go
    // Dialogs over the page, and over its pane, would ask the session.
    const QList<QDialog *> found = findChildren<QDialog *>();
    for (const QPointer<QDialog> &dialog : QList<QPointer<QDialog>>(found.cbegin(), found.cend())) {
        delete dialog; // with those over it
    }
    if (m_pane) {
        m_pane->clear();
        m_pane->setStore({});
    }
    m_model.clear();
    if (m_editing) {
        m_editing->close();
    } else if (m_stagedBar) {
        m_stagedBar->close();
    }
    disconnect(&m_session->cache(), nullptr, this, nullptr);
    m_list = m_spec.list;
    m_store = {};
    m_filters->setList(m_list);
    forgetSelection();
    m_seenWidths.clear();
    m_wantedKey = 0;
    m_total = -1;
    m_comeBackTo.clear();
    m_emptyFor.reset();
    disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
}

bool ListPage::canSearch() const
{
    return !m_spec.list->searchTable.isEmpty() || !m_spec.list->numbers.empty();
}

QString ListPage::searchText() const
{
    return viewQuery().search;
}

void ListPage::search(const QString &text)
{
    if (m_session && text != searchText()) {
        cache::Query query = viewQuery();
        query.search = text;
        setQuery(query);
    }
}

void ListPage::startSearch()
{
    if (canSearch()) {
        m_filters->startSearch();
    }
}

void ListPage::startFilter()
{
    m_filters->startFilter();
}

void ListPage::setQuery(const cache::Query &query)
{
    if (!m_session) {
        return;
    }
    View &view = current();
    view.query = query;
    std::erase_if(view.query.groups, [](const std::vector<Filter> &group) { return group.empty(); });
    view.changed = view.hasNewColumns || view.query != toView(view.saved).query;
    m_tabs->setChanged(m_current, view.changed);
    m_save->setVisible(view.changed);
    m_filters->setGroups(view.query.groups);
    m_filters->setSearch(query.search);
    askAgain();
    showSort();
    countCurrent();
}

void ListPage::modelChanged()
{
    chooseFirst(); // rows that come one after the other are no reset
    restoreRest();
    if (!m_views.empty() && m_model.state() == ListModel::State::Ready && m_model.isCounted() &&
        m_model.query() == asked(viewQuery())) {
        m_tabs->setCount(m_current, m_model.rowCount());
        current().isCounted = true;
    }
    showState();
    updateFooter();
}

QList<QWidget *> ListPage::regions() const
{
    QList<QWidget *> parts{m_tabs, m_filters, m_table};
    if (m_editing && !m_editing->bar()->isHidden()) {
        parts << m_editing->bar();
    }
    if (m_pane && !m_pane->isHidden()) {
        parts << m_pane;
    }
    return parts;
}

void ListPage::copySelection(tables::CopyFormat format)
{
    const QList<qint64> keys = selectedKeys();
    if (!m_session || keys.isEmpty()) {
        return;
    }
    tables::whenDone(tables::copyText(m_session->cache(), m_list, m_model.columns(), keys, format, m_stop.token()),
                     this, [this, count = keys.size()](Result<QString> text) {
                         if (text) {
                             QGuiApplication::clipboard()->setText(*text);
                             Q_EMIT told(tr("%1 copied").arg(m_spec.countText(count)));
                         } else if (text.error().kind != ErrorKind::Cancelled) {
                             Q_EMIT told(text.error().text());
                         }
                     });
}

void ListPage::openInAdmin()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        openInAdmin(m_model.keys().at(index.row()));
    }
}

void ListPage::openInAdmin(qint64 key)
{
    if (m_session && m_spec.adminPath) {
        Q_EMIT adminWanted(m_spec.adminPath(key));
    }
}

} // namespace qm::ui
