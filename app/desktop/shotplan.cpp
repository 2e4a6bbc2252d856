// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"

#include "practice/keptshop.h"
#include "ui/pages/listpage.h"

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::ActionId;
using ui::MainWindow;

// Of the detail.
constexpr int shipmentsTab = 2;
constexpr int customerOrdersTab = 1;

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

practice::ServerOptions bigShop()
{
    practice::ServerOptions options;
    options.shop.orders = 3'000;
    options.shop.products = 600;
    options.shop.today = practice::keptShop({}, SystemClock().now()).today;
    return options;
}

practice::FaultPlan slowly(const QString &route, int after)
{
    practice::Fault fault;
    fault.kind = practice::FaultKind::Delay;
    fault.route = route;
    fault.after = after;
    fault.milliseconds = 60'000;
    practice::FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

} // namespace

std::deque<ShotStep> planShots(ShotStage &stage)
{
    std::deque<ShotStep> steps;
    steps.push_back({u"welcome"_s,
                     u"Somebody without a shop is offered the practice store, or to connect one"_s,
                     [&stage] { stage.addShop(u"Hollebeek"_s, Environment::Live, bigShop()); },
                     {}});
    planWizard(stage, steps);
    planPages(stage, steps);
    planStates(stage, steps);
    return steps;
}

void planPages(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto hasRows = [&stage] { return stage.hasRows(); };

    add(
        u"empty"_s, u"Nothing pulled yet: the page says what the shop has, and how to get it"_s,
        [&stage] {
            stage.open(u"Hollebeek"_s);
            stage.show(MainWindow::OrdersIndex);
        },
        [&stage] { return stage.isOpen(u"Hollebeek"_s) && stage.sees(u"shopHasSome"_s); });
    add(
        u"first-pull"_s, u"The first pull: the newest orders are there, the rest is coming"_s,
        [&stage] {
            stage.shop(u"Hollebeek"_s).setFaults(slowly(u"GET /V1/orders"_s, 4));
            stage.trigger(ActionId::Pull);
        },
        [&stage] { return stage.rows() >= 100; });
    add(
        {}, {},
        [&stage] {
            stage.trigger(ActionId::CancelPull);
            stage.shop(u"Hollebeek"_s).setFaults({});
        },
        [&stage] { return stage.isQuiet(); });
    add(
        {}, u"The pull is canceled, begun again, and goes on from where it was"_s,
        [&stage] { stage.trigger(ActionId::Pull); }, [&stage] { return stage.isQuiet() && stage.rows() >= 3'000; });

    add(
        u"overview"_s, u"Overview: what waits, how the last days went, what is low"_s,
        [&stage] { stage.show(MainWindow::OverviewIndex); },
        [&stage] { return stage.sees(u"yesterdayUntilNow"_s); }); // it is counted
    add(
        {}, {},
        [&stage] {
            stage.show(MainWindow::OrdersIndex);
            stage.list()->showView(1);
        },
        [&stage] { return stage.hasRows() && stage.rows() < bigShop().shop.orders; });
    add(
        u"orders"_s, u"Orders of the last 14 days, five of them selected, one in detail"_s,
        [&stage] {
            stage.select({4, 3, 5, 8, 9});
        },
        [&stage] {
            if (stage.selectedRows() != 5) {
                stage.select({4, 3, 5, 8, 9}); // the list may have been read again
            }
            return stage.selectedRows() == 5 && (stage.isRead() || !stage.hasDetail());
        });
    add(
        u"order"_s, u"An order is opened; where the list has no room beside it, a way leads back"_s,
        [&stage] { stage.press(Qt::Key_Return); }, [&stage] { return stage.isRead(); });
    add(
        u"products"_s, u"Products, one of them selected"_s,
        [&stage] {
            stage.trigger(ActionId::Back);
            stage.show(MainWindow::ProductsIndex);
        },
        [&stage] {
            if (stage.hasRows()) {
                stage.select({9});
            }
            return stage.hasRows();
        });
    add(
        u"product"_s, u"A product with its variants"_s,
        [&stage] {
            stage.select({0});
            stage.press(Qt::Key_Return);
        },
        [&stage] { return stage.isRead(); });
    add(
        u"stock"_s, u"Stock by source"_s,
        [&stage] {
            stage.trigger(ActionId::Back);
            stage.show(MainWindow::StockIndex);
        },
        hasRows);
    add(
        u"low-stock"_s, u"What is low, marked where it is"_s, [&stage] { stage.list()->showView(1); },
        [&stage] { return stage.hasRows() && stage.rows() < bigShop().shop.products; });
    planEditing(stage, steps);
    planOrders(stage, steps);
    add(
        u"prices"_s, u"Prices"_s, [&stage] { stage.show(MainWindow::PricesIndex); }, hasRows);
    add(
        u"customers"_s, u"Customers"_s, [&stage] { stage.show(MainWindow::CustomersIndex); }, hasRows);
    add(
        u"customer"_s, u"A customer with the orders"_s,
        [&stage] {
            stage.select({4});
            stage.press(Qt::Key_Return);
        },
        [&stage] {
            stage.showTab(customerOrdersTab);
            return stage.isRead();
        });
    add(u"activity"_s, u"Activity: each pull with what it had to say"_s,
        [&stage] {
            stage.trigger(ActionId::Back);
            stage.show(MainWindow::ActivityIndex);
        },
        {});
    add(
        u"search"_s, u"A search over the local copy, answered while it is typed"_s,
        [&stage] {
            stage.show(MainWindow::OrdersIndex);
            stage.list()->showView(0);
            stage.list()->search(u"van"_s);
        },
        [&stage] { return stage.hasRows() && stage.rows() < 3'000; });
    add(
        u"order-shipped"_s, u"An order that is complete, with its shipment"_s,
        [&stage] {
            stage.select({5});
            stage.press(Qt::Key_Return);
        },
        [&stage] {
            stage.showTab(shipmentsTab);
            return stage.isRead() && stage.shows(u" × "_s);
        });
    add(u"filter-editor"_s, u"A filter is made"_s,
        [&stage] {
            stage.trigger(ActionId::Back);
            stage.list()->search({});
            stage.trigger(ActionId::Filter);
        },
        {});
    add(
        u"filtered-empty"_s, u"Nothing matches: the page says what leaving one filter out would show"_s,
        [&stage] {
            stage.closePopup();
            stage.list()->showFiltered({{filter(u"status"_s, Condition::Eq, u"holded"_s)},
                                        {filter(u"shipping_country_id"_s, Condition::Eq, u"LU"_s)},
                                        {filter(u"grand_total"_s, Condition::Gt, u"500"_s)}});
        },
        [&stage] { return stage.sees(u"nothingMatchesCounted"_s); });
    add(
        u"columns"_s, u"Columns are chosen"_s,
        [&stage] {
            stage.list()->showFiltered({});
            stage.trigger(ActionId::ChooseColumns);
        },
        hasRows);
    add(
        u"columns-attributes"_s, u"Columns of products: each attribute of the shop can be one"_s,
        [&stage] {
            stage.closePopup();
            stage.show(MainWindow::ProductsIndex);
            stage.trigger(ActionId::ChooseColumns);
            stage.typeInPopup(u"co"_s);
        },
        hasRows);
    add(u"scope"_s, u"Which store view is looked at is chosen"_s,
        [&stage] {
            stage.closePopup();
            stage.show(MainWindow::OrdersIndex);
            stage.trigger(ActionId::ChooseScope);
        },
        {});
    add(u"palette"_s, u"Anything in the copy is found from one field"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::OpenAnything);
            stage.typeInPopup(u"van"_s);
        },
        {});
    add(u"save-view"_s, u"A view is saved under a name"_s,
        [&stage] {
            stage.closePopup();
            stage.list()->showFiltered({{filter(u"status"_s, Condition::Eq, u"holded"_s)}});
            stage.trigger(ActionId::SaveView);
            stage.type(u"On hold, all of them"_s);
        },
        {});
    add(u"sort"_s, u"A list is sorted by more than one column"_s,
        [&stage] {
            stage.closePopup();
            stage.list()->showView(0);
            stage.trigger(ActionId::SortBy);
        },
        {});
    add(
        u"remove-shop"_s, u"A shop is forgotten, and what goes with it is said first"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::RemoveShop);
        },
        [&stage] { return stage.hasDialog(); });
    add(u"preferences"_s, u"Preferences"_s,
        [&stage] {
            stage.closePopup();
            stage.list()->showView(0);
            stage.trigger(ActionId::Preferences);
        },
        {});
    add(u"about"_s, u"About"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::About);
        },
        {});
    add(u"admin-place"_s, u"Where the shop's admin is, is asked for once"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::AdminPlace);
        },
        {});
    add(
        u"guide"_s, u"The guide, at the page about what is looked at"_s,
        [&stage] {
            stage.closePopup();
            stage.trigger(ActionId::Guide);
        },
        [&stage] { return stage.top() != stage.window; });
    add({}, {}, [&stage] { stage.closePopup(); }, {});
}

} // namespace qm::desktop
