// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/utctime.h"
#include "remote/classify.h"
#include "remote/connection.h"
#include "remote/http.h"

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

namespace qm::remote {

/// One request on the wire, ready to go: signed, addressed, stamped.
struct Attempt
{
    Verb verb = Verb::Get;
    QByteArray url; ///< absolute, percent-encoded, sent as it is
    std::optional<QByteArray> body;
    QByteArray authorization; ///< empty: none
    QByteArray store;         ///< of the Store header (GraphQL); empty: none
    QByteArray id;            ///< X-Request-Id
    std::optional<std::chrono::milliseconds> whole;
};

/// What came back. Either \a failure says why there is no complete answer, or \a answer is complete (any status).
struct Delivery
{
    RawAnswer answer;
    std::optional<Error> failure; ///< Network, Timeout, Tls or Protocol (too large, not decodable)
    std::optional<UtcTime> serverTime;
    std::chrono::milliseconds elapsed{0};
};

class Exchange;

/// The choke point: every byte to the shop passes here. Sends each attempt exactly once: Qt's own silent resending
/// after a lost connection is switched off, because it does not look at the verb. Network thread only.
class Transport : public QObject
{
public:
    using Done = std::function<void(Delivery)>;

    explicit Transport(const Connection &connection, QObject *parent = nullptr);
    ~Transport() override;
    Q_DISABLE_COPY_MOVE(Transport)

    /// \a done is called exactly once, from the event loop, unless abort() comes first.
    void send(quint64 key, const Attempt &attempt, Done done);
    void abort(quint64 key);

    /// A URL as Qt will write it into the request line, or nothing when that differs from \a url (a `.` or `..`
    /// segment, an invalid escape): what is signed must be what is sent.
    [[nodiscard]] static bool isSentUnchanged(const QByteArray &url);

private:
    void dropIdleConnections(Verb verb);
    QNetworkReply *start(const QNetworkRequest &request, const Attempt &attempt);
    [[nodiscard]] QNetworkRequest requestFor(const Attempt &attempt) const;

    Connection m_connection;
    QNetworkAccessManager m_manager;
    std::optional<QSslConfiguration> m_tls;
    std::optional<Error> m_unusable; ///< why nothing can be sent at all
    QHash<quint64, Exchange *> m_running;
    std::chrono::steady_clock::time_point m_lastUse;
};

} // namespace qm::remote
