// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/actionvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Reads amounts and pieces, and keeps in mind whether one was none: nothing of an order may become 0 unseen.
class Numbers
{
public:
    Decimal operator()(const QJsonValue &value)
    {
        const std::optional<Decimal> number = Decimal::fromText(QStringView(value.toString()));
        m_areWhole = m_areWhole && number;
        return number.value_or(Decimal());
    }
    [[nodiscard]] bool areWhole() const { return m_areWhole; }

private:
    bool m_areWhole = true;
};

QJsonArray idsJson(const std::vector<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids) {
        array.append(id);
    }
    return array;
}

std::vector<qint64> idsFrom(const QJsonValue &value)
{
    std::vector<qint64> ids;
    for (const QJsonValue id : value.toArray()) {
        ids.push_back(id.toInteger());
    }
    return ids;
}

QJsonArray linesJson(const std::vector<ActionLine> &lines)
{
    QJsonArray array;
    for (const ActionLine &line : lines) {
        array.append(QJsonObject{{u"order_item_id"_s, line.orderItemId}, {u"qty"_s, line.qty.toString()}});
    }
    return array;
}

std::vector<ActionLine> linesFrom(const QJsonValue &value, Numbers &number)
{
    std::vector<ActionLine> lines;
    for (const QJsonValue line : value.toArray()) {
        lines.push_back({line["order_item_id"_L1].toInteger(), number(line["qty"_L1])});
    }
    return lines;
}

QJsonObject trackJson(const ActionTrack &track)
{
    return {{u"carrier_code"_s, track.carrierCode}, {u"title"_s, track.title}, {u"track_number"_s, track.number}};
}

ActionTrack trackFrom(const QJsonValue &value)
{
    return {value["carrier_code"_L1].toString(), value["title"_L1].toString(), value["track_number"_L1].toString()};
}

QJsonArray tracksJson(const std::vector<ActionTrack> &tracks)
{
    QJsonArray array;
    for (const ActionTrack &track : tracks) {
        array.append(trackJson(track));
    }
    return array;
}

std::vector<ActionTrack> tracksFrom(const QJsonValue &value)
{
    std::vector<ActionTrack> tracks;
    for (const QJsonValue track : value.toArray()) {
        tracks.push_back(trackFrom(track));
    }
    return tracks;
}

QJsonObject remarkJson(const Remark &remark)
{
    return {{u"text"_s, remark.text}, {u"visible"_s, remark.isVisible}, {u"notify"_s, remark.notify}};
}

Remark remarkFrom(const QJsonValue &value)
{
    return {value["text"_L1].toString(), value["visible"_L1].toBool(), value["notify"_L1].toBool()};
}

struct WorkJson
{
    QJsonObject operator()(const CommentAction &work) const { return {{u"remark"_s, remarkJson(work.remark)}}; }
    QJsonObject operator()(const StatusAction &work) const
    {
        return {{u"status"_s, work.status}, {u"remark"_s, remarkJson(work.remark)}};
    }
    QJsonObject operator()(HoldAction) const { return {}; }
    QJsonObject operator()(UnholdAction) const { return {}; }
    QJsonObject operator()(CancelAction) const { return {}; }
    QJsonObject operator()(const InvoiceAction &work) const
    {
        return {
            {u"lines"_s, linesJson(work.lines)}, {u"online"_s, work.isOnline}, {u"remark"_s, remarkJson(work.remark)}};
    }
    QJsonObject operator()(const ShipmentAction &work) const
    {
        return {{u"lines"_s, linesJson(work.lines)},
                {u"source_code"_s, work.sourceCode},
                {u"tracks"_s, tracksJson(work.tracks)},
                {u"remark"_s, remarkJson(work.remark)}};
    }
    QJsonObject operator()(const CreditMemoAction &work) const
    {
        return {
            {u"lines"_s, linesJson(work.lines)},
            {u"invoice_id"_s, work.invoiceId},
            {u"online"_s, work.isOnline},
            {u"shipping_amount"_s, work.shippingAmount ? QJsonValue(work.shippingAmount->toString()) : QJsonValue()},
            {u"adjustment_positive"_s, work.adjustmentPositive.toString()},
            {u"adjustment_negative"_s, work.adjustmentNegative.toString()},
            {u"return_to_stock"_s, idsJson(work.returnToStock)},
            {u"remark"_s, remarkJson(work.remark)}};
    }
    QJsonObject operator()(const TrackAction &work) const
    {
        return {{u"shipment_id"_s, work.shipmentId}, {u"track"_s, trackJson(work.track)}};
    }
};

CreditMemoAction creditMemoFrom(const QJsonObject &json, Numbers &number)
{
    CreditMemoAction work;
    work.lines = linesFrom(json["lines"_L1], number);
    work.invoiceId = json["invoice_id"_L1].toInteger();
    work.isOnline = json["online"_L1].toBool();
    if (json["shipping_amount"_L1].isString()) {
        work.shippingAmount = number(json["shipping_amount"_L1]);
    }
    work.adjustmentPositive = number(json["adjustment_positive"_L1]);
    work.adjustmentNegative = number(json["adjustment_negative"_L1]);
    work.returnToStock = idsFrom(json["return_to_stock"_L1]);
    work.remark = remarkFrom(json["remark"_L1]);
    return work;
}

std::optional<OrderWork> workFrom(OrderActionKind kind, const QJsonObject &json, Numbers &number)
{
    const Remark remark = remarkFrom(json["remark"_L1]);
    switch (kind) {
    case OrderActionKind::Comment:
        return CommentAction{remark};
    case OrderActionKind::Status:
        return StatusAction{json["status"_L1].toString(), remark};
    case OrderActionKind::Hold:
        return HoldAction();
    case OrderActionKind::Unhold:
        return UnholdAction();
    case OrderActionKind::Cancel:
        return CancelAction();
    case OrderActionKind::Invoice:
        return InvoiceAction{linesFrom(json["lines"_L1], number), json["online"_L1].toBool(), remark};
    case OrderActionKind::Shipment:
        return ShipmentAction{linesFrom(json["lines"_L1], number), json["source_code"_L1].toString(),
                              tracksFrom(json["tracks"_L1]), remark};
    case OrderActionKind::CreditMemo:
        return creditMemoFrom(json, number);
    case OrderActionKind::Track:
        return TrackAction{json["shipment_id"_L1].toInteger(), trackFrom(json["track"_L1])};
    }
    return std::nullopt;
}

QJsonValue documentsJson(const std::optional<std::vector<DocumentImage>> &documents)
{
    if (!documents) {
        return {};
    }
    QJsonArray array;
    for (const DocumentImage &document : *documents) {
        array.append(QJsonObject{{u"entity_id"_s, document.entityId},
                                 {u"increment_id"_s, document.incrementId},
                                 {u"lines"_s, linesJson(document.lines)},
                                 {u"source_code"_s, document.sourceCode},
                                 {u"tracks"_s, tracksJson(document.tracks)},
                                 {u"markers"_s, QJsonArray::fromStringList(document.markers)}});
    }
    return array;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

std::optional<std::vector<DocumentImage>> documentsFrom(const QJsonValue &value, Numbers &number)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    std::vector<DocumentImage> documents;
    for (const QJsonValue document : value.toArray()) {
        documents.push_back({document["entity_id"_L1].toInteger(), document["increment_id"_L1].toString(),
                             linesFrom(document["lines"_L1], number), document["source_code"_L1].toString(),
                             tracksFrom(document["tracks"_L1]), textsFrom(document["markers"_L1])});
    }
    return documents;
}

QJsonArray quantitiesJson(const std::vector<LineImage> &lines)
{
    QJsonArray array;
    for (const LineImage &line : lines) {
        array.append(QJsonObject{{u"item_id"_s, line.itemId},
                                 {u"ordered"_s, line.ordered.toString()},
                                 {u"invoiced"_s, line.invoiced.toString()},
                                 {u"shipped"_s, line.shipped.toString()},
                                 {u"refunded"_s, line.refunded.toString()},
                                 {u"canceled"_s, line.canceled.toString()}});
    }
    return array;
}

/// Without the text: comments to customers are in it, and errors are logged.
tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, u"What is kept of an order cannot be read"_s);
}

} // namespace

QString toStored(const OrderWork &work)
{
    return textOf(std::visit(WorkJson{}, work));
}

Result<OrderWork> workFromStored(OrderActionKind kind, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return damaged();
    }
    Numbers number;
    std::optional<OrderWork> work = workFrom(kind, document.object(), number);
    return work && number.areWhole() ? Result<OrderWork>(std::move(*work)) : Result<OrderWork>(damaged());
}

QString toStored(const OrderImage &image)
{
    QJsonObject json{{u"read_at"_s, image.readAt.seconds()},
                     {u"state"_s, image.state},
                     {u"status"_s, image.status},
                     {u"lines"_s, quantitiesJson(image.lines)},
                     {u"markers"_s, QJsonArray::fromStringList(image.markers)},
                     {u"invoices"_s, documentsJson(image.invoices)},
                     {u"shipments"_s, documentsJson(image.shipments)},
                     {u"credit_memos"_s, documentsJson(image.creditMemos)}};
    if (image.updatedAt) {
        json[u"updated_at"_s] = image.updatedAt->seconds();
    }
    if (image.transactions) {
        json[u"transactions"_s] = idsJson(*image.transactions);
    }
    return textOf(json);
}

Result<OrderImage> imageFromStored(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        return damaged();
    }
    const QJsonObject json = document.object();
    Numbers number;
    OrderImage image;
    image.readAt = UtcTime::fromSeconds(json["read_at"_L1].toInteger());
    image.state = json["state"_L1].toString();
    image.status = json["status"_L1].toString();
    if (json["updated_at"_L1].isDouble()) {
        image.updatedAt = UtcTime::fromSeconds(json["updated_at"_L1].toInteger());
    }
    for (const QJsonValue line : json["lines"_L1].toArray()) {
        image.lines.push_back({line["item_id"_L1].toInteger(), number(line["ordered"_L1]), number(line["invoiced"_L1]),
                               number(line["shipped"_L1]), number(line["refunded"_L1]), number(line["canceled"_L1])});
    }
    image.markers = textsFrom(json["markers"_L1]);
    image.invoices = documentsFrom(json["invoices"_L1], number);
    image.shipments = documentsFrom(json["shipments"_L1], number);
    image.creditMemos = documentsFrom(json["credit_memos"_L1], number);
    if (json["transactions"_L1].isArray()) {
        image.transactions = idsFrom(json["transactions"_L1]);
    }
    if (!number.areWhole()) {
        return damaged();
    }
    return image;
}

QString toStored(const std::optional<MoneyStep> &money)
{
    return money ? textOf({{u"payment_method"_s, money->paymentMethod},
                           {u"transaction_id"_s, money->transactionId},
                           {u"amount"_s, money->amount.toString()},
                           {u"currency"_s, money->currency}})
                 : QString();
}

Result<std::optional<MoneyStep>> moneyFromStored(const QString &text)
{
    if (text.isNull()) {
        return std::nullopt;
    }
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Numbers number;
    MoneyStep step{json["payment_method"_L1].toString(), json["transaction_id"_L1].toString(),
                   number(json["amount"_L1]), json["currency"_L1].toString()};
    if (!number.areWhole()) {
        return damaged();
    }
    return step;
}

} // namespace qm::ledger
