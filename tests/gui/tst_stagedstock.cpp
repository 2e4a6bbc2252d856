// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "patience.h"
#include "ui/shell/translation.h"

#include <QClipboard>
#include <QTableWidget>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
const int &patience = test::ShopStage::patience;
constexpr int pastedRows = 250; ///< of two cells each
constexpr int firstSource = 2;  ///< column: SKU and name come before
} // namespace

/// What a person does with stock in the window, by keys, on a practice store: stage, review, push, take back.
class TestStagedStock : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;

    void openShop(Environment environment, bool readOnly)
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(m_stage->open({environment, readOnly, MainWindow::StockIndex, 420, 40}));
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() >= pastedRows, patience);
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->index(0, firstSource).flags().testFlag(Qt::ItemIsEditable),
                                 patience);
    }

    [[nodiscard]] ui::TableView *table() const { return m_stage->table(); }
    [[nodiscard]] QString cell(int row, int column) const { return m_stage->cell(row, column); }
    [[nodiscard]] qint64 open() const { return m_stage->staged(); }
    [[nodiscard]] QWidget *dialog() const { return m_stage->dialog(); }
    [[nodiscard]] bool shows(const QString &text) const { return m_stage->shows(text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_stage->press(key, modifiers); }
    void type(const QString &text) const { m_stage->type(text); }
    void toFirstSource() const { m_stage->goTo(0, firstSource); }
    [[nodiscard]] QMap<QString, QString> stock() const { return m_stage->shopStock(); }

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
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"%1 ready"_s.arg(count)), qPrintable(m_stage->shown()), patience);
        QVERIFY(m_stage->pressButton(u"Push %1 changes"_s.arg(count)));
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"in the shop, read back"_s), qPrintable(m_stage->shown()), patience);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, patience); // counted again behind the report
        QVERIFY(m_stage->closeDialog());
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void cleanup() { m_stage.reset(); }

    void fiveHundredCellsToTheShopAndBack()
    {
        openShop(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
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
        QTRY_COMPARE_WITH_TIMEOUT(test::focusName(), u"Sets of changes"_s, patience);
        press(Qt::Key_Down);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"Undo this set"_s) && !shows(u"(Undo this set)"_s),
                                  qPrintable(m_stage->shown() + u" FOCUS "_s + test::focusName()), patience);
        QVERIFY(m_stage->pressButton(u"Undo this set"_s));
        QTRY_COMPARE_WITH_TIMEOUT(open(), 2 * pastedRows, patience);
        pushAll(2 * pastedRows);
        QVERIFY(stock() == start);
    }

    void oneCellTypedRelativelyAndTakenBack()
    {
        openShop(Environment::Staging, false);
        if (QTest::currentTestFailed()) {
            return;
        }
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
        QTRY_VERIFY2_WITH_TIMEOUT(open() == 1, qPrintable(m_stage->shown() + u" FOCUS "_s + test::focusName() + before),
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(cell(row, firstSource) != before, patience);
        table()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(row, firstSource), before, patience);

        // What a spreadsheet made of a long number is told, and nothing is staged.
        QGuiApplication::clipboard()->setText(u"1.23E+12\n7\n"_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QVERIFY2(shows(u"1 cell cannot be staged"_s), qPrintable(m_stage->shown()));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        QCOMPARE(open(), 0);
    }

    /// The review may be closed while its push goes on; what was not sent stays staged.
    void theStatusLineStopsAPush()
    {
        openShop(Environment::Staging, false);
        const QMap<QString, QString> start = stock();
        toFirstSource();
        type(u"77"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patience);
        table()->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"1 ready"_s), qPrintable(m_stage->shown()), patience);
        practice::Fault fault; // the shop does not answer what the push asks before it writes
        fault.kind = practice::FaultKind::Hang;
        fault.route = u"GET /V1/inventory/source-items*"_s;
        practice::FaultPlan plan;
        plan.faults = {fault};
        m_stage->store->setFaults(plan);
        QVERIFY(m_stage->pressButton(u"Push 1 change"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->session->isPushing(), patience);
        QVERIFY(m_stage->closeDialog());
        QVERIFY(m_stage->session->isPushing());
        table()->setFocus();
        QVERIFY(m_stage->pressButton(u"Cancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_stage->session->isPushing(), patience);
        QCOMPARE(open(), 1);
        m_stage->store->setFaults({});
        QVERIFY(stock() == start);
    }

    void aLiveShopIsPushedToByTypingItsName()
    {
        openShop(Environment::Live, false);
        if (QTest::currentTestFailed()) {
            return;
        }
        toFirstSource();
        type(u"77"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patience);
        table()->setFocus();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"1 ready"_s), qPrintable(m_stage->shown()), patience);
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
        if (QTest::currentTestFailed()) {
            return;
        }
        toFirstSource();
        type(u"77"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patience);
        table()->setFocus();
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(shows(u"1 ready"_s), qPrintable(m_stage->shown()), patience);
        QVERIFY(shows(u"read-only"_s));
        QVERIFY(shows(u"(Push 1 change)"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
    }
};

QTEST_MAIN(TestStagedStock)
#include "tst_stagedstock.moc"
