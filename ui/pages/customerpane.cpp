// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerpane.h"

#include "tables/celltext.h"
#include "ui/pages/rawview.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

enum Tab { SummaryTab, OrdersTab, RawTab };

QString addressText(const CustomerAddress &address)
{
    QStringList lines{address.company, u"%1 %2"_s.arg(address.firstname, address.lastname).trimmed()};
    lines << address.street << u"%1 %2"_s.arg(address.postcode, address.city).trimmed();
    lines << address.countryId << address.telephone;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

CustomerPane::CustomerPane(QWidget *parent)
    : RecordPaneOf(parent)
{}

QFuture<Result<tables::CustomerRecord>> CustomerPane::ask(Session &session, qint64 key, const StopToken &stop)
{
    return tables::readCustomerRecord(session.cache(), key, stop);
}

void CustomerPane::fill(const tables::CustomerRecord &record)
{
    const Customer &customer = record.customer;
    setHeading(u"%1 %2"_s.arg(customer.firstname, customer.lastname).trimmed(), customer.email + selectionText());
    setChip(record.group, Tone::Neutral);
    restart({tr("Summary"), tr("Orders %1").arg(record.orderCount), tr("Raw")});

    QGridLayout *account = addSection(SummaryTab, tr("Account"));
    addLine(account, tr("E-mail"), customer.email);
    addLine(account, tr("Website"), record.website);
    if (customer.createdAt) {
        addLine(account, tr("Since"), tables::longTimeText(*customer.createdAt));
    }
    if (!customer.taxvat.isEmpty()) {
        addLine(account, tr("VAT number"), customer.taxvat);
    }
    if (customer.extensionAttributes.isSubscribed) {
        addLine(account, tr("Newsletter"), *customer.extensionAttributes.isSubscribed ? tr("Yes") : tr("No"));
    }
    for (const CustomerAddress &address : customer.addresses) {
        QStringList uses;
        if (address.defaultBilling) {
            uses << tr("default billing");
        }
        if (address.defaultShipping) {
            uses << tr("default shipping");
        }
        addText(addSection(SummaryTab, tr("Address"), uses.join(u", "_s)), addressText(address));
    }

    QGridLayout *orders = addSection(OrdersTab, {});
    for (const tables::CustomerOrder &order : record.orders) {
        addLine(orders, order.incrementId,
                u"%1 %2"_s.arg(tables::amountText(order.grandTotal, order.currency), order.currency), true);
        addText(orders,
                u"%1 · %2"_s.arg(tables::longTimeText(order.createdAt), tables::codeText(u"status", order.status)),
                true);
    }
    if (record.orders.empty()) {
        addText(orders, tr("No order of this account in the local copy"), true);
    }
    addWidget(RawTab, new RawView(customer.raw, this), true);
}

} // namespace qm::ui
