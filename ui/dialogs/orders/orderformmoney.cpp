// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"

#include "changes/numberinput.h"
#include "orders/documentsums.h"
#include "tables/celltext.h"
#include "tables/editablelist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

// Invoices and refunds: how money moves, and what it comes to.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of a field: what the program wrote there, and which number it meant. Read back, three places would be thousands.
constexpr const char *offered = "offered";
constexpr const char *offeredNumber = "offeredNumber"; ///< with a point whatever the language

QString amount(orders::Both both, const Order &order)
{
    const QString own = tables::amountText(both.order, order.orderCurrencyCode) + u' ' + order.orderCurrencyCode;
    return order.orderCurrencyCode == order.baseCurrencyCode
               ? own
               : u"%1 (%2 %3)"_s.arg(own, tables::amountText(both.base, order.baseCurrencyCode),
                                     order.baseCurrencyCode);
}

} // namespace

void OrderWorkForm::buildMoney()
{
    m_way = new QComboBox(this);
    m_way->setAccessibleName(tr("How it is paid"));
    m_way->addItem(tr("Record as paid (no money is taken)"), false);
    m_way->addItem(tr("Capture online"), true);
    m_layout->addRow(tr("Money"), m_way);
    connect(m_way, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
    if (m_record && m_record->order.payment) {
        const Order &order = m_record->order;
        QStringList facts{orders::paymentMethodOf(order)};
        if (order.payment->amountAuthorized) {
            facts << tr("authorised %1")
                         .arg(tables::amountText(*order.payment->amountAuthorized, order.orderCurrencyCode) + u' ' +
                              order.orderCurrencyCode);
        }
        if (!order.payment->lastTransId.isEmpty()) {
            facts << order.payment->lastTransId;
        }
        m_layout->addRow(tr("Payment"), new PlainLabel(facts.join(u" · "_s), this));
    }
}

QLineEdit *OrderWorkForm::amountField(const QString &name)
{
    auto *field = new QLineEdit(u"0"_s, this);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(widened(120, fontMetrics()));
    m_layout->addRow(new PlainLabel(name, this), field); // with the shop's name of its currency
    connect(field, &QLineEdit::textChanged, this, &OrderWorkForm::changed);
    return field;
}

void OrderWorkForm::buildRefund()
{
    m_way = new QComboBox(this);
    m_way->setAccessibleName(tr("How money goes back"));
    m_way->addItem(tr("Offline (no money is returned by the shop)"), 0);
    if (m_record) {
        for (const Invoice &each : m_record->invoices) {
            if (!each.transactionId.isEmpty()) {
                m_way->addItem(tr("Online, of invoice %1").arg(each.incrementId), each.entityId);
            }
        }
    }
    m_layout->addRow(tr("Money"), m_way);
    if (!m_record) {
        connect(m_way, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
        return;
    }
    const QString base = m_record->order.baseCurrencyCode;
    m_shipping = amountField(tr("Shipping, %1").arg(base));
    const auto offer = [this] {
        const Decimal open = orders::openShipping(m_record->order, invoice(), m_record->creditMemos);
        const QString shown = tables::inputText(open);
        m_shipping->setProperty(offered, shown);
        m_shipping->setProperty(offeredNumber, open.toString());
        m_shipping->setText(shown);
    };
    offer();
    m_adjustment = amountField(tr("Refunded on top, %1").arg(base));
    m_fee = amountField(tr("Fee kept back, %1").arg(base));
    m_stock = new QCheckBox(tr("The goods go back to stock"), this);
    m_layout->addRow(QString(), m_stock);
    connect(m_stock, &QCheckBox::toggled, this, &OrderWorkForm::changed);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this, offer] {
        offer();
        fillLines();
        Q_EMIT changed();
    });
}

const Invoice *OrderWorkForm::invoice() const
{
    const qint64 id = m_way != nullptr ? m_way->currentData().toLongLong() : 0;
    if (!m_record || id == 0) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_record->invoices, id, &Invoice::entityId);
    return found == m_record->invoices.end() ? nullptr : &*found;
}

std::optional<Decimal> OrderWorkForm::amountIn(const QLineEdit *field)
{
    const QString text = field->text();
    if (text == field->property(offered).toString()) {
        return Decimal::fromText(field->property(offeredNumber).toString());
    }
    const auto number = changes::readNumber(text, changes::DecimalMark::Either);
    return number ? std::optional(number->value) : std::nullopt;
}

Decimal OrderWorkForm::amountOf(const QLineEdit *field)
{
    return field == nullptr ? Decimal() : amountIn(field).value_or(Decimal());
}

orders::OrderSight OrderWorkForm::sight() const
{
    return {m_record->order, m_record->invoices, m_record->shipments, m_record->creditMemos, m_record->transactions};
}

void OrderWorkForm::showSums()
{
    if (const QString wrong = objection(); !wrong.isEmpty()) {
        m_sums->setText(wrong);
        return;
    }
    const Order &order = m_record->order;
    std::vector<ActionLine> pieces;
    for (const orders::WantedLine &line : lines()) {
        pieces.push_back({line.orderItemId, line.qty});
    }
    orders::DocumentSums sums;
    if (m_kind == OrderActionKind::Invoice) {
        sums = orders::invoiceSums(order, pieces);
    } else {
        CreditMemoAction memo;
        memo.lines = pieces;
        memo.invoiceId = m_way->currentData().toLongLong();
        memo.shippingAmount = amountOf(m_shipping);
        memo.adjustmentPositive = amountOf(m_adjustment);
        memo.adjustmentNegative = amountOf(m_fee);
        sums = orders::sumsOf(memo, sight());
    }
    QStringList parts{tr("Subtotal %1").arg(amount(sums.subtotal, order))};
    const auto add = [&](const QString &text, orders::Both both) {
        if (!both.base.isZero()) {
            parts << text.arg(amount(both, order));
        }
    };
    add(tr("discount −%1"), sums.discount);
    add(tr("shipping %1"), sums.shipping);
    add(tr("tax %1"), sums.tax);
    add(tr("on top %1"), sums.adjustment);
    add(tr("fee −%1"), sums.fee);
    QString text = tr("%1: %2").arg(amount(sums.total, order), parts.join(u", "_s));
    if (m_kind == OrderActionKind::CreditMemo) {
        const Decimal most = orders::mostRefundable(order);
        if (sums.total.base > most) {
            text += u'\n' + tr("More than was paid: the shop refunds %1 %2 at most.")
                                .arg(tables::amountText(most, order.baseCurrencyCode), order.baseCurrencyCode);
        }
    }
    if (sums.isShippingTaxUnsure || sums.isTaxUnsure) {
        text += u'\n' + tr("The shop may count the tax in another way: its own sum counts.");
    }
    m_sums->setText(text);
}

} // namespace qm::ui
