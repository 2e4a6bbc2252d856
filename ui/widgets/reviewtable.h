// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace qm::tables {
class ReviewModel;
}

namespace qm::ui {

/// The table of staged changes, in the review and on its page.
[[nodiscard]] QTableView *makeReviewTable(tables::ReviewModel &model, QWidget *parent);
/// Columns as wide as what is in view asks for; what is left goes to the first and the last.
void fitReviewColumns(QTableView &table);

} // namespace qm::ui
