// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/documentinput.h"

#include "practice/sales/commentinput.h"
#include "practice/server/serviceinput.h"

#include <QVariant>

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

constexpr std::array<InputMember, 9> requestMembers{{{"capture", InputType::Flag},
                                                     {"is_online", InputType::Flag},
                                                     {"notify", InputType::Flag},
                                                     {"append_comment", InputType::Flag},
                                                     {"comment", InputType::Object},
                                                     {"items", InputType::List},
                                                     {"tracks", InputType::List},
                                                     {"packages", InputType::List},
                                                     {"arguments", InputType::Object}}};
constexpr std::array<InputMember, 3> itemMembers{
    {{"order_item_id", InputType::Integer}, {"qty", InputType::Number}, {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 3> commentMembers{{{"comment", InputType::Text},
                                                     {"is_visible_on_front", InputType::Integer},
                                                     {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 13> trackMembers{{{"track_number", InputType::Text},
                                                    {"title", InputType::Text},
                                                    {"carrier_code", InputType::Text},
                                                    {"description", InputType::Text},
                                                    {"weight", InputType::Number},
                                                    {"qty", InputType::Number},
                                                    {"order_id", InputType::Integer},
                                                    {"parent_id", InputType::Integer},
                                                    {"entity_id", InputType::Integer},
                                                    {"created_at", InputType::Text},
                                                    {"updated_at", InputType::Text},
                                                    {"extension_attributes", InputType::Object},
                                                    {"shipment_id", InputType::Integer}}};
constexpr std::array<InputMember, 4> argumentMembers{{{"shipping_amount", InputType::Number},
                                                      {"adjustment_positive", InputType::Number},
                                                      {"adjustment_negative", InputType::Number},
                                                      {"extension_attributes", InputType::Object}}};
constexpr std::array<InputMember, 5> extensionMembers{{{"source_code", InputType::Text},
                                                       {"return_to_stock_items", InputType::List},
                                                       {"ext_location_id", InputType::Text},
                                                       {"ext_return_shipping_label", InputType::Text},
                                                       {"ext_shipment_id", InputType::Text}}};
constexpr std::array<InputMember, 7> remarkMembers{{{"comment", InputType::Text},
                                                    {"parent_id", InputType::Integer},
                                                    {"is_customer_notified", InputType::Integer},
                                                    {"is_visible_on_front", InputType::Integer},
                                                    {"created_at", InputType::Text},
                                                    {"entity_id", InputType::Integer},
                                                    {"extension_attributes", InputType::Object}}};

/// Parameters of the service; what it does not know among them is passed over, as the path's own in a bulk.
QJsonObject knownParameters(const QJsonObject &body)
{
    QJsonObject known;
    for (auto it = body.begin(); it != body.end(); ++it) {
        QString name = it.key().toLower();
        name.remove(u'_');
        for (const InputMember &member : requestMembers) {
            QString wanted = QString::fromUtf8(member.name.data(), static_cast<qsizetype>(member.name.size()));
            if (name == wanted.remove(u'_')) {
                known.insert(it.key(), it.value());
            }
        }
    }
    return known;
}

SalesTrack trackOf(const InputObject &sent)
{
    SalesTrack track;
    track.number = threeByteText(sent.text("track_number").value_or(std::string()));
    track.title = threeByteText(sent.text("title").value_or(std::string()));
    track.carrier = sent.text("carrier_code").value_or(std::string());
    if (const auto description = sent.text("description")) {
        track.description = threeByteText(*description);
    }
    track.weight = sent.number("weight");
    track.quantity = sent.number("qty");
    track.shipmentId = sent.integer("parent_id").value_or(0);
    return track;
}

void readArguments(DocumentInput &input, const QJsonObject &sentArguments)
{
    const InputObject arguments(sentArguments, argumentMembers);
    input.shippingAmount = arguments.number("shipping_amount");
    input.adjustment = arguments.number("adjustment_positive").value_or(Decimal());
    input.adjustmentFee = arguments.number("adjustment_negative").value_or(Decimal());
    const InputObject extension(arguments.object("extension_attributes"), extensionMembers);
    input.source = extension.text("source_code").value_or(std::string());
    for (const QJsonValue id : extension.list("return_to_stock_items")) {
        input.returnToStock.push_back(id.toVariant().toLongLong());
    }
}

} // namespace

DocumentInput readDocumentInput(const QJsonObject &body)
{
    const InputObject sent(knownParameters(body), requestMembers);
    DocumentInput input;
    input.capture = sent.flag("capture").value_or(false);
    input.online = sent.flag("is_online").value_or(false);
    input.notify = sent.flag("notify").value_or(false);
    input.appendComment = sent.flag("append_comment").value_or(false);
    if (sent.has("comment") && !sent.object("comment").isEmpty()) {
        const InputObject comment(sent.object("comment"), commentMembers);
        input.comment = threeByteText(comment.text("comment").value_or(std::string()));
        input.commentVisible = static_cast<int>(comment.integer("is_visible_on_front").value_or(0));
    }
    for (const QJsonValue value : sent.list("items")) {
        const InputObject item(value.toObject(), itemMembers);
        const qint64 pieces = item.number("qty").value_or(Decimal()).units() / Decimal::unitsPerOne;
        input.items[item.integer("order_item_id").value_or(0)] =
            static_cast<int>(std::clamp<qint64>(pieces, -1'000'000, 1'000'000));
    }
    for (const QJsonValue value : sent.list("tracks")) {
        input.tracks.push_back(trackOf(InputObject(value.toObject(), trackMembers)));
    }
    if (sent.has("arguments") && !sent.object("arguments").isEmpty()) {
        input.hasArguments = true;
        readArguments(input, sent.object("arguments"));
    }
    return input;
}

TrackInput readTrackInput(const QJsonObject &body)
{
    const InputObject sent(parameter(body, "entity").toObject(), trackMembers);
    return {trackOf(sent), sent.integer("order_id").value_or(0)};
}

SalesRemark readRemarkInput(const QJsonObject &body)
{
    const InputObject sent(parameter(body, "entity").toObject(), remarkMembers);
    SalesRemark remark;
    if (const auto text = sent.text("comment")) {
        remark.text = threeByteText(*text);
    }
    remark.documentId = sent.integer("parent_id").value_or(0);
    if (const auto notified = sent.integer("is_customer_notified")) {
        remark.notified = static_cast<int>(*notified);
    }
    remark.visible = static_cast<int>(sent.integer("is_visible_on_front").value_or(0));
    return remark;
}

} // namespace qm::practice
