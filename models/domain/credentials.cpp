// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credentials.h"

#include <QDebug>

#include <array>

namespace qm {

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "(no secret)" : "(secret)");
    return debug;
}

namespace {
using namespace Qt::StringLiterals;
struct LoginName
{
    LoginKind kind;
    QLatin1StringView name;
};
constexpr std::array loginNames{
    LoginName{LoginKind::OAuth1, "oauth1"_L1},
    LoginName{LoginKind::Bearer, "bearer"_L1},
    LoginName{LoginKind::Admin, "admin"_L1},
    LoginName{LoginKind::Customer, "customer"_L1},
};
} // namespace

QLatin1StringView toString(LoginKind kind)
{
    for (const LoginName &login : loginNames) {
        if (login.kind == kind) {
            return login.name;
        }
    }
    return {};
}

std::optional<LoginKind> loginKindFromText(QStringView text)
{
    for (const LoginName &login : loginNames) {
        if (text == login.name) {
            return login.kind;
        }
    }
    return std::nullopt;
}

} // namespace qm
