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

/// A shipment has what was typed for the one from the same source: a number is of a parcel, and not of a place in a
/// list. What was left out stays so, also of an order that cannot leave for now, or that a file tells of.
void PlanModel::keepTyped(const std::vector<Row> &before, const std::vector<qint64> &orders)
{
    struct Known
    {
        std::vector<const Row *> actions;
        bool isSomeWanted = false;
        bool isSomeLeftOut = false;
    };
    QHash<qint64, Known> known;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].action || isSolvable(before[i])) {
            Known &own = known[orders[i]];
            (before[i].isIncluded ? own.isSomeWanted : own.isSomeLeftOut) = true;
            if (before[i].action) {
                own.actions.push_back(&before[i]);
            }
        }
    }
    for (auto own = known.cbegin(); own != known.cend(); ++own) {
        if (own->isSomeLeftOut) {
            m_leftOut.insert(own.key());
        } else {
            m_leftOut.remove(own.key());
        }
    }
    for (Row &row : m_rows) {
        const orders::OrderPlan &plan = m_plans[row.plan];
        const Known own = known.value(plan.order.entityId);
        if (!row.action) {
            // Who left out a part of it is asked about the whole: it stands in the way until somebody says so.
            const bool isLeftOut = m_leftOut.contains(plan.order.entityId) && !own.isSomeWanted;
            row.isIncluded = row.isIncluded && !isLeftOut;
            continue;
        }
        const Row *old = sameShipment(own.actions, row, plan);
        row.isIncluded = old != nullptr ? old->isIncluded : !m_leftOut.contains(plan.order.entityId);
        ShipmentAction *shipment = shipmentOf(row.action);
        const ShipmentAction *typed = old != nullptr && old->isTyped ? shipmentOf(old->action) : nullptr;
        if (shipment != nullptr && typed != nullptr) {
            row.isTyped = true;
            row.isCarrierTyped = old->isCarrierTyped;
            row.carrier = old->carrier;
            shipment->tracks = typed->tracks;
        }
    }
}

/// Of the order's rows of the plan before, the one that \a row stands for now; null: it is another one. A wish has one
/// shipment from a source; an order that leaves as a whole may do so from another one.
const PlanModel::Row *PlanModel::sameShipment(const std::vector<const Row *> &before, const Row &row,
                                              const orders::OrderPlan &plan)
{
    const auto sourceOf = [](const Row &each) {
        const ShipmentAction *shipment = shipmentOf(each.action);
        return shipment != nullptr ? shipment->sourceCode : QString();
    };
    const auto same = std::ranges::find_if(before, [&](const Row *each) {
        return each->action->wish == row.action->wish && sourceOf(*each) == sourceOf(row);
    });
    if (same != before.end()) {
        return *same;
    }
    return before.size() == 1 && plan.actions.size() == 1 ? before.front() : nullptr;
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
