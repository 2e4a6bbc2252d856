// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulks.h"
#include "differences.h"
#include "jsonshape.h"
#include "practice/route.h"
#include "practiceclient.h"
#include "recording.h"
#include "roles.h"
#include "translation.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// As many orders and products as the recorded shop had, so that the same pages exist.
constexpr practice::ShopOptions recordedSize{.orders = 5'058, .products = 2'266};

/// Lists whose elements are the entities that another route shows alone.
const QHash<QByteArray, QByteArray> &elementKinds()
{
    static const QHash<QByteArray, QByteArray> kinds{
        {"GET /V1/orders", "GET /V1/orders/:id"},
        {"GET /V1/orders/items", "GET /V1/orders/items/:id"},
        {"GET /V1/invoices", "GET /V1/invoices/:id"},
        {"GET /V1/shipments", "GET /V1/shipment/:id"},
        {"GET /V1/creditmemos", "GET /V1/creditmemo/:id"},
        {"GET /V1/products", "GET /V1/products/:sku"},
        {"GET /V1/customers/search", "GET /V1/customers/:customerId"},
        {"GET /V1/customerGroups/search", "GET /V1/customerGroups/:id"},
        {"GET /V1/products/attributes", "GET /V1/products/attributes/:attributeCode"},
        {"GET /V1/salesRules/search", "GET /V1/salesRules/:ruleId"},
        {"GET /V1/coupons/search", "GET /V1/coupons/:couponId"},
        {"GET /V1/inventory/sources", "GET /V1/inventory/sources/:sourceCode"},
        {"GET /V1/inventory/stocks", "GET /V1/inventory/stocks/:stockId"},
    };
    return kinds;
}

/// `application/json; charset=utf-8` and `application/json` are one family.
QByteArray family(const QByteArray &contentType)
{
    return contentType.left(contentType.indexOf(';')).trimmed().toLower();
}

/// Report ids are made up anew each time.
QJsonValue withoutReportId(const QJsonValue &body)
{
    QByteArray text = QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact);
    static const QRegularExpression report(u"webapi-[0-9a-f]+"_s);
    return QJsonDocument::fromJson(QString::fromUtf8(text).replace(report, u"webapi-x"_s).toUtf8()).array().first();
}

bool isEmptyList(const QJsonValue &body)
{
    const QJsonValue list = body.isArray() ? body : body.toObject()["items"_L1];
    return list.isArray() && list.toArray().isEmpty();
}

} // namespace

/// The practice shop answers like the recorded one: each exchange is sent again, with ids and SKUs of the practice
/// shop, and compared: status, content type, members and types, and errors to the letter.
class TestPracticeContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recordings = readRecordings(QStringLiteral(QM_SAMPLES));
        QVERIFY(!m_recordings.isEmpty());
        m_differences = Differences::read(QStringLiteral(QM_DIFFERENCES));
        // A seed whose shop has somebody for every role: the rare ones are not in each.
        for (m_shopOptions.seed = 11; m_shopOptions.seed < 100; ++m_shopOptions.seed) {
            m_roles = rolesOf(m_shopOptions);
            if (Translation::read(QStringLiteral(QM_MAPPING), m_roles).isComplete("bulk:")) {
                break;
            }
        }
        practice::ServerOptions options;
        options.shop = m_shopOptions;
        m_shared = std::make_unique<PracticeClient>(options);
        const QMap<QByteArray, QByteArray> bulks = makeBulks(*m_shared, m_roles);
        QVERIFY2(!bulks.values().contains(QByteArray()), "a bulk was refused");
        m_roles.insert(bulks);
        m_translation = Translation::read(QStringLiteral(QM_MAPPING), m_roles);
        QVERIFY(m_translation.isComplete());
        for (auto routes : {practice::goodsRoutes(), practice::salesRoutes(), practice::accountRoutes()}) {
            for (const practice::Route &route : routes) {
                const QByteArray pattern(route.pattern.data(), static_cast<qsizetype>(route.pattern.size()));
                m_routes.append(QByteArray(route.method.data(), static_cast<qsizetype>(route.method.size())) + ' ' +
                                pattern);
            }
        }
        // Fixed paths before those with parameters.
        std::stable_sort(m_routes.begin(), m_routes.end(),
                         [](const QByteArray &a, const QByteArray &b) { return a.count(':') < b.count(':'); });
        for (const Recorded &exchange : std::as_const(m_recordings)) {
            if (exchange.status == 200 && !exchange.hasFields()) {
                learn(exchange);
            }
        }
    }

    void answers_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_recordings.size(); ++i) {
            const Recorded &exchange = m_recordings[i];
            const QString reason = m_differences.reason(exchange.name, exchange.method, exchange.path());
            if (reason.isEmpty()) {
                QTest::newRow(qPrintable(exchange.name)) << i;
            } else {
                ++m_leftOut[reason];
            }
        }
    }

    void answers()
    {
        QFETCH(qsizetype, index);
        const Recorded &exchange = m_recordings[index];
        const QByteArray target = m_translation.apply(exchange.name, exchange.target);
        QVERIFY2(!target.contains('{'), target.constData());
        const PracticeAnswer answer = ask(exchange, target);
        const QByteArray context =
            exchange.method + ' ' + target + " -> " + QByteArray::number(answer.status) + ' ' + answer.text.left(300);
        QVERIFY2(answer.status == exchange.status, context.constData());
        QVERIFY2(family(answer.contentType) == family(exchange.contentType), answer.contentType.constData());
        const QStringList found = differing(exchange, target, answer);
        QVERIFY2(found.isEmpty(), (found.join(u"; "_s).toUtf8() + "\n   " + context).constData());
        ++m_equal;
    }

    void everyDifferenceIsMeant()
    {
        if (qEnvironmentVariableIsEmpty("QUARTERMASTER_CONTRACT_DIR")) {
            QSKIP("The project's own samples are too few to use every entry.");
        }
        QVERIFY2(m_differences.unused().isEmpty(), qPrintable(m_differences.unused().join(u", "_s)));
    }

    void cleanupTestCase()
    {
        int out = 0;
        for (const int count : std::as_const(m_leftOut)) {
            out += count;
        }
        qInfo("exchanges: %lld recorded, %d answered equally, %d left out", static_cast<long long>(m_recordings.size()),
              m_equal, out);
        for (auto it = m_leftOut.begin(); it != m_leftOut.end(); ++it) {
            qInfo("  left out %3d: %s", it.value(), qPrintable(it.key()));
        }
    }

private:
    [[nodiscard]] QByteArray routeOf(const Recorded &exchange) const
    {
        const QList<QByteArray> asked = (exchange.method + ' ' + exchange.path()).split('/');
        for (const QByteArray &route : m_routes) {
            const QList<QByteArray> parts = route.split('/');
            const auto fits = [](const QByteArray &part, const QByteArray &segment) {
                return part.startsWith(':') || part == segment;
            };
            if (parts.size() == asked.size() && std::equal(parts.begin(), parts.end(), asked.begin(), fits)) {
                // Saving a product answers what reading it does.
                const bool saved = route == "PUT /V1/products/:sku" || route == "POST /V1/products";
                return saved ? QByteArray("GET /V1/products/:sku") : route;
            }
        }
        return {};
    }

    [[nodiscard]] std::shared_ptr<Shape> &shapeOf(const QByteArray &route)
    {
        std::shared_ptr<Shape> &shape = m_shapes[route];
        if (!shape) {
            shape = std::make_shared<Shape>();
        }
        return shape;
    }

    /// Adds a whole answer to what is known of its route; a list's elements to what is known of the entity.
    void learn(const Recorded &exchange)
    {
        const QByteArray route = routeOf(exchange);
        if (route.isEmpty()) {
            return;
        }
        const auto shape = shapeOf(route);
        if (elementKinds().contains(route)) {
            const auto items =
                shape->members.contains(u"items"_s) ? shape->members[u"items"_s] : std::make_shared<Shape>();
            items->element = shapeOf(elementKinds()[route]);
            shape->members[u"items"_s] = items;
        }
        shape->add(exchange.body);
    }

    [[nodiscard]] PracticeAnswer ask(const Recorded &exchange, const QByteArray &target)
    {
        QByteArray body;
        if (exchange.requestBody.isString()) {
            body = exchange.requestBody.toString().toUtf8();
        } else if (!exchange.requestBody.isNull() && !exchange.requestBody.isUndefined()) {
            body = QJsonDocument(QJsonArray{exchange.requestBody}).toJson(QJsonDocument::Compact);
            body = body.sliced(1, body.size() - 2);
        }
        body = m_translation.apply(exchange.name, body);
        if (exchange.name == "error-invalid-utf8-json"_L1) {
            body.replace("\xEF\xBF\xBD", "\xE9"); // the record shows a replacement character for what was sent
        }
        practice::ServerOptions options;
        options.shop = m_shopOptions;
        options.twoFactor = exchange.name.contains("2fa"_L1);
        options.maintenance = exchange.name.startsWith("maintenance"_L1);
        const bool alone = exchange.name.startsWith("auth-"_L1) || options.maintenance;
        if (alone) {
            // Failed logins lock accounts, expired tokens stay expired: nobody else must see that.
            return PracticeClient(options).ask(exchange, target, body);
        }
        return m_shared->ask(exchange, target, body);
    }

    [[nodiscard]] QStringList differing(const Recorded &exchange, const QByteArray &target,
                                        const PracticeAnswer &answer)
    {
        if (!exchange.contentType.contains("json")) {
            const bool html = exchange.contentType.contains("html") || exchange.body.toString().startsWith(u'<');
            return html || answer.body == exchange.body ? QStringList() : QStringList{u"another text"_s};
        }
        // A 200 of the price endpoints lists the rows it did not take: errors as well (magento-facts 3.14).
        const bool rowErrors = exchange.method != "GET" && exchange.body.isArray() && !target.contains("-information");
        if (exchange.status >= 400 || rowErrors) {
            return differingError(exchange, answer);
        }
        const bool exact = exchange.body.isBool() || exchange.path().contains("/operation-status/");
        if (exact && answer.body != exchange.body) {
            return {u"another flag or count"_s};
        }
        if (isEmptyList(exchange.body) != isEmptyList(answer.body)) {
            return {isEmptyList(answer.body) ? u"an empty list, nothing to compare"_s
                                             : u"a list that should be empty"_s};
        }
        const QJsonObject recorded = exchange.body.toObject();
        if (target == exchange.target && recorded.contains("search_criteria"_L1) &&
            recorded["search_criteria"_L1] != answer.body.toObject()["search_criteria"_L1]) {
            return {u"the criteria are echoed differently"_s};
        }
        Shape own;
        own.add(exchange.body);
        const QByteArray route = routeOf(exchange);
        const bool whole = !exchange.hasFields() && m_shapes.contains(route);
        ShapeRules rules;
        rules.known = whole ? m_shapes[route].get() : &own;
        rules.own = &own;
        rules.loose = [this](const QString &path) { return m_differences.isLoose(path); };
        rules.kind = route.isEmpty() ? exchange.name : QString::fromUtf8(route);
        return shapeDifferences(answer.body, rules);
    }

    [[nodiscard]] QStringList differingError(const Recorded &exchange, const PracticeAnswer &answer) const
    {
        QByteArray text = QJsonDocument(QJsonArray{exchange.body}).toJson(QJsonDocument::Compact);
        text = m_translation.apply(exchange.name, text);
        const QJsonValue expected = withoutReportId(QJsonDocument::fromJson(text).array().first());
        const QJsonValue actual = withoutReportId(answer.body);
        return expected == actual ? QStringList()
                                  : QStringList{u"another error, recorded: "_s + QString::fromUtf8(text)};
    }

    practice::ShopOptions m_shopOptions = recordedSize;
    QList<Recorded> m_recordings;
    Differences m_differences;
    QMap<QByteArray, QByteArray> m_roles;
    Translation m_translation;
    QList<QByteArray> m_routes;
    QHash<QByteArray, std::shared_ptr<Shape>> m_shapes;
    std::unique_ptr<PracticeClient> m_shared;
    QMap<QString, int> m_leftOut;
    int m_equal = 0;
};

QTEST_GUILESS_MAIN(TestPracticeContract)
#include "tst_practicecontract.moc"
