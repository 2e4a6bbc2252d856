// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/palettemodel.h"

#include <QLocale>

#include <algorithm>

namespace qm::tables {

using namespace Qt::StringLiterals;

namespace {

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

QString shortened(const QString &text)
{
    return text.size() > mostTold ? text.left(mostTold) + u'…' : text;
}

} // namespace

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

} // namespace qm::tables
