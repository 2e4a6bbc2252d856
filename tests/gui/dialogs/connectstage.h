// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"
#include "profiles/profilestore.h"
#include "secrets/environmentsecrets.h"
#include "secrets/sessionsecrets.h"
#include "ui/dialogs/connect/connectdialog.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace qm::test {

/// A computer with a keychain, or without one that answers.
class FakeKeychain final : public secrets::SecretStore
{
public:
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey &key, const StopToken &stop) override;
    [[nodiscard]] Result<void> write(const secrets::SecretKey &key, const secrets::SecretFields &fields,
                                     const StopToken &stop) override;
    [[nodiscard]] Result<void> remove(const secrets::SecretKey &key, const StopToken &stop) override;

    bool isMissing = false; ///< set before the dialog works

private:
    secrets::SessionSecrets m_memory;
};

/// One person, one keyboard, one shop.
class ConnectStage
{
public:
    explicit ConnectStage(const practice::ServerOptions &options = smallShop());
    ~ConnectStage();
    Q_DISABLE_COPY_MOVE(ConnectStage)

    [[nodiscard]] static practice::ServerOptions smallShop();
    /// Shows the wizard; false when it does not get the keyboard.
    [[nodiscard]] bool open();
    void close() { dialog.reset(); }

    // What a person does. Keys go to whoever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Tabs on until the control with that accessible name has the focus; false after once around.
    [[nodiscard]] bool tabTo(const QString &name) const;
    void paste(const QString &text) const;
    /// Chooses the kind of sign-in with the arrow keys.
    [[nodiscard]] bool choose(LoginKind login) const;
    /// Types the secrets of \a login, as the store handed them out, field by field.
    [[nodiscard]] bool typeSecrets(LoginKind login, const QJsonObject &secrets) const;

    // What a person sees.
    [[nodiscard]] QString shown() const; ///< all labels and buttons of the page and the footer
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }
    [[nodiscard]] QString focusName() const;
    [[nodiscard]] QJsonObject secretsOf(const QString &login) const;

    std::unique_ptr<practice::PracticeStore> store;
    QTemporaryDir folder;
    ProfileStore profiles{folder.path()};
    SystemClock clock;
    secrets::EnvironmentSecrets environment{QProcessEnvironment()};
    FakeKeychain keychain;
    secrets::SessionSecrets session;
    std::unique_ptr<ui::ConnectDialog> dialog;
};

/// \a kind for the requests behind the first \a after; \a times below 0: for all of them.
[[nodiscard]] practice::FaultPlan faultPlan(practice::FaultKind kind, int after = 0, int times = -1,
                                            const QString &route = QStringLiteral("*"));

/// `Consumer key` for `consumer_key`: what a field is called on the screen.
[[nodiscard]] QString fieldName(LoginKind login, secrets::Field field);

} // namespace qm::test
