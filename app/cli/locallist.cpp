// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locallist.h"

#include "commands.h"
#include "inputs.h"
#include "localcopy.h"

#include "cache/keys.h"
#include "cache/query.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// What a list comes down to in the copy.
struct Selection
{
    cache::List list;
    std::vector<qint64> keys;
    qint64 total = 0;
    qint64 storeId = 0;
    QString currency;
};

Result<cache::List> listOf(sqlite::Database &database, const Listed &listed, qint64 storeId)
{
    const bool products = listed.document == cache::DocumentKind::Product;
    return products ? cache::productsWithAttributes(database, storeId) : Result<cache::List>(listed.local());
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

Result<Selection> select(sqlite::Database &database, const ListOptions &options, const Listed &listed)
{
    Selection selection;
    if (!options.scope.empty() && options.scope != "all") {
        const Result<std::optional<qint64>> view = cache::findView(database, text(options.scope));
        if (!view) {
            return failure(view.error());
        }
        if (!*view) {
            return failure(ErrorKind::Validation,
                           u"--scope: the local copy knows no store view '%1'"_s.arg(text(options.scope)));
        }
        selection.storeId = **view;
    }
    Result<cache::List> list = listOf(database, listed, selection.storeId);
    if (!list) {
        return failure(std::move(list.error()));
    }
    selection.list = std::move(*list);
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

Result<std::vector<JsonNode>> columnRows(sqlite::Database &database, const cache::List &list,
                                         std::span<const qint64> keys)
{
    std::vector<const cache::Column *> columns;
    for (const cache::Column &column : list.columns) {
        columns.push_back(&column);
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(database, list, columns, keys);
    if (!rows) {
        return failure(rows.error());
    }
    std::vector<JsonNode> nodes;
    for (const cache::Row &row : *rows) {
        JsonNode node = JsonNode::object();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            node.add(columns[i]->id, nodeOf(*columns[i], row.cells[i]));
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

/// A product is shown as its store view has it, where the view was read.
Result<std::optional<QByteArray>> documentOf(sqlite::Database &database, cache::DocumentKind kind, qint64 key,
                                             qint64 storeId)
{
    if (storeId > 0) {
        auto inView = cache::readDocument(database, {kind, key, int(storeId)});
        if (!inView || *inView) {
            return inView;
        }
    }
    return cache::readDocument(database, {kind, key, 0});
}

Result<std::vector<JsonNode>> documentRows(sqlite::Database &database, cache::DocumentKind kind, qint64 storeId,
                                           std::span<const qint64> keys)
{
    std::vector<JsonNode> nodes;
    for (const qint64 key : keys) {
        const Result<std::optional<QByteArray>> document = documentOf(database, kind, key, storeId);
        if (!document) {
            return failure(document.error());
        }
        const std::optional<JsonNode> parsed = *document ? parseJson(**document) : std::nullopt;
        if (parsed) { // one that went meanwhile leaves no row
            nodes.push_back(presented(*parsed));
        }
    }
    return nodes;
}

Result<std::vector<JsonNode>> rowsOf(sqlite::Database &database, const Selection &selection, const Listed &listed,
                                     std::span<const qint64> keys)
{
    return listed.document ? documentRows(database, *listed.document, selection.storeId, keys)
                           : columnRows(database, selection.list, keys);
}

Try<void> checkKnown(const QStringList &columns, const Listed &listed, const cache::List &list)
{
    QStringList known = listed.knownColumns;
    for (const cache::Column &column : list.columns) {
        if (listed.hasAttributes || !listed.document) {
            known.append(column.id);
        }
    }
    return checkColumns(columns, known);
}

/// Everything of \a selection, some rows at a time.
Outcome writeRows(Context &context, cache::Cache &copy, const Listed &listed, const QStringList &columns,
                  const Selection &selection)
{
    constexpr std::size_t some = 200;
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    for (std::size_t first = 0; first < selection.keys.size(); first += some) {
        const std::span<const qint64> keys =
            std::span(selection.keys).subspan(first, std::min(some, selection.keys.size() - first));
        Result<std::vector<JsonNode>> rows =
            copy.read<std::vector<JsonNode>>(
                    [&](sqlite::Database &database) { return rowsOf(database, selection, listed, keys); },
                    context.stop())
                .takeResult();
        if (!rows) {
            return failLocally(rows.error());
        }
        for (JsonNode &row : *rows) {
            row.add(u"base_currency_code"_s, JsonNode::ofText(selection.currency)); // behind the document's own
            std::vector<JsonNode> values;
            for (const QString &column : columns) {
                values.push_back(valueAt(row, column));
            }
            if (const Try<void> written = writer->row(std::move(values)); !written) {
                return tl::unexpected(written.error());
            }
        }
    }
    if (const Try<void> ended = writer->end(); !ended) {
        return tl::unexpected(ended.error());
    }
    if (qint64(selection.keys.size()) < selection.total) {
        context.console().notice(u"%1 of %2 %3"_s.arg(selection.keys.size()).arg(selection.total).arg(listed.plural));
    }
    return ExitCode::Done;
}

Try<std::unique_ptr<cache::Cache>> openChosen(Context &context)
{
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    return openCopy(context, *profile, CopyUse::Read);
}

Try<Selection> selectFrom(Context &context, cache::Cache &copy, const ListOptions &options, const Listed &listed)
{
    Result<Selection> selection =
        copy.read<Selection>([&](sqlite::Database &database) { return select(database, options, listed); },
                             context.stop())
            .takeResult();
    if (!selection) {
        return failLocally(selection.error());
    }
    return std::move(*selection);
}

} // namespace

Outcome listLocally(Context &context, const ListOptions &options, const Listed &listed)
{
    const auto copy = openChosen(context);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Try<Selection> selection = selectFrom(context, **copy, options, listed);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    const QStringList columns = columnsOf(options, listed);
    if (const Try<void> known = checkKnown(columns, listed, selection->list); !known) {
        return tl::unexpected(known.error());
    }
    return writeRows(context, **copy, listed, columns, *selection);
}

Outcome showLocally(Context &context, const Listed &listed, const QString &what, const QString &field,
                    const QString &name, const QString &scope)
{
    if (name.trimmed().isEmpty()) {
        return usage(u"which %1? a name is missing"_s.arg(what));
    }
    const auto copy = openChosen(context);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    ListOptions one;
    const bool byKey = name.startsWith(u'#');
    one.groups = {{{byKey ? u"entity_id"_s : field, remote::Condition::Eq, {byKey ? name.mid(1) : name}}}};
    one.limit = 20;
    one.scope = scope.toStdString();
    const Try<Selection> selection = selectFrom(context, **copy, one, listed);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    if (selection->keys.empty()) {
        return fail(
            ExitCode::SomeFailed,
            u"there is no %1 '%2' in the local copy; 'quartermaster-cli pull' brings it up to date"_s.arg(what, name));
    }
    if (selection->keys.size() > 1) {
        QStringList hits;
        for (const qint64 key : selection->keys) {
            hits.append(u"#%1"_s.arg(key));
        }
        return fail(ExitCode::SomeFailed,
                    u"%1 %2s are '%3': %4; name one by its #ID"_s.arg(hits.size()).arg(what, name, hits.join(u", "_s)));
    }
    const Result<std::vector<JsonNode>> rows =
        (*copy)
            ->read<std::vector<JsonNode>>(
                [&](sqlite::Database &database) { return rowsOf(database, *selection, listed, selection->keys); },
                context.stop())
            .takeResult();
    if (!rows || rows->empty()) {
        return rows ? Outcome(fail(ExitCode::SomeFailed, u"the %1 has just gone"_s.arg(what)))
                    : Outcome(failLocally(rows.error()));
    }
    return showDocument(rows->front(), context).map([] { return ExitCode::Done; });
}

} // namespace qm::cli
