// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "setup/keeping.h"
#include "ui/dialogs/connect/page.h"
#include "ui/dialogs/connect/parts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;

namespace qm::ui {

/// What the profile is called and how carefully it is treated, and where its secrets go.
class NamePage : public ConnectPage
{
    Q_OBJECT
public:
    explicit NamePage(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    /// Names that other profiles have.
    void setTaken(const QStringList &names);
    /// Suggestions for \a url; what a person changed already stays.
    void suggest(const QUrl &url, const QList<doctor::View> &views);
    /// Fills in what the page knows; the rest of \a profile stays.
    void apply(Profile &profile) const;
    /// The keychain did not take the secrets.
    void showNoKeychain(const Error &error, LoginKind login);
    /// The environment has other secrets in \a variables, and it wins.
    void showOtherKeys(const QStringList &variables);
    void showTrouble(const QString &title, const QString &text);
    void hideTrouble();

Q_SIGNALS:
    /// How else to go on after showNoKeychain().
    void keepWanted(qm::setup::Keep how);

private:
    void read();
    [[nodiscard]] QWidget *makeTrouble();

    QLineEdit *m_name;
    PlainLabel *m_nameProblem;
    QComboBox *m_scope;
    QRadioButton *m_live;
    QRadioButton *m_staging;
    QCheckBox *m_readOnly;
    PlainLabel *m_keys;
    NotePanel *m_trouble = nullptr;
    PlainLabel *m_troubleTitle = nullptr;
    PlainLabel *m_troubleText = nullptr;
    QWidget *m_ways = nullptr;
    QStringList m_taken;
    bool m_nameTyped = false;
    bool m_markChosen = false;
};

} // namespace qm::ui
