// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagingrows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qm::changes {

bool StagingRows::refuse(const char *column, RefusalReason reason, const QString &value, const QString &other)
{
    m_result.refused.push_back({m_row, QLatin1StringView(column), reason, value, other});
    return false;
}

std::optional<KnownProduct> StagingRows::product(const QString &text)
{
    constexpr const char *column = "sku";
    if (text.trimmed().isEmpty()) {
        refuse(column, RefusalReason::Empty, text);
        return std::nullopt;
    }
    // First what it is: a SKU may begin with `=` or look like a short number.
    if (std::optional<KnownProduct> known = m_lookups.product(text)) {
        return known;
    }
    const std::optional<RefusalReason> left = leftBySpreadsheet(text);
    refuse(column,
           left                               ? *left
           : text.size() > Sku::maximumLength ? RefusalReason::SkuTooLong
           : text != text.trimmed()           ? RefusalReason::SkuBlank
                                              : RefusalReason::UnknownSku,
           text);
    return std::nullopt;
}

std::optional<qint64> StagingRows::storeView(const QString &code)
{
    if (code.isEmpty() || code == "all"_L1) {
        return 0;
    }
    const std::optional<qint64> id = m_lookups.storeView(code);
    if (!id) {
        refuse("store_view_code", RefusalReason::UnknownStoreView, code);
    }
    return id;
}

std::optional<qint64> StagingRows::website(const QString &code)
{
    if (code.isEmpty() || code == "all"_L1) {
        return 0;
    }
    const std::optional<qint64> id = m_lookups.website(code);
    if (!id) {
        refuse("website", RefusalReason::UnknownWebsite, code);
    }
    return id;
}

std::optional<Decimal> StagingRows::amount(const char *column, const QString &text, Decimal beyond)
{
    return amount(column, text, beyond, m_style.mark);
}

std::optional<Decimal> StagingRows::amount(const char *column, const QString &text, Decimal beyond, DecimalMark mark)
{
    const tl::expected<NumberInput, RefusalReason> number = readNumber(text, mark);
    if (!number) {
        refuse(column, number.error(), text);
        return std::nullopt;
    }
    if (number->value < Decimal(0) || number->value >= beyond) {
        refuse(column, number->value < Decimal(0) ? RefusalReason::Negative : RefusalReason::TooLarge, text);
        return std::nullopt;
    }
    return number->value;
}

std::optional<StagingRows::Quantity> StagingRows::quantity(const char *column, const QString &text,
                                                           const std::optional<CellValue> &before)
{
    const tl::expected<NumberInput, RefusalReason> number = readNumber(text, m_style.mark);
    if (!number) {
        refuse(column, number.error(), text);
        return std::nullopt;
    }
    Quantity quantity{SetTo{number->value}, number->value};
    if (number->hasSign && m_style.signsAreRelative) {
        quantity.edit = AddTo{number->value};
        const std::optional<CellValue> made = before ? applied(quantity.edit, *before) : std::nullopt;
        if (!made) {
            refuse(column, RefusalReason::NothingBefore, text);
            return std::nullopt;
        }
        quantity.after = std::get<Decimal>(*made);
    }
    const bool isSame = before == CellValue(quantity.after); // the shop may owe pieces: what stays is no edit
    return fits(column, text, quantity.after, isSame) ? std::optional(quantity) : std::nullopt;
}

std::optional<StagingRows::Quantity> StagingRows::threshold(const char *column, const QString &text, bool mayBeNegative)
{
    const tl::expected<NumberInput, RefusalReason> number = readNumber(text, m_style.mark);
    if (!number) {
        refuse(column, number.error(), text);
        return std::nullopt;
    }
    return fits(column, text, number->value, mayBeNegative)
               ? std::optional(Quantity{SetTo{number->value}, number->value})
               : std::nullopt;
}

bool StagingRows::fits(const char *column, const QString &text, Decimal after, bool mayBeNegative)
{
    const Decimal size = after < Decimal(0) ? -after : after;
    if (size >= beyondQuantity) {
        return refuse(column, RefusalReason::TooLarge, text);
    }
    return after >= Decimal(0) || mayBeNegative || refuse(column, RefusalReason::Negative, text);
}

bool StagingRows::hasStock(const KnownProduct &product, const QString &text)
{
    // The shop stores rows for these too, and never looks at them (observed 47).
    const bool isMadeOfOthers =
        product.typeId == "configurable"_L1 || product.typeId == "bundle"_L1 || product.typeId == "grouped"_L1;
    return !isMadeOfOthers || refuse("sku", RefusalReason::NotOfThisType, text, product.typeId);
}

std::optional<bool> StagingRows::yesOrNo(const char *column, const QString &text)
{
    const QString word = text.trimmed().toCaseFolded();
    for (const auto yes : {"yes"_L1, "1"_L1, "true"_L1}) {
        if (word == yes) {
            return true;
        }
    }
    for (const auto no : {"no"_L1, "0"_L1, "false"_L1}) {
        if (word == no) {
            return false;
        }
    }
    refuse(column, word.isEmpty() ? RefusalReason::Empty : RefusalReason::NotYesOrNo, text);
    return std::nullopt;
}

std::optional<std::optional<UtcTime>> StagingRows::date(const char *column, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return std::optional<UtcTime>();
    }
    // A zone would say more than the shop keeps: its dates are by its own clock.
    const std::optional<UtcTime> time =
        trimmed.contains(u'T') ? std::nullopt : UtcTime::fromText(trimmed.toStdString());
    if (!time) {
        refuse(column, RefusalReason::NotADate, text);
        return std::nullopt;
    }
    return time;
}

bool StagingRows::isFree(const char *column, const QString &value, const Cell &cell)
{
    const auto earlier = m_rowOf.constFind(keyOf(cell));
    return earlier == m_rowOf.cend() || refuse(column, RefusalReason::Duplicate, value, QString::number(*earlier));
}

bool StagingRows::add(const char *column, const QString &value, ChangeDraft draft)
{
    if (!isFree(column, value, draft.cell)) {
        return false;
    }
    claim(draft.cell);
    m_result.drafts.push_back(std::move(draft));
    m_result.rows.push_back(m_row);
    return true;
}

void StagingRows::addFollowing(ChangeDraft draft)
{
    if (m_rowOf.contains(keyOf(draft.cell))) {
        return; // somebody said it by hand
    }
    draft.follows = true;
    m_result.drafts.push_back(std::move(draft));
    m_result.rows.push_back(m_row);
}

} // namespace qm::changes
