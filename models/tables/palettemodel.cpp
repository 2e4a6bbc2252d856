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
