// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldstage.h"
#include "keyboard.h"
#include "patience.h"
#include "practiceclient.h"

#include "tables/daytext.h"
#include "tables/spoken.h"
#include "ui/pages/recordpane.h"
#include "ui/shell/translation.h"
#include "ui/theme/colours.h"
#include "ui/widgets/ladderview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using test::FieldStage;
using ui::MainWindow;

namespace {

const int &patience = FieldStage::patience; // which may be counted later

QString textsOf(const QSignalSpy &told)
{
    QStringList texts;
    for (const QList<QVariant> &each : told) {
        texts << each.at(0).toString();
    }
    return texts.join(u'\n');
}

} // namespace

/// Special prices with their days, and the ladder of tiers, by keys, on a practice store.
class TestStagedPrices : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<FieldStage> m_shop;
    QString m_sku;

    void open()
    {
        m_shop = std::make_unique<FieldStage>(*m_appearance);
        QVERIFY(m_shop->openAt({.page = MainWindow::PricesIndex, .products = 150, .orders = 5}));
        const qint64 row = m_shop->number(
            u"select b.id from base_price b join product p on p.sku = b.sku where b.store_id = 0 and p.type_id = "
            "'simple' and not exists (select 1 from tier_price t where t.sku = b.sku) and not exists (select 1 from "
            "special_price s where s.sku = b.sku) order by b.id limit 1"_s);
        QVERIFY(row > 0);
        m_sku = m_shop->text(u"select sku from base_price where id = %1"_s.arg(row));
        m_shop->list()->showRow(row);
        QTRY_COMPARE_WITH_TIMEOUT(m_shop->pane()->title(), m_sku, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_shop->value(u"Special price"_s), patience);
    }
    [[nodiscard]] FieldStage &shop() const { return *m_shop; }
    [[nodiscard]] ui::LadderView *ladder() const
    {
        ui::LadderView *found = nullptr;
        for (ui::LadderView *each : shop().pane()->findChildren<ui::LadderView *>()) {
            found = each->isVisible() || !found ? each : found;
        }
        return found;
    }
    [[nodiscard]] QString step(int row, int column) const
    {
        const QTableWidgetItem *item = ladder()->item(row, column);
        return item && ladder()->isVisible() ? item->text() : QString();
    }

    /// What the shop answers about the product.
    [[nodiscard]] QJsonArray asked(const QByteArray &what) const
    {
        PracticeClient client(*shop().store);
        if (!client.logInAsAdmin(*shop().store)) {
            return {};
        }
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"skus"_s, QJsonArray{m_sku}}}).toJson(QJsonDocument::Compact);
        return QJsonDocument::fromJson(client.post("/rest/all/V1/products/" + what, body).body).array();
    }
    void addTier(const QString &quantity, const QString &price)
    {
        QVERIFY(shop().tabTo(u"Quantity of a new tier"_s));
        shop().type(quantity);
        shop().press(Qt::Key_Tab);
        QCOMPARE(test::focusName(), u"Price of a new tier"_s);
        shop().type(price);
        shop().press(Qt::Key_Return);
    }
    void toStep(int row, int column)
    {
        QVERIFY(shop().tabTo(u"Tier prices"_s));
        for (int i = 0; i < 30 && ladder()->currentColumn() != column; ++i) {
            shop().press(ladder()->currentColumn() < column ? Qt::Key_Right : Qt::Key_Left);
        }
        for (int i = 0; i < 30 && ladder()->currentRow() != row; ++i) {
            shop().press(ladder()->currentRow() < row ? Qt::Key_Down : Qt::Key_Up);
        }
        QCOMPARE(ladder()->currentRow(), row);
        QCOMPARE(ladder()->currentColumn(), column);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_shop.reset(); }

    void aSpecialPriceHasItsDays()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().tabTo(u"Special price"_s));
        shop().press(Qt::Key_Return);
        QTRY_COMPARE(test::focusName(), u"No special price"_s);
        shop().press(Qt::Key_Space);
        QTRY_COMPARE(test::focusName(), u"New value of Special price"_s);
        shop().type(u"9,95"_s);
        QVERIFY(shop().tabTo(u"New value of Special price, first day"_s));
        shop().type(u"2027-11-23"_s);
        QVERIFY(shop().tabTo(u"New value of Special price, last day"_s));
        shop().type(u"2027-11-20"_s);
        shop().press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"before"_s), qPrintable(shop().shown()), patience); // ends before
        QCOMPARE(shop().staged(), 0);
        QVERIFY(shop().tabTo(u"New value of Special price, last day"_s));
        shop().press(Qt::Key_A, Qt::ControlModifier);
        shop().type(u"2027-11-30"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(shop().isStaged(u"Special price"_s), patience);
        // Its editor writes the days as the field does.
        const QString day = tables::dayText(QDate(2027, 11, 30));
        QVERIFY2(shop().shows(u"to "_s + day), qPrintable(shop().shown()));
        QVERIFY(shop().tabTo(u"Special price"_s));
        shop().press(Qt::Key_Return);
        QVERIFY(shop().tabTo(u"New value of Special price, last day"_s));
        const auto *last = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(last != nullptr);
        QCOMPARE(last->text(), day);
        shop().press(Qt::Key_Escape);
        QVERIFY(shop().push(1));
        QJsonArray specials = asked("special-price-information");
        QCOMPARE(specials.size(), 1);
        QCOMPARE(specials[0]["price"_L1].toDouble(), 9.95);
        QCOMPARE(specials[0]["price_from"_L1].toString(), u"2027-11-23 00:00:00"_s);
        QCOMPARE(specials[0]["price_to"_L1].toString(), u"2027-11-30 00:00:00"_s);

        // Another price in the cell of the list keeps the days.
        QTRY_VERIFY_WITH_TIMEOUT(!shop().isStaged(u"Special price"_s), patience);
        const int column = shop().columnOf(u"special_price"_s);
        QVERIFY(column > 0);
        shop().list()->setPaneShown(false); // beside it the column may give way
        QTRY_VERIFY_WITH_TIMEOUT(!shop().table()->isColumnHidden(column), patience);
        shop().goTo(shop().table()->currentIndex().row(), column);
        shop().edit(u"8,5"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QVERIFY(shop().push(1));
        specials = asked("special-price-information");
        QCOMPARE(specials.size(), 1);
        QCOMPARE(specials[0]["price"_L1].toDouble(), 8.5);
        QCOMPARE(specials[0]["price_to"_L1].toString(), u"2027-11-30 00:00:00"_s);
    }

    void aLadderIsBuiltChangedAndTakenDown()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().shows(u"No tier prices"_s));
        addTier(u"10"_s, u"17,95"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(ladder()->isVisible() && ladder()->rowCount() == 1, patience);
        QCOMPARE(ladder()->horizontalHeaderItem(2)->text(), u"From 10"_s);
        addTier(u"25"_s, u"5 %"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(step(0, 3), u"−5 %"_s, patience);
        // More than everything off is refused where it stands.
        addTier(u"50"_s, u"250 %"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shop().shows(u"percent off"_s), qPrintable(shop().shown()), patience);
        QCOMPARE(shop().staged(), 2);
        QVERIFY(shop().push(2));
        QJsonArray tiers = asked("tier-prices-information");
        QCOMPARE(tiers.size(), 2);
        QCOMPARE(tiers[0]["price"_L1].toDouble(), 17.95);
        QCOMPARE(tiers[1]["price_type"_L1].toString(), u"discount"_s);

        // Another price for one step: the other one stays.
        QTRY_VERIFY_WITH_TIMEOUT(ladder()->isVisible() && step(0, 2).contains(u"17"_s), patience);
        toStep(0, 2);
        shop().type(u"16,5"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(step(0, 2).contains(u"16"_s), patience);
        QVERIFY2(ladder()->item(0, 2)->toolTip().contains(u"now"_s), qPrintable(ladder()->item(0, 2)->toolTip()));
        toStep(0, 2);
        shop().press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(step(0, 2).contains(u"17"_s), patience);

        // A block with decimal commas, as a spreadsheet has it, from the current cell on.
        QGuiApplication::clipboard()->setText(u"15,25\t14,75\n"_s);
        toStep(0, 2);
        shop().press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 2, patience);
        QVERIFY(shop().push(2));
        tiers = asked("tier-prices-information");
        QCOMPARE(tiers.size(), 2);
        QCOMPARE(tiers[0]["price"_L1].toDouble(), 15.25);
        QCOMPARE(tiers[1]["price"_L1].toDouble(), 14.75);
        QCOMPARE(tiers[1]["price_type"_L1].toString(), u"fixed"_s);

        // One is taken away, and only that one.
        QTRY_VERIFY_WITH_TIMEOUT(step(0, 3).contains(u"14"_s), patience);
        toStep(0, 3);
        shop().press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(step(0, 3), u"none"_s, patience);
        QVERIFY(shop().push(1));
        tiers = asked("tier-prices-information");
        QCOMPARE(tiers.size(), 1);
        QCOMPARE(tiers[0]["quantity"_L1].toDouble(), 10.0);
    }

    /// The copy changes all the time while it is pulled: half a price is no price.
    void whatIsHalfTypedIsNotStagedByAnotherReading()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().tabTo(u"Quantity of a new tier"_s));
        shop().type(u"10"_s);
        shop().press(Qt::Key_Tab);
        shop().type(u"1"_s);
        const QSignalSpy told(shop().list(), &ui::ListPage::told); // of every staging, also of one replaced since
        const QPointer<QWidget> before = QApplication::focusWidget();
        qobject_cast<ui::RecordPane *>(shop().pane())->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!before && test::focusName() == u"Price of a new tier"_s, patience);
        shop().type(u"7,95"_s);
        shop().press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(ladder()->isVisible() && step(0, 2).contains(u"17"_s), patience);
        const QModelIndex tier = ladder()->model()->index(0, 2);
        QCOMPARE(tier.data(Qt::AccessibleTextRole).toString(),
                 tables::spokenCell(u"From 10"_s, tier.data().toString()));
        QVERIFY(shop().tabTo(u"Special price"_s));
        shop().press(Qt::Key_Z, Qt::ControlModifier); // back to what was there before: nothing
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 0, patience);
        const auto isBack = [&told] { return told.back().at(0).toString().contains(u"taken back"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty() && isBack(), patience);
        QVERIFY2(told.size() == 2, qPrintable(textsOf(told))); // the price, and that it was taken back
    }

    void aTierIsForOneGroupAtOneWebsite()
    {
        open();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(shop().tabTo(u"Customer group of a new tier"_s));
        shop().press(Qt::Key_End);
        const QString group = qobject_cast<QComboBox *>(QApplication::focusWidget())->currentData().toString();
        QVERIFY(shop().tabTo(u"Website of a new tier"_s));
        shop().press(Qt::Key_End);
        const auto *site = qobject_cast<QComboBox *>(QApplication::focusWidget());
        const qint64 id = site->currentData().toLongLong();
        const QString name = site->currentText();
        addTier(u"12"_s, u"11,5"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shop().staged(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(step(0, 0), group, patience);
        QCOMPARE(step(0, 1), name);
        QVERIFY(shop().push(1));
        const QJsonArray tiers = asked("tier-prices-information");
        QCOMPARE(tiers.size(), 1);
        QCOMPARE(tiers[0]["website_id"_L1].toInteger(), id);
        QCOMPARE(tiers[0]["customer_group"_L1].toString(), group);
    }
};

QTEST_MAIN(TestStagedPrices)
#include "tst_stagedprices.moc"
