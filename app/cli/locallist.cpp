// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locallist.h"

#include "commands.h"
#include "inputs.h"
#include "localcopy.h"
#include "localrows.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

Try<void> checkKnown(const QStringList &columns, const Listed &listed, const cache::List &list)
{
    QStringList known = listed.knownColumns;
    for (const cache::Column &column : list.columns) {
        known.append(column.id);
    }
    return checkColumns(columns, known);
}

/// Everything of \a selection, some rows at a time.
Try<void> writeRows(Context &context, cache::Cache &copy, const Listed &listed, const QStringList &columns,
                    const Selection &selection, const ListOptions &options)
{
    using Lines = std::vector<std::vector<JsonNode>>;
    constexpr std::size_t some = 200;
    const RowReader reader(selection, listed, columns);
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    for (std::size_t first = 0; first < selection.keys.size(); first += some) {
        const std::span<const qint64> keys =
            std::span(selection.keys).subspan(first, std::min(some, selection.keys.size() - first));
        Result<Lines> lines =
            copy.read<Lines>(
                    [&](sqlite::Database &database) -> Result<Lines> {
                        if (Result<void> done = options.prepare ? options.prepare(database) : Result<void>(); !done) {
                            return failure(std::move(done.error()));
                        }
                        return reader.read(database, keys);
                    },
                    context.stop())
                .takeResult();
        if (!lines) {
            return failOfCopy(lines.error());
        }
        for (std::vector<JsonNode> &line : *lines) {
            if (Try<void> written = writer->row(std::move(line)); !written) {
                return written;
            }
        }
    }
    return writer->end();
}

struct Opened
{
    std::unique_ptr<cache::Cache> copy;
    QString scope; ///< the profile's
};

Try<Opened> openChosen(Context &context)
{
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    return openCopy(context, *profile, CopyUse::Read).map([&](std::unique_ptr<cache::Cache> copy) {
        return Opened{std::move(copy), profile->scope.code()};
    });
}

/// The store view to look at where none was named. Only products have values of their own in each.
std::string scopeOr(const std::string &named, const Opened &opened, const Listed &listed)
{
    const bool isProfiles = named.empty() && listed.document == cache::DocumentKind::Product;
    return isProfiles ? opened.scope.toStdString() : named;
}

Try<Selection> selectFrom(Context &context, cache::Cache &copy, const ListOptions &options, const Listed &listed)
{
    Result<Selection> selection =
        copy.read<Selection>([&](sqlite::Database &database) { return selectRows(database, options, listed); },
                             context.stop())
            .takeResult();
    if (!selection) {
        return failOfCopy(selection.error());
    }
    return std::move(*selection);
}

} // namespace

Outcome listLocally(Context &context, const ListOptions &options, const Listed &listed)
{
    const Try<Opened> opened = openChosen(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    cache::Cache &copy = *opened->copy;
    const Try<cache::PullState> state = stateOf(context, copy, listed.local(), listed.plural);
    if (!state) {
        return tl::unexpected(state.error());
    }
    ListOptions asked = options;
    asked.scope = scopeOr(options.scope, *opened, listed);
    const Try<Selection> selection = selectFrom(context, copy, asked, listed);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    const QStringList columns = columnsOf(options, listed);
    if (const Try<void> known = checkKnown(columns, listed, selection->list); !known) {
        return tl::unexpected(known.error());
    }
    if (const Try<void> written = writeRows(context, copy, listed, columns, *selection, options); !written) {
        return tl::unexpected(written.error());
    }
    const QString &plural = selection->list.id == listed.local().id ? listed.plural : listed.otherPlural;
    if (qint64(selection->keys.size()) < selection->total) {
        context.console().notice(u"%1 of %2 %3"_s.arg(selection->keys.size()).arg(selection->total).arg(plural));
    }
    tellAge(context, *state, listed.local().entity, plural);
    return ExitCode::Done;
}

Outcome showLocally(Context &context, const Listed &listed, const QString &what, const QString &field,
                    const QString &name, const QString &scope)
{
    if (name.trimmed().isEmpty()) {
        return usage(u"which %1? a name is missing"_s.arg(what));
    }
    const Try<Opened> opened = openChosen(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    cache::Cache &copy = *opened->copy;
    ListOptions one;
    const bool byKey = name.startsWith(u'#');
    if (bool isNumber = false; byKey && (name.mid(1).toLongLong(&isNumber) <= 0 || !isNumber)) {
        return usage(u"'%1' is no %2: expected a number behind the #"_s.arg(name, what));
    }
    one.groups = {{{byKey ? u"entity_id"_s : field, remote::Condition::Eq, {byKey ? name.mid(1) : name}}}};
    one.limit = 20;
    one.scope = scopeOr(scope.toStdString(), *opened, listed);
    const Try<Selection> selection = selectFrom(context, copy, one, listed);
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
    const auto document =
        copy.read<std::optional<QByteArray>>(
                [&](sqlite::Database &database) {
                    return documentOf(database, *listed.document, selection->keys.front(), selection->storeId);
                },
                context.stop())
            .takeResult();
    if (!document) {
        return failOfCopy(document.error());
    }
    std::optional<JsonNode> node = *document ? parseJson(**document) : std::nullopt;
    if (!node) {
        return fail(ExitCode::SomeFailed, u"the %1 has just gone"_s.arg(what));
    }
    JsonNode shown = presented(*node);
    if (listed.document == cache::DocumentKind::Product) { // whose document names no currency
        shown.add(u"base_currency_code"_s, JsonNode::ofText(selection->currency));
    }
    return showDocument(shown, context).map([] { return ExitCode::Done; });
}

Outcome showSkuLocally(Context &context, const Listed &listed, const ShowOptions &options,
                       const std::function<Result<std::optional<JsonNode>>(sqlite::Database &, const Sku &)> &read)
{
    const Try<Sku> sku = skuOf(options.name);
    if (!sku) {
        return tl::unexpected(sku.error());
    }
    const Try<Opened> opened = openChosen(context);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    cache::Cache &copy = *opened->copy;
    const Try<cache::PullState> state = stateOf(context, copy, listed.local(), listed.plural);
    if (!state) {
        return tl::unexpected(state.error());
    }
    const auto document = copy.read<std::optional<JsonNode>>(
                                  [&](sqlite::Database &database) { return read(database, *sku); }, context.stop())
                              .takeResult();
    if (!document) {
        return failOfCopy(document.error());
    }
    if (!*document) {
        return fail(ExitCode::SomeFailed,
                    u"the local copy has no %1 of '%2'; 'quartermaster-cli pull %3' brings it up to date"_s.arg(
                        listed.plural, sku->text(), cache::toString(listed.local().entity)));
    }
    if (const Try<void> shown = showDocument(**document, context); !shown) {
        return tl::unexpected(shown.error());
    }
    tellAge(context, *state, listed.local().entity, listed.plural);
    return ExitCode::Done;
}

} // namespace qm::cli
