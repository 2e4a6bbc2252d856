// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "makeactive.h"
#include "patience.h"

#include "ui/pages/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nomnemonic.h"
#include "ui/widgets/valuebutton.h"
#include "ui/widgets/valueeditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <cstdlib>

using namespace qm;
using namespace Qt::StringLiterals;

/// Values beside a list, and what they are typed with.
class TestValueFields : public QObject
{
    Q_OBJECT

    [[nodiscard]] static tables::ProductField fieldOf(tables::FieldInput input, const QString &text)
    {
        tables::ProductField field;
        field.id = u"field"_s;
        field.label = u"Field"_s;
        field.input = input;
        field.shown = text;
        field.now.text = text;
        field.cells.emplace_back(AttributeCell{Sku::fromShop(u"A"_s), Scope::all(), u"field"_s});
        return field;
    }

private Q_SLOTS:
    /// `Bread & Butter` was pressed by Alt with the space bar.
    void anAmpersandIsNoShortcut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("between blanks") << u"Bread & Butter"_s;
        QTest::newRow("before a letter") << u"Tom &Jerry"_s;
        QTest::newRow("twice") << u"A && &B"_s;
    }
    void anAmpersandIsNoShortcut()
    {
        QFETCH(QString, text);
        ui::ValueButton value;
        value.tell(text, {});
        QVERIFY2(value.shortcut().isEmpty(), qPrintable(value.shortcut().toString()));
        QCOMPARE(value.text(), text);
        const QCheckBox box(ui::noMnemonic(text));
        QVERIFY2(box.shortcut().isEmpty(), qPrintable(box.shortcut().toString()));
    }

    /// What was not typed stays as it is, to the last sign.
    void textComesBackAsItWas()
    {
        const QString text = u"29\u00a0€\n<p>a\u202fb</p>\n\n"_s;
        ui::ValueEditor editor(fieldOf(tables::FieldInput::Text, text), u"Field"_s);
        editor.setWish({text, false, {}, {}});
        QCOMPARE(editor.wish().text, text);
    }

    /// A value's first line stands beside its name, also where one of both has two.
    void aValueStandsBesideItsName_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word each") << u"Weight"_s << u"5"_s;
        QTest::newRow("a long value") << u"Name"_s << u"Talus trekking boot, spring edition, in moss green"_s;
        QTest::newRow("a long name") << u"Display product options in the block that is chosen"_s << u"5"_s;
    }
    void aValueStandsBesideItsName()
    {
        QFETCH(QString, label);
        QFETCH(QString, text);
        tables::ProductField field = fieldOf(tables::FieldInput::Line, text);
        field.label = label;
        ui::FieldRow row(field);
        row.resize(260, 100);
        row.show();
        const auto *name = row.findChild<ui::PlainLabel *>();
        const auto *value = row.findChild<ui::ValueButton *>();
        QVERIFY(name && value);
        QCOMPARE(name->text(), label);
        QCOMPARE(name->mapTo(&row, name->contentsRect().topLeft()).y(),
                 value->mapTo(&row, QPoint(0, value->textTop())).y());
    }

    /// Values that can be pressed have a frame around them, and end where the others do all the same.
    void valuesEndOneUnderTheOther()
    {
        QWidget pane;
        auto *column = new QVBoxLayout(&pane);
        tables::ProductField fixed = fieldOf(tables::FieldInput::Line, u"HHH"_s);
        fixed.cells.clear();
        for (const tables::ProductField &field : {fieldOf(tables::FieldInput::Line, u"HHH"_s), fixed}) {
            column->addWidget(new ui::FieldRow(field));
        }
        pane.resize(300, 100);
        pane.show();
        const auto end = [&pane](ui::FieldRow *row) {
            const QImage picture = row->grab().toImage();
            for (int x = picture.width() - 1; x >= 0; --x) {
                for (int y = 0; y < picture.height(); ++y) {
                    if (qGray(picture.pixel(x, y)) < 140) {
                        return row->mapTo(&pane, QPoint(x, 0)).x();
                    }
                }
            }
            return -1;
        };
        const QList<ui::FieldRow *> rows = pane.findChildren<ui::FieldRow *>();
        QCOMPARE(rows.size(), 2);
        QVERIFY(end(rows[0]) > 0);
        QVERIFY2(std::abs(end(rows[0]) - end(rows[1])) <= 1,
                 qPrintable(u"%1 and %2"_s.arg(end(rows[0])).arg(end(rows[1]))));
    }

    /// What stands in grey in an empty field is how a day is written, and no day.
    void anEmptyDayShowsNone()
    {
        ui::ValueEditor editor(fieldOf(tables::FieldInput::Date, {}), u"Field"_s);
        const auto *line = editor.findChild<QLineEdit *>();
        QVERIFY(line);
        QVERIFY2(line->placeholderText().contains(u"YYYY"_s) && line->placeholderText().contains(u"DD"_s) &&
                     line->placeholderText().contains(u"MM"_s),
                 qPrintable(line->placeholderText()));
        QVERIFY(!line->placeholderText().contains(QRegularExpression(u"\\d"_s)));
    }

    /// A refusal comes later, when somebody may type into another field already.
    void aRefusalLeavesTheKeyboardWhereItIs()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *one = new ui::FieldRow(fieldOf(tables::FieldInput::Line, u"1"_s), &window);
        auto *other = new ui::FieldRow(fieldOf(tables::FieldInput::Line, u"2"_s), &window);
        layout->addWidget(one);
        layout->addWidget(other);
        window.show();
        test::makeActive(window);
        one->open();
        QTRY_VERIFY(one->isAncestorOf(QApplication::focusWidget()));
        one->refuse(u"It is no number"_s);
        QVERIFY(one->isAncestorOf(QApplication::focusWidget()));
        other->open();
        QTRY_VERIFY(other->isAncestorOf(QApplication::focusWidget()));
        one->refuse(u"It is no number"_s);
        QVERIFY(other->isAncestorOf(QApplication::focusWidget()));
    }
};

QTEST_MAIN(TestValueFields)
#include "tst_valuefields.moc"
