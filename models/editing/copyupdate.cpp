// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/copyupdate.h"

#include "cache/keys.h"
#include "cache/search.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace qm::editing {

namespace {

/// Writes one cell after the other. Rows that are new count as seen by a sweep of their own: a pull that runs beside
/// must not take them for gone when it ends.
class CopyUpdate
{
public:
    explicit CopyUpdate(cache::Writing &writing)
        : m_database(writing.database)
        , m_writing(writing)
    {}

    Result<void> write(const Cell &cell, const CellValue &value)
    {
        m_value = &value;
        return std::visit([this](const auto &each) { return put(each); }, cell);
    }

private:
    template <typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(m_value);
    }

    /// Above that of every row there is, those that are about to be replaced too: asked before anything goes. Looks
    /// through the table: once.
    Result<qint64> sweepOf(cache::Swept what)
    {
        std::optional<qint64> &known = m_sweeps[what];
        if (!known) {
            const Result<qint64> next = cache::nextSweep(m_database, what);
            if (!next) {
                return next;
            }
            known = *next;
        }
        return *known;
    }

    Result<void> put(const SourceItemCell &cell)
    {
        m_writing.touched |= cache::Entity::Stock;
        const Result<qint64> sweep = sweepOf(cache::Swept::SourceItems);
        if (!sweep) {
            return failure(sweep.error());
        }
        if (as<Absent>()) {
            return m_database.run("delete from source_item where sku = ? collate binary and source_code = ?", cell.sku,
                                  cell.sourceCode);
        }
        if (const auto *quantity = as<Decimal>()) {
            return m_database.run(
                "insert into source_item (sku, source_code, quantity, status, sweep) values (?, ?, ?, ?, ?) "
                "on conflict do update set quantity = excluded.quantity",
                cell.sku, cell.sourceCode, *quantity, *quantity > Decimal(0), *sweep);
        }
        const auto *isInStock = as<bool>();
        return isInStock ? m_database.run("update source_item set status = ? where sku = ? collate binary and "
                                          "source_code = ?",
                                          *isInStock, cell.sku, cell.sourceCode)
                         : Result<void>();
    }

    Result<void> put(const StockItemCell &cell)
    {
        m_writing.touched |= cache::Entity::Stock;
        const std::string field = toString(cell.field).data();
        const std::string where = " where product_id in (select entity_id from product where sku = ? collate binary)";
        if (field.starts_with("use_config_")) {
            const auto *flag = as<bool>();
            return flag ? m_database.run("update stock_item set document = json_set(document, '$." + field +
                                             "', json(?))" + where,
                                         *flag ? u"true"_s : u"false"_s, cell.sku)
                        : Result<void>();
        }
        const sqlite::SqlValue value = as<Decimal>()  ? sqlite::SqlValue(*as<Decimal>())
                                       : as<bool>()   ? sqlite::SqlValue(*as<bool>())
                                       : as<qint64>() ? sqlite::SqlValue(*as<qint64>())
                                                      : sqlite::SqlValue();
        return m_database.run("update stock_item set " + field + " = ?" + where, value, cell.sku);
    }

    Result<void> put(const BasePriceCell &cell)
    {
        Result<void> done = replacePrice(cache::Swept::BasePrices, "base_price", "price", cell.sku, cell.storeId);
        const auto *price = as<Decimal>();
        if (done && price && cell.storeId == 0) { // the list of products shows it too
            done = m_database.run("update product set price = ? where sku = ? collate binary", *price, cell.sku);
            m_writing.touched |= cache::Entity::Products;
        }
        return done;
    }
    Result<void> put(const CostCell &cell)
    {
        return replacePrice(cache::Swept::Costs, "cost", "cost", cell.sku, cell.storeId);
    }

    Result<void> replacePrice(cache::Swept what, const std::string &table, const std::string &column, const Sku &sku,
                              qint64 storeId)
    {
        m_writing.touched |= cache::Entity::Prices;
        const Result<qint64> sweep = sweepOf(what);
        if (!sweep) {
            return failure(sweep.error());
        }
        Result<void> done =
            m_database.run("delete from " + table + " where sku = ? collate binary and store_id = ?", sku, storeId);
        if (const auto *price = as<Decimal>(); done && price) {
            done =
                m_database.run("insert into " + table + " (sku, store_id, " + column + ", sweep) values (?, ?, ?, ?)",
                               sku, storeId, *price, *sweep);
        }
        return done;
    }

    Result<void> put(const SpecialPriceCell &cell)
    {
        m_writing.touched |= cache::Entity::Prices;
        const Result<qint64> sweep = sweepOf(cache::Swept::SpecialPrices);
        if (!sweep) {
            return failure(sweep.error());
        }
        Result<void> done = m_database.run("delete from special_price where sku = ? collate binary and store_id = ?",
                                           cell.sku, cell.storeId);
        if (const auto *terms = as<SpecialPriceTerms>(); done && terms) {
            done =
                m_database.run("insert into special_price (sku, store_id, price, price_from, price_to, sweep) values "
                               "(?, ?, ?, ?, ?, ?)",
                               cell.sku, cell.storeId, terms->price, terms->from, terms->to, *sweep);
        }
        return done;
    }

    Result<void> put(const TierPriceCell &cell)
    {
        m_writing.touched |= cache::Entity::Prices;
        const Result<qint64> sweep = sweepOf(cache::Swept::TierPrices);
        if (!sweep) {
            return failure(sweep.error());
        }
        Result<void> done = m_database.run("delete from tier_price where sku = ? collate binary and website_id = ? and "
                                           "customer_group = ? collate shop and quantity = ?",
                                           cell.sku, cell.websiteId, cell.customerGroup, cell.quantity);
        if (const auto *terms = as<TierPriceTerms>(); done && terms) {
            done =
                m_database.run("insert into tier_price (sku, website_id, customer_group, quantity, price, price_type, "
                               "sweep) values (?, ?, ?, ?, ?, ?, ?)",
                               cell.sku, cell.websiteId, cell.customerGroup, cell.quantity, terms->price,
                               terms->isDiscount ? u"discount"_s : u"fixed"_s, *sweep);
        }
        return done;
    }

    Result<void> put(const AttributeCell &cell)
    {
        const auto id = m_database.number("select max(entity_id) from product where sku = ? collate binary", cell.sku);
        const auto store = cell.scope.isAll()
                               ? Result<std::optional<qint64>>(qint64(0))
                               : m_database.number("select store_id from store_view where code = ?", cell.scope.code());
        if (!id || !store) {
            return failure(id ? store.error() : id.error());
        }
        if (!*id || !*store) {
            return {};
        }
        m_writing.touched |= cache::Entity::Products;
        if (cell.attributeCode == "website_ids"_L1) {
            return putWebsites(**id);
        }
        const Result<void> done = putValue(**id, **store, cell.attributeCode);
        return done && **store == 0 ? putColumn(**id, cell.attributeCode) : done;
    }

    Result<void> putWebsites(qint64 productId)
    {
        Result<void> done = m_database.run("delete from product_website where product_id = ?", productId);
        if (const auto *websites = as<QStringList>()) {
            for (const QString &website : *websites) {
                done = done ? m_database.run("insert into product_website (product_id, website_id) values (?, ?)",
                                             productId, website.toLongLong())
                            : done;
            }
        }
        return done;
    }

    /// Null where there is nothing.
    [[nodiscard]] QString text() const
    {
        const auto *list = as<QStringList>();
        const auto *number = as<Decimal>();
        const auto *text = as<QString>();
        return list ? list->join(u',') : number ? number->toString() : text ? *text : QString();
    }

    Result<void> putValue(qint64 productId, qint64 storeId, const QString &code)
    {
        Result<void> done =
            m_database.run("delete from product_value where product_id = ? and store_id = ? and attribute_code = ?",
                           productId, storeId, code);
        // A view has a row where it differs; one without a text hides what the others show.
        const bool isHidden = storeId != 0 && as<Absent>();
        if (!done || (text().isNull() && !isHidden)) {
            return done;
        }
        return m_database.run(
            "insert into product_value (product_id, store_id, attribute_code, value) select ?, ?, ?, ? "
            "where ? = 0 or not exists (select 1 from product_value where product_id = ? and store_id "
            "= 0 and attribute_code = ? and value = ? collate binary)",
            productId, storeId, code, text(), storeId, productId, code, text());
    }

    /// What the product's own row shows of it.
    Result<void> putColumn(qint64 productId, const QString &code)
    {
        static constexpr std::array columns{"name"_L1, "status"_L1, "visibility"_L1, "weight"_L1};
        const auto *column = std::ranges::find_if(columns, [&](QLatin1StringView each) { return code == each; });
        if (column == columns.end()) {
            return {};
        }
        const auto *number = as<Decimal>();
        const bool isName = *column == "name"_L1;
        const sqlite::SqlValue value = isName            ? sqlite::SqlValue(text())
                                       : number          ? sqlite::SqlValue(*number)
                                       : text().isNull() ? sqlite::SqlValue()
                                                         : sqlite::SqlValue(text().toLongLong());
        const std::array ids{productId};
        Result<void> done = isName ? cache::forgetTexts(m_database, cache::SearchIndex::Products, ids) : Result<void>();
        if (done) {
            done = m_database.run("update product set " + std::string(column->data()) + " = ? where entity_id = ?",
                                  value, productId);
        }
        return done && isName ? cache::indexTexts(m_database, cache::SearchIndex::Products, ids) : done;
    }

    sqlite::Database &m_database;
    cache::Writing &m_writing;
    const CellValue *m_value = nullptr;
    std::map<cache::Swept, std::optional<qint64>> m_sweeps;
};

} // namespace

QFuture<Result<qint64>> noteInCopy(cache::Cache &copy, std::vector<Change> changes)
{
    // A quantity makes the row that its status stands in.
    std::ranges::stable_sort(changes, {}, [](const Change &change) {
        const auto *item = std::get_if<SourceItemCell>(&change.cell);
        return item && item->field == SourceItemField::Status;
    });
    return copy.write<qint64>([changes = std::move(changes)](cache::Writing &writing) -> Result<qint64> {
        CopyUpdate update(writing);
        qint64 count = 0;
        for (const Change &change : changes) {
            if (!change.shop) {
                continue;
            }
            if (const Result<void> done = update.write(change.cell, *change.shop); !done) {
                return failure(done.error());
            }
            ++count;
        }
        return count;
    });
}

} // namespace qm::editing
