// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderlinesview.h"

#include "tables/celltext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spokenitem.h"

#include <QHeaderView>

#include <algorithm>

namespace qm::ui {

namespace {

constexpr int skuColumn = 0;
constexpr int nameColumn = 1;
constexpr int orderedColumn = 2;
constexpr int shippedColumn = 3;
constexpr int nowColumn = 4;
constexpr int firstSource = 5;
constexpr int mostRows = 3;

Decimal qtyOf(const std::vector<ActionLine> &lines, qint64 item)
{
    const auto found = std::ranges::find(lines, item, &ActionLine::orderItemId);
    return found == lines.end() ? Decimal() : found->qty;
}

} // namespace

OrderLinesView::OrderLinesView(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("What lies at which source"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(grown(measure::row, fontMetrics()));
    verticalHeader()->setDefaultSectionSize(grown(measure::row, fontMetrics()));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    hide();
}

void OrderLinesView::show(const PlanModel &model, int row)
{
    const orders::OrderPlan *plan = model.planAt(row);
    const tables::OrderRecord *record = model.recordAt(row);
    const bool isKept = plan != nullptr && std::ranges::any_of(plan->sources, [](const orders::SourceOffer &offer) {
                            return !offer.pieces.empty();
                        });
    setVisible(isKept && record != nullptr);
    if (!isKept || record == nullptr) {
        return;
    }
    const OrderWork *work = model.workAt(row);
    const auto *shipment = work == nullptr ? nullptr : std::get_if<ShipmentAction>(work);
    QStringList titles{tr("SKU"), tr("Product"), tr("Ordered"), tr("Shipped"), tr("Ship now")};
    for (const orders::SourceOffer &offer : plan->sources) {
        titles << model.sourceName(offer.sourceCode);
    }
    setRowCount(0);
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    for (int column = orderedColumn; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const ActionLine &piece : plan->sources.front().pieces) {
        const auto item = std::ranges::find(record->order.items, piece.orderItemId, &OrderItem::itemId);
        if (item == record->order.items.end()) {
            continue;
        }
        const int at = rowCount();
        insertRow(at);
        const auto put = [this, at](int column, const QString &text, bool isBad = false) {
            auto *cell = new SpokenItem(text);
            cell->setTextAlignment((column >= orderedColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (isBad) {
                QFont bold = font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            setItem(at, column, cell);
        };
        const Decimal now = shipment == nullptr ? Decimal() : qtyOf(shipment->lines, item->itemId);
        const Decimal needed = shipment == nullptr ? item->qtyOrdered - item->qtyShipped : now;
        put(skuColumn, item->sku.text());
        put(nameColumn, item->name);
        put(orderedColumn, tables::quantityText(item->qtyOrdered));
        put(shippedColumn, tables::quantityText(item->qtyShipped));
        put(nowColumn, tables::quantityText(now));
        for (std::size_t i = 0; i < plan->sources.size(); ++i) {
            const Decimal there = qtyOf(plan->sources[i].pieces, item->itemId);
            put(firstSource + int(i), tables::quantityText(there), there < needed);
        }
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    const bool isLow = window()->height() < widened(650, fontMetrics()); // then the orders need the room
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   std::clamp(rowCount(), 1, isLow ? 1 : mostRows) * verticalHeader()->defaultSectionSize() +
                   2 * frameWidth());
}

} // namespace qm::ui
