// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/tracking.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

/// `2:100000001 sku=A qty=2 carrier=dhl/DHL track=X1 source=default notify=1 comment=…`, what is empty left out.
QString shown(const TrackingRow &row)
{
    QString text = u"%1:%2"_s.arg(QString::number(row.row), row.orderNumber);
    const auto add = [&text](QLatin1StringView name, const QString &value) {
        text += value.isEmpty() ? QString() : u" %1=%2"_s.arg(name, value);
    };
    add("view"_L1, row.storeView);
    add("sku"_L1, row.sku);
    add("qty"_L1, row.quantity ? row.quantity->toString() : QString());
    add("carrier"_L1, row.carrierCode);
    add("title"_L1, row.title);
    add("track"_L1, row.trackNumber);
    add("source"_L1, row.sourceCode);
    add("notify"_L1, row.notify ? (*row.notify ? u"yes"_s : u"no"_s) : QString());
    add("comment"_L1, row.comment);
    return text;
}

QString shown(const TrackingRefusal &refusal)
{
    return u"%1:%2 %3"_s.arg(QString::number(refusal.row), toString(refusal.column), toString(refusal.reason));
}

QStringList shown(const TrackingFile &file)
{
    QStringList all;
    for (const TrackingRow &row : file.rows) {
        all.append(shown(row));
    }
    for (const TrackingRefusal &refusal : file.refused) {
        all.append(shown(refusal));
    }
    return all;
}

} // namespace

class TestTrackingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("leftOut");

        QTest::newRow("ours") << "increment_id,sku,qty,carrier_code,title,track_number,source_code,notify,comment\n"
                                 "000000042,A-1,2,dhl,DHL Paket,JVGL1,utrecht,1,\"by the door, dry\"\n"_ba
                              << QStringList{u"2:000000042 sku=A-1 qty=2 carrier=dhl title=DHL Paket track=JVGL1 "
                                             "source=utrecht notify=yes comment=by the door, dry"_s}
                              << QStringList();
        QTest::newRow("Acenda") << "external_order_id,warehouse_id,carrier,method,tracking_number,sku,quantity,cost\n"
                                   "100000001,ams,UPS,Ground,1Z999,S-1,3,4.20\n"_ba
                                << QStringList{u"2:100000001 sku=S-1 qty=3 carrier=ups title=Ground track=1Z999 "
                                               "source=ams"_s}
                                << QStringList{u"cost"_s};
        QTest::newRow("Maxpho") << "order_id;tracking_code;tracking_number;status\n100000001;PostNL;3SABC;shipped\n"_ba
                                << QStringList{u"2:100000001 carrier=custom title=PostNL track=3SABC"_s}
                                << QStringList{u"status"_s};
        QTest::newRow("a tracking code that is the number")
            << "Order;Carrier;Tracking code\n100000001;PostNL;3SABC\n"_ba
            << QStringList{u"2:100000001 carrier=custom title=PostNL track=3SABC"_s} << QStringList();
        QTest::newRow("YCloud") << "Order_ID,Shipping_Carrier,Tracking_Number,Tracking_Url\n"
                                   "#100000001,FedEx,7712,https://example.com/7712\n"_ba
                                << QStringList{u"2:100000001 carrier=fedex title=FedEx track=7712"_s}
                                << QStringList{u"Tracking_Url"_s};
        QTest::newRow("Zoey, two parcels")
            << "Order Number,SKU,Qty,Carrier,Tracking Number,Notify Customer,Comment\n"
               "100000001,A,1,dhl,T1,no,\n100000001,B,2,dhl,T2,,late\n"_ba
            << QStringList{u"2:100000001 sku=A qty=1 carrier=dhl title=dhl track=T1 notify=no"_s,
                           u"3:100000001 sku=B qty=2 carrier=dhl title=dhl track=T2 comment=late"_s}
            << QStringList();
        QTest::newRow("Dutch") << "Bestelnummer;Artikelnummer;Aantal;Vervoerder;Track and trace;Magazijn\n"
                                  "100000001;A;1,5;bpost;T1;antwerpen\n"_ba
                               << QStringList{u"2:100000001 sku=A qty=1.5 carrier=custom title=bpost track=T1 "
                                              "source=antwerpen"_s}
                               << QStringList();
    }

    void layouts()
    {
        QFETCH(QByteArray, text);
        const auto file = read(text);
        QVERIFY(file);
        QTEST(shown(*file), "rows");
        QTEST(file->leftOut, "leftOut");
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("refused");

        QTest::newRow("no order") << ",A,1,T1,"_ba << u"2:increment_id empty"_s;
        QTest::newRow("formula") << "1,A,1,=B2,"_ba << u"2:track_number formula"_s;
        QTest::newRow("cut off") << "1,A,1,3.23211E+14,"_ba << u"2:track_number shortened"_s;
        QTest::newRow("text for a number") << "1,A,two,T1,"_ba << u"2:qty not_a_number"_s;
        QTest::newRow("none") << "1,A,0,T1,"_ba << u"2:qty not_positive"_s;
        QTest::newRow("fewer than none") << "1,A,-1,T1,"_ba << u"2:qty not_positive"_s;
        QTest::newRow("perhaps") << "1,A,1,T1,perhaps"_ba << u"2:notify not_yes_or_no"_s;
        QTest::newRow("quantity of what") << "1,,2,T1,"_ba << u"2:sku no_sku"_s;
        QTest::newRow("a separator without quotes") << "1,A,1,T1,yes,T2"_ba << u"2:notify extra_cells"_s;
        QTest::newRow("long") << "1,A,1," + QByteArray(256, 'x') + "," << u"2:track_number too_long"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, row);
        const auto file = read("increment_id,sku,qty,track_number,notify\n" + row + "\n2,B,1,T2,no\n");
        QVERIFY(file);
        QCOMPARE(file->rows.size(), std::size_t(1)); // the other row goes on
        QCOMPARE(file->refused.size(), std::size_t(1));
        QTEST(shown(file->refused.front()), "refused");
        QVERIFY(!explain(file->refused.front()).contains(u'%'));
    }

    /// With a row that is refused its whole parcel waits, and nothing else.
    void parcelsGoAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("one product of it")
            << "1,A,1,T1,east\n1,B,two,T1,east\n1,C,1,T2,east\n2,A,1,T1,east\n"_ba
            << QStringList{u"1 C T2"_s, u"2 A T1"_s, u"2:increment_id incomplete"_s, u"3:qty not_a_number"_s};
        QTest::newRow("of another source")
            << "1,A,1,,west\n1,B,two,,east\n1,C,1,,east\n"_ba
            << QStringList{u"1 A "_s, u"3:qty not_a_number"_s, u"4:increment_id incomplete"_s};
        QTest::newRow("what takes all that is left")
            << "1,B,two,T1,\n1,,,T2,\n2,,,T3,\n"_ba
            << QStringList{u"2  T3"_s, u"2:qty not_a_number"_s, u"3:increment_id incomplete"_s};
        QTest::newRow("a number nobody can read")
            << "1,A,1,T1,\n1,B,1,=B2,\n1,C,1,T1,\n2,A,1,T2,\n"_ba
            << QStringList{u"2 A T2"_s, u"2:increment_id incomplete"_s, u"3:track_number formula"_s,
                           u"4:increment_id incomplete"_s};
        QTest::newRow("cells of no column")
            << "1,A,1,T1,east,west\n1,B,1,T2,east\n2,A,1,T3,east,\n"_ba
            << QStringList{u"2 A T3"_s, u"2:source_code extra_cells"_s, u"3:increment_id incomplete"_s};
        QTest::newRow("an order that is named only once")
            << "1,A,1,T1,\n,B,1,T1,\n1,C,1,T2,\n"_ba
            << QStringList{u"1 C T2"_s, u"2:increment_id incomplete"_s, u"3:increment_id empty"_s};
        QTest::newRow("what waits holds its own parcel")
            << "1,,,T1,\n,,,T1,\n1,,,T2,\n2,,,T3,\n"_ba
            << QStringList{u"2  T3"_s, u"2:increment_id incomplete"_s, u"3:increment_id empty"_s,
                           u"4:increment_id incomplete"_s};
    }

    void parcelsGoAsAWhole()
    {
        QFETCH(QByteArray, rows);
        const auto file = read("increment_id,sku,qty,track_number,source_code\n" + rows);
        QVERIFY(file);
        QStringList found;
        for (const TrackingRow &row : file->rows) {
            found.append(u"%1 %2 %3"_s.arg(row.orderNumber, row.sku, row.trackNumber));
        }
        for (const TrackingRefusal &refusal : file->refused) {
            found.append(shown(refusal));
            QVERIFY2(!explain(refusal).contains(u'%'), qPrintable(explain(refusal)));
        }
        QTEST(found, "expected");

        // All of the parcel is in the file that is to be corrected.
        const QString path = m_folder.filePath(u"waiting.csv"_s);
        QVERIFY(writeRefused(path, *file, file->refused));
        QCOMPARE(contentOf(path).count("\r\n"), qsizetype(file->refused.size()) + 1);
    }

    void wholeFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << "\n\n"_ba;
        QTest::newRow("no order's number") << "sku,track_number\nA,T1\n"_ba;
        QTest::newRow("no parcel") << "increment_id,status\n1,done\n"_ba;
        QTest::newRow("twice") << "order_id,increment_id,track_number\n1,1,T1\n"_ba;
    }

    void wholeFiles()
    {
        QFETCH(QByteArray, text);
        const auto file = read(text);
        QVERIFY(!file);
        QVERIFY(file.error().kind == ErrorKind::Validation);
    }

    /// Of an XLSX, a long number that was kept as a number has lost its last digits; as text it has not.
    void spreadsheet()
    {
        const QString path = m_folder.filePath(u"parcels.xlsx"_s);
        writeBook(path, "<row><c t='inlineStr'><is><t>increment_id</t></is></c>"
                        "<c t='inlineStr'><is><t>track_number</t></is></c></row>"
                        "<row><c><v>100000001</v></c><c><v>340434161094042557</v></c></row>"
                        "<row><c><v>100000002</v></c><c t='inlineStr'><is><t>340434161094042557</t></is></c></row>"
                        "<row><c><v>100000003</v></c><c><v>323211005903412</v></c></row>");
        const auto file = readTrackingFile(path, {});
        QVERIFY(file);
        QCOMPARE(shown(*file),
                 (QStringList{u"3:100000002 carrier=custom track=340434161094042557"_s,
                              u"4:100000003 carrier=custom track=323211005903412"_s, u"2:track_number shortened"_s}));
    }

    /// Two in a hundred of 5,000 rows are bad: the others go on, the bad ones come back with reasons, and what was
    /// corrected in that file is read as the rest was.
    void fiveThousandRows()
    {
        constexpr int count = 5'000;
        QRandomGenerator random(2026);
        QByteArray text = "increment_id;sku;qty;carrier_code;track_number;comment\r\n";
        QList<int> bad;
        for (int i = 0; i < count; ++i) {
            const bool isBad = i % 50 == 7;
            QByteArray quantity = QByteArray::number(int(random.bounded(1, 5)));
            if (isBad) {
                bad.append(i);
                quantity = i % 100 == 7 ? "none" : "-3";
            }
            text += QByteArray::number(100'000'000 + i) + ";SKU-" + QByteArray::number(i % 977) + ';' + quantity +
                    ";dhl;+T" + QByteArray::number(i) + ";\"semi;colon \"\"quoted\"\", é\"\r\n";
        }
        QCOMPARE(bad.size(), count / 50);
        const auto file = read(text);
        QVERIFY(file);
        QCOMPARE(file->count, count);
        QCOMPARE(file->rows.size(), std::size_t(count - bad.size()));
        QCOMPARE(file->refused.size(), std::size_t(bad.size()));
        for (qsizetype i = 0; i < bad.size(); ++i) {
            QCOMPARE(file->refused[std::size_t(i)].row, bad.at(i) + 2);
            QVERIFY(file->refused[std::size_t(i)].column == TrackingField::Quantity);
        }

        const QString path = m_folder.filePath(u"refused.csv"_s);
        QVERIFY(writeRefused(path, *file, file->refused));
        QByteArray kept = contentOf(path);
        QCOMPARE(kept.count("\r\n"), bad.size() + 1);
        QVERIFY(kept.contains("refused_column,refused_reason"));
        QVERIFY(kept.contains("qty,\"\"\"none\"\" is not a number of pieces.\""));

        const auto again = readTrackingFile(path, {});
        QVERIFY(again);
        QCOMPARE(again->refused.size(), std::size_t(bad.size())); // nothing was corrected
        QCOMPARE(again->leftOut, QStringList());
        QVERIFY(writeRefused(m_folder.filePath(u"again.csv"_s), *again, again->refused));
        QCOMPARE(contentOf(m_folder.filePath(u"again.csv"_s)), kept); // and its own columns are not there twice

        const auto corrected = read(kept.replace(",none,", ",1,").replace(",'-3,", ",3,"));
        QVERIFY(corrected);
        QCOMPARE(corrected->refused.size(), std::size_t(0));
        QCOMPARE(corrected->rows.size(), std::size_t(bad.size()));
        for (qsizetype i = 0; i < bad.size(); ++i) {
            const TrackingRow &row = corrected->rows[std::size_t(i)];
            QCOMPARE(row.orderNumber, QString::number(100'000'000 + bad.at(i)));
            QCOMPARE(row.trackNumber, u"+T%1"_s.arg(bad.at(i)));
            QCOMPARE(row.comment, u"semi;colon \"quoted\", é"_s);
        }
    }

    /// Of a row that ends in empty cells only those before are held, and of all no more than may be.
    void emptyCellsAreNotHeld()
    {
        const auto file = read("increment_id,track_number\n1,T1" + QByteArray(1'000, ',') + "\n2,\n");
        QVERIFY(file);
        QCOMPARE(file->cells.size(), std::size_t(2));
        QCOMPARE(file->cells[0].cells, (QStringList{u"1"_s, u"T1"_s}));
        QCOMPARE(file->cells[1].cells, QStringList(u"2"_s));

        const QString path = m_folder.filePath(u"wide.xlsx"_s);
        writeBook(path, "<row><c t='str'><v>increment_id</v></c><c t='str'><v>sku</v></c><c r='XFD1' s='1'/></row>"
                        "<row><c><v>1</v></c><c t='str'><v>A</v></c><c r='XFD2' t='str'><v>note</v></c></row>");
        const auto wide = readTrackingFile(path, {});
        QVERIFY(wide);
        QCOMPARE(wide->headers.size(), 2);
        QCOMPARE(wide->cells[0].cells, (QStringList{u"1"_s, u"A"_s}));

        TrackingOptions few;
        few.limits.heldCells = 2;
        QVERIFY(readTrackingFile(path, few));
        few.limits.heldCells = 1;
        const auto refused = readTrackingFile(path, few);
        QVERIFY(!refused && refused.error().message.contains(u"more cells than can be imported"_s));
    }

    /// A SKU that a spreadsheet keeps as a number is what it shows; a quantity is a number, also where it comes back.
    void numbersOfSpreadsheetsHavePoints()
    {
        const QString path = m_folder.filePath(u"numbers.xlsx"_s);
        writeBook(path,
                  "<row><c t='str'><v>increment_id</v></c><c t='str'><v>sku</v></c><c t='str'><v>qty</v></c></row>"
                  "<row><c><v>1</v></c><c><v>10.125</v></c><c><v>1.125</v></c></row>");
        const auto file = readTrackingFile(path, {});
        QVERIFY(file);
        QCOMPARE(shown(*file), QStringList(u"2:1 sku=10.125 qty=1.125 carrier=custom"_s));
        const QString back = m_folder.filePath(u"numbers.csv"_s);
        QVERIFY(writeRefused(back, *file, {{2, TrackingField::Sku, TrackingReason::UnknownSku, u"10.125"_s, {}}}));
        const auto again = readTrackingFile(back, {});
        QVERIFY(again);
        QCOMPARE(shown(*again), shown(*file));
    }

    /// What was skipped is no work left.
    void skippedRowsAreNotWritten()
    {
        const auto file = read("increment_id,track_number\n1,T1\n2,T2\n");
        QVERIFY(file);
        const QString path = m_folder.filePath(u"skipped.csv"_s);
        QVERIFY(writeRefused(path, *file,
                             {{2, TrackingField::TrackNumber, TrackingReason::AlreadyTracked, u"T1"_s, {}},
                              {3, TrackingField::OrderNumber, TrackingReason::UnknownOrder, u"2"_s, {}}}));
        const QByteArray text = contentOf(path);
        QVERIFY(!text.contains("T1"));
        QVERIFY(text.contains("T2"));
    }

private:
    [[nodiscard]] Result<TrackingFile> read(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"parcels.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("a test's file cannot be written");
        }
        file.close();
        return readTrackingFile(path, {});
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void writeBook(const QString &path, const QByteArray &rows)
    {
        const QList<std::pair<QByteArray, QByteArray>> parts{
            {"xl/workbook.xml", "<workbook xmlns:r='urn:r'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets>"
                                "</workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                           "</Relationships>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
        zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto &[name, content] : parts) {
            zip_source *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
            if (zip_file_add(archive, name.constData(), source, 0) < 0) {
                qFatal("a test's archive cannot be made");
            }
        }
        if (zip_close(archive) != 0) {
            qFatal("a test's archive cannot be written");
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrackingFile)
#include "tst_trackingfile.moc"
