// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/inventory.h"
#include "sync/pushkind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

CellValue valueOf(const StockItem &item, StockItemField field)
{
    switch (field) {
    case StockItemField::Qty:
        return item.qty ? CellValue(*item.qty) : CellValue(Absent());
    case StockItemField::IsInStock:
        return item.isInStock;
    case StockItemField::Backorders:
        return qint64{item.backorders};
    case StockItemField::MinQty:
        return item.minQty;
    case StockItemField::NotifyStockQty:
        return item.notifyStockQty;
    case StockItemField::ManageStock:
        return item.manageStock;
    case StockItemField::UseConfigBackorders:
        return item.useConfigBackorders;
    case StockItemField::UseConfigMinQty:
        return item.useConfigMinQty;
    case StockItemField::UseConfigNotifyStockQty:
        return item.useConfigNotifyStockQty;
    case StockItemField::UseConfigManageStock:
        return item.useConfigManageStock;
    }
    return Absent();
}

/// The old stock item of a product, one by one. How much there is is its business only where stock is kept at one
/// place: with several sources it would be the source `default` alone (observed 49).
class StockItems final : public PushKind
{
public:
    [[nodiscard]] QString rowOf(const Cell &cell) const override { return skuOf(cell).text(); }
    [[nodiscard]] bool isOneByOne() const override { return true; }

    [[nodiscard]] Result<QString> objection(PushShop &shop, const Change &change, const StopToken &stop) const override
    {
        const StockItemField field = std::get<StockItemCell>(change.cell).field;
        if (field != StockItemField::Qty && field != StockItemField::IsInStock) {
            return QString();
        }
        const Result<bool> several = shop.hasSeveralSources(stop);
        if (!several && several.error().kind == ErrorKind::Permission) {
            return QCoreApplication::translate("Push", "This login may not see the shop's sources, and with several of "
                                                       "them the quantity belongs to a source.");
        }
        if (!several) {
            return failure(several.error());
        }
        return *several ? QCoreApplication::translate(
                              "Push", "This shop keeps stock at several sources: change the quantity at a source.")
                        : QString();
    }

    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        for (const Sku &sku : planned.skus) {
            const auto answer = reading.shop.ask(remote::readStockItem(planned.scope, sku), reading.stop);
            if (!answer) {
                if (answer.error().kind != ErrorKind::NotFound) {
                    return failure(answer.error());
                }
                reading.seen.missing.insert(sku);
                continue;
            }
            for (const Change &change : reading.changes) {
                const auto *cell = std::get_if<StockItemCell>(&change.cell);
                if (cell && cell->sku == sku) {
                    reading.seen.values.set(change.cell, valueOf(answer->value, cell->field));
                }
            }
        }
        return {};
    }

    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        const auto &patch = std::get<changes::StockItemPatch>(write.rows.front().data);
        remote::StockItemMembers members;
        for (const auto &[field, value] : patch.values) {
            members.emplace_back(toString(field), jsonOf(value));
        }
        return untyped(remote::writeStockItem(write.scope, patch.sku, members));
    }
};

} // namespace

const PushKind &stockItemKind()
{
    static const StockItems kind;
    return kind;
}

} // namespace qm::sync
