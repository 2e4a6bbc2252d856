// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "doctor/line.h"
#include "domain/clock.h"
#include "remote/http.h"

#include <functional>
#include <memory>
#include <optional>

namespace qm::doctor {

/// An answer with what the classification says of it.
struct Reply
{
    remote::RawAnswer answer;
    std::optional<UtcTime> serverTime;
    std::optional<Error> error; ///< nothing: a usable 2xx

    [[nodiscard]] bool ok() const { return !error; }
    [[nodiscard]] int status() const { return answer.status; }
    /// No answer at all: network, time-out, TLS, stopped.
    [[nodiscard]] bool unanswered() const { return error && answer.status == 0; }
    /// A placeholder of the error, by name.
    [[nodiscard]] QString parameter(QLatin1StringView name) const;
    /// The 401 that Magento gives to whoever may not: nobody, a dead token, or a role without the resource (observed
    /// 4).
    [[nodiscard]] bool refusesResource() const;
    /// A nonce seen before (observed 11): the only 401 with a positional placeholder.
    [[nodiscard]] bool refusesNonce() const;
};

/// One visit at the shop: asks, remembers what was found out, collects findings.
class Examination
{
public:
    /// How a request is signed: the value of the Authorization header for one URL.
    using Authorize = std::function<QByteArray(remote::Verb verb, const QByteArray &url)>;

    Examination(const remote::Connection &connection, Scope scope, const Credentials &secrets, const Clock &clock,
                StopToken stop, std::function<void(const Finding &)> onFinding);

    // Asking. A signed request is signed and sent again once when its nonce is refused.
    [[nodiscard]] Reply ask(const remote::HttpRequest &request, const Authorize &authorize = {});
    /// \a url is absolute and percent-encoded.
    [[nodiscard]] Reply askUrl(const remote::Attempt &attempt, const QString &name);
    /// A GET of a route without placeholders, admin scope.
    [[nodiscard]] static remote::HttpRequest get(const QString &route, remote::Query query = {});
    [[nodiscard]] QByteArray address(const remote::HttpRequest &request) const;
    /// Whether secrets may travel to where the connection points now.
    [[nodiscard]] bool mayCarrySecrets() const;

    // What is known.
    [[nodiscard]] const remote::Connection &connection() const { return m_connection; }
    /// Where a customer logs in.
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    [[nodiscard]] const Credentials &secrets() const { return m_secrets; }
    void setBaseUrl(const QUrl &url);
    void setDialect(remote::SigningDialect dialect) { m_connection.dialect = dialect; }
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }
    [[nodiscard]] UtcTime serverNow() const { return m_clock.now().plusSeconds(m_skew); }
    void setSkew(qint64 seconds) { m_skew = seconds; }
    [[nodiscard]] bool stopped() const { return m_stop.stopRequested(); }
    void setReached() { m_reached = true; }

    // Findings.
    void ok(const QString &id, const QString &title, const QString &seen = {});
    void warn(const QString &id, const QString &title, const QString &seen, const QString &advice);
    void fail(const QString &id, const QString &title, const QString &seen, const QString &advice);
    void skip(const QString &id, const QString &title);
    [[nodiscard]] bool has(const QString &id) const;
    void setFeatures(QList<Feature> features, QList<View> views);
    [[nodiscard]] Report report() const;

private:
    void add(Finding finding);

    remote::Connection m_connection;
    Scope m_scope;
    const Credentials &m_secrets;
    const Clock &m_clock;
    StopToken m_stop;
    std::function<void(const Finding &)> m_onFinding;
    std::unique_ptr<Line> m_line;
    QList<Finding> m_findings;
    QList<Feature> m_features;
    QList<View> m_views;
    qint64 m_skew = 0;
    bool m_reached = false;
    quint64 m_asked = 0;
};

/// What the shop said, in one line: status and text.
[[nodiscard]] QString seenIn(const Reply &reply);

} // namespace qm::doctor
