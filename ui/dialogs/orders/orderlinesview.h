// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/orders/planmodel.h"

#include <QTableWidget>

namespace qm::ui {

/// The lines of one planned shipment, and how much of each lies at which source. To be looked at.
class OrderLinesView : public QTableWidget
{
    Q_OBJECT
public:
    explicit OrderLinesView(QWidget *parent = nullptr);

    /// Of \a row of \a model; hides itself where there is nothing to say.
    void show(const PlanModel &model, int row);
};

} // namespace qm::ui
