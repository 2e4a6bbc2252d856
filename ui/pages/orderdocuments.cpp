// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "ui/pages/orderpane.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::quantityText;

/// With its currency.
QString total(Decimal amount, const Order &order)
{
    return u"%1 %2"_s.arg(tables::amountText(amount, order.orderCurrencyCode), order.orderCurrencyCode);
}

void addComments(QGridLayout *grid, const std::vector<DocumentComment> &comments)
{
    for (const DocumentComment &comment : comments) {
        if (comment.comment.isEmpty()) {
            continue;
        }
        addText(grid, u"“%1”"_s.arg(comment.comment));
        QStringList notes;
        if (comment.createdAt) {
            notes << tables::longTimeText(*comment.createdAt);
        }
        if (comment.isCustomerNotified.value_or(false)) {
            notes << OrderPane::tr("customer notified");
        }
        if (!notes.isEmpty()) {
            addNote(grid, notes.join(u" · "_s));
        }
    }
}

} // namespace

void OrderPane::fillDocuments(const tables::OrderRecord &record)
{
    addInvoices(record);
    addShipments(record);
    addRefunds(record);
    for (const auto &[tab, none] :
         {std::pair{InvoicesTab, record.invoices.empty()}, std::pair{ShipmentsTab, record.shipments.empty()},
          std::pair{RefundsTab, record.creditMemos.empty()}}) {
        if (none) {
            addText(addSection(tab, {}), tr("None in the local copy"), true);
        }
    }
}

void OrderPane::addInvoices(const tables::OrderRecord &record)
{
    for (const Invoice &invoice : record.invoices) {
        QGridLayout *grid = addSection(InvoicesTab, invoice.incrementId,
                                       invoice.createdAt ? tables::longTimeText(*invoice.createdAt) : QString());
        for (const InvoiceItem &item : invoice.items) {
            if (!item.qty.isZero()) {
                addLine(grid, u"%1 × %2"_s.arg(quantityText(item.qty), item.name), item.sku.text());
            }
        }
        addLine(grid, tr("Grand total"), total(invoice.grandTotal, record.order), true);
        addComments(grid, invoice.comments);
    }
}

void OrderPane::addShipments(const tables::OrderRecord &record)
{
    for (const Shipment &shipment : record.shipments) {
        QGridLayout *grid = addSection(ShipmentsTab, shipment.incrementId,
                                       shipment.createdAt ? tables::longTimeText(*shipment.createdAt) : QString());
        for (const ShipmentItem &item : shipment.items) {
            addLine(grid, u"%1 × %2"_s.arg(quantityText(item.qty), item.name), item.sku.text());
        }
        for (const ShipmentTrack &track : shipment.tracks) {
            addLine(grid, track.title, track.trackNumber, true);
        }
        if (!shipment.extensionAttributes.sourceCode.isEmpty()) {
            addText(grid, tr("From %1").arg(shipment.extensionAttributes.sourceCode), true);
        }
        addComments(grid, shipment.comments);
    }
}

void OrderPane::addRefunds(const tables::OrderRecord &record)
{
    for (const CreditMemo &refund : record.creditMemos) {
        QGridLayout *grid = addSection(RefundsTab, refund.incrementId,
                                       refund.createdAt ? tables::longTimeText(*refund.createdAt) : QString());
        for (const CreditMemoItem &item : refund.items) {
            if (!item.qty.isZero()) {
                addLine(grid, u"%1 × %2"_s.arg(quantityText(item.qty), item.name), item.sku.text());
            }
        }
        addLine(grid, tr("Refunded"), total(refund.grandTotal, record.order), true);
        addComments(grid, refund.comments);
    }
}

} // namespace qm::ui
