// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/collections.h"
#include "practice/sales/documentinput.h"
#include "practice/sales/documentpieces.h"
#include "practice/sales/orderroutes.h"
#include "practice/sales/orderwork.h"
#include "practice/shop.h"

#include <memory>

namespace qm::practice {
namespace {

struct Documents
{
    std::unique_ptr<const Collection> Shop::*member;
    SalesPart part;
    DocumentKind kind;
    std::string_view mail;
};

constexpr Documents invoices{&Shop::invoices, SalesPart::Invoices, DocumentKind::Invoice, "invoice"};
constexpr Documents shipments{&Shop::shipments, SalesPart::Shipments, DocumentKind::Shipment, "shipment"};
constexpr Documents creditmemos{&Shop::creditmemos, SalesPart::Creditmemos, DocumentKind::Creditmemo, "creditmemo"};

qint64 orderRowOf(const Call &call, const Documents &documents, qint64 id)
{
    const Collection &collection = *(call.shop.*documents.member);
    const qint64 row = collection.rowOf(id);
    if (row < 0 || current(call, collection).isGone(row)) {
        throw Refusal::noSuchEntity();
    }
    return bookOf(*call.shop.orders).locate(documents.part, row).first;
}

/// A comment on a document; the order's `updated_at` stays (observed 39).
Handler comment(const Documents &documents)
{
    return [documents](const Call &call) {
        SalesRemark remark = readRemarkInput(call.body);
        remark.kind = documents.kind;
        OrderWork work(call, orderRowOf(call, documents, remark.documentId));
        work.remark(std::move(remark));
        work.commit(false);
        const SalesRemark &kept = work.writes.remarks.back();
        Body body;
        JsonWriter json(body);
        json.beginObject();
        json.key("comment");
        if (kept.text) {
            json.value(std::string_view(*kept.text));
        } else {
            json.null();
        }
        json.member("entity_id", kept.id);
        json.member("is_customer_notified", kept.notified.value_or(0));
        json.member("is_visible_on_front", kept.visible);
        json.member("parent_id", kept.documentId);
        json.endObject();
        return body;
    };
}

/// The document goes to the customer once more.
Handler emails(const Documents &documents)
{
    return [documents](const Call &call) -> Body {
        const qint64 id = call.integer(0);
        OrderWork work(call, orderRowOf(call, documents, id));
        work.mail(documents.mail, id, {});
        work.commit(false);
        return "true";
    };
}

Body cancelCreditmemo(const Call &call)
{
    static_cast<void>(rowFor(call, *call.shop.creditmemos));
    throw plainRefusal("You can not cancel Credit Memo");
}

} // namespace

std::vector<Route> documentRoutes()
{
    constexpr std::string_view onInvoices = "Magento_Sales::sales_invoice";
    constexpr std::string_view onShipments = "Magento_Sales::shipment";
    constexpr std::string_view onCreditmemos = "Magento_Sales::sales_creditmemo";
    return {
        {"POST", "/V1/invoices/comments", onInvoices, comment(invoices)},
        {"POST", "/V1/shipment/:id/comments", onShipments, comment(shipments)},
        {"POST", "/V1/creditmemo/:id/comments", onCreditmemos, comment(creditmemos)},
        {"POST", "/V1/invoices/:id/emails", onInvoices, emails(invoices)},
        {"POST", "/V1/shipment/:id/emails", onShipments, emails(shipments)},
        {"POST", "/V1/creditmemo/:id/emails", onCreditmemos, emails(creditmemos)},
        {"PUT", "/V1/creditmemo/:id", onCreditmemos, cancelCreditmemo},
    };
}

} // namespace qm::practice
