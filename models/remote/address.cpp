// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/address.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace qm::remote {

namespace {

using namespace Qt::StringLiterals;

/// Placeholders whose values are Magento's own codes. Every other one is shown only when it is a number.
constexpr std::array impersonal{
    ":sku"_L1,        ":productSku"_L1, ":childSku"_L1,         ":linkedProductSku"_L1, ":attributeCode"_L1,
    ":sourceCode"_L1, ":type"_L1,       ":salesChannelType"_L1, ":salesChannelCode"_L1, ":bulkUuid"_L1,
    ":countryId"_L1,  ":optionId"_L1,   ":entryId"_L1,
};

/// Under `all` nobody is a customer: without a store code the default store view answers (observed 6). That is safe for
/// customers alone, who write nothing that has a scope.
QByteArray prefixOf(const Connection &connection, const HttpRequest &request)
{
    switch (request.api) {
    case Api::Rest:
        if (connection.login == LoginKind::Customer && request.scope.isAll()) {
            return "/rest";
        }
        return "/rest/" + request.scope.code().toLatin1();
    case Api::AsyncBulk:
        return "/rest/" + request.scope.code().toLatin1() + "/async/bulk";
    case Api::GraphQl:
        return "/graphql";
    }
    return {};
}

QByteArray baseOf(const Connection &connection)
{
    QByteArray base = connection.baseUrl.toEncoded(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                                   QUrl::RemoveUserInfo);
    while (base.endsWith('/')) {
        base.chop(1);
    }
    return base;
}

bool isNumber(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool mayShow(const QString &placeholder, const QByteArray &value)
{
    if (value.contains('@') || value.contains("%40")) {
        return false;
    }
    return isNumber(value) || std::find(impersonal.begin(), impersonal.end(), placeholder) != impersonal.end();
}

/// The path with the values of personal placeholders hidden. Without a matching route nothing after `/V1/word` is
/// shown.
QString shownPath(const HttpRequest &request)
{
    const QList<QByteArray> parts = request.path.split('/');
    const QStringList pattern = request.route.split(u'/');
    QStringList shown;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool known = i < pattern.size() && parts.size() == pattern.size();
        const bool fixed = known ? !pattern[i].startsWith(u':') : i <= 2;
        const bool show = fixed || isNumber(parts[i]) || (known && mayShow(pattern[i], parts[i]));
        shown += show && !parts[i].contains("%40") && !parts[i].contains('@') ? QString::fromLatin1(parts[i]) : u"…"_s;
    }
    return shown.join(u'/');
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

QByteArray addressOf(const Connection &connection, const HttpRequest &request)
{
    QByteArray url = baseOf(connection) + prefixOf(connection, request);
    if (request.api != Api::GraphQl) {
        url += request.path;
    }
    if (!request.query.empty()) {
        url += '?' + encodeQuery(request.query);
    }
    return url;
}

QString nameOf(const Connection &connection, const HttpRequest &request)
{
    const QString base = QString::fromLatin1(QUrl::fromEncoded(baseOf(connection)).path(QUrl::FullyEncoded).toLatin1());
    return toString(request.verb) + u' ' + base + QString::fromLatin1(prefixOf(connection, request)) +
           (request.api == Api::GraphQl ? QString() : shownPath(request));
}

std::optional<QByteArray> followable(const QByteArray &from, const QByteArray &location)
{
    const QUrl source = QUrl::fromEncoded(from, QUrl::StrictMode);
    const QUrl target = source.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool same = !location.isEmpty() && target.isValid() && target.scheme() == source.scheme() &&
                      target.host() == source.host() && portOf(target) == portOf(source) && target.userInfo().isEmpty();
    if (!same) {
        return std::nullopt;
    }
    return target.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
}

} // namespace qm::remote
