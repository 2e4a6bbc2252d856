// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/state.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace qm::practice;

class TestPracticeState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void survivesReopening();
    void memoryOnly();
    void clears();
    void cutOffLineIsForgotten();
    void aStepIsKeptWholeOrNotAtAll();
    void refusals_data();
    void refusals();
    void oneAtATime();
    void aKilledProgramHindersNobody();
    void visitorsMayUseTheState();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static std::unique_ptr<State> opened(const QString &file)
    {
        auto state = State::open(file, "seed 1");
        return state ? std::move(*state) : nullptr;
    }
};

void TestPracticeState::survivesReopening()
{
    const QString name = file("survives");
    {
        const auto state = opened(name);
        QVERIFY(state);
        const quint64 before = state->version();
        state->put("order", "1", R"({"status":"ü\n"})");
        state->put("order", "2", "{}");
        state->put("order", "1", R"({"status":"holded"})");
        state->put("stock", "1", "7");
        QVERIFY(state->version() > before);
    }
    for (int round = 0; round < 2; ++round) {
        const auto state = opened(name);
        QVERIFY(state);
        QCOMPARE(state->find("order", "1").value(), std::string(R"({"status":"holded"})"));
        QCOMPARE(state->find("stock", "1").value(), std::string("7"));
        QVERIFY(!state->find("order", "3"));
        QByteArrayList keys;
        state->forEach("order", [&](std::string_view key, std::string_view) {
            keys.append(QByteArray(key.data(), static_cast<qsizetype>(key.size())));
        });
        QCOMPARE(keys, (QByteArrayList{"1", "2"}));
    }
}

void TestPracticeState::memoryOnly()
{
    const auto state = opened(QString());
    QVERIFY(state);
    state->put("a", "b", "c");
    QCOMPARE(state->find("a", "b").value(), std::string("c"));
    QVERIFY(!opened(QString())->find("a", "b"));
}

void TestPracticeState::clears()
{
    const QString name = file("clears");
    {
        const auto state = opened(name);
        state->put("a", "b", "c");
        state->clear();
        QVERIFY(!state->find("a", "b"));
        state->put("a", "d", "e");
    }
    const auto state = opened(name);
    QVERIFY(!state->find("a", "b"));
    QCOMPARE(state->find("a", "d").value(), std::string("e"));
}

void TestPracticeState::cutOffLineIsForgotten()
{
    const QString name = file("torn");
    opened(name)->put("a", "b", "c");
    QFile torn(name);
    QVERIFY(torn.open(QIODevice::Append));
    torn.write(R"({"kind":"a","key":"x","js)");
    torn.close();
    {
        const auto state = opened(name);
        QVERIFY(state);
        QCOMPARE(state->find("a", "b").value(), std::string("c"));
        state->put("a", "y", "z");
    }
    QCOMPARE(opened(name)->find("a", "y").value(), std::string("z"));
}

/// A shop that is killed while it writes an order and its stock has both or neither.
void TestPracticeState::aStepIsKeptWholeOrNotAtAll()
{
    const QString name = file("step");
    opened(name)->put("order", "1", "one");
    const qint64 before = QFileInfo(name).size();
    opened(name)->putAll({{"order", "1", "two"}, {"stock", "a", "two"}, {"mails", "1", "two"}});
    QFile whole(name);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray content = whole.readAll();
    QVERIFY(before < content.size());
    for (qint64 size = before; size <= content.size(); ++size) {
        const QString part = file("part");
        QFile shorter(part);
        QVERIFY(shorter.open(QIODevice::WriteOnly | QIODevice::Truncate));
        shorter.write(content.left(size));
        shorter.close();
        const auto state = opened(part);
        const bool isWhole = size == content.size();
        QCOMPARE(state->find("order", "1").value(), std::string(isWhole ? "two" : "one"));
        QCOMPARE(state->find("stock", "a").has_value(), isWhole);
        QCOMPARE(state->find("mails", "1").has_value(), isWhole);
    }
}

void TestPracticeState::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("another program's file") << QByteArray("hello\n") << QStringLiteral("not a state file");
    QTest::newRow("another seed") << QByteArray("{\"practice_state\":1,\"seed\":\"seed 2\"}\n")
                                  << QStringLiteral("(seed 2)");
    QTest::newRow("damaged") << QByteArray("{\"practice_state\":1,\"seed\":\"seed 1\"}\n{\"kind\":1}\n")
                             << QStringLiteral("line 2");
}

void TestPracticeState::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    const QString name = file(QTest::currentDataTag());
    QFile target(name);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(content);
    target.close();
    const auto state = State::open(name, "seed 1");
    QVERIFY(!state);
    QVERIFY2(state.error().message.contains(part), qPrintable(state.error().message));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content); // untouched
}

void TestPracticeState::oneAtATime()
{
    const QString name = file("shared");
    const auto first = opened(name);
    QVERIFY(first);
    const auto second = State::open(name, "seed 1");
    QVERIFY(!second);
    QVERIFY(second.error().message.contains(QStringLiteral("another practice store")));
    QVERIFY(second.error().kind == qm::ErrorKind::Conflict);
    QVERIFY(!State::open(file("no/such/folder/state"), "seed 1"));
}

/// In a container every program has the number of the one that was killed there.
void TestPracticeState::aKilledProgramHindersNobody()
{
    const QString name = file("killed");
    QLockFile earlier(name + QStringLiteral(".lock")); // as versions before this one locked
    earlier.setStaleLockTime(0);
    QVERIFY(earlier.tryLock(0));
    QVERIFY(opened(name));
}

void TestPracticeState::visitorsMayUseTheState()
{
    const auto state = opened(QString());
    state->put("a", "1", "x");
    state->forEach("a", [&](std::string_view key, std::string_view json) { state->put("b", key, std::string(json)); });
    QCOMPARE(state->find("b", "1").value(), std::string("x"));
}

QTEST_GUILESS_MAIN(TestPracticeState)
#include "tst_practicestate.moc"
