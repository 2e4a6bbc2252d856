// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"

#include "doctor/checks.h"
#include "doctor/text.h"

#include <algorithm>
#include <array>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

/// What is looked at in every examination, with its name while it was not.
void skipTheRest(Examination &visit, LoginKind kind)
{
    struct Check
    {
        QLatin1StringView id;
        const char *title; ///< to be translated
        bool oauthOnly = false;
        bool staffOnly = false;
    };
    static constexpr std::array checks{
        Check{"tls"_L1, QT_TRANSLATE_NOOP("Doctor", "Encryption")},
        Check{"rest-root"_L1, QT_TRANSLATE_NOOP("Doctor", "REST API")},
        Check{"clock"_L1, QT_TRANSLATE_NOOP("Doctor", "Clock")},
        Check{"login"_L1, QT_TRANSLATE_NOOP("Doctor", "Login")},
        Check{"dialect"_L1, QT_TRANSLATE_NOOP("Doctor", "Signatures"), true, true},
        Check{"permissions"_L1, QT_TRANSLATE_NOOP("Doctor", "Permissions"), false, true},
        Check{"multi-source"_L1, QT_TRANSLATE_NOOP("Doctor", "Stock sources"), false, true},
        Check{"page-limit"_L1, QT_TRANSLATE_NOOP("Doctor", "Page size"), false, true},
        Check{"encoded-slash"_L1, QT_TRANSLATE_NOOP("Doctor", "Slashes in SKUs"), false, true},
    };
    for (const Check &check : checks) {
        const bool applies =
            (!check.oauthOnly || kind == LoginKind::OAuth1) && (!check.staffOnly || kind != LoginKind::Customer);
        if (applies && !visit.has(check.id)) {
            visit.skip(check.id, Text::tr("%1: not looked at").arg(Text::tr(check.title)));
        }
    }
}

void lookAround(Examination &visit)
{
    if (!checkRoot(visit) || visit.stopped()) {
        return;
    }
    visit.setReached();
    checkClock(visit);
    const std::optional<Examination::Authorize> authorize = checkLogin(visit);
    if (!authorize || visit.stopped()) {
        return;
    }
    if (visit.connection().login == LoginKind::OAuth1 && !checkDialect(visit)) {
        return;
    }
    if (visit.connection().login != LoginKind::Customer && !visit.stopped()) {
        checkFeatures(visit, *authorize);
    }
}

} // namespace

QLatin1StringView toString(Level level)
{
    switch (level) {
    case Level::Ok:
        return "ok"_L1;
    case Level::Warn:
        return "warn"_L1;
    case Level::Fail:
        return "fail"_L1;
    case Level::Skipped:
        return "skipped"_L1;
    }
    return {};
}

Level Report::worst() const
{
    Level worst = Level::Ok;
    for (const Finding &finding : findings) {
        if (finding.level == Level::Fail || (finding.level == Level::Warn && worst == Level::Ok)) {
            worst = finding.level;
        }
    }
    return worst;
}

Report examine(const remote::Connection &connection, const Scope &scope, const Credentials &secrets, const Clock &clock,
               const StopToken &stop, const std::function<void(const Finding &)> &onFinding)
{
    Examination visit(connection, scope, secrets, clock, stop, onFinding);
    lookAround(visit);
    skipTheRest(visit, connection.login);
    return visit.report();
}

} // namespace qm::doctor
