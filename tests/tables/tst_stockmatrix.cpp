// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/stockmatrix.h"
#include "editing/author.h"
#include "ledger/changes.h"
#include "tables/authortext.h"
#include "tables/celledits.h"
#include "tables/listmodel.h"
#include "tables/productlist.h"
#include "tables/stagedcells.h"

#include "opencopy.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;
using tables::ListModel;

namespace {
const UtcTime now = UtcTime::fromSeconds(1'795'392'000);
}

/// Stock as a row for each product with a column for each source, and what is staged over it.
class TestStockMatrix : public QObject
{
    Q_OBJECT

    test::StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::OpenCopy> m_copy;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<tables::StagedCells> m_staged;
    std::unique_ptr<ListModel> m_model;
    std::shared_ptr<const cache::List> m_list;

    [[nodiscard]] QModelIndex at(int row, const QString &column) const
    {
        return m_model->index(row, int(m_model->columns().indexOf(column)));
    }
    [[nodiscard]] QString text(int row, const QString &column) const { return at(row, column).data().toString(); }

    void stage(const Cell &cell, const CellValue &base, const Edit &edit)
    {
        const auto done =
            m_ledger
                ->write<int>([&](sqlite::Database &database) -> Result<int> {
                    const Result<qint64> set = ledger::createSet(database, u"p"_s, u"Stock"_s, u"Fenna"_s, now);
                    const ChangeDraft draft{cell, base, edit, false, false};
                    const auto staged = set ? ledger::stage(database, *set, u"Fenna"_s, now, std::span(&draft, 1))
                                            : failure(set.error());
                    return staged ? Result<int>(0) : failure(staged.error());
                })
                .result();
        QVERIFY(done);
        m_staged->outdate();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copy = std::make_unique<test::OpenCopy>();
        m_ledger = std::make_unique<ledger::Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        QVERIFY(m_ledger->open().result());
        m_copy->run(
            "insert into source (source_code, name, enabled, document) values ('utr', 'Utrecht DC', 1, '{}'), "
            "('a''b', 'Odd', 1, '{}');"
            "insert into product (entity_id, sku, name, type_id) values (1, 'BOOT', 'Boot', 'simple'), "
            "(2, 'SOCK', 'Sock', 'simple'), (3, 'SET', 'Set', 'bundle');"
            "insert into source_item (sku, source_code, quantity, status, sweep) values ('BOOT', 'utr', 420000, "
            "1, 1), ('BOOT', 'a''b', 0, 0, 1), ('SOCK', 'a''b', 70000, 1, 1), ('sock', 'utr', 990000, 1, 1);"
            "insert into stock_item (product_id, notify_stock_qty, manage_stock, sweep, document) values (1, "
            "80000, 1, 1, '{}');"
            "insert into sales_order (entity_id, state) values (1, 'processing'), (2, 'complete');"
            "insert into sales_order_item (item_id, order_id, parent_item_id, product_type, sku, qty_ordered, "
            "qty_shipped) values (1, 1, null, 'configurable', 'BOOT', 50000, 20000), (2, 1, 1, 'simple', 'BOOT', "
            "50000, 0), (3, 2, null, 'simple', 'BOOT', 90000, 0)",
            cache::Entities(Entity::Stock) | Entity::Products);
        const auto list = tables::readStockList(m_copy->cache(), 0).result();
        QVERIFY(list);
        m_list = *list;
        m_staged = std::make_unique<tables::StagedCells>();
        m_staged->open(*m_ledger, u"p"_s, tables::editableStock()->kinds);
        m_model = std::make_unique<ListModel>(m_clock);
        new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_model.get());
        m_model->setEditable(tables::editableStock(), *m_staged);
        cache::Query query;
        query.sorts = {{u"sku"_s, Direction::Ascending}};
        m_model->show(m_copy->cache(), m_list,
                      {u"sku"_s, u"quantity:utr"_s, u"quantity:a'b"_s, u"quantity_all"_s, u"reserved"_s, u"salable"_s},
                      query);
        QTRY_COMPARE(m_model->rowCount(), 2); // what is made of others holds nothing
        QTRY_COMPARE(text(0, u"sku"_s), u"BOOT"_s);
    }

    void quantitiesStandUnderTheirSources()
    {
        QCOMPARE(text(0, u"quantity:utr"_s), u"42"_s);
        QCOMPARE(text(0, u"quantity:a'b"_s), u"0 · out"_s);
        QCOMPARE(text(1, u"quantity:utr"_s), QString()); // `sock` is another SKU there
        QCOMPARE(text(1, u"quantity:a'b"_s), u"7"_s);
        QCOMPARE(text(0, u"quantity_all"_s), u"42"_s);
        QCOMPARE(text(0, u"reserved"_s), u"3"_s);
        QCOMPARE(text(0, u"salable"_s), u"39"_s);
        QVERIFY(at(0, u"quantity:utr"_s).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!at(0, u"reserved"_s).flags().testFlag(Qt::ItemIsEditable));
    }

    /// Where the number that counts is the source's own, too; not where nothing is sold.
    void whatIsLowIsMarkedAtItsSource()
    {
        const auto isLow = [this](int row, const QString &column) {
            return at(row, column).data(ListModel::LowRole).toBool();
        };
        QVERIFY(!isLow(0, u"quantity:utr"_s) && !isLow(0, u"quantity:a'b"_s) && !isLow(1, u"quantity:a'b"_s));
        m_copy->run("insert into low_level (source_code, level) values ('utr', 430000)", Entity::Stock);
        QTRY_VERIFY(isLow(0, u"quantity:utr"_s));
        QVERIFY(at(0, u"quantity:utr"_s).data(Qt::ToolTipRole).toString().contains(u"Low"_s));
        QVERIFY(at(0, u"quantity:utr"_s).data(Qt::AccessibleTextRole).toString().contains(u"low"_s));
        QVERIFY(!isLow(0, u"quantity:a'b"_s) && !isLow(1, u"quantity:a'b"_s) && !isLow(1, u"quantity:utr"_s));
        m_copy->run("insert into low_level (source_code, level) values ('', 80000)", Entity::Stock);
        QTRY_VERIFY(isLow(1, u"quantity:a'b"_s));
        QVERIFY(!isLow(0, u"quantity:a'b"_s)); // out of stock there by hand
        // What is staged is told of its own.
        stage(SourceItemCell{Sku::fromShop(u"BOOT"_s), u"utr"_s, SourceItemField::Quantity}, Decimal(42),
              AddTo{Decimal(40)});
        QTRY_COMPARE(text(0, u"quantity:utr"_s), u"82"_s);
        QVERIFY(!isLow(0, u"quantity:utr"_s));
    }

    /// The ledger has one word for it, whatever the language.
    void nobodyIsNoName()
    {
        tables::StagedCell cell;
        cell.author = QString(editing::nobodyNamed);
        QVERIFY2(tables::stagedTip(cell).endsWith(u"· not known"_s), qPrintable(tables::stagedTip(cell)));
        QCOMPARE(tables::authorText(u" Fenna "_s), u"Fenna"_s);
    }

    void stagedCellsSayWhatWasAndWhatShallBe()
    {
        stage(SourceItemCell{Sku::fromShop(u"BOOT"_s), u"utr"_s, SourceItemField::Quantity}, Decimal(42),
              AddTo{Decimal(-40)});
        QTRY_COMPARE(text(0, u"quantity:utr"_s), u"2"_s);
        const auto staged = at(0, u"quantity:utr"_s).data(ListModel::StagedRole).value<tables::StagedCell>();
        QCOMPARE(staged.before, u"42"_s);
        QCOMPARE(staged.difference, u"−40"_s);
        QCOMPARE(staged.author, u"Fenna"_s);
        QVERIFY(at(0, u"quantity:utr"_s).data(Qt::AccessibleTextRole).toString().contains(u"was 42, now 2"));
        // What follows from it, and a word of warning: less than what open orders are waiting for.
        QCOMPARE(text(0, u"salable"_s), u"−1"_s);
        QVERIFY(at(0, u"salable"_s).data(ListModel::LowRole).toBool());
        QVERIFY(at(0, u"salable"_s).data(Qt::ToolTipRole).toString().contains(u"Below what is reserved"));
        QVERIFY(at(0, u"quantity_all"_s).data(ListModel::StrongRole).toBool());
        QVERIFY(!at(1, u"quantity_all"_s).data(ListModel::StrongRole).toBool());
    }

    void aBlockIsReadAsASpreadsheetWroteIt()
    {
        const tables::BlockTexts block = tables::blockOf(u"1,5\t\"a\tb\"\r\n\"say \"\"x\"\"\"\t007\r\n"_s);
        QCOMPARE(block.size(), std::size_t(2));
        QCOMPARE(block[0], (QStringList{u"1,5"_s, u"a\tb"_s}));
        QCOMPARE(block[1], (QStringList{u"say \"x\""_s, u"007"_s}));
    }

    void aBlockOfTextsGoesToTheCellsItStandsOver()
    {
        const tables::CellBlock block{{2, 1}, {u"quantity:utr"_s, u"reserved"_s}};
        const auto edits = m_copy->cache()
                               .read<tables::BlockEdits>([&](sqlite::Database &database) {
                                   return tables::editsFor(database, *m_list, *tables::editableStock(), block,
                                                           {{u"5"_s, u"6"_s}, {u"7"_s}});
                               })
                               .result();
        QVERIFY(edits);
        QCOMPARE(edits->edits.size(), std::size_t(2));
        QCOMPARE(edits->skus, (QStringList{u"SOCK"_s, u"BOOT"_s}));
        QCOMPARE(edits->edits[0].text, u"5"_s);
        QCOMPARE(edits->edits[1].text, u"7"_s);
        QCOMPARE(edits->fixed, 1);
    }

    void cleanup()
    {
        m_model.reset();
        m_staged.reset();
        m_ledger.reset();
        m_copy.reset();
    }
};

QTEST_GUILESS_MAIN(TestStockMatrix)
#include "tst_stockmatrix.moc"
