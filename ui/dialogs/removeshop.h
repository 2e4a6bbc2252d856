// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QDialog>

namespace qm::ui {

/// Asks which shop this computer is to forget, and says what goes with it. GUI thread; show with open().
class RemoveShopDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a profiles is not empty; \a current is the name of the one that is offered first.
    RemoveShopDialog(const QList<Profile> &profiles, const QString &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeWanted(const QString &name);
};

} // namespace qm::ui
