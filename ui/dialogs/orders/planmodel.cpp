// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/planmodel.h"

#include "orders/marker.h"
#include "tables/celltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

ShipmentAction *shipmentOf(std::optional<orders::PlannedAction> &action)
{
    return action ? std::get_if<ShipmentAction>(&action->work) : nullptr;
}
const ShipmentAction *shipmentOf(const std::optional<orders::PlannedAction> &action)
{
    return action ? std::get_if<ShipmentAction>(&action->work) : nullptr;
}

QString carrierOf(const ActionTrack &track)
{
    return track.title.isEmpty() ? track.carrierCode : track.title;
}

/// A carrier of every Magento by its code, every other one by its name.
void setCarrierOf(ActionTrack &track, const QString &carrier)
{
    static const QStringList own{u"dhl"_s, u"fedex"_s, u"ups"_s, u"usps"_s};
    const QString code = carrier.trimmed().toLower();
    track.carrierCode = own.contains(code) ? code : u"custom"_s;
    track.title = carrier.trimmed();
}

} // namespace

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

void PlanModel::show(std::vector<orders::OrderPlan> plans, QHash<qint64, tables::OrderRecord> records)
{
    beginResetModel();
    m_plans = std::move(plans);
    m_records = std::move(records);
    m_rows.clear();
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        for (const orders::PlannedAction &action : m_plans[i].actions) {
            Row row;
            row.plan = i;
            row.action = action;
            row.marker = orders::newMarker();
            if (const ShipmentAction *shipment = shipmentOf(row.action); shipment && !shipment->tracks.empty()) {
                row.carrier = carrierOf(shipment->tracks.front());
            }
            m_rows.push_back(std::move(row));
        }
        for (const orders::OrderPlan::Blocked &blocked : m_plans[i].blocked) {
            Row row;
            row.plan = i;
            row.obstacle = blocked.obstacle;
            row.isIncluded = false;
            m_rows.push_back(std::move(row));
        }
    }
    endResetModel();
}

void PlanModel::setCarrier(const QString &carrier)
{
    for (Row &row : m_rows) {
        if (ShipmentAction *shipment = shipmentOf(row.action)) {
            row.carrier = carrier;
            for (ActionTrack &track : shipment->tracks) {
                setCarrierOf(track, carrier);
            }
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, CarrierColumn), index(rowCount() - 1, CarrierColumn));
    }
}

void PlanModel::setIds(const std::vector<qint64> &ids)
{
    std::size_t next = 0;
    for (Row &row : m_rows) {
        if (row.action && row.isIncluded && next < ids.size()) {
            row.id = ids[next++];
        }
    }
}

void PlanModel::setOutcome(const sync::OrderPushedLine &line)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id != 0 && m_rows[i].id == line.actionId) {
            m_rows[i].outcome = line;
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), columns - 1));
        }
    }
}

std::vector<OrderActionDraft> PlanModel::drafts(bool isConfirmed) const
{
    std::vector<OrderActionDraft> drafts;
    for (const Row &row : m_rows) {
        if (row.action && row.isIncluded) {
            drafts.push_back({m_plans[row.plan].order, row.action->work, row.marker, row.action->money,
                              isConfirmed && row.action->money.has_value()});
        }
    }
    return drafts;
}

int PlanModel::ready() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.action && row.isIncluded; }));
}

int PlanModel::blocked() const
{
    return int(std::ranges::count_if(m_rows,
                                     [](const Row &row) { return !row.action && !orders::isDone(row.obstacle.kind); }));
}

int PlanModel::done() const
{
    return int(
        std::ranges::count_if(m_rows, [](const Row &row) { return !row.action && orders::isDone(row.obstacle.kind); }));
}

int PlanModel::mails() const
{
    return int(std::ranges::count_if(
        m_rows, [](const Row &row) { return row.action && row.isIncluded && notifies(row.action->work); }));
}

std::vector<MoneyStep> PlanModel::money() const
{
    std::vector<MoneyStep> steps;
    for (const Row &row : m_rows) {
        if (row.action && row.isIncluded && row.action->money) {
            steps.push_back(*row.action->money);
        }
    }
    return steps;
}

std::vector<qint64> PlanModel::failed() const
{
    std::vector<qint64> ids;
    for (const Row &row : m_rows) {
        if (row.outcome &&
            (row.outcome->what == sync::OrderPushedAs::Failed || row.outcome->what == sync::OrderPushedAs::Blocked)) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

const orders::OrderPlan *PlanModel::planAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_plans[m_rows[std::size_t(row)].plan];
}

const orders::Obstacle *PlanModel::obstacleAt(int row) const
{
    return row < 0 || row >= rowCount() || m_rows[std::size_t(row)].action ? nullptr
                                                                           : &m_rows[std::size_t(row)].obstacle;
}

bool PlanModel::isIncluded(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].isIncluded;
}

void PlanModel::setIncluded(int row, bool isIncluded)
{
    if (row >= 0 && row < rowCount() && m_rows[std::size_t(row)].action) {
        m_rows[std::size_t(row)].isIncluded = isIncluded;
        Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        Q_EMIT edited();
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PlanModel::linesText(const Row &row, const std::vector<ActionLine> &lines) const
{
    const auto record = m_records.constFind(m_plans[row.plan].order.entityId);
    QStringList texts;
    for (const ActionLine &line : lines) {
        QString name = u"#%1"_s.arg(line.orderItemId);
        if (record != m_records.constEnd()) {
            const auto &items = record->order.items;
            const auto item = std::ranges::find(items, line.orderItemId, &OrderItem::itemId);
            name = item == items.end() ? name : item->sku.text();
        }
        texts.append(u"%1 × %2"_s.arg(tables::quantityText(line.qty), name));
    }
    return texts.join(u", "_s);
}

QString PlanModel::what(const Row &row) const
{
    if (!row.action) {
        return tr("Nothing");
    }
    const OrderWork &work = row.action->work;
    const QString amount = row.action->money
                               ? tables::amountText(row.action->money->amount, row.action->money->currency) + u' ' +
                                     row.action->money->currency
                               : QString();
    switch (kindOf(work)) {
    case OrderActionKind::Comment:
        return tr("Comment: “%1”").arg(std::get<CommentAction>(work).remark.text.simplified());
    case OrderActionKind::Status:
        return tr("Status %1").arg(std::get<StatusAction>(work).status);
    case OrderActionKind::Hold:
        return tr("Put on hold");
    case OrderActionKind::Unhold:
        return tr("Take off hold");
    case OrderActionKind::Cancel:
        //: an order, for good
        return tr("Cancel it");
    case OrderActionKind::Invoice: {
        const auto &invoice = std::get<InvoiceAction>(work);
        return (invoice.isOnline ? tr("Capture %1 online for %2").arg(amount, linesText(row, invoice.lines))
                                 : tr("Record as paid %1").arg(linesText(row, invoice.lines)));
    }
    case OrderActionKind::Shipment:
        return linesText(row, std::get<ShipmentAction>(work).lines);
    case OrderActionKind::CreditMemo: {
        const auto &memo = std::get<CreditMemoAction>(work);
        return memo.isOnline ? tr("Pay back %1 online for %2").arg(amount, linesText(row, memo.lines))
                             : tr("Refund offline %1").arg(linesText(row, memo.lines));
    }
    case OrderActionKind::Track: {
        const auto &track = std::get<TrackAction>(work).track;
        return tr("Parcel %1").arg(u"%1 %2"_s.arg(track.title, track.number));
    }
    }
    return {};
}

QString PlanModel::check(const Row &row) const
{
    if (row.outcome) {
        return outcomeText(*row.outcome);
    }
    if (!row.action) {
        return orders::explain(row.obstacle);
    }
    if (!row.isIncluded) {
        return tr("Left out");
    }
    return notifies(row.action->work) ? tr("Ready, with an e-mail") : tr("Ready");
}

QString PlanModel::textOf(const Row &row, int column) const
{
    const OrderName &order = m_plans[row.plan].order;
    const ShipmentAction *shipment = shipmentOf(row.action);
    switch (column) {
    case OrderColumn:
        return order.incrementId;
    case CustomerColumn:
        return order.customer;
    case WhatColumn:
        return what(row);
    case SourceColumn:
        return shipment != nullptr ? shipment->sourceCode : QString();
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

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == OrderColumn && row.action && !row.outcome) {
        return row.isIncluded ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole) {
        const QString text = textOf(row, index.column());
        if (role == Qt::DisplayRole && text.isEmpty() && index.column() == NumberColumn && shipmentOf(row.action)) {
            return tr("none yet, may be added later");
        }
        return text;
    }
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case OrderColumn:
        return tr("Order");
    case CustomerColumn:
        return tr("Customer");
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

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) {
        return flags;
    }
    const Row &row = m_rows[std::size_t(index.row())];
    if (!row.action || row.outcome) {
        return flags;
    }
    if (index.column() == OrderColumn) {
        flags |= Qt::ItemIsUserCheckable;
    }
    if (shipmentOf(row.action) && (index.column() == CarrierColumn || index.column() == NumberColumn)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole) {
        setIncluded(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    ShipmentAction *shipment = shipmentOf(row.action);
    if (role != Qt::EditRole || shipment == nullptr) {
        return false;
    }
    if (index.column() == CarrierColumn) {
        row.carrier = value.toString().trimmed();
        for (ActionTrack &track : shipment->tracks) {
            setCarrierOf(track, value.toString());
        }
    } else {
        shipment->tracks.clear();
        for (const QString &number : value.toString().split(u',', Qt::SkipEmptyParts)) {
            if (!number.trimmed().isEmpty()) {
                ActionTrack track;
                setCarrierOf(track, row.carrier);
                track.number = number.trimmed();
                shipment->tracks.push_back(track);
            }
        }
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    Q_EMIT edited();
    return true;
}

} // namespace qm::ui
