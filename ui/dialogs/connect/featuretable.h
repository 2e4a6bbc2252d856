// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"

#include <QTableWidget>

namespace qm::ui {

/// What the login may read, which resource of the role allows it, and what is missing in the window without it.
class FeatureTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit FeatureTable(QWidget *parent = nullptr);
    void setFeatures(const QList<doctor::Feature> &features);
    /// As tall as its rows: the page scrolls, not the table.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fitRows();
};

/// `Orders` for `orders`; a feature this program does not know keeps its name.
[[nodiscard]] QString featureTitle(const QString &name);

} // namespace qm::ui
