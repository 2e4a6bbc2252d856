// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/planmodel.h"

#include "imports/trackingcolumns.h"

#include <algorithm>

// What is typed or pasted into a plan.

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

/// A carrier of every Magento by its code, every other one by its name.
void setCarrierOf(ActionTrack &track, const QString &carrier)
{
    track.carrierCode = imports::carrierCodeOf(carrier.trimmed());
    track.title = carrier.trimmed();
}

} // namespace

/// An order's first shipment has what was typed for its first, and so on; what was left out stays so.
void PlanModel::keepTyped(std::vector<Row> before, const std::vector<qint64> &orders)
{
    QHash<qint64, std::vector<const Row *>> known;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].action) {
            known[orders[i]].push_back(&before[i]);
        }
    }
    QHash<qint64, std::size_t> seen;
    for (Row &row : m_rows) {
        const qint64 order = m_plans[row.plan].order.entityId;
        const std::size_t at = seen[order]++;
        const std::vector<const Row *> own = known.value(order);
        if (!row.action || at >= own.size() || m_fromFile.contains(order)) {
            continue;
        }
        row.isIncluded = own[at]->isIncluded;
        ShipmentAction *shipment = shipmentOf(row.action);
        const ShipmentAction *old = shipmentOf(own[at]->action);
        if (own[at]->isTyped && shipment != nullptr && old != nullptr) {
            row.isTyped = true;
            row.isCarrierTyped = own[at]->isCarrierTyped;
            row.carrier = own[at]->carrier;
            shipment->tracks = old->tracks;
        }
    }
}

void PlanModel::setCarrier(Row &row, const QString &carrier)
{
    ShipmentAction *shipment = shipmentOf(row.action);
    row.carrier = carrier.trimmed();
    for (ActionTrack &track : shipment->tracks) {
        setCarrierOf(track, row.carrier);
    }
}

void PlanModel::setNumbers(Row &row, const QString &numbers)
{
    ShipmentAction *shipment = shipmentOf(row.action);
    shipment->tracks.clear();
    for (const QString &number : numbers.split(u',', Qt::SkipEmptyParts)) {
        if (!number.trimmed().isEmpty()) {
            ActionTrack track;
            setCarrierOf(track, row.carrier);
            track.number = number.trimmed();
            shipment->tracks.push_back(track);
        }
    }
}

void PlanModel::paste(int row, int column, const QString &text)
{
    QStringList lines = QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    if (lines.size() > 1 && lines.constLast().isEmpty()) {
        lines.removeLast(); // a spreadsheet ends each row
    }
    const auto takesOne = [](const Row &each) { return shipmentOf(each.action) != nullptr && !each.outcome; };
    // One for each that can be shipped, or one for each row as it stands there: a number on another order's parcel is
    // worse than none.
    const bool skips = std::count_if(m_rows.begin() + row, m_rows.end(), takesOne) == lines.size();
    int at = row;
    for (const QString &line : std::as_const(lines)) {
        while (skips && at < rowCount() && !takesOne(m_rows[std::size_t(at)])) {
            ++at;
        }
        if (at >= rowCount()) {
            break;
        }
        Row &own = m_rows[std::size_t(at++)];
        if (!takesOne(own)) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells[i].trimmed();
            if (!cell.isEmpty() && column + i == CarrierColumn) {
                own.isTyped = true;
                own.isCarrierTyped = true;
                setCarrier(own, cell);
            } else if (!cell.isEmpty() && column + i == NumberColumn) {
                own.isTyped = true;
                setNumbers(own, cell);
            }
        }
    }
    if (at > row) {
        Q_EMIT dataChanged(index(row, 0), index(at - 1, columns - 1));
        Q_EMIT edited();
    }
}

void PlanModel::setWantedSources(QHash<qint64, QString> ofOrders, QString ofOthers)
{
    m_wantedSources = std::move(ofOrders);
    m_wantedSource = std::move(ofOthers);
}

void PlanModel::takeFromFile(const QSet<qint64> &orders)
{
    m_fromFile = orders;
    for (Row &row : m_rows) {
        if (m_fromFile.contains(m_plans[row.plan].order.entityId)) {
            row.isTyped = false;
            row.isCarrierTyped = false;
        }
    }
}

void PlanModel::setCarrier(const QString &carrier)
{
    for (Row &row : m_rows) {
        if (shipmentOf(row.action) && !row.isCarrierTyped && !m_fromFile.contains(m_plans[row.plan].order.entityId)) {
            setCarrier(row, carrier);
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, CarrierColumn), index(rowCount() - 1, CarrierColumn));
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) {
        return flags;
    }
    const Row &row = m_rows[std::size_t(index.row())];
    if (!canBeLeftOut(index.row()) || row.outcome || m_isFixed) {
        return flags;
    }
    if (index.column() == OrderColumn) {
        flags |= Qt::ItemIsUserCheckable;
    }
    const bool isTypedIn = index.column() == CarrierColumn || index.column() == NumberColumn;
    const bool isChosen = index.column() == SourceColumn && !m_plans[row.plan].sources.empty();
    if ((shipmentOf(row.action) && (isTypedIn || isChosen)) || (isSolvable(row) && isChosen)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool PlanModel::isChoice(const QModelIndex &index) const
{
    return (index.column() == SourceColumn || index.column() == CarrierColumn) &&
           flags(index).testFlag(Qt::ItemIsEditable);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    if (m_isFixed) {
        return false;
    }
    Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole) {
        setIncluded(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    if (index.column() == SourceColumn) {
        const QString code = value.toString().trimmed();
        if (!code.isEmpty() && code != data(index, Qt::EditRole).toString()) {
            Q_EMIT sourceWanted(m_plans[row.plan].order.entityId, code);
        }
        return true;
    }
    row.isTyped = true;
    if (index.column() == CarrierColumn) {
        row.isCarrierTyped = true;
        setCarrier(row, value.toString());
    } else {
        setNumbers(row, value.toString());
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    Q_EMIT edited();
    return true;
}

} // namespace qm::ui
