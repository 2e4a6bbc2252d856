// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "makeactive.h"

#include "desktop/shopsession.h"
#include "domain/waiting.h"
#include "practiceclient.h"
#include "remote/credentialsjson.h"
#include "startedshop.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/translation.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
constexpr int patience = 180'000; ///< a bound for a machine that is busy elsewhere, not a figure
constexpr int pastedRows = 250;   ///< of two cells each
constexpr int firstSource = 2;    ///< column: SKU and name come before
} // namespace

/// What a person does with stock in the window, by keys, on a practice store: stage, review, push, take back.
class TestStagedStock : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<desktop::ShopSession> m_session;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void openShop(Environment environment, bool readOnly)
    {
        practice::ServerOptions options;
        options.shop.products = 420;
        options.shop.orders = 40;
        m_store = practicetest::started(options);
        QVERIFY(m_store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<ledger::Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        desktop::ShopParts parts;
        parts.profile.id = u"p1"_s;
        parts.profile.name = u"Hollebeek"_s;
        parts.profile.environment = environment;
        parts.profile.readOnly = readOnly;
        parts.profile.connection.baseUrl = m_store->baseUrl();
        parts.profile.connection.login = LoginKind::OAuth1;
        parts.profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        auto keys = remote::credentialsFromJson(LoginKind::OAuth1,
                                                QJsonDocument(m_store->logins()["oauth1"_L1].toObject()).toJson());
        QVERIFY(keys);
        parts.credentials = std::move(*keys);
        m_session = std::make_unique<desktop::ShopSession>(std::move(parts), m_folder->path(), *m_ledger, m_clock);
        const auto opened = m_session->open().result();
        QVERIFY(opened);
        m_session->setOpened(*opened);
        sqlite::Database::forbidOn(QThread::currentThread());
        forbidWaitingOn(QThread::currentThread());
        m_settings = std::make_unique<ui::Settings>(m_folder->path());
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
        m_window->resize(1'440, 900);
        m_window->setSession(m_session.get());
        m_session->startPull();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isPulling(), patience);
        m_window->showPage(MainWindow::StockIndex);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() >= pastedRows, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->listPage(MainWindow::StockIndex)->list()->id == u"stock-matrix"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->index(0, firstSource).flags().testFlag(Qt::ItemIsEditable),
                                 patience);
    }

    [[nodiscard]] ui::TableView *table() const
    {
        return m_window->listPage(MainWindow::StockIndex)->findChild<ui::TableView *>();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] qint64 open() const { return m_session->staged().open(); }
    [[nodiscard]] QWidget *dialog() const { return QApplication::activeModalWidget(); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const QWidget *top = dialog();
        return test::shownTexts(top ? *top : static_cast<QWidget &>(*m_window)).contains(text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        test::pressKey(dialog() ? dialog() : m_window.get(), key, modifiers);
    }
    /// Each key to what has the keyboard by then: the first one opens an editor.
    void type(const QString &text) const
    {
        for (const QChar sign : text) {
            QTest::keyClicks(QApplication::focusWidget(), sign);
        }
    }
    void toFirstSource() const
    {
        table()->setFocus();
        press(Qt::Key_Home);
        while (table()->currentIndex().column() < firstSource) {
            press(Qt::Key_Right);
        }
        while (table()->currentIndex().column() > firstSource) {
            press(Qt::Key_Left);
        }
    }

    /// `SKU@source` and what it has, of every source item of the shop.
    [[nodiscard]] QMap<QString, QString> stock() const
    {
        QMap<QString, QString> all;
        PracticeClient client(*m_store);
        if (!client.logInAsAdmin(*m_store)) {
            return all;
        }
        for (int page = 1;; ++page) {
            const QJsonObject answer =
                client
                    .get("/rest/all/V1/inventory/source-items?searchCriteria%5BpageSize%5D=200&searchCriteria%5B"
                         "currentPage%5D=" +
                         QByteArray::number(page))
                    .object();
            const QJsonArray items = answer["items"_L1].toArray();
            const qsizetype before = all.size();
            for (const QJsonValue &item : items) {
                all.insert(item["sku"_L1].toString() + u'@' + item["source_code"_L1].toString(),
                           u"%1 %2"_s.arg(item["quantity"_L1].toDouble()).arg(item["status"_L1].toInt()));
            }
            if (items.isEmpty() || all.size() == before || all.size() >= answer["total_count"_L1].toInt()) {
                return all;
            }
        }
    }

    /// What the dialog that names refused cells has to say first.
    [[nodiscard]] QString refusedTexts() const
    {
        QStringList texts;
        if (const auto *refused = dialog() ? dialog()->findChild<QTableWidget *>() : nullptr) {
            for (int row = 0; row < std::min(3, refused->rowCount()); ++row) {
                texts << refused->item(row, 0)->text() << refused->item(row, 1)->text()
                      << refused->item(row, 2)->text();
            }
        }
        return texts.join(u" | "_s);
    }

    void pushAll(int count)
    {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"%1 ready"_s.arg(count)), qPrintable(test::shownTexts(*dialog())), patience);
        QVERIFY(test::tabTo(dialog(), u"Push %1 changes"_s.arg(count)));
        press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"in the shop, read back"_s), qPrintable(test::shownTexts(*dialog())),
                                  patience);
        QCOMPARE(open(), 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        test::makeActive(*m_window);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void cleanup()
    {
        sqlite::Database::forbidOn(nullptr);
        forbidWaitingOn(nullptr);
        m_window.reset();
        m_session.reset();
        m_ledger.reset();
        m_store.reset();
    }

    void fiveHundredCellsToTheShopAndBack()
    {
        openShop(Environment::Staging, false);
        const QMap<QString, QString> start = stock();
        QVERIFY(start.size() > 100);

        // As a spreadsheet puts them there: some with a decimal comma, some with leading zeros.
        QString block;
        for (int row = 0; row < pastedRows; ++row) {
            block += row % 5 == 0 ? u"%1,5\t00%2\r\n"_s.arg(1'000 + row).arg(2'000 + row)
                                  : u"%1\t%2\r\n"_s.arg(1'000 + row).arg(2'000 + row);
        }
        QGuiApplication::clipboard()->setText(block);
        toFirstSource();
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open() == 2 * pastedRows || dialog(), patience);
        QVERIFY2(!dialog(), qPrintable(refusedTexts()));
        QVERIFY(stock() == start); // nothing was sent
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, firstSource), QLocale().toString(1'001), patience);

        pushAll(2 * pastedRows);
        const QMap<QString, QString> pushed = stock();
        int changed = 0;
        for (auto item = pushed.begin(); item != pushed.end(); ++item) {
            changed += start.value(item.key()) != item.value() ? 1 : 0;
        }
        QCOMPARE(changed, 2 * pastedRows);
        const QString sku = cell(0, 0);
        QCOMPARE(std::ranges::count_if(pushed.keys(),
                                       [&](const QString &key) {
                                           return key.startsWith(sku + u'@') && pushed[key].startsWith(u"1000.5 ");
                                       }),
                 1);
        // What was pushed is in the copy, without a pull.
        QTRY_COMPARE_WITH_TIMEOUT(cell(1, firstSource), QLocale().toString(1'001), patience);

        // Back, as a set of its own.
        press(Qt::Key_7, Qt::ControlModifier);
        press(Qt::Key_Down);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"Undo this set"_s) && !shows(u"(Undo this set)"_s),
                                  qPrintable(test::shownTexts(*m_window) + u" FOCUS "_s + test::focusName()), 8000);
        QVERIFY(test::tabTo(m_window.get(), u"Undo this set"_s));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 2 * pastedRows, patience);
        pushAll(2 * pastedRows);
        QVERIFY(stock() == start);
    }

    void oneCellTypedRelativelyAndTakenBack()
    {
        openShop(Environment::Staging, false);
        toFirstSource();
        QTRY_VERIFY_WITH_TIMEOUT(!cell(0, 0).isEmpty(), patience);
        int row = 0;
        while (cell(row, firstSource).isEmpty()) { // one that is at the source
            press(Qt::Key_Down);
            ++row;
        }
        const QString before = cell(row, firstSource);
        type(u"+5"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(
            open() == 1, qPrintable(test::shownTexts(*m_window) + u" FOCUS "_s + test::focusName() + before), 2500);
        QTRY_VERIFY_WITH_TIMEOUT(cell(row, firstSource) != before, patience);
        table()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(row, firstSource), before, patience);

        // What a spreadsheet made of a long number is told, and nothing is staged.
        QGuiApplication::clipboard()->setText(u"1.23E+12\n7\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QVERIFY2(shows(u"1 cell cannot be staged"_s), qPrintable(test::shownTexts(*dialog())));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(open(), 0);
    }

    void aLiveShopIsPushedToByTypingItsName()
    {
        openShop(Environment::Live, false);
        toFirstSource();
        type(u"77"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patience);
        table()->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"1 ready"_s), qPrintable(test::shownTexts(*dialog())), patience);
        QVERIFY(shows(u"(Push 1 change to LIVE)"_s));
        QVERIFY(test::tabTo(dialog(), u"Type Hollebeek to push to a live shop"_s));
        type(u"hollebeek"_s);
        QTRY_VERIFY(!shows(u"(Push 1 change to LIVE)"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(open(), 1);
    }

    void aReadOnlyProfileIsNotPushedTo()
    {
        openShop(Environment::Staging, true);
        toFirstSource();
        type(u"77"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patience);
        table()->setFocus();
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"1 ready"_s), qPrintable(test::shownTexts(*dialog())), patience);
        QVERIFY(shows(u"read-only"_s));
        QVERIFY(shows(u"(Push 1 change)"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }
};

QTEST_MAIN(TestStagedStock)
#include "tst_stagedstock.moc"
