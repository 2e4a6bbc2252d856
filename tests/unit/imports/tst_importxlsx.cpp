// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importfile.h"
#include "imports/xlsxreader.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

using Parts = QMap<QByteArray, QByteArray>;

/// The fewest parts a workbook has; one sheet with these rows.
Parts bookOf(const QByteArray &rows, const QByteArray &texts = {}, const QByteArray &workbookPr = {})
{
    Parts parts;
    parts["xl/workbook.xml"] = "<workbook xmlns:r='urn:r'>" + workbookPr +
                               "<sheets><sheet name='First' sheetId='1' r:id='r1'/>"
                               "<sheet name='Second' sheetId='2' r:id='r2'/></sheets></workbook>";
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                          "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>";
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    parts["xl/worksheets/sheet2.xml"] =
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>other</t></is></c></row></sheetData></worksheet>";
    parts["xl/styles.xml"] = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='00000'/>"
                             "<numFmt numFmtId='165' formatCode='dd\\-mm\\-yyyy;@'/>"
                             "<numFmt numFmtId='166' formatCode='&quot;days&quot; 0.00'/></numFmts>"
                             "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                             "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>"
                             "<xf numFmtId='166'/><xf numFmtId='22'/></cellXfs></styleSheet>";
    if (!texts.isEmpty()) {
        parts["xl/sharedStrings.xml"] = "<sst>" + texts + "</sst>";
    }
    return parts;
}

class Book
{
public:
    explicit Book(const Parts &parts)
        : m_path(m_folder.filePath(u"book.xlsx"_s))
    {
        zip *archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_CREATE, nullptr);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            zip_source *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
            if (zip_file_add(archive, part.key().constData(), source, 0) < 0) {
                qFatal("a test's archive cannot be made");
            }
        }
        if (zip_close(archive) != 0) {
            qFatal("a test's archive cannot be written");
        }
    }

    [[nodiscard]] QString path() const { return m_path; }

    /// `1:a|b 3:c`; a cell that is refused with its reason.
    [[nodiscard]] QString rows(const QString &sheet = {}, const ReadLimits &limits = {}) const
    {
        const auto reader = XlsxReader::open(m_path, sheet, limits);
        if (!reader) {
            return reader.error().message;
        }
        QStringList rows;
        TableRow row;
        Result<bool> next = (*reader)->next(row);
        for (; next && *next; next = (*reader)->next(row)) {
            QStringList cells;
            for (const TableCell &cell : row.cells) {
                cells.append(cell.text + (cell.reason ? u"!"_s + toString(*cell.reason) : QString()));
            }
            rows.append(u"%1:%2"_s.arg(QString::number(row.number), cells.join(u'|')));
        }
        return next ? rows.join(u' ') : next.error().message;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

class TestImportXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreRead_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QByteArray &rows, const QString &read) {
            QTest::newRow(name) << rows << read;
        };
        row("shared texts", "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c></row>",
            u"1:one||two parts"_s);
        row("rows that are left out",
            "<row r='3'><c r='A3' t='s'><v>0</v></c></row><row r='4'/><row r='7'><c r='B7' "
            "t='str'><v>x</v></c></row>",
            u"3:one 7:|x"_s);
        row("without references", "<row><c><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>",
            u"1:5|6 2:7"_s);
        row("numbers",
            "<row><c><v>12.5</v></c><c><v>8712345678901</v></c><c><v>1.23E+12</v></c><c><v>0.1</v></c></row>",
            u"1:12.5|8712345678901|1230000000000|0.1"_s);
        row("as computers store them", "<row><c><v>0.30000000000000004</v></c><c><v>29.949999999999999</v></c></row>",
            u"1:0.3|29.95"_s);
        row("no thousands", "<row><c><v>1.234</v></c></row>", u"1:1.234"_s);
        row("small and large", "<row><c><v>1.0000000000000001E-5</v></c><c><v>-1E+20</v></c><c><v>1E+300</v></c></row>",
            u"1:0.00001|-100000000000000000000|1e+300"_s);
        row("leading zeros", "<row><c s='2'><v>42</v></c><c s='4'><v>42</v></c></row>", u"1:00042|42"_s);
        row("dates",
            "<row><c s='1'><v>46349</v></c><c s='3'><v>46349</v></c><c s='5'><v>46349.5</v></c><c "
            "s='1'><v>1</v></c><c s='1'><v>61</v></c></row>",
            u"1:2026-11-23|2026-11-23|2026-11-23 12:00:00|1900-01-01|1900-03-01"_s);
        row("dates in words", "<row><c t='d'><v>2026-11-23T10:00:00</v></c></row>", u"1:2026-11-23 10:00:00"_s);
        row("flags", "<row><c t='b'><v>1</v></c></row>", u"1:1"_s);
        row("formulas", "<row><c><f>A1*2</f><v>84</v></c><c><f t='shared' si='0'/><v>1</v></c></row>",
            u"1:84!formula|1!formula"_s);
        row("errors", "<row><c t='e'><v>#REF!</v></c></row>", u"1:#REF!!formula"_s);
        row("texts with marks",
            "<row><c t='inlineStr'><is><r><t>a &amp;</t></r><r><t xml:space='preserve'> b</t></r>"
            "</is></c></row>",
            u"1:a & b"_s);
        row("no such text", "<row><c t='s'><v>99</v></c><c t='s'><v>-1</v></c><c t='s'><v>0</v></c></row>",
            u"1:||one"_s);
        row("empty ones at the end",
            "<row><c r='A1'><v>1</v></c><c r='B1' s='1'/><c r='XFD1' s='1'/></row>"
            "<row><c r='XFD2' s='1'/></row><row><c/><c/><c><f>A1</f></c></row>",
            u"1:1 3:||!formula"_s);
        row("backwards, and empty", "<row><c r='B1' s='1'/><c r='A1'><v>2</v></c></row>",
            u"Row 1: its cells cannot be told apart"_s);
        row("backwards", "<row><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
            u"Row 1: its cells cannot be told apart"_s);
        row("far away", "<row><c r='ZZZZZZ1'><v>1</v></c></row>", u"Row 1: its cells cannot be told apart"_s);
    }
    void cellsAreRead()
    {
        QFETCH(QByteArray, rows);
        const Book book(
            bookOf(rows, "<si><t>one</t></si><si><r><t>two </t></r><r><t>parts</t></r><rPh><t>x</t></rPh></si>"));
        QTEST(book.rows(), "read");
    }

    void sheetsHaveNames()
    {
        const Book book(bookOf("<row><c><v>1</v></c></row>"));
        QCOMPARE(book.rows(u"Second"_s), u"1:other"_s);
        QCOMPARE(book.rows(u"Third"_s), u"There is no sheet \"Third\"; there is First, Second."_s);
    }

    void theOtherCalendarIsKnown()
    {
        const Book book(bookOf("<row><c s='1'><v>44887</v></c></row>", {}, "<workbookPr date1904='1'/>"));
        QCOMPARE(book.rows(), u"1:2026-11-23"_s);
    }

    void whatIsTooMuchIsRefused()
    {
        // A million blanks are a kilobyte in a ZIP.
        const Book bomb(bookOf("<row><c t='inlineStr'><is><t>" + QByteArray(1'000'000, 'x') + "</t></is></c></row>",
                               "<si><t>" + QByteArray(100'000, 'y') + "</t></si>"));
        QVERIFY(bomb.rows().startsWith(u"1:xxx"_s));
        ReadLimits limits;
        limits.inflatedBytes = 500'000;
        QVERIFY(bomb.rows({}, limits).contains(u"holds more than can be imported"_s));
        limits = {};
        limits.textBytes = 100'000;
        QVERIFY(bomb.rows({}, limits).contains(u"holds more text than can be imported"_s));
        limits = {};
        limits.cellCharacters = 200'000;
        QVERIFY(bomb.rows({}, limits).contains(u"Row 1: a cell has more than"_s));
    }

    /// A tag has to fit into little; what stands between two of them, and in remarks, does not.
    void tagsAreMeasured()
    {
        const auto longest = [](const QByteArray &text) {
            qint64 found = 0;
            for (qsizetype cut = 0; cut <= text.size(); ++cut) { // in pieces, wherever they are cut
                TagLength length;
                length.add(text.left(cut));
                length.add(text.mid(cut));
                if (cut > 0 && length.longest() != found) {
                    return qint64(-1);
                }
                found = length.longest();
            }
            return found;
        };
        QCOMPARE(longest("no tag at all"), 0);
        QCOMPARE(longest("<a/>long text<b>"), 3);
        QCOMPARE(longest("<a b='>' c=\">'\">text"), 15);
        QCOMPARE(longest("<a><!-- don't be long --><![CDATA[nor here ' ]]></a>"), 3);
        QCOMPARE(longest("<!-- ' --><a>' text"), 2);
        TagLength wide;
        wide.add(QByteArray("<\0a\0", 4));
        QVERIFY(wide.isWide());
    }

    void damageIsToldOf()
    {
        Parts parts = bookOf("<row><c><v>1</v></c></row>");
        parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row><c><v>1</v>";
        QVERIFY2(Book(parts).rows().contains(u"damaged"_s), qPrintable(Book(parts).rows()));
        parts["xl/worksheets/sheet1.xml"] =
            "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>";
        QVERIFY2(Book(parts).rows().contains(u"document type"_s), qPrintable(Book(parts).rows()));
        parts.remove("xl/worksheets/sheet1.xml");
        QVERIFY(Book(parts).rows().contains(u"sheet1.xml is missing"_s));
        parts.remove("xl/workbook.xml");
        QVERIFY(Book(parts).rows().contains(u"no .xlsx"_s));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04 and nothing else");
        file.close();
        const auto imported = importFile(file.fileName(), {});
        QVERIFY(!imported && imported.error().message.contains(u"no .xlsx"_s));
    }

    /// A number is read as it is stored, whichever mark texts have; a text that is kept as one is what it shows.
    void numbersHaveTheirPoint()
    {
        const auto linesOf = [this](const QByteArray &headers, const QByteArray &cells, ImportOptions options) {
            QByteArray first;
            for (const QByteArray &header : headers.split(' ')) {
                first += "<c t='str'><v>" + header + "</v></c>";
            }
            const Book book(bookOf("<row>" + first + "</row><row>" + cells + "</row>"));
            Result<Imported> imported = importFile(book.path(), options);
            const QString target = m_folder.filePath(u"refused.csv"_s);
            const bool isWritten = imported && writeRefusedRows(book.path(), options, {{2, {}, {}, {}, {}}}, target);
            return std::pair(std::move(imported), isWritten ? importFile(target, options) : imported);
        };
        const QByteArray stock = "<c><v>10.125</v></c><c t='str'><v>utr</v></c><c><v>1.234</v></c>";
        for (const auto mark :
             {changes::DecimalMark::Either, changes::DecimalMark::Point, changes::DecimalMark::Comma}) {
            ImportOptions options;
            options.mark = mark;
            const auto [once, again] = linesOf("sku source_code qty", stock, options);
            for (const Result<Imported> &imported : {once, again}) { // also of the rows that came back
                QVERIFY(imported);
                const auto &line = std::get<std::vector<changes::StockLine>>(imported->lines).at(0);
                QCOMPARE(line.sku, u"10.125"_s);
                const auto number = changes::readNumber(line.quantity, imported->style.mark);
                QVERIFY(number && number->value == Decimal::fromUnits(12'340));
            }
        }
        ImportOptions options;
        options.kind = FileKind::Attributes;
        options.mark = changes::DecimalMark::Comma;
        const auto [products, unused] = linesOf(
            "sku thread weight", "<c t='str'><v>A</v></c><c><v>1.125</v></c><c t='str'><v>1,5</v></c>", options);
        QVERIFY(products);
        const auto &lines = std::get<std::vector<changes::AttributeLine>>(products->lines);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].value, u"1.125"_s);
        QVERIFY(lines[0].isNumber && !lines[1].isNumber);
    }

    void rowsBecomeLines()
    {
        const Book book(
            bookOf("<row r='1'><c t='str'><v>SKU</v></c><c t='str'><v>Warehouse</v></c><c "
                   "t='str'><v>Qty</v></c><c t='str'><v>Note</v></c></row>"
                   "<row r='2'><c s='2'><v>42</v></c><c t='str'><v>utr</v></c><c><v>1.5</v></c></row>"
                   "<row r='3'><c t='str'><v>B</v></c><c t='str'><v>utr</v></c><c><f>C2*2</f><v>3</v></c></row>"
                   "<row r='4'><c t='str'><v>C</v></c><c t='str'><v>utr</v></c><c><v>7</v></c><c><f>1</f></c>"
                   "</row>"));
        const Result<Imported> imported = importFile(book.path(), {});
        QVERIFY(imported);
        const auto &lines = std::get<std::vector<changes::StockLine>>(imported->lines);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].sku, u"00042"_s);
        QCOMPARE(lines[0].quantity, u"1.5"_s);
        QCOMPARE(lines[1].row, 4); // a formula where nobody looks does no harm
        QCOMPARE(imported->refused.size(), std::size_t(1));
        QVERIFY(imported->refused[0] ==
                (changes::Refusal{3, u"quantity"_s, changes::RefusalReason::Formula, u"3"_s, {}}));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportXlsx)
#include "tst_importxlsx.moc"
