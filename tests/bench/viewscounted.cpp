// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewscounted.h"

#include "listcases.h"
#include "listmeter.h"
#include "listtimes.h"

#include "tables/viewcounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr std::size_t views = 300;
constexpr std::size_t mostAsked = 200; ///< first rows, while views are counted

std::vector<cache::Query> questions(const cache::List &list, std::span<const cache::Row> samples)
{
    const std::vector<ListCase> cases = filterCases(list, samples);
    std::vector<cache::Query> all;
    for (std::size_t i = 0; i < views && !cases.empty(); ++i) {
        cache::Query query = cases[i % cases.size()].query;
        query.sorts.clear();
        if (i >= cases.size()) { // no two views ask the same
            query.groups.push_back({{u"entity_id"_s, Condition::Gt, {QString::number(i)}}});
        }
        all.push_back(std::move(query));
    }
    return all;
}

} // namespace

std::vector<Row> viewsCounted(cache::Cache &copy, const ShopCopy &shop, std::span<const cache::Row> samples)
{
    const auto list = std::make_shared<const cache::List>(cache::ordersList());
    tables::CopySource source(copy);
    ListMeter meter(source);
    const ListCase usual{u"unsorted"_s, u"as a new user sees it"_s, {{}, usualOrder(*list), {}}};
    bool over = false;
    tables::ViewCounts counts;
    QObject::connect(&counts, &tables::ViewCounts::ended, &counts, [&over] { over = true; });
    double slowest = 0;
    QElapsedTimer one;
    one.start();
    QObject::connect(&counts, &tables::ViewCounts::counted, &counts, [&slowest, &one] {
        slowest = std::max(slowest, double(one.nsecsElapsed()) / 1e6);
        one.restart();
    });
    QElapsedTimer timer;
    timer.start();
    counts.ask(copy, list, questions(*list, samples));
    std::vector<Timed> meanwhile;
    while (!over) {
        const std::optional<Timed> timed = asked(meter, list, shownColumns(*list), usual, 1);
        if (!timed) {
            return {};
        }
        if (meanwhile.size() < mostAsked) {
            meanwhile.push_back(*timed);
        }
    }
    std::vector<Row> rows;
    const auto sized = [&shop](const QString &name) { return u"%1, %2k"_s.arg(name).arg(shop.orders / 1'000); };
    rows.push_back(information(sized(u"%1 views counted"_s.arg(views)), double(timer.elapsed()) / 1e3, u"s"_s));
    rows.push_back(information(sized(u"    the slowest of them"_s), slowest, u"ms"_s));
    addFigures(sized(u"first rows meanwhile, p95 of %1"_s.arg(meanwhile.size())), meanwhile, 1, rows);
    return rows;
}

} // namespace qm::bench
