// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

namespace qm::test {

/// One exchange as it was recorded, its bodies still JSON.
struct Recorded
{
    QString name;
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QMap<QByteArray, QByteArray> headers;
    QJsonValue requestBody; ///< null: none; a string: sent as it is
    int status = 0;
    QByteArray contentType;
    QJsonValue body; ///< parsed where it was JSON, else the text

    /// Whether `fields` cuts the answer; an empty one does not (orders-fields-empty).
    [[nodiscard]] bool hasFields() const { return target.contains("fields=") && !target.endsWith("fields="); }
    /// `/V1/orders/1`: without `/rest`, store code and query, undecoded.
    [[nodiscard]] QByteArray path() const;
};

/// Every exchange with one request and one answer, by name, from $QUARTERMASTER_CONTRACT_DIR or the samples in \a
/// samples. Says on stdout which.
[[nodiscard]] QList<Recorded> readRecordings(const QString &samples);

} // namespace qm::test
