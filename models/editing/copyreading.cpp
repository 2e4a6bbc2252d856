// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/copyreading.h"

#include "cache/keylist.h"
#include "cache/mirror.h"
#include "cache/pullstate.h"

using namespace Qt::StringLiterals;

namespace qm::editing {

namespace {

using cache::jsonList;

QStringList skusOf(const EditLines &lines)
{
    QSet<QString> skus;
    std::visit(
        [&skus](const auto &each) {
            for (const auto &line : each) {
                if (!line.sku.isEmpty()) {
                    skus.insert(line.sku);
                }
            }
        },
        lines);
    return {skus.cbegin(), skus.cend()};
}

/// The text of the copy as a value of its cell (domain/cell.h).
CellValue valueOf(const Attribute &attribute, const QString &text)
{
    if (text.isEmpty()) {
        return Absent();
    }
    if (attribute.frontendInput == "multiselect"_L1) {
        QStringList values = text.split(u',', Qt::SkipEmptyParts);
        values.sort();
        return values;
    }
    if (attribute.backendType == "decimal"_L1) {
        if (const std::optional<Decimal> number = Decimal::fromText(QStringView(text))) {
            return *number;
        }
    }
    return text;
}

} // namespace

template <typename... Args>
Result<void> CopyReading::each(std::string_view sql, const OnRow &onRow, const Args &...args)
{
    sqlite::Rows rows = m_database.rows(sql, args...);
    while (rows.next()) {
        onRow(rows);
    }
    return rows.finished();
}

Result<CopyLookups> CopyReading::read()
{
    Result<void> done = readState();
    if (done) {
        done = readShop();
    }
    if (done) {
        done = readProducts();
    }
    if (done) {
        done = std::visit([this](const auto &lines) { return readFor(lines); }, m_lines);
    }
    return done ? Result<CopyLookups>(std::move(m_copy)) : Result<CopyLookups>(failure(done.error()));
}

Result<void> CopyReading::readState()
{
    struct Known
    {
        cache::Entity entity;
        bool &is;
    };
    for (const Known &known :
         {Known{cache::Entity::Stock, m_copy.m_knowsStock}, Known{cache::Entity::Prices, m_copy.m_knowsPrices},
          Known{cache::Entity::Products, m_copy.m_knowsProducts}}) {
        const Result<cache::PullState> state = cache::readPullState(m_database, known.entity);
        if (!state) {
            return failure(state.error());
        }
        known.is = state->pulledAt.has_value();
    }
    const auto some = m_database.number("select 1 from product limit 1");
    if (!some) {
        return failure(some.error());
    }
    if (!*some && !m_copy.m_knowsProducts) {
        return failure(ErrorKind::NotFound, u"The local copy holds no products yet. Pull first."_s);
    }
    return {};
}

Result<void> CopyReading::readShop()
{
    Result<void> done =
        each("select code, website_id from website where website_id <> 0", [this](const sqlite::Rows &row) {
            m_copy.m_websites.insert(row.text(0), row.integer(1));
            m_copy.m_websites.insert(row.text(1), row.integer(1)); // no code begins with a digit
        });
    if (done) {
        done = each("select code, store_id from store_view where store_id <> 0", [this](const sqlite::Rows &row) {
            m_copy.m_storeViews.insert(row.text(0), row.integer(1));
            m_copy.m_storeViews.insert(row.text(1), row.integer(1));
        });
    }
    if (done) {
        done = each("select source_code from source", [this](const sqlite::Rows &row) {
            m_copy.m_sources.insert(row.text(0).toCaseFolded(), row.text(0));
        });
    }
    if (done) {
        done = each("select code from customer_group where code is not null", [this](const sqlite::Rows &row) {
            m_copy.m_groups.insert(row.text(0).toCaseFolded(), row.text(0));
        });
    }
    if (done) {
        // The shop moves the attribute's scope with its configuration catalog/price/scope.
        done = each("select scope from attribute where attribute_code = 'price'",
                    [this](const sqlite::Rows &row) { m_copy.m_pricesPerWebsite = row.text(0) != "global"_L1; });
    }
    return done;
}

Result<void> CopyReading::readProducts()
{
    // Where a product was deleted and made anew the newer row counts. The index also finds other accents and blanks at
    // the end, which are not what was typed.
    return each(
        "select j.value, p.sku, p.type_id, p.entity_id from json_each(?) j cross join product p on p.sku = "
        "j.value order by p.entity_id",
        [this](const sqlite::Rows &row) {
            const QString folded = row.text(1).toCaseFolded();
            if (row.text(0).toCaseFolded() != folded) {
                return;
            }
            const Sku sku = Sku::fromShop(row.text(1));
            m_copy.m_products.insert(folded, {sku, row.text(2)});
            m_ofIds.insert(row.integer(3), sku);
            m_skus.append(row.text(1));
        },
        jsonList(skusOf(m_lines)));
}

Result<void> CopyReading::readFor(const std::vector<changes::StockLine> &)
{
    return each(
        "select s.sku, s.source_code, s.quantity, s.status from json_each(?) j cross join source_item s on "
        "s.sku = j.value",
        [this](const sqlite::Rows &row) {
            const Sku sku = Sku::fromShop(row.text(0));
            show(SourceItemCell{sku, row.text(1), SourceItemField::Quantity}, row.decimal(2));
            show(SourceItemCell{sku, row.text(1), SourceItemField::Status}, row.integer(3) == 1);
        },
        jsonList(m_skus));
}

Result<void> CopyReading::readFor(const std::vector<changes::StockItemLine> &)
{
    const QList<qint64> ids = m_ofIds.keys();
    return each(
        "select s.product_id, s.qty, s.is_in_stock, s.backorders, s.min_qty, s.notify_stock_qty, "
        "s.manage_stock, json_extract(s.document, '$.use_config_backorders'), "
        "json_extract(s.document, '$.use_config_min_qty'), "
        "json_extract(s.document, '$.use_config_notify_stock_qty'), "
        "json_extract(s.document, '$.use_config_manage_stock') "
        "from json_each(?) j cross join stock_item s on s.product_id = j.value",
        [this](const sqlite::Rows &row) {
            const Sku sku = m_ofIds.value(row.integer(0));
            for (int field = 0; field <= int(StockItemField::UseConfigManageStock); ++field) {
                const int column = field + 1;
                if (row.isNull(column)) {
                    continue;
                }
                const auto which = StockItemField(field);
                const bool isNumber = which == StockItemField::Qty || which == StockItemField::MinQty ||
                                      which == StockItemField::NotifyStockQty;
                show(StockItemCell{sku, which}, isNumber                              ? CellValue(row.decimal(column))
                                                : which == StockItemField::Backorders ? CellValue(row.integer(column))
                                                                                      : CellValue(row.flag(column)));
            }
        },
        jsonList(std::vector<qint64>(ids.cbegin(), ids.cend())));
}

Result<void> CopyReading::readFor(const std::vector<changes::PriceLine> &)
{
    const auto list = jsonList(m_skus);
    Result<void> done = each(
        "select p.sku, p.store_id, p.price from json_each(?) j cross join base_price p on p.sku = j.value",
        [this](const sqlite::Rows &row) {
            show(BasePriceCell{Sku::fromShop(row.text(0)), row.integer(1)}, row.decimal(2));
        },
        list);
    if (done) {
        done = each(
            "select p.sku, p.store_id, p.cost from json_each(?) j cross join cost p on p.sku = j.value",
            [this](const sqlite::Rows &row) {
                show(CostCell{Sku::fromShop(row.text(0)), row.integer(1)}, row.decimal(2));
            },
            list);
    }
    if (done) {
        done = each(
            "select p.sku, p.store_id, p.price, p.price_from, p.price_to from json_each(?) j cross join "
            "special_price p on p.sku = j.value",
            [this](const sqlite::Rows &row) {
                const auto time = [&row](int column) {
                    return row.isNull(column) ? std::nullopt : std::optional<UtcTime>(row.time(column));
                };
                const SpecialPriceCell cell{Sku::fromShop(row.text(0)), row.integer(1)};
                if (m_copy.m_shown.contains(keyOf(cell))) {
                    m_copy.m_unclear.insert(keyOf(cell)); // observed 54
                }
                show(cell, SpecialPriceTerms{row.decimal(2), time(3), time(4)});
            },
            list);
    }
    return done;
}

Result<void> CopyReading::readFor(const std::vector<changes::TierLine> &)
{
    return each(
        "select p.sku, p.website_id, p.customer_group, p.quantity, p.price, p.price_type from json_each(?) j "
        "cross join tier_price p on p.sku = j.value",
        [this](const sqlite::Rows &row) {
            const TierPriceCell cell{Sku::fromShop(row.text(0)), row.integer(1), row.text(2), row.decimal(3)};
            m_copy.m_tiers[cell.sku].push_back(cell);
            show(cell, TierPriceTerms{row.decimal(4), row.text(5) == "discount"_L1});
        },
        jsonList(m_skus));
}

Result<void> CopyReading::readFor(const std::vector<changes::AttributeLine> &lines)
{
    QSet<QString> codes;
    QSet<QString> views;
    for (const changes::AttributeLine &line : lines) {
        codes.insert(line.attributeCode.trimmed());
        views.insert(line.storeView);
    }
    const QStringList list(codes.cbegin(), codes.cend());
    Result<void> done = readAttributes(list);
    if (done) {
        done = readValues(0, Scope::all(), list);
    }
    for (const QString &view : views) {
        const auto id = m_copy.m_storeViews.constFind(view);
        const std::optional<Scope> scope = Scope::storeView(view);
        if (done && id != m_copy.m_storeViews.cend() && scope) {
            done = readValues(*id, *scope, list);
        }
    }
    return done && codes.contains(u"website_ids"_s) ? readWebsitesOfProducts() : done;
}

Result<void> CopyReading::readAttributes(const QStringList &codes)
{
    Result<void> done = each(
        "select a.attribute_code, a.frontend_input, a.backend_type, a.scope, a.is_user_defined, "
        "json_extract(a.document, '$.is_required') from attribute a where a.attribute_code in (select value from "
        "json_each(?))",
        [this](const sqlite::Rows &row) {
            Attribute attribute;
            attribute.attributeCode = row.text(0);
            attribute.frontendInput = row.text(1);
            attribute.backendType = row.text(2);
            attribute.scope = row.text(3);
            attribute.isUserDefined = row.flag(4);
            attribute.isRequired = row.flag(5);
            m_copy.m_attributes.insert(attribute.attributeCode, attribute);
        },
        jsonList(codes));
    if (done) {
        done = each(
            "select attribute_code, value, label from attribute_option where attribute_code in (select value "
            "from json_each(?)) order by attribute_code, position",
            [this](const sqlite::Rows &row) {
                AttributeOption option;
                option.value = row.text(1);
                option.label = row.text(2);
                m_copy.m_attributes[row.text(0)].options.push_back(std::move(option));
            },
            jsonList(codes));
    }
    return done;
}

Result<void> CopyReading::readValues(qint64 storeId, const Scope &scope, const QStringList &codes)
{
    const QList<qint64> ids = m_ofIds.keys();
    return each(
        "select v.product_id, v.attribute_code, v.value from json_each(?) j cross join product_value v on "
        "v.product_id = j.value and v.store_id = ? where v.attribute_code in (select value from json_each(?))",
        [this, &scope](const sqlite::Rows &row) {
            const auto attribute = m_copy.m_attributes.constFind(row.text(1));
            if (attribute != m_copy.m_attributes.cend()) {
                show(AttributeCell{m_ofIds.value(row.integer(0)), scope, row.text(1)},
                     valueOf(*attribute, row.text(2)));
            }
        },
        jsonList(std::vector<qint64>(ids.cbegin(), ids.cend())), storeId, jsonList(codes));
}

Result<void> CopyReading::readWebsitesOfProducts()
{
    Attribute attribute;
    attribute.attributeCode = u"website_ids"_s;
    attribute.scope = u"global"_s;
    attribute.frontendInput = u"multiselect"_s;
    attribute.backendType = u"static"_s;
    attribute.isRequired = true; // the shop takes none of them away when none is sent
    for (auto website = m_copy.m_websites.cbegin(); website != m_copy.m_websites.cend(); ++website) {
        AttributeOption option;
        if (website.key() == QString::number(*website)) {
            continue;
        }
        option.label = website.key();
        option.value = QString::number(*website);
        attribute.options.push_back(std::move(option));
    }
    m_copy.m_attributes.insert(attribute.attributeCode, attribute);
    QHash<Sku, QStringList> found;
    const QList<qint64> ids = m_ofIds.keys();
    const Result<void> done = each(
        "select w.product_id, w.website_id from json_each(?) j cross join product_website w on w.product_id = "
        "j.value",
        [&](const sqlite::Rows &row) { found[m_ofIds.value(row.integer(0))].append(QString::number(row.integer(1))); },
        jsonList(std::vector<qint64>(ids.cbegin(), ids.cend())));
    for (auto websites = found.begin(); websites != found.end(); ++websites) {
        websites->sort();
        show(AttributeCell{websites.key(), Scope::all(), attribute.attributeCode}, *websites);
    }
    return done;
}

} // namespace qm::editing
