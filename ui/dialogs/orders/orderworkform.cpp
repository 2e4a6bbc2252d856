// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"

#include "changes/numberinput.h"
#include "orders/documentsums.h"
#include "tables/celltext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int skuColumn = 0;
constexpr int nameColumn = 1;
constexpr int openColumn = 2;
constexpr int nowColumn = 3;

Decimal orders::DeskLine::*openOf(OrderActionKind kind)
{
    return kind == OrderActionKind::Invoice    ? &orders::DeskLine::toInvoice
           : kind == OrderActionKind::Shipment ? &orders::DeskLine::toShip
                                               : &orders::DeskLine::toRefund;
}

QString amount(orders::Both both, const Order &order)
{
    const QString own = tables::amountText(both.order, order.orderCurrencyCode) + u' ' + order.orderCurrencyCode;
    return order.orderCurrencyCode == order.baseCurrencyCode
               ? own
               : u"%1 (%2 %3)"_s.arg(own, tables::amountText(both.base, order.baseCurrencyCode),
                                     order.baseCurrencyCode);
}

} // namespace

OrderWorkForm::OrderWorkForm(OrderActionKind kind, std::optional<tables::OrderRecord> record, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_record(std::move(record))
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    switch (m_kind) {
    case OrderActionKind::Invoice:
        buildMoney();
        buildLines();
        break;
    case OrderActionKind::Shipment:
        buildParcel();
        buildLines();
        break;
    case OrderActionKind::CreditMemo:
        buildRefund();
        buildLines();
        break;
    case OrderActionKind::Track:
        buildShipments();
        buildParcel();
        break;
    case OrderActionKind::Comment:
    case OrderActionKind::Status:
    case OrderActionKind::Hold:
    case OrderActionKind::Unhold:
    case OrderActionKind::Cancel:
        break;
    }
    const bool takesRemark = m_kind == OrderActionKind::Comment || m_kind == OrderActionKind::Invoice ||
                             m_kind == OrderActionKind::Shipment || m_kind == OrderActionKind::CreditMemo;
    if (takesRemark) {
        buildRemark();
    }
    if (m_record && (m_kind == OrderActionKind::Invoice || m_kind == OrderActionKind::CreditMemo)) {
        m_sums = new PlainLabel({}, FontUse::Table, QPalette::WindowText, this);
        m_sums->setWordWrap(true);
        m_sums->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        m_layout->addRow(tr("Comes to"), m_sums);
        connect(this, &OrderWorkForm::changed, this, &OrderWorkForm::showSums);
        showSums();
    }
}

void OrderWorkForm::buildRemark()
{
    m_comment = new QPlainTextEdit(this);
    m_comment->setTabChangesFocus(true);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * 3 + 2 * space::cell);
    m_layout->addRow(tr("Comment"), m_comment);
    m_visible = new QCheckBox(tr("Customers may see the comment in their account"), this);
    m_layout->addRow(QString(), m_visible);
    m_notify = new QCheckBox(this);
    m_layout->addRow(QString(), m_notify);
    showMails(0, 1);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OrderWorkForm::changed);
    connect(m_visible, &QCheckBox::toggled, this, &OrderWorkForm::changed);
    connect(m_notify, &QCheckBox::toggled, this, &OrderWorkForm::changed);
}

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

void OrderWorkForm::buildLines()
{
    if (!m_record) {
        return;
    }
    m_lines = new QTableWidget(0, nowColumn + 1, this);
    m_lines->setHorizontalHeaderLabels({tr("SKU"), tr("Product"), tr("Open"),
                                        m_kind == OrderActionKind::Shipment  ? tr("Ship now")
                                        : m_kind == OrderActionKind::Invoice ? tr("Invoice now")
                                                                             : tr("Refund now")});
    m_lines->verticalHeader()->hide();
    m_lines->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_lines->setAccessibleName(tr("Lines of the order"));
    m_lines->setTabKeyNavigation(false);
    m_lines->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    fillLines();
    m_layout->addRow(tr("Lines"), m_lines);
    connect(m_lines, &QTableWidget::cellChanged, this, &OrderWorkForm::changed);
}

void OrderWorkForm::fillLines()
{
    const QSignalBlocker quiet(m_lines);
    m_lines->setRowCount(0);
    const Invoice *of = m_kind == OrderActionKind::CreditMemo ? invoice() : nullptr;
    const std::vector<ActionLine> ofInvoice =
        of != nullptr ? orders::openToRefund(m_record->order, *of, m_record->creditMemos) : std::vector<ActionLine>();
    for (const orders::DeskLine &line : orders::deskLines(m_record->order)) {
        Decimal open = line.*openOf(m_kind);
        if (of != nullptr) {
            const auto own = std::ranges::find(ofInvoice, line.itemId, &ActionLine::orderItemId);
            open = own == ofInvoice.end() ? Decimal() : own->qty;
        }
        if (open <= Decimal()) {
            continue;
        }
        const int row = m_lines->rowCount();
        m_lines->insertRow(row);
        const auto put = [this, row](int column, const QString &text, bool isEditable) {
            auto *item = new QTableWidgetItem(text);
            item->setFlags(isEditable ? item->flags() : item->flags() & ~Qt::ItemIsEditable);
            item->setTextAlignment((column >= openColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            m_lines->setItem(row, column, item);
        };
        put(skuColumn, line.sku.text(), false);
        put(nameColumn, line.name, false);
        put(openColumn, tables::quantityText(open), false);
        put(nowColumn, tables::quantityText(open), true);
        m_lines->item(row, skuColumn)->setData(Qt::UserRole, line.itemId);
    }
    constexpr int most = 6;
    const int rows = std::clamp(m_lines->rowCount(), 1, most);
    m_lines->setFixedHeight(m_lines->horizontalHeader()->sizeHint().height() +
                            rows * m_lines->verticalHeader()->defaultSectionSize() + 2 * m_lines->frameWidth());
    m_lines->resizeColumnToContents(skuColumn);
    if (m_lines->rowCount() > 0) {
        m_lines->setCurrentCell(0, nowColumn);
    }
}

void OrderWorkForm::buildParcel()
{
    m_carrier = new QComboBox(this);
    m_carrier->setEditable(true);
    m_carrier->setMinimumContentsLength(16);
    m_carrier->setAccessibleName(tr("Carrier"));
    m_carrier->addItems({QString(), u"DHL"_s, u"FedEx"_s, u"UPS"_s, u"USPS"_s});
    m_layout->addRow(tr("Carrier"), m_carrier);
    connect(m_carrier, &QComboBox::currentTextChanged, this, &OrderWorkForm::changed);
    if (m_record) {
        m_numbers = new QLineEdit(this);
        m_numbers->setAccessibleName(tr("Tracking numbers"));
        m_numbers->setPlaceholderText(tr("several with commas between them; may be added later"));
        m_layout->addRow(tr("Tracking numbers"), m_numbers);
        connect(m_numbers, &QLineEdit::textChanged, this, &OrderWorkForm::changed);
    }
    if (m_kind == OrderActionKind::Shipment) {
        m_source = new QLineEdit(this);
        m_source->setAccessibleName(tr("Source"));
        m_source->setPlaceholderText(tr("empty: from where the goods are, by the sources' priority"));
        m_layout->addRow(tr("Source"), m_source);
        connect(m_source, &QLineEdit::textChanged, this, &OrderWorkForm::changed);
    }
}

void OrderWorkForm::buildShipments()
{
    m_shipment = new QComboBox(this);
    m_shipment->setAccessibleName(tr("Shipment"));
    if (m_record) {
        for (const Shipment &shipment : m_record->shipments) {
            m_shipment->addItem(shipment.incrementId, shipment.entityId);
        }
    }
    m_layout->addRow(tr("Shipment"), m_shipment);
    connect(m_shipment, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
}

QLineEdit *OrderWorkForm::amountField(const QString &name)
{
    auto *field = new QLineEdit(u"0"_s, this);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(widened(120, fontMetrics()));
    m_layout->addRow(name, field);
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
        m_shipping->setText(open.toString());
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

Decimal OrderWorkForm::amountOf(const QLineEdit *field) const
{
    const auto number = field == nullptr ? tl::unexpected(changes::RefusalReason::Empty)
                                         : changes::readNumber(field->text(), changes::DecimalMark::Either);
    return number ? number->value : Decimal();
}

std::vector<orders::WantedLine> OrderWorkForm::lines() const
{
    std::vector<orders::WantedLine> wanted;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto number = changes::readNumber(m_lines->item(row, nowColumn)->text(), changes::DecimalMark::Either);
        if (number && number->value > Decimal()) {
            wanted.push_back({m_lines->item(row, skuColumn)->data(Qt::UserRole).toLongLong(), {}, number->value});
        }
    }
    return wanted;
}

QString OrderWorkForm::objection() const
{
    if (m_lines != nullptr) {
        for (int row = 0; row < m_lines->rowCount(); ++row) {
            const QString text = m_lines->item(row, nowColumn)->text();
            const auto number = changes::readNumber(text, changes::DecimalMark::Either);
            if (!text.trimmed().isEmpty() && (!number || number->value < Decimal())) {
                return tr("“%1” is not a number of pieces.").arg(text);
            }
        }
    }
    for (const QLineEdit *field : {m_shipping, m_adjustment, m_fee}) {
        if (field != nullptr) {
            const auto number = changes::readNumber(field->text(), changes::DecimalMark::Either);
            if (!number || number->value < Decimal()) {
                return tr("“%1” is not an amount.").arg(field->text());
            }
        }
    }
    return {};
}

orders::OrderWish OrderWorkForm::wish() const
{
    orders::OrderWish wish;
    wish.kind = m_kind;
    if (m_comment != nullptr) {
        wish.remark = {m_comment->toPlainText().trimmed(), m_visible->isChecked(), m_notify->isChecked()};
    }
    if (m_lines != nullptr) {
        wish.lines = lines();
    }
    if (m_kind == OrderActionKind::Invoice) {
        wish.isOnline = m_way->currentData().toBool();
    }
    if (m_kind == OrderActionKind::CreditMemo) {
        wish.invoiceId = m_way->currentData().toLongLong();
        wish.isOnline = wish.invoiceId != 0;
        if (m_shipping != nullptr) {
            wish.shippingAmount = amountOf(m_shipping);
            wish.adjustmentPositive = amountOf(m_adjustment);
            wish.adjustmentNegative = amountOf(m_fee);
            wish.returnToStock = m_stock->isChecked();
        }
    }
    if (m_source != nullptr) {
        wish.sourceCode = m_source->text().trimmed();
    }
    if (m_shipment != nullptr) {
        wish.shipmentId = m_shipment->currentData().toLongLong();
    }
    if (m_numbers != nullptr) {
        const QString carrier = m_carrier->currentText().trimmed();
        static const QStringList own{u"dhl"_s, u"fedex"_s, u"ups"_s, u"usps"_s};
        for (const QString &number : m_numbers->text().split(u',', Qt::SkipEmptyParts)) {
            if (!number.trimmed().isEmpty()) {
                wish.tracks.push_back(
                    {own.contains(carrier.toLower()) ? carrier.toLower() : u"custom"_s, carrier, number.trimmed()});
            }
        }
    }
    return wish;
}

QString OrderWorkForm::carrier() const
{
    return m_carrier != nullptr ? m_carrier->currentText().trimmed() : QString();
}

void OrderWorkForm::takeFocus()
{
    QWidget *first = m_lines != nullptr && m_kind != OrderActionKind::Shipment ? static_cast<QWidget *>(m_way)
                     : m_numbers != nullptr                                    ? static_cast<QWidget *>(m_numbers)
                     : m_carrier != nullptr                                    ? static_cast<QWidget *>(m_carrier)
                                                                               : static_cast<QWidget *>(m_comment);
    if (first != nullptr) {
        first->setFocus();
    }
}

void OrderWorkForm::showMails(int mails, int orders)
{
    if (m_notify != nullptr) {
        m_notify->setText(m_notify->isChecked()
                              ? tr("E-mail the customers: the shop sends %Ln e-mail(s)", nullptr, mails)
                              : tr("E-mail the customers of %Ln order(s). Off: the shop sends none", nullptr, orders));
    }
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
