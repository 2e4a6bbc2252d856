// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "remote/http.h"

#include <QLatin1StringView>
#include <QStringList>

#include <vector>

namespace qm::remote {

/// Whether an entity is written over the document it came from, or from what the struct knows.
enum class Recode { WithDocument, StructOnly };

/// What an endpoint is, without its type: for tables of permissions and for tests that go through all of them.
struct EndpointInfo
{
    Verb verb = Verb::Get;
    QLatin1StringView route;
    QLatin1StringView resource;  ///< the ACL resource; empty = anonymous, `self` = whoever is logged in as a customer
    QLatin1StringView uniqueKey; ///< of a list that takes criteria; otherwise empty
    Repeat repeat = Repeat::Safe;
    Api api = Api::Rest;
    /// Reads an answer and writes it again. A page comes back without `search_criteria`, the echo of the question.
    Result<QByteArray> (*recode)(const QByteArray &json, Recode how) = nullptr;
    /// The names of the entity's typed fields; null for bare values.
    const QStringList &(*fieldNames)() = nullptr;
};

/// Every typed endpoint, in the order of areas.
[[nodiscard]] const std::vector<EndpointInfo> &allEndpoints();

} // namespace qm::remote
