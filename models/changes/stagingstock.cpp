// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagingrows.h"

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

class StockRow
{
public:
    StockRow(StagingRows &rows, const StockLine &line)
        : m_rows(rows)
        , m_line(line)
    {}

    void stage()
    {
        m_rows.begin(m_line.row);
        const std::optional<KnownProduct> product = m_rows.product(m_line.sku);
        if (!product || !findSource()) {
            return;
        }
        if (!m_rows.hasStock(*product, m_line.sku)) {
            return;
        }
        m_quantity = {product->sku, m_sourceCode, SourceItemField::Quantity};
        m_status = {product->sku, m_sourceCode, SourceItemField::Status};
        m_quantityShown = m_rows.lookups().shown(m_quantity);
        m_statusShown = m_rows.lookups().shown(m_status);
        if (m_line.isRemoval) {
            remove();
        } else if (readQuantity() && readStatus()) {
            add();
        }
    }

private:
    bool findSource()
    {
        if (m_line.sourceCode.trimmed().isEmpty()) {
            return m_rows.refuse("source_code", RefusalReason::Empty, m_line.sourceCode);
        }
        const std::optional<QString> code = m_rows.lookups().source(m_line.sourceCode.trimmed());
        if (!code) {
            return m_rows.refuse("source_code", RefusalReason::UnknownSource, m_line.sourceCode);
        }
        m_sourceCode = *code;
        return true;
    }

    /// Both cells go: a source item is there or not.
    void remove()
    {
        const QString &value = m_line.sourceCode;
        if (!m_rows.isFree("source_code", value, m_quantity) || !m_rows.isFree("source_code", value, m_status)) {
            return;
        }
        m_rows.add("source_code", value, draft(m_quantity, m_quantityShown, SetTo{Absent()}));
        m_rows.addFollowing(draft(m_status, m_statusShown, SetTo{Absent()}));
        m_rows.claim(m_status);
    }

    bool readQuantity()
    {
        if (m_line.quantity.trimmed().isEmpty()) {
            const bool isOnlyStatus = !m_line.isInStock.trimmed().isEmpty();
            return isOnlyStatus || m_rows.refuse("quantity", RefusalReason::Empty, m_line.quantity);
        }
        const auto quantity = m_rows.quantity("quantity", m_line.quantity, m_quantityShown);
        if (quantity) {
            m_edit = quantity->edit;
            m_after = quantity->after;
        }
        return quantity.has_value();
    }

    bool readStatus()
    {
        if (m_line.isInStock.trimmed().isEmpty()) {
            return true;
        }
        m_isInStock = m_rows.yesOrNo("status", m_line.isInStock);
        return m_isInStock.has_value();
    }

    void add()
    {
        const bool isThere = m_quantityShown && !std::holds_alternative<Absent>(*m_quantityShown);
        if (!m_edit && m_quantityShown && !isThere) {
            m_rows.refuse("quantity", RefusalReason::Empty, m_line.quantity); // a source item begins with one
            return;
        }
        if ((m_edit && !m_rows.isFree("quantity", m_line.quantity, m_quantity)) ||
            (m_isInStock && !m_rows.isFree("status", m_line.isInStock, m_status))) {
            return;
        }
        if (m_edit) {
            m_rows.add("quantity", m_line.quantity, draft(m_quantity, m_quantityShown, *m_edit));
        }
        if (m_isInStock) {
            m_rows.add("status", m_line.isInStock, draft(m_status, m_statusShown, SetTo{*m_isInStock}));
            return;
        }
        // Pieces that arrive where it says "out of stock" could not be sold. The other way round nothing follows:
        // without pieces the shop sells none anyway, unless it takes back-orders.
        const bool isOut = m_statusShown && *m_statusShown == CellValue(false);
        const auto *pieces = isThere ? std::get_if<Decimal>(&*m_quantityShown) : nullptr;
        const bool wasEmpty = pieces && *pieces <= Decimal(0);
        if (m_quantityShown && !isThere) {
            m_rows.addFollowing(draft(m_status, CellValue(Absent()), SetTo{m_after > Decimal(0)}));
        } else if (isOut && wasEmpty && m_after > Decimal(0)) {
            m_rows.addFollowing(draft(m_status, m_statusShown, SetTo{true}));
        }
    }

    static ChangeDraft draft(const Cell &cell, const std::optional<CellValue> &base, Edit edit)
    {
        ChangeDraft made;
        made.cell = cell;
        made.base = base;
        made.edit = std::move(edit);
        return made;
    }

    StagingRows &m_rows;
    const StockLine &m_line;
    QString m_sourceCode;
    SourceItemCell m_quantity;
    SourceItemCell m_status;
    std::optional<CellValue> m_quantityShown;
    std::optional<CellValue> m_statusShown;
    std::optional<Edit> m_edit;
    Decimal m_after;
    std::optional<bool> m_isInStock;
};

} // namespace

StagingResult stageStock(std::span<const StockLine> lines, const InputStyle &style, const Lookups &lookups)
{
    StagingRows rows(style, lookups);
    for (const StockLine &line : lines) {
        StockRow(rows, line).stage();
    }
    return rows.take();
}

} // namespace qm::changes
