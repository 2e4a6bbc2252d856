// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/connection.h"

namespace qm::remote {

QLatin1StringView toString(SigningDialect dialect)
{
    using namespace Qt::StringLiterals;
    switch (dialect) {
    case SigningDialect::Detect:
        return "detect"_L1;
    case SigningDialect::Normalised:
        return "normalised"_L1;
    case SigningDialect::AsSent:
        return "as-sent"_L1;
    }
    return {};
}

std::optional<SigningDialect> signingDialectFromText(QStringView text)
{
    for (const SigningDialect dialect : {SigningDialect::Detect, SigningDialect::Normalised, SigningDialect::AsSent}) {
        if (text == toString(dialect)) {
            return dialect;
        }
    }
    return std::nullopt;
}

} // namespace qm::remote
