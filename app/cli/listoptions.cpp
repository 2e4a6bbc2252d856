// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing.h"

#include "commands.h"

#include "cache/query.h"
#include "domain/clock.h"
#include "domain/utctime.h"
#include "tables/relativetime.h"

#include <algorithm>
#include <array>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// Hands a parsed part on, or tells the parser what is wrong with it.
template <typename T>
T parsed(const char *option, Result<T> result)
{
    if (!result) {
        throw CLI::ValidationError(option, result.error().text().toStdString());
    }
    return std::move(*result);
}

/// Times as this program prints them become what the shop compares with. What is no time at all the shop would take for
/// the year 0, and every row would pass.
Result<remote::Filter> withTimes(remote::Filter filter)
{
    using remote::Condition;
    constexpr std::array comparisons{Condition::Eq,   Condition::Neq,  Condition::Gt,   Condition::Lt,
                                     Condition::Gteq, Condition::Lteq, Condition::From, Condition::To};
    const bool compares = std::find(comparisons.begin(), comparisons.end(), filter.condition) != comparisons.end();
    if (!compares || !filter.field.endsWith("_at"_L1)) {
        return filter;
    }
    for (QString &value : filter.values) {
        if (const std::optional<tables::RelativeTime> fromNow = tables::relativeTime(value)) {
            value = tables::momentOf(*fromNow, SystemClock().now()).toMagento();
            continue;
        }
        const std::optional<UtcTime> time = UtcTime::fromText(value.toStdString());
        if (!time) {
            return failure(ErrorKind::Validation,
                           u"'%1' is no time: expected 2026-11-23, '2026-11-23 02:50:20' or "
                           "2026-11-23T02:50:20Z, in UTC, or -24h, -14d, -2w, -3m, today"_s.arg(value));
        }
        if (value.contains(u'T')) {
            value = time->toMagento();
        }
    }
    return filter;
}

void addFilterOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    // One callback per occurrence, in the order typed: an --or-where belongs to the filter before it.
    command
        .add_option_function<std::string>(
            "--where",
            [options](const std::string &word) {
                options->groups.push_back({parsed("--where", remote::parseFilter(text(word)).and_then(&withTimes))});
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
                options->groups.back().push_back(
                    parsed("--or-where", remote::parseFilter(text(word)).and_then(&withTimes)));
            },
            "an alternative to the --where before it")
        ->trigger_on_parse()
        ->type_name("FILTER");
}

void addSortOption(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
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

void addSearchOption(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    command.add_option("--search", options->search, "a text in the fields people search by; % and _ stand for any")
        ->check(notBlank("the text is missing"))
        ->type_name("TEXT");
}

void addViewOption(CLI::App &command, const std::shared_ptr<ListOptions> &options, const char *what)
{
    command
        .add_option_function<std::string>(
            "--view",
            [options](const std::string &name) {
                if (text(name).trimmed().isEmpty()) {
                    throw CLI::ValidationError("--view", "the name of a view is missing");
                }
                options->view = name;
            },
            what)
        ->type_name("NAME");
}

} // namespace

void addChoiceOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    addFilterOptions(command, options);
    addSearchOption(command, options);
    addViewOption(command, options, "those of a view of the window, by its name: its filters and its search");
}

void addListOptions(CLI::App &command, const std::shared_ptr<ListOptions> &options)
{
    command.add_flag("--live", options->live, "ask the shop itself");
    addFilterOptions(command, options);
    addSortOption(command, options);
    addSearchOption(command, options);
    command.add_option("--limit", options->limit, "at most this many rows (default: 100; 0: all)")
        ->check(wholeNumber(0, 1'000'000'000))
        ->type_name("N");
    command.add_option("--offset", options->offset, "leave out so many rows first")
        ->check(wholeNumber(0, 1'000'000'000))
        ->type_name("N");
    command
        .add_option_function<std::string>(
            "--columns",
            [options](const std::string &words) {
                for (const QString &word : text(words).split(u',')) {
                    if (word.trimmed().isEmpty()) {
                        throw CLI::ValidationError("--columns", "a name is missing between the commas");
                    }
                    if (options->columns.contains(word.trimmed())) {
                        throw CLI::ValidationError("--columns",
                                                   "'" + word.trimmed().toStdString() + "' is named twice");
                    }
                    options->columns.append(word.trimmed());
                }
            },
            "field names, separated by commas; parts by dots: billing_address.city")
        ->type_name("A,B")
        ->trigger_on_parse();
    addViewOption(
        command, options,
        "a view of the window, by its name, or of those every list has by its id (to-ship): its filters, and its "
        "search, sort and columns where none are given here");
    command.add_option("--scope", options->scope, "store view to ask (default: the profile's)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
}

QStringList columnsOf(const ListOptions &options, const Listed &listed)
{
    return options.columns.isEmpty() ? listed.columns : options.columns;
}

Try<void> needsLive(bool live, const QString &command)
{
    if (!live) {
        return usage(u"'%1' is answered by the shop itself only; add --live to ask it"_s.arg(command));
    }
    return {};
}

QString maskFor(const QStringList &columns, const Listed &listed)
{
    QStringList members = listed.key;
    for (const QString &column : columns) {
        if (column == "base_currency_code"_L1 && listed.document == cache::DocumentKind::Product) {
            continue; // stands beside the answer
        }
        const QString member = column.section(u'.', 0, 0);
        const bool isField =
            std::any_of(listed.knownColumns.begin(), listed.knownColumns.end(),
                        [&member](const QString &known) { return known == member || known.startsWith(member + u'.'); });
        const QString wanted = isField ? member : u"custom_attributes"_s;
        if (!members.contains(wanted)) {
            members.append(wanted);
        }
    }
    return u"items[%1],total_count"_s.arg(members.join(u','));
}

Try<void> checkLiveColumns(const QStringList &columns, const Listed &listed)
{
    for (const QString &column : columns) {
        const Try<void> known = checkColumns({column}, listed.knownColumns);
        if (!known && listed.local().find(column) != nullptr) {
            return usage(u"--columns: '%1' is a column of the local copy, which the shop does not have; leave out "
                         "--live"_s.arg(column));
        }
        if (!known) {
            return known;
        }
    }
    return {};
}

Try<void> checkLiveFields(const ListOptions &options, const Listed &listed)
{
    const auto check = [&listed](const QString &option, const QString &field) -> Try<void> {
        const bool ofTheCopy =
            !listed.hasAttributes && !listed.knownColumns.contains(field) && listed.local().find(field) != nullptr &&
            std::ranges::none_of(listed.sorts, [&field](const remote::SortOrder &sort) { return sort.field == field; });
        return ofTheCopy
                   ? Try<void>(usage(u"%1: '%2' is a column of the local copy, which the shop does not have; leave "
                                     "out --live"_s.arg(option, field)))
                   : Try<void>();
    };
    for (const std::vector<remote::Filter> &group : options.groups) {
        for (const remote::Filter &filter : group) {
            if (const Try<void> done = check(u"--where"_s, filter.field); !done) {
                return done;
            }
            if (listed.local().find(filter.field) == nullptr) {
                continue;
            }
            const Result<cache::Compiled> meant = cache::compileKeys(listed.local(), {{{filter}}, {}, {}});
            if (!meant) {
                return usage(u"--where: %1"_s.arg(meant.error().text()));
            }
        }
    }
    for (const remote::SortOrder &sort : options.sorts) {
        if (const Try<void> done = check(u"--sort"_s, sort.field); !done) {
            return done;
        }
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

} // namespace qm::cli
