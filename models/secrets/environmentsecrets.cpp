// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environmentsecrets.h"

#include <QFile>

#include <array>

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array allFields{Field::ConsumerKey, Field::ConsumerSecret, Field::AccessToken, Field::AccessTokenSecret,
                               Field::Token,       Field::Username,       Field::Password,    Field::Otp};
constexpr qint64 largestFile = qint64{64} * 1024;

Result<Secret> fromFile(const QString &variable, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Validation,
                       u"%1 names the file '%2', which cannot be read: %3"_s.arg(variable, path, file.errorString()));
    }
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        return failure(ErrorKind::Validation,
                       u"%1 names the file '%2', which is too large for a secret"_s.arg(variable, path));
    }
    if (content.endsWith('\n')) {
        content.chop(content.endsWith("\r\n") ? 2 : 1);
    }
    return Secret(content);
}

} // namespace

QString environmentForm(const QString &profileName)
{
    QString form = profileName.toUpper();
    for (QChar &c : form) {
        const bool plain = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!plain) {
            c = u'_';
        }
    }
    return form;
}

std::optional<QString> sharedVariable(const QString &profileName, const QString &otherName)
{
    // No field ends with _FILE: the forms that name files are shared by the same profiles.
    for (const Field field : allFields) {
        const QString variable = EnvironmentSecrets::variable(profileName, field);
        for (const Field otherField : allFields) {
            if (variable == EnvironmentSecrets::variable(otherName, otherField)) {
                return variable;
            }
        }
    }
    return std::nullopt;
}

EnvironmentSecrets::EnvironmentSecrets(const QProcessEnvironment &environment)
    : m_environment(environment)
{}

QString EnvironmentSecrets::variable(const QString &profileName, Field field)
{
    return u"QUARTERMASTER_PROFILE_%1_%2"_s.arg(environmentForm(profileName), QString(toString(field)).toUpper());
}

Result<SecretFields> EnvironmentSecrets::read(const SecretKey &key, const StopToken &)
{
    SecretFields fields;
    for (const Field field : allFields) {
        const QString name = variable(key.name, field);
        const QString value = m_environment.value(name);
        const QString path = m_environment.value(name + u"_FILE"_s);
        if (!value.isEmpty() && !path.isEmpty()) {
            return failure(ErrorKind::Validation, u"%1 and %1_FILE are both set: keep one of them"_s.arg(name));
        }
        if (!value.isEmpty()) {
            fields.insert_or_assign(field, Secret(value.toUtf8()));
        } else if (!path.isEmpty()) {
            Result<Secret> content = fromFile(name + u"_FILE"_s, path);
            if (!content) {
                return failure(std::move(content.error()));
            }
            if (!content->isEmpty()) {
                fields.insert_or_assign(field, std::move(*content));
            }
        }
    }
    return fields;
}

} // namespace qm::secrets
