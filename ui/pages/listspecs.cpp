// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listspecs.h"

#include "tables/productlist.h"
#include "ui/pages/customerpane.h"
#include "ui/pages/orderpane.h"
#include "ui/pages/productpane.h"

#include <QCoreApplication>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListPage)
};

std::shared_ptr<const cache::List> borrowed(const cache::List &list)
{
    return {&list, [](const cache::List *) {}}; // lists live as long as the program
}

ledger::SavedView view(const QString &name, std::vector<std::vector<Filter>> groups = {})
{
    ledger::SavedView made;
    made.name = name;
    made.groups = std::move(groups);
    return made;
}

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

} // namespace

ListPageSpec ordersSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Orders");
    spec.icon = u"orders"_s;
    spec.list = borrowed(cache::ordersList());
    spec.countText = [](qint64 n) { return Words::tr("%Ln order(s)", nullptr, int(n)); };
    spec.sumColumn = u"grand_total"_s;
    spec.narrow = &tables::ordersOf;
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new OrderPane(parent); };
    spec.adminPath = [](qint64 key) { return u"sales/order/view/order_id/%1"_s.arg(key); };
    const Filter unpaid{u"status"_s, Condition::In, {u"pending"_s, u"pending_payment"_s}};
    spec.views = {
        view(Words::tr("All orders")),
        view(Words::tr("Last 14 days"), {{filter(u"created_at"_s, Condition::Gteq, u"-14d"_s)}}),
        view(Words::tr("To ship"), {{filter(u"status"_s, Condition::Eq, u"processing"_s)},
                                    {filter(u"qty_to_ship"_s, Condition::Gt, u"0"_s)}}),
        view(Words::tr("Unpaid over 24 h"), {{unpaid}, {filter(u"created_at"_s, Condition::Lteq, u"-24h"_s)}}),
        view(Words::tr("On hold"), {{filter(u"status"_s, Condition::Eq, u"holded"_s)}}),
        view(Words::tr("B2B"), {{Filter{u"billing_company"_s, Condition::NotNull, {}}}}),
    };
    return spec;
}

ListPageSpec productsSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Products");
    spec.icon = u"products"_s;
    spec.list = borrowed(cache::productsList());
    spec.readList = &tables::readProductList;
    spec.countText = [](qint64 n) { return Words::tr("%Ln product(s)", nullptr, int(n)); };
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new ProductPane(parent); };
    spec.adminPath = [](qint64 key) { return u"catalog/product/edit/id/%1"_s.arg(key); };
    spec.views = {
        view(Words::tr("All products")),
        view(Words::tr("Enabled"), {{filter(u"status"_s, Condition::Eq, u"1"_s)}}),
        view(Words::tr("Disabled"), {{filter(u"status"_s, Condition::Eq, u"2"_s)}}),
        view(Words::tr("Configurable"), {{filter(u"type_id"_s, Condition::Eq, u"configurable"_s)}}),
        view(Words::tr("Bundles and groups"), {{{u"type_id"_s, Condition::In, {u"bundle"_s, u"grouped"_s}}}}),
    };
    return spec;
}

ListPageSpec stockSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Stock");
    spec.icon = u"stock"_s;
    spec.list = borrowed(cache::sourceItemsList());
    spec.readList = &tables::readStockList;
    spec.countText = [](qint64 n) { return Words::tr("%Ln place(s)", nullptr, int(n)); };
    spec.views = {
        view(Words::tr("All SKUs")),
        view(Words::tr("Low stock"), {{filter(u"is_low"_s, Condition::Eq, u"1"_s)}}),
        view(Words::tr("Out of stock"), {{filter(u"status"_s, Condition::Eq, u"0"_s)}}),
    };
    return spec;
}

ListPageSpec pricesSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Prices");
    spec.icon = u"prices"_s;
    spec.list = borrowed(cache::basePricesList());
    spec.countText = [](qint64 n) { return Words::tr("%Ln price(s)", nullptr, int(n)); };
    spec.views = {view(Words::tr("All prices"))};
    return spec;
}

ListPageSpec customersSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Customers");
    spec.icon = u"customers"_s;
    spec.list = borrowed(cache::customersList());
    spec.narrow = &tables::customersOf;
    spec.countText = [](qint64 n) { return Words::tr("%Ln customer(s)", nullptr, int(n)); };
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new CustomerPane(parent); };
    spec.adminPath = [](qint64 key) { return u"customer/index/edit/id/%1"_s.arg(key); };
    spec.views = {
        view(Words::tr("All customers")),
        view(Words::tr("New in 30 days"), {{filter(u"created_at"_s, Condition::Gteq, u"-30d"_s)}}),
        view(Words::tr("Companies"), {{Filter{u"company"_s, Condition::NotNull, {}}}}),
    };
    return spec;
}

} // namespace qm::ui
