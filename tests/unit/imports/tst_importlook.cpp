// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/importfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

/// What is seen of a file before it is read, what a person chooses of it, and what comes back of what was refused.
class TestImportLook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("a test's file cannot be written");
        }
        return path;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void kindsAreGuessed_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<int>("kind"); ///< -1: nothing
        QTest::newRow("stock") << QStringList{u"sku"_s, u"qty"_s} << int(FileKind::Stock);
        QTest::newRow("stock_sources") << QStringList{u"source_code"_s, u"sku"_s, u"status"_s, u"quantity"_s}
                                       << int(FileKind::Stock);
        QTest::newRow("prices") << QStringList{u"Artikelnummer"_s, u"Prijs"_s} << int(FileKind::Prices);
        QTest::newRow("tier prices") << QStringList{u"sku"_s, u"customer_group"_s, u"quantity"_s, u"price"_s}
                                     << int(FileKind::Prices);
        QTest::newRow("attributes") << QStringList{u"sku"_s, u"name"_s, u"color"_s} << int(FileKind::Attributes);
        QTest::newRow("an export of products") << QStringList{u"sku"_s,   u"name"_s,  u"description"_s, u"weight"_s,
                                                              u"price"_s, u"color"_s, u"url_key"_s,     u"meta_title"_s}
                                               << int(FileKind::Attributes);
        QTest::newRow("nothing") << QStringList{u"a"_s, u"b"_s} << -1;
    }
    void kindsAreGuessed()
    {
        QFETCH(const QStringList, headers);
        const std::optional<FileKind> kind = guessKind(headers);
        QTEST(kind ? int(*kind) : -1, "kind");
    }

    void aLookSaysHowItIsRead()
    {
        const QString path = write("sku;qty\r\n\r\nA;1\r\nB;2\r\nC;3\r\n");
        const Result<FileLook> look = lookAtFile(path, {}, 2);
        QVERIFY(look);
        QCOMPARE(look->headers, (QStringList{u"sku"_s, u"qty"_s}));
        QCOMPARE(look->separator, u';');
        QVERIFY(look->encoding == Encoding::Utf8 && !look->isSpreadsheet);
        QCOMPARE(look->rows.size(), 2);
        QCOMPARE(look->rows[0].number, 3);
        QCOMPARE(look->rows[1].cells[0].text, u"B"_s);
        QVERIFY(!lookAtFile(m_folder.filePath(u"none"_s), {}, 2));
        QVERIFY(!lookAtFile(write(""), {}, 2));
    }

    void whatWasChosenHolds()
    {
        const QString path = write("code,counted,sku\nA,5,x\n");
        ImportOptions options;
        options.sourceCode = u"ams"_s;
        QVERIFY(!importFile(path, options)); // no quantity
        options.fields = {Field::Sku, Field::Quantity, std::nullopt};
        const Result<Imported> imported = importFile(path, options);
        QVERIFY(imported);
        const auto &lines = std::get<std::vector<changes::StockLine>>(imported->lines);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].sku, u"A"_s);
        QCOMPARE(lines[0].quantity, u"5"_s);
        options.fields = {Field::Sku, Field::Quantity, Field::Sku};
        QVERIFY(!importFile(path, options)); // two for one

        ImportOptions prices;
        prices.kind = FileKind::Prices;
        prices.fields = {Field::Sku, Field::TierQuantity, Field::TierPrice};
        const Result<Imported> tiers = importFile(path, prices);
        QVERIFY(tiers);
        QVERIFY(std::holds_alternative<std::vector<changes::TierLine>>(tiers->lines));
        prices.fields = {Field::Sku, Field::Price, Field::CustomerGroup}; // a group's price is nobody else's
        QVERIFY(!importFile(path, prices));
        prices.fields = {Field::Sku, Field::Price, Field::PriceTo}; // the price holds without an end
        const Result<Imported> endless = importFile(path, prices);
        QVERIFY(endless);
        QCOMPARE(endless->columns.leftOut(), QStringList(u"sku"_s));
    }

    void refusedRowsComeBackAndAreReadAgain()
    {
        const QString path = write("sku;qty;note\n=A;1;\nB;\"a \"\"b\"\"\nc\";\nC;3;\n");
        const std::vector<changes::Refusal> refused{
            {2, u"sku"_s, changes::RefusalReason::UnknownSku, u"=A"_s, {}},
            {3, u"quantity"_s, changes::RefusalReason::NotANumber, u"x"_s, {}},
            {3, u"source_code"_s, changes::RefusalReason::Empty, {}, {}},
        };
        const QString target = m_folder.filePath(u"bad.csv"_s);
        const Result<qint64> count = writeRefusedRows(path, {}, refused, target);
        QVERIFY(count);
        QCOMPARE(*count, 2);
        const QByteArray text = read(target);
        QVERIFY2(text.startsWith("\xEF\xBB\xBF"
                                 "sku,qty,note,refused_column,refused_reason\r\n'=A,1,,sku,"),
                 text.constData());
        const Result<FileLook> look = lookAtFile(target, {}, 10);
        QVERIFY(look);
        QCOMPARE(look->rows.size(), 2);
        QCOMPARE(look->rows[0].cells[0].text, u"=A"_s);
        QCOMPARE(look->rows[1].cells[1].text, u"a \"b\"\nc"_s);
        QCOMPARE(look->rows[1].cells[3].text, u"quantity source_code"_s);
        // Neither is an attribute, nor are there more of them after a second time.
        const Columns columns = guessColumns(FileKind::Attributes, look->headers);
        QVERIFY(!columns.columns[3].field && !columns.columns[4].field);
        const Result<qint64> again = writeRefusedRows(target, {}, refused, path);
        QVERIFY(again);
        QVERIFY2(read(path).startsWith("\xEF\xBB\xBF"
                                       "sku,qty,note,refused_column,refused_reason\r\n"),
                 read(path).constData());
        QVERIFY(!writeRefusedRows(target, {}, refused, m_folder.filePath(u"no/such/folder.csv"_s)));
    }
};

QTEST_GUILESS_MAIN(TestImportLook)
#include "tst_importlook.moc"
