// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localrows.h"

#include "commands.h"

#include "cache/keys.h"
#include "cache/query.h"

#include <QHash>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

const QString baseCurrency = u"base_currency_code"_s;

Result<cache::List> listOf(sqlite::Database &database, const Listed &listed, qint64 storeId)
{
    if (listed.document == cache::DocumentKind::Product) {
        return cache::productsWithAttributes(database, storeId);
    }
    return listed.localIn ? listed.localIn(database).map([](const cache::List *list) { return *list; })
                          : Result<cache::List>(listed.local());
}

cache::Query queryOf(const ListOptions &options, const Listed &listed, const cache::List &list)
{
    cache::Query query;
    query.groups = options.groups;
    query.search = text(options.search);
    query.sorts = options.sorts;
    for (const remote::SortOrder &sort : listed.sorts) {
        if (options.sorts.empty() && list.find(sort.field)) { // a key of the shop may have no column here
            query.sorts.push_back(sort);
        }
    }
    return query;
}

Result<qint64> viewOf(sqlite::Database &database, const QString &scope)
{
    if (scope.isEmpty() || scope == "all"_L1) {
        return 0;
    }
    const Result<std::optional<qint64>> view = cache::findView(database, scope);
    if (!view) {
        return failure(view.error());
    }
    return *view ? Result<qint64>(**view)
                 : failure(ErrorKind::Validation,
                           u"--scope: the local copy knows no store view '%1'; 'quartermaster-cli pull' "
                           "brings it up to date"_s.arg(scope));
}

/// Refuses what a list has no column for, naming the most similar ones.
Result<void> checkFields(const ListOptions &options, const cache::List &list)
{
    const auto check = [&list](const QString &option, const QString &field) -> Result<void> {
        if (list.find(field) != nullptr) {
            return {};
        }
        QStringList known;
        for (const cache::Column &column : list.columns) {
            known.append(column.id);
        }
        const QStringList similar = nearest(field, known);
        return failure(ErrorKind::Validation,
                       u"%1: there is no column '%2'%3"_s.arg(
                           option, field, similar.isEmpty() ? QString() : u"; similar: "_s + similar.join(u", "_s)));
    };
    for (const std::vector<remote::Filter> &group : options.groups) {
        for (const remote::Filter &filter : group) {
            if (Result<void> known = check(u"--where"_s, filter.field); !known) {
                return known;
            }
        }
    }
    for (const remote::SortOrder &sort : options.sorts) {
        if (Result<void> known = check(u"--sort"_s, sort.field); !known) {
            return known;
        }
    }
    return {};
}

/// As the shop's document would have it.
JsonNode nodeOf(const cache::Column &column, const cache::Value &value)
{
    if (const auto *words = std::get_if<QString>(&value)) {
        return JsonNode::ofText(*words);
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number == nullptr) {
        return {};
    }
    JsonNode node = JsonNode::ofNumber(*number);
    if (column.type == cache::ColumnType::Quantity) {
        node.text = Decimal::fromUnits(*number).toString();
    } else if (column.type == cache::ColumnType::Money) {
        node = JsonNode::ofText(Decimal::fromUnits(*number).toString());
    } else if (column.type == cache::ColumnType::Time) {
        node = JsonNode::ofText(UtcTime::fromSeconds(*number).toIso());
    }
    return node;
}

} // namespace

Result<Selection> selectRows(sqlite::Database &database, const ListOptions &options, const Listed &listed)
{
    if (options.prepare) {
        if (Result<void> done = options.prepare(database); !done) {
            return failure(std::move(done.error()));
        }
    }
    Selection selection;
    const Result<qint64> view = viewOf(database, text(options.scope));
    if (!view) {
        return failure(view.error());
    }
    selection.storeId = *view;
    Result<cache::List> list = listOf(database, listed, selection.storeId);
    if (!list) {
        return failure(std::move(list.error()));
    }
    selection.list = std::move(*list);
    if (Result<void> known = checkFields(options, selection.list); !known) {
        return failure(std::move(known.error()));
    }
    const cache::Query query = queryOf(options, listed, selection.list);
    Result<std::vector<qint64>> keys =
        cache::selectKeys(database, selection.list, query, options.limit > 0 ? options.limit : -1, options.offset);
    if (!keys) {
        return failure(std::move(keys.error()));
    }
    selection.keys = std::move(*keys);
    const Result<qint64> total = cache::countRows(database, selection.list, query);
    if (!total) {
        return failure(total.error());
    }
    selection.total = *total;
    Result<QString> currency = cache::baseCurrencyOf(database, selection.storeId);
    if (!currency) {
        return failure(std::move(currency.error()));
    }
    selection.currency = std::move(*currency);
    return selection;
}

RowReader::RowReader(const Selection &selection, const Listed &listed, QStringList columns)
    : m_selection(selection)
    , m_columns(std::move(columns))
{
    const auto need = [this](const QString &member) {
        if (!m_members.contains(member)) {
            m_members.append(member);
        }
    };
    for (const QString &column : m_columns) {
        const bool isField = checkColumns({column}, listed.knownColumns).has_value();
        const cache::Column *const cell = selection.list.find(column);
        const bool inDocument = listed.document && (isField || listed.hasAttributes || cell == nullptr);
        const bool asked = cell != nullptr && !(listed.document && isField);
        m_inDocument.push_back(inDocument);
        m_cellOf.push_back(asked ? int(m_cells.size()) : -1);
        if (asked) {
            m_cells.push_back(cell);
        }
        if (inDocument) {
            m_kind = listed.document;
            need(column.section(u'.', 0, 0));
            if (!isField) {
                need(u"custom_attributes"_s);
            }
        }
    }
}

Result<std::optional<JsonNode>> RowReader::document(sqlite::Database &database, qint64 key) const
{
    const Result<std::optional<QByteArray>> found = documentOf(database, *m_kind, key, m_selection.storeId);
    if (!found) {
        return failure(found.error());
    }
    std::optional<JsonNode> node = *found ? parseMembers(**found, m_members) : std::nullopt;
    if (node) {
        node = presented(*node);
        node->add(baseCurrency, JsonNode::ofText(m_selection.currency)); // behind the document's own
    }
    return node;
}

Result<std::vector<std::vector<JsonNode>>> RowReader::read(sqlite::Database &database,
                                                           std::span<const qint64> keys) const
{
    QHash<qint64, cache::Row> cells;
    if (!m_cells.empty() || !m_kind) {
        Result<std::vector<cache::Row>> rows = cache::selectRows(database, m_selection.list, m_cells, keys);
        if (!rows) {
            return failure(rows.error());
        }
        for (cache::Row &row : *rows) {
            cells.insert(row.key, std::move(row));
        }
    }
    std::vector<std::vector<JsonNode>> lines;
    for (const qint64 key : keys) {
        Result<std::optional<JsonNode>> node = m_kind ? document(database, key) : std::optional(JsonNode::object());
        if (!node) {
            return failure(node.error());
        }
        const auto row = cells.constFind(key);
        if (!*node || ((!m_cells.empty() || !m_kind) && row == cells.constEnd())) {
            continue;
        }
        std::vector<JsonNode> &line = lines.emplace_back();
        for (std::size_t i = 0; i < m_cellOf.size(); ++i) {
            JsonNode value = m_inDocument[i] ? valueAt(**node, m_columns.at(qsizetype(i))) : JsonNode();
            if (value.kind == JsonNode::Kind::Null && m_cellOf[i] >= 0) {
                const auto cell = std::size_t(m_cellOf[i]);
                value = nodeOf(*m_cells[cell], row->cells[cell]);
            }
            line.push_back(std::move(value));
        }
    }
    return lines;
}

Result<std::optional<QByteArray>> documentOf(sqlite::Database &database, cache::DocumentKind kind, qint64 key,
                                             qint64 storeId)
{
    // A product is shown as its store view has it, where the view was read.
    if (storeId > 0) {
        auto inView = cache::readDocument(database, {kind, key, int(storeId)});
        if (!inView || *inView) {
            return inView;
        }
    }
    return cache::readDocument(database, {kind, key, 0});
}

} // namespace qm::cli
