// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/credentials.h"
#include "domain/scope.h"
#include "domain/stop.h"
#include "remote/connection.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace qm::doctor {

enum class Level { Ok, Warn, Fail, Skipped };
[[nodiscard]] QLatin1StringView toString(Level level);

/// One check with what was seen and what to do about it, as plain text for people.
///
/// The ids, in the order they are looked at; each comes at most once per report. Always there (not looked at =
/// Skipped): `address`, `tls`, `rest-root`, `clock`, `login`; for OAuth `dialect`; for everybody but customers
/// `permissions`, `multi-source`, `page-limit`, `encoded-slash`. Only as trouble: `admin-path`, `redirect`, `proxy`,
/// `guard`, `firewall`, `maintenance`, `rate-limit`, `server`, `not-magento`, `authorization-header`, `bearer`,
/// `token`, `integration`, `signed-address`, `timestamp`, `account`, `one-time-code` (a code of the authenticator
/// helps), `two-factor` (it does not), `features`.
struct Finding
{
    QString id; ///< stable
    Level level = Level::Ok;
    QString title;  ///< `The shop's clock and this computer's agree`
    QString seen;   ///< what the shop answered, redacted
    QString advice; ///< what to click or whom to ask; empty when Ok
};

/// One thing the program reads, and whether the login may.
struct Feature
{
    enum class Access {
        Allowed,
        Refused, ///< the role lacks \a resource
        Absent,  ///< the shop has no such route
        Unclear, ///< asked, without a usable answer
    };
    QString name;     ///< stable: `orders`, `credit memos`
    QString resource; ///< that Magento asks for
    Access access = Access::Unclear;
};

/// A store view as far as a login may be tied to it.
struct View
{
    QString code;
    QString name;
};

struct Report
{
    QList<Finding> findings;
    /// What the login may read, in a fixed order; empty when that was not looked at. Changes are never tried.
    QList<Feature> features;
    QList<View> views; ///< the shop's store views without the admin's; empty when the login may not read them
    /// The connection with what was found out: REST root, dialect, TLS. Present when the shop could be reached at all.
    std::optional<remote::Connection> corrected;
    [[nodiscard]] Level worst() const;
};

/// Finds why a shop does not answer, or shows that all is well. Sends at most one login per call, never a second
/// password try (magento-facts 2.15); everything else is reads. Blocks: call it from a job thread.
/// A customer logs in at \a scope, where every other request of the profile goes too: the account belongs to a website
/// (observed 6). All other logins are the same everywhere.
/// \a onFinding is called for every finding as soon as it is known, on the calling thread.
[[nodiscard]] Report examine(const remote::Connection &connection, const Scope &scope, const Credentials &secrets,
                             const Clock &clock, const StopToken &stop = {},
                             const std::function<void(const Finding &)> &onFinding = {});

} // namespace qm::doctor
