// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orderpane.h"

#include "domain/openquantity.h"
#include "tables/celltext.h"
#include "ui/delegates/chips.h"
#include "ui/pages/rawview.h"
#include "ui/pages/timeline.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHash>
#include <QLocale>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::amountText;
using tables::quantityText;

QString money(std::optional<Decimal> amount, const Order &order)
{
    return amountText(amount.value_or(Decimal()), order.orderCurrencyCode);
}

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

/// The shop's own title where the method left nothing else, which offline methods do; else what the code says.
QString paymentTitle(const OrderPayment &payment)
{
    QStringList words = payment.additionalInformation;
    words.removeAll(QString());
    return words.size() == 1 ? words.front() : tables::codeText(u"payment_method", payment.method);
}

QString transactionType(const QString &type)
{
    static const QHash<QString, const char *> words{
        {u"payment"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Payment")},
        {u"order"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Order")},
        {u"authorization"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Authorization")},
        {u"capture"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Capture")},
        {u"void"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Void")},
        {u"refund"_s, QT_TRANSLATE_NOOP("qm::ui::OrderPane", "Refund")},
    };
    const char *known = words.value(type);
    return known ? OrderPane::tr(known) : type;
}

/// Without \a email, which stands elsewhere.
QString addressText(const OrderAddress &address, const QString &email)
{
    QStringList lines;
    lines << address.company
          << QStringList{address.firstname, address.middlename, address.lastname}.join(u' ').simplified();
    lines << address.street;
    lines << u"%1 %2"_s.arg(address.postcode, address.city).trimmed();
    lines << address.region << countryName(address.countryId) << address.telephone
          << (address.email == email ? QString() : address.email);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Whether the shop counts what it shipped by this line: parts of a bundle count where the bundle ships by them.
bool isShippedByItself(const Order &order, const OrderItem &item)
{
    const auto parent = std::ranges::find(order.items, item.parentItemId.value_or(0), &OrderItem::itemId);
    return !item.isVirtual &&
           (parent == order.items.end() ? !shipsByChildren(order, item) : shipsByChildren(order, *parent));
}

void addColumnText(QGridLayout *grid, int row, int column, const QString &text, Qt::Alignment alignment,
                   bool secondary = false)
{
    auto *label = new PlainLabel(text, FontUse::Table, secondary ? QPalette::PlaceholderText : QPalette::WindowText,
                                 grid->parentWidget());
    label->setWordWrap(column == 0);
    label->setAlignment(alignment | Qt::AlignTop);
    grid->addWidget(label, row, column);
}

QString commentText(const tables::OrderEvent &event)
{
    using Kind = tables::OrderEvent::Kind;
    switch (event.document) {
    case Kind::Invoice:
        return OrderPane::tr("Comment on invoice %1: “%2”").arg(event.number, event.text);
    case Kind::Shipment:
        return OrderPane::tr("Comment on shipment %1: “%2”").arg(event.number, event.text);
    case Kind::CreditMemo:
        return OrderPane::tr("Comment on refund %1: “%2”").arg(event.number, event.text);
    case Kind::Placed:
    case Kind::Comment:
        break;
    }
    return OrderPane::tr("Comment: “%1”").arg(event.text);
}

/// In the heading there is room for the time of today, or for a day.
QString shortly(UtcTime time, UtcTime now)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(time.seconds());
    return at.date() == QDateTime::fromSecsSinceEpoch(now.seconds()).date()
               ? QLocale().toString(at.time(), QLocale::ShortFormat)
               : tables::timeText(time, now);
}

} // namespace

OrderPane::OrderPane(QWidget *parent)
    : RecordPaneOf(parent)
{}

QFuture<Result<tables::OrderRecord>> OrderPane::ask(Session &session, qint64 key, const StopToken &stop)
{
    return tables::readOrderRecord(session.cache(), key, stop);
}

void OrderPane::fill(const tables::OrderRecord &record)
{
    const Order &order = record.order;
    QStringList under;
    if (order.createdAt) {
        under << tables::longTimeText(*order.createdAt);
    }
    if (!record.storeName.isEmpty()) {
        under << record.storeName;
    }
    m_number = order.incrementId;
    m_placed = under.join(u" · "_s);
    m_changedAt = order.updatedAt;
    fillHeading();
    setChip(tables::codeText(u"status", order.status), toneOfStatus(order.status));
    restart({tr("Summary"), tr("Invoices %1").arg(record.invoices.size()),
             tr("Shipments %1").arg(record.shipments.size()), tr("Refunds %1").arg(record.creditMemos.size()),
             tr("Raw")});
    fillActions(record);
    fillItems(record);
    fillTotals(order);
    fillPeople(record);
    fillTransactions(record);
    fillTimeline(record);
    fillDocuments(record);
    addWidget(RawTab, new RawView(order.raw, this), true);
}

void OrderPane::bringUpToDate(Session &session, qint64 key)
{
    if (&session != m_heard) {
        m_heard = &session;
        connect(&session, &Session::orderRefreshed, this, [this](qint64 read) {
            if (read == this->key()) {
                fillHeading(); // what changed comes with the copy
            }
        });
        connect(&session, &Session::pullEnded, this, &OrderPane::lookAgain);
    }
    session.refreshOrder(key);
}

void OrderPane::fillHeading()
{
    // Comments and tracks move no time, so that of the order is as far as what a pull has read can be vouched for.
    const std::optional<UtcTime> readAt = session() ? session()->orderReadAt(key()) : std::nullopt;
    const std::optional<UtcTime> upTo = readAt ? readAt : m_changedAt;
    const QString age =
        upTo && session() ? u" · "_s + tr("as of %1").arg(shortly(*upTo, session()->clock().now())) : QString();
    setHeading(m_number, m_placed + age + selectionText());
}

void OrderPane::fillItems(const tables::OrderRecord &record)
{
    const Order &order = record.order;
    QGridLayout *grid = addSection(
        SummaryTab, tr("Items"),
        tr("%1 to ship · %2 shipped").arg(quantityText(quantityToShip(order)), quantityText(quantityShipped(order))));
    grid->setColumnStretch(0, 1);
    for (const OrderItem &item : order.items) {
        const bool part = item.parentItemId.value_or(0) != 0;
        const auto parent = std::find_if(order.items.begin(), order.items.end(), [&item](const OrderItem &other) {
            return other.itemId == item.parentItemId.value_or(0);
        });
        if (part && parent != order.items.end() && parent->productType == "configurable"_L1) {
            continue; // the same piece again, without a price
        }
        const int row = grid->rowCount();
        const QString ordered = quantityText(item.qtyOrdered);
        addColumnText(grid, row, 0, part ? u"– "_s + item.name : item.name, Qt::AlignLeft, part);
        addColumnText(grid, row, 1,
                      isShippedByItself(order, item) ? tr("%1 of %2").arg(quantityText(item.qtyShipped), ordered)
                                                     : ordered,
                      Qt::AlignRight, true);
        addColumnText(grid, row, 2, part && item.rowTotal.isZero() ? QString() : money(item.rowTotalInclTax, order),
                      Qt::AlignRight);
        auto *sku =
            new PlainLabel(item.sku.text(), FontUse::Secondary, QPalette::PlaceholderText, grid->parentWidget());
        sku->setWordWrap(true);
        grid->addWidget(sku, row + 1, 0, 1, 3);
        if (shipsByChildren(order, item)) {
            auto *how = new PlainLabel(tr("Shipped by its parts, one by one"), FontUse::Secondary,
                                       QPalette::PlaceholderText, grid->parentWidget());
            grid->addWidget(how, row + 2, 0, 1, 3);
        }
        grid->setRowMinimumHeight(row + 3, 3);
    }
}

void OrderPane::fillTotals(const Order &order)
{
    QGridLayout *grid = addSection(SummaryTab, {});
    addLine(grid, tr("Subtotal, incl. tax"), money(order.subtotalInclTax, order));
    addLine(grid, tr("Shipping"), money(order.shippingInclTax, order));
    if (order.discountAmount && !order.discountAmount->isZero()) {
        addLine(grid, order.couponCode.isEmpty() ? tr("Discount") : tr("Discount, %1").arg(order.couponCode),
                money(order.discountAmount, order));
    }
    addLine(grid, tr("Grand total"), u"%1 %2"_s.arg(money(order.grandTotal, order), order.orderCurrencyCode), true);
    addText(grid,
            tr("Paid %1 · refunded %2 · tax %3")
                .arg(money(order.totalPaid, order), money(order.totalRefunded, order), money(order.taxAmount, order)),
            true);
}

void OrderPane::fillPeople(const tables::OrderRecord &record)
{
    const Order &order = record.order;
    const OrderAddress *to = nullptr;
    if (!order.extensionAttributes.shippingAssignments.empty()) {
        const auto &address = order.extensionAttributes.shippingAssignments.front().shipping.address;
        to = address ? &*address : nullptr;
    }
    const auto fillTwo = [this](const QString &leftName, const QString &left, const QString &rightName,
                                const QString &right) {
        constexpr int half = 140; // of the narrowest pane
        QGridLayout *grid = addSection(SummaryTab, {});
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        int column = 0;
        for (const auto &[name, text] : {std::pair{leftName, left}, std::pair{rightName, right}}) {
            auto *heading = new PlainLabel(name, FontUse::Secondary, QPalette::PlaceholderText, grid->parentWidget());
            QFont bold = heading->font();
            bold.setWeight(QFont::DemiBold);
            heading->setFont(bold);
            grid->addWidget(heading, 0, column);
            int row = 1;
            for (const QString &line : text.split(u'\n')) {
                auto *label = new PlainLabel(line, FontUse::Table, QPalette::WindowText, grid->parentWidget());
                // A street is read as a whole; a village in Wales in the tool tip.
                const bool isTooLong = longestWord(*label) > widened(half, label->fontMetrics());
                isTooLong ? label->setEliding(true) : label->setWordWrap(true);
                grid->addWidget(label, row++, column, Qt::AlignTop);
            }
            ++column;
        }
    };
    const QString &email = order.customerEmail;
    fillTwo(tr("Ship to"), to ? addressText(*to, email) : tr("Nothing to ship"), tr("Bill to"),
            order.billingAddress ? addressText(*order.billingAddress, email) : QString());
    addLine(addSection(SummaryTab, {}), tr("E-mail"), email); // as long as it is, it is read as a whole
    QStringList payment;
    if (order.payment) {
        payment << paymentTitle(*order.payment);
        if (!order.payment->poNumber.isEmpty()) {
            payment << tr("Purchase order %1").arg(order.payment->poNumber);
        }
    }
    for (const Invoice &invoice : record.invoices) {
        payment << tr("Invoice %1").arg(invoice.incrementId);
    }
    QStringList shipping{order.shippingDescription};
    for (const Shipment &shipment : record.shipments) {
        for (const ShipmentTrack &track : shipment.tracks) {
            shipping << u"%1 %2"_s.arg(track.title, track.trackNumber);
        }
    }
    shipping.removeAll(QString());
    fillTwo(tr("Payment"), payment.join(u'\n'), tr("Shipping method"), shipping.join(u'\n'));
}

void OrderPane::fillTransactions(const tables::OrderRecord &record)
{
    if (record.transactions.empty()) {
        return; // offline payments have none
    }
    QGridLayout *grid = addSection(SummaryTab, tr("Transactions"));
    for (const Transaction &transaction : record.transactions) {
        addLine(grid, transactionType(transaction.txnType), transaction.txnId);
        QStringList notes;
        if (transaction.createdAt) {
            notes << tables::longTimeText(*transaction.createdAt);
        }
        notes << (transaction.isClosed ? tr("closed") : tr("open"));
        addNote(grid, notes.join(u" · "_s));
    }
}

void OrderPane::fillTimeline(const tables::OrderRecord &record)
{
    addSection(SummaryTab, tr("Timeline"));
    using Kind = tables::OrderEvent::Kind;
    auto *timeline = new Timeline(session()->clock().now(), this);
    for (const tables::OrderEvent &event : record.events) {
        const QString amount = event.amount ? u" "_s + amountText(*event.amount, record.order.orderCurrencyCode) +
                                                  u' ' + record.order.orderCurrencyCode
                                            : QString();
        QString text;
        switch (event.kind) {
        case Kind::Placed:
            text = tr("Order placed");
            break;
        case Kind::Comment: {
            const QString status = tables::codeText(u"status", event.status);
            text = event.text.isEmpty() ? tr("Status %1").arg(status) : commentText(event);
            text += event.customerNotified ? u" · "_s + tr("customer notified") : QString();
            break;
        }
        case Kind::Invoice:
            text = tr("Invoice %1,").arg(event.number) + amount;
            break;
        case Kind::Shipment:
            text = tr("Shipment %1").arg(event.number) + (event.text.isEmpty() ? QString() : u", "_s + event.text);
            break;
        case Kind::CreditMemo:
            text = tr("Refund %1,").arg(event.number) + amount;
            break;
        }
        timeline->addEvent(event.time, text);
    }
    addWidget(SummaryTab, timeline);
}

} // namespace qm::ui
