// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "makeactive.h"
#include "shopstage.h"

#include "cache/stockmatrix.h"
#include "ui/dialogs/import/importmodels.h"
#include "ui/shell/translation.h"

#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {
const int &patience = test::ShopStage::patience;
} // namespace

/// A file becomes staged changes: by keys and by a drop, on a practice store.
class TestImporting : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;
    QStringList m_skus; ///< that are at the source
    QString m_source;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    void openShop(int page = MainWindow::StockIndex)
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({}));
        int column = 0;
        m_source.clear();
        for (; m_source.isEmpty(); ++column) {
            m_source = cache::sourceOfQuantity(stage().model().column(column).id).value_or(QString());
        }
        QVERIFY(stage().editableRow(column - 1) >= 0);
        // Cells are read behind the rows: some may be of the middle of the pull still.
        QTRY_COMPARE_WITH_TIMEOUT((m_skus = skusWith(column - 1)).size(), 12, patience);
        if (page != MainWindow::StockIndex) {
            QVERIFY(stage().show(page));
        }
    }
    /// The first twelve that have something in \a column.
    [[nodiscard]] QStringList skusWith(int column) const
    {
        QStringList skus;
        for (int row = 0; row < stage().table()->model()->rowCount() && skus.size() < 12; ++row) {
            if (!stage().cell(row, column).isEmpty() && !stage().cell(row, 0).contains(u'"')) {
                skus << stage().cell(row, 0);
            }
        }
        return skus;
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = stage().folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    /// By the menu's key and the system's dialog.
    void choose(const QString &path)
    {
        stage().press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QFileDialog *>(stage().dialog()), patience);
        auto *name = stage().dialog()->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog() && !qobject_cast<QFileDialog *>(stage().dialog()), patience);
    }
    template <typename Model>
    [[nodiscard]] QAbstractItemModel *rows() const
    {
        for (const QTableView *view : stage().dialog()->findChildren<QTableView *>()) {
            if (qobject_cast<Model *>(view->model())) {
                return view->model();
            }
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox *box(const QString &name) const
    {
        for (QComboBox *each : stage().dialog()->findChildren<QComboBox *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void goodRowsGoOnAlone()
    {
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        QByteArray csv = "Artikelnummer;Magazijn;Voorraad;Opmerking\r\n";
        for (int i = 0; i < 10; ++i) {
            csv += m_skus[i].toUtf8() + ';' + m_source.toUtf8() + ';' + QByteArray::number(5'000 + i) + ",5;geteld\r\n";
        }
        csv += "NO-SUCH-SKU;" + m_source.toUtf8() + ";4;\r\n";
        csv += m_skus[10].toUtf8() + ';' + m_source.toUtf8() + ";about 5;\r\n";
        csv += m_skus[11].toUtf8() + ";nowhere;5;\r\n";
        const QString path = write(u"telling.csv"_s, csv);
        choose(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Stage 10 changes"_s), qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(u"3 refused"_s), qPrintable(stage().shown()));
        QVERIFY(stage().shows(u"1 column is left out"_s));
        QCOMPARE(box(u"What the column Voorraad stands for"_s)->currentText(), u"Quantity"_s);
        QVERIFY(box(u"Cells are parted by"_s)->currentText().contains(u"semicolon"_s));

        // Row and column of each, as a spreadsheet counts.
        const QAbstractItemModel *refused = rows<ui::ImportRefusalModel>();
        QCOMPARE(refused->rowCount(), 3);
        const QList<QStringList> expected{{u"12"_s, u"sku"_s, u"NO-SUCH-SKU"_s},
                                          {u"13"_s, u"quantity"_s, u"about 5"_s},
                                          {u"14"_s, u"source_code"_s, u"nowhere"_s}};
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column) {
                QCOMPARE(refused->index(row, column).data().toString(), expected[row][column]);
            }
        }
        const QAbstractItemModel *preview = rows<ui::ImportPreviewModel>();
        QCOMPARE(preview->rowCount(), 13);
        QCOMPARE(preview->index(0, ui::ImportPreviewModel::Check).data().toString(), u"good"_s);
        QVERIFY(preview->index(11, ui::ImportPreviewModel::Check).data().toString().startsWith(u"quantity: "_s));
        QVERIFY(
            preview->index(11, ui::ImportPreviewModel::FirstCell + 2).data(ui::ImportPreviewModel::toneRole).isValid());
        QVERIFY(
            !preview->index(11, ui::ImportPreviewModel::FirstCell).data(ui::ImportPreviewModel::toneRole).isValid());

        // What was refused, to be corrected elsewhere.
        const QString target = stage().folder.filePath(u"bad.csv"_s);
        QVERIFY(stage().pressButton(u"Write refused rows to a file…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QFileDialog *>(stage().dialog()), patience);
        auto *name = stage().dialog()->findChild<QLineEdit *>();
        name->setText(target);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"3 rows written to"_s), qPrintable(stage().shown()), patience);
        QFile bad(target);
        QVERIFY(bad.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = bad.readAll().split('\n');
        QCOMPARE(lines[0].trimmed(), "\xEF\xBB\xBF"
                                     "Artikelnummer,Magazijn,Voorraad,Opmerking,refused_column,refused_reason");
        QVERIFY2(lines[2].contains(",about 5,,quantity,"), lines[2].constData());

        test::makeActive(*stage().dialog());
        QVERIFY(stage().pressButton(u"Stage 10 changes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 10, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!stage().dialog(), patience);
        // One set, named after the file, and the page that shows it.
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Discard 10 changes…"_s), qPrintable(stage().shown()), patience);
        const auto sets = stage().ledger->read<std::vector<ChangeSet>>(
            [](sqlite::Database &database) { return ledger::readSets(database, u"p1"_s); });
        QTRY_VERIFY_WITH_TIMEOUT(sets.isFinished(), patience);
        QCOMPARE(sets.result()->size(), 1);
        QCOMPARE(sets.result()->front().name, u"telling.csv"_s);

        // What was staged is given up after a question only, which says how many they are.
        test::makeActive(*stage().window);
        QVERIFY(stage().shows(u"Push 10 changes…"_s));
        QVERIFY(stage().pressButton(u"Discard 10 changes…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QVERIFY2(stage().shows(u"Discard 10 staged changes?"_s), qPrintable(stage().shown()));
        test::makeActive(*stage().dialog());
        QVERIFY(stage().closeDialog());
        QCOMPARE(stage().staged(), 10);
        QVERIFY(stage().pressButton(u"Discard 10 changes…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        test::makeActive(*stage().dialog());
        QVERIFY(stage().pressButton(u"Discard 10 changes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 0, patience);
    }

    void columnsAreChosenAndNothingIsStagedBefore()
    {
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QByteArray csv = "code,counted\n" + m_skus[0].toUtf8() + ",7001\n" + m_skus[1].toUtf8() + ",7002\n";
        stage().window->importFile(write(u"plain.csv"_s, csv));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Nothing can be staged of it"_s), qPrintable(stage().shown()),
                                  patience);
        QVERIFY2(stage().shows(u"(Stage 0 changes)"_s), qPrintable(stage().shown()));
        const auto pick = [this](const QString &name, const QString &text) {
            QComboBox *at = box(name);
            QVERIFY2(at && at->isVisible(), qPrintable(name));
            at->setFocus();
            while (at->currentText() != text) {
                const int before = at->currentIndex();
                QTest::keyClick(at, Qt::Key_Down);
                QVERIFY2(at->currentIndex() != before, qPrintable(text));
            }
        };
        pick(u"What the column code stands for"_s, u"SKU"_s);
        pick(u"What the column counted stands for"_s, u"Quantity"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"say which source is meant"_s), qPrintable(stage().shown()), patience);
        const auto index = box(u"Source"_s)->findData(m_source);
        QVERIFY(index > 0);
        pick(u"Source"_s, box(u"Source"_s)->itemText(index));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Stage 2 changes"_s), qPrintable(stage().shown()), patience);
        QCOMPARE(stage().staged(), 0);
        QVERIFY(stage().pressButton(u"Stage 2 changes"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 2, patience);
    }

    void magentosOwnLayouts_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row"); ///< SKU and SOURCE are put in
        QTest::newRow("stock_sources") << QByteArray("source_code,sku,status,quantity")
                                       << QByteArray("SOURCE,SKU,1,8123.0000");
        QTest::newRow("advanced_pricing")
            << QByteArray(
                   "sku,tier_price_website,tier_price_customer_group,tier_price_qty,tier_price,tier_price_value_type")
            << QByteArray("SKU,All Websites [EUR],ALL GROUPS,77.0000,3.500000,Fixed");
        QTest::newRow("base prices, on the page of stock") << QByteArray("sku,price") << QByteArray("SKU,77.35");
    }
    void magentosOwnLayouts()
    {
        QFETCH(const QByteArray, header);
        QFETCH(QByteArray, row);
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        row.replace("SKU", m_skus[0].toUtf8()).replace("SOURCE", m_source.toUtf8());
        // Dropped onto the window.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"export.csv"_s, header + "\n" + row + "\n"))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage().window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage().window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(stage().dialog(), patience);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Stage 1 change"_s), qPrintable(stage().shown()), patience);
        QVERIFY2(stage().pressButton(u"Stage 1 change"_s), qPrintable(stage().shown() + test::focusName()));
        QTRY_COMPARE_WITH_TIMEOUT(stage().staged(), 1, patience);
    }

    /// More than is imported at once: told at once. As large as may be: read on a thread of its own, until it is
    /// stopped; the window goes on meanwhile.
    void aLargeFileDoesNotHoldTheWindow()
    {
        openShop();
        if (QTest::currentTestFailed()) {
            return;
        }
        const QString path = stage().folder.filePath(u"large.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("sku,source_code,quantity\n");
        QByteArray block;
        while (block.size() < 1 << 20) {
            block += m_skus[0].toUtf8() + ',' + m_source.toUtf8() + ",5" + QByteArray(900, ' ') + "\n";
        }
        for (int i = 0; i < 200; ++i) {
            file.write(block);
        }
        file.flush();
        stage().window->importFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u" rows read"_s), qPrintable(stage().shown()), patience);
        // It is under way, and keys arrive. On a machine without time for either this is not reached: nothing is timed.
        QVERIFY(stage().pressButton(u"Stop"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"Nothing of the file is staged."_s), qPrintable(stage().shown()),
                                  patience);
        QVERIFY2(stage().shows(u"(Stage 0 changes)"_s), qPrintable(stage().shown()));
        QVERIFY(stage().closeDialog());

        QVERIFY(file.resize(1ll << 30)); // with a hole
        stage().window->importFile(path);
        QTRY_VERIFY2_WITH_TIMEOUT(stage().shows(u"The file has 1024 MB; tables up to 256 MB can be imported."_s),
                                  qPrintable(stage().shown()), patience);
        QVERIFY2(stage().shows(u"(Stage 0 changes)"_s), qPrintable(stage().shown()));
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
