// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectstage.h"
#include "keyboard.h"
#include "makeactive.h"
#include "startedshop.h"

#include "desktop/desk.h"
#include "domain/waiting.h"
#include "ledger/changes.h"
#include "patience.h"
#include "remote/credentialsjson.h"
#include "sqlite/database.h"
#include "ui/shell/translation.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Says when it was asked.
class CountingKeychain final : public secrets::SecretStore
{
public:
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey &key, const StopToken &stop) override
    {
        auto found = m_memory.read(key, stop);
        ++asked;
        return found;
    }
    [[nodiscard]] Result<void> write(const secrets::SecretKey &key, const secrets::SecretFields &fields,
                                     const StopToken &stop) override
    {
        return m_memory.write(key, fields, stop);
    }
    [[nodiscard]] Result<void> remove(const secrets::SecretKey &key, const StopToken &stop) override
    {
        return m_memory.remove(key, stop);
    }
    std::atomic<int> asked = 0;

private:
    secrets::SessionSecrets m_memory;
};

} // namespace

/// Going from one shop to another: while a push runs, while the other one is being opened, and where a shop lets
/// nobody in without a code.
class TestDeskShops : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<desktop::SecretPlaces> m_secrets;
    CountingKeychain *m_keychain = nullptr;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<desktop::Desk> m_desk;

    /// A profile of the store, with its keys in the keychain; nothing: it was not taken.
    [[nodiscard]] std::optional<Profile> addShop(const QString &name, LoginKind login = LoginKind::OAuth1)
    {
        Profile profile;
        profile.name = name;
        profile.environment = Environment::Staging;
        profile.connection.baseUrl = m_store->baseUrl();
        profile.connection.login = login;
        profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        QJsonObject pasted = m_store->logins().value(toString(login)).toObject();
        pasted.remove(u"otp"_s);
        const auto keys = remote::credentialsFromJson(login, QJsonDocument(pasted).toJson());
        const Result<Profile> added = ProfileStore(m_folder->path()).add(profile);
        if (!keys || !added || !m_keychain->write({added->id, added->name}, secrets::toFields(*keys), {})) {
            return {};
        }
        return *added;
    }

    void openProgram()
    {
        sqlite::Database::forbidOn(QThread::currentThread());
        forbidWaitingOn(QThread::currentThread());
        m_settings = std::make_unique<ui::Settings>(m_folder->path());
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
        desktop::DeskOptions options;
        options.dataDirectory = m_folder->path();
        options.secrets = m_secrets;
        m_desk = std::make_unique<desktop::Desk>(options, *m_window, *m_settings, m_clock);
        m_window->resize(1'440, 900);
        m_window->show();
        test::makeActive(*m_window);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::longestWait));
        m_window->showPage(MainWindow::OrdersIndex);
        m_desk->start();
    }
    /// Chooses that shop and waits until it is open.
    void choose(const QString &name)
    {
        Q_EMIT m_window->profileWanted(name);
        QTRY_VERIFY2(isOpen(name), qPrintable(test::shownTexts(*m_window)));
    }
    [[nodiscard]] bool isOpen(const QString &name) const
    {
        return m_desk->session() && m_desk->session()->profile().name == name;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QWidget *dialog = QApplication::activeModalWidget();
        return test::shownTexts(dialog ? *dialog : *m_window).contains(text);
    }
    void answerNothing()
    {
        practice::Fault hang;
        hang.kind = practice::FaultKind::Hang;
        hang.route = u"*"_s;
        practice::FaultPlan plan;
        plan.faults = {hang};
        m_store->setFaults(plan);
    }
    /// One change of stock, in the ledger of the open shop.
    void stageOne()
    {
        const ChangeDraft draft{SourceItemCell{Sku::fromShop(u"WB-1001"_s), u"default"_s, SourceItemField::Quantity},
                                CellValue(Decimal(96)), SetTo{Decimal(50)}, false, false};
        const auto staged = m_desk->session()->ledger().write<qint64>(
            [draft, id = m_desk->session()->profile().id, now = m_clock.now()](auto &database) -> Result<qint64> {
                const Result<qint64> set = ledger::createSet(database, id, u"Count"_s, u"me"_s, now);
                return set.and_then([&](qint64 one) {
                    return ledger::stage(database, one, u"me"_s, now, std::span(&draft, 1)).map([](const auto &done) {
                        return qint64(done.size());
                    });
                });
            });
        QTRY_VERIFY(staged.isFinished());
        QVERIFY(staged.result());
    }
    /// Two shops, the first one open, with a change that its shop will not answer.
    void openWithWork()
    {
        QVERIFY(addShop(u"One"_s) && addShop(u"Two"_s));
        openProgram();
        choose(u"One"_s);
        stageOne();
        answerNothing();
    }
    /// Esc; the offscreen platform does not give the window back what a dialog took.
    void closeDialog()
    {
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        test::makeActive(*m_window);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void init()
    {
        m_store = practicetest::started();
        QVERIFY(m_store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_shared<desktop::SecretPlaces>();
        auto keychain = std::make_unique<CountingKeychain>();
        m_keychain = keychain.get();
        m_secrets->keychain = std::move(keychain);
    }

    void cleanup()
    {
        m_store.reset(); // what hangs there ends
        m_desk.reset();
        m_window.reset();
        m_settings.reset();
        sqlite::Database::forbidOn(nullptr);
        forbidWaitingOn(nullptr);
    }

    /// Who ended its session would wait for what is on its way.
    void aShopIsNotLeftWhileAPushRuns()
    {
        openWithWork();
        if (QTest::currentTestFailed()) {
            return;
        }
        m_desk->session()->push({});
        QVERIFY(m_desk->session()->isSending());

        Q_EMIT m_window->profileWanted(u"Two"_s);
        QVERIFY2(shows(u"A push is under way"_s), qPrintable(test::shownTexts(*m_window)));
        QVERIFY(isOpen(u"One"_s));
        m_window->actions().at(ui::ActionId::RemoveShop)->setEnabled(false); // until the list of shops is read again
        Q_EMIT m_window->removeWanted(u"One"_s);
        QVERIFY2(shows(u"A push to it is under way"_s), qPrintable(test::shownTexts(*m_window)));
        closeDialog();
        QTRY_VERIFY(m_window->actions().at(ui::ActionId::RemoveShop)->isEnabled());
        QVERIFY(isOpen(u"One"_s));
        QVERIFY(m_desk->session()->isSending());

        m_desk->session()->cancelPush();
        QTRY_VERIFY(!m_desk->session()->isSending());
        choose(u"Two"_s);
    }

    /// It sends nothing and ends when it is told to.
    void aComparisonHoldsNobody()
    {
        openWithWork();
        if (QTest::currentTestFailed()) {
            return;
        }
        ui::PushWanted comparison;
        comparison.dryRun = true;
        m_desk->session()->push(comparison);
        QVERIFY(m_desk->session()->isPushing());
        choose(u"Two"_s);
    }

    /// Its copy is for other programs again.
    void aShopThatIsNotWantedAnyMoreIsLetGo()
    {
        const std::optional<Profile> two = addShop(u"Two"_s);
        QVERIFY(two && addShop(u"One"_s));
        openProgram();
        choose(u"One"_s);
        if (QTest::currentTestFailed()) {
            return;
        }
        // The other one has a copy of another version, which opening sets aside, as soon as nobody has it any more.
        sqlite::Database::forbidOn(nullptr);
        const cache::CopyFiles files(m_folder->filePath(u"cache"_s), two->id);
        auto copy = std::make_unique<Result<sqlite::Database>>(
            sqlite::Database::open(files.database(), sqlite::Mode::ReadWrite));
        QVERIFY(*copy);
        QVERIFY((*copy)->script("create table it(what); pragma user_version = 999; pragma journal_mode = delete"));
        QVERIFY((*copy)->script("begin exclusive"));
        const int asked = m_keychain->asked;
        Q_EMIT m_window->profileWanted(u"Two"_s);
        QTRY_COMPARE(m_keychain->asked.load(), asked + 1);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(test::longestWait));
        QCoreApplication::processEvents(); // it is being opened, and waits
        QVERIFY(isOpen(u"One"_s));
        Q_EMIT m_window->profileWanted(u"One"_s);
        copy.reset();
        QTRY_VERIFY(!files.asides().isEmpty());
        const auto isFree = [&files] {
            const auto claim = files.claim();
            return claim && claim->lock != nullptr;
        };
        QTRY_VERIFY(isFree());
        QVERIFY(isOpen(u"One"_s));
    }

    void aLoginWithTwoFactorsIsGivenItsCode()
    {
        practice::ServerOptions options = practicetest::smallShop();
        options.twoFactor = true;
        m_store = practicetest::started(options);
        QVERIFY(m_store && addShop(u"TwoFactors"_s, LoginKind::Admin));
        openProgram();
        choose(u"TwoFactors"_s);
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto give = [this](const QString &code) {
            QTRY_VERIFY2(test::tabTo(m_window.get(), u"Enter code…"_s), qPrintable(test::shownTexts(*m_window)));
            test::pressKey(m_window.get(), Qt::Key_Space);
            QTRY_VERIFY(QApplication::activeModalWidget());
            test::makeActive(*QApplication::activeModalWidget());
            QTRY_VERIFY(QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClicks(QApplication::focusWidget(), code);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activeModalWidget());
            test::makeActive(*m_window);
        };
        m_desk->session()->startPull();
        QTRY_VERIFY2(shows(u"The shop wants a code"_s), qPrintable(test::shownTexts(*m_window)));
        QVERIFY(shows(u"signs in with two factors"_s));
        give(u"000000"_s);
        QTRY_VERIFY2(shows(u"It did not take that one."_s), qPrintable(test::shownTexts(*m_window)));
        give(u"123 456"_s);
        QTRY_VERIFY2(!m_desk->session()->isPulling() && !m_desk->session()->trouble(),
                     qPrintable(test::shownTexts(*m_window)));
        QTRY_VERIFY(!shows(u"wants a code"_s));
        const auto *orders = m_desk->session()->ended(cache::Entity::Orders);
        QVERIFY(orders && orders->end == sync::PullEnd::Done);

        // Some hours later: a code is good for one login.
        m_store->expireTokens();
        m_desk->session()->startPull();
        QTRY_VERIFY2(shows(u"The shop wants a code."_s), qPrintable(test::shownTexts(*m_window)));
        give(u"123456"_s);
        QTRY_VERIFY2(!m_desk->session()->isPulling() && !m_desk->session()->trouble(),
                     qPrintable(test::shownTexts(*m_window)));
    }
};

QTEST_MAIN(TestDeskShops)
#include "tst_deskshops.moc"
