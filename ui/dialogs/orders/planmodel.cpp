// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/planmodel.h"

#include "orders/marker.h"
#include "sync/orderrequest.h"
#include "tables/celltext.h"
#include "tables/spoken.h"
#include "ui/theme/colours.h"

#include <QGuiApplication>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

const ShipmentAction *shipmentOf(const std::optional<orders::PlannedAction> &action)
{
    return action ? std::get_if<ShipmentAction>(&action->work) : nullptr;
}

QString carrierOf(const ActionTrack &track)
{
    return track.title.isEmpty() ? track.carrierCode : track.title;
}

} // namespace

void PlanModel::show(std::vector<orders::OrderPlan> plans, QHash<qint64, tables::OrderRecord> records)
{
    beginResetModel();
    std::vector<qint64> ordersBefore;
    for (const Row &row : m_rows) {
        ordersBefore.push_back(m_plans[row.plan].order.entityId);
    }
    const std::vector<Row> before = std::exchange(m_rows, {});
    m_plans = std::move(plans);
    m_records = std::move(records);
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        int ordinal = 0;
        for (const orders::PlannedAction &action : m_plans[i].actions) {
            Row row;
            row.plan = i;
            row.ordinal = ordinal++;
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
            row.isIncluded = isSolvable(row);
            m_rows.push_back(std::move(row));
        }
    }
    keepTyped(before, ordersBefore);
    endResetModel();
}

void PlanModel::setSourceNames(QHash<QString, QString> names)
{
    m_sourceNames = std::move(names);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, SourceColumn), index(rowCount() - 1, SourceColumn));
    }
}

void PlanModel::setRemark(const Remark &remark)
{
    for (Row &row : m_rows) {
        if (row.action && !row.outcome) {
            std::visit(
                [&remark](auto &work) {
                    if constexpr (requires { work.remark; }) {
                        work.remark = remark;
                    }
                },
                row.action->work);
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void PlanModel::setIds(const std::vector<qint64> &ids)
{
    std::size_t next = 0;
    for (Row &row : m_rows) {
        if (isReady(row) && next < ids.size()) {
            row.id = ids[next++];
            if (row.id == 0) {
                row.action.reset();
                row.isIncluded = false;
                row.obstacle = {orders::ObstacleKind::Unsettled, 0, {}, {}};
            }
        }
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
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
        if (isReady(row)) {
            drafts.push_back({m_plans[row.plan].order, row.action->work, row.marker, row.action->money,
                              isConfirmed && row.action->money.has_value()});
        }
    }
    return drafts;
}

std::vector<std::pair<QString, sync::PlannedRequest>> PlanModel::plannedRequests() const
{
    std::vector<std::pair<QString, sync::PlannedRequest>> requests;
    for (const Row &row : m_rows) {
        if (isReady(row)) {
            const orders::OrderPlan &plan = m_plans[row.plan];
            requests.emplace_back(plan.order.incrementId, sync::requestOf(plan, *row.action, row.marker));
        }
    }
    return requests;
}

int PlanModel::ready() const
{
    return int(std::ranges::count_if(m_rows, &PlanModel::isReady));
}

int PlanModel::blocked() const
{
    return int(std::ranges::count_if(
        m_rows, [](const Row &row) { return !row.action && !orders::isDone(row.obstacle.kind) && !isLeftOut(row); }));
}

bool PlanModel::isSolvable(const Row &row)
{
    using Kind = orders::ObstacleKind;
    const Kind kind = row.obstacle.kind;
    return !row.action && (kind == Kind::NotEnoughAtSource || kind == Kind::NoSuchSource);
}

std::vector<int> PlanModel::toSolve() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const Row &own = m_rows[std::size_t(row)];
        if (isSolvable(own) && own.isIncluded) {
            rows.push_back(row);
        }
    }
    return rows;
}

PlanModel::Goods PlanModel::goods() const
{
    Goods sum;
    QSet<QString> sources;
    for (const Row &row : m_rows) {
        const ShipmentAction *shipment = isReady(row) ? shipmentOf(row.action) : nullptr;
        if (shipment == nullptr) {
            continue;
        }
        sources.insert(shipment->sourceCode);
        for (const ActionLine &line : shipment->lines) {
            sum.pieces += line.qty;
        }
    }
    sum.sources = int(sources.size());
    return sum;
}

int PlanModel::done() const
{
    return int(
        std::ranges::count_if(m_rows, [](const Row &row) { return !row.action && orders::isDone(row.obstacle.kind); }));
}

int PlanModel::mails() const
{
    return int(
        std::ranges::count_if(m_rows, [](const Row &row) { return isReady(row) && notifies(row.action->work); }));
}

sync::RequestCount PlanModel::requests() const
{
    sync::RequestCount sum{0, 0, 0};
    for (const Row &row : m_rows) {
        if (isReady(row)) {
            const sync::RequestCount own = sync::requestsFor(row.action->work);
            sum = {sum.before + own.before, sum.writes + own.writes, sum.after + own.after};
        }
    }
    return sum;
}

bool PlanModel::isReady(const Row &row)
{
    if (!row.action || !row.isIncluded) {
        return false;
    }
    const auto *comment = std::get_if<CommentAction>(&row.action->work);
    return comment == nullptr || !comment->remark.text.trimmed().isEmpty();
}

std::vector<PlanModel::Payment> PlanModel::money() const
{
    const bool isThrough = std::ranges::any_of(m_rows, [](const Row &row) { return row.outcome.has_value(); });
    std::vector<Payment> payments;
    for (const Row &row : m_rows) {
        if (row.action && row.isIncluded && row.action->money && (!isThrough || isRefused(row))) {
            payments.push_back({m_plans[row.plan].order, *row.action->money});
        }
    }
    return payments;
}

bool PlanModel::isRefused(const Row &row)
{
    return row.outcome &&
           (row.outcome->what == sync::OrderPushedAs::Failed || row.outcome->what == sync::OrderPushedAs::Blocked);
}

std::vector<qint64> PlanModel::failed() const
{
    std::vector<qint64> ids;
    for (const Row &row : m_rows) {
        if (isRefused(row)) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

const orders::OrderPlan *PlanModel::planAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_plans[m_rows[std::size_t(row)].plan];
}

const OrderWork *PlanModel::workAt(int row) const
{
    return row < 0 || row >= rowCount() || !m_rows[std::size_t(row)].action ? nullptr
                                                                            : &m_rows[std::size_t(row)].action->work;
}

const tables::OrderRecord *PlanModel::recordAt(int row) const
{
    const orders::OrderPlan *plan = planAt(row);
    const auto record = plan == nullptr ? m_records.constEnd() : m_records.constFind(plan->order.entityId);
    return record == m_records.constEnd() ? nullptr : &*record;
}

QStringList PlanModel::doneDocuments() const
{
    QStringList numbers;
    for (const Row &row : m_rows) {
        if (row.outcome && !row.outcome->documentNumber.isEmpty()) {
            numbers << row.outcome->documentNumber;
        }
    }
    return numbers;
}

const orders::Obstacle *PlanModel::obstacleAt(int row) const
{
    return row < 0 || row >= rowCount() || m_rows[std::size_t(row)].action ? nullptr
                                                                           : &m_rows[std::size_t(row)].obstacle;
}

int PlanModel::rowOf(qint64 orderId) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const Row &row) { return m_plans[row.plan].order.entityId == orderId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool PlanModel::isIncluded(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].isIncluded;
}

bool PlanModel::canBeLeftOut(int row) const
{
    return row >= 0 && row < rowCount() && (m_rows[std::size_t(row)].action || isSolvable(m_rows[std::size_t(row)]));
}

void PlanModel::setIncluded(int row, bool isIncluded)
{
    if (canBeLeftOut(row)) {
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

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return tables::spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                  data(index, Qt::DisplayRole).toString());
    }
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == OrderColumn && canBeLeftOut(index.row()) && !row.outcome) {
        return row.isIncluded ? Qt::Checked : Qt::Unchecked;
    }
    if (role == Qt::DecorationRole && index.column() == CheckColumn) {
        return checkIcon(row);
    }
    if (role == Qt::ForegroundRole && index.column() == CheckColumn && isTrouble(row)) {
        return coloursOf(QGuiApplication::palette()).bad.text;
    }
    if (role == Qt::ToolTipRole) {
        const bool isOrder = index.column() == OrderColumn;
        const bool isWhy = index.column() == CheckColumn && !row.action && !row.outcome && !isLeftOut(row);
        return tables::plainToolTip(isOrder ? m_plans[row.plan].order.incrementId
                                    : isWhy ? orders::explain(row.obstacle)
                                            : textOf(row, index.column()));
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (role == Qt::EditRole && index.column() == SourceColumn) {
            return shipmentOf(row.action) ? shipmentOf(row.action)->sourceCode : wantedSource(row);
        }
        const QString text = textOf(row, index.column());
        if (role == Qt::DisplayRole && text.isEmpty() && index.column() == NumberColumn && shipmentOf(row.action)) {
            return tr("none yet, may be added later");
        }
        return role == Qt::DisplayRole ? text.simplified() : text; // a name may have lines
    }
    return {};
}

} // namespace qm::ui
