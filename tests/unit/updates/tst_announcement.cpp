// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing.h"
#include "updates/announcement.h"

#include <QJsonDocument>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using updates::Announcement;
using updates::readAnnouncement;

/// What is said of a new version is believed when it is signed, about this program, and not an old tale.
class TestAnnouncement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodOneIsRead()
    {
        const Result<Announcement> read = readAnnouncement(m_maker.sign(payload()), trust(), m_now);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        const Announcement wanted{7, u"1.4.0"_s, QUrl(u"https://quartermaster.example/1.4.0"_s),
                                  *UtcTime::fromText("2027-05-01T00:00:00Z")};
        QCOMPARE(*read, wanted);
        QVERIFY(readAnnouncement(m_maker.sign(payload()), trust(7), m_now)); // seen before, and still the newest
    }

    void anotherSignatureIsRefused()
    {
        const test::Announcer stranger;
        refuses(stranger.sign(payload()), ErrorKind::Auth);
        // Every byte of the payload, and every one of the signature.
        const QByteArray good = m_maker.sign(payload());
        const QJsonObject file = QJsonDocument::fromJson(good).object();
        for (const QString &part : {u"payload"_s, u"signature"_s}) {
            const QByteArray bytes = QByteArray::fromBase64(file[part].toString().toLatin1());
            for (qsizetype i = 0; i < bytes.size(); ++i) {
                QByteArray changed = bytes;
                changed[i] = char(changed[i] ^ 1);
                QJsonObject forged = file;
                forged[part] = QString::fromLatin1(changed.toBase64());
                refuses(QJsonDocument(forged).toJson(), ErrorKind::Auth);
            }
        }
        refuses(good, ErrorKind::Auth, updates::Trust{{}, 0});
        refuses(good, ErrorKind::Auth, updates::Trust{QByteArray(32, '\0'), 0});
    }

    void anOldOneIsRefused()
    {
        refuses(m_maker.sign(payload()), ErrorKind::Conflict, trust(8)); // a newer one was seen
        QJsonObject over = payload();
        over[u"valid_until"_s] = u"2026-11-28T00:00:00Z"_s;
        refuses(m_maker.sign(over), ErrorKind::Conflict);
    }

    void whatIsNoAnnouncementIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *title, const QByteArray &file) { QTest::newRow(title) << file; };
        row("nothing", {});
        row("a page", "<html>404</html>");
        row("no base64", "{\"payload\": \"###\", \"signature\": \"###\"}");
        row("too large", QByteArray(200'000, ' ') + m_maker.sign(payload()));
        row("signed, no JSON", m_maker.signBytes("hello"));
        for (const auto &[name, value] :
             {std::pair{u"product"_s, QJsonValue(u"another"_s)}, std::pair{u"version"_s, QJsonValue(u"1.4"_s)},
              std::pair{u"version"_s, QJsonValue(u"1.4.0; rm"_s)}, std::pair{u"serial"_s, QJsonValue(0)},
              std::pair{u"page"_s, QJsonValue(u"http://quartermaster.example"_s)},
              std::pair{u"page"_s, QJsonValue(u"javascript:alert(1)"_s)},
              std::pair{u"page"_s, QJsonValue(u"file:///etc/passwd"_s)},
              std::pair{u"valid_until"_s, QJsonValue(u"always"_s)}}) {
            QJsonObject said = payload();
            said[name] = value;
            row(qPrintable(name + u' ' + value.toVariant().toString()), m_maker.sign(said));
        }
    }
    void whatIsNoAnnouncementIsRefused()
    {
        QFETCH(QByteArray, file);
        refuses(file, ErrorKind::Validation);
    }

    void versionsAreCompared()
    {
        QVERIFY(updates::isNewer(u"1.10.0"_s, u"1.9.9"_s));
        QVERIFY(!updates::isNewer(u"1.4.0"_s, u"1.4.0"_s));
        QVERIFY(!updates::isNewer(u"1.3.9"_s, u"1.4.0"_s));
        QVERIFY(!updates::isNewer(u"2"_s, u"1.4.0"_s));
    }

private:
    static QJsonObject payload()
    {
        return {{u"product"_s, u"quartermaster"_s},
                {u"serial"_s, 7},
                {u"version"_s, u"1.4.0"_s},
                {u"valid_until"_s, u"2027-05-01T00:00:00Z"_s},
                {u"page"_s, u"https://quartermaster.example/1.4.0"_s}};
    }
    [[nodiscard]] updates::Trust trust(qint64 seen = 0) const { return {m_maker.publicKey(), seen}; }
    void refuses(const QByteArray &file, ErrorKind kind, const std::optional<updates::Trust> &trusted = {}) const
    {
        const Result<Announcement> read = readAnnouncement(file, trusted.value_or(trust()), m_now);
        QVERIFY(!read);
        QVERIFY2(read.error().kind == kind, qPrintable(read.error().text()));
    }

    test::Announcer m_maker;
    UtcTime m_now = *UtcTime::fromText("2026-11-29T12:00:00Z");
};

QTEST_GUILESS_MAIN(TestAnnouncement)
#include "tst_announcement.moc"
