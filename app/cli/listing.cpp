// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "commands.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 largestPage = 100;
constexpr size_t pagesInFlight = 4; ///< what a shop's server takes well (observed, "Speed of that server")

/// Which rows are wanted, cut into pages of the shop.
struct Window
{
    qint64 pageSize = largestPage;
    qint64 begin = 0;
    qint64 end = 0; ///< behind the last

    [[nodiscard]] int firstPage() const { return int(begin / pageSize) + 1; }
    [[nodiscard]] int lastPage() const { return int((end - 1) / pageSize) + 1; }
};

Window windowOf(const ListOptions &options, qint64 largest)
{
    Window window;
    const qint64 limit = options.limit == 0 ? std::numeric_limits<qint64>::max() - options.offset : options.limit;
    window.pageSize = std::min(limit, largest);
    window.begin = options.offset;
    window.end = options.offset + limit;
    return window;
}

/// Walks the pages of one list.
class Walk
{
public:
    Walk(const Shop &shop, const ListOptions &options, remote::Criteria criteria, const FetchPage &fetch)
        : m_shop(shop)
        , m_options(options)
        , m_criteria(std::move(criteria))
        , m_fetch(fetch)
        , m_window(windowOf(options, largestPage))
    {}

    /// Calls \a take with every wanted row, in order.
    Try<void> run(const std::function<Try<void>(JsonNode &)> &take)
    {
        Try<ShownPage> page = firstPage();
        if (!page) {
            return tl::unexpected(page.error());
        }
        total = page->total;
        m_window.end = std::min(m_window.end, total);
        if (m_window.begin >= m_window.end) {
            return {};
        }
        std::deque<QFuture<Result<ShownPage>>> coming;
        int next = m_window.firstPage() + 1;
        for (int number = m_window.firstPage();; ++number) {
            while (next <= m_window.lastPage() && coming.size() < pagesInFlight) {
                Try<QFuture<Result<ShownPage>>> future = ask(next++);
                if (!future) {
                    return tl::unexpected(future.error());
                }
                coming.push_back(std::move(*future));
            }
            if (Try<void> taken = takeRows(*page, number, take); !taken) {
                return taken;
            }
            if (coming.empty()) {
                return {};
            }
            page = answerOf(coming.front());
            coming.pop_front();
            if (!page) {
                return tl::unexpected(page.error());
            }
        }
    }

    qint64 total = 0;
    std::optional<Error> refusal; ///< of the shop, when it was that which ended the walk

private:
    Try<QFuture<Result<ShownPage>>> ask(int number)
    {
        m_criteria.pageSize(int(m_window.pageSize)).page(number);
        Result<QFuture<Result<ShownPage>>> future = m_fetch(m_criteria);
        if (!future) {
            return fail(future.error());
        }
        return std::move(*future);
    }

    Try<ShownPage> answerOf(const QFuture<Result<ShownPage>> &future)
    {
        Result<ShownPage> page = future.result();
        if (!page) {
            refusal = page.error();
            return fail(page.error());
        }
        return std::move(*page);
    }

    /// The first page; again with smaller pages when the shop has a limit below ours (magento-facts 1.8).
    Try<ShownPage> firstPage()
    {
        Try<QFuture<Result<ShownPage>>> future = ask(m_window.firstPage());
        if (!future) {
            return tl::unexpected(future.error());
        }
        Try<ShownPage> page = answerOf(*future);
        const qint64 allowed = m_shop.client->learned().maximumPageSize;
        if (page || allowed <= 0 || allowed >= m_window.pageSize) {
            return page;
        }
        m_window = windowOf(m_options, allowed);
        refusal.reset();
        return ask(m_window.firstPage()).and_then([this](const QFuture<Result<ShownPage>> &again) {
            return answerOf(again);
        });
    }

    Try<void> takeRows(ShownPage &page, int number, const std::function<Try<void>(JsonNode &)> &take) const
    {
        qint64 index = (number - 1) * m_window.pageSize;
        for (JsonNode &row : page.rows) {
            if (index >= m_window.begin && index < m_window.end) {
                if (Try<void> taken = take(row); !taken) {
                    return taken;
                }
            }
            ++index;
        }
        return {};
    }

    const Shop &m_shop;
    const ListOptions &m_options;
    remote::Criteria m_criteria;
    const FetchPage &m_fetch;
    Window m_window;
};

/// The fields of filters and sorts that are no column of the entity's own.
QStringList strangeFields(const ListOptions &options, const Listed &listed)
{
    QStringList known = listed.knownColumns;
    for (const remote::SortOrder &sort : listed.sorts) {
        known.append(sort.field);
    }
    QStringList strange;
    const auto look = [&](const QString &field) {
        // What stands inside another thing is a column, but nothing a shop filters by.
        if ((!known.contains(field) || field.contains(u'.')) && !strange.contains(field)) {
            strange.append(field);
        }
    };
    for (const std::vector<remote::Filter> &group : options.groups) {
        for (const remote::Filter &filter : group) {
            look(filter.field);
        }
    }
    for (const remote::SortOrder &sort : options.sorts) {
        look(sort.field);
    }
    return strange;
}

/// A shop answers a field it does not have with 500 and a note in its own log (observed 13): whose fault it is can be
/// told only from here. So can what it means that a shop knows no such list.
Failure explained(const Failure &failure, const std::optional<Error> &refusal, const ListOptions &options,
                  const Listed &listed)
{
    if (refusal && refusal->kind == ErrorKind::NoRoute && listed.localIn != nullptr) {
        return {failure.code,
                u"this shop has no %1, as one without multi-source inventory; leave out --live: the local copy lists "
                "its %2"_s.arg(listed.plural, listed.otherPlural),
                {}};
    }
    const QStringList strange = strangeFields(options, listed);
    if (!refusal || refusal->httpStatus != 500 || listed.hasAttributes || strange.isEmpty()) {
        return failure;
    }
    const QStringList similar = nearest(strange.first(), listed.knownColumns);
    const QString hint = similar.isEmpty() ? QString() : u" (similar: %1)"_s.arg(similar.join(u", "_s));
    return {ExitCode::Usage,
            u"it seems that the shop cannot filter or sort by '%1'%2; it says: %3"_s.arg(strange.join(u"', '"_s), hint,
                                                                                         failure.line),
            {}};
}

} // namespace

Outcome listRows(Context &context, const Shop &shop, const ListOptions &options, const Listed &listed,
                 const QStringList &columns, const FetchPage &fetch, const std::function<void(JsonNode &row)> &complete)
{
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    remote::Criteria criteria = criteriaOf(options, listed);
    if (const Result<void> masked = criteria.onlyFields(maskFor(columns, listed)); !masked) {
        return fail(masked.error());
    }
    Walk walk(shop, options, std::move(criteria), fetch);
    qint64 count = 0;
    const Try<void> walked = walk.run([&](JsonNode &row) {
        if (complete) {
            complete(row);
        }
        std::vector<JsonNode> values;
        for (const QString &column : columns) {
            values.push_back(valueAt(row, column));
        }
        ++count;
        return writer->row(std::move(values));
    });
    context.remember(shop);
    if (!walked) {
        return tl::unexpected(explained(walked.error(), walk.refusal, options, listed));
    }
    if (const Try<void> ended = writer->end(); !ended) {
        return tl::unexpected(ended.error());
    }
    if (count < walk.total) {
        context.console().notice(u"%1 of %2 %3"_s.arg(count).arg(walk.total).arg(listed.plural));
    }
    return ExitCode::Done;
}

} // namespace qm::cli
