// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/allshopspage.h"

#include "tables/relativetime.h"
#include "tables/whendone.h"
#include "ui/pages/listspecs.h"
#include "ui/shell/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

AllShopsPage::AllShopsPage(const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_which(new Segments(tr("What is listed"), this))
    , m_missing(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_filters(new FilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_state(new StateWidget(this))
{
    for (const ListPageSpec &spec : {ordersSpec(), productsSpec()}) {
        const cache::List &list = *spec.list;
        const bool isTime = list.find(list.sortedBy)->type == cache::ColumnType::Time;
        cache::Query query;
        query.sorts = {{list.sortedBy, isTime ? Direction::Descending : Direction::Ascending}};
        m_kinds.push_back(
            {spec.title, std::make_shared<const cache::List>(cache::withShops(list)), spec.countText, query});
    }
    build();
}

AllShopsPage::~AllShopsPage()
{
    closeCopies();
}

QString AllShopsPage::name()
{
    return tr("All shops");
}

void AllShopsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::medium, space::small);
    head->setSpacing(space::medium);
    for (const Kind &each : m_kinds) {
        m_which->addChoice(each.title);
    }
    m_which->setCurrent(0);
    head->addWidget(m_which);
    m_missing->setEliding(true);
    head->addWidget(m_missing, 1);
    column->addLayout(head);
    column->addWidget(m_filters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(title());
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is in view says enough
    m_filters->setSearchable(true);

    connect(m_which, &Segments::chosen, this, &AllShopsPage::choose);
    connect(m_table, &TableView::opened, this, &AllShopsPage::openRow);
    connect(m_table, &TableView::sortWanted, this, &AllShopsPage::sortBy);
    connect(m_filters, &FilterBar::groupsChanged, this, [this](const std::vector<std::vector<Filter>> &groups) {
        cache::Query query = kind().query;
        query.groups = groups;
        ask(std::move(query));
    });
    connect(m_filters, &FilterBar::searchEdited, this, [this](const QString &text) {
        cache::Query query = kind().query;
        query.search = text;
        ask(std::move(query));
    });
    connect(m_filters, &FilterBar::searchLeft, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_source) {
            m_model.moveQuery(asked());
        }
    });
    connect(&m_model, &tables::ListModel::stateChanged, this, &AllShopsPage::modelChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AllShopsPage::modelChanged);
}

void AllShopsPage::setShops(const QList<Profile> &profiles, const QString &folder)
{
    m_profiles = profiles;
    m_folder = folder;
    closeCopies();
    if (isVisible()) {
        openCopies();
    }
}

void AllShopsPage::open(Session &session)
{
    m_session = &session;
    if (isVisible()) {
        openCopies();
    }
}

void AllShopsPage::close()
{
    closeCopies(); // the copy of the session may be made anew by the next one
    m_session = nullptr;
}

void AllShopsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    openCopies();
    m_minute.start();
}

void AllShopsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
}

void AllShopsPage::openCopies()
{
    closeCopies();
    if (!m_session) {
        return;
    }
    std::vector<cache::Copies::Shop> shops;
    for (const Profile &profile : std::as_const(m_profiles)) {
        shops.push_back({profile.id, profile.name});
    }
    m_copies = std::make_unique<cache::Copies>(m_folder, std::move(shops));
    m_source = std::make_unique<tables::CopiesSource>(*m_copies);
    m_source->follow(m_session->cache());
    using Why = Result<std::vector<std::optional<Error>>>;
    tables::whenDone(m_copies->open(), m_source.get(), [this](const Why &why) {
        if (why) {
            take(*why);
        }
    });
    showState();
}

void AllShopsPage::closeCopies()
{
    m_model.clear(); // what is being read for it ends
    m_source.reset();
    m_copies.reset();
    m_isReadable = false;
    m_missing->setText({});
}

void AllShopsPage::take(const std::vector<std::optional<Error>> &why)
{
    QStringList missing;
    for (std::size_t i = 0; i < why.size(); ++i) {
        if (!why[i]) {
            m_isReadable = true;
        } else if (why[i]->kind == ErrorKind::NotFound) {
            missing << tr("%1 (not pulled yet)").arg(m_copies->shops()[i].name);
        } else {
            missing << tr("%1 (its copy cannot be read until it is opened)").arg(m_copies->shops()[i].name);
        }
    }
    m_missing->setText(missing.isEmpty() ? QString() : tr("Without %1").arg(missing.join(u", "_s)));
    choose(int(m_kind));
}

void AllShopsPage::choose(int which)
{
    m_kind = std::size_t(which);
    m_which->setCurrent(which);
    m_filters->setList(kind().list);
    m_filters->setGroups(kind().query.groups);
    m_filters->setSearch(kind().query.search);
    if (!m_isReadable) {
        showState();
        return;
    }
    QStringList columns;
    for (const cache::Column &column : kind().list->columns) {
        if (column.shown) {
            columns << column.id;
        }
    }
    m_isSized = false;
    m_model.showFrom(*m_source, kind().list, columns, asked());
    ask(kind().query);
}

void AllShopsPage::ask(cache::Query query)
{
    std::erase_if(query.groups, [](const std::vector<Filter> &group) { return group.empty(); });
    kind().query = std::move(query);
    m_filters->setGroups(kind().query.groups);
    m_model.setQuery(asked());
    std::vector<SortHeader::Sort> sorts;
    for (const SortOrder &sort : kind().query.sorts) {
        sorts.push_back({int(m_model.columns().indexOf(sort.field)),
                         sort.direction == Direction::Descending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_table->showSorts(std::move(sorts));
}

cache::Query AllShopsPage::asked()
{
    return tables::resolved(kind().query, *kind().list, m_clock.now());
}

void AllShopsPage::sortBy(int section, Qt::SortOrder order)
{
    cache::Query query = kind().query;
    query.sorts = {
        {m_model.column(section).id, order == Qt::DescendingOrder ? Direction::Descending : Direction::Ascending}};
    ask(std::move(query));
}

void AllShopsPage::modelChanged()
{
    if (!m_isSized && m_model.rowCount() > 0) {
        sizeColumns();
    }
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model.index(0, 0)); // arrow keys start at the top
    }
    m_filters->setCount(m_model.isCounted() ? kind().countText(m_model.rowCount()) : QString());
    showState();
}

void AllShopsPage::sizeColumns()
{
    m_isSized = true;
    QHeaderView *header = m_table->horizontalHeader();
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const int wanted = m_table->sizeHintForIndex(m_model.index(0, section)).width();
        int width = std::max(wanted, m_table->header()->neededWidth(section));
        for (int row = 1; row < std::min(m_model.rowCount(), 40); ++row) { // more than a screen has
            width = std::max(width, m_table->sizeHintForIndex(m_model.index(row, section)).width());
        }
        header->resizeSection(section, std::min(width, std::max(m_table->mostWidth(), wanted)));
    }
}

void AllShopsPage::showState()
{
    const auto tell = [this](const QString &icon, const QString &title, const QString &text) {
        m_state->clearRows();
        m_state->clearButtons();
        m_state->tell(icon, title, text);
        m_stack->setCurrentWidget(m_state);
    };
    if (m_copies && !m_isReadable && !m_missing->text().isEmpty()) {
        tell(u"database"_s, tr("No shop has been pulled yet"),
             tr("This page lists what the local copies of all connected shops hold. Open a shop and pull it."));
    } else if (m_model.state() == tables::ListModel::State::Failed) {
        tell(u"warning"_s, tr("The local copies cannot be read"),
             m_model.error() ? m_model.error()->text() : QString());
    } else if (m_model.state() == tables::ListModel::State::Ready && m_model.rowCount() == 0) {
        tell(u"search"_s, tr("Nothing fits"), tr("No shop has a row for these filters and this search."));
    } else {
        const bool hadFocus = m_state->hasFocus();
        m_stack->setCurrentWidget(m_table);
        if (hadFocus) {
            takeFocus();
        }
    }
}

void AllShopsPage::openRow(const QModelIndex &index)
{
    const qint64 key = index.data(tables::ListModel::KeyRole).toLongLong();
    if (m_copies) {
        // A copy: the window may leave this page at once, and the copies go with it.
        const QString shop = m_copies->shops()[std::size_t(cache::placeOf(key))].name;
        Q_EMIT recordWanted(shop, kind().list->entity, cache::keyInCopy(key));
    }
}

void AllShopsPage::startSearch()
{
    m_filters->startSearch();
}

void AllShopsPage::startFilter()
{
    m_filters->startFilter();
}

void AllShopsPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace qm::ui
