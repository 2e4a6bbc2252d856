// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString folder;
    QStringList mayInclude; ///< beside itself
};

/// The direction of the project (ARCHITECTURE.md): nothing points back. Static libraries link undeclared dependencies
/// without complaint, so a test reads the includes.
const QList<Rule> &rules()
{
    static const QList<Rule> table{
        {u"domain"_s, {}},
        {u"changes"_s, {u"domain"_s}},
        {u"orders"_s, {u"domain"_s}},
        {u"secrets"_s, {u"domain"_s}},
        {u"remote"_s, {u"domain"_s}},
        // Names of secrets' variables are names of profiles; of sqlite the lock alone, as the practice store.
        {u"profiles"_s, {u"domain"_s, u"secrets"_s, u"remote"_s, u"sqlite"_s}},
        {u"doctor"_s, {u"domain"_s, u"remote"_s}},
        {u"setup"_s, {u"domain"_s, u"secrets"_s, u"remote"_s, u"profiles"_s, u"doctor"_s, u"cache"_s, u"ledger"_s}},
        {u"practice"_s, {u"domain"_s, u"sqlite"_s}},
        {u"updates"_s, {u"domain"_s}},
        {u"diagnostics"_s, {u"domain"_s, u"sqlite"_s, u"cache"_s, u"ledger"_s, u"profiles"_s, u"remote"_s}},
        {u"sqlite"_s, {u"domain"_s}},
        {u"cache"_s, {u"domain"_s, u"sqlite"_s}},
        {u"ledger"_s, {u"domain"_s, u"sqlite"_s}},
        {u"exchange"_s, {u"domain"_s}},
        {u"editing"_s, {u"domain"_s, u"changes"_s, u"sqlite"_s, u"cache"_s, u"ledger"_s}},
        {u"imports"_s, {u"domain"_s, u"changes"_s, u"orders"_s, u"editing"_s}},
        {u"sync"_s, {u"domain"_s, u"changes"_s, u"orders"_s, u"remote"_s, u"cache"_s, u"ledger"_s, u"exchange"_s}},
        // Decoding the kept documents for one page on a reader keeps remote out of ui.
        {u"tables"_s,
         {u"domain"_s, u"changes"_s, u"orders"_s, u"sqlite"_s, u"remote"_s, u"cache"_s, u"ledger"_s, u"editing"_s,
          u"sync"_s, u"imports"_s}},
        {u"ui"_s,
         {u"domain"_s, u"changes"_s, u"orders"_s, u"profiles"_s, u"doctor"_s, u"setup"_s, u"cache"_s, u"ledger"_s,
          u"editing"_s, u"sync"_s, u"tables"_s, u"imports"_s}},
    };
    return table;
}

const Rule *findRule(const QString &folder)
{
    for (const Rule &rule : rules()) {
        if (rule.folder == folder) {
            return &rule;
        }
    }
    return nullptr;
}

/// `remote` of `#include "remote/client.h"`; empty for anything else.
QString includedFolder(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*\x22([a-z]+)/)"_s);
    return include.match(line).captured(1);
}

QStringList offences(const QString &folder, const SourceFile &file)
{
    QStringList found;
    const Rule *rule = findRule(folder);
    if (!rule) {
        return {u"%1: folder '%2' has no line in the table of allowed includes"_s.arg(file.path, folder)};
    }
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QString target = includedFolder(file.lines[i]);
        const bool known = findRule(target) || target == "cli"_L1 || target == "desktop"_L1;
        if (!target.isEmpty() && known && target != folder && !rule->mayInclude.contains(target)) {
            found << u"%1:%2: %3 may not include %4"_s.arg(file.path).arg(i + 1).arg(folder, target);
        }
        static const QRegularExpression widgets(
            uR"(^\s*#\s*include\s*<(QtWidgets|QWidget|QApplication|QMainWindow|QDialog))"_s);
        if (folder != "ui"_L1 && widgets.match(file.lines[i]).hasMatch()) {
            found << u"%1:%2: widgets belong in ui"_s.arg(file.path).arg(i + 1);
        }
    }
    return found;
}

} // namespace

class TestDirection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed()
    {
        const QList<SourceFile> sources = readSources({u"models"_s});
        QVERIFY(sources.size() > 30);
        QStringList found;
        for (const SourceFile &file : sources) {
            found += offences(file.path.section(u'/', 1, 1), file);
        }
        for (const SourceFile &file : readSources({u"ui"_s})) {
            found += offences(u"ui"_s, file);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void aForbiddenIncludeIsNoticed()
    {
        const SourceFile back{u"models/domain/x.h"_s, {u"#include \"remote/client.h\""_s}};
        QCOMPARE(offences(u"domain"_s, back).size(), 1);
        const SourceFile widget{u"models/remote/x.h"_s, {u"#include <QWidget>"_s}};
        QCOMPARE(offences(u"remote"_s, widget).size(), 1);
        const SourceFile unknown{u"models/newcomer/x.h"_s, {}};
        QCOMPARE(offences(u"newcomer"_s, unknown).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
