// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/copylookups.h"

#include "editing/copyreading.h"

using namespace Qt::StringLiterals;

namespace qm::editing {

namespace {

template <typename T>
std::optional<T> found(const QHash<QString, T> &table, const QString &key)
{
    const auto found = table.constFind(key);
    return found == table.cend() ? std::nullopt : std::optional<T>(*found);
}

} // namespace

Result<CopyLookups> CopyLookups::load(sqlite::Database &database, const EditLines &lines)
{
    return CopyReading(database, lines).read();
}

std::optional<changes::KnownProduct> CopyLookups::product(const QString &sku) const
{
    return found(m_products, sku.toCaseFolded());
}

std::optional<QString> CopyLookups::source(const QString &code) const
{
    return found(m_sources, code.toCaseFolded());
}

std::optional<QString> CopyLookups::customerGroup(const QString &name) const
{
    static const QString all = u"ALL GROUPS"_s;
    return name.compare(all, Qt::CaseInsensitive) == 0 ? all : found(m_groups, name.toCaseFolded());
}

std::optional<qint64> CopyLookups::website(const QString &code) const
{
    return found(m_websites, code);
}

std::optional<qint64> CopyLookups::storeView(const QString &code) const
{
    return found(m_storeViews, code);
}

std::optional<Attribute> CopyLookups::attribute(const QString &code) const
{
    return found(m_attributes, code);
}

std::optional<CellValue> CopyLookups::shown(const Cell &cell) const
{
    const QString key = keyOf(cell);
    if (m_unclear.contains(key)) {
        return std::nullopt;
    }
    if (const auto value = m_shown.constFind(key); value != m_shown.cend()) {
        return *value;
    }
    struct IsKnown
    {
        const CopyLookups &copy;
        bool operator()(const SourceItemCell &) const { return copy.m_knowsStock; }
        bool operator()(const StockItemCell &) const { return false; } // every product has one
        bool operator()(const BasePriceCell &) const { return copy.m_knowsPrices; }
        bool operator()(const CostCell &) const { return copy.m_knowsPrices; }
        bool operator()(const SpecialPriceCell &) const { return copy.m_knowsPrices; }
        bool operator()(const TierPriceCell &) const { return copy.m_knowsPrices; }
        bool operator()(const AttributeCell &attribute) const
        {
            return copy.m_knowsProducts && attribute.scope.isAll();
        }
    };
    return std::visit(IsKnown{*this}, cell) ? std::optional<CellValue>(Absent()) : std::nullopt;
}

std::vector<TierPriceCell> CopyLookups::tierPrices(const Sku &sku) const
{
    return m_tiers.value(sku);
}

} // namespace qm::editing
