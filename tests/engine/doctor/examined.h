// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "fakeshop.h"

#include <QTest>

#include <optional>

namespace qm::test {

/// Findings as a test wants them.
struct Examined
{
    doctor::Report report;
    QStringList heard; ///< ids in the order they were told

    [[nodiscard]] const doctor::Finding *find(QLatin1StringView id) const
    {
        for (const doctor::Finding &finding : report.findings) {
            if (finding.id == id) {
                return &finding;
            }
        }
        return nullptr;
    }
    /// The first that is not in order.
    [[nodiscard]] const doctor::Finding *first() const
    {
        for (const doctor::Finding &finding : report.findings) {
            if (finding.level == doctor::Level::Warn || finding.level == doctor::Level::Fail) {
                return &finding;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString firstId() const { return first() ? first()->id : QString(); }
    [[nodiscard]] QByteArray all() const
    {
        QString text;
        for (const doctor::Finding &finding : report.findings) {
            text += QStringLiteral("%1 %2: %3 | %4 | %5\n")
                        .arg(toString(finding.level), finding.id, finding.title, finding.seen, finding.advice);
        }
        return text.toUtf8();
    }
};

[[nodiscard]] inline Examined examine(const remote::Connection &connection, const Credentials &secrets,
                                      const Clock &clock = SystemClock(), const Scope &scope = Scope::all())
{
    Examined examined;
    examined.report = doctor::examine(connection, scope, secrets, clock, {},
                                      [&](const doctor::Finding &finding) { examined.heard.append(finding.id); });
    return examined;
}

/// What holds for every examination, whatever it found.
inline void checkHabits(const Examined &examined)
{
    const QByteArray text = examined.all();
    QVERIFY2(!text.contains("canary"), text.constData());
    QStringList ids;
    for (const doctor::Finding &finding : examined.report.findings) {
        ids.append(finding.id);
        const bool trouble = finding.level == doctor::Level::Warn || finding.level == doctor::Level::Fail;
        QVERIFY2(!finding.title.isEmpty(), text.constData());
        QVERIFY2(trouble == !finding.advice.isEmpty(), text.constData());
    }
    QCOMPARE(examined.heard, ids);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

[[nodiscard]] inline remote::Connection connectionTo(const QUrl &url, LoginKind login = LoginKind::OAuth1)
{
    remote::Connection connection;
    connection.baseUrl = url;
    connection.login = login;
    connection.timeouts.connectAndFirstByte = std::chrono::seconds(20);
    return connection;
}

} // namespace qm::test
