// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderpushjob.h"

#include "remote/classify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace qm;
using namespace qm::sync;
using namespace Qt::StringLiterals;

namespace {

/// What a recorded answer means for the action that was asked for.
enum class Meaning {
    Taken,
    Refused,       ///< and nothing else happened, the payment provider included
    RefusedUnpaid, ///< refused; where money moves online that is not sure
};

/// Successes that say no.
const QSet<QString> &saidNo()
{
    static const QSet<QString> names{u"order-cancel-again"_s, u"order-cancel-closed"_s, u"order-cancel-complete"_s,
                                     u"order-cancel-while-held"_s};
    return names;
}

/// Refusals of documents that may come after the payment provider was asked (magento-facts 4.3).
const QSet<QString> &unsureOfMoney()
{
    static const QSet<QString> names{u"invoice-text-qty"_s};
    return names;
}

struct Route
{
    const char *pattern;
    OrderActionKind kind;
};

std::optional<OrderActionKind> kindOf(const QString &method, const QString &target)
{
    static const std::vector<Route> routes{
        {"^/rest/(all/)?V1/orders/\\d+/comments$", OrderActionKind::Comment},
        {"^/rest/(all/)?V1/orders/\\d+/hold$", OrderActionKind::Hold},
        {"^/rest/(all/)?V1/orders/\\d+/unhold$", OrderActionKind::Unhold},
        {"^/rest/(all/)?V1/orders/\\d+/cancel$", OrderActionKind::Cancel},
        {"^/rest/(all/)?V1/order/\\d+/invoice$", OrderActionKind::Invoice},
        {"^/rest/(all/)?V1/order/\\d+/ship$", OrderActionKind::Shipment},
        {"^/rest/(all/)?V1/(order|invoice)/\\d+/refund$", OrderActionKind::CreditMemo},
        {"^/rest/(all/)?V1/shipment/track$", OrderActionKind::Track}};
    for (const Route &route : routes) {
        if (method == "POST"_L1 && QRegularExpression(QLatin1StringView(route.pattern)).match(target).hasMatch()) {
            return route.kind;
        }
    }
    return std::nullopt;
}

OrderWork workOf(OrderActionKind kind, bool isOnline)
{
    const std::vector<ActionLine> lines{{7, Decimal(2)}};
    const Remark remark{u"Text"_s, true, true};
    CreditMemoAction memo{lines, isOnline ? 5 : 0, isOnline, Decimal(1), Decimal(2), Decimal(3), {7}, remark};
    switch (kind) {
    case OrderActionKind::Comment:
        return CommentAction{remark};
    case OrderActionKind::Status:
        return StatusAction{u"pending"_s, remark};
    case OrderActionKind::Hold:
        return HoldAction();
    case OrderActionKind::Unhold:
        return UnholdAction();
    case OrderActionKind::Cancel:
        return CancelAction();
    case OrderActionKind::Invoice:
        return InvoiceAction{lines, isOnline, remark};
    case OrderActionKind::Shipment:
        return ShipmentAction{lines, u"ams"_s, {{u"ups"_s, u"UPS"_s, u"1Z"_s}}, remark};
    case OrderActionKind::CreditMemo:
        return memo;
    case OrderActionKind::Track:
        return TrackAction{3, {u"ups"_s, u"UPS"_s, u"1Z"_s}};
    }
    return {};
}

QString folder()
{
    const QString given = qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
    return given.isEmpty() ? QStringLiteral(QM_SAMPLES) : given + "/exchanges"_L1;
}

QByteArray bodyOf(const QJsonValue &body)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact);
    return body.isUndefined() ? QByteArray() : wrapped.mid(1, wrapped.size() - 2);
}

/// Every member's name in \a value, with the names around it: `arguments.shipping_amount`.
void collectNames(const QJsonValue &value, const QString &prefix, QSet<QString> &names)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            collectNames(item, prefix, names);
        }
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        names.insert(name);
        collectNames(*member, name + u'.', names);
    }
}

} // namespace

class TestOrderContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsUnderstood()
    {
        const bool isRecorded = qEnvironmentVariableIsSet("QUARTERMASTER_CONTRACT_DIR");
        std::printf("exchanges of %s\n", qPrintable(folder()));
        int seen = 0;
        QMap<int, QSet<QString>> taken; // members of bodies that the shop took, by kind
        for (const QString &file : QDir(folder()).entryList({u"*.json"_s})) {
            QFile source(folder() + u'/' + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QJsonObject exchange = QJsonDocument::fromJson(source.readAll()).object();
            const QJsonValue request = exchange["request"_L1];
            const QJsonValue response = exchange["response"_L1];
            const auto kind = kindOf(request["method"_L1].toString(), request["path_and_query"_L1].toString());
            if (!kind || !response["status"_L1].isDouble()) {
                continue;
            }
            ++seen;
            const QString name = exchange["name"_L1].toString();
            remote::RawAnswer answer;
            answer.status = response["status"_L1].toInt();
            answer.contentType = "application/json; charset=utf-8";
            answer.body = bodyOf(response["body"_L1]);
            remote::ClassifyContext context;
            context.login = LoginKind::OAuth1;
            const std::optional<Error> error = remote::classify(answer, context);
            if (!error) {
                const Answered said = answeredWith(*kind, answer.body);
                QVERIFY2(said.isRefused == saidNo().contains(name), qPrintable(name));
                const bool makesDocument = *kind == OrderActionKind::Invoice || *kind == OrderActionKind::Shipment ||
                                           *kind == OrderActionKind::CreditMemo;
                QVERIFY2((said.documentId > 0) == makesDocument, qPrintable(name));
                collectNames(request["body"_L1], {}, taken[int(*kind)]);
                continue;
            }
            QVERIFY2(answer.status >= 400 && !saidNo().contains(name), qPrintable(name));
            QVERIFY2(orders::isSureRefusal(workOf(*kind, false), *error), qPrintable(name));
            if (*kind == OrderActionKind::Invoice || *kind == OrderActionKind::CreditMemo) {
                QVERIFY2(orders::isSureRefusal(workOf(*kind, true), *error) != unsureOfMoney().contains(name),
                         qPrintable(name));
            }
        }
        QVERIFY(seen >= (isRecorded ? 60 : 3));
        if (isRecorded) {
            compareBodies(taken);
        }
    }

private:
    /// Whatever we send has the members of bodies that the shop took; spelled either way.
    static void compareBodies(QMap<int, QSet<QString>> taken)
    {
        const auto folded = [](QString name) { return name.remove(u'_').toLower(); };
        for (int kind = 0; kind < orderActionKinds; ++kind) {
            if (OrderActionKind(kind) == OrderActionKind::Status) {
                continue;
            }
            QSet<QString> known;
            for (const QString &name : std::as_const(taken[kind])) {
                known.insert(folded(name));
            }
            if (OrderActionKind(kind) == OrderActionKind::Comment) {
                known.insert(u"statushistory.status"_s); // 2.4.7 takes the present one (magento-facts 4.13)
            }
            if (OrderActionKind(kind) == OrderActionKind::Invoice ||
                OrderActionKind(kind) == OrderActionKind::CreditMemo) {
                for (const QString &name : std::as_const(taken[int(OrderActionKind::Shipment)])) {
                    known.insert(folded(name)); // notify, appendComment and comment are the same everywhere
                }
            }
            OrderAction action;
            action.order.entityId = 1;
            action.marker = u"QM-0123456789"_s;
            action.work = workOf(OrderActionKind(kind), false);
            orders::OrderSight sight;
            sight.order.status = u"pending"_s;
            const remote::Request<JsonText> request = requestOf(action, sight);
            QSet<QString> sent;
            collectNames(QJsonDocument::fromJson(request.http.body.value_or(QByteArray())).object(), {}, sent);
            for (const QString &name : std::as_const(sent)) {
                QVERIFY2(known.contains(folded(name)),
                         qPrintable(u"%1: %2"_s.arg(toString(OrderActionKind(kind)), name)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderContract)
#include "tst_ordercontract.moc"
