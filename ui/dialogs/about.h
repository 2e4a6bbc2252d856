// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

namespace qm::ui {

/// Version, what the program is made with, licence: as text that can be copied into a report.
[[nodiscard]] QString aboutText(const QString &version);

/// GUI thread; show with open().
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QString &version, QWidget *parent = nullptr);
};

} // namespace qm::ui
