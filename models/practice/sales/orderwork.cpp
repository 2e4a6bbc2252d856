// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/orderwork.h"

#include "practice/sales/collections.h"
#include "practice/sales/writers.h"

#include <QJsonDocument>

#include <utility>

namespace qm::practice {
namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Entries of a journal with the numbers that follow those it has.
std::vector<State::Document> journalDocuments(const State &state, std::string_view kind,
                                              const std::vector<QJsonObject> &entries)
{
    std::vector<State::Document> documents;
    if (entries.empty()) {
        return documents;
    }
    const std::optional<std::string> known = state.find("journal_count", kind);
    qint64 count = known ? QByteArray::fromStdString(*known).toLongLong() : 0;
    for (const QJsonObject &entry : entries) {
        const QString key = u"%1"_s.arg(++count, 9, 10, QLatin1Char('0'));
        documents.push_back(
            {std::string(kind), key.toStdString(), QJsonDocument(entry).toJson(QJsonDocument::Compact).toStdString()});
    }
    documents.push_back({"journal_count", std::string(kind), std::to_string(count)});
    return documents;
}

/// What an order write decides, whatever was edited before.
QStringList writtenMembers(const QJsonObject &edited)
{
    static const QStringList kept{u"customer_email"_s,  u"customer_firstname"_s, u"customer_lastname"_s,
                                  u"billing_address"_s, u"increment_id"_s,       u"created_at"_s};
    QStringList members = edited.keys();
    members.removeIf([](const QString &name) { return kept.contains(name); });
    return members;
}

OrderWrites writesOf(const SalesOrder &order)
{
    if (order.writes) {
        return *order.writes;
    }
    OrderWrites writes;
    writes.updated = order.times.updated;
    return writes;
}

} // namespace

qint64 rowFor(const Call &call, const Collection &collection)
{
    const qint64 id = call.integer(0);
    if (id == 0) {
        Refusal refusal;
        refusal.message = "An ID is needed. Set the ID and try again.";
        throw refusal;
    }
    const qint64 row = collection.rowOf(id);
    if (row < 0 || current(call, collection).isGone(row)) {
        throw Refusal::noSuchEntity();
    }
    return row;
}

OrderWork::OrderWork(const Call &call, qint64 row)
    : m_call(call)
    , m_turn(call.shop.sales().turn())
{
    order = makeOrder(bookOf(*call.shop.orders), row);
    writes = writesOf(order);
    // Somebody may have changed it in the admin.
    const QJsonObject edited = current(call, *call.shop.orders).changed(row);
    if (edited.contains("state"_L1)) {
        order.state = edited["state"_L1].toString().toStdString();
    }
    if (edited.contains("status"_L1)) {
        order.status = edited["status"_L1].toString().toStdString();
    }
}

SalesDocument &OrderWork::add(SalesDocument document)
{
    const SalesPart part = document.kind == DocumentKind::Invoice    ? SalesPart::Invoices
                           : document.kind == DocumentKind::Shipment ? SalesPart::Shipments
                                                                     : SalesPart::Creditmemos;
    document.added = true;
    document.id = book().count(part) + 1;
    document.created = now();
    m_added = document.kind;
    auto &documents = order.documents(document.kind);
    documents.push_back(std::move(document));
    return documents.back();
}

void OrderWork::remark(SalesRemark remark)
{
    qint64 before = book().seedCount(remark.kind == DocumentKind::Invoice    ? SalesPart::Invoices
                                     : remark.kind == DocumentKind::Shipment ? SalesPart::Shipments
                                                                             : SalesPart::Creditmemos);
    before += m_call.shop.sales().remarkCount(remark.kind);
    remark.id = before + 1;
    remark.created = now();
    writes.remarks.push_back(std::move(remark));
}

void OrderWork::tell(SalesComment comment)
{
    comment.parentId = order.id();
    comment.created = now();
    m_comments.push_back(std::move(comment));
}

void OrderWork::mail(std::string_view type, qint64 documentId, const std::string &comment)
{
    m_mails.push_back({{u"type"_s, text(type)},
                       {u"order_id"_s, order.id()},
                       {u"increment_id"_s, text(book().incrementId(order.row))},
                       {u"document_id"_s, documentId},
                       {u"to"_s, text(book().buyer(order.row).email)},
                       {u"comment"_s, text(comment)},
                       {u"created_at"_s, m_call.now.toMagento()}});
}

std::string OrderWork::pay(std::string_view operation, Pair amount, std::string_view parentGatewayId)
{
    const GatewayMood mood = m_call.shop.gatewayMood ? m_call.shop.gatewayMood(operation) : GatewayMood::Obliging;
    if (mood == GatewayMood::Refusing) {
        throw GatewayFailure();
    }
    SalesTransaction transaction;
    transaction.id = book().count(SalesPart::Transactions) + static_cast<qint64>(writes.transactions.size()) + 1 -
                     static_cast<qint64>(order.writes ? order.writes->transactions.size() : 0);
    transaction.orderId = order.id();
    transaction.type = operation;
    transaction.gatewayId = gatewayId(order, 1'000) + '-' +
                            QByteArray::number(salesJournal(m_call.shop.state(), "gateway").size() + 1).toStdString();
    transaction.parentGatewayId = parentGatewayId;
    transaction.closed = true;
    transaction.created = now();
    const qint64 seedTransactions = book().seedCountOf(SalesPart::Transactions, order.row);
    for (qint64 place = 0; place < seedTransactions; ++place) {
        if (const SalesTransaction known = transactionOf(order, static_cast<int>(place));
            known.gatewayId == parentGatewayId) {
            transaction.parentId = known.id;
        }
    }
    for (const SalesTransaction &known : writes.transactions) {
        if (known.gatewayId == parentGatewayId) {
            transaction.parentId = known.id;
        }
    }
    // The money moves now, whatever becomes of the request.
    const QJsonObject entry{{u"operation"_s, text(operation)},
                            {u"order_id"_s, order.id()},
                            {u"increment_id"_s, text(book().incrementId(order.row))},
                            {u"amount"_s, fromCents(amount.base).toFixed(2)},
                            {u"currency"_s, u"EUR"_s},
                            {u"transaction_id"_s, text(transaction.gatewayId)},
                            {u"created_at"_s, m_call.now.toMagento()}};
    m_call.shop.state().putAll(journalDocuments(m_call.shop.state(), "gateway", {entry}));
    if (mood == GatewayMood::LosingTheWay) {
        throw GatewayFailure();
    }
    writes.transactions.push_back(transaction);
    return transaction.gatewayId;
}

void OrderWork::commit(bool touched, std::vector<State::Document> also)
{
    State &state = m_call.shop.state();
    for (State::Document &document : journalDocuments(state, "mails", m_mails)) {
        also.push_back(std::move(document));
    }
    for (State::Document &document : orderCommentDocuments(book(), state, order.id(), std::move(m_comments))) {
        also.push_back(std::move(document));
    }
    writes.state = order.state;
    writes.status = order.status;
    writes.heldState = order.heldState;
    writes.heldStatus = order.heldStatus;
    writes.canceled = order.canceled;
    writes.progress = order.progress;
    if (m_added) {
        writes.documents.push_back(order.documents(*m_added).back());
    }
    if (touched) {
        writes.updated = now();
    }
    m_call.shop.sales().put(order.row, writes, std::move(also));
    const QJsonObject edited = current(m_call, *m_call.shop.orders).changed(order.row);
    if (touched && !edited.isEmpty()) {
        m_call.shop.edits().giveBack(m_call.shop, *m_call.shop.orders, order.row, writtenMembers(edited));
    }
}

QList<QJsonObject> salesJournal(const State &state, std::string_view kind)
{
    QList<QJsonObject> entries;
    state.forEach(kind, [&](std::string_view, std::string_view json) {
        entries.append(QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object());
    });
    return entries;
}

} // namespace qm::practice
