// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldstage.h"
#include "keyboard.h"
#include "patience.h"

#include "tables/daytext.h"
#include "ui/shell/translation.h"
#include "ui/theme/colours.h"

#include <QCheckBox>
#include <QLocale>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using test::FieldStage;
using ui::MainWindow;

namespace {

const int &patience = FieldStage::patience; // which may be counted later

const QString simpleProduct =
    u"select entity_id from product where type_id = 'simple' and status = 1 order by entity_id limit 1"_s;

} // namespace

/// What a person does with the values of one product beside the list, by keys, on a practice store.
class TestStagedFields : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<FieldStage> m_shop;
    QString m_sku;

    void open(bool singleSource = false)
    {
        m_shop = std::make_unique<FieldStage>(*m_appearance);
        QVERIFY(m_shop->openAt(
            {.page = MainWindow::ProductsIndex, .products = 120, .orders = 5, .singleSource = singleSource}));
        const qint64 id = m_shop->number(simpleProduct);
        QVERIFY(id > 0);
        m_sku = m_shop->text(u"select sku from product where entity_id = %1"_s.arg(id));
        m_shop->list()->showRow(id);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->pane()->title(), m_sku, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->value(u"Product Name"_s), patience);
    }
    [[nodiscard]] FieldStage &shop() const { return *m_shop; }

    [[nodiscard]] QString told(const QString &name) const
    {
        const ui::ValueButton *value = shop().value(name);
        return value ? value->accessibleDescription() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_shop.reset(); }

    void aValueIsStagedShownAndTakenBack()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString before = shop().valueText(u"Product Name"_s);
        QVERIFY(shop().enter(u"Product Name"_s, u"Fjell shell, spring"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Product Name"_s), patience);
        QCOMPARE(shop().valueText(u"Product Name"_s), u"Fjell shell, spring"_s);
        QVERIFY2(told(u"Product Name"_s).contains(u"was %1, now Fjell shell, spring"_s.arg(before)),
                 qPrintable(told(u"Product Name"_s)));
        QTRY_COMPARE(test::focusName(), u"Product Name"_s); // the keyboard is where it was
        QTRY_VERIFY(shop().shows(u"1 change staged"_s));

        // It is on the staged ground.
        const QImage seen = shop().value(u"Product Name"_s)->grab().toImage();
        const QColor fill = ui::coloursOf(shop().window->palette()).stagedFill;
        QCOMPARE(seen.pixelColor(seen.width() - 3, seen.height() / 2).name(), fill.name());

        // A second one; then one field is taken back, and the other stays.
        const QString weight = shop().valueText(u"Weight"_s);
        QVERIFY(shop().enter(u"Weight"_s, u"1,75"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 2, patience);
        QVERIFY(shop().tabTo(u"Product Name"_s));
        shop().press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Product Name"_s), before, patience);
        QVERIFY(!shop().isStaged(u"Product Name"_s));
        QVERIFY(shop().isStaged(u"Weight"_s));
        shop().press(Qt::Key_Z, Qt::ControlModifier); // the last one
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Weight"_s), weight, patience);
    }

    void badInputIsRefusedWhereItStands_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no number") << u"Weight"_s << u"heavy"_s << u"\"heavy\" is not a number"_s;
        QTest::newRow("below zero") << u"Weight"_s << u"-1"_s << u"\"-1\" makes it less than zero"_s;
        QTest::newRow("what a spreadsheet left") << u"Product Name"_s << u"1.23E+12"_s << u"1.23E+12"_s;
        QTest::newRow("a name that is needed") << u"Product Name"_s << u"\b"_s << u"Nothing stands here"_s;
    }
    void badInputIsRefusedWhereItStands()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString before = shop().valueText(field);
        QVERIFY(shop().openEditor(field));
        QTRY_COMPARE(test::focusName(), u"New value of %1"_s.arg(field));
        typed == u"\b"_s ? shop().press(Qt::Key_Backspace) : shop().type(typed);
        shop().press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(reason), qPrintable(shop().shown()), patience);
        QCOMPARE(shop().staged(), 0);
        QCOMPARE(test::focusName(), u"New value of %1"_s.arg(field)); // what was typed can be mended
        shop().press(Qt::Key_Escape);
        QTRY_COMPARE(test::focusName(), field);
        QVERIFY(!shop().shows(reason));
        QCOMPARE(shop().valueText(field), before);
        QCOMPARE(shop().staged(), 0);
    }

    void whoTypesIsLeftAloneWhenTheListIsReadAnew()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().showTab(u"Attributes"_s));
        QVERIFY(shop().openEditor(u"URL Key"_s));
        shop().type(u"half-a-k"_s);
        shop().list()->setColumns(shop().model().columns().mid(0, 3)); // all rows go, and come again
        QCOMPARE(test::focusName(), u"New value of URL Key"_s);
        shop().type(u"ey"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shop().model().isCounted() && shop().model().rowCount() > 0, patience);
        QCOMPARE(test::focusName(), u"New value of URL Key"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"URL Key"_s), u"half-a-key"_s, patience);
        QCOMPARE(shop().pane()->title(), m_sku);
        QCOMPARE(test::focusName(), u"URL Key"_s);

        // The keyboard, too, stays at its value when the product is read again: somebody else has changed it meanwhile.
        QVERIFY(shop().showTab(u"Summary"_s));
        QVERIFY(shop().tabTo(u"Weight"_s));
        QVERIFY(shop().setName(m_sku, u"Renamed meanwhile"_s));
        shop().session->startPull();
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Product Name"_s), u"Renamed meanwhile"_s, patience);
        QCOMPARE(test::focusName(), u"Weight"_s);
        shop().press(Qt::Key_Return);
        QCOMPARE(test::focusName(), u"New value of Weight"_s);
        shop().press(Qt::Key_Escape);
    }

    void everyKindOfInputHasItsEditor()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().openEditor(u"Enable Product"_s)); // of a few
        shop().press(Qt::Key_Down);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Enable Product"_s), u"Disabled"_s, patience);
        QVERIFY(shop().openEditor(u"Websites"_s)); // any of some: the first one is taken away, or added
        const QString websites = shop().valueText(u"Websites"_s);
        shop().press(Qt::Key_Space);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Websites"_s), patience);
        QVERIFY(shop().valueText(u"Websites"_s) != websites);

        QVERIFY(shop().showTab(u"Attributes"_s));
        for (QAbstractButton *button : shop().pane()->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(u"without a value"_s)) {
                button->setFocus();
            }
        }
        shop().press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(shop().value(u"Next delivery"_s), patience);
        qint64 count = shop().staged();
        QVERIFY(shop().enter(u"Launch date"_s, u"31-12-2027"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"31-12-2027\""_s), qPrintable(shop().shown()), patience);
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"2027-12-31"_s);
        shop().press(Qt::Key_Return);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Launch date"_s), tables::dayText(QDate(2027, 12, 31)), patience);
        QVERIFY(shop().enter(u"Next delivery"_s, u"2027-12-30 08:30:00"_s));
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QVERIFY(shop().enter(u"Rental price per day"_s, u"12,95"_s));
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QVERIFY(shop().enter(u"URL Key"_s, u"fjell-shell-spring"_s));
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QVERIFY(shop().openEditor(u"Short Description"_s)); // of several lines: Enter begins the next one
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"Dry"_s);
        shop().press(Qt::Key_Return);
        shop().type(u"Warm"_s);
        shop().press(Qt::Key_Return, Qt::ControlModifier);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Short Description"_s), patience);
        QVERIFY(shop().openEditor(u"Season"_s));
        shop().press(Qt::Key_Space);
        shop().press(Qt::Key_Down);
        shop().press(Qt::Key_Space);
        shop().press(Qt::Key_Return);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QVERIFY(shop().openEditor(u"Waterproof"_s));
        shop().press(Qt::Key_Down);
        shop().press(Qt::Key_Return);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);
        QVERIFY(shop().openEditor(u"Tax Class"_s));
        const QString tax = shop().valueText(u"Tax Class"_s);
        shop().press(tax == u"Reduced rate"_s ? Qt::Key_Up : Qt::Key_Down);
        shop().press(Qt::Key_Return);
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), count, patience);

        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Tax Class"_s) && shop().isStaged(u"Waterproof"_s), patience);
        const QString taxWanted = shop().valueText(u"Tax Class"_s);
        const QString waterproof = shop().valueText(u"Waterproof"_s);
        QVERIFY(shop().push(int(count)));
        const QJsonObject product = shop().product("all", m_sku);
        QCOMPARE(product["status"_L1].toInt(), 2);
        QCOMPARE(test::customValue(product, u"launch_date"_s), u"2027-12-31 00:00:00"_s);
        QCOMPARE(test::customValue(product, u"next_delivery"_s), u"2027-12-30 08:30:00"_s);
        QVERIFY(test::customValue(product, u"rental_price"_s).startsWith(u"12.95"_s));
        QCOMPARE(test::customValue(product, u"url_key"_s), u"fjell-shell-spring"_s);
        QCOMPARE(test::customValue(product, u"short_description"_s), u"Dry\nWarm"_s);
        QCOMPARE(test::customValue(product, u"waterproof"_s), waterproof == u"Yes"_s ? u"1"_s : u"0"_s);
        // What was pushed is in the copy, without a pull, and in the pane.
        QTRY_VERIFY_WITH_TIMEOUT(shop().value(u"Tax Class"_s) && !shop().isStaged(u"Tax Class"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Tax Class"_s), taxWanted, patience);
    }

    void aStoreViewHasItsOwnValueAndGivesItUp()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString name = shop().valueText(u"Product Name"_s);
        const QString view = shop().text(u"select name from store_view where code = 'nl'"_s);
        QVERIFY(!view.isEmpty());
        QVERIFY(shop().chooseScope(view));
        QTRY_VERIFY_WITH_TIMEOUT(shop().shows(u"as in %1"_s.arg(view)), patience);
        const bool hadOwn = !shop().shows(u"name · uses default"_s);
        QVERIFY(shop().openEditor(u"Product Name"_s));
        if (!hadOwn) {
            QTRY_COMPARE(test::focusName(), u"Use default"_s); // it is what holds
            shop().press(Qt::Key_Space);
        }
        QTRY_COMPARE(test::focusName(), u"New value of Product Name"_s);
        shop().type(u"Fjell jas"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QVERIFY(shop().push(1));
        QCOMPARE(shop().product("nl", m_sku)["name"_L1].toString(), u"Fjell jas"_s);
        QCOMPARE(shop().product("all", m_sku)["name"_L1].toString(), name);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"own value of %1 · default: %2"_s.arg(view, name)),
                                  qPrintable(shop().shown()), patience);

        // The default again.
        QVERIFY(shop().openEditor(u"Product Name"_s));
        QTRY_COMPARE(test::focusName(), u"New value of Product Name"_s);
        shop().press(Qt::Key_Backtab, Qt::ShiftModifier);
        QTRY_COMPARE(test::focusName(), u"Use default"_s);
        shop().press(Qt::Key_Space);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Product Name"_s), u"uses the default"_s, patience);
        QVERIFY(shop().push(1));
        QCOMPARE(shop().product("nl", m_sku)["name"_L1].toString(), name);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"name · uses default"_s), qPrintable(shop().shown()), patience);
    }

    void aWebsiteIsAllOfItsStoreViews()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString site = shop().text(
            u"select w.name from website w join store_view s using (website_id) where s.store_id <> 0 group by 1 "
            "having count(*) > 1 order by 1 limit 1"_s);
        const qint64 views = shop().number(
            u"select count(*) from website w join store_view s using (website_id) where w.name = '%1'"_s.arg(site));
        QVERIFY(views > 1);
        QVERIFY(shop().chooseScope(site));
        QTRY_VERIFY_WITH_TIMEOUT(shop().shows(u"as in %1"_s.arg(site)), patience);
        QVERIFY(shop().openEditor(u"Product Name"_s));
        if (test::focusName() == u"Use default"_s) {
            shop().press(Qt::Key_Space);
        }
        QTRY_COMPARE(test::focusName(), u"New value of Product Name"_s);
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"One name for the site"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), views, patience);
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Product Name"_s), u"One name for the site"_s, patience);
        QVERIFY(shop().tabTo(u"Product Name"_s));
        shop().press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
    }

    void theOlderStockItemIsEditedWhereThereIsOneSource()
    {
        open(true);
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().openEditor(u"Low below"_s));
        if (test::focusName() == u"As the shop is configured"_s) {
            shop().press(Qt::Key_Space);
        }
        QTRY_COMPARE(test::focusName(), u"New value of Low below"_s);
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"-3"_s);
        shop().press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"\"-3\" makes it less than zero"_s), qPrintable(shop().shown()),
                                  patience);
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"37"_s);
        shop().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Low below"_s), patience);
        QVERIFY(shop().openEditor(u"Backorders"_s));
        if (test::focusName() == u"As the shop is configured"_s) {
            shop().press(Qt::Key_Space);
        }
        shop().press(Qt::Key_End);
        shop().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Backorders"_s), patience);
        QCOMPARE(shop().valueText(u"Backorders"_s), u"allowed, with a notice"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 4, patience); // each with whether the configuration decides
        QVERIFY(shop().push(4));
        const auto item = [this] {
            return shop().product("all", m_sku)["extension_attributes"_L1]["stock_item"_L1].toObject();
        };
        QCOMPARE(item()["notify_stock_qty"_L1].toInt(), 37);
        QCOMPARE(item()["use_config_notify_stock_qty"_L1].toBool(), false);
        QCOMPARE(item()["backorders"_L1].toInt(), 2);

        // And as the shop is configured again.
        QTRY_COMPARE_WITH_TIMEOUT(shop().valueText(u"Low below"_s), u"37"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!shop().isStaged(u"Low below"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(shop().shows(u"the product's own"_s), patience);
        QVERIFY(shop().openEditor(u"Low below"_s));
        QTRY_COMPARE(test::focusName(), u"New value of Low below"_s);
        shop().press(Qt::Key_Backtab, Qt::ShiftModifier);
        shop().press(Qt::Key_Space);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QVERIFY(shop().push(1));
        QCOMPARE(item()["use_config_notify_stock_qty"_L1].toBool(), true);
    }

    void withSeveralSourcesTheOlderStockItemIsOnlyShown()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().shows(u"Low below"_s));
        QVERIFY(!shop().value(u"Low below"_s));
        QVERIFY(shop().shows(u"these can be edited in shops with one source"_s));
    }
};

QTEST_MAIN(TestStagedFields)
#include "tst_stagedfields.moc"
