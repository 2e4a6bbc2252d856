// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/product.h"

#include "practice/goods/attributes.h"
#include "practice/goods/categories.h"
#include "practice/goods/naming.h"
#include "practice/goods/prices.h"
#include "practice/goods/strange.h"
#include "practice/goods/texts.h"

#include <algorithm>

namespace qm::practice {

namespace {

constexpr qint64 day = 86'400;
constexpr qint64 history = 3 * 365 * day;

Cell decimalCell(Decimal value)
{
    return Cell::of(value.units());
}

Cell timeCell(UtcTime time)
{
    return Cell::of(time.seconds());
}

std::string joined(const std::vector<int> &numbers)
{
    std::string text;
    for (const int number : numbers) {
        text += text.empty() ? "" : ",";
        text += std::to_string(number);
    }
    return text;
}

/// Several numbers in one cell: see Field::many.
Cell manyCell(const std::vector<int> &numbers)
{
    if (numbers.empty())
        return {};
    Cell cell = Cell::of(qint64{numbers.front()});
    cell.text = joined(numbers);
    return cell;
}

std::vector<int> categoryIds(const std::vector<CategoryLink> &links)
{
    std::vector<int> ids;
    for (const CategoryLink &link : links) {
        ids.push_back(link.category);
    }
    return ids;
}

/// GTIN-13 of the range for use within a company, with its check digit.
std::string eanOf(qint64 id)
{
    std::string digits = std::to_string(200'000'000'000 + id);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    digits.push_back(static_cast<char>('0' + (10 - sum % 10) % 10));
    return digits;
}

} // namespace

ProductReader::ProductReader(const Goods &goods, qint64 row)
    : m_options(goods.options)
    , m_goods(goods.writes)
    , m_place(placeOf(row, catalogueSize(goods.options)))
    , m_writes(goods.writes.of(row))
{}

std::string ProductReader::sku() const
{
    return skuOf(m_options, m_place);
}

int ProductReader::attributeSet() const
{
    return familyOf(m_options, m_place).attributeSet;
}

std::vector<int> ProductReader::seedWebsiteIds() const
{
    if (m_place.row < strangeCount())
        return {1, 2};
    const qint64 model = m_place.parentRow >= 0 ? m_place.parentRow : m_place.row;
    switch (chance(m_options, Chance::Overrides, model) >> 20 & 0xf) {
    case 0:
        return {1};
    case 1:
        return {2};
    default:
        return {1, 2};
    }
}

UtcTime ProductReader::createdAt() const
{
    const qint64 size = catalogueSize(m_options);
    const qint64 start = m_options.today.seconds() - history;
    const qint64 span = history - day;
    // Within its own share of the years, so that the times ascend with the ids.
    const qint64 share = std::max<qint64>(span / size, 1);
    const auto jitter =
        static_cast<qint64>(chance(m_options, Chance::Times, m_place.row) % static_cast<quint64>(share));
    return UtcTime::fromSeconds(start + span / size * m_place.row + span % size * m_place.row / size +
                                (share > 1 ? jitter / 2 : 0));
}

UtcTime ProductReader::updatedAt() const
{
    if (m_writes && m_writes->updatedAt) {
        return *m_writes->updatedAt;
    }
    const quint64 hash = chance(m_options, Chance::Times, m_place.row) >> 12;
    const qint64 created = createdAt().seconds();
    const qint64 age = std::max<qint64>(m_options.today.seconds() - created, 1);
    const auto window = hash % 5 == 0 ? std::min(age, 30 * day) : age;
    return UtcTime::fromSeconds(m_options.today.seconds() -
                                static_cast<qint64>(hash / 5 % static_cast<quint64>(window)));
}

int ProductReader::language(const StoreView &view) const
{
    // Not everything is translated: in such a view the default scope's text shows.
    const bool translated = (chance(m_options, Chance::Overrides, m_place.row) >> 8) % 10 < 8;
    return translated ? languageOfStore(view.id) : 0;
}

Cell ProductReader::seedValue(int column, const StoreView &view) const
{
    switch (column) {
    case EntityIdColumn:
        return Cell::of(id());
    case AttributeSetColumn:
        return Cell::of(qint64{attributeSet()});
    case TypeColumn:
        return Cell::of(std::string(toString(m_place.type)));
    case CategoryColumn:
    case 105:
        return manyCell(categoryIds(categories()));
    case StoreColumn:
        return manyCell(
            {0, 1, 2, 3, 4}); // the filter only chooses a scope, it takes nothing away (products-list-store-id)
    case WebsiteColumn:
        return manyCell(websiteIds());
    case 74:
        return Cell::of(sku());
    case 97: {
        const bool offHere = view.websiteId == 2 && m_place.parentRow < 0 &&
                             (chance(m_options, Chance::Overrides, m_place.row) >> 32) % 40 == 0;
        return Cell::of(qint64{isEnabled(m_options, m_place) && !offHere ? 1 : 2});
    }
    case 99:
        return Cell::of(qint64{visibilityOf(m_options, m_place)});
    case 107:
        return Cell::of(qint64{0});
    case 108:
        return Cell::of(qint64{hasCustomOptions(*this) ? 1 : 0});
    case 112:
        return timeCell(createdAt());
    case 113:
        return timeCell(updatedAt());
    default:
        break;
    }
    if (column <= 83)
        return column == 73 || column == 75 || column == 76 ? textValue(column, view) : priceValue(column, view);
    if (column <= 89 || column == 109 || column == 121 || column == 135)
        return column <= 86 || column == 121 ? textValue(column, view) : imageValue(column);
    return column < 147 ? typeValue(column) : ownValue(column, view);
}

Cell ProductReader::textValue(int attribute, const StoreView &view) const
{
    const int spoken = language(view);
    const Trait trait = familyOf(m_options, m_place).trait;
    const quint64 hash = chance(m_options, Chance::Details, m_place.row);
    switch (attribute) {
    case 73:
        return Cell::of(nameOf(m_options, m_place, spoken));
    case 75:
        return hash % 10 < 8 ? Cell::of(descriptionText(trait, nameOf(m_options, m_place, spoken), hash, spoken))
                             : Cell{};
    case 76:
        return hash % 10 < 5 ? Cell::of(shortText(trait, hash, spoken)) : Cell{};
    case 84:
        return hash % 10 < 4 ? Cell::of(nameOf(m_options, m_place, spoken) + " | Noordkaap") : Cell{};
    case 86:
        return hash % 10 < 3 ? Cell::of(shortText(trait, hash, spoken)) : Cell{};
    case 121:
        return Cell::of(urlKey(nameOf(m_options, m_place, spoken)) + '-' + std::to_string(id()));
    default:
        return {};
    }
}

Cell ProductReader::priceValue(int attribute, const StoreView &view) const
{
    const auto special = [&] { return specialPriceOf(m_options, m_place, view.websiteId); };
    switch (attribute) {
    case 77:
        if (m_place.type == ProductType::Grouped)
            return {};
        return decimalCell(m_place.type == ProductType::Configurable ? Decimal{}
                                                                     : priceOf(m_options, m_place, view.websiteId));
    case 78: {
        const auto price = special();
        return price ? decimalCell(price->price) : Cell{};
    }
    case 79: {
        const auto price = special();
        return price ? timeCell(price->from) : Cell{};
    }
    case 80: {
        const auto price = special();
        return price && price->to ? timeCell(*price->to) : Cell{};
    }
    case 81: {
        const auto cost = costOf(m_options, m_place);
        return cost ? decimalCell(*cost) : Cell{};
    }
    case 82:
        if (m_place.type == ProductType::Simple)
            return decimalCell(weightOf(m_options, m_place));
        return m_place.type == ProductType::Bundle && !isFixedBundle(m_place) ? decimalCell({}) : Cell{};
    case manufacturerAttribute:
        return optionValue(attribute, chance(m_options, Chance::Details, m_place.row) >> 5);
    default:
        return {};
    }
}

Cell ProductReader::imageValue(int attribute) const
{
    const std::vector<MediaEntry> media = mediaOf(*this);
    if (media.empty())
        return {};
    if (attribute == 109)
        return Cell::of(media.front().label);
    return Cell::of(attribute == 135 ? std::string("no_selection") : media.front().file);
}

Cell ProductReader::typeValue(int attribute) const
{
    const bool bundle = m_place.type == ProductType::Bundle;
    const bool fixed = isFixedBundle(m_place);
    const bool download = m_place.type == ProductType::Downloadable;
    const bool grouped = m_place.type == ProductType::Grouped;
    const qint64 size = catalogueSize(m_options);
    const bool isNew = m_place.row >= strangeCount() && m_place.row > size - size / 30;
    switch (attribute) {
    case 94:
        return isNew ? Cell::of(createdAt().seconds() / day * day) : Cell{};
    case 95:
        return isNew ? Cell::of(createdAt().seconds() / day * day + 30 * day) : Cell{};
    case 106:
        return Cell::of(std::string("container2"));
    case countryAttribute:
        return optionValue(attribute, chance(m_options, Chance::Details, m_place.row) >> 9);
    case 123:
        return {};
    case 124:
        return grouped ? Cell{} : Cell::of(std::string("0"));
    case 125:
        return download ? Cell::of(qint64{1}) : Cell{};
    case 126:
        return download ? Cell::of(std::string("Samples")) : Cell{};
    case 127:
        return download ? Cell::of(std::string("Links")) : Cell{};
    case 129:
    case 130:
    case 131:
        return bundle ? Cell::of(qint64{fixed ? 1 : 0}) : Cell{};
    case 132:
        return bundle ? Cell::of(qint64{0}) : Cell{};
    case 133:
        return bundle ? Cell::of(qint64{isShippedSeparately(m_options, m_place) ? 1 : 0}) : Cell{};
    case 136:
        return grouped ? Cell{} : Cell::of(qint64{attributeSet() == coffeeSet ? 4 : 2});
    default:
        return {};
    }
}

Cell ProductReader::optionValue(int attribute, quint64 hash) const
{
    const std::span<const AttributeOption> options = optionsOf(*findAttribute(attribute));
    if (options.empty() || hash % 4 == 0)
        return {};
    const std::string_view value = options[(hash >> 4) % options.size()].value;
    return attribute == countryAttribute ? Cell::of(std::string(value))
                                         : Cell::of(qint64{std::atoi(std::string(value).c_str())});
}

Cell ProductReader::multiValue(int attribute, quint64 hash) const
{
    std::string text;
    for (const AttributeOption &option : optionsOf(*findAttribute(attribute))) {
        hash /= 2;
        if (hash % 2 == 0)
            continue;
        text += text.empty() ? "" : ",";
        text += option.value;
    }
    return text.empty() ? Cell{} : Cell::of(std::move(text));
}

Cell ProductReader::ownValue(int attribute, const StoreView &view) const
{
    const AttributeDef *def = findAttribute(attribute);
    if (def == nullptr || !isInSet(*def, attributeSet()))
        return {};
    const quint64 hash = mix(chance(m_options, Chance::Details, m_place.row), 5, static_cast<quint64>(attribute));
    switch (attribute) {
    case sizeAttribute:
        return m_place.size >= 0 ? Cell::of(qint64{firstSizeOption + m_place.size}) : Cell{};
    case colourAttribute:
        return m_place.colour >= 0 ? Cell::of(qint64{firstColourOption + m_place.colour}) : Cell{};
    case 150:
        return hash % 3 == 0 ? Cell::of(std::string(careText(hash).in(language(view)))) : Cell{};
    case 151:
        return hash % 3 != 0 ? Cell::of("SUP-" + std::to_string(10'000 + hash % 90'000)) : Cell{};
    case seasonAttribute:
    case certificatesAttribute:
        return multiValue(attribute, hash);
    case 154:
        return hash % 3 == 0 ? Cell::of(createdAt().seconds() / day * day + 14 * day) : Cell{};
    case 155:
        return hash % 4 == 0
                   ? Cell::of(m_options.today.seconds() / day * day + static_cast<qint64>(hash % 30) * day + 49'500)
                   : Cell{};
    case 156:
        return hash % 2 == 0 ? Cell::of(qint64{hash % 4 == 0 ? 1 : 0}) : Cell{};
    case 157:
        return hash % 5 == 0 ? decimalCell(Decimal::fromUnits(static_cast<qint64>(200 + hash % 3'000) * 100)) : Cell{};
    case 158:
        return hash % 6 == 0 ? Cell::of(std::string("no_selection")) : Cell{};
    case 163:
        return Cell::of(eanOf(id()));
    default:
        return optionValue(attribute, hash);
    }
}

} // namespace qm::practice
