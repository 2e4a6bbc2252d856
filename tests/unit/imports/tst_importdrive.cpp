// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/csvreader.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace qm;
using namespace qm::imports;
using namespace Qt::StringLiterals;

namespace {

/// A drive that goes away after some of its bytes.
class FailingDrive final : public QIODevice
{
public:
    enum class Way { AnError, Nothing };
    FailingDrive(QByteArray bytes, qint64 good, Way way)
        : m_bytes(std::move(bytes))
        , m_good(good)
        , m_way(way)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_good - pos());
        if (count <= 0) {
            setErrorString(u"the drive is gone"_s);
            return m_way == Way::AnError ? -1 : 0;
        }
        memcpy(data, m_bytes.constData() + pos(), std::size_t(count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_good;
    Way m_way;
};

} // namespace

class TestImportDrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Half of a file is not a file.
    void aDriveThatFailsIsNoEnd_data()
    {
        QTest::addColumn<bool>("isAnError");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("an error, while the encoding is found out") << true << false;
        QTest::newRow("an error, while rows are read") << true << true;
        QTest::newRow("nothing, while the encoding is found out") << false << false;
        QTest::newRow("nothing, while rows are read") << false << true;
    }
    void aDriveThatFailsIsNoEnd()
    {
        QFETCH(bool, isAnError);
        QFETCH(bool, isSaid);
        const QByteArray bytes = "sku,qty\n" + QByteArray("A,1\n").repeated(200'000);
        FailingDrive drive(bytes, 300'000, isAnError ? FailingDrive::Way::AnError : FailingDrive::Way::Nothing);
        CsvReader::Options options;
        options.encoding = isSaid ? std::optional(Encoding::Utf8) : std::nullopt;
        const auto reader = CsvReader::open(drive, options);
        QCOMPARE(reader.has_value(), isSaid);
        TableRow row;
        Result<bool> next = reader ? (*reader)->next(row) : Result<bool>(failure(reader.error()));
        while (next && *next) {
            next = (*reader)->next(row);
        }
        QVERIFY(!next);
        QVERIFY(next.error().kind == ErrorKind::Storage);
        QCOMPARE(next.error().message, u"The file cannot be read: the drive is gone"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportDrive)
#include "tst_importdrive.moc"
