// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace qm::test {

/// What a run of the program left behind.
struct Ran
{
    int code = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /// For messages of failing tests.
    [[nodiscard]] const char *told() const;
    /// Nothing on standard output, one line on standard error.
    [[nodiscard]] bool isOneLine() const;

    mutable QByteArray summary; ///< keeps what told() points to
};

/// Runs quartermaster-cli with a home, data directory and environment of its own: no keychain answers there, no proxy
/// is set, nobody's own files are touched.
class CliRunner
{
public:
    CliRunner();

    [[nodiscard]] static QString program();
    [[nodiscard]] QString dataDirectory() const { return m_home.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Hands the secrets of a profile to the program by environment variables.
    void setSecrets(const QString &profile, const QJsonObject &secrets);
    /// Adds a profile, its secrets in the environment. \returns what the program said.
    Ran addProfile(const QString &name, const QString &url, const QString &auth, const QJsonObject &secrets,
                   const QStringList &more = {});

    Ran run(const QStringList &arguments, const QByteArray &input = {}) const;

    /// Writes a file into the home. \returns its path.
    QString writeFile(const QString &name, const QByteArray &content) const;
    /// Every file below the data directory, with its content.
    [[nodiscard]] QList<std::pair<QString, QByteArray>> files() const;
    /// A file or an output of an earlier run that holds one of the secrets handed over; empty when there is none.
    [[nodiscard]] QString leak() const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QList<QByteArray> m_secrets;
    mutable QByteArray m_everythingSaid;
};

/// A small practice shop. Asserts that it starts.
[[nodiscard]] std::unique_ptr<practice::PracticeStore> startShop(practice::ServerOptions options = {});

/// GET as any HTTP client would, with an admin's token. \a target is the raw path and query behind the base URL.
[[nodiscard]] QJsonDocument rawGet(const practice::PracticeStore &store, const QByteArray &target);
/// POST in the same way. \returns whether the shop took it.
[[nodiscard]] bool rawPost(const practice::PracticeStore &store, const QByteArray &target, const QByteArray &body);

} // namespace qm::test
