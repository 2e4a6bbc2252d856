// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/orderworkform.h"

#include <algorithm>

// How many pieces of which lines leave, where many orders are shipped.

namespace qm::ui {

/// Whether that is said line by line here: not of one order, whose form has its lines, nor of what a file tells.
bool OrderWorkDialog::takesPieces(qint64 orderId) const
{
    return m_form != nullptr && !isOne() && m_wanted.kind == OrderActionKind::Shipment && !m_fromFile.contains(orderId);
}

void OrderWorkDialog::shipPieces(qint64 orderId, qint64 orderItemId, Decimal pieces)
{
    // Also while another plan is on its way: it would come with what stood there before.
    const orders::OrderPlan *plan = m_step > Step::Planned ? nullptr : m_model.planAt(m_model.rowOf(orderId));
    if (plan == nullptr || !takesPieces(orderId)) {
        return;
    }
    std::vector<orders::WantedLine> lines;
    const std::vector<orders::WantedLine> before = m_pieces.value(orderId);
    for (const ActionLine &open : plan->toShip) {
        const auto known = std::ranges::find(before, open.orderItemId, &orders::WantedLine::orderItemId);
        orders::WantedLine line{open.orderItemId, {}, open.qty, true};
        if (open.orderItemId == orderItemId) {
            line = {orderItemId, {}, pieces, pieces == open.qty};
        } else if (known != before.end()) {
            line = *known;
        }
        lines.push_back(std::move(line));
    }
    shipLines(orderId, std::move(lines));
}

/// \a lines: each that is open, also with none.
void OrderWorkDialog::shipLines(qint64 orderId, std::vector<orders::WantedLine> lines)
{
    const auto isAny = [](const orders::WantedLine &line) { return line.isAll || line.qty > Decimal(); };
    if (std::ranges::none_of(lines, isAny)) { // nothing of it: that is said with the order, and not with its lines
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.planAt(row)->order.entityId == orderId) {
                m_model.setIncluded(row, false);
            }
        }
        return;
    }
    if (std::ranges::all_of(lines, &orders::WantedLine::isAll)) {
        m_pieces.remove(orderId);
    } else {
        m_pieces.insert(orderId, std::move(lines));
    }
    planSoon();
}

/// What of an order can leave that cannot leave as a whole; empty: nothing, or nothing that is said line by line here.
std::vector<orders::WantedLine> OrderWorkDialog::linesThatAreThere(const orders::OrderPlan &plan,
                                                                   const orders::Obstacle &obstacle) const
{
    if (!takesPieces(plan.order.entityId) || obstacle.kind != orders::ObstacleKind::NotEnoughAtSource) {
        return {};
    }
    const QString from = m_sources.value(plan.order.entityId, m_form->wish().sourceCode);
    const std::vector<orders::WantedLine> typed = m_pieces.value(plan.order.entityId);
    std::vector<orders::WantedLine> lines;
    bool isAny = false;
    for (const ActionLine &open : plan.toShip) {
        const auto known = std::ranges::find(typed, open.orderItemId, &orders::WantedLine::orderItemId);
        Decimal pieces = known == typed.end() || known->isAll ? open.qty : known->qty;
        bool isKept = false; // what no source keeps is for the shop to say
        Decimal there;
        for (const orders::SourceOffer &offer : plan.sources) {
            const auto own = std::ranges::find(offer.pieces, open.orderItemId, &ActionLine::orderItemId);
            if ((from.isEmpty() || from == offer.sourceCode) && own != offer.pieces.end()) {
                isKept = true;
                there += own->qty;
            }
        }
        pieces = isKept ? std::min(pieces, there) : pieces;
        if (open.orderItemId == obstacle.orderItemId) { // lines before it may have taken the same goods
            pieces = std::min(pieces, Decimal::fromText(obstacle.open).value_or(Decimal()));
        }
        isAny = isAny || pieces > Decimal();
        lines.push_back({open.orderItemId, {}, pieces, pieces == open.qty});
    }
    return isAny ? lines : std::vector<orders::WantedLine>();
}

} // namespace qm::ui
