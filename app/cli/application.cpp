// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "commands.h"
#include "editcommands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr auto footer = R"(Exit codes:
  0 all done                        3 cannot reach, or not allowed
  1 some lines failed               4 conflict, nothing overwritten
  2 usage: a word is wrong          5 refused by a guard (read-only, missing --yes)
  130 stopped by Ctrl+C

Data goes to standard output, everything else to standard error. Columns are named
as Magento names its fields; times are UTC (ISO 8601); amounts are decimal texts.

Examples:
  quartermaster-cli profile add shop --url https://shop.example --auth oauth1 \
      --secrets-stdin < secrets.json
  quartermaster-cli doctor
  quartermaster-cli pull
  quartermaster-cli orders list --where 'status eq pending' --sort created_at:desc
  quartermaster-cli orders list --live --where 'status eq pending' \
      --sort created_at:desc --limit 20 --format json
  quartermaster-cli stock list --low
  quartermaster-cli products show 24-MB01
  quartermaster-cli stock set 24-MB01 --source default --qty +5
  quartermaster-cli changes push --dry-run
  quartermaster-cli practice serve --port 8099 --orders 10000)";

/// The words of `--format`, and what they mean.
constexpr std::array formats{
    std::pair{"table", Format::Table},
    std::pair{"json", Format::Json},
    std::pair{"ndjson", Format::NdJson},
    std::pair{"csv", Format::Csv},
};

void addGlobals(CLI::App &app, Globals &globals)
{
    app.add_option_function<std::string>(
           "--data-dir",
           [&globals](const std::string &path) {
               if (path.empty()) {
                   throw CLI::ValidationError("--data-dir", "the name of a folder is missing");
               }
               globals.dataDirectory = text(path);
           },
           "folder that holds everything of one user (default: QUARTERMASTER_DATA_DIR, else the system's place)")
        ->type_name("DIR");
    app.add_option_function<std::string>(
           "--profile",
           [&globals](const std::string &name) {
               if (name.empty()) { // a variable of a script that was not set: not any shop will do
                   throw CLI::ValidationError("--profile", "the name of a profile is missing");
               }
               globals.profile = text(name);
           },
           "which shop; not needed where there is only one profile")
        ->type_name("NAME");
    app.add_option_function<std::string>(
           "--format",
           [&globals](const std::string &word) {
               const auto *found = std::find_if(formats.begin(), formats.end(),
                                                [&word](const auto &format) { return word == format.first; });
               if (found == formats.end()) {
                   throw CLI::ValidationError("--format", "'" + word + "' is none of table, json, ndjson, csv");
               }
               globals.format = found->second;
               globals.formatGiven = true;
           },
           "table, json, ndjson or csv (default: table)")
        ->type_name("FORMAT");
    app.add_flag("--quiet", globals.quiet, "no notices on standard error, only errors");
    app.add_option("--timeout", globals.timeoutSeconds,
                   "seconds the whole command may wait for the shop (default: 60 for an answer to begin, 300 for it to "
                   "end, no limit in all)")
        ->type_name("SECONDS")
        ->check(wholeNumber(1, 86'400));
}

/// The word that is no command where one was expected; empty when the words ended there.
QString strangeCommand(const CLI::App &app, QStringList &known)
{
    const CLI::App *group = &app;
    for (std::vector<CLI::App *> chosen = app.get_subcommands(); !chosen.empty(); chosen = group->get_subcommands()) {
        group = chosen.front();
    }
    for (const CLI::App *command : group->get_subcommands([](const CLI::App *) { return true; })) {
        known.append(text(command->get_name()));
    }
    for (const std::string &word : app.remaining(true)) {
        if (!word.empty() && word.front() != '-') {
            return text(word);
        }
    }
    return {};
}

/// `quartermaster-cli orders list`: as far as it was understood.
QString understoodCommand(const CLI::App &app)
{
    QString words = text(app.get_name());
    for (std::vector<CLI::App *> chosen = app.get_subcommands(); !chosen.empty();
         chosen = chosen.front()->get_subcommands()) {
        words += u' ' + text(chosen.front()->get_name());
    }
    return words;
}

/// What the parser complains of, as one line with a way on.
QString complaint(const CLI::ParseError &error, const CLI::App &app)
{
    QString what = QString::fromUtf8(error.what()).simplified();
    QStringList known;
    const bool lacksCommand = dynamic_cast<const CLI::RequiredError *>(&error) && what.contains(u"subcommand"_s);
    if (const QString word = strangeCommand(app, known); lacksCommand && !known.isEmpty()) {
        what = word.isEmpty() ? u"a command is missing: %1"_s.arg(known.join(u", "_s))
                              : u"'%1' is no command; there is %2"_s.arg(word, known.join(u", "_s));
    }
    if (dynamic_cast<const CLI::ExtrasError *>(&error)) {
        const std::vector<std::string> left = app.remaining(true);
        const auto option =
            std::find_if(left.begin(), left.end(), [](const std::string &word) { return word.starts_with('-'); });
        what = option != left.end() ? u"there is no option '%1' here"_s.arg(text(*option))
               : left.empty()       ? what
                                    : u"'%1' is one word too many"_s.arg(text(left.front()));
    }
    return (what.isEmpty() ? QString::fromStdString(error.get_name()) : what) +
           u"; '%1 --help' tells more"_s.arg(understoodCommand(app));
}

int finish(Console &console, const Outcome &outcome)
{
    if (!outcome) {
        (void)console.flush(); // what was printed before it went wrong; that it went wrong is known already
        if (!outcome.error().line.isEmpty()) {
            console.error(outcome.error().line);
        }
        return int(outcome.error().code);
    }
    if (const Try<void> flushed = console.flush(); !flushed) {
        return finish(console, tl::unexpected(flushed.error()));
    }
    return int(*outcome);
}

} // namespace

CLI::Validator notBlank(std::string missing)
{
    const auto check = [missing = std::move(missing)](const std::string &word) {
        return text(word).trimmed().isEmpty() ? missing : std::string();
    };
    return {check, ""};
}

CLI::Validator wholeNumber(qint64 least, qint64 most)
{
    const auto check = [least, most](const std::string &word) -> std::string {
        const QString digits = text(word);
        const QStringView unsignedDigits = QStringView(digits).mid(digits.startsWith(u'-') ? 1 : 0);
        const bool isPlain = !unsignedDigits.isEmpty() && std::all_of(unsignedDigits.begin(), unsignedDigits.end(),
                                                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool isNumber = false;
        const qint64 number = digits.toLongLong(&isNumber);
        if (isPlain && isNumber && number >= least && number <= most) {
            return {};
        }
        return u"'%1' is no whole number from %2 to %3"_s.arg(digits, QString::number(least), QString::number(most))
            .toStdString();
    };
    return {check, ""};
}

int run(const QStringList &arguments)
{
    const Interrupt interrupt;
    Console console(stdout, stderr);
    Globals globals;
    Command chosen;

    CLI::App app("Quartermaster on the command line: a Magento 2 shop without a window.", "quartermaster-cli");
    app.set_version_flag("--version", "quartermaster-cli " QUARTERMASTER_VERSION, "print the version and end");
    app.set_help_flag("-h,--help", "print this help, or that of the command before it, and end");
    app.allow_windows_style_options(false);
    app.fallthrough();
    app.require_subcommand(1);
    app.footer(footer);
    addGlobals(app, globals);
    addProfileCommands(app, chosen);
    addDoctorCommand(app, chosen);
    addPullCommand(app, chosen);
    addScopesCommands(app, chosen);
    addOrderCommands(app, chosen);
    addProductCommands(app, chosen);
    addCustomerCommands(app, chosen);
    addStockCommands(app, chosen);
    addPriceCommands(app, chosen);
    addChangeCommands(app, chosen);
    addBulkCommands(app, chosen);
    addGraphQlCommand(app, chosen);
    addPracticeCommands(app, chosen);
    addDiagnosticsCommand(app, chosen);
    addReferenceCommands(app, chosen);

    // The parser takes its words from the back.
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        words.insert(words.begin(), argument.toStdString());
    }
    try {
        app.parse(words);
    } catch (const CLI::CallForHelp &) {
        return finish(console, console.write(QByteArray::fromStdString(app.help())).map([] { return ExitCode::Done; }));
    } catch (const CLI::CallForVersion &version) {
        return finish(console, console.write(QByteArray(version.what()) + '\n').map([] { return ExitCode::Done; }));
    } catch (const CLI::ParseError &error) {
        console.error(complaint(error, app));
        return int(ExitCode::Usage);
    }
    console.setQuiet(globals.quiet);
    Context context(globals, console, interrupt);
    const Try<void> hasPlace = context.checkDataDirectory();
    const Outcome outcome = hasPlace ? context.concluded(chosen(context)) : tl::unexpected(hasPlace.error());
    const int code = finish(console, outcome);
    if (!outcome && (context.hasStopped() || globals.timeoutSeconds > 0)) {
        // Qt would not let go before the system's resolver does, which may ask a silent name server for half a minute.
        std::_Exit(code);
    }
    return code;
}

} // namespace qm::cli
