// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/comments.h"

#include "practice/sales/saleswrites.h"
#include "practice/sales/writers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string_view>

namespace qm::practice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view commentKind = "order_comments";
constexpr std::string_view counterKind = "order_comment_count";
constexpr quint64 commentStream = 0x5a1e'5000;
constexpr qint64 seedIdsPerOrder = 8;
constexpr std::size_t longComment = 60'000;

/// Things people and programs really put into comments, some of them to break a reader.
constexpr std::array<std::string_view, 16> texts{
    "Customer called: deliver to the neighbours at number 14.",
    "Bitte erst nach Rückruf liefern – Tor 3, Rampe links.",
    "Geschenkverpakking graag, kaartje: “Van harte, oma!”",
    "<b>Express</b> – <a href=\"https://example.com/track?a=1&b=2\">track</a><br/>second line",
    "<script>alert('order')</script><img src=x onerror=alert(1)>",
    "First line\nSecond line\r\n\tindented",
    "Zażółć gęślą jaźń; naïve façade; Ωμέγα; 東京都; العربية مع English",
    "'; DROP TABLE sales_order; -- {\"not\": \"json\"} \\u0000 %s %1 {{var order}}",
    "=HYPERLINK(\"https://example.com\",\"click\")",
    "Backordered by supplier, expected next week.",
    "Address checked with the carrier.",
    "Wants a paper invoice with PO number 4711/AB.",
    "\u202Egnp.ecnalab right-to-left override",
    "Return label sent.",
    "a  b   c    (several spaces)   ",
    "Refund promised by phone; see ticket #88213.",
};

class SeedComments
{
public:
    explicit SeedComments(const SalesOrder &order)
        : m_order(order)
    {}

    std::vector<SalesComment> make()
    {
        const quint64 chance = m_order.book->hash(m_order.row, commentStream);
        if (chance % 4 == 0) {
            add(m_order.times.created, std::nullopt, "order").notified = 1;
        }
        if (chance % 7 == 0) {
            written(m_order.times.created, chance >> 8);
        }
        for (const SalesDocument &invoice : m_order.invoices) {
            if (m_order.online && !invoice.added) {
                add(invoice.created,
                    "Captured amount of " + plainAmount(m_order, invoice.grandTotal) + " online. Transaction ID: \"" +
                        gatewayId(m_order, 1) + "\"",
                    "invoice");
            }
        }
        for (const SalesDocument &memo : m_order.creditmemos) {
            if (memo.added) {
                break; // its comment was kept with it
            }
            add(memo.created,
                "We refunded " + plainAmount(m_order, memo.grandTotal) + (m_order.online ? " online." : " offline."),
                "creditmemo");
        }
        if (chance % 23 == 0) {
            written(m_order.book->times(m_order.row).updated, chance >> 16);
        }
        return std::move(m_comments);
    }

private:
    SalesComment &add(qint64 created, std::optional<std::string> text, std::string entityName)
    {
        SalesComment comment;
        comment.id = m_order.row * seedIdsPerOrder + 1 + static_cast<qint64>(m_comments.size());
        comment.parentId = m_order.id();
        comment.created = created;
        comment.text = std::move(text);
        comment.status = m_order.shape->status;
        comment.entityName = std::move(entityName);
        return m_comments.emplace_back(std::move(comment));
    }

    void written(qint64 created, quint64 chance)
    {
        std::string text(texts[chance % texts.size()]);
        if (chance % 97 == 0) {
            // Magento's column is a TEXT: some programs fill it.
            for (const std::string line = text + ' '; text.size() < longComment;) {
                text += line;
            }
        }
        SalesComment &comment = add(created, std::move(text), "order");
        comment.visible = chance % 3 == 0 ? 1 : 0;
        if (chance % 5 == 0) {
            comment.notified.reset();
        }
    }

    const SalesOrder &m_order;
    std::vector<SalesComment> m_comments;
};

QJsonArray storedComments(const State &state, qint64 orderId)
{
    const std::optional<std::string> json = state.find(commentKind, std::to_string(orderId));
    return json ? QJsonDocument::fromJson(QByteArray::fromStdString(*json)).array() : QJsonArray();
}

SalesComment fromStored(const QJsonObject &stored, qint64 orderId)
{
    SalesComment comment;
    comment.id = stored["id"_L1].toInteger();
    comment.parentId = orderId;
    comment.created = stored["created"_L1].toInteger();
    comment.visible = stored["visible"_L1].toInt();
    comment.status = stored["status"_L1].toString().toStdString();
    comment.entityName = stored["entity"_L1].toString().toStdString();
    comment.notified.reset();
    if (const QJsonValue text = stored["text"_L1]; text.isString()) {
        comment.text = text.toString().toStdString();
    }
    if (const QJsonValue notified = stored["notified"_L1]; notified.isDouble()) {
        comment.notified = notified.toInt();
    }
    return comment;
}

QJsonObject toStored(const SalesComment &comment)
{
    return {
        {u"id"_s, comment.id},
        {u"created"_s, comment.created},
        {u"visible"_s, comment.visible},
        {u"status"_s, QString::fromStdString(comment.status)},
        {u"entity"_s, QString::fromStdString(comment.entityName)},
        {u"text"_s, comment.text ? QJsonValue(QString::fromStdString(*comment.text)) : QJsonValue()},
        {u"notified"_s, comment.notified ? QJsonValue(*comment.notified) : QJsonValue()},
    };
}

std::vector<SalesComment> seedDocumentComments(const SalesOrder &order, const SalesDocument &document)
{
    const auto kind = static_cast<quint64>(document.kind);
    const quint64 chance = order.book->hash(document.id, commentStream + 1 + kind);
    if (chance % 6 != 0) {
        return {};
    }
    constexpr std::array<std::string_view, 3> remarks{"Invoiced één keer", "Onderweg ✓", "retour"};
    SalesComment comment;
    comment.id = document.id;
    comment.parentId = document.id;
    comment.created = document.created;
    comment.text = std::string(remarks[kind]);
    comment.notified = static_cast<int>(chance >> 8 & 1U);
    comment.visible = *comment.notified;
    return {comment};
}

} // namespace

std::string plainAmount(const SalesOrder &order, Pair amount)
{
    const std::string_view currency = order.terms->currency;
    const std::string symbol = currency == "EUR"   ? "€"
                               : currency == "USD" ? "$"
                               : currency == "GBP" ? "£"
                                                   : std::string(currency);
    const std::string digits = fromCents(amount.order).toFixed(2).toStdString();
    return symbol + digits;
}

std::vector<SalesComment> orderComments(const SalesOrder &order, const State &state)
{
    std::vector<SalesComment> comments = SeedComments(order).make();
    for (const QJsonValue &stored : storedComments(state, order.id())) {
        comments.push_back(fromStored(stored.toObject(), order.id()));
    }
    return comments;
}

std::vector<SalesComment> documentComments(const SalesOrder &order, const SalesDocument &document)
{
    std::vector<SalesComment> comments;
    if (!document.added) {
        comments = seedDocumentComments(order, document);
    }
    if (order.writes) {
        for (const SalesRemark &remark : order.writes->remarks) {
            if (remark.kind == document.kind && remark.documentId == document.id) {
                SalesComment comment;
                comment.id = remark.id;
                comment.parentId = document.id;
                comment.created = remark.created;
                comment.text = remark.text;
                comment.notified = remark.notified;
                comment.visible = remark.visible;
                comments.push_back(std::move(comment));
            }
        }
    }
    return comments;
}

std::vector<State::Document> orderCommentDocuments(const SalesBook &book, const State &state, qint64 orderId,
                                                   std::vector<SalesComment> added)
{
    if (added.empty()) {
        return {};
    }
    const std::optional<std::string> count = state.find(counterKind, "all");
    qint64 number = count ? QByteArray::fromStdString(*count).toLongLong() : 0;
    QJsonArray comments = storedComments(state, orderId);
    for (SalesComment &comment : added) {
        comment.id = book.size() * seedIdsPerOrder + ++number;
        comments.append(toStored(comment));
    }
    return {{std::string(counterKind), "all", std::to_string(number)},
            {std::string(commentKind), std::to_string(orderId),
             QJsonDocument(comments).toJson(QJsonDocument::Compact).toStdString()}};
}

void addOrderComment(const SalesBook &book, State &state, SalesComment comment)
{
    const qint64 orderId = comment.parentId;
    state.putAll(orderCommentDocuments(book, state, orderId, {std::move(comment)}));
}

} // namespace qm::practice
