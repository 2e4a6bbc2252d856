// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidgetItem>

namespace qm::ui {

/// A cell of a small table whose name for a screen reader says its column, as the models of large tables do.
class SpokenItem : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;

    [[nodiscard]] QVariant data(int role) const override;
};

} // namespace qm::ui
