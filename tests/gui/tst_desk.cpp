// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectstage.h"
#include "keyboard.h"

#include "desktop/desk.h"
#include "domain/waiting.h"
#include "patience.h"
#include "tables/whendone.h"
#include "ui/dialogs/connect/connectdialog.h"
#include "ui/pages/listpage.h"
#include "ui/palette/palette.h"
#include "ui/shell/translation.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure

/// Asks a person who never answers, until it is told to stop or the test lets it go.
class SilentKeychain final : public secrets::SecretStore
{
public:
    [[nodiscard]] secrets::Place place() const override { return secrets::Place::Keychain; }
    [[nodiscard]] Result<secrets::SecretFields> read(const secrets::SecretKey &, const StopToken &stop) override
    {
        std::unique_lock lock(m_mutex);
        ++asked;
        const auto registration = stop.onStop([this] { m_changed.notify_all(); });
        while (!stop.stopRequested() && !m_letGo) {
            m_changed.wait_for(lock, std::chrono::milliseconds(20)); // the stop may come before the wait
        }
        ++ended;
        return failure(ErrorKind::Cancelled, u"stopped"_s);
    }
    [[nodiscard]] Result<void> write(const secrets::SecretKey &, const secrets::SecretFields &,
                                     const StopToken &) override
    {
        return {};
    }
    [[nodiscard]] Result<void> remove(const secrets::SecretKey &, const StopToken &) override { return {}; }
    void letGo()
    {
        const std::scoped_lock lock(m_mutex);
        m_letGo = true;
        m_changed.notify_all();
    }
    std::atomic<int> asked = 0;
    std::atomic<int> ended = 0;

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_letGo = false;
};

} // namespace

/// What cannot be opened: it is told, it is left as it is, and what is open stays usable.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_shared<desktop::SecretPlaces>();
        m_secrets->keychain = std::make_unique<test::FakeKeychain>();
    }

    void cleanup()
    {
        m_desk.reset();
        m_window.reset();
        m_settings.reset();
        sqlite::Database::forbidOn(nullptr);
        forbidWaitingOn(nullptr);
    }

    void withALedgerThatIsRefusedNoShopIsOpened()
    {
        setLedgerVersion(99);
        openProgram();
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"The ledger cannot be opened"_s), qPrintable(shown()), patience);
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Opening the practice store"_s) || m_desk->session(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"The ledger cannot be opened"_s) || m_desk->session(), qPrintable(shown()),
                                  patience);
        QVERIFY(!m_desk->session());
        QVERIFY(!QFile::exists(m_folder->filePath(u"profiles.json"_s)));
        // As soon as it can be opened all is well.
        setLedgerVersion(0);
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session(), patience);
        QVERIFY(m_window->windowTitle().contains(u"Practice"_s));
    }

    /// Versions before this one let another shop have its name.
    void thePracticeStoreLeavesAnotherShopsProfileAlone()
    {
        QFile profiles(m_folder->filePath(u"profiles.json"_s));
        QVERIFY(profiles.open(QIODevice::WriteOnly));
        const QByteArray before = R"({"format":1,"profiles":[{"id":"1","name":"practice-store","auth":"bearer",)"
                                  R"("base_url":"https://shop.example","environment":"live"}]})";
        profiles.write(before);
        profiles.close();
        practice::ShopOptions shop;
        shop.orders = 20;
        shop.products = 126;
        const auto parts = desktop::practiceParts(m_folder->path(), shop, SystemClock().now());
        QVERIFY(!parts && parts.error().kind == ErrorKind::Conflict);
        QVERIFY2(parts.error().message.contains(u"“practice-store”"_s), qPrintable(parts.error().message));
        QVERIFY(profiles.open(QIODevice::ReadOnly));
        QCOMPARE(profiles.readAll(), before);
    }

    void aShopThatCannotBeOpenedLeavesTheOneThatIs()
    {
        Profile broken;
        broken.name = u"Broken"_s;
        broken.connection.baseUrl = QUrl(u"https://shop.invalid"_s);
        QVERIFY(ProfileStore(m_folder->path()).add(broken)); // without a secret anywhere
        openProgram();
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && !m_desk->session()->isPulling(), patience);
        const QString shop = m_desk->session()->profile().name;
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(list(MainWindow::OrdersIndex)->isVisible());

        Q_EMIT m_window->profileWanted(u"Broken"_s);
        auto *notice = m_window->centralWidget()->findChild<ui::Banner *>(u"notice"_s);
        QVERIFY(notice);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        QCOMPARE(notice->accessibleName(), u"The shop cannot be opened"_s);
        QVERIFY(list(MainWindow::OrdersIndex)->isVisible());
        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY2(list(MainWindow::ProductsIndex)->isVisible(), qPrintable(shown()));
        QVERIFY(notice->isVisible());
        QVERIFY(tabTo(u"All right"_s));
        press(Qt::Key_Space);
        QVERIFY(!notice->isVisible());
        QVERIFY(list(MainWindow::ProductsIndex)->isAncestorOf(QApplication::focusWidget()));

        // Who chooses the open one again has read it, too.
        Q_EMIT m_window->profileWanted(u"Broken"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patience);
        Q_EMIT m_window->profileWanted(shop);
        QVERIFY(!notice->isVisible());
        // And who does so at once does not get the other one.
        Q_EMIT m_window->profileWanted(u"Broken"_s);
        Q_EMIT m_window->profileWanted(shop);
        const auto after =
            m_desk->session()->ledger().read<bool>([](sqlite::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), patience);
        QCoreApplication::processEvents();
        QVERIFY(!notice->isVisible());
        QCOMPARE(m_desk->session()->profile().name, shop);
    }

    void nobodyWaitsForAKeychainThatIsNotWantedAnyMore()
    {
        auto made = std::make_unique<SilentKeychain>();
        SilentKeychain *keychain = made.get();
        m_secrets->keychain = std::move(made);
        const auto letGo = qScopeGuard([secrets = m_secrets, keychain] { keychain->letGo(); });
        addShop(u"One"_s);
        addShop(u"Two"_s);
        openProgram();
        Q_EMIT m_window->profileWanted(u"One"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keychain->asked.load(), 1, patience);
        Q_EMIT m_window->profileWanted(u"Two"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keychain->asked.load(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(keychain->ended.load(), 1, patience);
        m_desk.reset(); // the program ends
        QTRY_COMPARE_WITH_TIMEOUT(keychain->ended.load(), 2, patience);
    }

    void aCopyThatCannotBeOpenedIsNotHeld()
    {
        openProgram();
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && !m_desk->session()->isPulling(), patience);
        cache::Place place;
        place.folder = m_folder->filePath(u"cache"_s);
        place.profileId = m_desk->session()->profile().id;
        const QString path = m_desk->session()->cache().path();
        m_desk.reset();
        m_window.reset();
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile::remove(path + end);
        }
        QVERIFY(QDir().mkdir(path)); // no file can be there
        openProgram();
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"The local copy cannot be opened"_s), qPrintable(shown()), patience);
        QVERIFY(QDir().rmdir(path));
        QCoreApplication::processEvents();
        cache::Cache other(place);
        const auto opened = other.open().result();
        QVERIFY2(opened && opened->writable, qPrintable(opened ? opened->heldBy : opened.error().text()));
    }

    void aWizardThatWasCanceledMayHaveStoredAShop()
    {
        openProgram();
        QTRY_VERIFY(tabTo(u"Connect a shop…"_s));
        press(Qt::Key_Space);
        auto *dialog = m_window->findChild<ui::ConnectDialog *>();
        QVERIFY(dialog);
        addShop(u"JustNow"_s);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->actions().at(ui::ActionId::RemoveShop)->isEnabled(), patience);
    }

    void aListOfShopsThatCannotBeReadIsTold()
    {
        QFile profiles(m_folder->filePath(u"profiles.json"_s));
        QVERIFY(profiles.open(QIODevice::WriteOnly) && profiles.write("{ no profiles") > 0);
        profiles.close();
        openProgram();
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"The list of shops cannot be read"_s), qPrintable(shown()), patience);
        QVERIFY2(shows(u"profiles.json"_s), qPrintable(shown()));
    }

    void aLinkShowsTheOrderItNames()
    {
        openProgram();
        m_desk->follow(u"quartermaster://practice-store/order/1"_s); // no such shop yet
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"That link is not followed"_s), qPrintable(shown()), patience);
        QVERIFY(!m_desk->session());
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && !m_desk->session()->isPulling(), patience);
        m_window->showPage(MainWindow::CustomersIndex);

        const QString number = anOrder();
        m_desk->follow(u"quartermaster://practice-store/order/"_s + number);
        QTRY_VERIFY2_WITH_TIMEOUT(list(MainWindow::OrdersIndex)->isVisible(), qPrintable(shown()), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(number), qPrintable(shown()), patience);

        m_window->showPage(MainWindow::CustomersIndex);
        m_desk->follow(u"quartermaster://practice-store/order/NOT-THERE"_s);
        QTRY_VERIFY_WITH_TIMEOUT(palette()->isVisible(), patience); // it is for a person to ask the shop
        QVERIFY(list(MainWindow::CustomersIndex)->isVisible());
        QTest::keyClick(palette(), Qt::Key_Escape);
    }

    void aHostileLinkIsToldAndDoesNothing()
    {
        openProgram();
        QTRY_VERIFY(tabTo(u"Try the practice store"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && m_desk->session()->ended(cache::Entity::Orders), patience);
        m_window->showPage(MainWindow::CustomersIndex); // the detail of an order asks for what is new of it
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        const quint64 sent = m_desk->session()->budget().sent;
        for (const QString &link :
             {u"quartermaster://practice-store/push/1"_s, u"quartermaster://practice-store/order/<b>x</b>"_s,
              u"quartermaster://evil.example/order/1"_s, u"file:///etc/passwd"_s, QString(50'000, u'q')}) {
            m_desk->follow(link);
            QTRY_VERIFY2_WITH_TIMEOUT(shows(u"That link is not followed"_s), qPrintable(link.left(60)), patience);
            QVERIFY(!shows(u"<b>"_s) && !shows(u"passwd"_s));
            m_window->tellStays();
        }
        QCOMPARE(m_desk->session()->budget().sent, sent);
        // While a person is asked something nothing changes below.
        m_window->actions().at(ui::ActionId::About)->trigger();
        QTRY_VERIFY(MainWindow::isAsking());
        m_window->showPage(MainWindow::CustomersIndex);
        m_desk->follow(u"quartermaster://practice-store/order/"_s + anOrder());
        QVERIFY2(shows(u"A link waits for no dialog"_s), qPrintable(shown()));
        QVERIFY(list(MainWindow::CustomersIndex)->isVisible());
    }

private:
    /// Nothing is asked of the shop any more, nor on its way to be asked.
    [[nodiscard]] bool isIdle()
    {
        const ui::RequestBudget budget = m_desk->session()->budget();
        return !m_desk->session()->isPulling() && budget.inFlight == 0 && budget.queued == 0;
    }
    /// The number of an order that the copy has.
    [[nodiscard]] QString anOrder()
    {
        QString number;
        tables::whenDone(m_desk->session()->cache().read<QString>([](sqlite::Database &copy) -> Result<QString> {
            sqlite::Rows rows = copy.rows("select increment_id from sales_order limit 1");
            return rows.next() ? Result<QString>(rows.text(0)) : failure(ErrorKind::NotFound, u"no order"_s);
        }),
                         this, [&number](const Result<QString> &found) { number = found ? *found : u"?"_s; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!number.isEmpty(), patience); }();
        return number;
    }
    [[nodiscard]] QWidget *palette() const { return m_window->findChild<ui::Palette *>(); }

    void setLedgerVersion(int version)
    {
        sqlite::Database::forbidOn(nullptr); // this is another program
        Result<sqlite::Database> ledger =
            sqlite::Database::open(m_folder->filePath(u"ledger.sqlite"_s), sqlite::Mode::ReadWrite);
        QVERIFY(ledger && ledger->script("pragma user_version=" + QByteArray::number(version)));
        sqlite::Database::forbidOn(QThread::currentThread());
    }

    void addShop(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.connection.baseUrl = QUrl(u"https://shop.invalid"_s);
        forbidWaitingOn(nullptr); // this is another program
        QVERIFY(ProfileStore(m_folder->path()).add(profile));
        forbidWaitingOn(QThread::currentThread());
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
        options.shop.orders = 40;
        options.shop.products = 130;
        m_desk = std::make_unique<desktop::Desk>(options, *m_window, *m_settings, m_clock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
        m_window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
        m_desk->start();
    }

    [[nodiscard]] ui::ListPage *list(int page) const { return m_window->listPage(page); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        test::pressKey(m_window.get(), key, modifiers);
    }
    [[nodiscard]] bool tabTo(const QString &name) const { return test::tabTo(m_window.get(), name); }
    [[nodiscard]] QString shown() const { return test::shownTexts(*m_window); }
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<desktop::SecretPlaces> m_secrets;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<desktop::Desk> m_desk;
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
