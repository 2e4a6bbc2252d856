// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "cache/store.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/shell/translation.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filtereditor.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

Order orderWithItem(int id)
{
    Order order = test::makeOrder(id);
    OrderItem item;
    item.itemId = id * 10;
    item.orderId = id;
    item.sku = Sku::fromShop(u"HB-TRK-%1"_s.arg(id));
    item.name = u"Talus trekking boot <i>%1</i>"_s.arg(id);
    item.productType = u"simple"_s;
    item.qtyOrdered = Decimal(2);
    order.items.push_back(item);
    order.raw = remote::encode(order);
    return order;
}

} // namespace

/// The window on a copy with forty orders, used as a person does: by keys and clicks.
class TestMainWindow : public QObject
{
    Q_OBJECT

    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeSession> m_session;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    ui::ListPage *orders() const { return m_window->listPage(MainWindow::OrdersIndex); }
    ui::TableView *table() const { return orders()->findChild<ui::TableView *>(); }
    ui::DetailPane *pane() const { return orders()->findChild<ui::DetailPane *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::activePopupWidget();
        target = target && target->focusWidget() ? target->focusWidget() : QApplication::focusWidget();
        QTest::keyClick(target ? target : m_window.get(), Qt::Key(code), modifiers);
    }
    void type(const QString &text) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClicks(popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget(), text);
    }

    void openWindow()
    {
        m_settings = std::make_unique<ui::Settings>(m_folder->path());
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), qm::test::longestWait));
        m_window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
        m_window->setSession(m_session.get());
        m_window->showPage(MainWindow::OrdersIndex);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<test::FakeSession>(m_folder->path(), m_clock);
        QVERIFY(m_session->cache().open().result());
        QVERIFY(m_session->ledger().open().result());
        const auto stored = m_session->cache()
                                .write<bool>([](cache::Writing &writing) -> Result<bool> {
                                    writing.touched |= cache::Entity::Orders;
                                    const cache::Press press;
                                    for (int id = 1; id <= 40; ++id) {
                                        const auto one =
                                            cache::store(writing.database, cache::prepare(press, orderWithItem(id)));
                                        if (!one) {
                                            return failure(one.error());
                                        }
                                    }
                                    return true;
                                })
                                .result();
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text()));
        sqlite::Database::forbidOn(QThread::currentThread());
        openWindow();
        QTRY_COMPARE(rows(), 40);
    }

    void cleanup()
    {
        sqlite::Database::forbidOn(nullptr);
        m_window.reset();
        m_session.reset();
    }

    /// Once it was looked at; the heading tells as of when what stands there is complete.
    void theOrderThatIsLookedAtIsReadAgain()
    {
        const auto heading = [this] {
            QStringList texts;
            for (const QLabel *label : pane()->findChildren<QLabel *>()) {
                texts << label->text();
            }
            return texts.filter(u"as of"_s).join(u'\n');
        };
        table()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_session->refreshed.isEmpty());
        const qint64 first = m_session->refreshed.last();
        QTRY_COMPARE(pane()->title(), cell(0, 0));
        m_session->readAt[first] = UtcTime::fromSeconds(1'700'000'000);
        Q_EMIT m_session->orderRefreshed(first);
        QTRY_VERIFY(heading().contains(u"2023"));
        table()->setFocus();
        key(Qt::Key_Down);
        QTRY_VERIFY(m_session->refreshed.last() != first);
        QTRY_VERIFY(!heading().contains(u"2023"));
    }

    void whatIsDoneBeforeSavedViewsArriveStays()
    {
        // The ledger answers when it can; until then the window is used already.
        std::promise<void> gate;
        const auto busy =
            m_session->ledger().read<bool>([wait = gate.get_future().share()](sqlite::Database &) -> Result<bool> {
                wait.wait();
                return true;
            });
        m_window->setSession(nullptr);
        m_window->setSession(m_session.get());
        QTRY_COMPARE(rows(), 40);
        orders()->search(u"rijn"_s);
        QTRY_COMPARE(rows(), 1);
        gate.set_value();
        QVERIFY(busy.result());
        const auto after = m_session->ledger().read<bool>([](sqlite::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QTest::qWait(0);
        QCOMPARE(rows(), 1);
        QCOMPARE(orders()->searchText(), u"rijn"_s);
    }

    void newestOrdersComeFirst()
    {
        QCOMPARE(cell(0, 0), u"1000000040"_s);
        QVERIFY(m_window->windowTitle().contains(u"Hollebeek (LIVE)"));
    }

    void searchesWhileTyping()
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"rijn"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), u"1000000007"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(table()->hasFocus());
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QTRY_COMPARE(rows(), 40);
    }

    void filtersByKeys()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        auto *editor = qobject_cast<ui::FilterEditor *>(QApplication::activePopupWidget());
        QVERIFY(editor);
        const QList<QComboBox *> boxes = editor->findChildren<QComboBox *>();
        while (boxes.at(0)->currentText() != u"Grand total"_s &&
               boxes.at(0)->currentIndex() + 1 < boxes.at(0)->count()) {
            QTest::keyClick(boxes.at(0), Qt::Key_Down);
        }
        while (boxes.at(1)->currentText() != u"at least"_s && boxes.at(1)->currentIndex() + 1 < boxes.at(1)->count()) {
            QTest::keyClick(boxes.at(1), Qt::Key_Down);
        }
        auto *value = editor->findChild<QLineEdit *>();
        QTest::keyClicks(value, u"350"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(rows(), 6);
        QTRY_VERIFY(!orders()->findChild<ui::ViewTabs *>()->tabText(0).isEmpty());
    }

    void whatIsTypedFirstIsTheColumnOfTheFilter()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        auto *editor = qobject_cast<ui::FilterEditor *>(QApplication::activePopupWidget());
        QVERIFY(editor);
        auto *column = editor->findChildren<QComboBox *>().at(0);
        QTest::keyClicks(column->lineEdit(), u"Status"_s);
        QCOMPARE(column->currentText(), u"Status"_s);
        while (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    }

    void aClickOnAHeaderSorts()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int section = 0;
        const QPoint at(header->sectionViewportPosition(section) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(cell(0, 0), u"1000000001"_s);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(cell(0, 0), u"1000000040"_s);
    }

    void enterOpensTheDetail()
    {
        key(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(!pane()->isVisible());
        table()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_VERIFY(pane()->isVisible());
        QTRY_COMPARE(pane()->title(), u"1000000039"_s);
    }

    void thePaneShowsTheLastChoiceOnly()
    {
        QTRY_COMPARE(pane()->title(), u"1000000040"_s);
        // All readers are busy while the choice goes on; then every answer comes, in whatever order.
        std::promise<void> gate;
        const auto wait = gate.get_future().share();
        std::vector<QFuture<Result<bool>>> busy;
        for (int i = 0; i < 2; ++i) {
            busy.push_back(m_session->cache().read<bool>([wait](sqlite::Database &) -> Result<bool> {
                wait.wait();
                return true;
            }));
        }
        table()->setFocus();
        key(Qt::Key_Home);
        QStringList titles;
        const auto note = [&] { titles << pane()->title(); };
        for (int i = 0; i < 15; ++i) {
            key(Qt::Key_Down);
            note();
        }
        gate.set_value();
        QTRY_COMPARE(pane()->title(), u"1000000025"_s);
        for (auto &one : busy) {
            QVERIFY(one.result());
        }
        const auto after = m_session->cache().read<bool>([](sqlite::Database &) -> Result<bool> { return true; });
        QTRY_VERIFY(after.isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(pane()->title(), u"1000000025"_s);
        QCOMPARE(titles.count(u"1000000040"_s), 15); // nothing overtaken was ever shown
    }

    void shopTextIsNeverMarkup()
    {
        table()->setFocus();
        key(Qt::Key_Home);
        QTRY_COMPARE(pane()->title(), u"1000000040"_s);
        const auto isSeen = [this] { // the title is the row's, this is read
            const QList<QLabel *> labels = pane()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text() == u"Talus trekking boot <i>40</i>"_s; });
        };
        QTRY_VERIFY(isSeen());
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        }
    }

    void aViewIsSavedAndIsThereAfterARestart()
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"rijn"_s);
        QTRY_COMPARE(rows(), 1);
        key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *ask = m_window->findChild<QInputDialog *>();
        QVERIFY(ask);
        ask->setTextValue(u"Fenna"_s);
        ask->accept();
        auto *tabs = orders()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"Fenna"_s);
        m_window->close();
        m_window.reset();
        openWindow();
        tabs = orders()->findChild<ui::ViewTabs *>();
        QTRY_COMPARE(tabs->tabText(tabs->count() - 1), u"Fenna"_s);
        QTRY_COMPARE(rows(), 1); // the tab that was open
        orders()->showView(0);
        QTRY_COMPARE(rows(), 40);
        orders()->showView(tabs->count() - 1);
        QTRY_COMPARE(rows(), 1);
    }

    void losingTheNetworkLeavesTheRows()
    {
        key(Qt::Key_F5);
        QCOMPARE(m_session->pulls, 1);
        Error error;
        error.kind = ErrorKind::Network;
        error.message = u"Connection refused"_s;
        m_session->end(error);
        QTRY_VERIFY(orders()->findChild<ui::Banner *>()->isVisible());
        QCOMPARE(rows(), 40);
        key(Qt::Key_F5);
        m_session->end({});
        QTRY_VERIFY(!orders()->findChild<ui::Banner *>()->isVisible());
        QCOMPARE(m_session->pulls, 2);
    }

    void selectedRowsAreCopied()
    {
        table()->setFocus();
        key(Qt::Key_Home);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Order\tPurchased\t")); // as it reads on screen
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
