// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles.h"

#include "deskroles.h"

#include "practice/goods/goods.h"
#include "practice/goods/layout.h"
#include "practice/goods/prices.h"
#include "practice/goods/product.h"
#include "practice/goods/stock.h"
#include "practice/goods/strange.h"
#include "practice/sales/comments.h"
#include "practice/sales/salesorder.h"

#include <algorithm>
#include <functional>

namespace qm::test {
namespace {

using namespace practice;

/// One top line, whatever hangs below it.
bool onlyOneTop(const SalesOrder &order)
{
    const auto &lines = order.basket->lines;
    return std::count_if(lines.begin(), lines.end(), [](const BasketLine &line) { return line.parent < 0; }) == 1;
}

bool dynamicOrConfigurable(const SalesOrder &order)
{
    return std::any_of(order.basket->lines.begin(), order.basket->lines.end(),
                       [](const BasketLine &line) { return line.hasChildren; });
}

bool onlyType(const SalesOrder &order, ProductType type)
{
    return std::all_of(order.basket->lines.begin(), order.basket->lines.end(),
                       [&](const BasketLine &line) { return line.product.type == type; });
}

struct OrderRole
{
    const char *name;
    std::function<bool(const SalesOrder &)> fits;
};

/// Plain means what most recorded orders are: offline payment, no coupon, base currency.
bool plain(const SalesOrder &order)
{
    return !order.online && order.basket->discountPercent == 0 && order.terms->currency == "EUR" &&
           order.amounts.grandTotal.base > 0;
}

bool guest(const SalesOrder &order)
{
    return order.book->buyer(order.row).id == 0;
}

bool isNew(const SalesOrder &order)
{
    return order.shape->status == "pending";
}

bool single(const SalesOrder &order, ProductType type)
{
    const BasketLine &first = order.basket->lines.front();
    return first.product.type == type && onlyOneTop(order);
}

bool fixedBundle(const SalesOrder &order)
{
    return single(order, ProductType::Bundle) && order.basket->lines.front().priced;
}

bool dynamicBundle(const SalesOrder &order)
{
    return single(order, ProductType::Bundle) && !order.basket->lines.front().priced;
}

bool everyday(const SalesOrder &order)
{
    return plain(order) && guest(order);
}

std::vector<OrderRole> orderRoles(const State &state)
{
    const auto inState = [](const char *wanted, auto fits) {
        return [wanted, fits](const SalesOrder &o) {
            return o.shape->state == wanted && !o.shape->status.empty() && everyday(o) && fits(o);
        };
    };
    const auto of = [](ProductType type) { return [type](const SalesOrder &o) { return single(o, type); }; };
    const auto simple = [](const SalesOrder &o) { return onlyType(o, ProductType::Simple); };
    const auto silent = [&state](const SalesOrder &o) { return orderComments(o, state).empty(); };
    const auto company = [](const SalesOrder &o) { return !o.book->buyer(o.row).company.empty(); };
    return {
        {"order:pending", inState("new", simple)},
        {"order:quiet", inState("new", silent)},
        {"order:configurable", inState("new", of(ProductType::Configurable))},
        {"order:bundle", inState("new", dynamicBundle)},
        {"order:virtual", inState("new", of(ProductType::Virtual))},
        {"order:coupon",
         [](const SalesOrder &o) {
             return isNew(o) && !o.online && o.basket->discountPercent != 0 && guest(o) && dynamicOrConfigurable(o);
         }},
        {"order:nl", inState("new", [=](const SalesOrder &o) { return o.view->id == 2 && simple(o); })},
        {"order:b2b", inState("new", [=](const SalesOrder &o) { return o.view->id == 4 && simple(o) && company(o); })},
        {"order:registered",
         [=](const SalesOrder &o) { return isNew(o) && plain(o) && !guest(o) && simple(o) && company(o); }},
        {"order:holded", inState("holded", of(ProductType::Downloadable))},
        {"order:canceled", inState("canceled", of(ProductType::Virtual))},
        {"order:closed", inState("closed", fixedBundle)},
        {"order:complete", inState("complete", dynamicBundle)},
        {"order:commentless", inState("complete", silent)},
        {"order:partinvoiced",
         [=](const SalesOrder &o) {
             return o.shape->invoiced == Part::First && !o.shape->canceled && everyday(o) && simple(o);
         }},
        {"order:restcanceled",
         [](const SalesOrder &o) { return o.shape->invoiced == Part::First && o.shape->canceled; }},
        {"order:partshipped",
         [=](const SalesOrder &o) {
             return o.shape->invoiced == Part::None && o.shape->shipped == Part::First && everyday(o) && simple(o);
         }},
        {"order:twoinvoices", [](const SalesOrder &o) { return o.invoices.size() == 2; }},
        {"order:twoshipments", [](const SalesOrder &o) { return o.shipments.size() == 2; }},
        {"order:partrefunded", [](const SalesOrder &o) { return o.shape->refunded == Part::First; }},
        {"order:paid",
         [](const SalesOrder &o) { return o.shape->status == "processing" && o.shape->invoiced == Part::All; }},
    };
}

struct DocumentRole
{
    const char *name;
    std::vector<SalesDocument> SalesOrder::*documents;
    bool commented;
};

void addDocuments(QMap<QByteArray, QByteArray> &roles, const SalesOrder &order)
{
    const std::vector<DocumentRole> wanted{{"invoice:commented", &SalesOrder::invoices, true},
                                           {"invoice:plain", &SalesOrder::invoices, false},
                                           {"shipment:commented", &SalesOrder::shipments, true},
                                           {"creditmemo:commented", &SalesOrder::creditmemos, true}};
    for (const DocumentRole &role : wanted) {
        for (const SalesDocument &document : order.*role.documents) {
            const bool commented = !documentComments(order, document).empty();
            const bool fits = !order.online && commented == role.commented &&
                              (document.kind != DocumentKind::Creditmemo || order.shape->adjusted);
            if (fits && !roles.contains(role.name)) {
                roles.insert(role.name, QByteArray::number(document.id));
                roles.insert(QByteArray(role.name) + "-order", QByteArray::number(order.id()));
            }
        }
    }
}

QByteArray pathForm(const std::string &sku)
{
    return QByteArray::fromStdString(sku).toPercentEncoding();
}

/// SKUs by type, always an ordinary one: the strange ones are asked for by their own names.
void addProducts(QMap<QByteArray, QByteArray> &roles, const ShopOptions &options)
{
    const Catalogue catalogue(options);
    for (qint64 row = catalogue.size() - 1; row >= strangeCount(); --row) {
        const ProductFacts facts = catalogue.facts(row);
        const Place place = placeOf(row, catalogue.size());
        const QByteArray sku = pathForm(facts.sku);
        if (!facts.enabled) {
            roles.insert("sku:disabled", sku);
        } else if (facts.parentRow >= 0) {
            roles.insert("sku:child", sku);
        } else if (facts.type == ProductType::Bundle) {
            roles.insert(facts.fixedBundlePrice ? "sku:bundle-fixed" : "sku:bundle-dynamic", sku);
        } else if (facts.type != ProductType::Simple) {
            roles.insert("sku:" + QByteArray::fromStdString(std::string(toString(facts.type))), sku);
        } else if (specialPriceOf(options, place, 0)) {
            roles.insert("sku:special", sku);
        } else if (tierPricesOf(options, place).empty()) {
            roles.insert("sku:plain", sku);
        } else if (tierPricesOf(options, place).size() > 1) {
            roles.insert("sku:tiered", sku);
            roles.insert("row:tiered", QByteArray::number(row));
        }
    }
    const QByteArray sku = roles["sku:tiered"];
    roles.insert("sku:lower", sku.toLower());
    roles.insert("sku:stem", sku.chopped(1));
    roles.insert("sku:wild", QByteArray(sku).replace('-', '_'));
    roles.insert("media:tiered", QByteArray::number(roles["row:tiered"].toLongLong() * 4 + 1));
}

/// Simple products that lie in every source, for exchanges that write: nobody reads these. A few by role, all of them
/// by number.
void addScratch(QMap<QByteArray, QByteArray> &roles, const ShopOptions &options)
{
    const Catalogue catalogue(options);
    int number = 0;
    for (qint64 row = catalogue.size() / 2; row < catalogue.size(); ++row) {
        const ProductFacts facts = catalogue.facts(row);
        if (facts.type != ProductType::Simple || facts.parentRow >= 0 || !facts.enabled ||
            sourceItemRows(options, row).second != 4) {
            continue;
        }
        const QByteArray sku = pathForm(facts.sku);
        if (number < 12) {
            roles.insert("sku:scratch-" + QByteArray(1, static_cast<char>('a' + number)), sku);
        } else {
            roles.insert("numbered:" + QByteArray::number(number - 11), sku);
        }
        ++number;
    }
    roles.insert("sku:scratch-lower", roles["sku:scratch-a"].toLower());
    const auto state = std::move(*State::open(QString(), "roles"));
    const Writes writes(*state);
    const ProductReader plain({options, writes}, catalogue.rowOfSku(roles["sku:plain"].toStdString()));
    constexpr int ean = 163;
    roles.insert("ean:plain", QByteArray::fromStdString(plain.value(ean, storeViews()[0]).text));
}

/// A customer without any address, as printed.
void addBareCustomer(QMap<QByteArray, QByteArray> &roles, const ShopOptions &options, const People &people)
{
    const auto customers = makeCustomers(options);
    for (qint64 row = 0; row < customers->size() && !roles.contains("customer:bare"); ++row) {
        std::string text;
        JsonWriter json(text);
        customers->write(json, row, storeViews()[0], Detail::Full);
        if (text.find(R"("addresses":[])") != std::string::npos) {
            roles.insert("customer:bare", QByteArray::number(people.customer(row).id));
        }
    }
}

void addPeople(QMap<QByteArray, QByteArray> &roles, const People &people)
{
    for (qint64 row = people.size() - 1; row >= 0; --row) {
        const PersonFacts person = people.customer(row);
        if (!person.company.empty()) {
            roles.insert("customer:company", QByteArray::number(person.id));
        }
        roles.insert("customer:phone", pathForm(person.telephone).right(7));
    }
}

} // namespace

QMap<QByteArray, QByteArray> rolesOf(const ShopOptions &options)
{
    const Catalogue catalogue(options);
    const People people(options);
    const SalesBook book(options, catalogue, people);
    const auto state = std::move(*State::open(QString(), "roles"));
    QMap<QByteArray, QByteArray> roles;
    const std::vector<OrderRole> wanted = orderRoles(*state);
    for (qint64 row = 0; row < book.size(); ++row) {
        const SalesOrder order = makeOrder(book, row);
        for (const OrderRole &role : wanted) {
            if (!roles.contains(role.name) && role.fits(order)) {
                roles.insert(role.name, QByteArray::number(order.id()));
            }
        }
        addDocuments(roles, order);
    }
    // Gets the comments that stand in for other writes: far from the first rows, where the others look.
    roles.insert("order:busy", QByteArray::number(makeOrder(book, book.size() / 2).id()));
    addDeskOrders(roles, book);
    addProducts(roles, options);
    addScratch(roles, options);
    addPeople(roles, people);
    addBareCustomer(roles, options, people);
    return roles;
}

} // namespace qm::test
