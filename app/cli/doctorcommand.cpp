// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "doctorrun.h"
#include "textwidth.h"

#include "doctor/doctor.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using doctor::Finding;
using doctor::Level;

/// `ok`, `warn`, `fail`, `skip`, of one width.
QString levelWord(Level level)
{
    return fitted(QString(toString(level)), 7);
}

/// A finding as people read it: the check, what was seen, and, indented below, what to do.
QByteArray asText(const Finding &finding)
{
    QString lines = levelWord(finding.level) + u"  "_s + harmless(finding.title);
    if (!finding.seen.isEmpty()) {
        lines += u": "_s + harmless(finding.seen.simplified());
    }
    lines += u'\n';
    if (!finding.advice.isEmpty()) {
        lines += QString(9, u' ') + u"-> "_s + harmless(finding.advice.simplified()) + u'\n';
    }
    return lines.toUtf8();
}

Try<void> writeFinding(RowWriter *writer, const Finding &finding, Console &console)
{
    if (!writer) {
        const Try<void> written = console.write(asText(finding));
        return written ? console.flush() : written; // a check may take a minute: each line as soon as it is known
    }
    return writer->row({JsonNode::ofText(finding.id), JsonNode::ofText(toString(finding.level)),
                        JsonNode::ofText(finding.title), JsonNode::ofText(finding.seen),
                        JsonNode::ofText(finding.advice)});
}

/// Keeps the REST root and the dialect that were found, on the host the user named.
void keepCorrections(Context &context, const Profile &profile, const remote::Connection &found)
{
    const remote::Connection &known = profile.connection;
    const bool sameHost =
        found.baseUrl.host() == known.baseUrl.host() && found.baseUrl.scheme() == known.baseUrl.scheme();
    const bool movedRoot = sameHost && found.baseUrl != known.baseUrl;
    if (!movedRoot && found.dialect == known.dialect) {
        return;
    }
    ProfileStore store = context.profiles();
    const Result<Profile> stored = store.update(profile.name, [&](Profile &changed) {
        changed.connection.dialect = found.dialect;
        if (movedRoot) {
            changed.connection.baseUrl = found.baseUrl;
        }
    });
    if (!stored) {
        context.console().notice(u"what was found out could not be stored: %1"_s.arg(stored.error().text()));
    } else if (movedRoot) {
        context.console().notice(u"the profile's address is now %1"_s.arg(found.baseUrl.toDisplayString()));
    }
}

/// Of `--timeout` one answer gets a quarter: that a shop does not answer is to be said before the time is over.
remote::Connection hurried(remote::Connection connection, int timeoutSeconds)
{
    if (timeoutSeconds > 0) {
        const std::chrono::milliseconds share = std::chrono::milliseconds(std::chrono::seconds(timeoutSeconds)) / 4;
        remote::Timeouts &timeouts = connection.timeouts;
        timeouts.connectAndFirstByte = std::min(timeouts.connectAndFirstByte, share);
        timeouts.idle = std::min(timeouts.idle, share);
        timeouts.whole = std::min(timeouts.whole, share);
    }
    return connection;
}

Outcome concluded(Context &context, const doctor::Report &report, const Profile &profile)
{
    if (context.stop().stopRequested()) {
        return stopped(u"the shop's answers to the doctor"_s);
    }
    for (const Finding &finding : report.findings) {
        if (finding.level == Level::Fail) {
            const QString advice = finding.advice.isEmpty() ? QString() : u" -> "_s + finding.advice;
            return fail(ExitCode::Unreachable,
                        u"'%1' cannot be used: %2: %3%4"_s.arg(profile.name, finding.title, finding.seen, advice));
        }
    }
    return ExitCode::Done;
}

} // namespace

Outcome runDoctor(Context &context, const QString &profileName, DoctorReport kind)
{
    const Try<Profile> profile = context.chosenProfile(profileName);
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const Try<Credentials> credentials = context.secretsOf(*profile);
    if (!credentials) {
        return tl::unexpected(credentials.error());
    }
    const Format format = context.globals().format;
    const auto writer =
        format == Format::Table
            ? nullptr
            : makeRowWriter(format, {u"id"_s, u"level"_s, u"title"_s, u"seen"_s, u"advice"_s}, context.console());
    Try<void> written;
    const auto show = [&](Finding finding) {
        finding.seen = context.console().blotted(finding.seen);
        finding.advice = context.console().blotted(finding.advice);
        const bool matters = finding.level == Level::Warn || finding.level == Level::Fail;
        if (written && (kind == DoctorReport::Full || matters)) {
            written = writeFinding(writer.get(), finding, context.console());
        }
    };
    const doctor::Report report = doctor::examine(hurried(profile->connection, context.globals().timeoutSeconds),
                                                  profile->scope, *credentials, context.clock(), context.stop(), show);
    if (written && writer) {
        written = writer->end();
    } else if (written && kind == DoctorReport::Short && report.worst() != Level::Fail) {
        written =
            context.console().write(u"%1: the shop answers and accepts the login\n"_s.arg(profile->name).toUtf8());
    }
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (report.corrected) {
        keepCorrections(context, *profile, *report.corrected);
    }
    return concluded(context, report, *profile);
}

void addDoctorCommand(CLI::App &app, Command &chosen)
{
    CLI::App *command = app.add_subcommand("doctor", "find out why a shop does not answer, and what to do about it");
    command->footer(R"(Each check is ok, warn or fail. The exit code is 0 unless one failed, then 3.
With --format json: id, level, title, seen, advice.

Examples:
  quartermaster-cli doctor
  quartermaster-cli --profile my-shop doctor --format json)");
    command->callback(
        [&chosen] { chosen = [](Context &context) { return runDoctor(context, {}, DoctorReport::Full); }; });
}

} // namespace qm::cli
