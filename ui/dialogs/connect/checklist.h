// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "ui/dialogs/connect/parts.h"

#include <QHash>

class QVBoxLayout;

namespace qm::ui {

/// The doctor's findings, each as soon as it is known; before that a bar where it will stand.
class CheckList : public NotePanel
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Empty rows for what is looked at in every examination with that login.
    void expect(LoginKind login);
    void add(const doctor::Finding &finding);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

private:
    class Row;
    QList<Row *> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace qm::ui
