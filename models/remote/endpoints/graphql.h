// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/graphql.h"
#include "remote/request.h"

namespace qm::remote {

inline constexpr Endpoint<GraphQlAnswer> graphQlEndpoint{
    Verb::Post, QLatin1StringView("/graphql"), {}, Repeat::Never, Api::GraphQl};

/// Whether a GraphQL document can only read: it holds queries and fragments, no mutation and no subscription. Judged by
/// its words outside of braces, comments and texts; what is no GraphQL at all does not count as reading.
[[nodiscard]] bool readsOnly(QStringView document);

/// \a scope is the store view whose eyes it is seen with (`Store` header). \a variables is a JSON object or empty;
/// anything else is a Validation error. Repeated by itself only when the document just reads.
[[nodiscard]] Result<Request<GraphQlAnswer>> graphQl(const Scope &scope, const QString &document,
                                                     const QByteArray &variables = {},
                                                     const QString &operationName = {});

} // namespace qm::remote
