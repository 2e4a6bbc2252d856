// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listssuite.h"

#include "listcases.h"
#include "listmeter.h"
#include "listtimes.h"
#include "shopcopy.h"
#include "shopsamong.h"
#include "viewscounted.h"

#include "tables/rowwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

using SharedList = ListMeter::SharedList;

constexpr int exports = 5;
constexpr std::size_t sampleRows = 24;
constexpr std::size_t pastedRows = 1'000;
constexpr int eavColumns = 24;

/// One copy, measured.
class Measuring
{
public:
    /// Each case is asked \a times.
    Measuring(cache::Cache &copy, const ShopCopy &shop, int times)
        : m_copy(copy)
        , m_shop(shop)
        , m_times(times)
        , m_source(copy)
        , m_meter(m_source)
    {}

    /// With \a only that list alone.
    void run(const QString &only)
    {
        for (const SharedList &list : lists()) {
            if (only.isEmpty() || list->id == only) {
                measure(list);
            }
        }
        if (only.isEmpty() || only == "views"_L1) {
            const auto orders = std::make_shared<const cache::List>(cache::ordersList());
            if (m_meter.firstRows(orders, shownColumns(*orders), {})) {
                const std::vector<Row> counted = viewsCounted(m_copy, m_shop, sample(orders, sampleRows));
                m_others.insert(m_others.end(), counted.begin(), counted.end());
            }
        }
        if (only.isEmpty() || only == "disk"_L1) {
            diskRow();
            exportRow();
        }
    }

    [[nodiscard]] const Groups &groups() const { return m_groups; }
    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> all;
        for (const auto &[group, timed] : m_groups) {
            addFigures(sized(u"%1, p95 of %2"_s.arg(group).arg(timed.size())), timed, yardstick(), all);
        }
        all.insert(all.end(), m_others.begin(), m_others.end());
        return all;
    }

private:
    [[nodiscard]] QString sized(const QString &name) const { return u"%1, %2k"_s.arg(name).arg(m_shop.orders / 1'000); }

    std::vector<SharedList> lists()
    {
        std::vector<SharedList> all;
        for (const cache::List *list : cache::allLists()) {
            all.push_back(std::make_shared<const cache::List>(*list));
            if (list == &cache::productsList()) {
                const Result<cache::List> wide = m_copy
                                                     .read<cache::List>([](sqlite::Database &database) {
                                                         return cache::productsWithAttributes(database, 0);
                                                     })
                                                     .result();
                if (wide) {
                    all.back() = std::make_shared<const cache::List>(*wide);
                }
                if (const auto inView = productsInView()) {
                    all.push_back(inView);
                }
            }
        }
        return all;
    }

    /// Of the first store view, which has prices of its own; what is of all views is measured there.
    SharedList productsInView()
    {
        Result<cache::List> list = m_copy
                                       .read<cache::List>([](sqlite::Database &database) {
                                           return cache::productsWithAttributes(database, 1);
                                       })
                                       .result();
        if (!list) {
            return {};
        }
        static const QStringList ids{u"sku"_s, u"name"_s, u"price"_s, u"status"_s, u"visibility"_s, u"weight"_s};
        std::erase_if(list->columns, [](const cache::Column &column) { return !ids.contains(column.id); });
        list->id = u"products-in-view"_s;
        return std::make_shared<const cache::List>(std::move(*list));
    }

    void measure(const SharedList &list)
    {
        const QStringList columns = shownColumns(*list);
        const cache::Query usual{{}, usualOrder(*list), {}};
        take(list, columns, {u"unsorted"_s, u"as a new user sees it"_s, usual});
        const std::vector<cache::Row> samples = sample(list, sampleRows);
        if (samples.empty()) {
            m_others.push_back(information(sized(list->id + u": no rows"_s), 0, u"rows"_s));
            return;
        }
        const QStringList wide = columns + manyColumns(*list);
        if (wide.size() > columns.size()) {
            take(list, wide, {u"unsorted, 24 more columns"_s, u"as a new user sees it"_s, usual});
        }
        for (const auto &cases :
             {sortCases(*list), filterCases(*list, samples), pastedCases(*list, sample(list, pastedRows)),
              pairCases(*list, samples), searchCases(*list, samples)}) {
            for (const ListCase &one : cases) {
                take(list, columns, one);
            }
        }
    }

    /// Columns that are not shown: of products two dozen attributes.
    static QStringList manyColumns(const cache::List &list)
    {
        QStringList ids;
        if (list.id == cache::productsList().id) {
            for (std::size_t i = cache::productsList().columns.size();
                 i < list.columns.size() && ids.size() < eavColumns; ++i) {
                ids << list.columns[i].id;
            }
        }
        return ids;
    }

    /// Rows from all over the list as it is shown now, with all of its columns.
    std::vector<cache::Row> sample(const SharedList &list, std::size_t count)
    {
        if (!m_meter.allRows()) {
            return {};
        }
        const QList<qint64> &all = m_meter.model().keys();
        std::vector<qint64> keys;
        const qsizetype taken = std::min(qsizetype(count), all.size()); // each of them once
        for (qsizetype i = 0; i < taken; ++i) {
            keys.push_back(all[i * all.size() / taken]);
        }
        return m_copy
            .read<std::vector<cache::Row>>([&](sqlite::Database &database) {
                std::vector<const cache::Column *> columns;
                for (const cache::Column &column : list->columns) {
                    columns.push_back(&column);
                }
                return cache::selectRows(database, *list, columns, keys);
            })
            .result()
            .value_or(std::vector<cache::Row>());
    }

    void take(const SharedList &list, const QStringList &columns, const ListCase &one)
    {
        if (const std::optional<Timed> timed = asked(m_meter, list, columns, one, m_times)) {
            m_groups[list->id + u": "_s + one.group].push_back(*timed);
        }
    }

    /// Orders as they come, without any question: what the model itself takes.
    [[nodiscard]] double yardstick() const
    {
        const auto found = m_groups.find(u"orders: unsorted"_s);
        return found == m_groups.end() ? 1 : found->second.front().milliseconds;
    }

    void diskRow()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"plain.sqlite"_s);
        const Result<void> made = copyPlain(plain);
        const double scale = 1.0 / double(m_shop.orders);
        Row row = information(sized(u"size of the copy, beside its rows without indices"_s),
                              double(QFileInfo(m_copy.path()).size()) * scale, u"bytes/order"_s);
        row.yardstick = double(QFileInfo(plain).size()) * scale;
        row.ratio = made ? row.value / *row.yardstick : 0;
        row.must = u"<= 2.5"_s;
        row.pass = made && *row.ratio <= 2.5;
        m_others.push_back(row);
    }

    /// The tables with their rows as `create table as` makes them, without what the program derives for its lists.
    [[nodiscard]] Result<void> copyPlain(const QString &plain) const
    {
        Result<sqlite::Database> database = sqlite::Database::open(plain, sqlite::Mode::ReadWrite);
        if (!database) {
            return failure(database.error());
        }
        if (Result<void> attached = database->run("attach ? as copy", m_copy.path()); !attached) {
            return attached;
        }
        QByteArray script;
        {
            sqlite::Rows tables =
                database->rows("select name from copy.sqlite_schema where type = 'table' and sql not like 'create "
                               "virtual%' and name not like '%!_search!_%' escape '!' and name not like 'sqlite!_%' "
                               "escape '!'");
            while (tables.next()) {
                const QByteArray name = tables.text(0).toUtf8();
                script += "create table " + name + " as select * from copy." + name + ";";
            }
        }
        return database->script(script);
    }

    void exportRow()
    {
        const auto list = std::make_shared<const cache::List>(cache::ordersList());
        const QStringList columns = shownColumns(*list);
        const QTemporaryDir folder;
        const auto shown = m_meter.firstRows(list, columns, {{}, usualOrder(*list), {}});
        if (!shown || !m_meter.allRows()) {
            return;
        }
        std::vector<double> ours;
        std::vector<double> plain;
        std::vector<double> ratios;
        for (int turn = 0; turn < exports; ++turn) {
            ours.push_back(exported(list, columns, folder.filePath(u"ours.csv"_s)));
            plain.push_back(exportedPlain(*list, columns, folder.filePath(u"plain.csv"_s)));
            ratios.push_back(plain.back() / ours.back());
        }
        Row row = information(sized(u"orders to CSV, beside sqlite3 -csv"_s), double(m_shop.orders) / median(ours),
                              u"rows/s"_s);
        row.yardstick = double(m_shop.orders) / median(plain);
        row.ratio = median(ratios);
        row.must = u">= 0.5"_s;
        row.pass = *row.ratio >= 0.5;
        m_others.push_back(row);
    }

    /// Seconds.
    double exported(const SharedList &list, const QStringList &columns, const QString &path)
    {
        QElapsedTimer timer;
        timer.start();
        bool over = false;
        tables::RowWriter writer(m_copy, {list, columns, m_meter.model().keys(), tables::CopyFormat::Csv, path});
        QObject::connect(&writer, &tables::RowWriter::ended, &writer, [&over] { over = true; });
        writer.start();
        while (!over) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return double(timer.nsecsElapsed()) / 1e9;
    }

    double exportedPlain(const cache::List &list, const QStringList &columns, const QString &path)
    {
        QByteArray sql = "select ";
        for (const QString &id : columns) {
            sql += (sql.size() > 7 ? ", " : "") + list.find(id)->sql;
        }
        sql += " from " + list.from + " order by t.created_at desc, t.entity_id desc";
        QElapsedTimer timer;
        timer.start();
        QProcess shell;
        shell.setStandardOutputFile(path);
        shell.start(u"sqlite3"_s, {u"-csv"_s, u"-readonly"_s, m_copy.path(), QString::fromUtf8(sql)});
        const bool good = shell.waitForFinished(-1) && shell.exitCode() == 0;
        return good ? double(timer.nsecsElapsed()) / 1e9 : 0;
    }

    cache::Cache &m_copy;
    ShopCopy m_shop;
    int m_times;
    tables::CopySource m_source;
    ListMeter m_meter;
    Groups m_groups;
    std::vector<Row> m_others;
};

/// How the slower half of each group grew from the smallest copy to the largest.
std::vector<Row> growthRows(const Groups &small, const Groups &large, double timesLarger)
{
    std::vector<Row> rows;
    for (const auto &[group, timed] : large) {
        const auto before = small.find(group);
        if (before == small.end()) {
            continue;
        }
        Row row = information(u"growth of %1, copy %2 times larger"_s.arg(group).arg(timesLarger), p95(timed), u"ms"_s);
        row.yardstick = p95(before->second);
        row.ratio = row.value / *row.yardstick;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<Row> listsSuite(const Options &options)
{
    const QTemporaryDir temporary;
    const QString folder = options.data.isEmpty() ? temporary.path() : options.data;
    std::vector<Row> rows;
    std::vector<Groups> bySize;
    for (const qint64 orders : options.sizes) {
        const Result<ShopCopy> shop = shopCopy(folder, orders, options.list);
        if (!shop) {
            std::fprintf(stderr, "no copy of %lld orders: %s\n", static_cast<long long>(orders),
                         qPrintable(shop.error().message));
            rows.push_back(information(u"copy of %1 orders"_s.arg(orders), 0, u"failed"_s));
            rows.back().pass = false;
            continue;
        }
        if (shop->seconds > 0) {
            rows.push_back(information(u"making the copy, %1k"_s.arg(orders / 1'000), shop->seconds, u"s"_s));
        }
        cache::Cache copy({shop->folder, shop->profileId, 2, true, {}});
        if (!copy.open().result()) {
            continue;
        }
        Measuring measuring(copy, *shop, options.times);
        measuring.run(options.list);
        std::vector<Row> measured = measuring.rows();
        rows.insert(rows.end(), measured.begin(), measured.end());
        if (options.list.isEmpty() || options.list == "shops"_L1) {
            measured = shopsAmong(*shop, options.times);
            rows.insert(rows.end(), measured.begin(), measured.end());
        }
        bySize.push_back(measuring.groups());
    }
    if (bySize.size() > 1) {
        const auto growth =
            growthRows(bySize.front(), bySize.back(), double(options.sizes.back()) / double(options.sizes.front()));
        rows.insert(rows.end(), growth.begin(), growth.end());
    }
    return rows;
}

} // namespace qm::bench
