// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "tables/celltext.h"
#include "tables/rowwriter.h"

#include "opencopy.h"
#include "patience.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::CopyFormat;
using tables::RowWriter;

namespace {

std::shared_ptr<const cache::List> orders()
{
    return {&cache::ordersList(), [](const cache::List *) {}};
}

const QStringList columns{u"increment_id"_s, u"created_at"_s, u"customer_name"_s, u"grand_total"_s};

} // namespace

/// Rows as text for other programs, at once and in portions.
class TestRowWriter : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder; ///< of what is written
    std::unique_ptr<test::OpenCopy> m_copy;

    void insert(int last, const QString &name)
    {
        m_copy->write([last, name](sqlite::Database &database) -> Result<void> {
            for (int id = 1; id <= last; ++id) {
                const Result<void> done = database.run(
                    "insert into sales_order (entity_id, increment_id, customer_name, created_at, grand_total) "
                    "values (?, ?, ?, 1700000000, ?)",
                    id, QString::number(id), name, Decimal(-id));
                if (!done) {
                    return done;
                }
            }
            return {};
        });
    }

    static QList<qint64> keys(int last)
    {
        QList<qint64> all(last);
        std::iota(all.begin(), all.end(), 1);
        return all;
    }

    QString copied(CopyFormat format, int last = 1, const QStringList &of = columns)
    {
        const auto text = tables::copyText(m_copy->cache(), orders(), of, keys(last), format).result();
        return text ? *text : text.error().text();
    }

    void run(const QByteArray &sql) { m_copy->run(sql); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copy = std::make_unique<test::OpenCopy>();
    }
    void cleanup() { m_copy.reset(); }

    void textsThatAreFormulasAreNotRun_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "plain", "a,b", "say \"hi\"", "two\nlines"}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
    }
    void textsThatAreFormulasAreNotRun()
    {
        QFETCH(QString, name);
        insert(1, name);
        const auto records = csv::parse(copied(CopyFormat::Csv));
        QVERIFY(records);
        QCOMPARE(records->at(0), columns);
        QCOMPARE(records->at(1).at(2), csv::neutralised(name));
        QCOMPARE(csv::restored(records->at(1).at(2)), name);
        QCOMPARE(records->at(1).at(3), u"-1"_s); // an amount is no formula
        const QStringList cells = copied(CopyFormat::Tsv).split(u'\n').at(1).split(u'\t');
        QCOMPARE(cells.size(), columns.size());
        QCOMPARE(cells.at(2), csv::neutralised(name.simplified()));
        const QJsonArray json = QJsonDocument::fromJson(copied(CopyFormat::Json).toUtf8()).array();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json.at(0).toObject().value(u"customer_name"_s).toString(), name);
        QCOMPARE(copied(CopyFormat::Markdown).count(u'\n'), 3);
    }

    void copiedTablesReadAsShown()
    {
        insert(2, u"A | B"_s);
        run("update sales_order set status = 'pending_payment', total_qty_ordered = 25000, grand_total = 18945000, "
            "order_currency_code = 'EUR', total_paid = null");
        const QStringList wanted{u"increment_id"_s, u"created_at"_s,        u"customer_name"_s, u"status"_s,
                                 u"grand_total"_s,  u"total_qty_ordered"_s, u"total_paid"_s};
        const QString time = tables::longTimeText(UtcTime::fromSeconds(1'700'000'000));
        QVERIFY(time.contains(u"2023"_s)); // a mail is read later
        const QStringList tsv = copied(CopyFormat::Tsv, 2, wanted).split(u'\n');
        QCOMPARE(tsv.size(), 4);
        QCOMPARE(tsv.at(0), u"Order\tPurchased\tCustomer\tStatus\tGrand total (EUR)\tQty\tPaid"_s);
        QCOMPARE(tsv.at(1), u"1\t%1\tA | B\tPending payment\t1894.50\t2.5\t"_s.arg(time));
        const QStringList markdown = copied(CopyFormat::Markdown, 1, wanted).split(u'\n');
        QCOMPARE(markdown.at(0), u"| Order | Purchased | Customer | Status | Grand total (EUR) | Qty | Paid |"_s);
        QCOMPARE(markdown.at(1), u"| --- | --- | --- | --- | --- | --- | --- |"_s);
        QCOMPARE(markdown.at(2), u"| 1 | %1 | A \\| B | Pending payment | 1894.50 | 2.5 |  |"_s.arg(time));
        // Nor is what a shop wrote a tag, a link or a format where it is read.
        run("update sales_order set customer_name = '<img src=x> [a](http://b) *_`~&amp;' where entity_id = 1");
        QVERIFY2(copied(CopyFormat::Markdown, 1, {u"customer_name"_s})
                     .contains(u"| \\<img src=x\\> \\[a\\](http://b) \\*\\_\\`\\~\\&amp; |"_s),
                 qPrintable(copied(CopyFormat::Markdown, 1, {u"customer_name"_s})));
        run("update sales_order set customer_name = 'A | B' where entity_id = 1");
        // Programs get what is kept.
        const auto records = csv::parse(copied(CopyFormat::Csv, 1, wanted));
        QVERIFY(records);
        QCOMPARE(records->at(0), wanted);
        QCOMPARE(records->at(1), (QStringList{u"1"_s, u"2023-11-14T22:13:20Z"_s, u"A | B"_s, u"pending_payment"_s,
                                              u"1894.5"_s, u"2.5"_s, QString()}));
        QVERIFY(copied(CopyFormat::Json, 1, wanted).contains(u"\"pending_payment\""_s));
    }

    void amountsOfSeveralCurrenciesAreToldApart()
    {
        insert(2, u"x"_s);
        run("update sales_order set grand_total = 18940000, subtotal = 10000, order_currency_code = 'EUR';"
            "update sales_order set order_currency_code = 'JPY' where entity_id = 2");
        QCOMPARE(copied(CopyFormat::Tsv, 2, {u"grand_total"_s, u"subtotal"_s, u"status"_s}),
                 u"Grand total\tCurrency\tSubtotal\tStatus\n1894.00\tEUR\t1.00\t\n1894\tJPY\t1\t\n"_s);
        // Where the currency is shown it is not said twice.
        QCOMPARE(copied(CopyFormat::Tsv, 2, {u"order_currency_code"_s, u"grand_total"_s}),
                 u"Currency\tGrand total\nEUR\t1894.00\nJPY\t1894\n"_s);
        QCOMPARE(copied(CopyFormat::Tsv, 1, {u"grand_total"_s}), u"Grand total (EUR)\n1894.00\n"_s);
    }

    void titlesOfTheShopAreNoFormulas()
    {
        insert(1, u"x"_s);
        const auto list = std::make_shared<cache::List>(cache::ordersList());
        list->columns.front().title = u"=1+2|3"_s;
        const QStringList wanted{list->columns.front().id};
        const auto tsv = tables::copyText(m_copy->cache(), list, wanted, keys(1), CopyFormat::Tsv).result();
        const auto markdown = tables::copyText(m_copy->cache(), list, wanted, keys(1), CopyFormat::Markdown).result();
        QVERIFY(tsv && markdown);
        QCOMPARE(*tsv, u"'=1+2|3\n1\n"_s);
        QCOMPARE(*markdown, u"| =1+2\\|3 |\n| --- |\n| 1 |\n"_s);
    }

    void aFileHoldsAllRowsInTheirOrder()
    {
        insert(2'500, u"Jürgen"_s);
        const QString path = m_folder->filePath(u"rows.csv"_s);
        QList<qint64> wanted = keys(2'500);
        std::reverse(wanted.begin(), wanted.end());
        wanted << 99'999; // gone meanwhile
        RowWriter writer(m_copy->cache(), {orders(), columns, wanted, CopyFormat::Csv, path});
        QSignalSpy progressed(&writer, &RowWriter::progressed);
        qint64 rows = -1;
        connect(&writer, &RowWriter::ended, this,
                [&](qint64 written, const std::optional<Error> &error) { rows = error ? -2 : written; });
        writer.start();
        QTRY_COMPARE(rows, 2'500);
        QCOMPARE(progressed.size(), 2); // in portions
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto records = csv::parse(QString::fromUtf8(file.readAll()));
        QVERIFY(records);
        QCOMPARE(records->size(), 2'501);
        QCOMPARE(records->at(1).at(0), u"2500"_s);
        QCOMPARE(records->last().at(0), u"1"_s);
    }

    void jsonIsOneArrayWhateverThePortions()
    {
        insert(1'001, u"x"_s);
        const QString path = m_folder->filePath(u"rows.json"_s);
        RowWriter writer(m_copy->cache(), {orders(), columns, keys(1'001), CopyFormat::Json, path});
        QSignalSpy ended(&writer, &RowWriter::ended);
        writer.start();
        QTRY_COMPARE(ended.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 1'001);
    }

    void whatIsCanceledLeavesNoFile()
    {
        insert(3'000, u"x"_s);
        const QString path = m_folder->filePath(u"rows.csv"_s);
        RowWriter writer(m_copy->cache(), {orders(), columns, keys(3'000), CopyFormat::Csv, path});
        ErrorKind kind = ErrorKind::Storage;
        bool ended = false;
        connect(&writer, &RowWriter::progressed, &writer, &RowWriter::cancel);
        connect(&writer, &RowWriter::ended, this, [&](qint64, const std::optional<Error> &error) {
            ended = true;
            kind = error ? error->kind : ErrorKind::Storage;
        });
        writer.start();
        QTRY_VERIFY(ended);
        QVERIFY(kind == ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(m_folder->path()).entryList({u"rows*"_s}).isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        insert(1, u"x"_s);
        RowWriter writer(m_copy->cache(),
                         {orders(), columns, keys(1), CopyFormat::Csv, m_folder->path() + u"/no/rows.csv"_s});
        QString why;
        connect(&writer, &RowWriter::ended, this,
                [&](qint64, const std::optional<Error> &error) { why = error ? error->text() : u"written"_s; });
        writer.start();
        QTRY_VERIFY(!why.isEmpty());
        QVERIFY2(why.contains(u"/no/rows.csv"_s), qPrintable(why));
    }

    void goesWhileItWrites()
    {
        insert(3'000, u"x"_s);
        const QString path = m_folder->filePath(u"rows.csv"_s);
        auto writer = std::make_unique<RowWriter>(
            m_copy->cache(), RowWriter::What{orders(), columns, keys(3'000), CopyFormat::Csv, path});
        writer->start();
        writer.reset();
        QVERIFY(m_copy->cache().read<bool>([](sqlite::Database &) -> Result<bool> { return true; }).result());
        m_copy.reset();
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
