// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/priceform.h"

#include "tables/celltext.h"
#include "tables/eachrow.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <set>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PriceForm)
};

constexpr QLatin1StringView midnight(" 00:00:00");

QString dayOf(const std::optional<UtcTime> &time)
{
    return time ? time->toMagento().remove(midnight) : QString();
}

class PriceReading
{
public:
    PriceReading(sqlite::Database &database, const StoreChoice &store)
        : m_database(database)
        , m_store(store)
    {}

    Result<PriceForm> read(const QString &sku)
    {
        Result<ShopNames> names = readShopNames(m_database);
        if (!names) {
            return failure(std::move(names.error()));
        }
        m_form.names = std::move(*names);
        const Result<void> done =
            readProduct(sku).and_then([&] { return readShop(); }).and_then([&] { return readPrices(); }).and_then([&] {
                return readTiers();
            });
        if (!done) {
            return failure(done.error());
        }
        if (m_form.typeId == "configurable"_L1 || m_form.typeId == "grouped"_L1) {
            m_form.fixed = Words::tr("A product of this type has no price of its own: its parts have.");
            return std::move(m_form);
        }
        addFields();
        return std::move(m_form);
    }

private:
    Result<void> readProduct(const QString &sku)
    {
        m_form.sku = Sku::fromShop(sku);
        return each(
            m_database,
            [this](const sqlite::Rows &rows) {
                m_form.sku = Sku::fromShop(rows.text(0));
                m_form.name = rows.text(1);
                m_form.typeId = rows.text(2);
            },
            "select sku, name, type_id from product where sku = ? order by entity_id", sku);
    }

    Result<void> readShop()
    {
        m_form.groups << u"ALL GROUPS"_s;
        m_form.websites = {0};
        return each(
                   m_database, [this](const sqlite::Rows &rows) { m_form.perWebsite = rows.text(0) != "global"_L1; },
                   "select scope from attribute where attribute_code = 'price'")
            .and_then([&] {
                return each(
                    m_database, [this](const sqlite::Rows &rows) { m_form.groups << rows.text(0); },
                    "select code from customer_group where code is not null order by id");
            })
            .and_then([&] {
                return m_form.perWebsite
                           ? each(
                                 m_database,
                                 [this](const sqlite::Rows &rows) { m_form.websites.push_back(rows.integer(0)); },
                                 "select website_id from website where website_id <> 0 order by "
                                 "website_id")
                           : Result<void>();
            });
    }

    Result<void> readPrices()
    {
        const QString sku = m_form.sku.text();
        return each(
                   m_database,
                   [this](const sqlite::Rows &rows) {
                       if (!rows.isNull(1)) {
                           m_base.insert(rows.integer(0), rows.decimal(1));
                       }
                   },
                   "select store_id, price from base_price where sku = ?", sku)
            .and_then([&] {
                return each(
                    m_database,
                    [this](const sqlite::Rows &rows) {
                        if (!rows.isNull(1)) {
                            m_cost.insert(rows.integer(0), rows.decimal(1));
                        }
                    },
                    "select store_id, cost from cost where sku = ?", sku);
            })
            .and_then([&] {
                return each(
                    m_database,
                    [this](const sqlite::Rows &rows) {
                        const auto time = [&rows](int column) {
                            return rows.isNull(column) ? std::nullopt : std::optional<UtcTime>(rows.time(column));
                        };
                        if (!rows.isNull(1)) {
                            m_special.insert(rows.integer(0), {rows.decimal(1), time(2), time(3)});
                        }
                    },
                    "select store_id, price, price_from, price_to from special_price where sku = ?", sku);
            });
    }

    Result<void> readTiers()
    {
        return each(
            m_database,
            [this](const sqlite::Rows &rows) {
                m_form.tiers.push_back({{m_form.sku, rows.integer(0), rows.text(1), rows.decimal(2)},
                                        {rows.decimal(3), rows.text(4) == "discount"_L1}});
            },
            "select website_id, customer_group, quantity, price, price_type from tier_price where sku = ? order by "
            "website_id, customer_group, quantity",
            m_form.sku.text());
    }

    /// All store views, those that are looked at, and those that have something of their own.
    [[nodiscard]] QList<qint64> scopes() const
    {
        QList<qint64> all{0};
        if (!m_form.perWebsite) {
            return all;
        }
        std::set<qint64> more;
        if (m_store.kind != StoreChoice::Kind::All) {
            more.insert(m_store.viewIds.cbegin(), m_store.viewIds.cend());
        }
        for (const auto &known : {m_base.keys(), m_special.keys()}) {
            more.insert(known.cbegin(), known.cend());
        }
        more.erase(0);
        for (const qint64 id : more) {
            if (m_form.names.scopes.contains(id)) {
                all << id;
            }
        }
        return all;
    }

    void addFields()
    {
        const QList<qint64> where = scopes();
        for (const qint64 store : where) {
            addBase(store);
        }
        for (const qint64 store : where) {
            addSpecial(store);
        }
        if (m_form.typeId != "bundle"_L1) {
            addCost();
        }
    }

    [[nodiscard]] ProductField field(const QString &id, const QString &label, qint64 store) const
    {
        ProductField field;
        field.id = u"%1:%2"_s.arg(id).arg(store);
        field.label = store == 0 ? label : Words::tr("%1, %2").arg(label, m_form.names.stores.value(store));
        field.input = FieldInput::Number;
        return field;
    }
    [[nodiscard]] QString amount(Decimal price) const
    {
        return u"%1 %2"_s.arg(amountText(price, m_form.names.currency), m_form.names.currency);
    }

    void addBase(qint64 store)
    {
        ProductField base = field(u"price"_s, Words::tr("Base price"), store);
        base.cells = {BasePriceCell{m_form.sku, store}};
        base.isRequired = true;
        const auto own = m_base.constFind(store);
        const auto shown = own == m_base.cend() ? m_base.constFind(0) : own;
        if (shown != m_base.cend()) {
            base.hasValue = true;
            base.shown = amount(*shown);
            base.now.text = inputText(*shown);
        }
        base.notes << (store == 0             ? Words::tr("all store views")
                       : own == m_base.cend() ? Words::tr("as all store views")
                                              : Words::tr("of its own"));
        m_form.prices.push_back(std::move(base));
    }

    void addSpecial(qint64 store)
    {
        ProductField special = field(u"special_price"_s, Words::tr("Special price"), store);
        special.input = FieldInput::DatedPrice;
        special.cells = {SpecialPriceCell{m_form.sku, store}};
        special.defaultText = Words::tr("No special price");
        const auto own = m_special.constFind(store);
        special.now.usesDefault = own == m_special.cend();
        if (own != m_special.cend()) {
            special.hasValue = true;
            special.shown = cellValueText(special.cells.front(), *own, m_form.names);
            special.now = {inputText(own->price), false, dayOf(own->from), dayOf(own->to)};
            special.notes << Words::tr("days are by the shop's clock, the last one included");
        } else if (const auto all = m_special.constFind(0); all != m_special.cend()) {
            special.hasValue = true; // without one of its own a view sells at that of all
            special.shown = cellValueText(special.cells.front(), *all, m_form.names);
            special.notes << Words::tr("as all store views");
            special.defaultText = Words::tr("As all store views");
        } else {
            special.shown = Words::tr("none");
        }
        m_form.prices.push_back(std::move(special));
    }

    void addCost()
    {
        ProductField cost = field(u"cost"_s, Words::tr("Cost"), 0);
        cost.cells = {CostCell{m_form.sku, 0}};
        cost.defaultText = Words::tr("No cost");
        const auto own = m_cost.constFind(0);
        cost.now.usesDefault = own == m_cost.cend();
        cost.shown = own == m_cost.cend() ? Words::tr("none") : amount(*own);
        cost.now.text = own == m_cost.cend() ? QString() : inputText(*own);
        cost.hasValue = own != m_cost.cend();
        m_form.prices.push_back(std::move(cost));
    }

    sqlite::Database &m_database;
    const StoreChoice &m_store;
    PriceForm m_form;
    QHash<qint64, Decimal> m_base;
    QHash<qint64, Decimal> m_cost;
    QHash<qint64, SpecialPriceTerms> m_special;
};

bool isSameLine(const TierPriceCell &a, const TierPriceCell &b)
{
    return a.websiteId == b.websiteId && a.customerGroup.compare(b.customerGroup, Qt::CaseInsensitive) == 0;
}

QString typedTerms(const TierPriceTerms &terms)
{
    return terms.isDiscount ? inputText(terms.price) + u" %"_s : inputText(terms.price);
}

} // namespace

Result<PriceForm> readPriceForm(sqlite::Database &database, const QString &sku, const StoreChoice &store)
{
    return PriceReading(database, store).read(sku);
}

QFuture<Result<PriceForm>> readPriceForm(cache::Cache &cache, qint64 key, const StoreChoice &store,
                                         const StopToken &stop)
{
    return cache.read<PriceForm>(
        [key, store](sqlite::Database &database) -> Result<PriceForm> {
            QString sku;
            const Result<void> done = each(
                database, [&sku](const sqlite::Rows &rows) { sku = rows.text(0); },
                "select sku from base_price where id = ?", key);
            if (!done) {
                return failure(done.error());
            }
            if (sku.isEmpty()) {
                return failure(ErrorKind::NotFound, u"The local copy does not have it"_s);
            }
            return readPriceForm(database, sku, store);
        },
        stop);
}

Ladder ladderOf(const PriceForm &form, std::span<const Change> changes)
{
    Ladder ladder;
    std::vector<TierPriceCell> places;
    const auto add = [&](const TierPriceCell &cell) {
        if (std::ranges::find(ladder.steps, cell.quantity) == ladder.steps.end()) {
            ladder.steps.push_back(cell.quantity);
        }
        if (std::ranges::none_of(places, [&](const TierPriceCell &place) { return isSameLine(place, cell); })) {
            places.push_back(cell);
        }
    };
    for (const TierPrice &tier : form.tiers) {
        add(tier.cell);
    }
    for (const Change &change : changes) {
        if (const auto *cell = std::get_if<TierPriceCell>(&change.cell)) {
            add(*cell);
        }
    }
    std::ranges::sort(ladder.steps);
    for (const TierPriceCell &place : places) {
        Ladder::Line line;
        line.group = place.customerGroup;
        line.website = place.websiteId == 0
                           ? QString()
                           : form.names.websites.value(place.websiteId, QString::number(place.websiteId));
        for (const Decimal &step : ladder.steps) {
            LadderCell cell;
            cell.cell = {form.sku, place.websiteId, place.customerGroup, step};
            const auto tier = std::ranges::find(form.tiers, cell.cell, &TierPrice::cell);
            if (tier != form.tiers.end()) {
                cell.text = cellValueText(cell.cell, tier->terms, form.names);
                cell.input = typedTerms(tier->terms);
            }
            const auto change = std::ranges::find(changes, Cell(cell.cell), &Change::cell);
            if (change != changes.end()) {
                cell.staged = stagedCell(
                    *change, [&](const CellValue &value) { return cellValueText(cell.cell, value, form.names); });
                const std::optional<CellValue> mine = change->mine();
                const auto *terms = mine ? std::get_if<TierPriceTerms>(&*mine) : nullptr;
                cell.input = terms ? typedTerms(*terms) : QString();
                cell.change = change->id;
            }
            line.cells.push_back(std::move(cell));
        }
        ladder.lines.push_back(std::move(line));
    }
    return ladder;
}

} // namespace qm::tables
