// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopsamong.h"

#include "listcases.h"
#include "listmeter.h"
#include "listtimes.h"

#include "cache/copies.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr std::size_t sampleRows = 24;
constexpr double noTime = 0.01; ///< ms: nothing is divided by less

/// So many shops of one copy.
class Among
{
public:
    Among(const ShopCopy &shop, int shops)
        : m_copies(shop.folder, several(shop, shops))
        , m_source(m_copies)
        , m_meter(m_source)
        , m_list(std::make_shared<const cache::List>(cache::withShops(cache::ordersList())))
    {}

    [[nodiscard]] bool open() { return m_copies.open().result().has_value(); }

    Groups measure(int times)
    {
        Groups groups;
        const QStringList columns = shownColumns(*m_list);
        const ListCase usual{u"unsorted"_s, u"as a new user sees it"_s, {{}, usualOrder(*m_list), {}}};
        if (!asked(m_meter, m_list, columns, usual, 1)) {
            return groups;
        }
        const std::vector<cache::Row> samples = sample();
        for (const auto &cases : {sortCases(*m_list), filterCases(*m_list, samples), pairCases(*m_list, samples),
                                  searchCases(*m_list, samples)}) {
            for (const ListCase &one : cases) {
                if (const std::optional<Timed> timed = asked(m_meter, m_list, columns, one, times)) {
                    groups[one.group].push_back(*timed);
                }
            }
        }
        return groups;
    }

private:
    static std::vector<cache::Copies::Shop> several(const ShopCopy &shop, int count)
    {
        std::vector<cache::Copies::Shop> shops;
        for (int i = 0; i < count; ++i) {
            shops.push_back({shop.profileId, u"Shop %1"_s.arg(i + 1)});
        }
        return shops;
    }

    /// Rows from all over the first shop.
    std::vector<cache::Row> sample()
    {
        return m_copies
            .read<std::vector<cache::Row>>([this](std::span<const cache::ShopCopy> shops) {
                std::vector<const cache::Column *> columns;
                for (const cache::Column &column : m_list->columns) {
                    columns.push_back(&column);
                }
                const Result<std::vector<qint64>> all =
                    cache::selectKeys(*shops.front().database, cache::ordersList(), {});
                std::vector<qint64> keys;
                for (std::size_t i = 0; all && !all->empty() && i < sampleRows; ++i) {
                    keys.push_back((*all)[i * all->size() / sampleRows]); // of the first place: as they are
                }
                return cache::selectRowsAmong(shops, *m_list, columns, keys);
            })
            .result()
            .value_or(std::vector<cache::Row>());
    }

    cache::Copies m_copies;
    tables::CopiesSource m_source;
    ListMeter m_meter;
    std::shared_ptr<const cache::List> m_list;
};

} // namespace

std::vector<Row> shopsAmong(const ShopCopy &shop, int times)
{
    constexpr int several = 3;
    std::vector<Row> rows;
    Groups alone;
    Groups together;
    for (const int count : {1, several}) {
        Among among(shop, count);
        if (!among.open()) {
            std::fprintf(stderr, "the copies cannot be opened together\n");
            return rows;
        }
        (count == 1 ? alone : together) = among.measure(times);
    }
    for (const auto &[group, timed] : together) {
        addFigures(
            u"%1 shops: %2, p95 of %3, %4k each"_s.arg(several).arg(group).arg(timed.size()).arg(shop.orders / 1'000),
            timed, std::max(noTime, p95(alone[group])), rows);
    }
    return rows;
}

} // namespace qm::bench
