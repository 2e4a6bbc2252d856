// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanges.h"

#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

struct Meaning
{
    ErrorKind kind;
    const char *names; ///< of exchanges, `*` at the end matches any rest
};

/// What each recorded refusal means, written from what was asked and answered, not from what the code says of it.
/// The longest name that matches wins.
constexpr Meaning meanings[] = {
    // The login was refused, or there was none.
    {ErrorKind::Auth,
     "auth-2fa-enabled-admin-token-unconfigured auth-2fa-enabled-admin-token-wrong-password "
     "auth-2fa-google-authenticate-wrong-otp auth-2fa-google-authenticate-wrong-password "
     "auth-2fa-google-forced-admin-token-not-enrolled auth-admin-token-unknown-user auth-admin-token-wrong-password "
     "auth-anonymous-* auth-bearer-token-with-quotes auth-customer-token-* auth-disabled-admin-new-token "
     "auth-empty-bearer auth-expired-token* auth-integration-bearer-* auth-invalid-jwt-signature auth-oauth-*"},
    // The login is good and lacks a resource.
    {ErrorKind::Permission, "auth-restricted-*"},
    // The request itself was malformed or incomplete, or the shop's rules refuse it.
    {ErrorKind::Validation,
     "auth-2fa-duo-authenticate-not-enabled auth-2fa-google-authenticate-missing-otp auth-admin-token-empty-body "
     "auth-admin-token-empty-password auth-admin-token-malformed-json auth-admin-token-missing-password "
     "auth-admin-token-on-me-route "
     "async-get-not-supported async-missing-key async-on-unknown-store async-wrong-type attribute-option-add-duplicate "
     "attribute-option-add-text-attribute attribute-post-bad-* attribute-post-missing-label base-post-text "
     "bulk-one-wrong-type bulk-post-object-instead-of-array category-delete-root category-move-into-itself "
     "category-post-missing-name configurable-child-add-* coupons-delete-by-codes-strict coupons-generate-* "
     "creditmemo-cancel customer-group-* customer-post-* customer-put-address-missing-fields "
     "customer-put-unknown-group error-bom-json error-content-type-text error-invalid-utf8-json error-json-array-body "
     "error-no-version invoice-again invoice-capture* invoice-configurable-by-child-item invoice-empty-body "
     "invoice-negative-qty invoice-text-qty invoice-too-many invoice-void invoice-zero-qty "
     "invoices-post-missing-entity low-quantity-notification-missing media-add-bad-* "
     "order-comment-change-status-same-state order-comment-order-status-mismatch-state "
     "order-comment-unknown-property order-comment-unknown-status order-detail-text-id order-detail-zero "
     "order-hold-complete order-invoice-while-held order-ship-while-held order-unhold-pending "
     "orders-list-in-array-syntax orders-list-no-searchcriteria orders-list-page-text orders-list-pagesize-empty "
     "orders-list-unknown-criteria-key orders-list-very-long-in orders-post-unknown-entity product-get-empty "
     "product-links-add-unknown product-post-minimal-missing-set product-post-missing-name product-post-negative-price "
     "product-post-price-text product-post-sku-too-long product-put-by-id-rename product-put-multiselect-array "
     "product-put-nonexistent product-put-select-by-label product-put-unique-violation product-put-unknown-property "
     "products-list-quantity-filter refund-adjustment-too-high refund-again refund-invoice-offline-method-* "
     "refund-invoice-online-offline-method refund-not-invoiced refund-shipping-too-high refund-unknown-item "
     "salable-quantity-configurable ship-again ship-bundle-by-parent ship-configurable-by-child-item "
     "ship-source-insufficient ship-track-missing-number ship-zero-qty shipment-track-add-wrong-order "
     "source-items-post-* source-post-bad stock-item-put-bad-qty stock-low-no-params stock-source-links-post-default "
     "store-code-unknown"},
    // The route is right and the thing is not there.
    {ErrorKind::NotFound,
     "async-status-malformed-uuid async-status-unknown-uuid attribute-set-not-found category-assign-unknown-sku "
     "category-not-found category-post-bad-parent coupon-get-missing creditmemo-not-found customer-delete-again "
     "customer-put-missing-id error-accept-xml invoice-order-not-found media-get-missing "
     "order-comment-order-not-found order-detail-not-found order-hold-not-found product-delete-* "
     "product-get-not-found product-get-sku-* product-links-bad-type product-links-delete-missing "
     "product-post-emoji-sku refund-invoice-not-found refund-order-not-found rest-guest-cart-add-unknown "
     "salesrule-delete-again source-get-missing stock-get-missing stock-item-put-unknown-sku stock-resolver-unknown "
     "tier-post-unknown-sku tier-put-unknown-sku transaction-not-found"},
    // No such route, or no such method on it.
    {ErrorKind::NoRoute,
     "are-products-salable-qty async-unknown-route auth-admin-token-get-method error-method-not-on-route "
     "error-missing-rest-prefix error-options-method error-put-on-post-route error-unknown-route "
     "error-unknown-version error-unsupported-method product-get-sku-slash-2 product-get-sku-two-slashes-2"},
    // The shop broke.
    {ErrorKind::Server,
     "database-down-* error-accept-html error-accept-unsupported error-wrong-type-string-for-object "
     "graphql-malformed-json graphql-syntax-error orders-list-join-field-payment orders-list-missing-field "
     "orders-list-sort-unknown-field orders-list-unknown-field product-put-custom-attributes-as-object "
     "salable-quantity-unknown-sku source-items-list-unknown-field tier-post-missing-field"},
    {ErrorKind::Maintenance, "maintenance-mode-*"},
    // The web server in front answered, not the shop.
    {ErrorKind::Protocol, "product-get-sku-percent-2"},
};

std::optional<ErrorKind> meaningOf(const QString &exchange)
{
    std::optional<ErrorKind> kind;
    qsizetype longest = -1;
    for (const Meaning &meaning : meanings) {
        for (const QString &name : QString::fromLatin1(meaning.names).split(u' ', Qt::SkipEmptyParts)) {
            const bool open = name.endsWith(u'*');
            const bool matches = open ? exchange.startsWith(QStringView(name).chopped(1)) : exchange == name;
            const qsizetype weight = open ? name.size() : 1'000;
            if (matches && weight > longest) {
                longest = weight;
                kind = meaning.kind;
            }
        }
    }
    return kind;
}

ClassifyContext contextOf(const Exchange &exchange)
{
    ClassifyContext context;
    const QByteArray path = exchange.target.split('?').first();
    context.request = QString::fromUtf8(exchange.method + ' ' + path);
    if (exchange.authorization.startsWith("OAuth ")) {
        context.login = LoginKind::OAuth1;
    } else if (exchange.authorization.startsWith("Bearer <customer")) {
        context.login = LoginKind::Customer;
    } else if (!exchange.authorization.isEmpty()) {
        context.login = LoginKind::Admin;
    }
    return context;
}

} // namespace

class TestErrorContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_exchanges = allExchanges();
        QVERIFY(!m_exchanges.isEmpty());
    }

    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("index");
        int count = 0;
        for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
            if (!m_exchanges[i].accepted()) {
                QTest::newRow(qPrintable(m_exchanges[i].name)) << static_cast<int>(i);
                ++count;
            }
        }
        std::printf("refusals covered: %d of %d exchanges\n", count, static_cast<int>(m_exchanges.size()));
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(int, index);
        const Exchange &exchange = m_exchanges[index];
        const std::optional<ErrorKind> meaning = meaningOf(exchange.name);
        QVERIFY2(meaning, "nobody said yet what this recorded refusal means");
        const std::optional<Error> error = classify(exchange.answer, contextOf(exchange));
        QVERIFY(error);
        QCOMPARE(toString(error->kind), toString(*meaning));
        QCOMPARE(error->httpStatus, exchange.answer.status);
        QVERIFY(!error->message.isEmpty());
        QVERIFY(!error->message.contains("</"_L1));
        QVERIFY(!error->request.contains(u'?'));
    }

    void placeholdersAreFilled()
    {
        for (const Exchange &exchange : m_exchanges) {
            if (exchange.accepted() || !exchange.answer.body.contains("\"parameters\":{")) {
                continue;
            }
            const std::optional<Error> error = classify(exchange.answer, contextOf(exchange));
            QVERIFY(error);
            for (const ErrorParameter &parameter : error->parameters) {
                const bool named = error->message.contains(u'%' + parameter.name);
                QVERIFY2(!named || error->text().contains(parameter.value), qPrintable(exchange.name));
            }
        }
    }

    void acceptedAnswersAreNoErrors()
    {
        int count = 0;
        for (const Exchange &exchange : m_exchanges) {
            if (!exchange.accepted()) {
                continue;
            }
            const std::optional<Error> error = classify(exchange.answer, contextOf(exchange));
            const bool json = exchange.answer.contentType.contains("json");
            QVERIFY2(json == !error, qPrintable(exchange.name));
            ++count;
        }
        std::printf("accepted answers: %d\n", count);
    }

    void reportIdsAreKept()
    {
        for (const Exchange &exchange : m_exchanges) {
            if (exchange.accepted() || !exchange.answer.body.contains("Report ID: webapi-")) {
                continue;
            }
            const std::optional<Error> error = classify(exchange.answer, contextOf(exchange));
            QVERIFY(error && error->reportId.startsWith("webapi-"_L1));
        }
    }

private:
    QList<Exchange> m_exchanges;
};

QTEST_GUILESS_MAIN(TestErrorContract)
#include "tst_errorcontract.moc"
