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

/// Hands a parsed part on, or tells the parser what is wrong with it.
template <typename T>
T parsed(const char *option, Result<T> result)
{
    if (!result) {
        throw CLI::ValidationError(option, result.error().text().toStdString());
    }
    return std::move(*result);
}

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
    Walk(Context &context, const Shop &shop, const ListOptions &options, remote::Criteria criteria,
         const FetchPage &fetch)
        : m_context(context)
        , m_shop(shop)
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

    static Try<ShownPage> answerOf(const QFuture<Result<ShownPage>> &future)
    {
        Result<ShownPage> page = future.result();
        if (!page) {
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
        return ask(m_window.firstPage()).and_then([](const QFuture<Result<ShownPage>> &again) {
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

    Context &m_context;
    const Shop &m_shop;
    const ListOptions &m_options;
    remote::Criteria m_criteria;
    const FetchPage &m_fetch;
    Window m_window;
};

void addFilterOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    // One callback per occurrence, in the order typed: an --or-where belongs to the filter before it.
    command
        .add_option_function<std::string>(
            "--where",
            [options](const std::string &word) {
                options->groups.push_back({parsed("--where", remote::parseFilter(text(word)))});
            },
            "'FIELD CONDITION VALUE'; several must all hold")
        ->trigger_on_parse()
        ->type_name("FILTER");
    command
        .add_option_function<std::string>(
            "--or-where",
            [options](const std::string &word) {
                if (options->groups.empty()) {
                    throw CLI::ValidationError("--or-where", "it is the alternative to a --where before it");
                }
                options->groups.back().push_back(parsed("--or-where", remote::parseFilter(text(word))));
            },
            "an alternative to the --where before it")
        ->trigger_on_parse()
        ->type_name("FILTER");
    command
        .add_option_function<std::string>(
            "--sort",
            [options](const std::string &word) {
                options->sorts.push_back(parsed("--sort", remote::parseSortOrder(text(word))));
            },
            "FIELD, FIELD:asc or FIELD:desc; several in their order")
        ->trigger_on_parse()
        ->type_name("SORT");
}

} // namespace

void addListOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    command.add_flag("--live", options->live, "ask the shop itself");
    addFilterOptions(command, options);
    command.add_option("--search", options->search, "a text in the fields people search by; % and _ stand for any")
        ->type_name("TEXT");
    command.add_option("--limit", options->limit, "at most this many rows (default: 100; 0: all)")
        ->check(CLI::Range(qint64{0}, qint64{1'000'000'000}))
        ->type_name("N");
    command.add_option("--offset", options->offset, "leave out so many rows first")
        ->check(CLI::Range(qint64{0}, qint64{1'000'000'000}))
        ->type_name("N");
    command
        .add_option_function<std::string>(
            "--columns",
            [options](const std::string &words) {
                for (const QString &word : text(words).split(u',')) {
                    if (word.trimmed().isEmpty()) {
                        throw CLI::ValidationError("--columns", "a name is missing between the commas");
                    }
                    options->columns.append(word.trimmed());
                }
            },
            "field names, separated by commas; parts by dots: billing_address.city")
        ->type_name("A,B")
        ->trigger_on_parse();
    command.add_option("--scope", options->scope, "store view to ask (default: the profile's)")->type_name("CODE");
}

Try<void> needsLive(bool live, const QString &command)
{
    if (!live) {
        return usage(
            u"'%1' reads the local copy, which this version does not keep yet; add --live to ask the shop"_s.arg(
                command));
    }
    return {};
}

Try<void> checkColumns(const QStringList &columns, const QStringList &known)
{
    for (const QString &column : columns) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&column](const QString &name) {
            return name == column || name.startsWith(column + u'.');
        });
        if (!isKnown) {
            const QStringList similar = nearest(column, known);
            return usage(u"--columns: there is no column '%1'%2"_s.arg(
                column, similar.isEmpty() ? QString() : u"; similar: %1"_s.arg(similar.join(u", "_s))));
        }
    }
    return {};
}

remote::Criteria criteriaOf(const ListOptions &options, const Listed &listed)
{
    remote::Criteria criteria;
    for (const std::vector<remote::Filter> &group : options.groups) {
        criteria.whereAny(group);
    }
    if (!options.search.empty()) {
        std::vector<remote::Filter> anywhere;
        for (const QString &field : listed.searchedFields) {
            anywhere.push_back({field, remote::Condition::Like, {u'%' + text(options.search) + u'%'}});
        }
        criteria.whereAny(std::move(anywhere));
    }
    for (const remote::SortOrder &sort : options.sorts.empty() ? listed.sorts : options.sorts) {
        criteria.orderBy(sort);
    }
    return criteria;
}

Outcome listRows(Context &context, const Shop &shop, const ListOptions &options, const Listed &listed,
                 const QStringList &columns, const FetchPage &fetch, const std::function<void(JsonNode &row)> &complete)
{
    const auto writer = makeRowWriter(context.globals().format, columns, context.console());
    Walk walk(context, shop, options, criteriaOf(options, listed), fetch);
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
        return tl::unexpected(walked.error());
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
