// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "ui/shell/translation.h"

#include <QLineEdit>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// What stands between a slip of the hand and the shop: by keys, on a practice store.
class TestGuards : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;
    int m_row = -1;
    int m_column = -1;
    QString m_sku;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    /// With a price of 100 to edit, of all store views.
    void openPrices(Environment environment, bool readOnly)
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({environment, readOnly, MainWindow::PricesIndex, 126, 10}));
        m_column = stage().columnOf(u"price"_s);
        QVERIFY(m_column >= 0);
        m_row = stage().editableRow(m_column);
        QVERIFY(m_row >= 0);
        m_sku = stage().cell(m_row, stage().columnOf(u"sku"_s));
        QVERIFY(stage().setShopPrice(m_sku, 100));
        stage().session->startPull();
        QTRY_VERIFY_WITH_TIMEOUT(!stage().session->isPulling(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(price().startsWith(u"100.00"_s), qPrintable(price()), patience);
        stage().goTo(m_row, m_column);
    }
    [[nodiscard]] QString price() const { return stage().cell(m_row, m_column); }
    void edit(const QString &typed)
    {
        stage().edit(typed);
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 1, patience);
    }
    void beginPush(const QString &until)
    {
        stage().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(until), qPrintable(stage().shown()), patience);
    }
    [[nodiscard]] bool isPushOver() const { return stage().shows(u"read back"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void aPriceIsEditedInItsCellAndPushed()
    {
        openPrices(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(u"104,95"_s); // as people of half of Europe type it
        QTRY_VERIFY2_WITH_TIMEOUT(price().startsWith(u"104.95"_s), qPrintable(price()), patience);
        QCOMPARE(stage().shopPrice(m_sku), 100.0);
        beginPush(u"1 ready"_s);
        QVERIFY(!stage().shows(u"over a limit"_s));
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(isPushOver(), qPrintable(stage().shown()), patience);
        QCOMPARE(stage().shopPrice(m_sku), 104.95);
        QVERIFY(stage().closeDialog());
        QTRY_VERIFY2_WITH_TIMEOUT(price().startsWith(u"104.95"_s), qPrintable(price()), patience);
    }

    /// Return staged what stood there a moment before: 110 of somebody who had typed 1100.
    void aPriceIsStagedAsItStandsThere()
    {
        openPrices(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        stage().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(test::focusName(), u"Formula"_s, patience);
        stage().press(Qt::Key_A, Qt::ControlModifier);
        stage().type(u"110"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"\nStage 1 change"_s), qPrintable(stage().shown()), patience);
        stage().type(u"0"_s);
        stage().press(Qt::Key_Return);
        QVERIFY(stage().dialog()); // nothing is known of 1100 yet
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"\nStage 1 change"_s), qPrintable(stage().shown()), patience);
        stage().press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(price().startsWith(u"1,100.00"_s), qPrintable(price()), patience);
        QCOMPARE(stage().staged(), 1);
    }

    void aLargeMoveWaitsForASecondYes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("after");
        QTest::newRow("falls") << u"60"_s << 60.0;
        QTest::newRow("rises") << u"131"_s << 131.0;
        QTest::newRow("to nothing") << u"0"_s << 0.0;
    }
    void aLargeMoveWaitsForASecondYes()
    {
        QFETCH(const QString, typed);
        QFETCH(const double, after);
        openPrices(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(typed);
        beginPush(u"1 over a limit"_s);
        QVERIFY2(stage().shows(u"0 ready"_s) && stage().shows(u"(Push 0 changes)"_s), qPrintable(stage().shown()));
        // Not by the key of the verb either.
        stage().press(Qt::Key_Return);
        QCOMPARE(stage().shopPrice(m_sku), 100.0);
        QTRY_VERIFY_WITH_TIMEOUT(stage().shows(u"Push this price anyway"_s), patience); // rows are read as they show
        QVERIFY(stage().pressButton(u"Push this price anyway"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"1 ready"_s), qPrintable(stage().shown()), patience);
        QCOMPARE(stage().shopPrice(m_sku), 100.0);
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(isPushOver(), qPrintable(stage().shown()), patience);
        QCOMPARE(stage().shopPrice(m_sku), after);
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience); // counted again behind the report
    }

    void aSmallMoveNeedsNone()
    {
        openPrices(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(u"130"_s);
        beginPush(u"1 ready"_s);
        QVERIFY(!stage().shows(u"over a limit"_s));
    }

    void aLiveShopIsWrittenToWhenItsNameIsTyped()
    {
        openPrices(Environment::Live, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(u"110"_s);
        beginPush(u"1 ready"_s);
        QVERIFY2(stage().shows(u"(Push 1 change to LIVE)"_s), qPrintable(stage().shown()));
        QVERIFY(test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s));
        for (const QString &wrong : {u"Hollebee"_s, u"Hollebeek2"_s, u"LIVE"_s}) {
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(field);
            field->selectAll();
            stage().type(wrong);
            stage().press(Qt::Key_Return);
            QVERIFY2(stage().dialog() && stage().shows(u"(Push 1 change to LIVE)"_s), qPrintable(stage().shown()));
            QVERIFY(!stage().session->isPushing());
        }
        QCOMPARE(stage().shopPrice(m_sku), 100.0);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        stage().type(u"Hollebeek"_s);
        QVERIFY2(!stage().shows(u"(Push 1 change to LIVE)"_s), qPrintable(stage().shown()));
        stage().press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(isPushOver(), qPrintable(stage().shown()), patience);
        QCOMPARE(stage().shopPrice(m_sku), 110.0);
    }

    void aReadOnlyProfileWritesNothing()
    {
        openPrices(Environment::Live, true);
        if (QTest::currentTestFailed()) {
            return;
        }
        edit(u"110"_s);
        beginPush(u"1 ready"_s);
        QVERIFY2(stage().shows(u"This profile is read-only"_s), qPrintable(stage().shown()));
        QVERIFY(!test::tabTo(stage().dialog(), u"Type Hollebeek to push to a live shop"_s)); // not even asked
        QVERIFY(stage().shows(u"(Push 1 change to LIVE)"_s));
        stage().press(Qt::Key_Return);
        // Whoever asks nevertheless is refused as well.
        std::optional<Error> refused;
        connect(stage().session.get(), &ui::Session::pushEnded, this, [&refused](const ui::PushEnd &end) {
            refused = end.report ? std::nullopt : std::optional(end.report.error());
        });
        stage().session->push({std::nullopt, false});
        QTRY_VERIFY_WITH_TIMEOUT(refused, patience);
        QVERIFY(refused->kind == ErrorKind::Permission);
        QCOMPARE(stage().shopPrice(m_sku), 100.0);
        QCOMPARE(stage().staged(), 1);
    }
};

QTEST_MAIN(TestGuards)
#include "tst_guards.moc"
