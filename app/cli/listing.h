// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"
#include "jsontree.h"
#include "presentation.h"

#include "cache/documents.h"
#include "cache/list.h"
#include "remote/criteria.h"
#include "remote/json/codec.h"

#include <CLI/CLI.hpp>

#include <QFuture>

#include <functional>
#include <memory>
#include <vector>

namespace qm::cli {

/// What `list` takes, as it was typed.
struct ListOptions
{
    bool live = false;
    std::string scope;
    std::vector<std::vector<remote::Filter>> groups; ///< AND of ORs, as Magento has them
    std::vector<remote::SortOrder> sorts;
    std::string search;
    std::string view;   ///< name of a view that the rest is added to
    qint64 limit = 100; ///< 0: all
    qint64 offset = 0;
    QStringList columns; ///< empty: the entity's own
    /// What the copy's connection is told before it is asked.
    std::function<Result<void>(sqlite::Database &)> prepare = {};
};

/// How an entity is listed.
struct Listed
{
    QString command;                      ///< `orders list`
    QString plural;                       ///< `orders`
    QStringList columns;                  ///< shown when none are asked for
    QStringList knownColumns;             ///< what may be asked for
    QStringList searchedFields;           ///< of `--search`
    std::vector<remote::SortOrder> sorts; ///< when none are asked for
    /// It has attributes, which are not among the columns and may be filtered and sorted by as well.
    bool hasAttributes = false;
    const cache::List &(*local)() = nullptr;     ///< in the local copy
    std::optional<cache::DocumentKind> document; ///< a row is this document; nothing: its columns
    QStringList key;                             ///< fields without which an answer of the shop is of no use
    /// Which list a copy has rows for, where that is not always local(), and what the rows of the other one are called.
    Result<const cache::List *> (*localIn)(sqlite::Database &) = nullptr;
    QString otherPlural = {};
};

/// One page as the command line shows it.
struct ShownPage
{
    std::vector<JsonNode> rows; ///< presented()
    qint64 total = 0;
};
using FetchPage = std::function<Result<QFuture<Result<ShownPage>>>(const remote::Criteria &)>;

/// Adds the options of every `list`; filters and sorts are parsed as they are read, so that errors name them.
void addListOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options);

/// Adds those of them that choose rows: filters, search and view.
void addChoiceOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options);

/// What is asked for, or the entity's own.
[[nodiscard]] QStringList columnsOf(const ListOptions &options, const Listed &listed);

/// \a options with the view they name, a saved one or one of those every list has: its filters hold beside those that
/// were typed; search, sorts and columns take the place of the view's.
[[nodiscard]] Try<ListOptions> withView(Context &context, const ListOptions &options, const Listed &listed);

/// What only the shop can tell.
[[nodiscard]] Try<void> needsLive(bool live, const QString &command);
/// The whole command without --live: the same words and columns, the same rows as far as the copy is up to date.
[[nodiscard]] Outcome listLocally(Context &context, const ListOptions &options, const Listed &listed);

/// The mask that has the shop answer with what \a columns need and no more: whole members, for what is empty inside a
/// member would come as a list (observed 21). Costs the shop as much, and us a tenth.
[[nodiscard]] QString maskFor(const QStringList &columns, const Listed &listed);

/// Refuses a column that is not among \a known, naming the most similar ones.
[[nodiscard]] Try<void> checkColumns(const QStringList &columns, const QStringList &known);
/// The same for a question to the shop, which knows nothing of the columns that the local copy works out.
[[nodiscard]] Try<void> checkLiveColumns(const QStringList &columns, const Listed &listed);

/// The same for filters and sorts, and refuses a value that is not of its field's kind: a shop takes it for 0. What is
/// neither the shop's nor the copy's is left to the shop, which may know more.
[[nodiscard]] Try<void> checkLiveFields(const ListOptions &options, const Listed &listed);

/// The criteria without a page: filters, search, sorts.
[[nodiscard]] remote::Criteria criteriaOf(const ListOptions &options, const Listed &listed);

/// Fetches the pages that hold the rows asked for, up to four at once, and writes the rows in order.
[[nodiscard]] Outcome listRows(Context &context, const Shop &shop, const ListOptions &options, const Listed &listed,
                               const QStringList &columns, const FetchPage &fetch,
                               const std::function<void(JsonNode &row)> &complete = {});

/// The shop's document of an entity, as the command line shows it.
template <typename T>
[[nodiscard]] JsonNode shown(const T &entity)
{
    const std::optional<JsonNode> document = parseJson(remote::encode(entity));
    return document ? presented(*document) : JsonNode();
}

/// Pages of a typed list endpoint.
template <typename T>
[[nodiscard]] FetchPage pagesOf(Context &context, const Shop &shop,
                                Result<remote::Request<remote::Page<T>>> (*list)(const Scope &,
                                                                                 const remote::Criteria &))
{
    using Answer = Result<remote::Client::Answer<remote::Page<T>>>;
    return [&context, &shop, list](const remote::Criteria &criteria) -> Result<QFuture<Result<ShownPage>>> {
        Result<remote::Request<remote::Page<T>>> request = list(shop.profile.scope, criteria);
        if (!request) {
            return failure(std::move(request.error()));
        }
        return shop.client->send(*request, context.stop())
            .then(QtFuture::Launch::Async, [](const Answer &answer) -> Result<ShownPage> {
                if (!answer) {
                    return failure(answer.error());
                }
                ShownPage page;
                page.total = answer->value.totalCount;
                for (const T &entity : answer->value.items) {
                    page.rows.push_back(shown(entity));
                }
                return page;
            });
    };
}

/// The whole command of an entity whose columns are all known beforehand.
template <typename T>
[[nodiscard]] Outcome listEntity(Context &context, const ListOptions &options, const Listed &listed,
                                 Result<remote::Request<remote::Page<T>>> (*list)(const Scope &,
                                                                                  const remote::Criteria &))
{
    const Try<ListOptions> asked = withView(context, options, listed);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    if (!asked->live) {
        return listLocally(context, *asked, listed);
    }
    const QStringList columns = columnsOf(*asked, listed);
    if (const Try<void> known = checkLiveColumns(columns, listed); !known) {
        return tl::unexpected(known.error());
    }
    if (const Try<void> fields = checkLiveFields(*asked, listed); !fields) {
        return tl::unexpected(fields.error());
    }
    const Try<Shop> shop = context.openShop(QString::fromStdString(asked->scope));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    return listRows(context, *shop, *asked, listed, columns, pagesOf<T>(context, *shop, list));
}

} // namespace qm::cli
