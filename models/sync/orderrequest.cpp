// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/orderrequest.h"

#include "orders/documentsums.h"
#include "orders/marker.h"
#include "remote/endpoints/orderwrites.h"
#include "sync/orderpushjob.h"
#include "sync/pushkind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

struct RequestOf
{
    qint64 orderId;
    const QString &marker;
    const QString &status;

    [[nodiscard]] QString text(const Remark &remark) const { return orders::withMarker(remark.text, marker); }

    remote::Request<JsonText> operator()(const CommentAction &work) const
    {
        return untyped(remote::commentOrder(Scope::all(), orderId, work.remark, text(work.remark), status));
    }
    remote::Request<JsonText> operator()(const StatusAction &work) const
    {
        return untyped(remote::commentOrder(Scope::all(), orderId, work.remark, text(work.remark), work.status));
    }
    remote::Request<JsonText> operator()(HoldAction) const { return untyped(remote::holdOrder(Scope::all(), orderId)); }
    remote::Request<JsonText> operator()(UnholdAction) const
    {
        return untyped(remote::unholdOrder(Scope::all(), orderId));
    }
    remote::Request<JsonText> operator()(CancelAction) const
    {
        return untyped(remote::cancelOrder(Scope::all(), orderId));
    }
    remote::Request<JsonText> operator()(const InvoiceAction &work) const
    {
        return remote::invoiceOrder(Scope::all(), orderId, work, text(work.remark));
    }
    remote::Request<JsonText> operator()(const ShipmentAction &work) const
    {
        return remote::shipOrder(Scope::all(), orderId, work, text(work.remark));
    }
    remote::Request<JsonText> operator()(const CreditMemoAction &work) const
    {
        return remote::refund(Scope::all(), orderId, work, text(work.remark));
    }
    remote::Request<JsonText> operator()(const TrackAction &work) const
    {
        return untyped(remote::addTrack(Scope::all(), orderId, work));
    }
};

remote::Request<JsonText> requestFor(qint64 orderId, OrderWork work, const QString &marker, const QString &status,
                                     const std::vector<qint64> &open)
{
    if (auto *memo = std::get_if<CreditMemoAction>(&work)) {
        for (const qint64 item : open) {
            if (std::ranges::find(memo->lines, item, &ActionLine::orderItemId) == memo->lines.end()) {
                memo->lines.push_back({item, Decimal()});
            }
        }
    }
    return std::visit(RequestOf{orderId, marker, status}, work);
}

qint64 rowsOf(const OrderWork &work)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.lines; }) {
                return qint64(one.lines.size());
            } else {
                return qint64(1);
            }
        },
        work);
}

} // namespace

remote::Request<JsonText> requestOf(const OrderAction &action, const orders::OrderSight &sight)
{
    return requestFor(action.order.entityId, action.work, action.marker, sight.order.status,
                      orders::openBeside(action.work, sight));
}

PlannedRequest requestOf(const orders::OrderPlan &plan, const orders::PlannedAction &action, const QString &marker)
{
    const remote::Request<JsonText> request =
        requestFor(plan.order.entityId, action.work, marker, plan.status, action.open);
    return {PushShop::nameOf(request.http), QString::fromUtf8(request.http.body.value_or(QByteArray())),
            rowsOf(action.work)};
}

QString markerToCome()
{
    return u"QM-XXXXXXXXXX"_s;
}

} // namespace qm::sync
