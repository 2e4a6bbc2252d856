// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/editrun.h"

#include <QDialog>

namespace qm::ui {

/// What of a block cannot be staged, line by line, before any of it is: the rest may go on alone.
class RefusalsDialog : public QDialog
{
    Q_OBJECT
public:
    RefusalsDialog(const tables::EditWanted &wanted, const tables::EditDone &seen, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a replacesOthers: also over what somebody else has staged.
    void stageWanted(bool replacesOthers);
};

} // namespace qm::ui
