// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/stagingrows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

constexpr auto column = "value";
constexpr int longestVarchar = 255;

class AttributeRow
{
public:
    AttributeRow(StagingRows &rows, const AttributeLine &line)
        : m_rows(rows)
        , m_line(line)
    {}

    void stage()
    {
        m_rows.begin(m_line.row);
        const std::optional<KnownProduct> product = m_rows.product(m_line.sku);
        if (!product || !findAttribute() || !findScope()) {
            return;
        }
        std::optional<CellValue> wish;
        if (m_line.useDefault) {
            if (m_scope.isAll()) {
                m_rows.refuse("store_view_code", RefusalReason::WrongScope, u"all"_s);
                return;
            }
            wish = UseDefault();
        } else {
            wish = readValue();
        }
        if (!wish) {
            return;
        }
        ChangeDraft draft;
        draft.cell = AttributeCell{product->sku, m_scope, m_attribute->attributeCode};
        draft.base = m_rows.lookups().shown(draft.cell);
        draft.edit = SetTo{std::move(*wish)};
        m_rows.add(column, m_line.value, std::move(draft));
    }

private:
    bool findAttribute()
    {
        const QString code = m_line.attributeCode.trimmed();
        m_attribute = code.isEmpty() ? std::nullopt : m_rows.lookups().attribute(code);
        if (!m_attribute) {
            return m_rows.refuse("attribute_code",
                                 code.isEmpty() ? RefusalReason::Empty : RefusalReason::UnknownAttribute,
                                 m_line.attributeCode);
        }
        return isEditable(*m_attribute) || m_rows.refuse("attribute_code", RefusalReason::ReadOnly, code);
    }

    bool findScope()
    {
        const std::optional<qint64> store = m_rows.storeView(m_line.storeView);
        if (!store || *store == 0) {
            return store.has_value();
        }
        const std::optional<Scope> scope = Scope::storeView(m_line.storeView);
        if (m_attribute->scope == "global"_L1 || !scope) {
            return m_rows.refuse("store_view_code", RefusalReason::WrongScope, m_line.storeView);
        }
        m_scope = *scope;
        return true;
    }

    std::optional<CellValue> readValue()
    {
        const QString &text = m_line.value;
        const QString &input = m_attribute->frontendInput;
        if (text.isEmpty()) {
            if (m_attribute->isRequired) {
                m_rows.refuse(column, RefusalReason::Empty, text);
                return std::nullopt;
            }
            return Absent();
        }
        if (input == "multiselect"_L1) {
            return readOptions();
        }
        if (input == "boolean"_L1) {
            const std::optional<bool> yes = m_rows.yesOrNo(column, text);
            return yes ? std::optional<CellValue>(*yes ? u"1"_s : u"0"_s) : std::nullopt;
        }
        if (input == "select"_L1) {
            const std::optional<QString> option = optionOf(text);
            return option ? std::optional<CellValue>(*option) : std::nullopt;
        }
        if (input == "date"_L1 || input == "datetime"_L1) {
            const auto date = m_rows.date(column, text);
            return date && *date ? std::optional<CellValue>((*date)->toMagento()) : std::nullopt;
        }
        if (m_attribute->backendType == "decimal"_L1) {
            const std::optional<Decimal> number =
                m_rows.amount(column, text, beyondPrice, m_line.isNumber ? DecimalMark::Point : m_rows.style().mark);
            return number ? std::optional<CellValue>(*number) : std::nullopt;
        }
        return readText();
    }

    std::optional<CellValue> readText()
    {
        const QString &text = m_line.value;
        const bool isVarchar = m_attribute->backendType == "varchar"_L1 || m_attribute->backendType == "static"_L1;
        if (isVarchar && text.size() > longestVarchar) {
            m_rows.refuse(column, RefusalReason::TooLong, text.left(40) + u'…');
            return std::nullopt;
        }
        // `=` may begin a text; what a spreadsheet leaves of a formula or a number may not be one.
        const std::optional<RefusalReason> left = leftBySpreadsheet(text);
        if (left && !(text.startsWith(u'=') && m_attribute->frontendInput == "textarea"_L1)) {
            m_rows.refuse(column, *left, text);
            return std::nullopt;
        }
        return text;
    }

    /// By its id, or by its label as the shop compares texts: a label for an id is a 400 (observed 43).
    std::optional<QString> optionOf(const QString &text)
    {
        const auto &options = m_attribute->options;
        const auto byId = std::ranges::find_if(
            options, [&](const AttributeOption &option) { return !option.value.isEmpty() && option.value == text; });
        const auto byLabel = std::ranges::find_if(options, [&](const AttributeOption &option) {
            return !m_line.isChosen && !option.value.isEmpty() &&
                   option.label.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        });
        // Where one option's label is another one's id, the label is what a person sees.
        const auto found = byLabel != options.end() ? byLabel : byId;
        if (found == options.end()) {
            m_rows.refuse(column, RefusalReason::UnknownOption, text);
            return std::nullopt;
        }
        return found->value;
    }

    std::optional<CellValue> readOptions()
    {
        QStringList ids;
        for (const QString &part : m_line.value.split(u',')) {
            const std::optional<QString> option = optionOf(part.trimmed());
            if (!option) {
                return std::nullopt;
            }
            ids.append(*option);
        }
        ids.sort();
        ids.removeDuplicates();
        return ids;
    }

    StagingRows &m_rows;
    const AttributeLine &m_line;
    std::optional<Attribute> m_attribute;
    Scope m_scope;
};

} // namespace

bool isEditable(const Attribute &attribute)
{
    static constexpr std::array codes{
        "sku"_L1,         "price"_L1,           "special_price"_L1,   "special_from_date"_L1,
        "cost"_L1,        "tier_price"_L1,      "special_to_date"_L1, "quantity_and_stock_status"_L1,
        "created_at"_L1,  "updated_at"_L1,      "media_gallery"_L1,   "category_ids"_L1,
        "has_options"_L1, "required_options"_L1};
    // A fixed product tax is a list of amounts per country, which is no text.
    static constexpr std::array inputs{"gallery"_L1, "media_image"_L1, "weee"_L1};
    return std::ranges::none_of(codes, [&](QLatin1StringView code) { return attribute.attributeCode == code; }) &&
           std::ranges::none_of(inputs, [&](QLatin1StringView input) { return attribute.frontendInput == input; });
}

StagingResult stageAttributes(std::span<const AttributeLine> lines, const InputStyle &style, const Lookups &lookups)
{
    StagingRows rows(style, lookups);
    for (const AttributeLine &line : lines) {
        AttributeRow(rows, line).stage();
    }
    return rows.take();
}

} // namespace qm::changes
