// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "diagnostics/report.h"
#include "profiles/datadirectory.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

Outcome run(Context &context)
{
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    const QString text = diagnostics::report(
        {u"quartermaster-cli %1"_s.arg(QLatin1StringView(QUARTERMASTER_VERSION)), data, SystemClock().now(), {}, 200});
    return context.console().write(text.toUtf8()).map([] { return ExitCode::Done; });
}

} // namespace

void addDiagnosticsCommand(CLI::App &app, Command &chosen)
{
    CLI::App *command =
        app.add_subcommand("diagnostics", "a report for whoever helps you, without secrets and personal data");
    command->footer(R"(Versions, how each shop is reached (shops are numbered, not named), how old its copy is, what is
staged, how runs ended, and the newest lines of the window's log, scrubbed. The shop is not asked.

Example:
  quartermaster-cli diagnostics > report.txt)");
    command->callback([&chosen] { chosen = &run; });
}

} // namespace qm::cli
