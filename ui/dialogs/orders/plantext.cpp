// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/planmodel.h"

#include "tables/celltext.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include <algorithm>

// What a plan's rows say.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

QString linesText(const std::vector<ActionLine> &lines, const LineName &nameOf)
{
    QStringList texts;
    for (const ActionLine &line : lines) {
        const QString name = nameOf(line.orderItemId);
        texts.append(
            u"%1 × %2"_s.arg(tables::quantityText(line.qty), name.isEmpty() ? u"#%1"_s.arg(line.orderItemId) : name));
    }
    return texts.join(u", "_s);
}

QIcon drawn(const QString &name, const QColor &colour)
{
    return iconPixmap(name, colour, measure::icon, qApp->devicePixelRatio());
}

} // namespace

QString workText(const OrderWork &work, const std::optional<MoneyStep> &money, const LineName &nameOf)
{
    const QString amount =
        money ? tables::amountText(money->amount, money->currency) + u' ' + money->currency : QString();
    switch (kindOf(work)) {
    case OrderActionKind::Comment:
        return PlanModel::tr("Comment: “%1”").arg(std::get<CommentAction>(work).remark.text.simplified());
    case OrderActionKind::Status:
        return PlanModel::tr("Status %1").arg(tables::codeText(u"status", std::get<StatusAction>(work).status));
    case OrderActionKind::Hold:
        return PlanModel::tr("Put on hold");
    case OrderActionKind::Unhold:
        return PlanModel::tr("Take off hold");
    case OrderActionKind::Cancel:
        //: an order, for good
        return PlanModel::tr("Cancel it");
    case OrderActionKind::Invoice: {
        const auto &invoice = std::get<InvoiceAction>(work);
        return (invoice.isOnline
                    ? PlanModel::tr("Capture %1 online for %2").arg(amount, linesText(invoice.lines, nameOf))
                    : PlanModel::tr("Record as paid %1").arg(linesText(invoice.lines, nameOf)));
    }
    case OrderActionKind::Shipment:
        return linesText(std::get<ShipmentAction>(work).lines, nameOf);
    case OrderActionKind::CreditMemo: {
        const auto &memo = std::get<CreditMemoAction>(work);
        return memo.isOnline ? PlanModel::tr("Pay back %1 online for %2").arg(amount, linesText(memo.lines, nameOf))
                             : PlanModel::tr("Refund offline %1").arg(linesText(memo.lines, nameOf));
    }
    case OrderActionKind::Track: {
        const auto &track = std::get<TrackAction>(work).track;
        return PlanModel::tr("Parcel %1").arg(u"%1 %2"_s.arg(track.title, track.number));
    }
    }
    return {};
}

QString outcomeText(const sync::OrderPushedLine &line)
{
    using As = sync::OrderPushedAs;
    const auto with = [&line](const QString &text) {
        return line.message.isEmpty() ? text : text + u": "_s + line.message;
    };
    switch (line.what) {
    case As::Verified:
        return line.documentNumber.isEmpty() ? PlanModel::tr("Done")
                                             : PlanModel::tr("Done: %1").arg(line.documentNumber);
    case As::Cut:
        return with(PlanModel::tr("Done with fewer pieces than asked for"));
    case As::AlreadySo:
        return PlanModel::tr("Was done already");
    case As::Blocked:
        return with(PlanModel::tr("Not sent"));
    case As::Failed:
        return with(PlanModel::tr("Refused"));
    case As::Unknown:
        return with(PlanModel::tr("Not known whether it arrived"));
    case As::Withheld:
        return PlanModel::tr("Not sent: its money step was not confirmed");
    case As::Left:
        return PlanModel::tr("Still staged");
    }
    return {};
}

QString PlanModel::sourceName(const QString &code) const
{
    const QString name = m_sourceNames.value(code);
    return name.isEmpty() ? code : name;
}

/// `NL 2312 Leiden`
QString PlanModel::shipTo(const Row &row) const
{
    const auto record = m_records.constFind(m_plans[row.plan].order.entityId);
    if (record == m_records.constEnd() || record->order.extensionAttributes.shippingAssignments.empty()) {
        return {};
    }
    const std::optional<OrderAddress> &address =
        record->order.extensionAttributes.shippingAssignments.front().shipping.address;
    if (!address) {
        return {};
    }
    QStringList parts{address->countryId, address->postcode, address->city};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString PlanModel::what(const Row &row) const
{
    if (!row.action || (!isReady(row) && row.isIncluded)) {
        return tr("Nothing");
    }
    const auto record = m_records.constFind(m_plans[row.plan].order.entityId);
    const auto nameOf = [this, record](qint64 id) {
        if (record == m_records.constEnd()) {
            return QString();
        }
        const auto item = std::ranges::find(record->order.items, id, &OrderItem::itemId);
        return item == record->order.items.end() ? QString() : item->sku.text();
    };
    return workText(row.action->work, row.action->money, nameOf);
}

bool PlanModel::isTrouble(const Row &row) const
{
    using As = sync::OrderPushedAs;
    if (row.outcome) {
        return isRefused(row) || row.outcome->what == As::Unknown || row.outcome->what == As::Cut;
    }
    return !row.action && !orders::isDone(row.obstacle.kind) && !isLeftOut(row);
}

QString PlanModel::wantedSource(const Row &row) const
{
    return isSolvable(row) ? m_wantedSources.value(m_plans[row.plan].order.entityId, m_wantedSource) : QString();
}

QIcon PlanModel::checkIcon(const Row &row) const
{
    using As = sync::OrderPushedAs;
    if (isTrouble(row)) {
        return drawn(u"warning"_s, coloursOf(QGuiApplication::palette()).bad.text);
    }
    const bool isGood =
        row.outcome ? row.outcome->what == As::Verified || row.outcome->what == As::AlreadySo : isReady(row);
    return isGood ? drawn(u"check"_s, coloursOf(QGuiApplication::palette()).ok.text) : QIcon();
}

bool PlanModel::isLeftOut(const Row &row)
{
    return !row.isIncluded && (row.action || isSolvable(row));
}

QString PlanModel::check(const Row &row) const
{
    if (row.outcome) {
        return outcomeText(*row.outcome);
    }
    if (isLeftOut(row)) {
        return tr("Left out");
    }
    if (!row.action) {
        if (row.obstacle.kind != orders::ObstacleKind::NotEnoughAtSource) {
            return orders::explain(row.obstacle);
        }
        // What is missing has to be seen in a narrow column; its tool tip and the note below have the sentence.
        const Decimal there = Decimal::fromText(row.obstacle.open).value_or(Decimal());
        if (there.isZero()) {
            //: Short, for a narrow column: goods that are missing. %1 is a SKU
            return tr("None of %1").arg(row.obstacle.what);
        }
        //: Short, for a narrow column: %1 pieces are there, %2 is a SKU
        return tr("Only %1 of %2").arg(tables::quantityText(there), row.obstacle.what);
    }
    if (!isReady(row)) {
        return orders::explain({orders::ObstacleKind::EmptyComment, 0, {}, {}});
    }
    return notifies(row.action->work) ? tr("Ready, with an e-mail") : tr("Ready");
}

QString PlanModel::textOf(const Row &row, int column) const
{
    const OrderName &order = m_plans[row.plan].order;
    const auto *shipment = row.action ? std::get_if<ShipmentAction>(&row.action->work) : nullptr;
    switch (column) {
    case OrderColumn:
        return row.ordinal > 0 && shipment != nullptr ? tr("Shipment %1 of it").arg(row.ordinal + 1)
                                                      : order.incrementId;
    case CustomerColumn:
        return row.ordinal > 0 && shipment != nullptr ? QString() : order.customer;
    case WhatColumn:
        return what(row);
    case ShipToColumn:
        return row.ordinal > 0 ? QString() : shipTo(row);
    case SourceColumn:
        if (shipment == nullptr && isSolvable(row)) {
            //: Instead of the name of a source from which an order could be shipped
            return wantedSource(row).isEmpty() ? tr("no source alone") : sourceName(wantedSource(row));
        }
        return shipment != nullptr ? sourceName(shipment->sourceCode) : QString();
    case CarrierColumn:
        return row.carrier;
    case NumberColumn: {
        QStringList numbers;
        if (shipment != nullptr) {
            for (const ActionTrack &track : shipment->tracks) {
                numbers.append(track.number);
            }
        }
        return numbers.join(u", "_s);
    }
    default:
        return check(row);
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OrderColumn:
        //: Column title: the order’s number
        return tr("Order");
    case CustomerColumn:
        return tr("Customer");
    case ShipToColumn:
        return tr("Ship to");
    case WhatColumn:
        return tr("What is done");
    case SourceColumn:
        return tr("Source");
    case CarrierColumn:
        return tr("Carrier");
    case NumberColumn:
        return tr("Tracking number");
    default:
        return tr("Check");
    }
}

} // namespace qm::ui
