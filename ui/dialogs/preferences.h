// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>
#include <QList>
#include <QString>
#include <QVariant>

class QFormLayout;

namespace qm::ui {

/// What a person may choose, in words: the settings that are more than the window's memory.
struct Preference
{
    struct Choice
    {
        QVariant value;
        QString label;
    };
    const Setting *setting = nullptr;
    QString title;
    QString hint; ///< empty: the choices say it all
    QList<Choice> choices;
};

/// One line each, in the order they are shown.
/// \a updates: this build knows whom to ask for new versions.
[[nodiscard]] QList<Preference> preferences(bool updates = true);

/// The preferences, made from that table. A choice holds at once and is stored at once. GUI thread; show with open().
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a settings outlives the dialog.
    explicit PreferencesDialog(Settings &settings, QWidget *parent = nullptr, bool updates = true);

Q_SIGNALS:
    /// The setting of that key has another value now.
    void changed(const QString &key);

private:
    void add(QFormLayout &form, const Preference &preference);

    Settings &m_settings;
};

} // namespace qm::ui
