// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listspecs.h"

#include "tables/productlist.h"
#include "ui/pages/customerpane.h"
#include "ui/pages/orderpane.h"
#include "ui/pages/pricepane.h"
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

} // namespace

ListPageSpec ordersSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Orders");
    spec.icon = u"orders"_s;
    spec.list = borrowed(cache::ordersList());
    spec.countText = [](qint64 n) { return Words::tr("%Ln order(s)", nullptr, int(n)); };
    spec.sumColumn = u"grand_total"_s;
    spec.givesWay = {u"payment_method"_s, u"total_qty_ordered"_s, u"ship_to"_s, u"created_at"_s};
    spec.narrow = &tables::ordersOf;
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new OrderPane(parent); };
    spec.adminPath = [](qint64 key) { return u"sales/order/view/order_id/%1"_s.arg(key); };
    spec.views = tables::builtinViews(*spec.list);
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
    spec.givesWay = {u"updated_at"_s, u"attribute_set"_s, u"type_id"_s, u"quantity"_s, u"price"_s};
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new ProductPane(parent); };
    spec.stages = {CellKind::Attribute, CellKind::StockItem};
    spec.adminPath = [](qint64 key) { return u"catalog/product/edit/id/%1"_s.arg(key); };
    spec.views = tables::builtinViews(*spec.list);
    return spec;
}

ListPageSpec stockSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Stock");
    spec.icon = u"stock"_s;
    spec.list = borrowed(cache::sourceItemsList());
    spec.readList = &tables::readStockList;
    spec.countText = [](qint64 n) { return Words::tr("%Ln SKU(s)", nullptr, int(n)); };
    // Sources stay, and what can be sold; an SKU says which product it is.
    spec.givesWay = {u"notify_stock_qty"_s, u"quantity_all"_s, u"status"_s, u"reserved"_s, u"name"_s};
    spec.editable = tables::editableStock();
    spec.views = tables::builtinViews(*spec.list);
    return spec;
}

ListPageSpec pricesSpec()
{
    ListPageSpec spec;
    spec.title = Words::tr("Prices");
    spec.icon = u"prices"_s;
    spec.list = borrowed(cache::basePricesList());
    spec.countText = [](qint64 n) { return Words::tr("%Ln price(s)", nullptr, int(n)); };
    // The store view last: an SKU has a row in each, and without it they look alike.
    spec.givesWay = {u"cost"_s, u"special_price"_s, u"store_view"_s};
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new PricePane(parent); };
    spec.editable = tables::editablePrices();
    spec.views = tables::builtinViews(*spec.list);
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
    spec.givesWay = {u"country_id"_s, u"last_order_at"_s, u"group_name"_s, u"company"_s,
                     u"city"_s,       u"order_count"_s,   u"created_at"_s};
    spec.makePane = [](QWidget *parent) -> RecordPane * { return new CustomerPane(parent); };
    spec.adminPath = [](qint64 key) { return u"customer/index/edit/id/%1"_s.arg(key); };
    spec.views = tables::builtinViews(*spec.list);
    return spec;
}

} // namespace qm::ui
