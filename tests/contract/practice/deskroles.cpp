// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskroles.h"

#include "practice/goods/stock.h"
#include "practice/sales/writers.h"

#include <algorithm>
#include <functional>

namespace qm::test {
namespace {

using namespace practice;

constexpr int ams = 0;
constexpr int ber = 1;
constexpr int rtm = 3;

struct DeskRole
{
    const char *name;
    std::function<bool(const SalesOrder &)> fits;
};

int heldBy(const SalesOrder &order, const BasketLine &line, int source)
{
    const auto [first, count] = sourceItemRows(order.book->options(), line.product.row);
    for (int i = 0; i < count; ++i) {
        const SourceItem item = sourceItemAt(order.book->options(), first + i);
        if (item.source == source) {
            return static_cast<int>(item.quantity.units() / Decimal::unitsPerOne);
        }
    }
    return 0;
}

bool allFrom(const SalesOrder &order, int source)
{
    return std::all_of(order.basket->lines.begin(), order.basket->lines.end(), [&](const BasketLine &line) {
        return line.hasChildren || heldBy(order, line, source) >= line.quantity;
    });
}

bool everyday(const SalesOrder &order)
{
    return !order.online && order.basket->discountPercent == 0 && order.terms->currency == "EUR" &&
           order.amounts.grandTotal.base > 0 && order.view->websiteId == 1 && order.amounts.shipping.base > 0;
}

bool isPending(const SalesOrder &order)
{
    return everyday(order) && order.shape->status == "pending" &&
           order.basket->lines.front().product.type == ProductType::Simple;
}

bool isOpen(const SalesOrder &order)
{
    return order.shape->shipped == Part::None && order.shape->refunded == Part::None &&
           (order.shape->status == "pending" || order.shape->status == "processing");
}

/// Nothing of it is shipped, and all of it lies where parcels leave from when nobody says otherwise.
bool shipsFromDefault(const SalesOrder &order)
{
    return isOpen(order) && !order.basket->lines.front().isVirtual &&
           allFrom(order, order.view->websiteId == 2 ? ber : defaultSource);
}

bool isParcel(const SalesOrder &order)
{
    return shipsFromDefault(order) && order.view->websiteId == 1 &&
           order.basket->lines.front().product.type == ProductType::Simple;
}

bool paidOf(const SalesOrder &order, int pieces)
{
    return everyday(order) && order.shape->status == "processing" && order.shape->invoiced == Part::All &&
           order.shape->shipped == Part::None && order.shape->refunded == Part::None &&
           order.basket->lines.front().product.type == ProductType::Simple &&
           order.basket->lines.front().quantity >= pieces;
}

/// Each takes an order of its own: the exchanges change it.
std::vector<DeskRole> deskRoles()
{
    const auto simple = [](const SalesOrder &o) {
        return isOpen(o) && o.basket->lines.front().product.type == ProductType::Simple;
    };
    const auto fromAms = [=](const SalesOrder &o) {
        return simple(o) && o.view->websiteId == 1 && heldBy(o, o.basket->lines.front(), ams) > 0;
    };
    const auto lacking = [=](const SalesOrder &o) { return simple(o) && heldBy(o, o.basket->lines.front(), rtm) < 1; };
    const auto separate = [](const SalesOrder &o) {
        return o.basket->lines.front().product.shipSeparately && shipsFromDefault(o);
    };
    const auto configurable = [](const SalesOrder &o) {
        const BasketLine &first = o.basket->lines.front();
        return everyday(o) && o.shape->status == "pending" && first.product.type == ProductType::Configurable &&
               first.hasChildren;
    };
    const auto held = [](const SalesOrder &o) {
        return everyday(o) && o.shape->status == "holded" &&
               o.basket->lines.front().product.type == ProductType::Simple;
    };
    const auto part = [](const SalesOrder &o) {
        return everyday(o) && o.shape->invoiced == Part::First && !o.shape->canceled;
    };
    return {{"desk:untouched", isPending},
            {"desk:cancel", isPending},
            {"desk:hold", isPending},
            {"desk:invoice", isPending},
            {"desk:invoice-bulk", isPending},
            {"desk:ship-all", isParcel},
            {"desk:ship-bulk", isParcel},
            {"desk:ship-rest", isParcel},
            {"desk:ship-default", isParcel},
            {"desk:ship-many", isParcel},
            {"desk:ship-untitled", isParcel},
            {"desk:ship-carrier", isParcel},
            {"desk:ship-ams", fromAms},
            {"desk:ship-lacking", lacking},
            {"desk:separate", separate},
            {"desk:configurable", configurable},
            {"desk:held", held},
            {"desk:part", part},
            {"desk:paid", [](const SalesOrder &o) { return paidOf(o, 1); }},
            {"desk:refund", [](const SalesOrder &o) { return paidOf(o, 3); }}};
}

void addFacts(QMap<QByteArray, QByteArray> &roles, const QByteArray &role, const SalesOrder &order)
{
    const BasketLine &first = order.basket->lines.front();
    roles.insert(role, QByteArray::number(order.id()));
    roles.insert(role + "-item", QByteArray::number(order.itemId(0)));
    roles.insert(role + "-child", QByteArray::number(order.itemId(0) + 1));
    roles.insert(role + "-name", QByteArray::fromStdString(first.product.name));
    roles.insert(role + "-sku", QByteArray::fromStdString(first.sku));
    roles.insert(role + "-total", fromCents(order.paid().base).toString().toUtf8());
    roles.insert(role + "-shipping", fromCents(order.amounts.shipping.base).toFixed(2).toUtf8());
    if (!order.invoices.empty()) {
        roles.insert(role + "-invoice", QByteArray::number(order.invoices.front().id));
    }
}

} // namespace

void addDeskOrders(QMap<QByteArray, QByteArray> &roles, const practice::SalesBook &book)
{
    std::vector<DeskRole> open = deskRoles();
    // From the newest on: the first rows are where the others look.
    for (qint64 row = book.size() - 1; row >= 0 && !open.empty(); --row) {
        const SalesOrder order = makeOrder(book, row);
        if (roles.values().contains(QByteArray::number(order.id()))) {
            continue;
        }
        // The choosiest are last.
        const auto role =
            std::find_if(open.rbegin(), open.rend(), [&](const DeskRole &wanted) { return wanted.fits(order); });
        if (role != open.rend()) {
            addFacts(roles, role->name, order);
            open.erase(std::next(role).base());
        }
    }
}

} // namespace qm::test
