// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

#include <QMap>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

const QStringList formatWords{u"table"_s, u"json"_s, u"ndjson"_s, u"csv"_s};

/// ` orders list`: as the scripts keep what was typed so far.
QString typed(const ReferenceCommand &command)
{
    return command.path.isEmpty() ? QString() : u' ' + command.path.join(u' ');
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// `' orders'SEPARATOR' orders list'` of all commands.
QString everyPath(const std::vector<ReferenceCommand> &commands, const QString &separator)
{
    QStringList paths;
    for (const ReferenceCommand &command : commands) {
        if (!command.path.isEmpty()) {
            paths << quoted(typed(command));
        }
    }
    return paths.join(separator);
}

/// Names of options by what stands behind them; the same name may stand at several commands.
QMap<QString, QStringList> optionsByArgument(const std::vector<ReferenceCommand> &commands)
{
    QMap<QString, QStringList> names;
    for (const ReferenceCommand &command : commands) {
        for (const ReferenceOption &option : command.options) {
            if (option.isPositional || option.argument.isEmpty()) {
                continue;
            }
            QStringList &known = names[option.argument];
            for (const QString &name : option.names) {
                if (!known.contains(name)) {
                    known << name;
                }
            }
        }
    }
    return names;
}

/// What can be typed next, the program's own options behind those of the command.
std::vector<const ReferenceOption *> optionsAt(const std::vector<ReferenceCommand> &commands,
                                               const ReferenceCommand &command)
{
    std::vector<const ReferenceOption *> options;
    for (const auto *const one : {&command, &commands.front()}) {
        for (const ReferenceOption &option : one->options) {
            const bool isKnown = std::any_of(options.begin(), options.end(), [&option](const ReferenceOption *known) {
                return known->names == option.names;
            });
            if (!option.isPositional && !isKnown) {
                options.push_back(&option);
            }
        }
    }
    return options;
}

/// What a command of a group is for.
QString descriptionOf(const std::vector<ReferenceCommand> &commands, const QStringList &path)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&path](const ReferenceCommand &command) { return command.path == path; });
    return found == commands.end() ? QString() : found->description;
}

QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

} // namespace

QByteArray bashCompletion(const std::vector<ReferenceCommand> &commands)
{
    QString script = u"# bash completion for quartermaster-cli; made by `quartermaster-cli completion bash`\n"
                     "_quartermaster_cli()\n{\n"
                     "    local current=${COMP_WORDS[COMP_CWORD]} path= word= candidates= i\n"
                     "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
                     "        word=${COMP_WORDS[i]}\n"
                     "        case \"$path $word\" in\n"
                     "            "_s +
                     everyPath(commands, u" | \\\n            "_s) +
                     u") path+=\" $word\" ;;\n        esac\n    done\n    COMPREPLY=()\n"
                     "    case ${COMP_WORDS[COMP_CWORD - 1]} in\n"_s;
    const QMap<QString, QStringList> byArgument = optionsByArgument(commands);
    for (auto names = byArgument.cbegin(); names != byArgument.cend(); ++names) {
        const QString reply =
            names.key() == "FILE"_L1  ? u"mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); "_s
            : names.key() == "DIR"_L1 ? u"mapfile -t COMPREPLY < <(compgen -d -- \"$current\"); "_s
            : names.key() == "FORMAT"_L1
                ? u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\"); "_s.arg(formatWords.join(u' '))
                : QString();
        script += u"        %1) %2return ;;\n"_s.arg(names->join(u" | "_s), reply);
    }
    script += u"    esac\n    case $path in\n"_s;
    for (const ReferenceCommand &command : commands) {
        QStringList words = command.commands;
        for (const ReferenceOption *option : optionsAt(commands, command)) {
            words << option->names;
        }
        script += u"        %1) candidates='%2' ;;\n"_s.arg(quoted(typed(command)), words.join(u' '));
    }
    script += u"    esac\n    mapfile -t COMPREPLY < <(compgen -W \"$candidates\" -- \"$current\")\n}\n"
              "complete -o filenames -F _quartermaster_cli quartermaster-cli\n"_s;
    return script.toUtf8();
}

QByteArray zshCompletion(const std::vector<ReferenceCommand> &commands)
{
    QString script = u"#compdef quartermaster-cli\n"
                     "# made by `quartermaster-cli completion zsh`\n"
                     "_quartermaster_cli() {\n"
                     "    local typed='' word\n"
                     "    local -a commands options\n"
                     "    for word in ${words[2,CURRENT-1]}; do\n"
                     "        case \"$typed $word\" in\n"
                     "            ("_s +
                     everyPath(commands, u"|"_s) +
                     u") typed+=\" $word\" ;;\n        esac\n    done\n    case ${words[CURRENT-1]} in\n"_s;
    const QMap<QString, QStringList> byArgument = optionsByArgument(commands);
    for (auto names = byArgument.cbegin(); names != byArgument.cend(); ++names) {
        const QString reply = names.key() == "FILE"_L1     ? u"_files; "_s
                              : names.key() == "DIR"_L1    ? u"_files -/; "_s
                              : names.key() == "FORMAT"_L1 ? u"compadd %1; "_s.arg(formatWords.join(u' '))
                                                           : QString();
        script += u"        (%1) %2return ;;\n"_s.arg(names->join(u'|'), reply);
    }
    script += u"    esac\n    case $typed in\n"_s;
    const auto entry = [](QString name, const QString &description) {
        return quoted(name.replace(u":"_s, u"\\:"_s) + u':' + firstLine(description));
    };
    for (const ReferenceCommand &command : commands) {
        QStringList next;
        for (const QString &name : command.commands) {
            next << entry(name, descriptionOf(commands, command.path + QStringList(name)));
        }
        QStringList options;
        for (const ReferenceOption *option : optionsAt(commands, command)) {
            for (const QString &name : option->names) {
                options << entry(name, option->description);
            }
        }
        script += u"        (%1) commands=(%2) options=(%3) ;;\n"_s.arg(quoted(typed(command)), next.join(u' '),
                                                                        options.join(u' '));
    }
    script += u"    esac\n"
              "    (( $#commands )) && _describe -t commands command commands\n"
              "    _describe -o -t options option options\n"
              "}\n"
              "_quartermaster_cli \"$@\"\n"_s;
    return script.toUtf8();
}

QByteArray fishCompletion(const std::vector<ReferenceCommand> &commands)
{
    QString script = u"# fish completion for quartermaster-cli; made by `quartermaster-cli completion fish`\n"
                     "function __quartermaster_cli_typed\n"
                     "    set -l typed ''\n"
                     "    for word in (commandline -opc)[2..-1]\n"
                     "        switch \"$typed $word\"\n"
                     "            case "_s +
                     everyPath(commands, u" "_s) +
                     u"\n                set typed \"$typed $word\"\n"
                     "        end\n    end\n    echo -- \"$typed\"\nend\n"
                     "complete -c quartermaster-cli -f\n"_s;
    for (const ReferenceCommand &command : commands) {
        const QString here =
            u"complete -c quartermaster-cli -n 'test (__quartermaster_cli_typed) = \"%1\"'"_s.arg(typed(command));
        for (const QString &name : command.commands) {
            script += here + u" -a %1 -d %2\n"_s.arg(
                                 name, quoted(firstLine(descriptionOf(commands, command.path + QStringList(name)))));
        }
        for (const ReferenceOption &option : command.options) {
            if (option.isPositional) {
                continue;
            }
            QString line = command.path.isEmpty() ? u"complete -c quartermaster-cli"_s : here;
            for (const QString &name : option.names) {
                line += name.startsWith("--"_L1) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
            }
            line += option.argument.isEmpty()        ? QString()
                    : option.argument == "FILE"_L1   ? u" -r -F"_s
                    : option.argument == "DIR"_L1    ? u" -x -a '(__fish_complete_directories)'"_s
                    : option.argument == "FORMAT"_L1 ? u" -x -a '%1'"_s.arg(formatWords.join(u' '))
                                                     : u" -x"_s;
            script += line + u" -d "_s + quoted(firstLine(option.description)) + u'\n';
        }
    }
    return script.toUtf8();
}

} // namespace qm::cli
