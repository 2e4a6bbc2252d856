// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace qm::practice {

/// How much of an order a kind of document covers.
enum class Part {
    None,
    First, ///< one document with a part of the pieces
    Both,  ///< two documents: the part, then the rest
    All,   ///< one document with everything
};

/// How far an order came: its state and status, and the documents that belong to it.
struct SalesShape
{
    std::string_view state;  ///< empty: the shop left it null (magento-facts 1.21)
    std::string_view status; ///< empty: null
    Part invoiced = Part::None;
    Part shipped = Part::None;
    Part refunded = Part::None;
    bool canceled = false;            ///< what was not invoiced is canceled
    bool online = false;              ///< paid through a gateway in any case: the order has transactions
    bool adjusted = false;            ///< the refund has an adjustment
    std::string_view heldState = {};  ///< hold_before_state
    std::string_view heldStatus = {}; ///< hold_before_status
};

[[nodiscard]] std::size_t shapeCount();
[[nodiscard]] const SalesShape &shapeAt(std::size_t index);

/// The shape of an order: mostly everyday ones, every eighth row a rare one in turn so that small shops show them all.
/// \a ageDays keeps young orders from being further than they can be.
[[nodiscard]] std::size_t shapeFor(qint64 row, quint64 hash, qint64 ageDays);

[[nodiscard]] constexpr int documentCount(Part part)
{
    return part == Part::None ? 0 : part == Part::Both ? 2 : 1;
}

} // namespace qm::practice
