// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "makeactive.h"
#include "shopstage.h"

#include "cache/stockmatrix.h"
#include "patience.h"
#include "remote/credentialsjson.h"
#include "ui/pages/cellediting.h"
#include "ui/pages/listpage.h"
#include "ui/shell/translation.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QTableWidget>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// What is done with cells beside typing into them: prices by a formula, products that come to a source and leave it.
/// By keys, on a practice store.
class TestBlockEdits : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    [[nodiscard]] bool open(int page)
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        return stage().open({.page = page});
    }
    /// All that is staged, by the review; false: it did not get there.
    [[nodiscard]] bool push(int count) const
    {
        const QString changes = count == 1 ? u"1 change"_s : u"%1 changes"_s.arg(count);
        stage().press(Qt::Key_S, Qt::ControlModifier);
        const auto until = [](auto condition) { return test::waitFor(condition); };
        const bool isPushed = until([&] { return stage().shows(u"%1 ready"_s.arg(count)); }) &&
                              stage().pressButton(u"Push "_s + changes) &&
                              until([&] { return stage().shows(u"read back"_s); });
        if (!isPushed) {
            qWarning("%s", qPrintable(stage().shown()));
        }
        return stage().closeDialog() && isPushed && until([&] { return stage().staged() == 0; });
    }
    /// Of the prices in the dialog: SKU, now and new.
    [[nodiscard]] QStringList preview() const
    {
        QStringList rows;
        const auto *table = stage().dialog() ? stage().dialog()->findChild<QTableWidget *>() : nullptr;
        for (int row = 0; table && row < table->rowCount(); ++row) {
            rows << u"%1 %2 > %3"_s.arg(table->item(row, 0)->text(), table->item(row, 2)->text().section(u' ', 0, 0),
                                        table->item(row, 3)->text().section(u' ', 0, 0));
        }
        rows.sort();
        return rows;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void pricesByAFormulaAreSeenBeforeTheyAreStaged()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        const int column = stage().columnOf(u"price"_s);
        const int sku = stage().columnOf(u"sku"_s);
        QVERIFY(column >= 0 && sku >= 0);
        const int first = stage().editableRow(column);
        QVERIFY(first >= 0);
        const QList<double> now{100, 50, 19.99};
        QStringList skus;
        for (int i = 0; i < int(now.size()); ++i) {
            QTRY_VERIFY(!stage().cell(first + i, sku).isEmpty());
            skus << stage().cell(first + i, sku);
            QVERIFY(stage().setShopPrice(skus[i], now[i]));
        }
        QCOMPARE(QSet<QString>(skus.cbegin(), skus.cend()).size(), now.size());
        stage().session->startPull();
        QTRY_VERIFY(!stage().session->isPulling());
        QTRY_VERIFY2(stage().cell(first + 2, column).startsWith(u"19.99"_s), qPrintable(stage().cell(first, column)));

        stage().goTo(first, column);
        stage().press(Qt::Key_Down, Qt::ShiftModifier);
        stage().press(Qt::Key_Down, Qt::ShiftModifier);
        stage().press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(stage().dialog());
        QTRY_COMPARE(test::focusName(), u"Formula"_s);
        stage().type(u"price * 1.1 +"_s);
        QTRY_VERIFY2(stage().shows(u"cannot be read"_s) && stage().shows(u"(Stage 0 changes)"_s),
                     qPrintable(stage().shown()));
        stage().press(Qt::Key_A, Qt::ControlModifier);
        stage().type(u"price * 1.1"_s);
        const auto rows = [&skus](const QStringList &prices) {
            QStringList all;
            for (int i = 0; i < int(skus.size()); ++i) {
                all << skus[i] + u' ' + prices[i];
            }
            all.sort();
            return all;
        };
        QTRY_COMPARE(preview(), rows({u"100.00 > 110.00"_s, u"50.00 > 55.00"_s, u"19.99 > 21.99"_s}));
        QVERIFY(test::tabTo(stage().dialog(), u"Round to"_s));
        for (int i = 0; i < 4; ++i) {
            stage().press(Qt::Key_Down);
        }
        QTRY_COMPARE(preview(), rows({u"100.00 > 109.95"_s, u"50.00 > 54.95"_s, u"19.99 > 21.95"_s}));
        QCOMPARE(stage().staged(), 0); // nothing is staged by looking
        QVERIFY2(stage().pressButton(u"Stage 3 changes"_s), qPrintable(stage().shown()));
        QTRY_VERIFY(!stage().dialog());
        QTRY_COMPARE(stage().staged(), 3);
        test::makeActive(*stage().window);
        stage().table()->setFocus();
        QTRY_VERIFY2(stage().cell(first, column).startsWith(u"109.95"_s), qPrintable(stage().cell(first, column)));
        QCOMPARE(stage().shopPrice(skus[0]), 100.0);
        QVERIFY(push(3));
        QCOMPARE(stage().shopPrice(skus[0]), 109.95);
        QCOMPARE(stage().shopPrice(skus[1]), 54.95);
        QCOMPARE(stage().shopPrice(skus[2]), 21.95);
    }

    /// The first rows of a list come alone: what is pasted over their end waits for those behind them.
    void aBlockMayBePastedBeforeAllRowsAreThere()
    {
        constexpr int first = tables::ListModel::blockSize - 4;
        constexpr int count = 12;
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({.page = MainWindow::PricesIndex, .products = 400}));
        const tables::ListModel &model = stage().model();
        QTRY_VERIFY(model.isCounted() && model.rowCount() > first + count);
        const int column = stage().columnOf(u"price"_s);
        QGuiApplication::clipboard()->setText(u"3.33\n"_s.repeated(count));
        bool isEarly = false;
        const auto paste = [&] {
            if (!isEarly && model.rowCount() == tables::ListModel::blockSize) {
                isEarly = !model.isCounted();
                stage().table()->setCurrentIndex(model.index(first, column));
                stage().press(Qt::Key_V, Qt::ControlModifier);
            }
        };
        const auto pasting = connect(&model, &QAbstractItemModel::modelReset, this, paste);
        stage().window->listPage(MainWindow::PricesIndex)->resetColumns(); // reads the list anew
        QTRY_VERIFY(isEarly);
        disconnect(pasting);
        QTRY_VERIFY(stage().staged() > 0);
        QTRY_VERIFY(model.index(first + count - 1, 0).data(tables::ListModel::LoadedRole).toBool());
        int editable = 0;
        for (int row = first; row < first + count; ++row) {
            editable += model.flags(model.index(row, column)).testFlag(Qt::ItemIsEditable) ? 1 : 0;
        }
        QVERIFY(editable > 4); // of the first block there are four
        QTRY_COMPARE(stage().staged(), editable);
    }

    /// A pull may move the row somebody types into: the list shows that when the typing is over.
    void whatIsTypedOutlivesAPull()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        const int column = stage().columnOf(u"price"_s);
        const int sku = stage().columnOf(u"sku"_s);
        Q_EMIT stage().table()->sortWanted(column, Qt::AscendingOrder);
        QTRY_VERIFY(stage().model().isCounted());
        const int row = stage().editableRow(column);
        QVERIFY(row >= 0);
        QTRY_VERIFY(!stage().cell(row, sku).isEmpty());
        const QString typedInto = stage().cell(row, sku);
        stage().goTo(row, column);
        stage().type(u"7.2"_s);
        const QPointer<QLineEdit> editor = stage().table()->findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor);
        QVERIFY(stage().setShopPrice(typedInto, 99'999)); // the last one
        const quint64 heard = stage().model().changesHeard();
        stage().session->startPull();
        QTRY_VERIFY(!stage().session->isPulling() && stage().model().changesHeard() > heard);
        QVERIFY(editor && editor->isVisible());
        stage().type(u"5"_s);
        stage().press(Qt::Key_Return);
        QTRY_COMPARE(stage().staged(), 1);
        const auto rowOfIt = [&] {
            int at = stage().model().rowCount() - 1;
            while (at >= 0 && stage().cell(at, sku) != typedInto) {
                --at;
            }
            return at;
        };
        QTRY_VERIFY(rowOfIt() > row);
        QTRY_VERIFY2(stage().cell(rowOfIt(), column).startsWith(u"7.25"_s),
                     qPrintable(stage().cell(rowOfIt(), column)));
    }

    /// What waits goes where it was seen to go, or nowhere.
    void aBlockThatWaitsGoesWhereItWasSeen_data()
    {
        QTest::addColumn<bool>("isOtherStore");
        QTest::newRow("another store view") << true;
        QTest::newRow("other columns") << false;
    }
    void aBlockThatWaitsGoesWhereItWasSeen()
    {
        QFETCH(const bool, isOtherStore);
        constexpr int first = tables::ListModel::blockSize - 4;
        constexpr int count = 12;
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({.page = MainWindow::PricesIndex, .products = 400}));
        const tables::ListModel &model = stage().model();
        QTRY_VERIFY(model.isCounted() && model.rowCount() > first + count);
        ui::ListPage &page = *stage().window->listPage(MainWindow::PricesIndex);
        const QStringList columns{u"sku"_s, u"price"_s, u"special_price"_s, u"cost"_s};
        QGuiApplication::clipboard()->setText(u"3.33\t2.22\n"_s.repeated(count));
        bool isEarly = false;
        const auto paste = [&] {
            if (!isEarly && model.rowCount() == tables::ListModel::blockSize && model.columns() == columns) {
                isEarly = !model.isCounted();
                stage().table()->setCurrentIndex(model.index(first, 1));
                stage().press(Qt::Key_V, Qt::ControlModifier);
                if (isOtherStore) { // the list as it is read when another one is chosen
                    page.editing()->setList(std::make_shared<cache::List>(*page.list()));
                }
            }
        };
        const auto pasting = connect(&model, &QAbstractItemModel::modelReset, this, paste);
        page.setColumns(columns);
        QTRY_VERIFY(isEarly);
        disconnect(pasting);
        if (isOtherStore) {
            QTRY_VERIFY2(stage().shows(u"The list is another one"_s), qPrintable(stage().shown()));
            QTRY_VERIFY(model.isCounted());
            QCOMPARE(stage().staged(), 0);
            return;
        }
        page.setColumns({u"sku"_s, u"price"_s, u"cost"_s});
        QTRY_VERIFY(stage().staged() > 0);
        const tables::StagedWork &work = stage().session->staged();
        QVERIFY(work.openOf({CellKind::BasePrice}) > 0);
        QVERIFY(work.openOf({CellKind::SpecialPrice}) > 0);
        QCOMPARE(work.openOf({CellKind::Cost}), 0);
    }

    /// There is nothing to see yet, and nothing wrong with it.
    void beforeAPriceIsTypedItIsSaidWhatToDo()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        const int column = stage().columnOf(u"price"_s);
        stage().goTo(stage().editableRow(column), column);
        stage().window->listPage(MainWindow::PricesIndex)->editing()->setPrices();
        QTRY_VERIFY(stage().dialog());
        QTRY_VERIFY2(stage().shows(u"Type a price to see what changes"_s), qPrintable(stage().shown()));
        QVERIFY2(stage().shows(u"(Stage)"_s), qPrintable(stage().shown()));
        QTRY_COMPARE(test::focusName(), u"The price"_s);
        stage().type(u"12"_s);
        QTRY_VERIFY2(stage().shows(u"Stage 1 change"_s), qPrintable(stage().shown()));
        QVERIFY(!stage().shows(u"Type a price"_s));
    }

    /// A formula would take the comma for something else, and the point for decimals.
    void aPriceThatMayBeThousandsIsNotStaged()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        const int column = stage().columnOf(u"price"_s);
        stage().goTo(stage().editableRow(column), column);
        stage().window->listPage(MainWindow::PricesIndex)->editing()->setPrices();
        QTRY_VERIFY(stage().dialog());
        QTRY_COMPARE(test::focusName(), u"The price"_s);
        for (const QString &price : {u"1,234"_s, u"1.234"_s}) {
            stage().press(Qt::Key_A, Qt::ControlModifier);
            stage().type(price);
            QTRY_VERIFY2(stage().shows(u"may be thousands or decimals"_s) && stage().shows(u"(Stage 0 changes)"_s),
                         qPrintable(stage().shown()));
        }
        stage().press(Qt::Key_A, Qt::ControlModifier);
        stage().type(u"1.234,50"_s);
        QTRY_VERIFY2(stage().shows(u"Stage 1 change"_s), qPrintable(stage().shown()));
        QVERIFY2(preview().first().endsWith(u"> 1,234.50"_s), qPrintable(preview().first()));
    }

    /// What is pasted goes where it was seen to go, also when the rows were read again meanwhile.
    void cellsStayCellsWhenTheListIsReadAnew()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        const int column = stage().columnOf(u"price"_s);
        const int first = stage().editableRow(column);
        QVERIFY(column > 0 && first >= 0);
        stage().goTo(first, column);
        stage().press(Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = [this] {
            QStringList cells;
            for (const QModelIndex &index : stage().table()->selectionModel()->selectedIndexes()) {
                cells << u"%1 %2"_s.arg(stage().model().keys().at(index.row()))
                             .arg(stage().model().column(index.column()).id);
            }
            cells.sort();
            return cells;
        };
        const QStringList before = chosen();
        QCOMPARE(before.size(), 2);
        bool isAnew = false;
        const auto watching =
            connect(&stage().model(), &QAbstractItemModel::modelReset, this, [&isAnew] { isAnew = true; });
        stage().window->listPage(MainWindow::PricesIndex)->setColumns({u"sku"_s, u"cost"_s, u"price"_s});
        QTRY_VERIFY(isAnew && stage().model().isCounted());
        disconnect(watching);
        QTRY_COMPARE(chosen(), before);
        QCOMPARE(stage().model().column(stage().table()->currentIndex().column()).id, u"price"_s);
        QGuiApplication::clipboard()->setText(u"9.87\n"_s);
        stage().press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(stage().staged() > 0);
        QCOMPARE(stage().session->staged().openOf({CellKind::BasePrice}), 2);
        QCOMPARE(stage().staged(), 2);
    }

    /// Another shop may open while a block is looked up, or while somebody is asked about it.
    void whatIsMeantForOneShopIsNotStagedInAnother()
    {
        QVERIFY(open(MainWindow::PricesIndex));
        desktop::ShopParts parts;
        parts.profile = stage().session->profile();
        parts.profile.id = u"p2"_s;
        parts.profile.name = u"Werf"_s;
        auto keys = remote::credentialsFromJson(
            LoginKind::OAuth1, QJsonDocument(stage().store->logins()["oauth1"_L1].toObject()).toJson());
        QVERIFY(keys);
        parts.credentials = std::move(*keys);
        desktop::ShopSession other(std::move(parts), stage().folder.path(), *stage().ledger, stage().clock);
        const auto leave = qScopeGuard([this] { stage().window->setSession(nullptr); });
        const QFuture<Result<cache::Opened>> opening = other.open();
        QTRY_VERIFY(opening.isFinished());
        QVERIFY(opening.result());
        other.setOpened(*opening.result());
        other.startPull();
        QTRY_VERIFY(!other.isPulling());

        const int column = stage().columnOf(u"price"_s);
        stage().goTo(stage().editableRow(column), column);
        ui::CellEditing &editing = *stage().window->listPage(MainWindow::PricesIndex)->editing();
        editing.setSelected(u"9.87"_s);
        stage().window->setSession(&other); // before the answer comes
        QVERIFY(stage().show(MainWindow::PricesIndex));
        stage().goTo(stage().editableRow(column) + 1, column);
        stage().edit(u"8.76"_s);
        QTRY_VERIFY(other.staged().open() > 0);
        QCOMPARE(other.staged().open(), 1);

        editing.formulaPrices();
        QTRY_VERIFY(stage().dialog());
        stage().window->setSession(stage().session.get());
        QVERIFY(!stage().dialog());
    }

    /// An empty cell is a product that is not at the source.
    void aProductComesToASourceAndLeavesIt()
    {
        QVERIFY(open(MainWindow::StockIndex));
        const QAbstractItemModel &rows = *stage().table()->model();
        QString source;
        int column = -1;
        int row = -1;
        const auto isFound = [&] {
            for (int at = 0; at < rows.columnCount(); ++at) {
                const auto code = cache::sourceOfQuantity(stage().model().column(at).id);
                for (int each = 0; code && each < rows.rowCount(); ++each) {
                    const QModelIndex index = rows.index(each, at);
                    // Its row is read: a cell that is not there yet is empty, too.
                    if (rows.flags(index).testFlag(Qt::ItemIsEditable) && !stage().cell(each, 0).isEmpty() &&
                        index.data().toString().isEmpty() &&
                        stage().shopStock(stage().cell(each, 0), *code).isEmpty()) {
                        source = *code;
                        column = at;
                        row = each;
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(test::waitFor(isFound));
        const QString sku = stage().cell(row, 0);
        const QMap<QString, QString> start = stage().shopStock();
        stage().goTo(row, column);
        stage().edit(u"12"_s);
        QTRY_COMPARE(stage().staged(), 1);
        QTRY_COMPARE(stage().cell(row, column), u"12"_s);
        QVERIFY(stage().shopStock() == start);
        QVERIFY(push(1));
        QCOMPARE(stage().shopStock(sku, source), u"12 1"_s);

        stage().goTo(row, column);
        stage().press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(stage().staged(), 1);
        QTRY_COMPARE(stage().cell(row, column), u"not there"_s);
        QVERIFY(push(1));
        QVERIFY(stage().shopStock() == start);
        QTRY_COMPARE(stage().cell(row, column), QString());
    }
};

QTEST_MAIN(TestBlockEdits)
#include "tst_blockedits.moc"
