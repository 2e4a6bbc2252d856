// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkdialog.h"

#include <algorithm>

// How many pieces of which lines leave, where many orders are shipped.

namespace qm::ui {

/// Whether that is said line by line here: not of one order, whose form has its lines, nor of what a file tells.
bool OrderWorkDialog::takesPieces(qint64 orderId) const
{
    return m_step == Step::Planned && m_form != nullptr && !isOne() && m_wanted.kind == OrderActionKind::Shipment &&
           !m_fromFile.contains(orderId);
}

void OrderWorkDialog::shipPieces(qint64 orderId, qint64 orderItemId, Decimal pieces)
{
    const orders::OrderPlan *plan = m_model.planAt(m_model.rowOf(orderId));
    if (plan == nullptr || !takesPieces(orderId)) {
        return;
    }
    std::vector<orders::WantedLine> lines;
    bool isLess = false;
    bool isAny = false;
    const std::vector<orders::WantedLine> before = m_pieces.value(orderId);
    for (const ActionLine &open : plan->toShip) {
        const auto known = std::ranges::find(before, open.orderItemId, &orders::WantedLine::orderItemId);
        orders::WantedLine line{open.orderItemId, {}, open.qty, true};
        if (open.orderItemId == orderItemId) {
            line = {orderItemId, {}, pieces, pieces == open.qty};
        } else if (known != before.end()) {
            line = *known;
        }
        isLess = isLess || !line.isAll;
        isAny = isAny || line.isAll || line.qty > Decimal();
        lines.push_back(std::move(line));
    }
    if (!isAny) { // nothing of it: that is said with the order, and not with its lines
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.planAt(row)->order.entityId == orderId) {
                m_model.setIncluded(row, false);
            }
        }
        return;
    }
    if (isLess) {
        m_pieces.insert(orderId, std::move(lines));
    } else {
        m_pieces.remove(orderId);
    }
    planSoon();
}

} // namespace qm::ui
