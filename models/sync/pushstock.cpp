// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/inventory.h"
#include "sync/pushkind.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

constexpr int wantedPage = 300;

/// Products at sources: quantity and status of one are a row and are always written both (magento-facts 3.28). One bad
/// row refuses all.
class SourceItems final : public PushKind
{
public:
    [[nodiscard]] QString rowOf(const Cell &cell) const override
    {
        const auto &item = std::get<SourceItemCell>(cell);
        return item.sku.text() + u'\n' + item.sourceCode;
    }
    [[nodiscard]] bool isDivisible() const override { return false; }

    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        QStringList skus;
        for (const Sku &sku : planned.skus) {
            skus.append(sku.text());
        }
        remote::Criteria criteria;
        criteria.where({u"sku"_s, Condition::In, skus}).where({u"source_code"_s, Condition::In, planned.sourceCodes});
        const Result<std::vector<SourceItem>> rows = reading.shop.all<SourceItem>(
            [&planned](const remote::Criteria &asked) { return remote::listSourceItems(planned.scope, asked); },
            criteria, wantedPage, reading.stop);
        if (!rows) {
            return failure(rows.error());
        }
        changes::ShopValues &values = reading.seen.values;
        for (const Sku &sku : planned.skus) {
            for (const QString &source : planned.sourceCodes) {
                values.set(SourceItemCell{sku, source, SourceItemField::Quantity}, Absent());
                values.set(SourceItemCell{sku, source, SourceItemField::Status}, Absent());
            }
        }
        for (const SourceItem &item : *rows) {
            values.set(SourceItemCell{item.sku, item.sourceCode, SourceItemField::Quantity}, item.quantity);
            values.set(SourceItemCell{item.sku, item.sourceCode, SourceItemField::Status}, item.status == 1);
        }
        return {};
    }

    /// A mistyped SKU is stored as it is and answered with success (observed 47): what would be made is looked up.
    [[nodiscard]] Result<void> conclude(Reading &reading) const override
    {
        std::vector<Sku> made;
        for (const Change &change : reading.changes) {
            const auto *item = std::get_if<SourceItemCell>(&change.cell);
            const CellValue *now = item ? reading.seen.values.find(change.cell) : nullptr;
            const auto *set = std::get_if<SetTo>(&change.edit);
            const bool isMade = !set || !std::holds_alternative<Absent>(set->value);
            if (now && std::holds_alternative<Absent>(*now) && isMade && (made.empty() || made.back() != item->sku)) {
                made.push_back(item->sku);
            }
        }
        Result<QSet<Sku>> missing = reading.shop.withoutProduct(made, reading.stop);
        if (!missing) {
            return failure(missing.error());
        }
        reading.seen.missing.unite(*missing);
        return {};
    }

    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        return write.kind == changes::WriteKind::SourceItemsDelete
                   ? remote::deleteSourceItems(write.scope, rowsOf<SourceItem>(write))
                   : remote::writeSourceItems(write.scope, rowsOf<SourceItem>(write));
    }
};

} // namespace

const PushKind &sourceItemKind()
{
    static const SourceItems kind;
    return kind;
}

} // namespace qm::sync
