// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldstage.h"
#include "keyboard.h"
#include "makeactive.h"
#include "patience.h"

#include "ui/shell/translation.h"

#include <QComboBox>
#include <QDialog>
#include <QTableWidget>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using test::FieldStage;
using ui::MainWindow;

namespace {

const int &patience = FieldStage::patience; // which may be counted later

} // namespace

/// Attributes of many products at once, by keys, on a practice store.
class TestManyProducts : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<FieldStage> m_shop;

    void open()
    {
        m_shop = std::make_unique<FieldStage>(*m_appearance);
        QVERIFY(m_shop->openAt({.page = MainWindow::ProductsIndex, .products = 150, .orders = 5}));
    }
    [[nodiscard]] FieldStage &shop() const { return *m_shop; }
    [[nodiscard]] QTableWidget *preview() const { return shop().dialog()->findChild<QTableWidget *>(); }
    [[nodiscard]] QString preview(int row, int column) const { return preview()->item(row, column)->text(); }

    static constexpr int ordinary = 103; ///< a row from which on the names of the store's products are no riddles

    /// The dialog over \a rows rows from \a first on, its first attribute to be chosen.
    [[nodiscard]] bool openDialog(int rows, int first = ordinary) const
    {
        if (!haveRows(first + rows)) {
            return false;
        }
        test::makeActive(*shop().window);
        shop().table()->setFocus();
        shop().press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < first; ++i) {
            shop().press(Qt::Key_Down);
        }
        for (int i = 1; i < rows; ++i) {
            shop().press(Qt::Key_Down, Qt::ShiftModifier);
        }
        shop().press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const bool isOpen = QTest::qWaitFor(
            [&] {
                return shop().dialog() && shop().shows(u"Change %1 products"_s.arg(rows)) &&
                       test::focusName() == u"Attribute"_s;
            },
            patience);
        if (!isOpen) {
            qWarning("%s has the keyboard in\n%s", qPrintable(test::focusName()), qPrintable(shop().shown()));
        }
        return isOpen;
    }
    /// The first rows of a list come alone, and are a hundred.
    [[nodiscard]] bool haveRows(int count) const
    {
        return QTest::qWaitFor([&] { return shop().model().isCounted() && shop().model().rowCount() >= count; },
                               patience);
    }
    /// As the list has it: the beginning of its name is typed.
    [[nodiscard]] bool chooseAttribute(const QString &name) const
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!box) {
            return false;
        }
        for (int i = 0; i <= box->count() && !box->currentText().startsWith(name + u" ("_s); ++i) {
            shop().press(i == 0 ? Qt::Key_Home : Qt::Key_Down);
        }
        shop().press(Qt::Key_Tab);
        const bool isChosen = test::focusName() == u"New value of %1"_s.arg(name);
        if (!isChosen) {
            qWarning("%s is chosen, %s has the keyboard", qPrintable(box->currentText()),
                     qPrintable(test::focusName()));
        }
        return isChosen;
    }
    /// Of rows from the ordinary one on; what could not be read is empty.
    [[nodiscard]] QStringList skus(int count) const
    {
        QStringList all;
        for (int row = ordinary; row < ordinary + count; ++row) {
            (void)QTest::qWaitFor([&] { return !shop().cell(row, 0).isEmpty(); }, patience);
            all << shop().cell(row, 0);
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_shop.reset(); }

    void twentyProductsGetATitleAndADateAsOneSet()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(openDialog(20));
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        shop().type(u"HB-2027"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"20 products change"_s), qPrintable(shop().shown()), patience);
        QCOMPARE(preview()->rowCount(), 20);
        QCOMPARE(preview(0, 4), u"HB-2027"_s);
        const QStringList chosen = skus(20);
        QVERIFY(chosen.contains(preview(0, 0)));
        QCOMPARE(shop().staged(), 0); // nothing is staged by looking
        shop().type(u"!"_s);          // what is on the button is of what stands there, or cannot be pressed
        QVERIFY2(shop().shows(u"(Stage 20 changes)"_s), qPrintable(shop().shown()));
        shop().press(Qt::Key_Backspace);
        QVERIFY(shop().tabTo(u"Another attribute"_s));
        shop().press(Qt::Key_Space);
        QTRY_COMPARE(test::focusName(), u"Attribute"_s);
        QVERIFY(chooseAttribute(u"Set Product as New from Date"_s));
        shop().type(u"31.12.2027"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"cannot be staged"_s), qPrintable(shop().shown()), patience);
        QVERIFY(shop().shows(u"(Stage 20 changes)"_s)); // not before it was mended
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"2027-12-31"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"\nStage 40 changes"_s), qPrintable(shop().shown()), patience);
        QVERIFY(shop().tabTo(u"Stage 40 changes"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 40, patience);

        // One set, with a name that says what it is.
        shop().press(Qt::Key_7, Qt::ControlModifier);
        shop().press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(shop().push(40));
        for (const QString &sku : chosen) {
            const QJsonObject product = shop().product("all", sku);
            QCOMPARE(test::customValue(product, u"meta_title"_s), u"HB-2027"_s);
            QCOMPARE(test::customValue(product, u"news_from_date"_s), u"2027-12-31 00:00:00"_s);
        }

        // What is so already is named, and is no change; one undo takes back what was staged by one dialog.
        QVERIFY(openDialog(25));
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        shop().type(u"HB-2027"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"5 products change · 20 values are so already"_s),
                                  qPrintable(shop().shown()), patience);
        QVERIFY2(shop().shows(u"So already: "_s), qPrintable(shop().shown()));
        QVERIFY(shop().tabTo(u"Stage 5 changes"_s));
        shop().press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog(), patience);
        test::makeActive(*shop().window);
        shop().table()->setFocus();
        shop().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
    }

    /// Another shop may be ready to be shown any moment: what is asked about this one goes with it.
    void theDialogGoesWithItsShop()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(openDialog(3));
        shop().window->setSession(nullptr);
        QVERIFY(shop().window->findChildren<QDialog *>().isEmpty());
    }

    /// Also where the detail, which knows the way back, was never seen; and one attribute is changed once.
    void withoutADetailItIsTakenBackToo()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        shop().list()->setPaneShown(false);
        shop().window->setSession(nullptr);
        shop().window->setSession(shop().session.get());
        QVERIFY(shop().show(MainWindow::ProductsIndex));
        QVERIFY(openDialog(3));
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        shop().type(u"HB-2027"_s);
        QVERIFY(shop().tabTo(u"Another attribute"_s));
        shop().press(Qt::Key_Space);
        QTRY_COMPARE(test::focusName(), u"Attribute"_s);
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        shop().type(u"HB-2028"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"\nStage 3 changes"_s), qPrintable(shop().shown()), patience);
        QCOMPARE(preview(0, 4), u"HB-2028"_s);
        QVERIFY(shop().tabTo(u"Stage 3 changes"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog() && shop().staged() == 3, patience);
        test::makeActive(*shop().window);
        shop().table()->setFocus();
        shop().press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
    }

    void productsWithoutTheAttributeAreNamed()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(haveRows(ordinary));
        const int rows = shop().model().rowCount();
        const qint64 grouped = shop().number(u"select count(*) from product where type_id = 'grouped'"_s);
        QVERIFY(grouped > 0);
        QVERIFY(openDialog(rows, 0));
        QVERIFY(chooseAttribute(u"Tax Class"_s));
        shop().press(Qt::Key_End);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"%1 left out"_s.arg(grouped)), qPrintable(shop().shown()), patience);
        const QString one = shop().text(u"select sku from product where type_id = 'grouped' order by sku limit 1"_s);
        QVERIFY2(shop().shows(u"Without the attribute: "_s) && shop().shows(u"Products of its type do not have it."_s),
                 qPrintable(shop().shown()));
        if (grouped <= 12) {
            QVERIFY2(shop().shows(one), qPrintable(shop().shown()));
        }
        shop().press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog(), patience);
        QCOMPARE(shop().staged(), 0);

        // The shop's own attributes are not in every set: a coat has a season, a lamp has none. Who knows better says
        // so.
        const QString inSets = u"select %1 from product where attribute_set_id %2 (select p.attribute_set_id from "
                               "product_value v join product p on p.entity_id = v.product_id where v.attribute_code = "
                               "'season' and v.store_id = 0 and v.value <> '')"_s;
        const qint64 without = shop().number(inSets.arg(u"count(*)"_s, u"not in"_s));
        QVERIFY(without > 0 && without < rows);
        QVERIFY(openDialog(rows, 0));
        QVERIFY(chooseAttribute(u"Season"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"%1 left out"_s.arg(without)), qPrintable(shop().shown()), patience);
        QVERIFY(shop().shows(u"No product of its attribute set has a value for it."_s));
        QVERIFY(shop().tabTo(u"Also where no product of the attribute set has a value"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(!shop().shows(u"left out"_s), qPrintable(shop().shown()), patience);
        shop().press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog(), patience);
    }

    void oneStoreViewGetsItsOwnValuesAndGivesThemUp()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString view = shop().text(u"select name from store_view where code = 'nl'"_s);
        QVERIFY(shop().chooseScope(view));
        QVERIFY(openDialog(3));
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        shop().type(u"Alles voor buiten"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"3 products change"_s), qPrintable(shop().shown()), patience);
        QCOMPARE(preview(0, 2), view);
        QVERIFY(shop().tabTo(u"Stage 3 changes"_s));
        shop().press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog(), patience);
        const QStringList chosen = skus(3);
        QVERIFY(shop().push(3));
        for (const QString &sku : chosen) {
            QCOMPARE(test::customValue(shop().product("nl", sku), u"meta_title"_s), u"Alles voor buiten"_s);
            QVERIFY(test::customValue(shop().product("all", sku), u"meta_title"_s) != u"Alles voor buiten"_s);
        }
        QVERIFY(openDialog(3));
        QVERIFY(chooseAttribute(u"Meta Title"_s));
        QVERIFY(shop().tabTo(u"Use default"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"\nStage 3 changes"_s), qPrintable(shop().shown()), patience);
        QCOMPARE(preview(0, 3), u"Alles voor buiten"_s);
        QCOMPARE(preview(0, 4), u"uses the default"_s);
        QVERIFY(shop().tabTo(u"Stage 3 changes"_s));
        shop().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().dialog() && shop().staged() == 3, patience);
        QVERIFY(shop().push(3));
        QVERIFY(test::customValue(shop().product("nl", chosen.front()), u"meta_title"_s) != u"Alles voor buiten"_s);
    }
};

QTEST_MAIN(TestManyProducts)
#include "tst_manyproducts.moc"
