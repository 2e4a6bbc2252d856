// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv.h"
#include "imports/csvreader.h"
#include "imports/importfile.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

/// `1:a|b 3:c|`: the rows with their numbers; an error as it is told.
QString rowsOf(const QByteArray &bytes, const CsvReader::Options &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(buffer, options);
    if (!reader) {
        return reader.error().message;
    }
    QStringList rows;
    TableRow row;
    Result<bool> next = (*reader)->next(row);
    for (; next && *next; next = (*reader)->next(row)) {
        QStringList cells;
        for (const TableCell &cell : row.cells) {
            cells.append(cell.text);
        }
        rows.append(u"%1:%2"_s.arg(QString::number(row.number), cells.join(u'|')));
    }
    return next ? rows.join(u' ') : next.error().message;
}

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

class File
{
public:
    Result<Imported> read(const QByteArray &bytes, FileKind kind, const QString &sourceCode = {})
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("a test's file cannot be written");
        }
        file.close();
        ImportOptions options;
        options.kind = kind;
        options.sourceCode = sourceCode;
        options.limits.fileBytes = 1024 * 1024;
        options.limits.rows = 1'000;
        return importFile(path, options);
    }

private:
    QTemporaryDir m_folder;
};

QString told(const changes::StockLine &line)
{
    return QStringList{QString::number(line.row),
                       line.sku,
                       line.sourceCode,
                       line.quantity,
                       line.isInStock,
                       line.isRemoval ? u"removal"_s : QString()}
        .join(u'|');
}
QString told(const changes::PriceLine &line)
{
    return QStringList{QString::number(line.row),
                       toString(line.kind),
                       line.sku,
                       line.storeView,
                       line.price,
                       line.from,
                       line.to,
                       line.isRemoval ? u"removal"_s : QString()}
        .join(u'|');
}
QString told(const changes::TierLine &line)
{
    return QStringList{QString::number(line.row),
                       line.sku,
                       line.website,
                       line.customerGroup,
                       line.quantity,
                       line.price,
                       line.priceType,
                       line.isRemoval ? u"removal"_s : QString()}
        .join(u'|');
}
QString told(const changes::AttributeLine &line)
{
    return QStringList{QString::number(line.row), line.sku, line.storeView, line.attributeCode, line.value}.join(u'|');
}
QString told(const changes::StockItemLine &line)
{
    return line.sku;
}

/// All lines, one behind the other; an error as it is told.
QStringList linesOf(const Result<Imported> &imported)
{
    if (!imported) {
        return {imported.error().message};
    }
    QStringList lines;
    std::visit(
        [&lines](const auto &each) {
            for (const auto &line : each) {
                lines.append(told(line));
            }
        },
        imported->lines);
    return lines;
}

} // namespace

class TestImportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rows");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << u"1:a|b 2:c|d"_s;
        QTest::newRow("no line end") << QByteArray("a,b\r\nc,d") << u"1:a|b 2:c|d"_s;
        QTest::newRow("old line ends") << QByteArray("a,b\rc,d\r") << u"1:a|b 2:c|d"_s;
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\nc,d\n\n") << u"3:a|b 5:c|d"_s;
        QTest::newRow("semicolons") << QByteArray("a;b\n1,5;d\n") << u"1:a|b 2:1,5|d"_s;
        QTest::newRow("tabs") << QByteArray("a\tb\n1,5\td\n") << u"1:a|b 2:1,5|d"_s;
        QTest::newRow("said") << QByteArray("sep=|\na|b\n") << u"2:a|b"_s;
        QTest::newRow("quotes") << QByteArray("\"a,\"\"x\"\"\",b\n\"two\nlines\",d\ne,f\n")
                                << u"1:a,\"x\"|b 2:two\nlines|d 4:e|f"_s;
        QTest::newRow("an inch") << QByteArray("a,b\n5\" pipe,d\n") << u"1:a|b 2:5\" pipe|d"_s;
        QTest::newRow("empty cells") << QByteArray("a,,\n,,c\n") << u"1:a|| 2:||c"_s;
        QTest::newRow("separator in quotes") << QByteArray("\"a;b;c\",d\n") << u"1:a;b;c|d"_s;
        QTest::newRow("ours") << QByteArray("a,b\n'=1+1,'-5\n's-Hertogenbosch,''=1\n")
                              << u"1:a|b 2:=1+1|-5 3:'s-Hertogenbosch|'=1"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no end") << QByteArray("a,b\n\"c,d\ne,f\n") << u"Row 2: a closing quote is missing"_s;
        QTest::newRow("behind a quote") << QByteArray("a,b\n\"c\"x,d\n")
                                        << u"Row 2: something stands behind a closing quote"_s;
    }
    void cellsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QTEST(rowsOf(bytes), "rows");
    }

    void encodingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"naam;prijs\r\nÉté €;5\r\n"_s;
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << encoded(QStringConverter::Utf8, text, true);
        QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE, text, true);
        QTest::newRow("utf-16le without mark") << encoded(QStringConverter::Utf16LE, text, false);
        QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE, text, true);
        QTest::newRow("utf-16be without mark") << encoded(QStringConverter::Utf16BE, text, false);
        QTest::newRow("windows-1252") << QByteArray("naam;prijs\r\n\xC9t\xE9 \x80;5\r\n");
    }
    void encodingsAreFound()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(rowsOf(bytes), u"1:naam|prijs 2:Été €|5"_s);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("old spreadsheet") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u"old format"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"PDF"_s;
        QTest::newRow("utf-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"UTF-32"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"not a text"_s;
        QTest::newRow("no encoding at all") << QByteArray("a,b\n\x81\x8D,c\n") << u"neither UTF-8"_s;
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        QVERIFY2(rowsOf(bytes).contains(word), qPrintable(rowsOf(bytes)));
    }

    void aWrongEncodingNamesTheRow()
    {
        CsvReader::Options options;
        options.encoding = Encoding::Utf8;
        QVERIFY(rowsOf("a,b\nc,d\n\xC9,f\n", options).startsWith(u"Row 3: the text is not utf-8"_s));
        options.encoding = Encoding::Windows1252;
        QVERIFY(rowsOf("a,b\n\x81,f\n", options).startsWith(u"Row 2: the text is not windows-1252"_s));
        options.encoding = Encoding::Utf16Le;
        QVERIFY(rowsOf(QByteArray("a\0,\0b\0\n", 7), options).contains(u"not utf-16le"_s));
    }

    /// Cut anywhere by the pieces that are read.
    void longFilesAreReadInPieces()
    {
        QByteArray bytes("sku,name\n");
        QString rows = u"1:sku|name"_s;
        for (int i = 2; i < 30'000; ++i) {
            bytes += "\"S-" + QByteArray::number(i) + "\"\"x\",Été\r\n";
            rows += u" %1:S-%1\"x|Été"_s.arg(i);
        }
        QVERIFY(rowsOf(bytes) == rows);
    }

    void whatIsTooLargeIsRefused()
    {
        CsvReader::Options options;
        options.limits.cellCharacters = 10;
        options.limits.columns = 3;
        QVERIFY(rowsOf("a,b\n12345678901,d\n", options).contains(u"Row 2: a cell has more than 10"_s));
        QVERIFY(rowsOf("a,b\n\"12345678901\",d\n", options).contains(u"Row 2: a cell has more than 10"_s));
        QVERIFY(rowsOf("a,b\nc,d,e,f\n", options).contains(u"Row 2: it has more than 3 cells"_s));
        File file;
        QVERIFY(linesOf(file.read(QByteArray(1024 * 1024 + 1, 'a'), FileKind::Stock))
                    .first()
                    .startsWith(u"The file has 1 MB"_s));
        QVERIFY(
            linesOf(file.read("sku,source_code,quantity\n" + QByteArray("a,b,1\n").repeated(1'001), FileKind::Stock))
                .first()
                .startsWith(u"The file has more than 1000 rows"_s));
    }

    void columnsAreUnderstood_data()
    {
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, FileKind kind, const QByteArray &bytes, const QStringList &lines) {
            QTest::newRow(name) << kind << bytes << lines;
        };
        row("stock", FileKind::Stock, "sku,source_code,quantity\nA,utr,5\n", {u"2|A|utr|5||"_s});
        row("in any order, by other names", FileKind::Stock, "Aantal;Artikelnummer;Magazijn\n\"1,5\";0012;utr\n",
            {u"2|0012|utr|1,5||"_s});
        row("stock_sources", FileKind::Stock, "source_code,sku,status,quantity\ndefault,sku1,1,10.10\n",
            {u"2|sku1|default|10.10|1|"_s});
        row("taken away", FileKind::Stock, "sku,source_code,quantity\nA,utr,__EMPTY__VALUE__\n",
            {u"2|A|utr|||removal"_s});
        row("advanced_pricing", FileKind::Prices,
            "sku,tier_price_website,tier_price_customer_group,tier_price_qty,tier_price,tier_price_value_type\n"
            "A,All Websites [USD],ALL GROUPS,10.0000,5.5,Fixed\nA,base,Wholesale,5,12,Discount\n",
            {u"2|A|all|ALL GROUPS|10.0000|5.5|Fixed|"_s, u"3|A|base|Wholesale|5|12|Discount|"_s});
        row("prices of several kinds", FileKind::Prices,
            "sku,price,cost,special_price,special_price_from_date\nA,5,3,,\nB,,,4,2026-11-23\nC,,__EMPTY__VALUE__,,\n",
            {u"2|base_price|A||5|||"_s, u"2|cost|A||3|||"_s, u"3|special_price|B||4|2026-11-23||"_s,
             u"4|cost|C|||||removal"_s});
        row("our own list of base prices", FileKind::Prices, "sku,store_id,price,currency\nA,0,5,EUR\nA,2,6,EUR\n",
            {u"2|base_price|A||5|||"_s, u"3|base_price|A|2|6|||"_s});
        row("our own list of special prices", FileKind::Prices,
            "sku,store_id,price,price_from,price_to,currency\nA,0,5,2026-11-23T00:00:00Z,,EUR\n",
            {u"2|special_price|A||5|2026-11-23 00:00:00||"_s});
        row("our own list of tier prices", FileKind::Prices,
            "sku,website_id,customer_group,quantity,price,price_type,currency\nA,0,Wholesale,10,5,discount,%\n",
            {u"2|A||Wholesale|10|5|discount|"_s});
        // One website's or group's price would become everybody's.
        const auto isTier = [](const QString &header) {
            return QStringList{
                u"With a column \"%1\" the prices are tier prices, which need a column quantity. Add it, "
                "or leave \"%1\" out."_s.arg(header)};
        };
        row("a group's price", FileKind::Prices, "sku,Customer Group,price\nA,Wholesale,9.50\n",
            isTier(u"Customer Group"_s));
        row("a website's price", FileKind::Prices, "sku,website,price\nA,b2b,9.50\n", isTier(u"website"_s));
        row("a website's special price", FileKind::Prices, "sku,website_id,special_price\nA,1,9.50\n",
            isTier(u"website_id"_s));
        row("a discount", FileKind::Prices, "sku,price,price_type\nA,10,discount\n", isTier(u"price_type"_s));
        row("attributes", FileKind::Attributes,
            "sku,store_view_code,name,color\nA,nl,Wagen,\nB,,__EMPTY__VALUE__,Green\n",
            {u"2|A|nl|name|Wagen"_s, u"3|B||name|"_s, u"3|B||color|Green"_s});
        row("no SKU", FileKind::Stock, "a,quantity\nA,5\n", {u"The first row names no column sku."_s});
        row("twice", FileKind::Stock, "sku,qty,quantity\nA,5,5\n",
            {u"Two columns stand for quantity. Take one of them away."_s});
        row("no source", FileKind::Stock, "sku,quantity\nA,5\n",
            {u"The first row names no column source_code. Add it, or say which source is meant."_s});
        row("nothing to set", FileKind::Prices, "sku,name\nA,5\n",
            {u"The first row names no column price or cost or special_price."_s});
        row("nothing", FileKind::Prices, "\n\n", {u"The file is empty."_s});
    }
    void columnsAreUnderstood()
    {
        QFETCH(FileKind, kind);
        QFETCH(QByteArray, bytes);
        File file;
        QTEST(linesOf(file.read(bytes, kind)), "lines");
    }

    void numbersOfProgramsHavePoints()
    {
        File file;
        const auto mark = [&file](const QByteArray &bytes) { return file.read(bytes, FileKind::Stock)->style.mark; };
        QVERIFY(mark("source_code,sku,status,quantity\nutr,A,1,1.234\n") == changes::DecimalMark::Point);
        QVERIFY(mark("source_code;sku;status;quantity\nutr;A;1;1,234\n") == changes::DecimalMark::Either);
        QVERIFY(mark("sku,source_code,quantity\nA,utr,1.234\n") == changes::DecimalMark::Either);
    }

    void emptyRowsAndStrangeColumnsAreLeftOut()
    {
        File file;
        const Result<Imported> imported =
            file.read("sku,Remarks,source_code,quantity\nA,x,utr,5\n,,,\nB,y,utr,6\n", FileKind::Stock);
        QCOMPARE(imported->columns.leftOut(), QStringList{u"Remarks"_s});
        QCOMPARE(imported->rows, 2);
        QCOMPARE(linesOf(imported), (QStringList{u"2|A|utr|5||"_s, u"4|B|utr|6||"_s}));
    }

    /// What is understood and of no use there is named as well.
    void whatTiersDoNotHaveIsLeftOut()
    {
        File file;
        const Result<Imported> imported =
            file.read("sku,qty,tier_price,store_view_code,price_from,price_to,cost\nA,5,9,nl,2026-11-23,2026-11-30,3\n",
                      FileKind::Prices);
        QCOMPARE(linesOf(imported), QStringList(u"2|A||ALL GROUPS|5|9||"_s));
        QCOMPARE(imported->columns.leftOut(),
                 (QStringList{u"store_view_code"_s, u"price_from"_s, u"price_to"_s, u"cost"_s}));
    }

    /// A price of 5,99 between commas would be 5, and what stands behind it something else.
    void aRowWithMoreCellsThanTheFirstIsRefused()
    {
        File file;
        Result<Imported> imported = file.read("sku,price\nA,5,99\nB,5,\nC,6,,\nD,\"7,99\"\n", FileKind::Prices);
        QCOMPARE(linesOf(imported),
                 (QStringList{u"3|base_price|B||5|||"_s, u"4|base_price|C||6|||"_s, u"5|base_price|D||7,99|||"_s}));
        QVERIFY(imported->refused ==
                std::vector{(changes::Refusal{2, u"price"_s, changes::RefusalReason::ExtraCells, u"5,99"_s, {}})});
        // Also where the last column is nobody's.
        imported = file.read("sku;price;remark\nA;5;99;new\nB;5;x\n", FileKind::Prices);
        QCOMPARE(linesOf(imported), QStringList(u"3|base_price|B||5|||"_s));
        QVERIFY(imported->refused ==
                std::vector{(changes::Refusal{2, u"remark"_s, changes::RefusalReason::ExtraCells, u"99;new"_s, {}})});
    }

    /// Whatever a shop calls its things.
    void ourOwnFilesComeBackExactly()
    {
        const QStringList skus{u"=A"_s, u"'=A"_s, u"-5"_s, u"a\"b"_s, u"a,b"_s, u"two\nlines"_s,
                               u"␀0"_s, u"␀"_s,   u"'s"_s, u"\t"_s,   u"a;b"_s};
        QString text = csv::record({u"sku"_s, u"source_code"_s, u"quantity"_s, u"status"_s});
        QStringList expected;
        for (const QString &sku : skus) {
            text += csv::record({csv::neutralised(sku), u"utr"_s, u"5"_s, u"1"_s});
            expected.append(sku);
        }
        File file;
        const Result<Imported> imported = file.read(text.toUtf8(), FileKind::Stock);
        QStringList found;
        for (const changes::StockLine &line : std::get<std::vector<changes::StockLine>>(imported->lines)) {
            found.append(line.sku);
        }
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(TestImportCsv)
#include "tst_importcsv.moc"
