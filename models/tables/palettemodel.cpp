// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/palettemodel.h"

#include "tables/figures.h"
#include "tables/whendone.h"

#include <QLocale>

#include <algorithm>

namespace qm::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfEach = 3;
constexpr int rowsAlone = 12;
constexpr int mostCommands = 4;    ///< of a group, while something is typed
constexpr qsizetype mostTold = 40; ///< characters of the text in a title

PaletteGroup groupOf(cache::Entity entity)
{
    return entity == cache::Entity::Products    ? PaletteGroup::Products
           : entity == cache::Entity::Customers ? PaletteGroup::Customers
                                                : PaletteGroup::Orders;
}

QString iconOf(PaletteGroup group)
{
    return group == PaletteGroup::Products    ? u"products"_s
           : group == PaletteGroup::Customers ? u"person"_s
                                              : u"orders"_s;
}

std::optional<cache::Entity> entityOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Orders:
        return cache::Entity::Orders;
    case PaletteGroup::Products:
        return cache::Entity::Products;
    case PaletteGroup::Customers:
        return cache::Entity::Customers;
    case PaletteGroup::Record:
    case PaletteGroup::Pages:
    case PaletteGroup::Actions:
    case PaletteGroup::Elsewhere:
    case PaletteGroup::Shop:
        break;
    }
    return std::nullopt;
}

QString shortened(const QString &text)
{
    return text.size() > mostTold ? text.left(mostTold) + u'…' : text;
}

} // namespace

PaletteModel::PaletteModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{}

PaletteModel::~PaletteModel()
{
    m_stop.requestStop();
}

void PaletteModel::setCache(cache::Cache *cache)
{
    m_stop.requestStop();
    ++m_generation;
    m_searching = false;
    m_cache = cache;
    m_found.clear();
    m_shop.reset();
    m_asking = false;
    rebuild();
}

void PaletteModel::setCommands(std::vector<PaletteCommand> commands)
{
    m_commands = std::move(commands);
    rebuild();
}

void PaletteModel::setList(PaletteList list)
{
    m_list = std::move(list);
}

void PaletteModel::setText(const QString &text)
{
    m_text = searchable(text);
    m_shop.reset();
    m_asking = false;
    ask();
}

void PaletteModel::narrow(std::optional<PaletteGroup> group)
{
    m_narrowed = group;
    ask();
}

void PaletteModel::ask()
{
    m_stop.requestStop();
    m_stop = StopSource();
    const quint64 generation = ++m_generation;
    FindOptions options;
    if (m_narrowed) {
        const std::optional<cache::Entity> entity = entityOf(*m_narrowed);
        options.entities = entity ? cache::Entities(*entity) : cache::Entities();
        options.rows = rowsAlone;
    } else {
        options.rows = rowsOfEach;
    }
    m_searching = m_cache && !m_text.isEmpty() && options.entities;
    if (!m_searching) {
        m_found.clear();
        m_error.reset();
        m_elapsed = -1;
        rebuild();
        return;
    }
    countFiltered();
    rebuild();
    m_watch.start();
    whenDone(findInCopy(*m_cache, m_text, options, m_clock.now(), m_stop.token()), this,
             [this, generation](Result<std::vector<FoundGroup>> found) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_searching = false;
                 m_elapsed = m_watch.elapsed();
                 m_error = found ? std::nullopt : std::optional(found.error());
                 m_found = found ? std::move(*found) : std::vector<FoundGroup>();
                 rebuild();
                 Q_EMIT answered();
             });
}

void PaletteModel::countFiltered()
{
    m_filterCount.clear();
    if (!m_list.list) {
        return;
    }
    cache::Query narrowed = m_list.query;
    narrowed.search = m_text;
    whenDone(countQueries(*m_cache, m_list.list, {narrowed, m_list.query}, m_stop.token()), this,
             [this, generation = m_generation](Result<std::vector<qint64>> counts) {
                 if (counts && generation == m_generation) {
                     const QLocale locale;
                     m_filterCount = tr("%1 of %2").arg(locale.toString((*counts)[0]), locale.toString((*counts)[1]));
                     rebuild();
                 }
             });
}

cache::Entity PaletteModel::askedEntity() const
{
    if (const auto entity = m_narrowed ? entityOf(*m_narrowed) : std::nullopt) {
        return *entity;
    }
    const cache::Entity page = m_list.list ? m_list.list->entity : cache::Entity::Orders;
    return page == cache::Entity::Customers ? page
           : page == cache::Entity::Products || page == cache::Entity::Stock || page == cache::Entity::Prices
               ? cache::Entity::Products
               : cache::Entity::Orders;
}

void PaletteModel::shopAsked()
{
    m_asking = true;
    m_shop.reset();
    rebuild();
}

void PaletteModel::setShopAnswer(const QString &text, const Result<FoundGroup> &answer)
{
    if (text != m_text || !m_cache) {
        return;
    }
    const auto show = [this](const Result<FoundGroup> &found) {
        m_asking = false;
        m_shop = found;
        rebuild();
    };
    if (!answer) {
        show(answer);
        return;
    }
    whenDone(markKnown(*m_cache, *answer), this, [this, show, text](Result<FoundGroup> marked) {
        if (text == m_text && m_asking) {
            show(marked);
        }
    });
}

void PaletteModel::rebuild()
{
    std::vector<PaletteItem> items;
    for (const FoundGroup &found : m_found) {
        const PaletteGroup group = groupOf(found.entity);
        if (!shows(group)) {
            continue;
        }
        const QString count = QLocale().toString(found.count);
        addHeading(items, group, found.isMore ? tr("over %1 found").arg(count) : tr("%1 found").arg(count));
        addRecords(items, found, group);
    }
    if (m_error) {
        PaletteItem note;
        note.title = tr("The local copy cannot be searched");
        note.detail = m_error->text();
        note.icon = u"warning"_s;
        items.push_back(note);
    }
    if (!m_narrowed) {
        addRecordActions(items);
    }
    addCommands(items, PaletteGroup::Pages);
    addCommands(items, PaletteGroup::Actions);
    addShop(items);
    addElsewhere(items);
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void PaletteModel::addHeading(std::vector<PaletteItem> &items, PaletteGroup group, const QString &aside) const
{
    PaletteItem heading;
    heading.kind = PaletteItem::Kind::Heading;
    heading.group = group;
    heading.title = groupText(group);
    heading.aside = aside;
    items.push_back(heading);
}

void PaletteModel::addRecords(std::vector<PaletteItem> &items, const FoundGroup &found, PaletteGroup group) const
{
    for (const FoundRow &row : found.rows) {
        PaletteItem item;
        item.kind = PaletteItem::Kind::Record;
        item.group = group;
        item.entity = found.entity;
        item.key = row.key;
        item.inCopy = row.inCopy;
        item.title = row.name;
        item.detail = row.inCopy ? row.about : tr("%1 · not in the local copy yet").arg(row.about);
        item.icon = iconOf(groupOf(found.entity));
        item.status = row.status;
        item.statusText = row.statusText;
        item.aside = row.aside;
        item.titleMatches = matchesOf(item.title, m_text);
        item.detailMatches = matchesOf(row.about, m_text);
        items.push_back(item);
    }
}

void PaletteModel::addRecordActions(std::vector<PaletteItem> &items) const
{
    const auto first = std::find_if(items.begin(), items.end(),
                                    [](const PaletteItem &item) { return item.kind == PaletteItem::Kind::Record; });
    if (first == items.end()) {
        return;
    }
    const PaletteItem record = *first;
    addHeading(items, PaletteGroup::Record);
    items.back().title = tr("Actions on %1").arg(shortened(record.title));
    PaletteItem open;
    open.kind = PaletteItem::Kind::OpenAdmin;
    open.group = PaletteGroup::Record;
    open.entity = record.entity;
    open.key = record.key;
    open.title = tr("Open %1 in the shop’s admin").arg(shortened(record.title));
    open.icon = u"open"_s;
    open.keys = {tr("Ctrl"), u"↵"_s};
    items.push_back(open);
}

void PaletteModel::addCommands(std::vector<PaletteItem> &items, PaletteGroup group) const
{
    if (!shows(group)) {
        return;
    }
    std::vector<PaletteItem> fitting;
    for (const PaletteCommand &command : m_commands) {
        if (command.group != group || !matchesAll(command.title, m_text)) {
            continue;
        }
        PaletteItem item;
        item.kind = PaletteItem::Kind::Command;
        item.group = group;
        item.command = command.id;
        item.title = command.title;
        item.icon = command.icon;
        item.keys = command.keys;
        item.titleMatches = matchesOf(item.title, m_text);
        fitting.push_back(item);
    }
    if (fitting.empty()) {
        return;
    }
    if (!m_text.isEmpty() && !m_narrowed) {
        fitting.resize(std::min(fitting.size(), std::size_t(mostCommands)));
    }
    addHeading(items, group);
    items.insert(items.end(), fitting.begin(), fitting.end());
}

void PaletteModel::addElsewhere(std::vector<PaletteItem> &items) const
{
    if (m_text.isEmpty() || !m_cache) {
        return;
    }
    addHeading(items, PaletteGroup::Elsewhere);
    const auto add = [&items](PaletteItem::Kind kind, const QString &icon, const QString &title) -> PaletteItem & {
        PaletteItem item;
        item.kind = kind;
        item.icon = icon;
        item.title = title;
        items.push_back(item);
        return items.back();
    };
    const QString told = shortened(m_text);
    if (m_list.list) {
        PaletteItem &filter =
            add(PaletteItem::Kind::Filter, u"filter"_s, tr("Filter this list: search “%1”").arg(told));
        filter.detail = m_filterCount;
        filter.titleMatches = {{filter.title.lastIndexOf(told), told.size()}};
    }
    QString title;
    switch (groupOf(askedEntity())) {
    case PaletteGroup::Products:
        title = tr("Ask the shop for products “%1”").arg(told);
        break;
    case PaletteGroup::Customers:
        title = tr("Ask the shop for customers “%1”").arg(told);
        break;
    case PaletteGroup::Orders:
    case PaletteGroup::Record:
    case PaletteGroup::Pages:
    case PaletteGroup::Actions:
    case PaletteGroup::Elsewhere:
    case PaletteGroup::Shop:
        title = tr("Ask the shop for orders “%1”").arg(told);
        break;
    }
    PaletteItem &shop = add(PaletteItem::Kind::AskShop, u"globe"_s, title);
    shop.detail = tr("1 request, when the local copy is not enough");
    shop.titleMatches = {{shop.title.lastIndexOf(told), told.size()}};
}

void PaletteModel::addShop(std::vector<PaletteItem> &items) const
{
    if (!m_asking && !m_shop) {
        return;
    }
    addHeading(items, PaletteGroup::Shop);
    PaletteItem note;
    note.group = PaletteGroup::Shop;
    note.icon = u"globe"_s;
    if (m_asking) {
        note.title = tr("Asking the shop");
        items.push_back(note);
    } else if (!*m_shop) {
        note.title = tr("The shop did not answer the question");
        note.detail = m_shop->error().text();
        note.icon = u"warning"_s;
        items.push_back(note);
    } else if ((*m_shop)->rows.empty()) {
        note.title = tr("The shop has nothing that fits either");
        items.push_back(note);
    } else {
        items.back().aside = tr("%1 found").arg(QLocale().toString((*m_shop)->count));
        addRecords(items, **m_shop, PaletteGroup::Shop);
    }
}

int PaletteModel::choiceFrom(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step) {
        if (item(row).isChoice()) {
            return row;
        }
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PaletteItem &it = item(index.row());
    if (role == Qt::DisplayRole) {
        return it.title;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{it.title, it.detail, it.statusText, it.aside};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !item(index.row()).isChoice()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString PaletteModel::groupText(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Orders:
        return tr("Orders");
    case PaletteGroup::Products:
        return tr("Products");
    case PaletteGroup::Customers:
        return tr("Customers");
    case PaletteGroup::Record:
        return {};
    case PaletteGroup::Pages:
        return tr("Pages");
    case PaletteGroup::Actions:
        return tr("Actions");
    case PaletteGroup::Elsewhere:
        return tr("Elsewhere");
    case PaletteGroup::Shop:
        return tr("In the shop");
    }
    return {};
}

} // namespace qm::tables
