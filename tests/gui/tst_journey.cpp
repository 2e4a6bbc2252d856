// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectstage.h"
#include "journeystage.h"

#include "cache/copyfiles.h"
#include "domain/waiting.h"
#include "patience.h"
#include "profiles/profilestore.h"
#include "ui/shell/translation.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filtereditor.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

#include <utility>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::ListPage;
using ui::MainWindow;

namespace {
constexpr int orderCount = 260; ///< more than two pages
} // namespace

/// One user's day with the real program: window, desk and a practice store on loopback, driven by keys. Each step goes
/// on from the one before.
class TestJourney : public QObject, test::JourneyStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_secrets = std::make_shared<desktop::SecretPlaces>();
        m_secrets->keychain = std::make_unique<test::FakeKeychain>();
        m_options.shop.orders = orderCount;
        m_options.shop.products = 200;
        m_options.stateFile = m_folder.filePath(u"shop.json"_s);
        openShop();
        sqlite::Database::forbidOn(QThread::currentThread());
        forbidWaitingOn(QThread::currentThread());
        openProgram();
    }

    void cleanupTestCase()
    {
        closeProgram();
        sqlite::Database::forbidOn(nullptr);
        forbidWaitingOn(nullptr);
    }

    void wizardFromAddressToFirstRows()
    {
        QTRY_VERIFY(tabTo(u"Connect a shop…"_s));
        press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard(), patience);
        type(m_store->baseUrl().toString());
        press(Qt::Key_Return);
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(m_store->logins()["oauth1"_L1].toObject()).toJson()));
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"lets Quartermaster in"_s), qPrintable(shown()), patience);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Hollebeek"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->windowTitle().contains(u"Hollebeek"), patience);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(m_window->listPage(MainWindow::OrdersIndex)->isVisible(), qPrintable(shown()),
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), orderCount, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isPulling(), patience);
        QVERIFY2(shows(u"Connected"_s), qPrintable(shown()));
    }

    void filterSortSearchOpen()
    {
        takeKeyboard();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *editor = qobject_cast<ui::FilterEditor *>(QApplication::activePopupWidget());
        QVERIFY(editor);
        const QList<QComboBox *> boxes = editor->findChildren<QComboBox *>();
        QVERIFY(choose(boxes.at(0), u"Status"_s));
        auto *value = editor->findChild<QLineEdit *>();
        QTest::keyClicks(value, u"processing"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_VERIFY(rows() > 0 && rows() < orderCount && isCounted());
        const int processing = rows();

        takeKeyboard();
        // By the first column, up and down again.
        QHeaderView *header = table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(0) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(rows() == processing && !cell(0, 0).isEmpty());
        QTRY_VERIFY(cell(0, 0) < cell(processing - 1, 0));

        // What stands in the first row is found again by typing it.
        const QString number = cell(0, 0);
        list()->startSearch();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(number);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), number);
        table()->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        auto *pane = list()->findChild<ui::DetailPane *>();
        QTRY_COMPARE(pane->title(), number);
        m_number = number;
    }

    /// A comment moves no time of its order, so that no pull brings it: the order that is looked at is read again. One
    /// from the middle: first rows are looked at without a press, and what was is not read again within a minute.
    void anOrderThatIsOpenedIsReadAgain()
    {
        const auto found = m_desk->session()
                               ->cache()
                               .read<std::pair<qint64, QString>>([number = m_number](sqlite::Database &database) {
                                   sqlite::Rows rows = database.rows(
                                       "select entity_id, increment_id from sales_order where status = 'processing' "
                                       "and increment_id <> ? order by entity_id limit 1 offset (select count(*) / 2 "
                                       "from sales_order where status = 'processing')",
                                       number);
                                   const bool is = rows.next();
                                   return Result<std::pair<qint64, QString>>(
                                       {is ? rows.integer(0) : -1, is ? rows.text(1) : QString()});
                               })
                               .takeResult();
        QVERIFY(found && found->first > 0);
        const QJsonObject comment{{u"comment"_s, u"Left with the neighbours"_s},
                                  {u"created_at"_s, u"2026-11-20 10:00:00"_s},
                                  {u"entity_id"_s, 990'001},
                                  {u"entity_name"_s, u"order"_s},
                                  {u"is_customer_notified"_s, 0},
                                  {u"is_visible_on_front"_s, 0},
                                  {u"parent_id"_s, found->first},
                                  {u"status"_s, u"processing"_s}};
        QVERIFY(m_store->changeRow(u"orders"_s, found->first, {{u"status_histories"_s, QJsonArray{comment}}}));
        const QSize before = m_window->size();
        m_window->resize(before.width(), 500);
        takeKeyboard();
        list()->startSearch();
        press(Qt::Key_A, Qt::ControlModifier);
        type(found->second);
        QTRY_COMPARE(cell(0, 0), found->second);
        table()->setFocus();
        press(Qt::Key_Home);
        auto *pane = list()->findChild<ui::DetailPane *>();
        QTRY_COMPARE(pane->title(), found->second);
        const auto bar = [pane] {
            return qobject_cast<QScrollArea *>(pane->findChild<QStackedWidget *>()->currentWidget())
                ->verticalScrollBar();
        };
        QTRY_VERIFY(bar()->maximum() > 30);
        bar()->setValue(30);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"Left with the neighbours"_s), qPrintable(shown()), patience);
        QTRY_COMPARE(bar()->value(), 30);
        m_window->resize(before);
        m_number = found->second;
    }

    void aViewIsSaved()
    {
        takeKeyboard();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard(), patience);
        type(u"My one"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(lastTab(), u"My one"_s);
    }

    void theViewIsThereAfterARestart()
    {
        closeProgram();
        openProgram();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && m_window->windowTitle().contains(u"Hollebeek"), patience);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(lastTab(), u"My one"_s, patience);
        auto *tabs = list()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), u"My one"_s); // as it was left
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);                 // from the copy: nothing was pulled
        QTRY_COMPARE(cell(0, 0), m_number);
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(rows(), orderCount);
        press(Qt::Key_9, Qt::AltModifier); // there are no more digits
        tabs->setFocus();
        for (int i = 9; i < tabs->count(); ++i) {
            press(Qt::Key_Right);
        }
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(rows(), orderCount);
    }

    void aSecondWindowSaysWhoKeepsTheCopyAndOnlyReads()
    {
        desktop::DeskOptions options;
        options.dataDirectory = m_folder.path();
        options.secrets = m_secrets;
        ui::Settings settings(m_folder.path());
        MainWindow second(settings, *m_appearance, m_clock);
        desktop::Desk desk(options, second, settings, m_clock);
        second.show();
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.session() && second.windowTitle().contains(u"Hollebeek"), patience);
        QVERIFY2(desk.session()->heldBy().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(desk.session()->heldBy()));
        second.showPage(MainWindow::OrdersIndex);
        const auto *rowsOfSecond = second.listPage(MainWindow::OrdersIndex)->findChild<ui::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOfSecond->model() && rowsOfSecond->model()->rowCount() == orderCount, patience);
        QVERIFY(!second.actions().at(ui::ActionId::Pull)->isEnabled());
        QVERIFY(test::shownTexts(second).contains(u"Read-only"_s));
    }

    void theSecondWindowOfAPracticeStoreReadsItToo()
    {
        const QTemporaryDir folder;
        const auto open = [&](MainWindow &window, ui::Settings &settings) {
            desktop::DeskOptions options;
            options.dataDirectory = folder.path();
            options.secrets = m_secrets;
            options.practice = true;
            options.shop.orders = 40;
            options.shop.products = 130;
            auto desk = std::make_unique<desktop::Desk>(options, window, settings, m_clock);
            desk->start();
            return desk;
        };
        ui::Settings settings(folder.path());
        MainWindow first(settings, *m_appearance, m_clock);
        const auto keeper = open(first, settings);
        QTRY_VERIFY_WITH_TIMEOUT(keeper->session() && !keeper->session()->isPulling(), patience);
        QVERIFY(keeper->session()->heldBy().isEmpty());
        MainWindow second(settings, *m_appearance, m_clock);
        const auto reader = open(second, settings);
        QTRY_VERIFY_WITH_TIMEOUT(reader->session(), patience);
        QVERIFY(!reader->session()->heldBy().isEmpty());
        QCOMPARE(reader->session()->profile().connection.baseUrl, keeper->session()->profile().connection.baseUrl);
        second.show(); // a list is read when somebody looks at it
        second.showPage(MainWindow::OrdersIndex);
        const auto *rowsOfSecond = second.listPage(MainWindow::OrdersIndex)->findChild<ui::TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(rowsOfSecond->model() && rowsOfSecond->model()->rowCount() == 40, patience);
    }

    void withoutTheNetworkWorkGoesOn()
    {
        takeKeyboard();
        m_port = quint16(m_store->baseUrl().port());
        m_store.reset();
        press(Qt::Key_F5);
        auto *banner = list()->findChild<ui::Banner *>();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(shows(u"Offline since"_s), qPrintable(shown()));
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"next try"_s), patience);
        QCOMPARE(rows(), orderCount);
        list()->startSearch();
        type(m_number);
        QTRY_VERIFY(rows() > 0 && rows() < orderCount);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        QTRY_COMPARE(rows(), orderCount);
    }

    void andComesBack()
    {
        m_options.port = m_port;
        openShop();
        auto *banner = list()->findChild<ui::Banner *>();
        // After half a minute it tries by itself.
        QTRY_VERIFY_WITH_TIMEOUT(tabTo(u"Try now"_s) || !banner->isVisible(), patience);
        if (banner->isVisible()) {
            press(Qt::Key_Space);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(!banner->isVisible(), qPrintable(shown()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isPulling(), patience);
        QVERIFY2(shows(u"Connected"_s), qPrintable(shown()));
        QCOMPARE(rows(), orderCount);
    }

    void aDamagedCopyIsSetAsideAndMadeAnew()
    {
        const QString path = m_desk->session()->cache().path();
        closeProgram();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(8'192, '#')) > 0);
        file.close();
        openProgram();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && m_window->windowTitle().contains(u"Hollebeek"), patience);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), orderCount, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session()->isPulling(), patience);
        QVERIFY2(shows(u"The local copy was made anew."_s), qPrintable(shown()));
        QTRY_COMPARE(lastTab(), u"My one"_s); // not in the copy
    }

    void aShopIsRemovedWithItsCopy()
    {
        const Profile profile = m_desk->session()->profile();
        const cache::CopyFiles files(m_folder.filePath(u"cache"_s), profile.id);
        QCOMPARE(files.asides().size(), 1);
        closeProgram();
        // Another program holds the copy: it is named, and everything stays.
        Result<cache::CopyFiles::Claim> holder = files.claim();
        QVERIFY(holder && holder->lock);
        openProgram();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session() && m_window->windowTitle().contains(u"Hollebeek"), patience);
        removeTheShop();
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"The shop cannot be removed"_s), qPrintable(shown()), patience);
        QVERIFY2(shows(u"process %1"_s.arg(QCoreApplication::applicationPid())), qPrintable(shown()));
        QTRY_VERIFY_WITH_TIMEOUT(dialogHasKeyboard(), patience);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget() && m_desk->session(), patience);
        QVERIFY(ProfileStore(m_folder.path()).find(profile.name));
        QVERIFY(QFile::exists(files.database()));
        holder->lock.reset();
        takeKeyboard();
        removeTheShop();
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"Hollebeek was removed, and with it"_s), qPrintable(shown()), patience);
        QVERIFY2(shows(u"its local copy ("_s), qPrintable(shown()));
        QVERIFY(!m_desk->session());
        QVERIFY(!ProfileStore(m_folder.path()).find(profile.name));
        QVERIFY(m_secrets->keychain->read({profile.id, profile.name})->empty());
        QCOMPARE(QDir(files.folder()).entryList({profile.id + u'*'}, QDir::Files | QDir::Hidden), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->actions().at(ui::ActionId::RemoveShop)->isEnabled(), patience);
        // The next start does not look for it.
        closeProgram();
        openProgram();
        QTRY_VERIFY_WITH_TIMEOUT(shows(u"Connect a shop…"_s) || tabTo(u"Connect a shop…"_s), patience);
    }

private:
    quint16 m_port = 0;
    QString m_number;
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
