// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/classify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

Q_DECLARE_METATYPE(std::optional<qm::ErrorKind>)

namespace {

const QByteArray json = "application/json; charset=utf-8";
const QByteArray html = "text/html; charset=UTF-8";

RawAnswer answerOf(int status, const QByteArray &contentType, const QByteArray &body)
{
    RawAnswer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
    return answer;
}

ClassifyContext admin(const QString &request = u"GET /rest/all/V1/orders"_s)
{
    return {request, LoginKind::Admin, {}};
}

QByteArray message(const QByteArray &text)
{
    return "{\"message\":\"" + text + "\"}";
}

const QByteArray page =
    "<!doctype html>\n<html><head><title>Just a &amp; moment&#8230;</title></head><body><p>x</p></body></html>";

} // namespace

class TestClassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<ErrorKind>>("kind");
        const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                            std::optional<ErrorKind> kind) { QTest::newRow(name) << status << type << body << kind; };
        row("object", 200, json, "{\"a\":1}", std::nullopt);
        row("list with blanks", 200, json, " \n[1,2] \r\n", std::nullopt);
        row("string", 200, json, "\"token\"", std::nullopt);
        row("number", 200, json, "-12", std::nullopt);
        row("true", 200, json, "true", std::nullopt);
        row("null", 200, json, "null", std::nullopt);
        row("accepted bulk", 202, json, "{\"bulk_uuid\":\"x\"}", std::nullopt);
        row("no content type", 200, "", "{}", std::nullopt);
        row("problem json type", 200, "application/hal+json", "{}", std::nullopt);

        row("page", 200, html, page, ErrorKind::Protocol);
        row("page labelled JSON", 200, json, page, ErrorKind::Protocol);
        row("JSON labelled page", 200, html, "{\"a\":1}", ErrorKind::Protocol);
        row("JSON labelled text", 200, "text/plain", "[]", ErrorKind::Protocol);
        row("XML", 200, "application/xml", "<?xml version=\"1.0\"?><response/>", ErrorKind::Protocol);
        row("empty", 200, json, "", ErrorKind::Protocol);
        row("blank", 200, json, " \n", ErrorKind::Protocol);
        row("no content", 204, "", "", ErrorKind::Protocol);
        row("cut object", 200, json, "{\"items\":[{\"a\":1},{\"b", ErrorKind::Protocol);
        row("cut list", 200, json, "[1,2", ErrorKind::Protocol);
        row("cut string", 200, json, "\"tok", ErrorKind::Protocol);
        row("lone quote", 200, json, "\"", ErrorKind::Protocol);
        row("cut word", 200, json, "tru", ErrorKind::Protocol);
        row("PHP notice before", 200, json, "Warning: x in y{\"a\":1}", ErrorKind::Protocol);
        row("binary", 200, json, QByteArray("\x1f\x8b\x08\x00\xff", 5), ErrorKind::Protocol);

        row("redirect", 302, html, page, ErrorKind::Protocol);
        row("not modified", 304, "", "", ErrorKind::Protocol);
        row("switching protocols", 101, "", "", ErrorKind::Protocol);
        row("no status", 0, "", "", ErrorKind::Protocol);
        row("strange status", 999, json, message("x"), ErrorKind::Protocol);

        row("deadlock", 400, json, message("Database deadlock found when trying to get lock"), ErrorKind::Busy);
        row("lock wait", 400, json, message("Database lock wait timeout exceeded"), ErrorKind::Busy);
        row("database connection", 400, json, message("Database connection error"), ErrorKind::Busy);
        row("deadlock in other words", 400, json, message("The product \\\"deadlock found\\\" was not saved"),
            ErrorKind::Validation);
        row("busy words inside of others", 400, json, message("No product named 'Database connection error' was found"),
            ErrorKind::Validation);
        row("deadlock as 500", 500, json, message("Database deadlock found when trying to get lock"),
            ErrorKind::Server);
        row("page limit", 400, json,
            "{\"message\":\"Maximum SearchCriteria pageSize is %max\",\"parameters\":{\"max\":300}}",
            ErrorKind::Validation);
        row("nginx 400", 400, html, "<html>\r\n<head><title>400 Bad Request</title></head><body></body></html>",
            ErrorKind::Protocol);
        row("oauth problem 400", 400, json, "{\"oauth_problem\":\"parameter_absent\"}", ErrorKind::Auth);
        row("oauth problem as text", 401, "text/plain", "oauth_problem=signature_invalid&oauth_x=1", ErrorKind::Auth);
        row("two factors wanted", 400, json,
            "{\"message\":\"egal\",\"parameters\":{\"active_providers\":[\"google\"]}}", ErrorKind::Auth);

        row("resources", 401, json, "{\"message\":\"x %resources\",\"parameters\":{\"resources\":\"A::b\"}}",
            ErrorKind::Auth);
        row("basic auth page", 401, html, "<html><title>401 Authorization Required</title></html>", ErrorKind::Auth);
        row("403 of the shop", 403, json, message("x"), ErrorKind::Permission);
        row("403 of a firewall", 403, html, "<html><title>Attention Required! | Cloudflare</title></html>",
            ErrorKind::Protocol);
        row("404 of the web server", 404, html, "<html><title>404 Not Found</title></html>", ErrorKind::NoRoute);
        row("404 without a word", 404, "", "", ErrorKind::NoRoute);
        row("404 route", 404, json, message("Request does not match any route."), ErrorKind::NoRoute);
        row("404 entity", 404, json, message("No such entity."), ErrorKind::NotFound);
        row("404 translated, named", 404, json,
            "{\"message\":\"Niets met %fieldName = "
            "%fieldValue\",\"parameters\":{\"fieldName\":\"id\",\"fieldValue\":3}}",
            ErrorKind::NotFound);
        row("404 translated, positional", 404, json, "{\"message\":\"Kein Produkt %1\",\"parameters\":[\"X\"]}",
            ErrorKind::NotFound);
        row("404 translated, unknown", 404, json, message("Wniosek nie odpowiada \\u017cadnej \\u015bcie\\u017cce."),
            ErrorKind::NoRoute);
        row("405", 405, json, message("The PATCH HTTP method is not supported."), ErrorKind::NoRoute);
        row("407", 407, html, page, ErrorKind::Network);
        row("408", 408, html, page, ErrorKind::Timeout);
        row("409", 409, json, message("x"), ErrorKind::Conflict);
        row("413", 413, html, page, ErrorKind::Validation);
        row("422", 422, json, message("x"), ErrorKind::Validation);
        row("429 of the shop", 429, json, message("Too Many Requests"), ErrorKind::RateLimited);
        row("429 page", 429, html, page, ErrorKind::RateLimited);
        row("418", 418, html, page, ErrorKind::Protocol);

        row("500 messages", 500, json, "{\"messages\":{\"error\":[{\"code\":500,\"message\":\"See report api/77\"}]}}",
            ErrorKind::Server);
        row("500 empty", 500, "", "", ErrorKind::Server);
        row("502", 502, html, "<html><head><title>502 Bad Gateway</title></head></html>", ErrorKind::Server);
        row("503 maintenance", 503, html, "<html><head><title>Error 503: Service Unavailable</title></head></html>",
            ErrorKind::Maintenance);
        row("503 varnish", 503, html,
            "<html><head><title>503 Backend fetch failed</title></head><body><h3>Guru Meditation:</h3></body></html>",
            ErrorKind::Server);
        row("503 nginx", 503, html,
            "<html><head><title>503 Service Temporarily "
            "Unavailable</title></head><body><center>nginx</center></body></html>",
            ErrorKind::Server);
        row("503 cloudflare", 503, html, "<html><title>x</title><body>Performance by Cloudflare</body></html>",
            ErrorKind::Server);
        row("504", 504, html, page, ErrorKind::Timeout);
        row("524", 524, html, page, ErrorKind::Timeout);
        row("521", 521, html, page, ErrorKind::Server);
    }
    void kinds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(std::optional<ErrorKind>, kind);
        const std::optional<Error> error = classify(answerOf(status, contentType, body), admin());
        QCOMPARE(error.has_value(), kind.has_value());
        if (kind) {
            QCOMPARE(toString(error->kind), toString(*kind));
            QCOMPARE(error->httpStatus, status);
            QCOMPARE(error->request, u"GET /rest/all/V1/orders"_s);
            QVERIFY(!error->message.isEmpty());
            QVERIFY(!error->message.contains(u'\n'));
        }
    }

    void everyStatusHasAnAnswer()
    {
        for (int status = -1; status < 1'100; ++status) {
            for (const QByteArray &body : {QByteArray(), QByteArray("{}"), page, QByteArray("text")}) {
                const std::optional<Error> error = classify(answerOf(status, json, body), admin());
                const bool good = status >= 200 && status < 300 && body == "{}";
                QVERIFY2(good == !error, qPrintable(QString::number(status)));
            }
        }
    }

    void permissionNeedsAProvenLogin()
    {
        const RawAnswer answer = answerOf(
            401, json,
            "{\"message\":\"Andere Worte %resources\",\"parameters\":{\"resources\":\"Magento_Sales::cancel\"}}");
        QVERIFY(classify(answer, admin())->kind == ErrorKind::Auth);
        QCOMPARE(classify(answer, admin())->text(), u"Andere Worte Magento_Sales::cancel"_s);
        QVERIFY(classify(answer, {u"GET /x"_s, LoginKind::OAuth1, {}})->kind == ErrorKind::Permission);
        QVERIFY(classify(answer, {u"GET /x"_s, std::nullopt, {}})->kind == ErrorKind::Auth);
        // A signature that was refused is no proof.
        const RawAnswer signature = answerOf(401, json, message("The signature is invalid. Verify and try again."));
        QVERIFY(classify(signature, {u"GET /x"_s, LoginKind::OAuth1, {}})->kind == ErrorKind::Auth);
    }

    void translatedShops()
    {
        const QString noRoute = u"Die Anfrage passt zu keiner Route."_s;
        const RawAnswer entity = answerOf(404, json, message("Das gibt es nicht."));
        const RawAnswer route = answerOf(404, json, message("Die Anfrage passt zu keiner Route."));
        ClassifyContext context = admin();
        // Without knowledge of the shop's words nothing counts as gone.
        QVERIFY(classify(entity, context)->kind == ErrorKind::NoRoute);
        const auto mayBe = [&context](const RawAnswer &answer) {
            return mayBeTranslatedNotFound(answer, *classify(answer, context));
        };
        QVERIFY(mayBe(entity));
        QVERIFY(!mayBe(answerOf(404, json, message("Request does not match any route."))));
        QVERIFY(!mayBe(answerOf(404, json, message("No such entity."))));
        QVERIFY(!mayBe(answerOf(404, "text/html", "<html><head><title>404 Not Found</title></head></html>")));
        QVERIFY(!mayBe(answerOf(404, "text/plain", "Not Found")));
        context.noRouteText = noRoute;
        QVERIFY(classify(entity, context)->kind == ErrorKind::NotFound);
        QVERIFY(classify(route, context)->kind == ErrorKind::NoRoute);
        // Two-factor authentication that is not set up has no placeholder: the route says what it is about.
        const RawAnswer twoFactor = answerOf(400, json, message("Bitte fragen Sie jemanden."));
        QVERIFY(classify(twoFactor, admin(u"POST /rest/all/V1/integration/admin/token"_s))->kind == ErrorKind::Auth);
        QVERIFY(classify(twoFactor, admin())->kind == ErrorKind::Validation);
    }

    void keepsWhatTheShopSaid()
    {
        const RawAnswer answer = answerOf(
            400, json,
            "{\"message\":\"One or more input exceptions have "
            "occurred.\",\"errors\":[{\"message\":\"\\\"%fieldName\\\" is "
            "required.\",\"parameters\":{\"fieldName\":\"username\"}},{\"message\":\"B %1\",\"parameters\":[[1,2]]}],"
            "\"code\":10,\"trace\":\"#0 /var/www/canary/Foo.php(12)\"}");
        const std::optional<Error> error = classify(answer, admin());
        QVERIFY(error);
        QCOMPARE(error->details.size(), 2);
        QVERIFY(error->details[0].kind == ErrorKind::Validation);
        QCOMPARE(error->text(), u"One or more input exceptions have occurred.\n\"username\" is required.\nB 1, 2"_s);
        QVERIFY(!error->text().contains("canary"_L1));
    }

    void otherShapes()
    {
        Error error =
            *classify(answerOf(500, json,
                               "{\"messages\":{\"error\":[{\"code\":500,\"message\":\"Server internal error. See "
                               "details in report api/816\",\"trace\":\"canary\"},{\"message\":\"Two\"}]}}"),
                      admin());
        QCOMPARE(error.reportId, u"816"_s);
        QVERIFY(error.message.startsWith("Server internal error"_L1));
        QCOMPARE(error.details.size(), 1);

        error = *classify(answerOf(500, json, "{\"errors\":[{\"message\":\"Syntax Error\"}]}"), admin());
        QCOMPARE(error.message, u"Syntax Error"_s);

        error = *classify(answerOf(500, json, message("Internal Error. Report ID: webapi-6b03ab860c4ef")), admin());
        QCOMPARE(error.reportId, u"webapi-6b03ab860c4ef"_s);

        error = *classify(answerOf(401, json, "{\"oauth_problem\":\"nonce_used\"}"), admin());
        QCOMPARE(error.message, u"nonce_used"_s);

        error = *classify(answerOf(200, html, page), admin());
        QCOMPARE(error.message, u"The page \"Just a & moment…\" instead of JSON"_s);

        error = *classify(answerOf(502, html, "<html><body><H1 class=x>Bad\n <b>gateway</b></H1>"), admin());
        QCOMPARE(error.message, u"Bad gateway"_s);

        // Broken JSON may hold a trace, so nothing of it is shown.
        error = *classify(answerOf(500, json, "{\"message\":\"x\",\"trace\":\"canary"), admin());
        QVERIFY(!error.message.contains("canary"_L1));
    }

    void redirectsNameTheTargetOnly()
    {
        RawAnswer answer = answerOf(301, html, "");
        answer.location = "https://eva:canary@www.shop.example/rest/V1/orders?token=canary#canary";
        const Error error = *classify(answer, admin());
        QCOMPARE(error.message, u"Redirected to www.shop.example/rest/V1/orders"_s);
    }

    void brokenConnections()
    {
        RawAnswer answer = answerOf(200, json, "{\"a\":1}");
        answer.complete = false;
        QVERIFY(classify(answer, admin())->kind == ErrorKind::Network);
        answer.status = 503;
        QVERIFY(classify(answer, admin())->kind == ErrorKind::Maintenance);
    }

    void hostileBodies()
    {
        const QByteArray deep = "{\"message\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        const QByteArray huge = "{\"message\":\"" + QByteArray(10'000'000, 'x') + "\"}";
        const QByteArray notText = QByteArray("{\"message\":\"\xff\xfe\xc3\"}");
        const QByteArray zeros(5'000, '\0');
        const QByteArray tags = "<title>" + QByteArray(200'000, '<');
        const QByteArray entities = "<title>&#x110000;&#xd800;&#0;&#99999999;&amp;lt;</title>";
        QByteArray manyErrors = "{\"message\":\"x\",\"errors\":[";
        for (int i = 0; i < 5'000; ++i) {
            manyErrors += "{\"message\":\"y\",\"errors\":[{\"errors\":[{\"errors\":[{\"errors\":[]}]}]}]},";
        }
        manyErrors += "{}]}";
        for (const QByteArray &body : {deep, huge, notText, zeros, tags, entities, manyErrors}) {
            for (const int status : {200, 302, 400, 401, 404, 429, 500, 503}) {
                const std::optional<Error> error = classify(answerOf(status, json, body), admin());
                QVERIFY(status == 200 || error);
                QVERIFY(!error || error->details.size() <= 200);
            }
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("number") << QByteArray("120") << 120;
        QTest::newRow("blanks") << QByteArray(" 5 ") << 5;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("negative") << QByteArray("-3") << -1;
        QTest::newRow("fraction") << QByteArray("1.5") << -1;
        QTest::newRow("a day") << QByteArray("86400") << 3'600;
        QTest::newRow("overflow") << QByteArray("99999999999999999999") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 02:51:20 GMT") << 60;
        QTest::newRow("past date") << QByteArray("Mon, 23 Nov 2026 02:49:20 GMT") << 0;
        QTest::newRow("far date") << QByteArray("Tue, 24 Nov 2026 02:50:20 GMT") << 3'600;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const UtcTime now = *UtcTime::fromText("2026-11-23 02:50:20");
        QCOMPARE(retryAfterSeconds(header, now), seconds);
        RawAnswer answer = answerOf(429, json, message("x"));
        answer.retryAfter = header;
        answer.serverTime = now;
        QCOMPARE(classify(answer, admin())->retryAfterSeconds, seconds);
    }

    void retryAfterDateWithoutServerTime()
    {
        RawAnswer answer = answerOf(503, html, page);
        answer.retryAfter = "Mon, 23 Nov 2026 02:51:20 GMT";
        QCOMPARE(classify(answer, admin())->retryAfterSeconds, -1);
    }
};

QTEST_GUILESS_MAIN(TestClassify)
#include "tst_classify.moc"
