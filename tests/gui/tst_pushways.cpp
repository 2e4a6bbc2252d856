// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "shopstage.h"

#include "cache/stockmatrix.h"
#include "patience.h"
#include "tables/reviewmodel.h"
#include "ui/shell/translation.h"
#include "ui/widgets/reviewtable.h"

#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// What a push may leave open, and how the window finds out: an answer that is lost, the shop's queue whose consumer
/// does not run. By keys, on a practice store.
class TestPushWays : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;
    QString m_sku;
    QString m_source;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    [[nodiscard]] QString inShop() const { return stage().shopStock(m_sku, m_source); }
    /// Those that were sent since the last time.
    [[nodiscard]] QStringList writes() const
    {
        QStringList all;
        for (const practice::SeenRequest &request : stage().store->requests()) {
            if (request.method != "GET"_L1 && request.target.contains(u"/inventory/"_s)) {
                all << request.method + u' ' + request.target;
            }
        }
        stage().store->clearRequests();
        return all;
    }
    [[nodiscard]] qint64 count(ChangeState state) const { return stage().session->staged().count(state); }

    /// In the activity. By the ledger's writer: behind what is still to be noted.
    [[nodiscard]] qint64 pushesNoted() const
    {
        auto count = stage().ledger->write<qint64>([](sqlite::Database &database) -> Result<qint64> {
            sqlite::Rows rows = database.rows("select count(*) from run where kind = 'push'");
            const qint64 found = rows.next() ? rows.integer(0) : -1;
            const Result<void> done = rows.finished();
            return done ? Result<qint64>(found) : Result<qint64>(failure(done.error()));
        });
        return test::waitFor([&count] { return count.isFinished(); }) && count.result() ? *count.result() : -1;
    }

    /// By the button, once nothing is under way; false: it did not come to its end.
    [[nodiscard]] bool comparesAgain() const
    {
        const auto isIdle = [this] { return stage().shows(u"\nCompare again"_s); };
        return test::waitFor(isIdle) && stage().pressButton(u"Compare again"_s) && test::waitFor(isIdle);
    }

    /// A quantity of 77 is staged, and its review has compared.
    void reviewOne()
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({}));
        int column = 0;
        m_source.clear();
        for (; m_source.isEmpty(); ++column) {
            m_source = cache::sourceOfQuantity(stage().model().column(column).id).value_or(QString());
        }
        const int row = stage().editableRow(--column);
        QVERIFY(row >= 0);
        m_sku = stage().cell(row, 0);
        stage().goTo(row, column);
        stage().edit(u"77"_s);
        QTRY_COMPARE(stage().staged(), 1);
        stage().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(stage().dialog());
        QTRY_VERIFY2(stage().shows(u"1 ready"_s), qPrintable(stage().shown()));
    }
    [[nodiscard]] static QList<int> widthsOf(const QTableView &table)
    {
        QList<int> widths;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            widths << table.columnWidth(column);
        }
        return widths;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    /// Columns have the room for what the shop has now, which comes after them.
    void columnsFitWhatWasCompared()
    {
        reviewOne();
        if (QTest::currentTestFailed()) {
            return;
        }
        auto *table = stage().dialog()->findChild<QTableView *>();
        QVERIFY(table);
        QTRY_VERIFY(!table->model()->index(1, tables::ReviewModel::ShopNow).data().toString().isEmpty());
        const QList<int> widths = widthsOf(*table);
        ui::fitReviewColumns(*table);
        QCOMPARE(widthsOf(*table), widths);
        // In a narrow one they have all of it, and the requests stand below.
        const auto *splitter = stage().dialog()->findChild<QSplitter *>();
        QVERIFY(splitter);
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        const auto isWide = [&] { return table->width() > stage().dialog()->width() / 2; };
        QVERIFY(isWide());
        stage().dialog()->resize(800, 700);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        QTRY_VERIFY(table->width() > 700);
        stage().dialog()->resize(1'200, 700);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        QTRY_VERIFY(isWide());
    }

    /// The shop knows: it is asked before anything is compared, and nothing is sent twice.
    void whatIsNotKnownIsAskedForByTheNextReview_data()
    {
        QTest::addColumn<bool>("afterEffect");
        QTest::addColumn<bool>("opensAnew");
        QTest::newRow("the shop did it") << true << false;
        QTest::newRow("the shop never got it") << false << false;
        QTest::newRow("the shop did it, another review") << true << true;
        QTest::newRow("the shop never got it, another review") << false << true;
    }
    void whatIsNotKnownIsAskedForByTheNextReview()
    {
        QFETCH(const bool, afterEffect);
        QFETCH(const bool, opensAnew);
        reviewOne();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString before = inShop();
        practice::Fault fault;
        fault.kind = practice::FaultKind::Drop;
        fault.route = u"POST /V1/inventory/source-items"_s;
        fault.afterEffect = afterEffect;
        practice::FaultPlan plan;
        plan.faults = {fault};
        stage().store->setFaults(plan);
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2(stage().shows(u"0 of 1 line"_s), qPrintable(stage().shown()));
        QTRY_COMPARE(count(ChangeState::Unknown), 1);
        QCOMPARE(inShop(), afterEffect ? u"77 1"_s : before);
        stage().store->setFaults({});
        if (opensAnew) {
            QVERIFY(stage().closeDialog());
            stage().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(stage().dialog());
        } else {
            QVERIFY(stage().pressButton(u"Compare again"_s));
        }
        QTRY_COMPARE(count(ChangeState::Unknown), 0);
        if (afterEffect) {
            QTRY_COMPARE(stage().staged(), 0);
            QTRY_VERIFY2(stage().shows(u"(Push 0 changes)"_s), qPrintable(stage().shown()));
        } else {
            QTRY_VERIFY2(stage().shows(u"1 ready"_s), qPrintable(stage().shown()));
            QCOMPARE(pushesNoted(), 1); // to find that nothing was done is none
            QVERIFY(stage().pressButton(u"Push 1 change"_s));
            QTRY_VERIFY2(stage().shows(u"read back"_s), qPrintable(stage().shown()));
        }
        QCOMPARE(inShop(), u"77 1"_s);
        QTRY_COMPARE(stage().staged(), 0);
    }

    void throughTheQueue()
    {
        reviewOne();
        if (QTest::currentTestFailed()) {
            return;
        }
        QVERIFY(stage().pressButton(u"Through the shop's queue"_s));
        QVERIFY(writes().isEmpty());
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2(stage().shows(u"1 of 1 line"_s), qPrintable(stage().shown()));
        QCOMPARE(writes().join(u'\n'), u"POST /rest/all/async/bulk/V1/inventory/source-items"_s);
        QCOMPARE(inShop(), u"77 1"_s);
        QTRY_COMPARE(stage().staged(), 0);
    }

    /// Who waits sees for what, may stop waiting, and is told later what came of it.
    void aConsumerThatDoesNotRunIsNamed()
    {
        reviewOne();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString before = inShop();
        stage().store->setQueueRunning(false);
        QVERIFY(stage().pressButton(u"Through the shop's queue"_s));
        QVERIFY(stage().pressButton(u"Push 1 change"_s));
        QTRY_VERIFY2(stage().shows(u"async.operations.all"_s), qPrintable(stage().shown()));
        QVERIFY2(stage().shows(u"1 operation waits"_s), qPrintable(stage().shown()));
        QVERIFY(stage().shows(u"(Through the shop's queue)"_s)); // how was said before
        QVERIFY(stage().pressButton(u"Stop"_s));
        QTRY_VERIFY2(stage().shows(u"0 of 1 line"_s), qPrintable(stage().shown()));
        QTRY_COMPARE(count(ChangeState::Unknown), 1);
        QCOMPARE(inShop(), before);
        // It may still be done: it is not sent again.
        QCOMPARE(writes().size(), 1);
        QVERIFY(stage().pressButton(u"Compare again"_s));
        QTRY_VERIFY2(stage().shows(u"(Push 0 changes)"_s) && stage().shows(u"Compared with"_s),
                     qPrintable(stage().shown()));
        QCOMPARE(count(ChangeState::Unknown), 1);
        QCOMPARE(writes().join(u'\n'), QString());
        stage().store->setQueueRunning(true);
        QTRY_COMPARE(inShop(), u"77 1"_s);
        // The shop notes it as done a moment after it is.
        QTRY_VERIFY2(comparesAgain() && stage().staged() == 0, qPrintable(stage().shown()));
    }
};

QTEST_MAIN(TestPushWays)
#include "tst_pushways.moc"
