// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papers.h"
#include "ui/printing/papersheet.h"
#include "ui/printing/shippinglabel.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paperview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace qm;
using namespace qm::ui;
using namespace Qt::StringLiterals;

namespace {

OrderItem item(qint64 id, const QString &sku, const QString &name, int ordered, const QString &type = u"simple"_s,
               qint64 parent = 0)
{
    OrderItem item;
    item.itemId = id;
    item.sku = Sku::fromShop(sku);
    item.name = name;
    item.qtyOrdered = Decimal(ordered);
    item.productType = type;
    if (parent != 0) {
        item.parentItemId = parent;
    }
    return item;
}

Order order(const QString &number)
{
    Order order;
    order.incrementId = number;
    order.state = u"processing"_s;
    order.storeName = u"Main\nShop\nDeutsch"_s;
    order.createdAt = UtcTime::fromSeconds(1'795'400'000);
    order.shippingDescription = u"DHL Paket"_s;
    order.items = {item(1, u"TEE-S"_s, u"Tee <b>bold</b> & \u201cquoted\u201d"_s, 3, u"configurable"_s),
                   item(2, u"TEE-S"_s, u"Tee small"_s, 3, u"simple"_s, 1), item(3, u"SET"_s, u"Set"_s, 2, u"bundle"_s),
                   item(4, u"CUP"_s, u"Cup"_s, 4, u"simple"_s, 3), item(5, u"PLATE"_s, u"Plate"_s, 2, u"simple"_s, 3)};
    order.items.front().price = Decimal(10);
    order.items[2].price = Decimal(30);
    ShippingAssignment assignment;
    OrderAddress to;
    to.firstname = u"Anneliese"_s;
    to.lastname = u"Krüger"_s;
    to.street = QStringList{u"Domstraße 1"_s};
    to.postcode = u"50667"_s;
    to.city = u"Köln"_s;
    to.countryId = u"DE"_s;
    assignment.shipping.address = to;
    order.extensionAttributes.shippingAssignments = {assignment};
    return order;
}

Papers slipsOf(std::vector<PrintedSlip> slips)
{
    Papers papers;
    papers.parts.push_back({u"koeln"_s, std::nullopt, std::move(slips)});
    return papers;
}

Papers listsOf(const std::vector<orders::PickPlace> &places, const QHash<QString, QString> &names = {})
{
    Papers papers{{}, names, u"Shop"_s};
    for (const orders::PickPlace &place : places) {
        papers.parts.push_back({place.sourceCode, place, {}});
    }
    return papers;
}

/// A list of that many goods, of two orders each.
orders::PickPlace longList(int rows)
{
    orders::PickPlace place;
    place.sourceCode = u"koeln"_s;
    for (int i = 0; i < rows; ++i) {
        place.rows.push_back({u"A%1"_s.arg(i),
                              Sku::fromShop(u"SKU-%1"_s.arg(i)),
                              u"Goods"_s,
                              Decimal(2),
                              {{u"000000041"_s, Decimal(1)}, {u"000000042"_s, Decimal(1)}}});
    }
    return place;
}

/// Takes no more than some pages, as a printer without paper.
class Printer final : public QPdfWriter
{
public:
    Printer(const QString &path, int most)
        : QPdfWriter(path)
        , m_most(most)
    {}
    bool newPage() override { return m_pages < m_most && QPdfWriter::newPage() && ++m_pages > 0; }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    int m_most;
    int m_pages = 1;
};

} // namespace

/// What is printed, read back from the PDF where there is a program that can.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (m_reader.isEmpty()) {
            qInfo("pdftotext (poppler-utils) is not there: only the documents are read, not the files");
        }
    }

    void pickListBySourceAndShelf()
    {
        const Order first = order(u"000000041"_s);
        const Order second = order(u"000000042"_s);
        const std::vector<orders::PickWish> wishes{
            {&first, {{{1, Decimal(2)}, {3, Decimal(1)}}, u"koeln"_s, {}, {}}},
            {&second, {{{1, Decimal(1)}}, u"antwerp"_s, {}, {}}},
            {&second, {{{3, Decimal(2)}}, u"koeln"_s, {}, {}}},
        };
        const std::vector<orders::PickPlace> places =
            orders::pickList(wishes, {}, {{u"cup"_s, u"A10"_s}, {u"plate"_s, u"A2"_s}});
        QCOMPARE(places.size(), std::size_t(2));
        QCOMPARE(places.front().sourceCode, u"koeln"_s);
        QCOMPARE(places.front().orders, 2);
        QCOMPARE(places.front().pieces, Decimal(11)); // 2 tees; 1 + 2 sets of two cups and a plate
        QStringList rows;
        for (const orders::PickRow &row : places.front().rows) {
            rows.append(u"%1 %2 %3"_s.arg(row.shelf, row.sku.text(), row.qty.toString()));
        }
        QCOMPARE(rows, (QStringList{u"A2 PLATE 3"_s, u"A10 CUP 6"_s, u" TEE-S 2"_s})); // 2 before 10; unknown last

        const QString text = textOf(listsOf(places, {{places.front().sourceCode, u"Köln"_s}}), u"pick.pdf"_s);
        for (const QString &part : {u"Pick list Köln"_s, u"11 pieces for 2 shipments"_s, u"A10"_s, u"CUP"_s,
                                    u"2 × 000000041"_s, u"4 × 000000042"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" in:\n"_s + text));
        }
    }

    /// Sources print as one thing, a page each.
    void severalSources()
    {
        std::vector<orders::PickPlace> places(2);
        places[0].sourceCode = u"a b"_s;
        places[1].sourceCode = u"a_b"_s;
        const QString text = textOf(listsOf(places), u"sources.pdf"_s);
        QVERIFY2(text.contains(u"Pick list a b"_s) && text.contains(u"Pick list a_b"_s), qPrintable(text));
        if (!m_reader.isEmpty()) {
            QCOMPARE(text.count(u'\f'), 2);
        }
    }

    /// Nothing that is there is written over, and codes that read alike as a file's name have one each.
    void freePaths()
    {
        QTemporaryDir folder;
        QStringList names;
        for (const QString &name : {u"pick-list-a b"_s, u"pick-list-a_b"_s, u"pick-list-a b"_s, u"../a/b"_s}) {
            const QString path = freePdfPath(folder.path(), name);
            QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(folder.path()).absoluteFilePath());
            QVERIFY(writePdf(path, slipsOf({PrintedSlip()}), name));
            names << QFileInfo(path).fileName();
        }
        QCOMPARE(names, (QStringList{u"pick-list-a_b.pdf"_s, u"pick-list-a_b-2.pdf"_s, u"pick-list-a_b-3.pdf"_s,
                                     u"___a_b.pdf"_s}));
    }

    /// A slip each, with the parts of a bundle; what a shop says is never markup.
    void packingSlips()
    {
        const Order one = order(u"000000041"_s);
        const Order two = order(u"000000042"_s);
        const std::vector<PrintedSlip> slips{
            {orders::packingSlip(
                 one, {{{1, Decimal(2)}, {3, Decimal(1)}}, u"koeln"_s, {{u"dhl"_s, u"DHL"_s, u"JVGL06021187"_s}}, {}}),
             u"de_DE"_s},
            {orders::packingSlip(two, ShipmentAction{{{1, Decimal(3)}, {3, Decimal(2)}}, u"koeln"_s, {}, {}}), {}}};
        QCOMPARE(slips.front().slip.pieces, Decimal(3));
        QCOMPARE(slips.front().slip.left, Decimal(2));
        QCOMPARE(slips.back().slip.left, Decimal());
        const QString text = textOf(slipsOf(slips), u"slips.pdf"_s);
        for (const QString &part :
             {u"000000041"_s, u"000000042"_s, u"Anneliese Krüger"_s, u"50667 Köln"_s, u"JVGL06021187"_s, u"– Cup"_s,
              u"<b>bold</b> &"_s, u"Aus Ihrer Bestellung folgen in einem weiteren Paket noch: 2."_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u" in:\n"_s + text));
        }
        QCOMPARE(text.count(u"Lieferschein"_s), 1); // each in the language of its order
        QCOMPARE(text.count(u"Packing slip"_s), 1);
        if (!m_reader.isEmpty()) {
            QCOMPARE(text.count(u'\f'), 2); // a page each
        }
    }

    /// Orders of virtual goods have no address.
    void noAddress()
    {
        Order bare = order(u"000000043"_s);
        bare.extensionAttributes.shippingAssignments.clear();
        const std::vector<PrintedSlip> slips{{orders::packingSlip(bare, ShipmentAction()), u"xx"_s}};
        QVERIFY(textOf(slipsOf(slips), u"bare.pdf"_s).contains(u"000000043"_s));
    }

    /// Thousands are made elsewhere than in the window, told one after the other, and can be stopped: no half file
    /// stays.
    void thousandsAreToldAndStopped()
    {
        const Order one = order(u"000000041"_s);
        const orders::PackingSlip slip = orders::packingSlip(one, ShipmentAction{{{1, Decimal(3)}}, {}, {}, {}});
        const Papers papers = slipsOf(std::vector<PrintedSlip>(300, {slip, u"de_DE"_s}));
        const QString path = m_folder.filePath(u"many.pdf"_s);
        std::atomic<int> sheets = 0;
        PaperWatch watch;
        watch.onSheet = [&sheets] { ++sheets; };
        watch.isStopped = [&sheets] { return sheets == 100; };
        Result<void> written;
        std::thread worker([&] { written = writePdf(path, papers, u"Test"_s, watch); });
        worker.join();
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        QCOMPARE(int(sheets), 100);
        QVERIFY(!QFile::exists(path));
        watch.isStopped = {};
        std::thread again([&] { written = writePdf(path, papers, u"Test"_s, watch); });
        again.join();
        QVERIFY(written && QFile::exists(path));
        QCOMPARE(int(sheets), 400);
        QCOMPARE(previewOf(papers, 3, 10)->toPlainText().count(u"Lieferschein"_s), 3); // a window shows the first ones
    }

    /// Thousands of orders of tens of thousands of goods are seconds' work at most, and end when nobody waits any more.
    void pickListOfTensOfThousands()
    {
        constexpr int count = 30'000;
        std::vector<Order> many;
        for (int i = 0; i < count; ++i) {
            Order one;
            one.incrementId = QString::number(i);
            one.items = {item(1, u"SKU-%1"_s.arg(i), u"Goods"_s, 1)};
            many.push_back(std::move(one));
        }
        std::vector<orders::PickWish> wishes;
        for (const Order &one : many) {
            wishes.push_back({&one, {{{1, Decimal(1)}}, u"koeln"_s, {}, {}}});
            wishes.push_back({&one, {{{1, Decimal(1)}}, u"koeln"_s, {}, {}}});
        }
        const std::vector<orders::PickPlace> places = orders::pickList(wishes);
        QCOMPARE(places.size(), std::size_t(1));
        QCOMPARE(places.front().rows.size(), std::size_t(count));
        QCOMPARE(places.front().rows.back().qty, Decimal(2));
        StopSource stop;
        stop.requestStop();
        QVERIFY(orders::pickList(wishes, {}, {}, stop.token()).empty());
    }

    /// A long pick list is several sheets, of which a window shows how the first begins.
    void aLongListIsSeveralSheets()
    {
        Papers papers;
        papers.parts.push_back({u"koeln"_s, longList(2'500), {}});
        QCOMPARE(papers.sheets(), 3);
        PaperLanguages words;
        const auto textAt = [&](int sheet) {
            return sheetOf(papers, papers.parts.front(), sheet, words)->toPlainText();
        };
        for (int sheet = 0; sheet < 3; ++sheet) {
            QVERIFY(textAt(sheet).contains(u"SKU-%1\n"_s.arg(sheet * 1'000)));
            QVERIFY(!textAt(sheet).contains(u"SKU-%1\n"_s.arg((sheet + 1) * 1'000)));
        }
        QVERIFY(textAt(0).contains(u"SKU-999\n"_s) && textAt(2).contains(u"SKU-2499\n"_s));
        QCOMPARE(previewOf(papers, 50, 10)->toPlainText().count(u"SKU-"_s), 10);
    }

    /// A sheet of a pick list has many pages: who stops does not wait for all of them.
    void aLongListStopsAtAPage()
    {
        Papers papers;
        papers.parts.push_back({u"koeln"_s, longList(500), {}});
        int asked = 0;
        int sheets = 0;
        PaperWatch watch;
        watch.onSheet = [&sheets] { ++sheets; };
        watch.isStopped = [&asked] { return ++asked == 4; };
        const QString path = m_folder.filePath(u"long.pdf"_s);
        const Result<void> written = writePdf(path, papers, u"Test"_s, watch);
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        QCOMPARE(asked, 4);
        QCOMPARE(sheets, 0);
        QVERIFY(!QFile::exists(path));
    }

    /// What was not printed is not told as printed.
    void aPrinterGivesUp()
    {
        const orders::PackingSlip slip = orders::packingSlip(order(u"000000041"_s), ShipmentAction());
        const Papers papers = slipsOf(std::vector<PrintedSlip>(5, {slip, {}}));
        Printer printer(m_folder.filePath(u"gives-up.pdf"_s), 3);
        int sheets = 0;
        PaperWatch watch;
        watch.onSheet = [&sheets] { ++sheets; };
        const Result<void> printed = paintPapers(printer, papers, watch);
        QVERIFY(!printed && printed.error().kind == ErrorKind::Storage);
        QCOMPARE(sheets, 3);
    }

    /// “1, 4-5” are those three, and not what is between them.
    void pagesThatWereAskedFor()
    {
        const orders::PackingSlip slip = orders::packingSlip(order(u"000000041"_s), ShipmentAction());
        const Papers papers = slipsOf(std::vector<PrintedSlip>(7, {slip, {}}));
        Printer all(m_folder.filePath(u"all.pdf"_s), 100);
        QVERIFY(paintPapers(all, papers));
        QCOMPARE(all.pages(), 7);
        Printer some(m_folder.filePath(u"some.pdf"_s), 100);
        some.setPageRanges(QPageRanges::fromString(u"1,4-5"_s));
        QVERIFY(paintPapers(some, papers));
        QCOMPARE(some.pages(), 3);
    }

    /// Of several files those that are written by then stay, and are told.
    void stoppedAmongFiles()
    {
        const PrintedSlip slip{orders::packingSlip(order(u"000000041"_s), ShipmentAction()), {}};
        Papers papers = slipsOf({slip});
        papers.parts.push_back({u"antwerp"_s, std::nullopt, {slip, slip}});
        QTemporaryDir folder;
        int sheets = 0;
        PaperWatch watch;
        watch.onSheet = [&sheets] { ++sheets; };
        watch.isStopped = [&sheets] { return sheets == 2; };
        const Result<QStringList> written = writePdfs(folder.path(), u"slips"_s, papers, u"Test"_s, watch);
        QVERIFY(!written && written.error().kind == ErrorKind::Cancelled);
        const QString first = folder.filePath(u"slips-koeln.pdf"_s);
        QVERIFY2(written.error().text().contains(first), qPrintable(written.error().text()));
        QVERIFY(!written.error().text().contains(u"antwerp"_s));
        QVERIFY(QFile::exists(first));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"slips-koeln.pdf"_s});
        const Result<QStringList> again = writePdfs(folder.path(), u"slips"_s, papers, u"Test"_s);
        QVERIFY(again);
        QCOMPARE(*again,
                 (QStringList{folder.filePath(u"slips-koeln-2.pdf"_s), folder.filePath(u"slips-antwerp.pdf"_s)}));
    }

    /// In a dark window, too.
    void paperIsWhite()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(paletteFrom(darkColours()));
        PaperView view;
        view.resize(200, 100);
        QTextDocument slip;
        slip.setPlainText(u"XXXXXXXXXXXX"_s);
        view.setPaper(nullptr);
        view.setPaper(&slip);
        const QImage shown = view.grab().toImage();
        view.setPaper(nullptr);
        QApplication::setPalette(before);
        QCOMPARE(shown.pixelColor(190, 90), QColor(Qt::white));
        int darkest = 255;
        for (int y = 0; y < 60; ++y) {
            for (int x = space::huge; x < 150; ++x) {
                darkest = std::min(darkest, qGray(shown.pixel(x, y)));
            }
        }
        QVERIFY2(darkest < 100, qPrintable(QString::number(darkest)));
    }

    void unwritable()
    {
        const Result<void> written = writePdf(m_folder.filePath(u"none/slips.pdf"_s), slipsOf({PrintedSlip()}), {});
        QVERIFY(!written);
        QVERIFY(written.error().kind == ErrorKind::Storage);
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("label") << "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"_ba << true;
        QTest::newRow("a page of the web") << "<html><script>alert(1)</script></html>"_ba << false;
        QTest::newRow("a program") << "MZ\x90"_ba << false;
        QTest::newRow("with a script") << "%PDF-1.4\n<< /OpenAction << /S /JavaScript /JS (x) >> >>"_ba << false;
        QTest::newRow("starts a program") << "%PDF-1.4\n<< /S /Launch >>"_ba << false;
        QTest::newRow("brings a file") << "%PDF-1.4\n<< /Type /EmbeddedFile >>"_ba << false;
    }

    void labels()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isGood);
        Shipment shipment;
        shipment.entityId = 77;
        shipment.incrementId = u"../../000000077"_s;
        QVERIFY(labelOf(shipment).error().kind == ErrorKind::NotFound);
        shipment.shippingLabel = QString::fromLatin1(content.toBase64());
        const Result<QString> path = writeLabel(shipment, m_folder.path());
        QCOMPARE(bool(path), isGood);
        if (isGood) {
            QCOMPARE(*path, m_folder.filePath(u"shipping-label-77.pdf"_s)); // no name of the shop's
            QFile file(*path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), content);
            QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        } else {
            QVERIFY(path.error().kind == ErrorKind::Validation);
        }
        shipment.shippingLabel = u"%%%"_s;
        QVERIFY(labelOf(shipment).error().kind == ErrorKind::Validation);
    }

private:
    /// What stands in the PDF; in the document where no program reads PDFs.
    QString textOf(const Papers &papers, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        if (const Result<void> written = writePdf(path, papers, u"Test"_s); !written) {
            qFatal("%s", qPrintable(written.error().message));
        }
        if (m_reader.isEmpty()) {
            return previewOf(papers, papers.sheets(), 1'000)->toPlainText();
        }
        QProcess reader;
        reader.start(m_reader, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        reader.waitForFinished(-1);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_reader;
};

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
