// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelltest.h"

#include "patience.h"
#include "ui/palette/palette.h"
#include "ui/widgets/detailpane.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::PaletteItem;
using ui::MainWindow;

/// Ctrl+K and what follows, by keys.
class TestPalette : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Shell> m_shell;

    ui::Palette *palette() const { return qobject_cast<ui::Palette *>(QApplication::activePopupWidget()); }
    QStringList titles(PaletteItem::Kind kind) const
    {
        QStringList found;
        const tables::PaletteModel &model = palette()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.item(row).kind == kind) {
                found << model.item(row).title;
            }
        }
        return found;
    }
    QString current() const
    {
        const QModelIndex index = palette()->findChild<QListView *>()->currentIndex();
        return index.isValid() ? index.data().toString() : QString();
    }
    /// That is visible on the page; null: there is none.
    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_shell->window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool open(const QString &text) const
    {
        // With no window manager nobody gives the activity back that a pop-up took, and it takes it late.
        QCoreApplication::processEvents();
        const auto ready = [this] {
            m_shell->window().activateWindow();
            return QApplication::activeWindow() == &m_shell->window() && QApplication::focusWidget();
        };
        if (!qm::test::waitFor(ready)) {
            return false;
        }
        m_shell->key(Qt::Key_K, Qt::ControlModifier);
        if (!palette()) {
            return false;
        }
        m_shell->type(text);
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<test::Shell>();
        QVERIFY(m_shell->openWindow());
    }
    void cleanup()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        m_shell.reset();
    }

    void findsWhatIsTyped()
    {
        QVERIFY(open(u"van rij"_s));
        QTRY_COMPARE(titles(PaletteItem::Kind::Record),
                     (QStringList{u"1000000007"_s, u"Koen van Rijswijk 3"_s, u"Koen van Rijswijk 2"_s,
                                  u"Koen van Rijswijk 1"_s}));
        QVERIFY(titles(PaletteItem::Kind::Heading).contains(u"Orders"_s));
        QTRY_COMPARE(current(), u"1000000007"_s);
        // The list behind is as it was.
        QCOMPARE(m_shell->rows(MainWindow::OrdersIndex), 40);
    }

    void enterOpensTheOrderWithItsDetail()
    {
        QVERIFY(open(u"1000000012"_s));
        m_shell->key(Qt::Key_Return); // before the copy has answered
        QTRY_VERIFY(!palette());
        QTRY_COMPARE(m_shell->currentKey(MainWindow::OrdersIndex), 12);
        auto *pane = m_shell->list(MainWindow::OrdersIndex)->findChild<ui::DetailPane *>();
        QTRY_VERIFY(pane->isVisible());
        QTRY_COMPARE(pane->title(), u"1000000012"_s);
    }

    void aFilteredListIsLeftForTheRowThatIsWanted()
    {
        m_shell->list(MainWindow::OrdersIndex)->search(u"rijn"_s);
        QTRY_COMPARE(m_shell->rows(MainWindow::OrdersIndex), 1);
        QVERIFY(open(u"1000000012"_s));
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(m_shell->currentKey(MainWindow::OrdersIndex), 12);
        QCOMPARE(m_shell->rows(MainWindow::OrdersIndex), 40);
    }

    void aProductIsOpenedOnItsPage()
    {
        QVERIFY(open(u"hb-trk-1"_s));
        QTRY_COMPARE(current(), u"HB-TRK-1"_s); // typed in full, though newer ones begin with it
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(m_shell->currentKey(MainWindow::ProductsIndex), 1);
        QVERIFY(m_shell->window().windowTitle().startsWith(u"Products"));
    }

    void arrowsMoveOverHeadings()
    {
        QVERIFY(open(u"van rij"_s));
        QTRY_COMPARE(current(), u"1000000007"_s);
        m_shell->key(Qt::Key_Down);
        QCOMPARE(current(), u"Koen van Rijswijk 3"_s);
        m_shell->key(Qt::Key_Up);
        m_shell->key(Qt::Key_Up);
        QCOMPARE(current(), u"1000000007"_s);
    }

    void tabNarrowsAndWidens()
    {
        QVERIFY(open(u"van rij"_s));
        QTRY_COMPARE(current(), u"1000000007"_s);
        m_shell->key(Qt::Key_Down);
        m_shell->key(Qt::Key_Tab);
        QTRY_COMPARE(titles(PaletteItem::Kind::Record).size(), 3);
        QVERIFY(!titles(PaletteItem::Kind::Record).contains(u"1000000007"_s));
        m_shell->key(Qt::Key_Tab);
        QTRY_COMPARE(titles(PaletteItem::Kind::Record).size(), 4);
    }

    void escapeClosesAndNothingHappened()
    {
        QVERIFY(open(u"1000000012"_s));
        m_shell->key(Qt::Key_Escape);
        QVERIFY(!palette());
        QCOMPARE(m_shell->rows(MainWindow::OrdersIndex), 40);
        QCOMPARE(m_shell->session->pulls, 0);
    }

    void pagesAndActionsAreFoundWithTheirKeys()
    {
        QVERIFY(open(u"pull"_s));
        QTRY_VERIFY(titles(PaletteItem::Kind::Command).contains(u"Pull from the shop"_s));
        for (int row = 0; row < palette()->model().rowCount(); ++row) {
            const PaletteItem &item = palette()->model().item(row);
            if (item.title == u"Pull from the shop") {
                QCOMPARE(item.keys, QStringList{u"F5"_s});
            }
        }
        while (current() != u"Pull from the shop") {
            const QString before = current();
            m_shell->key(Qt::Key_Down);
            QVERIFY(current() != before);
        }
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(m_shell->session->pulls, 1);

        QVERIFY(open(u"overv"_s));
        QTRY_COMPARE(current(), u"Overview"_s);
        m_shell->key(Qt::Key_Return);
        QTRY_VERIFY(m_shell->window().windowTitle().startsWith(u"Overview"));
    }

    void theListIsFilteredByTheSameWords()
    {
        QVERIFY(open(u"rijn"_s));
        QTRY_VERIFY(!titles(PaletteItem::Kind::Filter).isEmpty());
        QTRY_VERIFY(!palette()->model().isSearching());
        while (palette()->model().item(palette()->findChild<QListView *>()->currentIndex().row()).kind !=
               PaletteItem::Kind::Filter) {
            const QString before = current();
            m_shell->key(Qt::Key_Down);
            QVERIFY(current() != before);
        }
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(m_shell->rows(MainWindow::OrdersIndex), 1);
        QVERIFY(m_shell->table(MainWindow::OrdersIndex)->hasFocus());
    }

    void theShopIsAskedOnceAndOnlyWhenWanted()
    {
        tables::FoundGroup answer;
        answer.count = 2;
        answer.rows = {
            tables::orderRow({4711, u"1000004711"_s, u"<b>Nobody</b>"_s, Decimal(5), u"EUR"_s, {}, u"pending"_s},
                             m_shell->clock.now()),
            tables::orderRow({12, u"1000000012"_s, {}, Decimal(5), u"EUR"_s, {}, u"pending"_s}, m_shell->clock.now())};
        m_shell->session->shopAnswer = answer;
        QVERIFY(open(u"4711"_s));
        QTRY_VERIFY(!palette()->model().isSearching());
        QVERIFY(m_shell->session->asked.isEmpty());
        while (palette()->model().item(palette()->findChild<QListView *>()->currentIndex().row()).kind !=
               PaletteItem::Kind::AskShop) {
            const QString before = current();
            m_shell->key(Qt::Key_Down);
            QVERIFY(current() != before);
        }
        m_shell->key(Qt::Key_Return);
        QVERIFY(palette()); // the answer is told here
        QTRY_COMPARE(titles(PaletteItem::Kind::Record), (QStringList{u"1000004711"_s, u"1000000012"_s}));
        QCOMPARE(m_shell->session->asked, QStringList{u"orders 4711"_s});
        QCOMPARE(current(), u"1000004711"_s);
        const int row = palette()->findChild<QListView *>()->currentIndex().row();
        QVERIFY(!palette()->model().item(row).inCopy);
        QVERIFY(palette()->model().item(row + 1).inCopy);
        m_shell->key(Qt::Key_Down);
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(m_shell->currentKey(MainWindow::OrdersIndex), 12);
    }

    void whatOneShopWasAskedForIsNotShownInTheNext()
    {
        const QTemporaryDir folder;
        test::FakeSession other(folder.path(), m_shell->clock);
        QVERIFY(other.cache().open().result() && other.ledger().open().result());
        QVERIFY(test::storeOrders(other, 1, 40));
        tables::FoundGroup answer;
        answer.count = 1;
        answer.rows = {tables::orderRow({4711, u"1000004711"_s, {}, Decimal(5), u"EUR"_s, {}, u"pending"_s},
                                        m_shell->clock.now())};
        m_shell->session->shopAnswer = answer;
        QVERIFY(open(u"4711"_s));
        QTRY_VERIFY(!palette()->model().isSearching());
        m_shell->key(Qt::Key_PageDown); // the last line asks the shop
        m_shell->key(Qt::Key_PageDown);
        m_shell->key(Qt::Key_Return);
        QTRY_COMPARE(current(), u"1000004711"_s);
        m_shell->key(Qt::Key_Return);
        QCOMPARE(m_shell->session->resyncedKeys, QList<qint64>{4711});
        m_shell->window().setSession(&other);
        m_shell->window().showPage(MainWindow::OverviewIndex);
        other.startPull();
        other.end({});
        QVERIFY2(m_shell->window().windowTitle().startsWith(u"Overview"), qPrintable(m_shell->window().windowTitle()));
        m_shell->window().setSession(nullptr);
    }

    void aSearchWithoutARowAsksTheShop()
    {
        tables::FoundGroup answer;
        answer.count = 1;
        answer.rows = {tables::orderRow({4711, u"1000004711"_s, u"Nobody"_s, Decimal(5), u"EUR"_s, {}, u"pending"_s},
                                        m_shell->clock.now())};
        m_shell->session->shopAnswer = answer;
        m_shell->list(MainWindow::OrdersIndex)->search(u"nowhere 4711"_s);
        QPushButton *ask = nullptr;
        QTRY_VERIFY((ask = button(u"Ask the shop"_s)));
        QVERIFY(m_shell->session->asked.isEmpty());
        ask->setFocus();
        m_shell->key(Qt::Key_Return);
        QTRY_VERIFY(palette());
        QTRY_COMPARE(titles(PaletteItem::Kind::Record), QStringList{u"1000004711"_s});
        QCOMPARE(m_shell->session->asked, QStringList{u"orders nowhere 4711"_s});
        QCOMPARE(current(), u"1000004711"_s);
        m_shell->key(Qt::Key_Return); // the one that was found is read, and shown when it is there
        QCOMPARE(m_shell->session->resyncedKeys, QList<qint64>{4711});
    }

    void onlyASearchIsAQuestionToTheShop()
    {
        m_shell->list(MainWindow::OrdersIndex)->showFiltered({{Filter{u"status"_s, Condition::Eq, {u"nowhere"_s}}}});
        QTRY_VERIFY(button(u"Clear the filter"_s));
        QVERIFY(!button(u"Ask the shop"_s));
    }

    void aShopThatCannotBeAskedSaysWhy()
    {
        m_shell->session->shopAnswer = failure(ErrorKind::Network, u"<i>Connection refused</i>"_s);
        QVERIFY(open(u"4711"_s));
        QTRY_VERIFY(!palette()->model().isSearching());
        m_shell->key(Qt::Key_Up);
        m_shell->key(Qt::Key_PageDown);
        m_shell->key(Qt::Key_PageDown);
        m_shell->key(Qt::Key_Return);
        QTRY_VERIFY(titles(PaletteItem::Kind::Note).contains(u"The shop did not answer the question"_s));
    }

    void hostileTextDoesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << QString(10'000, u'a');
        QTest::newRow("operators") << uR"("rij" OR (name: * ^ NEAR/3 -x) AND NOT "")"_s;
        QTest::newRow("quotes") << u"'; drop table sales_order; --"_s;
        QTest::newRow("like") << u"%_\\"_s;
        QTest::newRow("emoji") << u"\U0001F600\U0001F468\u200D\U0001F469"_s;
        QTest::newRow("half an emoji") << (QString(199, u'x') + u"\U0001F600"_s);
        QTest::newRow("nul") << (u"ri"_s + QChar(0) + u"jn"_s);
        QTest::newRow("markup") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("turned") << u"\u202Eabc\u202C"_s;
        QTest::newRow("lines") << u"a\nb\r\nc\u2028d"_s;
        QTest::newRow("blanks") << u"   \t  "_s;
    }
    void hostileTextDoesNothing()
    {
        QFETCH(QString, text);
        QApplication::clipboard()->setText(text);
        QVERIFY(open({}));
        m_shell->key(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!palette()->model().isSearching());
        for (int row = 0; row < palette()->model().rowCount(); ++row) {
            QVERIFY2(!palette()->model().item(row).title.contains(u"cannot be searched"_s),
                     qPrintable(palette()->model().item(row).detail));
        }
        QVERIFY(!palette()->grab().isNull());
        m_shell->key(Qt::Key_Escape);
        QCOMPARE(m_shell->rows(MainWindow::OrdersIndex), 40);
    }

    void typingOnTheFieldOpensIt()
    {
        for (int i = 0;
             i < 8 && !(QApplication::focusWidget() && QApplication::focusWidget()->inherits("qm::ui::SearchField"));
             ++i) {
            m_shell->key(Qt::Key_F6);
        }
        QVERIFY(QApplication::focusWidget()->inherits("qm::ui::SearchField"));
        m_shell->type(u"r"_s);
        QVERIFY(palette());
        m_shell->type(u"ijn"_s);
        QCOMPARE(palette()->findChild<QLineEdit *>()->text(), u"rijn"_s);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
