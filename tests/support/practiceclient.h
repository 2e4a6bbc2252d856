// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <chrono>
#include <memory>
#include <utility>

/// What came back. Status 0: no complete answer (refused, dropped, timed out).
struct PracticeAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool isComplete = true; ///< false: head came, body did not to its end

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString message() const { return object().value(QLatin1String("message")).toString(); }
};

/// A plain HTTP client for tests that talk to a practice store as curl would: targets go out byte by byte as given,
/// nothing is repeated, followed or repaired. Not thread-safe; each thread takes its own.
class PracticeClient
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit PracticeClient(const QUrl &baseUrl, std::chrono::milliseconds readTimeout = std::chrono::seconds(20));
    explicit PracticeClient(const qm::practice::PracticeStore &store);
    ~PracticeClient();
    Q_DISABLE_COPY_MOVE(PracticeClient)

    PracticeAnswer send(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                        const QByteArray &body = {});
    PracticeAnswer get(const QByteArray &target, const Headers &headers = {}) { return send("GET", target, headers); }
    /// With `Content-Type: application/json`.
    PracticeAnswer post(const QByteArray &target, const QByteArray &json, Headers headers = {});

    /// Sends this Authorization with every request from now on; empty: none.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }
    /// Fetches the admin's token and uses it. \returns whether it came.
    bool logInAsAdmin(const qm::practice::PracticeStore &store);

private:
    class Private;
    std::unique_ptr<Private> d;
    QByteArray m_authorization;
};

/// `searchCriteria[filter_groups][G][filters][0][…]=…` for one filter, percent-encoded.
[[nodiscard]] QByteArray practiceFilter(int group, const QByteArray &field, const QByteArray &condition,
                                        const QByteArray &value);
