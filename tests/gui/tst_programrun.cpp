// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "scriptedserver.h"
#include "signing.h"

#include "desktop/allocator.h"
#include "desktop/program.h"
#include "diagnostics/logfile.h"
#include "profiles/profilestore.h"
#include "secrets/secretfields.h"
#include "ui/dialogs/preferences.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure

QJsonObject payload(const QString &version, int serial)
{
    return {{u"product"_s, u"quartermaster"_s},
            {u"serial"_s, serial},
            {u"version"_s, version},
            {u"valid_until"_s, u"2099-01-01T00:00:00Z"_s},
            {u"page"_s, u"https://quartermaster.example/"_s}};
}
} // namespace

/// What one run of the program does around its window: a language that is chosen, a crash before, new versions, the
/// report for who helps.
class TestProgramRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    }
    void cleanup() { m_program.reset(); }

#ifdef QM_HAS_MIMALLOC
    void memoryComesFromTheAllocatorThatIsLinked()
    {
        desktop::prepareAllocator();
        QVERIFY(desktop::hasOwnAllocator());
    }
#endif

    void anotherLanguageMakesTheWindowAnew()
    {
        open({});
        m_program->window().actions().at(ui::ActionId::PracticeStore)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().session() && !m_program->desk().session()->isPulling(), patience);
        m_program->window().showPage(ui::MainWindow::CustomersIndex);
        const QPointer<ui::MainWindow> before = &m_program->window();
        m_program->settings().setValue(ui::setting::language, u"en"_s);
        Q_EMIT m_program->window().languageChosen();
        QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
        QVERIFY(m_program->window().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().session(), patience);
        // The same shop, the same page, and the person is where the choice was made.
        QTRY_VERIFY_WITH_TIMEOUT(m_program->window().windowTitle().contains(u"Practice-store"), patience);
        QVERIFY(m_program->window().windowTitle().startsWith(u"Customers"));
        QVERIFY(qobject_cast<ui::PreferencesDialog *>(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->close();
    }

    void anotherLanguageKeepsWhatIsKeptUntilTheEnd()
    {
        Profile profile;
        profile.name = u"Unkept"_s;
        profile.connection.baseUrl = QUrl(u"https://shop.invalid"_s);
        profile.connection.login = LoginKind::Bearer;
        const Result<Profile> added = ProfileStore(m_folder->path()).add(profile);
        QVERIFY(added);
        open({});
        QVERIFY(m_program->desk().secrets().session.write(
            {added->id, added->name}, secrets::toFields(BearerCredentials{Secret("a-token-of-the-shop")})));
        Q_EMIT m_program->window().profileWanted(added->name);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().session(), patience);
        const QPointer<ui::MainWindow> before = &m_program->window();
        m_program->settings().setValue(ui::setting::language, u"en"_s);
        Q_EMIT m_program->window().languageChosen();
        QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(m_program->desk().session(), qPrintable(test::shownTexts(m_program->window())),
                                  patience);
        QCOMPARE(m_program->desk().session()->profile().name, added->name);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patience);
        QApplication::activeModalWidget()->close();
    }

    void aSessionThatDidNotEndIsToldWithItsLog()
    {
        {
            QFile mark(m_folder->filePath(u"session.mark"_s));
            QVERIFY(mark.open(QIODevice::WriteOnly));
            mark.write("2026-11-23T02:50:20Z");
        }
        open({});
        const ui::Banner *news = banner(u"Quartermaster did not end as it should"_s);
        QVERIFY(news);
        QVERIFY2(test::shownTexts(*news).contains(u"Staged changes are safe"_s), qPrintable(test::shownTexts(*news)));
        QGuiApplication::clipboard()->clear();
        QVERIFY(test::tabTo(&m_program->window(), u"Copy the log"_s));
        test::pressKey(&m_program->window(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().contains(u"did not end"_s), patience);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"quartermaster 1.2.3"_s));
        QVERIFY(test::tabTo(&m_program->window(), u"All right"_s));
        test::pressKey(&m_program->window(), Qt::Key_Space);
        QVERIFY(!news->isVisible());
        m_program.reset();
        open({});
        QVERIFY(!banner(u"Quartermaster did not end as it should"_s)); // this one ended
    }

    /// With the real program: killed, it is told by the next; ended, it is not.
    void theRealProgramKilled()
    {
        const QString mark = m_folder->filePath(u"session.mark"_s);
        const auto says = [this] {
            return diagnostics::newestLogLines(m_folder->path(), 100).join(u'\n').contains(u"did not end"_s);
        };
        QProcess first;
        start(first);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), patience);
        QVERIFY(!says());
        first.kill();
        QVERIFY(first.waitForFinished(patience));
        QVERIFY(QFile::exists(mark));
        QProcess second;
        start(second);
        QTRY_VERIFY_WITH_TIMEOUT(says(), patience);
#ifdef Q_OS_UNIX
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"window.ini"_s)), patience);
        second.terminate(); // as a desktop that logs out
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QVERIFY(!QFile::exists(mark));
#else
        second.kill();
        QVERIFY(second.waitForFinished(patience));
#endif
    }

    void newVersionsAreLookedForWhenThatWasTurnedOn()
    {
        const test::Announcer maker;
        const test::ScriptedServer server([&maker](const test::SeenRequest &, int) {
            test::ScriptedReply reply;
            reply.body = maker.sign(payload(u"1.3.0"_s, 4));
            return reply;
        });
        const desktop::UpdateSource source{server.url(), maker.publicKey()};
        open(source);
        m_program->window().actions().at(ui::ActionId::LookForUpdates)->trigger();
        QVERIFY(!m_program->window().actions().at(ui::ActionId::LookForUpdates)->isVisible());
        m_program.reset();
        QCOMPARE(server.requestCount(), 0); // off until somebody turns it on

        turnOn();
        open(source);
        QTRY_VERIFY_WITH_TIMEOUT(banner(u"Version 1.3.0 can be had"_s), patience);
        QCOMPARE(server.requestCount(), 1);
        const test::SeenRequest request = server.requests().at(0);
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.body.isEmpty() && request.header("Cookie").isEmpty());
        QCOMPARE(request.header("User-Agent"), QByteArray("quartermaster"));
        m_program.reset();
        open(source); // not twice a day
        m_program->window().actions().at(ui::ActionId::LookForUpdates)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(banner(u"Version 1.3.0 can be had"_s), patience); // but when asked to
        QCOMPARE(server.requestCount(), 2);
    }

    void whatIsWrongOrOldIsNotBelieved_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("said");
        QTest::newRow("of a stranger") << 0 << u"not signed by who makes this program"_s;
        QTest::newRow("older than what was seen") << 1 << u"out of date"_s;
        QTest::newRow("a page") << 2 << u"not signed by who makes this program"_s;
        QTest::newRow("an error") << 3 << u"could not be found out"_s;
        QTest::newRow("the same version") << 4 << u"There is no newer version"_s;
        QTest::newRow("too large") << 5 << u"new version"_s; // cut off, or refused for what came of it
    }
    void whatIsWrongOrOldIsNotBelieved()
    {
        QFETCH(int, which);
        QFETCH(QString, said);
        const test::Announcer maker;
        const test::Announcer stranger;
        const test::ScriptedServer server([&](const test::SeenRequest &, int) {
            test::ScriptedReply reply;
            reply.body = which == 0   ? stranger.sign(payload(u"1.3.0"_s, 9))
                         : which == 1 ? maker.sign(payload(u"1.3.0"_s, 4))
                         : which == 2 ? QByteArray("<html>")
                         : which == 5 ? QByteArray(200'000, 'x')
                                      : maker.sign(payload(u"1.2.3"_s, 9));
            reply.status = which == 3 ? 500 : 200;
            return reply;
        });
        turnOn();
        {
            ui::Settings settings(m_folder->path());
            settings.setValue(ui::setting::updatesSerial, 5);
            settings.setValue(ui::setting::updatesLookedAt, SystemClock().now().seconds());
        }
        open({server.url(), maker.publicKey()});
        m_program->window().actions().at(ui::ActionId::LookForUpdates)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(test::shownTexts(m_program->window()).contains(said),
                                  qPrintable(test::shownTexts(m_program->window())), patience);
        QVERIFY(!test::shownTexts(m_program->window()).contains(u"can be had"_s));
    }

private:
    void open(const desktop::UpdateSource &updates)
    {
        desktop::ProgramOptions options;
        options.desk.dataDirectory = m_folder->path();
        options.desk.shop.orders = 40;
        options.desk.shop.products = 130;
        options.updates = updates;
        m_program = std::make_unique<desktop::Program>(*qApp, options, m_clock);
        m_program->start();
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window(), patience));
    }

    void turnOn() const
    {
        ui::Settings settings(m_folder->path());
        settings.setValue(ui::setting::updatesLook, true);
    }

    void start(QProcess &program) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(QUARTERMASTER), {u"--data-dir"_s, m_folder->path()});
    }

    /// That shows a text as its title.
    [[nodiscard]] const ui::Banner *banner(const QString &title) const
    {
        for (const ui::Banner *each : m_program->window().findChildren<ui::Banner *>()) {
            if (each->isVisible() && each->accessibleName() == title) {
                return each;
            }
        }
        return nullptr;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Program> m_program;
};

QTEST_MAIN(TestProgramRun)
#include "tst_programrun.moc"
