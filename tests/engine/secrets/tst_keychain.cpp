// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keychain as programs meet it: a real gnome-keyring on a private D-Bus session, and the ways of having none. Each
// case runs this program again inside such a session, because a process keeps the first bus it saw.
#include "secrets/keychainsecrets.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace qm;
using namespace qm::secrets;
using namespace Qt::StringLiterals;

namespace {

const SecretKey key{u"3f6c1f58-test"_s, u"my-shop"_s};

SecretFields fields()
{
    return {{Field::Username, Secret(QByteArrayLiteral("frida@example.org"))},
            {Field::Password, Secret(QByteArrayLiteral("canary ü\"\\\n"))},
            {Field::Otp, Secret(QByteArrayLiteral("123456"))}};
}

/// What the inner runs do; each returns an empty text, or what went wrong.
QString write()
{
    KeychainSecrets keychain;
    const Result<SecretFields> before = keychain.read(key);
    if (!before || !before->empty()) {
        return u"a missing entry is not an empty answer: "_s + (before ? u"fields"_s : before.error().message);
    }
    if (const Result<void> written = keychain.write(key, fields()); !written) {
        return u"write: "_s + written.error().message;
    }
    SecretFields large = fields();
    large[Field::Password] = Secret(QByteArray(KeychainSecrets::largestEntry, 'x'));
    const Result<void> refused = keychain.write(key, large);
    if (refused || refused.error().kind != ErrorKind::Validation) {
        return u"an entry that Windows could not hold was taken"_s;
    }
    return {};
}

QString readFromManyThreads()
{
    KeychainSecrets keychain;
    SecretFields expected = fields();
    expected.erase(Field::Otp);
    std::atomic<int> right{0};
    std::vector<std::thread> readers;
    for (int i = 0; i < 4; ++i) {
        readers.emplace_back([&] {
            const Result<SecretFields> found = keychain.read(key);
            right += found && *found == expected ? 1 : 0;
        });
    }
    for (std::thread &reader : readers) {
        reader.join();
    }
    return right == 4 ? QString() : u"only %1 of 4 threads read what was written"_s.arg(right.load());
}

QString remove()
{
    KeychainSecrets keychain;
    for (int i = 0; i < 2; ++i) {
        if (const Result<void> removed = keychain.remove(key); !removed) {
            return u"remove: "_s + removed.error().message;
        }
    }
    const Result<SecretFields> after = keychain.read(key);
    return after && after->empty() ? QString() : u"the entry is still there"_s;
}

/// No keychain: every call fails, says so, and none hangs.
QString fail()
{
    KeychainSecrets keychain;
    QStringList wrong;
    const auto check = [&wrong](const QString &what, const auto &result) {
        if (result || result.error().kind != ErrorKind::Network ||
            !result.error().message.startsWith(u"no keychain answers on this computer"_s) ||
            result.error().message.contains(u'\n') || result.error().message.contains(u"canary"_s)) {
            wrong.append(what + u": "_s + (result ? u"worked"_s : result.error().message));
        }
    };
    check(u"read"_s, keychain.read(key));
    check(u"write"_s, keychain.write(key, fields()));
    check(u"remove"_s, keychain.remove(key));
    return wrong.join(u"; "_s);
}

/// A keychain that never answers: calls end by stop and by their own patience.
QString giveUp()
{
    KeychainSecrets keychain(std::chrono::milliseconds(50));
    const Result<SecretFields> read = keychain.read(key);
    if (read || read.error().kind != ErrorKind::Timeout) {
        return u"read: "_s + (read ? u"worked"_s : read.error().message);
    }
    StopSource source;
    source.requestStop();
    const Result<void> removed = keychain.remove(key, source.token());
    const bool isEnd = !removed && (removed.error().kind == ErrorKind::Cancelled || // by whichever it saw first
                                    removed.error().kind == ErrorKind::Timeout);
    return isEnd ? QString() : u"remove: "_s + (removed ? u"worked"_s : removed.error().message);
}

#ifdef Q_OS_UNIX
/// A keychain that answers again after a write was given up: nothing of that write is there then.
QString writeTooLate()
{
    const SecretKey late{u"3f6c1f58-late"_s, u"late"_s};
    KeychainSecrets keychain(std::chrono::seconds(2));
    const Result<void> written = keychain.write(late, fields());
    if (written || written.error().kind != ErrorKind::Timeout) {
        return u"write: "_s + (written ? u"worked"_s : written.error().message);
    }
    ::kill(qEnvironmentVariableIntValue("DAEMON"), SIGCONT);
    // Time-outs until the write is through; whoever comes then comes behind its undoing.
    Result<SecretFields> read = keychain.read(late);
    while (!read && read.error().kind == ErrorKind::Timeout) {
        read = keychain.read(late);
    }
    return read && read->empty() ? QString() : u"read: "_s + (read ? u"it is there"_s : read.error().message);
}
#endif

int inner(const QString &task)
{
    QString trouble = u"unknown task"_s;
    if (task == u"write"_s) {
        trouble = write();
    } else if (task == u"read"_s) {
        trouble = readFromManyThreads();
    } else if (task == u"remove"_s) {
        trouble = remove();
    } else if (task == u"fail"_s) {
        trouble = fail();
    } else if (task == u"give up"_s) {
        trouble = giveUp();
#ifdef Q_OS_UNIX
    } else if (task == u"write too late"_s) {
        trouble = writeTooLate();
#endif
    }
    QTextStream(stdout) << trouble << Qt::endl;
    return trouble.isEmpty() ? 0 : 1;
}

/// A home of its own, so that nobody's keyring is touched.
class Session
{
public:
    Session()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"HOME"_s, m_home.path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"DISPLAY"_s,
                                    u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
                                    u"DBUS_SESSION_BUS_ADDRESS"_s, u"GNOME_KEYRING_CONTROL"_s}) {
            m_environment.remove(name);
        }
    }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QString path(const QString &name) const { return m_home.filePath(name); }

    /// \returns what the program printed when it failed, and an empty text when it did not.
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForStarted()) {
            return u"cannot start %1"_s.arg(program);
        }
        process.closeWriteChannel();
        process.waitForFinished(100'000);
        const QByteArray output = process.readAll();
        if (output.contains("canary")) {
            return u"a secret was printed"_s;
        }
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return good ? QString() : u"exit %1: %2"_s.arg(process.exitCode()).arg(QString::fromUtf8(output));
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRealKeyringKeepsSecrets();
    void withoutABusEveryCallSaysSo();
    void withoutAKeyringEveryCallSaysSo();
    void aKeyringThatHangsIsGivenUp();
    void aWriteThatWasGivenUpLeavesNothing();
};

void TestKeychain::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the private session is a matter of D-Bus");
#endif
    for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            QSKIP(qPrintable(program + u" is not installed (packages dbus, gnome-keyring)"_s));
        }
    }
}

void TestKeychain::aRealKeyringKeepsSecrets()
{
    const Session session;
    const QString self = QCoreApplication::applicationFilePath();
    // Written, read and removed by different processes.
    const QString script = u"echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
                           u"\"$0\" --inner write && \"$0\" --inner read && \"$0\" --inner remove"_s;
    QCOMPARE(session.run(u"dbus-run-session"_s, {u"--"_s, u"sh"_s, u"-c"_s, script, self}), QString());
}

void TestKeychain::withoutABusEveryCallSaysSo()
{
    Session session;
    session.set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + session.path(u"no-bus"_s));
    QCOMPARE(session.run(QCoreApplication::applicationFilePath(), {u"--inner"_s, u"fail"_s}), QString());
}

void TestKeychain::withoutAKeyringEveryCallSaysSo()
{
    const Session session;
    // A bus that starts no services, or gnome-keyring would be started by the first question.
    QFile configuration(session.path(u"session.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    configuration.close();
    QCOMPARE(session.run(u"dbus-run-session"_s, {u"--config-file="_s + configuration.fileName(), u"--"_s,
                                                 QCoreApplication::applicationFilePath(), u"--inner"_s, u"fail"_s}),
             QString());
}

namespace {

/// Runs a task beside a daemon that was stopped in its tracks: it keeps its name on the bus and does not answer.
QString besideAHangingDaemon(const QString &task)
{
    const Session session;
    const QString script =
        u"echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n"
        u"\"$0\" --inner write || exit 1\n"
        u"daemon=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / "
        u"org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | tr -dc '0-9 ')\n"
        u"set -- $daemon\nwhile [ $# -gt 1 ]; do shift; done\n"
        u"export DAEMON=$1\nkill -STOP $DAEMON || exit 1\n"
        u"\"$0\" --inner '%1'\nresult=$?\nkill -KILL $DAEMON\nexit $result"_s.arg(task);
    return session.run(u"dbus-run-session"_s,
                       {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
}

} // namespace

void TestKeychain::aKeyringThatHangsIsGivenUp()
{
    QCOMPARE(besideAHangingDaemon(u"give up"_s), QString());
}

void TestKeychain::aWriteThatWasGivenUpLeavesNothing()
{
    QCOMPARE(besideAHangingDaemon(u"write too late"_s), QString());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--inner"_s) {
        return inner(arguments.at(2));
    }
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
