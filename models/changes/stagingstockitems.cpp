// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagingrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

/// Whether the shop's configuration decides instead of \a field while this one is set.
std::optional<StockItemField> configuredBy(StockItemField field)
{
    switch (field) {
    case StockItemField::Backorders:
        return StockItemField::UseConfigBackorders;
    case StockItemField::MinQty:
        return StockItemField::UseConfigMinQty;
    case StockItemField::NotifyStockQty:
        return StockItemField::UseConfigNotifyStockQty;
    case StockItemField::ManageStock:
        return StockItemField::UseConfigManageStock;
    case StockItemField::Qty:
    case StockItemField::IsInStock:
    case StockItemField::UseConfigBackorders:
    case StockItemField::UseConfigMinQty:
    case StockItemField::UseConfigNotifyStockQty:
    case StockItemField::UseConfigManageStock:
        break;
    }
    return std::nullopt;
}

class StockItemRow
{
public:
    StockItemRow(StagingRows &rows, const StockItemLine &line)
        : m_rows(rows)
        , m_line(line)
    {}

    void stage()
    {
        m_rows.begin(m_line.row);
        const std::optional<KnownProduct> product = m_rows.product(m_line.sku);
        if (!product || !m_rows.hasStock(*product, m_line.sku)) {
            return;
        }
        m_sku = product->sku;
        for (const auto &[field, text] : m_line.values) {
            if (!text.trimmed().isEmpty() && !readField(field, text)) {
                return;
            }
        }
        if (m_found.empty()) {
            m_rows.refuse("qty", RefusalReason::Empty, {});
            return;
        }
        // A row is good as a whole or not at all: nothing of it is added before all of it was read, and is free.
        const bool isFree = std::ranges::all_of(m_found, [this](const Found &found) {
            return m_rows.isFree(toString(found.field).data(), found.text, found.draft.cell);
        });
        for (Found &found : m_found) {
            if (isFree) {
                m_rows.add(toString(found.field).data(), found.text, std::move(found.draft));
            }
        }
    }

private:
    struct Found
    {
        StockItemField field;
        QString text;
        ChangeDraft draft;
    };

    [[nodiscard]] std::optional<CellValue> shown(StockItemField field) const
    {
        return m_rows.lookups().shown(StockItemCell{m_sku, field});
    }

    bool readField(StockItemField field, const QString &text)
    {
        const std::optional<Edit> edit = readEdit(field, text);
        if (!edit) {
            return false;
        }
        put(field, text, *edit);
        const std::optional<StockItemField> config = configuredBy(field);
        const bool isGiven = config && std::ranges::any_of(m_line.values, [&](const auto &value) {
                                 return value.first == *config && !value.second.trimmed().isEmpty();
                             });
        if (config && !isGiven && shown(*config) != CellValue(false)) {
            put(*config, text, SetTo{false});
        }
        return true;
    }

    std::optional<Edit> readEdit(StockItemField field, const QString &text)
    {
        const char *column = toString(field).data();
        switch (field) {
        case StockItemField::Qty: {
            const auto quantity = m_rows.quantity(column, text, shown(field));
            return quantity ? std::optional(quantity->edit) : std::nullopt;
        }
        case StockItemField::MinQty: // below zero: so many may be owed
        case StockItemField::NotifyStockQty: {
            const auto bound = m_rows.threshold(column, text, field == StockItemField::MinQty);
            return bound ? std::optional(bound->edit) : std::nullopt;
        }
        case StockItemField::Backorders: {
            const QString number = text.trimmed();
            if (number != "0"_L1 && number != "1"_L1 && number != "2"_L1) {
                m_rows.refuse(column, RefusalReason::UnknownOption, text);
                return std::nullopt;
            }
            return SetTo{number.toLongLong()};
        }
        case StockItemField::IsInStock:
        case StockItemField::ManageStock:
        case StockItemField::UseConfigBackorders:
        case StockItemField::UseConfigMinQty:
        case StockItemField::UseConfigNotifyStockQty:
        case StockItemField::UseConfigManageStock:
            break;
        }
        const std::optional<bool> yes = m_rows.yesOrNo(column, text);
        return yes ? std::optional<Edit>(SetTo{*yes}) : std::nullopt;
    }

    void put(StockItemField field, const QString &text, Edit edit)
    {
        ChangeDraft draft;
        draft.cell = StockItemCell{m_sku, field};
        draft.base = shown(field);
        draft.edit = std::move(edit);
        m_found.push_back({field, text, std::move(draft)});
    }

    StagingRows &m_rows;
    const StockItemLine &m_line;
    Sku m_sku;
    std::vector<Found> m_found;
};

} // namespace

StagingResult stageStockItems(std::span<const StockItemLine> lines, const InputStyle &style, const Lookups &lookups)
{
    StagingRows rows(style, lookups);
    for (const StockItemLine &line : lines) {
        StockItemRow(rows, line).stage();
    }
    return rows.take();
}

} // namespace qm::changes
