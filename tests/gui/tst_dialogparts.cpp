// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makeactive.h"

#include "ui/theme/appearance.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/heldenter.h"
#include "ui/widgets/smalltable.h"

#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace qm;
using namespace Qt::StringLiterals;

/// What dialogs are made of: small tables, and the keys that close them.
class TestDialogParts : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;

    /// As a keyboard sends a key that is held: one press, then repetitions.
    static void hold(Qt::Key key, int repetitions)
    {
        for (int i = 0; i <= repetitions; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, u"\r"_s, i > 0);
            QApplication::sendEvent(QApplication::focusWidget(), &press);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, u"\r"_s, i < repetitions);
            QApplication::sendEvent(QApplication::focusWidget(), &release);
        }
    }
    /// The first and the last column of that part in which something is written; {-1, -1}: none.
    static std::pair<int, int> ink(const QImage &picture, const QRect &part)
    {
        std::pair<int, int> found{-1, -1};
        for (int x = part.left(); x <= part.right(); ++x) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                if (qGray(picture.pixel(x, y)) < 140) {
                    found = {found.first < 0 ? x : found.first, x};
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    void aHeldEnterPressesOnce_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::newRow("the button itself") << u"go"_s;
        QTest::newRow("the default button, from a field") << u"field"_s;
        QTest::newRow("the default button, from a table") << u"table"_s;
    }
    void aHeldEnterPressesOnce()
    {
        QFETCH(QString, focus);
        ui::HeldEnter filter;
        qApp->installEventFilter(&filter);
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        auto *field = new QLineEdit(&dialog);
        field->setObjectName(u"field"_s);
        auto *table = new QTableWidget(2, 1, &dialog);
        table->setObjectName(u"table"_s);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        auto *go = new QPushButton(u"Push"_s, &dialog);
        go->setObjectName(u"go"_s);
        go->setDefault(true);
        auto *text = new QPlainTextEdit(&dialog);
        for (QWidget *each : std::initializer_list<QWidget *>{field, table, go, text}) {
            layout->addWidget(each);
        }
        int pressed = 0;
        connect(go, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        dialog.show();
        test::makeActive(dialog);
        dialog.findChild<QWidget *>(focus)->setFocus();
        hold(Qt::Key_Return, 5);
        QCOMPARE(pressed, 1);
        hold(Qt::Key_Enter, 0);
        QCOMPARE(pressed, 2);
        text->setFocus(); // where somebody writes it is a line each
        hold(Qt::Key_Return, 3);
        QCOMPARE(text->document()->blockCount(), 5);
        QCOMPARE(pressed, 2);
    }

    /// Text begins under its title, and a number ends under its own, away from what stands beside it.
    void cellsStandUnderTheirTitles()
    {
        QTableWidget table(2, 3);
        table.setHorizontalHeaderLabels({u"HHH"_s, u"H"_s, u"H"_s});
        ui::dressTable(table);
        ui::alignNumbers(table, {1});
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(column == 1 ? u"HHHH"_s : u"HH"_s);
            item->setTextAlignment((column == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            table.setItem(1, column, item); // away from the focus frame of the first row
        }
        table.resize(400, 200);
        table.show();
        ui::fitTable(table);
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        const QImage picture = table.grab().toImage();
        const QHeaderView &header = *table.horizontalHeader();
        const auto title = [&](int column) {
            const QRect part(header.sectionViewportPosition(column) + 1, 2, header.sectionSize(column) - 3,
                             header.height() - 4);
            return ink(picture, part.translated(header.mapTo(&table, QPoint())));
        };
        const auto cell = [&](int column) {
            const QRect part = table.visualItemRect(table.item(1, column)).adjusted(1, 2, -2, -2);
            return ink(picture, part.translated(table.viewport()->mapTo(&table, QPoint())));
        };
        for (const int column : {0, 2}) {
            QVERIFY(title(column).first > 0);
            QVERIFY2(std::abs(title(column).first - cell(column).first) <= 1,
                     qPrintable(u"%1 and %2"_s.arg(title(column).first).arg(cell(column).first)));
        }
        QVERIFY2(std::abs(title(1).second - cell(1).second) <= 1,
                 qPrintable(u"%1 and %2"_s.arg(title(1).second).arg(cell(1).second)));
        QVERIFY(cell(2).first - cell(1).second > ui::space::cell);
    }
};

QTEST_MAIN(TestDialogParts)
#include "tst_dialogparts.moc"
