// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/orders/planmodel.h"

#include <QTableWidget>

namespace qm::ui {

/// The lines of one planned shipment, how many pieces leave now, and how much of each lies at which source.
class OrderLinesView : public QTableWidget
{
    Q_OBJECT
public:
    explicit OrderLinesView(QWidget *parent = nullptr);

    /// Of \a row of \a model; hides itself where there is nothing to say. \a wanted: what was typed for the order, a
    /// line for each that is open; empty: nothing was. \a isTyped: pieces can be typed in.
    void show(const PlanModel &model, int row, const std::vector<orders::WantedLine> &wanted, bool isTyped);

Q_SIGNALS:
    /// Somebody wants so many pieces of that line of the order to leave, over all its shipments.
    void piecesTyped(qint64 orderId, qint64 orderItemId, Decimal pieces);
    void refused(const QString &text);

private:
    void fill(const PlanModel &model, int row, const std::vector<orders::WantedLine> &wanted, bool isTyped);
    void take(int row);

    qint64 m_order = 0;
    qint64 m_inWay = 0; ///< the line that keeps the order from leaving
};

} // namespace qm::ui
