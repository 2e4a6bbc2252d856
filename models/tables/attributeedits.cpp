// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/attributeedits.h"

#include "cache/keylist.h"
#include "editing/copylookups.h"
#include "tables/eachrow.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttributePlan)
};

struct Known
{
    Sku sku;
    QString type;
    qint64 set = 0;
};

class Planner
{
public:
    Planner(sqlite::Database &database, const AttributesWanted &wanted)
        : m_database(database)
        , m_wanted(wanted)
    {}

    Result<AttributePlan> plan()
    {
        Result<ShopNames> names = readShopNames(m_database);
        if (!names) {
            return failure(std::move(names.error()));
        }
        m_plan.names = std::move(*names);
        Result<void> done = readProducts().and_then([&] { return readSets(); });
        if (!done) {
            return failure(done.error());
        }
        for (const Known &product : m_products) {
            for (const AttributeWish &wish : m_wanted.wishes) {
                add(product, wish);
            }
        }
        done = check();
        if (!done) {
            return failure(done.error());
        }
        m_plan.products = m_changed.size();
        return std::move(m_plan);
    }

private:
    Result<void> readProducts()
    {
        return each(
            m_database,
            [this](const sqlite::Rows &rows) {
                m_products.push_back({Sku::fromShop(rows.text(0)), rows.text(1), rows.integer(2)});
            },
            "select p.sku, p.type_id, p.attribute_set_id from json_each(?) j cross join product p on p.entity_id = "
            "j.value order by j.key",
            cache::jsonList(std::vector<qint64>(m_wanted.products.cbegin(), m_wanted.products.cend())));
    }

    /// The copy does not know which attributes a set has, but in which sets products have a value.
    Result<void> readSets()
    {
        QSet<qint64> asked;
        for (const Known &product : m_products) {
            asked.insert(product.set);
        }
        Result<void> done;
        for (const AttributeWish &wish : m_wanted.wishes) {
            if (!done || !wish.isShopsOwn || m_wanted.alsoOfOtherSets) {
                continue;
            }
            QSet<qint64> &sets = m_sets[wish.field.id];
            done = readSetsOf(wish.field.id, sets);
            if (done && !sets.contains(asked)) {
                done = readAllSetsOf(wish.field.id, sets);
            }
        }
        return done;
    }

    /// Of the products asked for, which are few; most often that says it.
    Result<void> readSetsOf(const QString &code, QSet<qint64> &sets)
    {
        return each(
            m_database, [&sets](const sqlite::Rows &rows) { sets.insert(rows.integer(0)); },
            "select distinct p.attribute_set_id from json_each(?) j cross join product p on p.entity_id = j.value join "
            "product_value v on v.product_id = p.entity_id and v.store_id = 0 and v.attribute_code = ? and v.value <> "
            "''",
            cache::jsonList(std::vector<qint64>(m_wanted.products.cbegin(), m_wanted.products.cend())), code);
    }

    Result<void> readAllSetsOf(const QString &code, QSet<qint64> &sets)
    {
        return each(
            m_database, [&sets](const sqlite::Rows &rows) { sets.insert(rows.integer(0)); },
            "select distinct p.attribute_set_id from product_value v join product p on p.entity_id = v.product_id "
            "where v.store_id = 0 and v.attribute_code = ? and v.value <> ''",
            code);
    }

    void add(const Known &product, const AttributeWish &wish)
    {
        const auto lacks = [&](const QString &why) {
            m_plan.lacking.push_back({product.sku.text(), wish.field.label, why});
        };
        if (!wish.applyTo.isEmpty() && !wish.applyTo.contains(product.type)) {
            lacks(Words::tr("Products of its type do not have it."));
            return;
        }
        const auto sets = m_sets.constFind(wish.field.id);
        if (sets != m_sets.cend() && !sets->isEmpty() && !sets->contains(product.set)) {
            lacks(Words::tr("No product of its attribute set has a value for it."));
            return;
        }
        ProductField field = wish.field;
        const bool isGlobal = wish.scope == "global"_L1;
        field.cells = attributeCells(product.sku, field.id, isGlobal, m_wanted.store, m_plan.names);
        FieldWish value = wish.wish;
        value.usesDefault = value.usesDefault && !isGlobal && m_wanted.store.kind != StoreChoice::Kind::All;
        for (CellEdit &edit : editsOf(field, value)) {
            m_edits.push_back(std::move(edit));
        }
    }

    /// As staging it would.
    Result<void> check()
    {
        for (const editing::EditLines &lines : linesOf(m_edits, m_plan.names)) {
            const auto *attributes = std::get_if<std::vector<changes::AttributeLine>>(&lines);
            if (!attributes) {
                continue;
            }
            const Result<editing::CopyLookups> lookups = editing::CopyLookups::load(m_database, lines);
            if (!lookups) {
                return failure(lookups.error());
            }
            const changes::StagingResult checked = changes::stageAttributes(*attributes, {}, *lookups);
            for (const changes::Refusal &refusal : checked.refused) {
                const Cell &cell = m_edits[std::size_t(refusal.row)].cell;
                m_plan.refused.push_back(
                    {skuOf(cell).text(), fieldText(cell, m_plan.names), changes::explain(refusal)});
            }
            for (std::size_t i = 0; i < checked.drafts.size(); ++i) {
                take(checked.drafts[i], m_edits[std::size_t(checked.rows[i])], *lookups);
            }
        }
        return {};
    }

    void take(const ChangeDraft &draft, const CellEdit &edit, const editing::CopyLookups &lookups)
    {
        const auto &cell = std::get<AttributeCell>(draft.cell);
        const auto *wish = std::get_if<SetTo>(&draft.edit);
        const QString field = fieldText(draft.cell, m_plan.names);
        const bool isOwn = draft.base.has_value();
        const bool isSame =
            isOwn ? wish && *draft.base == wish->value : wish && std::holds_alternative<UseDefault>(wish->value);
        if (isSame) {
            ++m_plan.unchanged;
            m_plan.same.push_back({cell.sku.text(), field, Words::tr("It is so already.")});
            return;
        }
        const auto words = [&](const CellValue &value) { return cellValueText(draft.cell, value, m_plan.names); };
        QString before = isOwn ? words(*draft.base) : QString();
        if (!isOwn) {
            const auto above = lookups.shown(AttributeCell{cell.sku, Scope::all(), cell.attributeCode});
            before = Words::tr("%1, the default").arg(above ? words(*above) : words(Absent()));
        }
        m_changed.insert(cell.sku.text());
        m_plan.moves.push_back(
            {cell.sku.text(),
             cell.scope.isAll() ? QString() : m_plan.names.views.value(cell.scope.code(), cell.scope.code()), field,
             before, wish ? words(wish->value) : QString()});
        m_plan.edits.push_back(edit);
    }

    sqlite::Database &m_database;
    const AttributesWanted &m_wanted;
    std::vector<Known> m_products;
    QHash<QString, QSet<qint64>> m_sets; ///< by attribute
    std::vector<CellEdit> m_edits;
    QSet<QString> m_changed;
    AttributePlan m_plan;
};

} // namespace

Result<AttributePlan> planAttributes(sqlite::Database &database, const AttributesWanted &wanted)
{
    return Planner(database, wanted).plan();
}

} // namespace qm::tables
