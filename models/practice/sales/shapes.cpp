// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/shapes.h"

#include <array>

namespace qm::practice {
namespace {

constexpr std::size_t pending = 0;
constexpr std::size_t processing = 1;
constexpr std::size_t complete = 2;

// state, status, invoiced, shipped, refunded, canceled, online, adjusted, held state, held status
constexpr std::array<SalesShape, 29> shapes{{
    {"new", "pending"},
    {"processing", "processing", Part::All},
    {"complete", "complete", Part::All, Part::All},
    {"canceled", "canceled", Part::None, Part::None, Part::None, true},
    {"closed", "closed", Part::All, Part::All, Part::All},
    {"complete", "complete", Part::All, Part::Both},
    {"processing", "processing", Part::All, Part::First},
    {"pending_payment", "pending_payment", Part::None, Part::None, Part::None, false, true},
    {"holded", "holded", Part::None, Part::None, Part::None, false, false, false, "new", "pending"},
    // From here on the rare ones.
    {"payment_review", "payment_review", Part::None, Part::None, Part::None, false, true},
    {"payment_review", "fraud", Part::None, Part::None, Part::None, false, true},
    {"processing", "processing", Part::First},
    {"processing", "processing", Part::None, Part::First},
    {"processing", "processing", Part::None, Part::All},
    {"processing", "packing", Part::All},
    {"processing", "awaiting_pickup", Part::All, Part::None, Part::None, false, true},
    {"new", "awaiting_stock"},
    {"complete", "delivered", Part::All, Part::All},
    {"complete", "complete", Part::All, Part::All, Part::First},
    {"processing", "processing", Part::All, Part::None, Part::First},
    {"complete", "complete", Part::Both, Part::Both},
    {"processing", "processing", Part::First, Part::None, Part::None, true},
    {"closed", "closed", Part::All, Part::None, Part::All, false, true},
    {"holded", "holded", Part::All, Part::None, Part::None, false, true, false, "processing", "processing"},
    {"new", ""},
    {"", ""},
    {"complete", "complete", Part::All, Part::All, Part::First, false, false, true},
    {"canceled", "canceled", Part::None, Part::None, Part::None, true, true},
    {"processing", "partially_shipped", Part::All, Part::First, Part::None, false, true},
}};
constexpr std::size_t firstRare = 9;

/// Out of 64: an everyday shop's mixture.
constexpr std::size_t everyday(quint64 draw)
{
    constexpr std::array<int, firstRare> upTo{6, 15, 48, 53, 56, 59, 62, 63, 64};
    std::size_t index = 0;
    while (static_cast<int>(draw) >= upTo[index]) {
        ++index;
    }
    return index;
}

bool goneFar(const SalesShape &shape)
{
    return shape.shipped != Part::None || shape.refunded != Part::None || shape.canceled;
}

} // namespace

std::size_t shapeCount()
{
    return shapes.size();
}

const SalesShape &shapeAt(std::size_t index)
{
    return shapes[index];
}

std::size_t shapeFor(qint64 row, quint64 hash, qint64 ageDays)
{
    const quint64 draw = (hash >> 40) % 64;
    if (ageDays < 1) {
        return draw < 40 ? pending : processing;
    }
    const std::size_t index = row % 8 == 3
                                  ? firstRare + static_cast<std::size_t>((row / 8) % qint64{shapes.size() - firstRare})
                                  : everyday(draw);
    if (ageDays < 4 && goneFar(shapes[index])) {
        return processing;
    }
    if (ageDays > 60 && index == pending && draw % 4 != 0) {
        return complete; // few orders stay open for months
    }
    return index;
}

} // namespace qm::practice
