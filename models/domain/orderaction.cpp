// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orderaction.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qm {

namespace {

constexpr std::array kindNames{"comment"_L1, "status"_L1,   "hold"_L1,        "unhold"_L1, "cancel"_L1,
                               "invoice"_L1, "shipment"_L1, "credit_memo"_L1, "track"_L1};
static_assert(kindNames.size() == std::size_t(orderActionKinds));

struct RemarkOf
{
    template <typename T>
    const Remark *operator()(const T &work) const
    {
        if constexpr (requires { work.remark; }) {
            return &work.remark;
        } else {
            return nullptr;
        }
    }
};

struct MovesMoney
{
    template <typename T>
    bool operator()(const T &work) const
    {
        if constexpr (requires { work.isOnline; }) {
            return work.isOnline;
        } else {
            return false;
        }
    }
};

} // namespace

QLatin1StringView toString(OrderActionKind kind)
{
    return kindNames[std::size_t(kind)];
}

std::optional<OrderActionKind> orderActionKindFromText(QStringView text)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), text);
    return found == kindNames.end() ? std::nullopt : std::optional(OrderActionKind(found - kindNames.begin()));
}

OrderActionKind kindOf(const OrderWork &work)
{
    return OrderActionKind(work.index());
}

const Remark *remarkOf(const OrderWork &work)
{
    return std::visit(RemarkOf{}, work);
}

bool notifies(const OrderWork &work)
{
    const Remark *remark = remarkOf(work);
    return remark && remark->notify;
}

bool movesMoney(const OrderWork &work)
{
    return std::visit(MovesMoney{}, work);
}

} // namespace qm
