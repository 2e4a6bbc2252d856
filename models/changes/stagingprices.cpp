// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagingrows.h"

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

ChangeDraft draft(const StagingRows &rows, const Cell &cell, CellValue wish)
{
    ChangeDraft made;
    made.cell = cell;
    made.base = rows.lookups().shown(cell);
    made.edit = SetTo{std::move(wish)};
    return made;
}

/// A price there is ignored, or there is none (observed 46). Dynamic bundles keep theirs to themselves.
bool hasPrice(const KnownProduct &product, CellKind kind)
{
    if (product.typeId == "configurable"_L1 || product.typeId == "grouped"_L1) {
        return false;
    }
    return kind != CellKind::Cost || product.typeId != "bundle"_L1;
}

class PriceRow
{
public:
    PriceRow(StagingRows &rows, const PriceLine &line)
        : m_rows(rows)
        , m_line(line)
    {}

    void stage()
    {
        m_rows.begin(m_line.row);
        const std::optional<KnownProduct> product = m_rows.product(m_line.sku);
        const std::optional<qint64> store = product ? m_rows.storeView(m_line.storeView) : std::nullopt;
        if (!store) {
            return;
        }
        if (!hasPrice(*product, m_line.kind)) {
            m_rows.refuse("sku", RefusalReason::NotOfThisType, m_line.sku, product->typeId);
            return;
        }
        // Under global prices a view's row changes the price of all, or is refused (observed 53).
        if (*store != 0 && !m_rows.lookups().pricesPerWebsite()) {
            m_rows.refuse("store_view_code", RefusalReason::WrongScope, m_line.storeView);
            return;
        }
        if (m_line.isRemoval) {
            remove(product->sku, *store);
        } else {
            add(product->sku, *store);
        }
    }

private:
    [[nodiscard]] Cell cellOf(const Sku &sku, qint64 store) const
    {
        if (m_line.kind == CellKind::Cost) {
            return CostCell{sku, store};
        }
        return m_line.kind == CellKind::SpecialPrice ? Cell(SpecialPriceCell{sku, store})
                                                     : Cell(BasePriceCell{sku, store});
    }
    [[nodiscard]] const char *column() const { return m_line.kind == CellKind::Cost ? "cost" : "price"; }

    void remove(const Sku &sku, qint64 store)
    {
        if (m_line.kind == CellKind::BasePrice) {
            m_rows.refuse("price", RefusalReason::Empty, m_line.price); // a product has one
        } else if (m_line.kind == CellKind::Cost && store != 0) {
            m_rows.refuse("store_view_code", RefusalReason::WrongScope, m_line.storeView);
        } else {
            m_rows.add(column(), m_line.price, draft(m_rows, cellOf(sku, store), Absent()));
        }
    }

    void add(const Sku &sku, qint64 store)
    {
        const std::optional<Decimal> price = m_rows.amount(column(), m_line.price, beyondPrice);
        if (!price) {
            return;
        }
        CellValue wish = *price;
        if (m_line.kind == CellKind::SpecialPrice) {
            const auto from = m_rows.date("price_from", m_line.from);
            const auto to = from ? m_rows.date("price_to", m_line.to) : std::nullopt;
            if (!to) {
                return;
            }
            const SpecialPriceTerms terms = dated(*price, *from, *to, cellOf(sku, store));
            // A day that is kept may be another one by then: of a change that is staged.
            const bool isSettled = !m_line.keepsDates || (!m_line.from.isNull() && !m_line.to.isNull());
            if (isSettled && terms.from && terms.to && *terms.to < *terms.from) {
                m_rows.refuse("price_to", RefusalReason::EndBeforeStart, m_line.to);
                return;
            }
            wish = terms;
        }
        m_rows.add(column(), m_line.price, draft(m_rows, cellOf(sku, store), std::move(wish)));
    }

    [[nodiscard]] SpecialPriceTerms dated(Decimal price, std::optional<UtcTime> from, std::optional<UtcTime> to,
                                          const Cell &cell) const
    {
        const std::optional<CellValue> base = m_line.keepsDates ? m_rows.lookups().shown(cell) : std::nullopt;
        const auto *terms = base ? std::get_if<SpecialPriceTerms>(&*base) : nullptr;
        return {price, terms && m_line.from.isNull() ? terms->from : from,
                terms && m_line.to.isNull() ? terms->to : to};
    }

    StagingRows &m_rows;
    const PriceLine &m_line;
};

class TierRow
{
public:
    TierRow(StagingRows &rows, const TierLine &line)
        : m_rows(rows)
        , m_line(line)
    {}

    void stage()
    {
        m_rows.begin(m_line.row);
        const std::optional<KnownProduct> product = m_rows.product(m_line.sku);
        if (!product || !readAddress(*product)) {
            return;
        }
        if (m_line.isRemoval) {
            m_rows.add("price", m_line.price, draft(m_rows, m_cell, Absent()));
            return;
        }
        if (const std::optional<TierPriceTerms> terms = readTerms(*product); terms && !doesClash()) {
            m_rows.add("price", m_line.price, draft(m_rows, m_cell, *terms));
        }
    }

private:
    bool readAddress(const KnownProduct &product)
    {
        if (!hasPrice(product, CellKind::TierPrice)) {
            return m_rows.refuse("sku", RefusalReason::NotOfThisType, m_line.sku, product.typeId);
        }
        const std::optional<qint64> website = m_rows.website(m_line.website);
        if (!website) {
            return false;
        }
        // Accepted by the shop, and without effect (magento-facts 3.16).
        if (*website != 0 && !m_rows.lookups().pricesPerWebsite()) {
            return m_rows.refuse("website", RefusalReason::WrongScope, m_line.website);
        }
        const std::optional<QString> group = m_line.customerGroup.trimmed().isEmpty()
                                                 ? std::nullopt
                                                 : m_rows.lookups().customerGroup(m_line.customerGroup.trimmed());
        if (!group) {
            return m_rows.refuse("customer_group",
                                 m_line.customerGroup.trimmed().isEmpty() ? RefusalReason::Empty
                                                                          : RefusalReason::UnknownGroup,
                                 m_line.customerGroup);
        }
        const std::optional<Decimal> quantity = m_rows.amount("quantity", m_line.quantity, beyondQuantity);
        if (!quantity) {
            return false;
        }
        m_cell = {product.sku, *website, *group, *quantity};
        return *quantity > Decimal(0) || m_rows.refuse("quantity", RefusalReason::NotPositive, m_line.quantity);
    }

    std::optional<TierPriceTerms> readTerms(const KnownProduct &product)
    {
        const QString type = m_line.priceType.trimmed().toLower();
        const bool isDiscount = type == "discount"_L1;
        if (!isDiscount && !type.isEmpty() && type != "fixed"_L1) {
            m_rows.refuse("price_type", RefusalReason::NotAPriceType, m_line.priceType);
            return std::nullopt;
        }
        if (product.typeId == "bundle"_L1 && !isDiscount) { // magento-facts 3.15
            m_rows.refuse("price_type", RefusalReason::DiscountOnly, m_line.priceType);
            return std::nullopt;
        }
        const std::optional<Decimal> price = m_rows.amount("price", m_line.price, beyondPrice);
        if (price && isDiscount && *price > Decimal(100)) {
            m_rows.refuse("price", RefusalReason::OverHundred, m_line.price);
            return std::nullopt;
        }
        return price ? std::optional(TierPriceTerms{*price, isDiscount}) : std::nullopt;
    }

    /// The shop refuses a website's row beside one for all of them, as a duplicate (observed 52).
    bool doesClash()
    {
        for (TierPriceCell other : m_rows.lookups().tierPrices(m_cell.sku)) {
            const bool isOneForAll = (other.websiteId == 0) != (m_cell.websiteId == 0);
            other.websiteId = m_cell.websiteId;
            if (isOneForAll && other == m_cell) {
                m_rows.refuse("website", RefusalReason::Clashes, m_line.website);
                return true;
            }
        }
        return false;
    }

    StagingRows &m_rows;
    const TierLine &m_line;
    TierPriceCell m_cell;
};

} // namespace

StagingResult stagePrices(std::span<const PriceLine> lines, const InputStyle &style, const Lookups &lookups)
{
    StagingRows rows(style, lookups);
    for (const PriceLine &line : lines) {
        PriceRow(rows, line).stage();
    }
    return rows.take();
}

StagingResult stageTiers(std::span<const TierLine> lines, const InputStyle &style, const Lookups &lookups)
{
    StagingRows rows(style, lookups);
    for (const TierLine &line : lines) {
        TierRow(rows, line).stage();
    }
    return rows.take();
}

} // namespace qm::changes
