// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/writers.h"

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

constexpr quint64 trackStream = 0x5a1e'a000;

std::vector<SalesTrack> seedTracks(const SalesOrder &order, const SalesDocument &shipment)
{
    struct Carrier
    {
        std::string_view code;
        std::string_view title;
        std::string_view prefix;
    };
    constexpr std::array<Carrier, 4> carriers{{{"custom", "PostNL", "3SQM"},
                                               {"ups", "UPS", "1Z9Q"},
                                               {"dhl", "DHL Parcel", "JVGL"},
                                               {"custom", "bpost", "3232"}}};
    const quint64 chance = order.book->hash(shipment.id, trackStream);
    const quint64 count = chance % 8 == 0 ? 0U : chance % 8 == 1 ? 2U : 1U;
    std::vector<SalesTrack> tracks;
    for (quint64 i = 0; i < count; ++i) {
        const Carrier &carrier = carriers[(chance >> 8U) % carriers.size()];
        SalesTrack track;
        track.id = shipment.id * 2 + static_cast<qint64>(i);
        track.shipmentId = shipment.id;
        track.created = shipment.created;
        track.number = std::string(carrier.prefix) + std::to_string(100'000'000 + (chance >> (16U + i)) % 900'000'000);
        track.title = carrier.title;
        track.carrier = carrier.code;
        tracks.push_back(std::move(track));
    }
    return tracks;
}

template <typename Value, typename Write>
void member(JsonWriter &json, std::string_view name, const std::optional<Value> &value, Write write)
{
    json.key(name);
    if (value) {
        write(*value);
    } else {
        json.null();
    }
}

} // namespace

std::vector<SalesTrack> tracksOf(const SalesOrder &order, const SalesDocument &shipment)
{
    std::vector<SalesTrack> tracks;
    if (!shipment.added) {
        tracks = seedTracks(order, shipment);
    }
    if (!order.writes) {
        return tracks;
    }
    for (const SalesTrack &track : order.writes->tracks) {
        if (track.shipmentId == shipment.id) {
            tracks.push_back(track);
        }
    }
    const auto &dropped = order.writes->droppedTracks;
    tracks.erase(std::remove_if(tracks.begin(), tracks.end(),
                                [&](const SalesTrack &track) {
                                    return std::find(dropped.begin(), dropped.end(), track.id) != dropped.end();
                                }),
                 tracks.end());
    return tracks;
}

void writeTrack(JsonWriter &json, const SalesOrder &order, const SalesTrack &track)
{
    json.beginObject();
    json.member("order_id", order.id());
    json.member("created_at", UtcTime::fromSeconds(track.created));
    json.member("entity_id", track.id);
    json.member("parent_id", track.shipmentId);
    json.member("updated_at", UtcTime::fromSeconds(track.created));
    member(json, "weight", track.weight, [&](Decimal value) { json.value(value); });
    member(json, "qty", track.quantity, [&](Decimal value) { json.value(value); });
    member(json, "description", track.description,
           [&](const std::string &text) { json.value(std::string_view(text)); });
    json.member("track_number", std::string_view(track.number));
    if (!track.title.empty()) {
        json.member("title", std::string_view(track.title));
    }
    json.member("carrier_code", std::string_view(track.carrier));
    json.endObject();
}

std::string sourceOf(const SalesOrder &order, const SalesDocument &shipment)
{
    if (shipment.added) {
        return shipment.source;
    }
    if (order.view->websiteId == 2) {
        return "ber";
    }
    constexpr std::array<std::string_view, 3> codes{"default", "ams", "rtm"};
    return std::string(codes[order.book->hash(shipment.id, trackStream + 1) % codes.size()]);
}

} // namespace qm::practice
