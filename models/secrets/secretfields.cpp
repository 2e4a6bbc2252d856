// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;

struct FieldName
{
    Field field;
    QLatin1StringView name;
};
constexpr std::array fieldNames{
    FieldName{Field::ConsumerKey, "consumer_key"_L1},
    FieldName{Field::ConsumerSecret, "consumer_secret"_L1},
    FieldName{Field::AccessToken, "access_token"_L1},
    FieldName{Field::AccessTokenSecret, "access_token_secret"_L1},
    FieldName{Field::Token, "token"_L1},
    FieldName{Field::Username, "username"_L1},
    FieldName{Field::Password, "password"_L1},
    FieldName{Field::Otp, "otp"_L1},
};

Secret valueOf(const SecretFields &fields, Field field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? Secret() : found->second;
}

void add(SecretFields &fields, Field field, const Secret &value)
{
    if (!value.isEmpty()) {
        fields.insert_or_assign(field, value);
    }
}

} // namespace

QLatin1StringView toString(Field field)
{
    for (const FieldName &entry : fieldNames) {
        if (entry.field == field) {
            return entry.name;
        }
    }
    return {};
}

const QList<Field> &requiredFields(LoginKind kind)
{
    static const QList<Field> ofOAuth{Field::ConsumerKey, Field::ConsumerSecret, Field::AccessToken,
                                      Field::AccessTokenSecret};
    static const QList<Field> ofBearer{Field::Token};
    static const QList<Field> ofUser{Field::Username, Field::Password};
    switch (kind) {
    case LoginKind::OAuth1:
        return ofOAuth;
    case LoginKind::Bearer:
        return ofBearer;
    case LoginKind::Admin:
    case LoginKind::Customer:
        break;
    }
    return ofUser;
}

Result<Credentials> toCredentials(LoginKind kind, const SecretFields &fields)
{
    QStringList missing;
    for (const Field field : requiredFields(kind)) {
        if (valueOf(fields, field).isEmpty()) {
            missing.append(toString(field));
        }
    }
    if (!missing.isEmpty()) {
        return failure(ErrorKind::Auth, u"the secrets lack %1"_s.arg(missing.join(u", "_s)));
    }
    switch (kind) {
    case LoginKind::OAuth1:
        return OAuthCredentials{valueOf(fields, Field::ConsumerKey), valueOf(fields, Field::ConsumerSecret),
                                valueOf(fields, Field::AccessToken), valueOf(fields, Field::AccessTokenSecret)};
    case LoginKind::Bearer:
        return BearerCredentials{valueOf(fields, Field::Token)};
    case LoginKind::Admin:
    case LoginKind::Customer:
        break;
    }
    return UserCredentials{QString::fromUtf8(valueOf(fields, Field::Username).reveal()),
                           valueOf(fields, Field::Password), valueOf(fields, Field::Otp)};
}

SecretFields toFields(const Credentials &credentials)
{
    SecretFields fields;
    if (const auto *oauth = std::get_if<OAuthCredentials>(&credentials)) {
        add(fields, Field::ConsumerKey, oauth->consumerKey);
        add(fields, Field::ConsumerSecret, oauth->consumerSecret);
        add(fields, Field::AccessToken, oauth->accessToken);
        add(fields, Field::AccessTokenSecret, oauth->accessTokenSecret);
    } else if (const auto *bearer = std::get_if<BearerCredentials>(&credentials)) {
        add(fields, Field::Token, bearer->token);
    } else if (const auto *user = std::get_if<UserCredentials>(&credentials)) {
        add(fields, Field::Username, Secret(user->username.toUtf8()));
        add(fields, Field::Password, user->password);
        add(fields, Field::Otp, user->otp);
    }
    return fields;
}

QByteArray toJson(const SecretFields &fields)
{
    QJsonObject object;
    for (const auto &[field, value] : fields) {
        object.insert(toString(field), QString::fromUtf8(value.reveal()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SecretFields> fieldsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(ErrorKind::Protocol, u"the stored entry is damaged: not a JSON object"_s);
    }
    const QJsonObject object = document.object();
    SecretFields fields;
    for (const FieldName &entry : fieldNames) {
        const QJsonValue value = object.value(entry.name);
        if (value.isUndefined()) {
            continue;
        }
        if (!value.isString()) {
            return failure(ErrorKind::Protocol, u"the stored entry is damaged: %1 is not a text"_s.arg(entry.name));
        }
        add(fields, entry.field, Secret(value.toString().toUtf8()));
    }
    return fields;
}

} // namespace qm::secrets
