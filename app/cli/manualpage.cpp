// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

/// Text in roff: no hyphen becomes a dash, no line becomes a request.
QString roff(QString text)
{
    text.replace(u"\\"_s, u"\\e"_s).replace(u"-"_s, u"\\-"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'.') || line.startsWith(u'\'')) {
            line.prepend(u"\\&"_s);
        }
    }
    return lines.join(u'\n');
}

QString optionEntry(const ReferenceOption &option)
{
    QStringList names;
    for (const QString &name : option.names) {
        names << (option.isPositional ? u"\\fI%1\\fR"_s : u"\\fB%1\\fR"_s).arg(roff(name));
    }
    const bool isFlag = option.argument.isEmpty() || option.isPositional;
    return u".TP\n%1%2\n%3\n"_s.arg(names.join(u", "_s),
                                    isFlag ? QString() : u" \\fI%1\\fR"_s.arg(roff(option.argument)),
                                    roff(option.description));
}

QString example(const QString &lines)
{
    return lines.isEmpty() ? QString() : u".PP\n.nf\n%1\n.fi\n"_s.arg(roff(lines));
}

} // namespace

QByteArray manualPage(const std::vector<ReferenceCommand> &commands)
{
    const ReferenceCommand &program = commands.front();
    QString page = u".\\\" made by `quartermaster-cli manual`\n"
                   ".TH QUARTERMASTER\\-CLI 1 \"\" \"quartermaster " QUARTERMASTER_VERSION "\" \"User commands\"\n"
                   ".SH NAME\nquartermaster\\-cli \\- a Magento 2 shop on the command line\n"
                   ".SH SYNOPSIS\n.B quartermaster\\-cli\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR\n.SH DESCRIPTION\n"_s;
    page += roff(program.description) + u"\n.SH OPTIONS\nThey go with every command.\n"_s;
    for (const ReferenceOption &option : program.options) {
        page += optionEntry(option);
    }
    page += u".SH COMMANDS\n"_s;
    for (const ReferenceCommand &command : commands) {
        if (command.path.isEmpty() || !command.commands.isEmpty()) {
            continue; // a group does nothing by itself
        }
        page += u".SS %1\n%2\n"_s.arg(roff(command.path.join(u' ')), roff(command.description));
        for (const ReferenceOption &option : command.options) {
            if (!option.names.contains(u"--help"_s)) {
                page += optionEntry(option);
            }
        }
        page += example(command.footer);
    }
    page += u".SH EXIT STATUS AND EXAMPLES\n"_s + example(program.footer);
    page += u".SH SEE ALSO\n.BR quartermaster (1)\n"_s;
    return page.toUtf8();
}

} // namespace qm::cli
