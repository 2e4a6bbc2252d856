// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFile = 480; ///< lines; the aim is 400, this is where a file must be split

struct Habit
{
    QString pattern;
    QString reason;
};

/// Each line is something that was meant never to enter the product's code.
const QList<Habit> &forbidden()
{
    static const QList<Habit> habits{
        {uR"(\bQEventLoop\b)"_s, u"nested event loops make re-entrancy bugs; wait on a future in a job thread"_s},
        {uR"(\bignoreSslErrors\s*\(\s*\))"_s, u"a global 'ignore' defeats TLS; pin the certificate"_s},
        {uR"(\bsetInsecureFallback\s*\(\s*true)"_s, u"secrets never go to a plain file"_s},
        {uR"(\bstatic\s+\w+\s*[&*]\s*instance\s*\()"_s, u"no singletons: objects get what they need"_s},
        {uR"(\b(TODO|FIXME|XXX)\b)"_s, u"what exists works; what does not is an issue, not a comment"_s},
        {uR"(\bco_(await|yield|return)\b)"_s, u"GCC 12 miscompiles coroutines"_s},
    };
    return habits;
}

QStringList offences(const SourceFile &file)
{
    QStringList found;
    if (file.lines.size() < 2 || !file.lines[0].contains("SPDX-FileCopyrightText"_L1) ||
        !file.lines[1].contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1)) {
        found << file.path + u": no SPDX header"_s;
    }
    if (file.lines.size() > longestFile) {
        found << u"%1: %2 lines; find the seam"_s.arg(file.path).arg(file.lines.size());
    }
    if (file.path.endsWith(".h"_L1) && !file.lines.contains(u"#pragma once"_s)) {
        found << file.path + u": no #pragma once"_s;
    }
    for (const Habit &habit : forbidden()) {
        const QRegularExpression expression(habit.pattern);
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (expression.match(file.lines[i]).hasMatch()) {
                found << u"%1:%2: %3"_s.arg(file.path).arg(i + 1).arg(habit.reason);
            }
        }
    }
    return found;
}

/// What makes a test fail on a busy machine, or take its time on an idle one.
QStringList offencesOfTest(const SourceFile &file)
{
    static const QRegularExpression shortWait(uR"(\bQTRY_(VERIFY2?|COMPARE)\()"_s);
    static const QRegularExpression sleep(uR"(\bqSleep\s*\(|\bQThread::\w*sleep\s*\(|\bsleep_(for|until)\s*\()"_s);
    const bool isPatient = file.lines.contains(u"#include \"patience.h\""_s) || file.path.endsWith("/patience.h"_L1);
    QStringList found;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (!isPatient && shortWait.match(file.lines[i]).hasMatch()) {
            found << u"%1:%2: five seconds are a figure; include patience.h"_s.arg(file.path).arg(i + 1);
        }
        if (sleep.match(file.lines[i]).hasMatch()) {
            found << u"%1:%2: wait for what happens, not for a time"_s.arg(file.path).arg(i + 1);
        }
    }
    return found;
}

/// Of a file of the project.
QString textOf(const QString &path)
{
    QFile file(QStringLiteral(QM_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsThem()
    {
        QStringList found;
        for (const SourceFile &file : readSources({u"models"_s, u"app"_s, u"ui"_s})) {
            found += offences(file);
        }
        for (const SourceFile &file : readSources({u"tests"_s})) {
            if (!file.path.startsWith("tests/bench/"_L1)) { // where time is what is looked at
                found += offencesOfTest(file);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Whose work is in the program is said in it, with the licence.
    void aboutNamesEveryLibrary()
    {
        const QString about = textOf(u"ui/dialogs/about.cpp"_s);
        const QString table = textOf(u"ARCHITECTURE.md"_s).section(u"## Dependencies"_s, 1);
        static const QRegularExpression row(uR"(^\| ([^|]+) \|)"_s, QRegularExpression::MultilineOption);
        int named = 0;
        for (auto match = row.globalMatch(table); match.hasNext();) {
            for (const QString &library : match.next().captured(1).split(u", "_s)) {
                if (library == "library"_L1 || library.startsWith("Qt 6"_L1)) {
                    break; // the title, and Qt's own parts
                }
                QVERIFY2(about.contains(u'"' + library + u"\"_L1"_s), qPrintable(library));
                ++named;
            }
        }
        QVERIFY(named > 8);
    }

    void anOffenceIsNoticed()
    {
        const QStringList good{u"// SPDX-FileCopyrightText: x"_s, u"// SPDX-License-Identifier: GPL-3.0-or-later"_s,
                               u"#pragma once"_s};
        QVERIFY(offences({u"models/a.h"_s, good}).isEmpty());
        QCOMPARE(offences({u"models/a.h"_s, {}}).size(), 2);
        QCOMPARE(offences({u"models/a.h"_s, good + QStringList{u"QEventLoop loop;"_s}}).size(), 1);
        QCOMPARE(offences({u"models/a.cpp"_s, good + QStringList(longestFile, u";"_s)}).size(), 1);
        const QStringList wait{u"QTRY_"_s + u"COMPARE(a, b);"_s};
        QCOMPARE(offencesOfTest({u"tests/tst_a.cpp"_s, wait}).size(), 1);
        QVERIFY(offencesOfTest({u"tests/tst_a.cpp"_s, QStringList{u"#include \"patience.h\""_s} + wait}).isEmpty());
        QCOMPARE(offencesOfTest({u"tests/tst_a.cpp"_s, {u"QThread::"_s + u"msleep(1);"_s}}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHabits)
#include "tst_habits.moc"
