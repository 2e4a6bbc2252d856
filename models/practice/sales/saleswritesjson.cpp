// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/saleswrites.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace qm::practice {
namespace {

using namespace Qt::StringLiterals;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string textOf(const QJsonValue &value)
{
    return value.toString().toStdString();
}

QJsonArray arrayOf(Pair pair)
{
    return {pair.base, pair.order};
}

Pair pairOf(const QJsonValue &value)
{
    return {value[0].toInteger(), value[1].toInteger()};
}

QJsonValue unitsOf(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->units()) : QJsonValue();
}

std::optional<Decimal> decimalOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Decimal::fromUnits(value.toInteger())) : std::nullopt;
}

QJsonValue optionalText(const std::optional<std::string> &value)
{
    return value ? QJsonValue(text(*value)) : QJsonValue();
}

std::optional<std::string> optionalTextOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(textOf(value)) : std::nullopt;
}

/// The amounts of a document by their names in the state.
constexpr std::array<std::pair<const char *, Pair SalesDocument::*>, 8> amounts{{
    {"subtotal", &SalesDocument::subtotal},
    {"subtotal_incl_tax", &SalesDocument::subtotalInclTax},
    {"discount", &SalesDocument::discount},
    {"tax", &SalesDocument::tax},
    {"shipping", &SalesDocument::shipping},
    {"adjustment", &SalesDocument::adjustment},
    {"fee", &SalesDocument::adjustmentFee},
    {"grand_total", &SalesDocument::grandTotal},
}};

QJsonObject objectOf(const SalesDocument &document)
{
    QJsonArray lines;
    for (const SalesDocumentLine &line : document.lines) {
        lines.append(QJsonArray{line.line, line.quantity, arrayOf(line.row), arrayOf(line.discount), arrayOf(line.tax),
                                arrayOf(line.fullTax)});
    }
    QJsonObject object{{u"kind"_s, static_cast<int>(document.kind)},
                       {u"id"_s, document.id},
                       {u"created"_s, document.created},
                       {u"lines"_s, lines},
                       {u"pieces"_s, document.totalQuantity},
                       {u"online"_s, document.online},
                       {u"notified"_s, document.notified},
                       {u"arguments"_s, document.withArguments},
                       {u"invoice"_s, document.invoiceId},
                       {u"source"_s, text(document.source)},
                       {u"gateway"_s, text(document.gatewayId)}};
    for (const auto &[name, member] : amounts) {
        object.insert(QLatin1StringView(name), arrayOf(document.*member));
    }
    return object;
}

SalesDocument documentOf(const QJsonObject &object)
{
    SalesDocument document;
    document.added = true;
    document.kind = static_cast<DocumentKind>(object["kind"_L1].toInt());
    document.id = object["id"_L1].toInteger();
    document.created = object["created"_L1].toInteger();
    for (const QJsonValue line : object["lines"_L1].toArray()) {
        document.lines.push_back(
            {line[0].toInt(), line[1].toInt(), pairOf(line[2]), pairOf(line[3]), pairOf(line[4]), pairOf(line[5])});
    }
    document.totalQuantity = object["pieces"_L1].toInt();
    document.online = object["online"_L1].toBool();
    document.notified = object["notified"_L1].toBool();
    document.withArguments = object["arguments"_L1].toBool();
    document.invoiceId = object["invoice"_L1].toInteger();
    document.source = textOf(object["source"_L1]);
    document.gatewayId = textOf(object["gateway"_L1]);
    for (const auto &[name, member] : amounts) {
        document.*member = pairOf(object[QLatin1StringView(name)]);
    }
    return document;
}

QJsonArray arrayOf(const SalesTransaction &transaction)
{
    return {transaction.id,
            transaction.parentId,
            transaction.orderId,
            text(transaction.gatewayId),
            text(transaction.parentGatewayId),
            text(transaction.type),
            transaction.closed,
            transaction.created};
}

SalesTransaction transactionOf(const QJsonValue &value)
{
    return {value[0].toInteger(), value[1].toInteger(), value[2].toInteger(), textOf(value[3]),
            textOf(value[4]),     textOf(value[5]),     value[6].toBool(),    value[7].toInteger()};
}

QJsonArray arrayOf(const SalesTrack &track)
{
    return {track.id,
            track.shipmentId,
            track.created,
            text(track.number),
            text(track.title),
            text(track.carrier),
            optionalText(track.description),
            unitsOf(track.weight),
            unitsOf(track.quantity)};
}

SalesTrack trackOf(const QJsonValue &value)
{
    return {value[0].toInteger(), value[1].toInteger(),     value[2].toInteger(), textOf(value[3]),   textOf(value[4]),
            textOf(value[5]),     optionalTextOf(value[6]), decimalOf(value[7]),  decimalOf(value[8])};
}

QJsonArray arrayOf(const SalesRemark &remark)
{
    return {static_cast<int>(remark.kind),
            remark.documentId,
            remark.id,
            remark.created,
            optionalText(remark.text),
            remark.notified ? QJsonValue(*remark.notified) : QJsonValue(),
            remark.visible};
}

SalesRemark remarkOf(const QJsonValue &value)
{
    return {static_cast<DocumentKind>(value[0].toInt()),
            value[1].toInteger(),
            value[2].toInteger(),
            value[3].toInteger(),
            optionalTextOf(value[4]),
            value[5].isDouble() ? std::optional(value[5].toInt()) : std::nullopt,
            value[6].toInt()};
}

} // namespace

std::string toJson(const OrderWrites &writes)
{
    QJsonArray progress;
    for (const LineProgress &line : writes.progress) {
        progress.append(QJsonArray{line.invoiced, line.shipped, line.refunded, line.canceled});
    }
    QJsonArray documents;
    for (const SalesDocument &document : writes.documents) {
        documents.append(objectOf(document));
    }
    const auto arrays = [](const auto &list) {
        QJsonArray array;
        for (const auto &entry : list) {
            array.append(arrayOf(entry));
        }
        return array;
    };
    QJsonArray dropped;
    for (const qint64 id : writes.droppedTracks) {
        dropped.append(id);
    }
    const QJsonObject object{{u"state"_s, text(writes.state)},
                             {u"status"_s, text(writes.status)},
                             {u"held_state"_s, text(writes.heldState)},
                             {u"held_status"_s, text(writes.heldStatus)},
                             {u"canceled"_s, writes.canceled},
                             {u"authorization_closed"_s, writes.authorizationClosed},
                             {u"updated"_s, writes.updated},
                             {u"progress"_s, progress},
                             {u"documents"_s, documents},
                             {u"transactions"_s, arrays(writes.transactions)},
                             {u"tracks"_s, arrays(writes.tracks)},
                             {u"dropped_tracks"_s, dropped},
                             {u"remarks"_s, arrays(writes.remarks)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

OrderWrites orderWritesFrom(std::string_view json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size()))).object();
    OrderWrites writes;
    writes.state = textOf(object["state"_L1]);
    writes.status = textOf(object["status"_L1]);
    writes.heldState = textOf(object["held_state"_L1]);
    writes.heldStatus = textOf(object["held_status"_L1]);
    writes.canceled = object["canceled"_L1].toBool();
    writes.authorizationClosed = object["authorization_closed"_L1].toBool();
    writes.updated = object["updated"_L1].toInteger();
    for (const QJsonValue line : object["progress"_L1].toArray()) {
        writes.progress.push_back({line[0].toInt(), line[1].toInt(), line[2].toInt(), line[3].toInt()});
    }
    for (const QJsonValue document : object["documents"_L1].toArray()) {
        writes.documents.push_back(documentOf(document.toObject()));
    }
    for (const QJsonValue transaction : object["transactions"_L1].toArray()) {
        writes.transactions.push_back(transactionOf(transaction));
    }
    for (const QJsonValue track : object["tracks"_L1].toArray()) {
        writes.tracks.push_back(trackOf(track));
    }
    for (const QJsonValue id : object["dropped_tracks"_L1].toArray()) {
        writes.droppedTracks.push_back(id.toInteger());
    }
    for (const QJsonValue remark : object["remarks"_L1].toArray()) {
        writes.remarks.push_back(remarkOf(remark));
    }
    return writes;
}

} // namespace qm::practice
