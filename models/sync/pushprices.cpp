// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/prices.h"
#include "sync/pushkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// The cells of a kind that a read is about have nothing until a row says otherwise.
template <typename PriceCell>
void setAbsent(Reading &reading, const changes::PlannedRead &planned)
{
    const QSet<Sku> asked(planned.skus.begin(), planned.skus.end());
    for (const Change &change : reading.changes) {
        const auto *cell = std::get_if<PriceCell>(&change.cell);
        if (cell && asked.contains(cell->sku)) {
            reading.seen.values.set(change.cell, Absent());
        }
    }
}

/// As they were asked for: an answer may spell them in another case.
QHash<QString, Sku> spelled(const std::vector<Sku> &skus)
{
    QHash<QString, Sku> spelling;
    for (const Sku &sku : skus) {
        spelling.insert(folded(sku), sku);
    }
    return spelling;
}

/// `SKU, Store ID` end the parameters of a row's message, but for base prices: those end with what is wrong.
QStringList identityOf(const Sku &sku, qint64 storeId)
{
    return {sku.text(), QString::number(storeId)};
}

class BasePrices final : public PushKind
{
public:
    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        const auto answer = reading.shop.ask(remote::listBasePrices(planned.scope, planned.skus), reading.stop);
        if (!answer) {
            return failure(answer.error());
        }
        setAbsent<BasePriceCell>(reading, planned);
        const QHash<QString, Sku> spelling = spelled(planned.skus);
        for (const BasePrice &row : answer->value) {
            reading.seen.values.set(BasePriceCell{spelling.value(folded(row.sku), row.sku), row.storeId}, row.price);
        }
        return {};
    }
    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        return untyped(remote::writeBasePrices(write.scope, rowsOf<BasePrice>(write)));
    }
    [[nodiscard]] std::vector<RowRefusal> refusals(const changes::PlannedWrite &write,
                                                   const QByteArray &answer) const override
    {
        return priceRefusals(write, answer, [](const changes::PlannedRow &row) {
            const auto &price = std::get<BasePrice>(row.data);
            return identityOf(price.sku, price.storeId);
        });
    }
};

class Costs final : public PushKind
{
public:
    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        const auto answer = reading.shop.ask(remote::listCosts(planned.scope, planned.skus), reading.stop);
        if (!answer) {
            return failure(answer.error());
        }
        setAbsent<CostCell>(reading, planned);
        const QHash<QString, Sku> spelling = spelled(planned.skus);
        for (const Cost &row : answer->value) {
            reading.seen.values.set(CostCell{spelling.value(folded(row.sku), row.sku), row.storeId}, row.cost);
        }
        return {};
    }
    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        if (write.kind != changes::WriteKind::CostsDelete) {
            return untyped(remote::writeCosts(write.scope, rowsOf<Cost>(write)));
        }
        std::vector<Sku> skus;
        for (const Cost &row : rowsOf<Cost>(write)) {
            skus.push_back(row.sku);
        }
        return untyped(remote::deleteCosts(write.scope, skus));
    }
    [[nodiscard]] std::vector<RowRefusal> refusals(const changes::PlannedWrite &write,
                                                   const QByteArray &answer) const override
    {
        return priceRefusals(write, answer, [](const changes::PlannedRow &row) {
            const auto &cost = std::get<Cost>(row.data);
            return identityOf(cost.sku, cost.storeId);
        });
    }
};

SpecialPriceTerms termsOf(const SpecialPrice &row)
{
    return {row.price, row.priceFrom, row.priceTo};
}

std::optional<UtcTime> dateOf(const Product &product, const QString &code)
{
    const AttributeValue *value = attributeValue(product.customAttributes, code);
    const auto *text = value ? std::get_if<QString>(value) : nullptr;
    return text ? UtcTime::fromText(text->toStdString()) : std::nullopt;
}

class SpecialPrices final : public PushKind
{
public:
    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        const auto answer = reading.shop.ask(remote::listSpecialPrices(planned.scope, planned.skus), reading.stop);
        if (!answer) {
            return failure(answer.error());
        }
        setAbsent<SpecialPriceCell>(reading, planned);
        const QHash<QString, Sku> spelling = spelled(planned.skus);
        QHash<Sku, std::vector<SpecialPrice>> bySku;
        for (const SpecialPrice &row : answer->value) {
            bySku[spelling.value(folded(row.sku), row.sku)].push_back(row);
        }
        std::vector<Sku> mixed;
        for (auto rows = bySku.cbegin(); rows != bySku.cend(); ++rows) {
            for (const SpecialPrice &row : *rows) {
                reading.seen.values.set(SpecialPriceCell{rows.key(), row.storeId}, termsOf(row));
            }
            if (isMixed(*rows)) {
                mixed.push_back(rows.key());
            }
        }
        return mixed.empty() ? Result<void>() : readDates(reading, mixed, bySku);
    }
    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        return untyped(write.kind == changes::WriteKind::SpecialPricesDelete
                           ? remote::deleteSpecialPrices(write.scope, rowsOf<SpecialPrice>(write))
                           : remote::writeSpecialPrices(write.scope, rowsOf<SpecialPrice>(write)));
    }
    [[nodiscard]] std::vector<RowRefusal> refusals(const changes::PlannedWrite &write,
                                                   const QByteArray &answer) const override
    {
        const auto date = [](const std::optional<UtcTime> &time) { return time ? time->toMagento() : QString(); };
        return priceRefusals(write, answer, [&date](const changes::PlannedRow &row) {
            const auto &price = std::get<SpecialPrice>(row.data);
            return identityOf(price.sku, price.storeId) + QStringList{date(price.priceFrom), date(price.priceTo)};
        });
    }

private:
    /// Once store views have values, every price comes with every view's dates (observed 54).
    static bool isMixed(const std::vector<SpecialPrice> &rows)
    {
        return std::ranges::any_of(rows, [&rows](const SpecialPrice &row) {
            return std::ranges::any_of(rows, [&row](const SpecialPrice &other) {
                return other.storeId == row.storeId && termsOf(other) != termsOf(row);
            });
        });
    }

    /// A product as its scope sees it has but one date.
    static Result<void> readDates(Reading &reading, const std::vector<Sku> &skus,
                                  const QHash<Sku, std::vector<SpecialPrice>> &bySku)
    {
        const Result<changes::StoreViews> views = reading.shop.views(reading.stop);
        if (!views) {
            return failure(views.error());
        }
        QSet<qint64> stores;
        for (const Change &change : reading.changes) {
            if (const auto *cell = std::get_if<SpecialPriceCell>(&change.cell); cell && bySku.contains(cell->sku)) {
                stores.insert(cell->storeId);
            }
        }
        const QHash<QString, Sku> spelling = spelled(skus);
        for (const qint64 store : stores) {
            const Scope scope = store == 0 ? Scope::all() : views->value(store, Scope::all());
            const Result<std::vector<Product>> products = reading.shop.products(scope, skus, reading.stop);
            if (!products) {
                return failure(products.error());
            }
            for (const Product &product : *products) {
                const Sku sku = spelling.value(folded(product.sku), product.sku);
                const SpecialPriceCell cell{sku, store};
                const CellValue *known = reading.seen.values.find(cell);
                const auto *terms = known ? std::get_if<SpecialPriceTerms>(known) : nullptr;
                if (terms) {
                    reading.seen.values.set(cell,
                                            SpecialPriceTerms{terms->price, dateOf(product, u"special_from_date"_s),
                                                              dateOf(product, u"special_to_date"_s)});
                }
            }
        }
        return {};
    }
};

} // namespace

const PushKind &basePriceKind()
{
    static const BasePrices kind;
    return kind;
}

const PushKind &costKind()
{
    static const Costs kind;
    return kind;
}

const PushKind &specialPriceKind()
{
    static const SpecialPrices kind;
    return kind;
}

} // namespace qm::sync
