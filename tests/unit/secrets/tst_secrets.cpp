// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/environmentsecrets.h"
#include "secrets/secretstore.h"
#include "secrets/sessionsecrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace qm::secrets;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFields{Field::ConsumerKey, Field::ConsumerSecret, Field::AccessToken, Field::AccessTokenSecret,
                               Field::Token,       Field::Username,       Field::Password,    Field::Otp};

const SecretKey key{u"id-1"_s, u"my-shop"_s};

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

/// A place whose answer the test chooses, and that counts how often it was asked.
class Scripted final : public SecretSource
{
public:
    Scripted(Place place, Result<SecretFields> answer)
        : m_place(place)
        , m_answer(std::move(answer))
    {}
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] Result<SecretFields> read(const SecretKey &, const StopToken &) override
    {
        ++asked;
        return m_answer;
    }
    int asked = 0;

private:
    Place m_place;
    Result<SecretFields> m_answer;
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void credentialsSurviveTheirFields_data();
    void credentialsSurviveTheirFields();
    void aMissingFieldIsNamed_data();
    void aMissingFieldIsNamed();
    void fieldsSurviveJson();
    void damagedEntriesAreRefusedWithoutEcho_data();
    void damagedEntriesAreRefusedWithoutEcho();
    void everyFieldHasItsVariable_data();
    void everyFieldHasItsVariable();
    void variablesOfAnOddName();
    void filesLoseOneLineEnd_data();
    void filesLoseOneLineEnd();
    void unusableFilesAreNamed_data();
    void unusableFilesAreNamed();
    void sessionMemoryForgetsTheOneTimePassword();
    void earlierPlacesWin();
    void placesAreAskedOnlyWhenNeeded();
    void aFailingPlaceMattersOnlyWhenNeeded();
    void missingSecretsAreExplained();
};

void TestSecrets::credentialsSurviveTheirFields_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    const QByteArray user = R"({"otp":"123456","password":"pä ss\"word","username":"frida"})";
    QTest::newRow("oauth1") << int(LoginKind::OAuth1)
                            << QByteArray(R"({"access_token":"c","access_token_secret":"d","consumer_key":"a",)"
                                          R"("consumer_secret":"b"})");
    QTest::newRow("bearer") << int(LoginKind::Bearer) << QByteArray(R"({"token":"t"})");
    QTest::newRow("admin") << int(LoginKind::Admin) << user;
    QTest::newRow("customer") << int(LoginKind::Customer) << user;
}

void TestSecrets::credentialsSurviveTheirFields()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    const Result<SecretFields> fields = fieldsFromJson(json);
    QVERIFY(fields);
    const Result<Credentials> credentials = toCredentials(LoginKind(kind), *fields);
    QVERIFY(credentials);
    QCOMPARE(toJson(toFields(*credentials)), json);
}

void TestSecrets::aMissingFieldIsNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("missing");
    for (const LoginKind kind : {LoginKind::OAuth1, LoginKind::Bearer, LoginKind::Admin, LoginKind::Customer}) {
        for (const Field field : requiredFields(kind)) {
            QTest::addRow("%s without %s", toString(kind).data(), toString(field).data()) << int(kind) << int(field);
        }
    }
}

void TestSecrets::aMissingFieldIsNamed()
{
    QFETCH(int, kind);
    QFETCH(int, missing);
    SecretFields fields;
    for (const Field field : requiredFields(LoginKind(kind))) {
        if (int(field) != missing) {
            fields[field] = secret("canary");
        }
    }
    const Result<Credentials> credentials = toCredentials(LoginKind(kind), fields);
    QVERIFY(!credentials);
    QVERIFY(credentials.error().kind == ErrorKind::Auth);
    QVERIFY(credentials.error().message.endsWith(u" "_s + toString(Field(missing))));
    QVERIFY(!credentials.error().message.contains(u"canary"_s));
}

void TestSecrets::fieldsSurviveJson()
{
    SecretFields fields;
    for (const Field field : allFields) {
        fields[field] = Secret(QByteArray("ü\"\\\n\x01 ") + toString(field).data());
    }
    const Result<SecretFields> back = fieldsFromJson(toJson(fields));
    QVERIFY(back);
    QVERIFY(*back == fields);
    QVERIFY(fieldsFromJson(R"({"token":"t","later":{"a":1}})").has_value());
}

void TestSecrets::damagedEntriesAreRefusedWithoutEcho_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("canary");
    QTest::newRow("list") << QByteArray(R"(["canary"])");
    QTest::newRow("cut") << QByteArray(R"({"token":"canary)");
    QTest::newRow("number") << QByteArray(R"({"token":12345})");
}

void TestSecrets::damagedEntriesAreRefusedWithoutEcho()
{
    QFETCH(QByteArray, json);
    const Result<SecretFields> fields = fieldsFromJson(json);
    QVERIFY(!fields);
    QVERIFY(!fields.error().message.contains(u"canary"_s));
    QVERIFY(!fields.error().message.contains(u"12345"_s));
}

void TestSecrets::everyFieldHasItsVariable_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("variable");
    const QHash<Field, QString> names{
        {Field::ConsumerKey, u"CONSUMER_KEY"_s},
        {Field::ConsumerSecret, u"CONSUMER_SECRET"_s},
        {Field::AccessToken, u"ACCESS_TOKEN"_s},
        {Field::AccessTokenSecret, u"ACCESS_TOKEN_SECRET"_s},
        {Field::Token, u"TOKEN"_s},
        {Field::Username, u"USERNAME"_s},
        {Field::Password, u"PASSWORD"_s},
        {Field::Otp, u"OTP"_s},
    };
    for (const Field field : allFields) {
        QTest::newRow(toString(field).data()) << int(field) << u"QUARTERMASTER_PROFILE_MY_SHOP_"_s + names.value(field);
    }
}

void TestSecrets::everyFieldHasItsVariable()
{
    QFETCH(int, field);
    QFETCH(QString, variable);
    QCOMPARE(EnvironmentSecrets::variable(key.name, Field(field)), variable);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from the file\n");
    file.close();

    QProcessEnvironment plain;
    plain.insert(variable, u"from the variable"_s);
    QProcessEnvironment byFile;
    byFile.insert(variable + u"_FILE"_s, path);
    QProcessEnvironment both = byFile;
    both.insert(variable, u"canary"_s);

    Result<SecretFields> fields = EnvironmentSecrets(plain).read(key);
    QVERIFY(fields);
    QVERIFY((*fields == SecretFields{{Field(field), secret("from the variable")}}));
    fields = EnvironmentSecrets(byFile).read(key);
    QVERIFY(fields);
    QVERIFY((*fields == SecretFields{{Field(field), secret("from the file")}}));
    fields = EnvironmentSecrets(both).read(key);
    QVERIFY(!fields);
    QVERIFY(fields.error().kind == ErrorKind::Validation);
    QVERIFY(fields.error().message.contains(variable));
    QVERIFY(!fields.error().message.contains(u"canary"_s));
}

void TestSecrets::variablesOfAnOddName()
{
    QCOMPARE(EnvironmentSecrets::variable(u"a.b-C_9"_s, Field::Token), u"QUARTERMASTER_PROFILE_A_B_C_9_TOKEN"_s);
    QCOMPARE(environmentForm(u"é x"_s), u"__X"_s);
}

void TestSecrets::filesLoseOneLineEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("one") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("two") << QByteArray("abc\n\n") << QByteArray("abc\n");
    QTest::newRow("windows") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("blanks stay") << QByteArray(" abc \n") << QByteArray(" abc ");
    QTest::newRow("empty") << QByteArray("\n") << QByteArray();
}

void TestSecrets::filesLoseOneLineEnd()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QProcessEnvironment environment;
    environment.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_PASSWORD_FILE"_s, file.fileName());
    const Result<SecretFields> fields = EnvironmentSecrets(environment).read(key);
    QVERIFY(fields);
    if (expected.isEmpty()) {
        QVERIFY(fields->empty());
    } else {
        QCOMPARE(fields->at(Field::Password).reveal(), expected);
    }
}

void TestSecrets::unusableFilesAreNamed_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("missing") << qint64{-1};
    QTest::newRow("too large") << qint64{64 * 1024 + 1};
}

void TestSecrets::unusableFilesAreNamed()
{
    QFETCH(qint64, size);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret"_s);
    if (size >= 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(size, 'x'));
    }
    QProcessEnvironment environment;
    environment.insert(u"QUARTERMASTER_PROFILE_MY_SHOP_TOKEN_FILE"_s, path);
    const Result<SecretFields> fields = EnvironmentSecrets(environment).read(key);
    QVERIFY(!fields);
    QVERIFY(fields.error().kind == ErrorKind::Validation);
    QVERIFY(fields.error().message.contains(u"QUARTERMASTER_PROFILE_MY_SHOP_TOKEN_FILE"_s));
    QVERIFY(fields.error().message.contains(path));
}

void TestSecrets::sessionMemoryForgetsTheOneTimePassword()
{
    SessionSecrets session;
    QVERIFY(session.read(key)->empty());
    QVERIFY(session.write(key, {{Field::Password, secret("p")}, {Field::Otp, secret("1")}}));
    QVERIFY((*session.read(key) == SecretFields{{Field::Password, secret("p")}}));
    QVERIFY(session.read({u"id-2"_s, key.name})->empty());
    QVERIFY(session.remove(key));
    QVERIFY(session.remove(key));
    QVERIFY(session.read(key)->empty());
}

void TestSecrets::earlierPlacesWin()
{
    Scripted environment(Place::Environment, SecretFields{{Field::Password, secret("new")}});
    Scripted keychain(Place::Keychain,
                      SecretFields{{Field::Username, secret("frida")}, {Field::Password, secret("old")}});
    const Result<FoundSecrets> found = findSecrets(key, LoginKind::Admin, {&environment, &keychain});
    QVERIFY(found);
    const auto &user = std::get<UserCredentials>(found->credentials);
    QCOMPARE(user.username, u"frida"_s);
    QCOMPARE(user.password.reveal(), QByteArray("new"));
    QVERIFY((found->places == QList<Place>{Place::Environment, Place::Keychain}));
}

void TestSecrets::placesAreAskedOnlyWhenNeeded()
{
    Scripted environment(Place::Environment, SecretFields{{Field::Token, secret("t")}});
    Scripted keychain(Place::Keychain, SecretFields{});
    QVERIFY(findSecrets(key, LoginKind::Bearer, {&environment, &keychain}));
    QCOMPARE(environment.asked, 1);
    QCOMPARE(keychain.asked, 0);
}

void TestSecrets::aFailingPlaceMattersOnlyWhenNeeded()
{
    Scripted broken(Place::Keychain, failure(ErrorKind::Network, u"no keychain answers"_s));
    Scripted session(Place::Session, SecretFields{{Field::Token, secret("t")}});
    QVERIFY(findSecrets(key, LoginKind::Bearer, {&broken, &session}));
    const Result<FoundSecrets> found = findSecrets(key, LoginKind::OAuth1, {&broken, &session});
    QVERIFY(!found);
    QCOMPARE(found.error().message, u"no keychain answers"_s);

    Scripted stopped(Place::Keychain, failure(ErrorKind::Cancelled, u"stopped"_s));
    const Result<FoundSecrets> cancelled = findSecrets(key, LoginKind::Bearer, {&stopped, &session});
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == ErrorKind::Cancelled);
}

void TestSecrets::missingSecretsAreExplained()
{
    Scripted nothing(Place::Keychain, SecretFields{});
    const Result<FoundSecrets> none = findSecrets(key, LoginKind::Admin, {&nothing});
    QVERIFY(!none);
    QVERIFY(none.error().kind == ErrorKind::Auth);
    QVERIFY(none.error().message.contains(u"my-shop"_s));

    Scripted part(Place::Environment, SecretFields{{Field::Username, secret("frida")}});
    const Result<FoundSecrets> partly = findSecrets(key, LoginKind::Admin, {&part, &nothing});
    QVERIFY(!partly);
    QVERIFY(partly.error().message.contains(u"password"_s));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
