// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/draft.h"
#include "ui/dialogs/connect/page.h"

#include <map>

class QButtonGroup;

namespace qm::ui {

class PlainLabel;
class SecretField;

/// Which login, and its secrets. A login copied as a whole is taken apart, wherever it is pasted.
class SignInPage : public ConnectPage
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] LoginKind login() const;
    void setLogin(LoginKind login);
    /// \a code: of the authenticator app, empty when none was asked for.
    [[nodiscard]] Result<Credentials> credentials(const QString &code = {}) const;
    /// All four keys of an integration are there, whatever login is chosen.
    [[nodiscard]] bool hasFourKeys() const;
    /// Forgets what was typed.
    void wipe();

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeFields(LoginKind login);
    [[nodiscard]] setup::SecretTexts textsOf(LoginKind login) const;
    void takePasted(const setup::PastedLogin &pasted);
    void pasteFromClipboard();
    void showFields(LoginKind shown);
    void fieldChanged(const QString &text);
    void read();

    QButtonGroup *m_choices;
    std::map<LoginKind, QWidget *> m_fieldAreas;
    std::map<LoginKind, std::map<secrets::Field, SecretField *>> m_fields;
    PlainLabel *m_problem;
    bool m_taking = false;
};

/// `Integration, OAuth 1.0a`
[[nodiscard]] QString loginTitle(LoginKind login);

} // namespace qm::ui
