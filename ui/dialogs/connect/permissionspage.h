// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "ui/dialogs/connect/page.h"
#include "ui/dialogs/connect/parts.h"

namespace qm::ui {

class FeatureTable;

/// What the login may, feature by feature. Nothing here has to be done: a role may be narrow on purpose.
class PermissionsPage : public ConnectPage
{
    Q_OBJECT
public:
    explicit PermissionsPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QWidget *firstField() const override;
    void tell(const doctor::Report &report, LoginKind login);

private:
    [[nodiscard]] QString missingText() const;

    Headline m_headline{};
    FeatureTable *m_table;
    NotePanel *m_note;
    PlainLabel *m_noteText;
    QList<doctor::Feature> m_features;
};

} // namespace qm::ui
