// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// The commands that a help names.
QStringList commandsIn(const QString &help)
{
    QStringList names;
    bool isList = false;
    for (const QString &line : help.split(u'\n')) {
        if (!line.startsWith(u' ')) {
            isList = line == u"Subcommands:"_s;
        } else if (isList && line.size() > 2 && line[2] != u' ') {
            names << line.trimmed().section(u' ', 0, 0);
        }
    }
    return names;
}

} // namespace

/// What shells and man are told of the command line.
class TestCliReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("a command") << QStringList{u"ord"_s} << QStringList{u"orders"_s};
        QTest::newRow("a command of a group") << QStringList{u"orders"_s, u"sho"_s} << QStringList{u"show"_s};
        QTest::newRow("behind an option of the program")
            << QStringList{u"--quiet"_s, u"orders"_s, u"sho"_s} << QStringList{u"show"_s};
        QTest::newRow("an option") << QStringList{u"orders"_s, u"list"_s, u"--lim"_s} << QStringList{u"--limit"_s};
        QTest::newRow("an option of the program")
            << QStringList{u"orders"_s, u"list"_s, u"--data"_s} << QStringList{u"--data-dir"_s};
        QTest::newRow("a format") << QStringList{u"orders"_s, u"list"_s, u"--format"_s, u"n"_s}
                                  << QStringList{u"ndjson"_s};
        QTest::newRow("a value nobody can know")
            << QStringList{u"orders"_s, u"list"_s, u"--where"_s, u"--"_s} << QStringList{};
        QTest::newRow("nothing like it") << QStringList{u"zz"_s} << QStringList{};
    }
    void bashCompletes()
    {
        QFETCH(QStringList, typed);
        QFETCH(QStringList, offered);
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        if (bash.isEmpty()) {
            QSKIP("there is no bash here");
        }
        CliRunner cli;
        const Ran script = cli.run({u"completion"_s, u"bash"_s});
        QVERIFY2(script.code == 0, script.told());
        QProcess shell;
        // Words come as arguments: nothing of them is code.
        shell.start(bash, QStringList{u"-c"_s,
                                      u"source \"$1\"; shift; COMP_WORDS=(quartermaster-cli \"$@\"); COMP_CWORD=$#; "
                                      "_quartermaster_cli && printf '%s\\n' \"${COMPREPLY[@]}\""_s,
                                      u"bash"_s, cli.writeFile(u"completion"_s, script.out)} +
                              typed);
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), offered);
    }

    /// Of each that does something, and all of them are in the manual.
    void everyCommandHasAnExample()
    {
        const CliRunner cli;
        const QString manual = QString::fromUtf8(cli.run({u"manual"_s}).out).remove(u'\\');
        QStringList without;
        int commands = 0;
        QList<QStringList> waiting{{}};
        while (!waiting.isEmpty()) {
            const QStringList words = waiting.takeFirst();
            const QString help = QString::fromUtf8(cli.run(words + QStringList{u"--help"_s}).out);
            const QStringList below = commandsIn(help);
            for (const QString &name : below) {
                waiting << words + QStringList{name};
            }
            if (!below.isEmpty()) {
                continue;
            }
            ++commands;
            const QString said = words.join(u' ');
            static const QString options = uR"(( --[a-z-]+( [\w-]+)?)*)"_s; // of the program
            const QRegularExpression example(uR"((?m)^  .*quartermaster-cli%1 %2\b)"_s.arg(options, said));
            if (!help.contains(example) || !manual.contains(said)) {
                without << said;
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", ")));
        QVERIFY(commands > 40);
    }

    void everyCommandIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("bash") << QStringList{u"completion"_s, u"bash"_s};
        QTest::newRow("zsh") << QStringList{u"completion"_s, u"zsh"_s};
        QTest::newRow("fish") << QStringList{u"completion"_s, u"fish"_s};
        QTest::newRow("man") << QStringList{u"manual"_s};
    }
    void everyCommandIsTold()
    {
        QFETCH(QStringList, arguments);
        const CliRunner cli;
        const Ran ran = cli.run(arguments);
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.told());
        for (const char *command : {"profile add", "orders list", "products show", "practice serve"}) {
            QVERIFY2(ran.out.contains(command), command);
        }
        for (const char *option : {"secrets", "where", "faults"}) { // hyphens are written in more than one way
            QVERIFY2(ran.out.contains(option), option);
        }
    }

    void noLineOfTheManualIsARequestByChance()
    {
        const Ran ran = CliRunner().run({u"manual"_s});
        static const QList<QByteArray> known{".\\\"", ".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".BR", ".nf", ".fi"};
        for (const QByteArray &line : ran.out.split('\n')) {
            const QByteArray first = line.split(' ').first();
            QVERIFY2(!line.startsWith('\'') && (!line.startsWith('.') || known.contains(first)), line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliReference)

#include "tst_clireference.moc"
