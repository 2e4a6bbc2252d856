// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "domain/result.h"
#include "profiles/profile.h"
#include "secrets/secretfields.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <map>
#include <optional>

namespace qm::setup {

/// What a pasted address of a shop comes to.
struct Address
{
    QUrl url;                  ///< the most likely root; the doctor looks at the others
    bool wasAdminPage = false; ///< the text was that of an admin page, whose path was cut
    bool isLocal = false;      ///< this computer
    bool isPlain = false;      ///< http to another computer: secrets travel only when the user allows it
};
/// Errors (Validation) say what is wrong with the text, as a sentence for people; the text is not echoed.
[[nodiscard]] Result<Address> readAddress(const QString &pasted);

/// A login as typed: what stands in each field.
using SecretTexts = std::map<secrets::Field, QString>;

/// A login somebody copied as a whole.
struct PastedLogin
{
    LoginKind login = LoginKind::OAuth1;
    SecretTexts texts;
};
/// Recognises a login in \a text: a JSON object as `profile add --secrets-stdin` takes it, alone or one level down, or
/// the keys of an integration with their labels as an admin page shows them. Nothing when it is neither.
[[nodiscard]] std::optional<PastedLogin> readPastedLogin(const QString &text);

/// The fields in the order they are asked for. The one-time password is none of them: it is asked for when wanted.
[[nodiscard]] const QList<secrets::Field> &fieldsOf(LoginKind login);
/// Errors (Validation) name the field in a sentence for people; no value is repeated.
[[nodiscard]] Result<Credentials> readLogin(LoginKind login, const SecretTexts &texts);

/// A name nobody has yet, made from the host.
[[nodiscard]] QString suggestName(const QUrl &url, const QStringList &taken);
/// Live unless the host says otherwise: what nobody calls a test shop is treated with the care of a live one.
[[nodiscard]] Environment suggestEnvironment(const QUrl &url);

} // namespace qm::setup
