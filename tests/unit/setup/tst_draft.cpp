// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using secrets::Field;
using setup::SecretTexts;

namespace {
const QString key = u"abcdefghijklmnopqrstuvwxyz012345"_s;

/// A value nobody could mistake for another: its field's name in it.
QString valueOf(Field field)
{
    return (QString(secrets::toString(field)).remove(u'_') + key).first(32);
}
} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("url"); ///< empty: refused
        QTest::addColumn<bool>("admin");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<int>("environment");
        const int live = int(Environment::Live);
        const int staging = int(Environment::Staging);
        QTest::newRow("host") << u" shop.example "_s << u"https://shop.example"_s << false << false << live;
        QTest::newRow("admin page") << u"https://shop.example/admin_x1/dashboard/index/key/0123456789abcdef0123/"_s
                                    << u"https://shop.example"_s << true << false << live;
        QTest::newRow("rest") << u"https://shop.example/rest/V1/orders?x=1"_s << u"https://shop.example"_s << false
                              << false << live;
        QTest::newRow("plain") << u"http://shop.example"_s << u"http://shop.example"_s << false << true << live;
        QTest::newRow("local") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s << false << false << staging;
        QTest::newRow("staging") << u"staging.shop.example"_s << u"https://staging.shop.example"_s << false << false
                                 << staging;
        QTest::newRow("staging2") << u"shop-acc2.example"_s << u"https://shop-acc2.example"_s << false << false
                                  << staging;
        QTest::newRow("contest") << u"contest.example"_s << u"https://contest.example"_s << false << false << live;
        QTest::newRow("blank") << u"my shop.example"_s << QString() << false << false << live;
        QTest::newRow("scheme") << u"ftp://shop.example"_s << QString() << false << false << live;
        QTest::newRow("empty") << u"  "_s << QString() << false << false << live;
    }
    void readsAddresses()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, url);
        QFETCH(bool, admin);
        QFETCH(bool, plain);
        QFETCH(int, environment);
        const Result<setup::Address> address = setup::readAddress(pasted);
        QCOMPARE(address.has_value(), !url.isEmpty());
        if (!address) {
            const QString message = address.error().message;
            QVERIFY2(!message.at(0).isLower() && !message.contains("Address:"_L1), qPrintable(message));
            return;
        }
        QCOMPARE(address->url.toString(), url);
        QCOMPARE(address->wasAdminPage, admin);
        QCOMPARE(address->isPlain, plain);
        QCOMPARE(int(setup::suggestEnvironment(address->url)), environment);
    }

    void recognisesPastedLogins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("login"); ///< -1: none
        const QString four =
            uR"({"consumer_key":"%1","consumer_secret":"%2","access_token":"%3","access_token_secret":"%4"})"_s.arg(
                valueOf(Field::ConsumerKey), valueOf(Field::ConsumerSecret), valueOf(Field::AccessToken),
                valueOf(Field::AccessTokenSecret));
        const QString labelled =
            u"Consumer Key\n%1\nConsumer Secret\n%2\nAccess Token\n%3\nAccess Token Secret\n%4\n"_s.arg(
                valueOf(Field::ConsumerKey), valueOf(Field::ConsumerSecret), valueOf(Field::AccessToken),
                valueOf(Field::AccessTokenSecret));
        QTest::newRow("json") << four << int(LoginKind::OAuth1);
        QTest::newRow("inside") << uR"({"base_url":"http://x","oauth1":%1})"_s.arg(four) << int(LoginKind::OAuth1);
        QTest::newRow("labels") << labelled << int(LoginKind::OAuth1);
        QTest::newRow("labels on one line") << QString(labelled).replace(u'\n', u' ') << int(LoginKind::OAuth1);
        QTest::newRow("colons") << QString(labelled).replace(u"Key\n"_s, u"key: "_s) << int(LoginKind::OAuth1);
        QTest::newRow("token") << uR"({"token":"%1"})"_s.arg(key) << int(LoginKind::Bearer);
        QTest::newRow("user") << uR"({"username":"a","password":"b"})"_s << int(LoginKind::Admin);
        QTest::newRow("three keys") << QString(labelled).remove(u"Consumer Key"_s) << -1;
        QTest::newRow("one key") << key << -1;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("wrong type") << uR"({"token":5})"_s << -1;
    }
    void recognisesPastedLogins()
    {
        QFETCH(QString, text);
        QFETCH(int, login);
        const std::optional<setup::PastedLogin> pasted = setup::readPastedLogin(text);
        QCOMPARE(pasted.has_value(), login >= 0);
        if (!pasted) {
            return;
        }
        QCOMPARE(int(pasted->login), login);
        QVERIFY(setup::readLogin(pasted->login, pasted->texts));
        if (pasted->login == LoginKind::OAuth1) {
            for (const Field field : setup::fieldsOf(LoginKind::OAuth1)) {
                QCOMPARE(pasted->texts.at(field), valueOf(field));
            }
        }
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<int>("login");
        QTest::addColumn<SecretTexts>("texts");
        QTest::addColumn<QString>("message"); ///< empty: fine
        const SecretTexts four{{Field::ConsumerKey, key},
                               {Field::ConsumerSecret, u" "_s + key + u"\n"_s},
                               {Field::AccessToken, key},
                               {Field::AccessTokenSecret, key}};
        SecretTexts shorter = four;
        shorter[Field::AccessTokenSecret] = key.first(31);
        QTest::newRow("four") << int(LoginKind::OAuth1) << four << QString();
        QTest::newRow("short") << int(LoginKind::OAuth1) << shorter
                               << u"The access token secret has 31 characters, it takes 32"_s;
        QTest::newRow("empty") << int(LoginKind::Bearer) << SecretTexts{} << u"The token is empty"_s;
        QTest::newRow("code") << int(LoginKind::Admin)
                              << SecretTexts{{Field::Username, u"a"_s},
                                             {Field::Password, u"b"_s},
                                             {Field::Otp, u"123 456"_s}}
                              << QString();
        // What was typed for another kind of login is not in the way.
        QTest::newRow("customer") << int(LoginKind::Customer)
                                  << SecretTexts{{Field::Username, u"a"_s},
                                                 {Field::Password, u"b"_s},
                                                 {Field::Otp, u"1"_s},
                                                 {Field::Token, u"c"_s}}
                                  << QString();
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(int, login);
        QFETCH(SecretTexts, texts);
        QFETCH(QString, message);
        const Result<Credentials> credentials = setup::readLogin(LoginKind(login), texts);
        QCOMPARE(credentials ? QString() : credentials.error().message, message);
        QVERIFY(message.isEmpty() || !message.contains(key.first(10)));
    }

    void suggestsAFreeName()
    {
        QCOMPARE(setup::suggestName(QUrl(u"https://www.shop.example"_s), {}), u"shop.example"_s);
        QCOMPARE(setup::suggestName(QUrl(u"https://shop.example"_s), {u"SHOP.example"_s, u"shop.example-2"_s}),
                 u"shop.example-3"_s);
        QCOMPARE(setup::suggestName(QUrl(u"http://[::1]:8080"_s), {}), u"-1"_s);
        const QString longHost = QString(60, u'a') + u".example"_s;
        QVERIFY(setup::suggestName(QUrl(u"https://"_s + longHost), {}).size() <= 40);
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
