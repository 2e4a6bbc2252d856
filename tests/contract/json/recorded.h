// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/endpoints/all.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace qm::test {

/// An accepted exchange. The body is the text of the recording: numbers as they were written down.
struct Recorded
{
    QString name;
    QByteArray method;
    QString path;        ///< without `/rest/<scope>` and query
    bool masked = false; ///< asked with `fields=`: parts of entities
    bool json = true;
    QByteArray body;
};

/// True when $QUARTERMASTER_CONTRACT_DIR names a folder with exchanges.
[[nodiscard]] bool hasContract();
/// Every exchange with one request and one 2xx answer, by name.
[[nodiscard]] QList<Recorded> acceptedExchanges();
/// routes.tsv as "GET /V1/orders" -> resource; empty without the contract.
[[nodiscard]] QHash<QString, QStringList> contractRoutes();

/// The endpoint that was asked: the one whose route fits with the fewest placeholders. Null when none is typed.
[[nodiscard]] const remote::EndpointInfo *endpointOf(const Recorded &exchange);

} // namespace qm::test
