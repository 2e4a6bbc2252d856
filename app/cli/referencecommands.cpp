// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "reference.h"

#include <array>

namespace qm::cli {

namespace {

using Make = QByteArray (*)(const std::vector<ReferenceCommand> &);

struct Shell
{
    const char *name;
    const char *description;
    const char *example;
    Make make;
};
constexpr std::array shells{
    Shell{"bash", "source <(quartermaster-cli completion bash)",
          "Example:\n  source <(quartermaster-cli completion bash)", &bashCompletion},
    Shell{"zsh", "quartermaster-cli completion zsh > a file _quartermaster-cli in a folder of $fpath",
          "Example:\n  quartermaster-cli completion zsh > ~/.zfunc/_quartermaster-cli", &zshCompletion},
    Shell{"fish", "quartermaster-cli completion fish | source",
          "Example:\n  quartermaster-cli completion fish | source", &fishCompletion},
};

/// \a app outlives the command: it is the parser that found it.
void onPrint(CLI::App &command, Command &chosen, const CLI::App &app, Make make)
{
    command.callback([&chosen, &app, make] {
        chosen = [&app, make](Context &context) -> Outcome {
            return context.console().write(make(referenceOf(app))).map([] { return ExitCode::Done; });
        };
    });
}

} // namespace

void addReferenceCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("completion", "what a shell needs to complete commands and options");
    group->require_subcommand(1);
    for (const Shell &shell : shells) {
        CLI::App *command = group->add_subcommand(shell.name, shell.description);
        command->footer(shell.example);
        onPrint(*command, chosen, app, shell.make);
    }
    CLI::App *manual = app.add_subcommand("manual", "the manual page of this program, for man");
    manual->footer("Example:\n  quartermaster-cli manual > quartermaster-cli.1 && man ./quartermaster-cli.1");
    onPrint(*manual, chosen, app, &manualPage);
}

} // namespace qm::cli
