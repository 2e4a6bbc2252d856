// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnfit.h"

#include <QTableView>

namespace qm::ui {

class PlanModel;

/// What is done with each order, in columns that have the room there is: what was found of an order is in sight.
class PlanTable : public QTableView
{
public:
    /// \a isShipping: with where it goes, from which source, and its parcel.
    PlanTable(PlanModel &model, bool isShipping, QWidget *parent);

    /// Of what the rows hold now.
    void measureColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QList<ColumnWish> m_wishes;
};

} // namespace qm::ui
