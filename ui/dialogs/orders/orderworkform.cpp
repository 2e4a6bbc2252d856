// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkform.h"

#include "tables/celltext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// As wide as the form, and as high as its lines are in that width.
void letGrow(PlainLabel &label)
{
    label.setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // a policy that is set anew has none
    label.setSizePolicy(policy);
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
    case OrderActionKind::Status:
        buildStatus();
        break;
    case OrderActionKind::Comment:
    case OrderActionKind::Hold:
    case OrderActionKind::Unhold:
    case OrderActionKind::Cancel:
        break;
    }
    if (m_record && (m_kind == OrderActionKind::Invoice || m_kind == OrderActionKind::CreditMemo)) {
        m_sums = new PlainLabel({}, FontUse::Table, QPalette::WindowText, this);
        letGrow(*m_sums);
        m_layout->addRow(tr("Comes to"), m_sums);
        connect(this, &OrderWorkForm::changed, this, &OrderWorkForm::showSums);
        showSums();
    }
    const bool takesRemark = m_kind == OrderActionKind::Comment || m_kind == OrderActionKind::Status ||
                             m_kind == OrderActionKind::Invoice || m_kind == OrderActionKind::Shipment ||
                             m_kind == OrderActionKind::CreditMemo;
    if (takesRemark) {
        buildRemark();
    }
    if (m_record) { // what room is left is below, not between the rows
        auto *rest = new QWidget(this);
        rest->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        m_layout->addRow(rest);
    }
}

/// Without a title, and as high as it has to be in its width: a form layout asks only rows with something before them
/// for that, and gives others the height they have in a narrow column.
void OrderWorkForm::addBelow(QWidget *field)
{
    m_layout->addRow(new QWidget(this), field);
}

void OrderWorkForm::buildStatus()
{
    m_status = new QComboBox(this);
    //: of an order
    m_status->setAccessibleName(tr("Status"));
    m_layout->addRow(tr("Status"), m_status);
    auto *note =
        new PlainLabel(tr("Only what the orders' state has. Magento 2.4.7 and later refuse another status than "
                          "the order has already; the shop says so then, and nothing changes."),
                       FontUse::Secondary, QPalette::PlaceholderText, this);
    letGrow(*note);
    addBelow(note);
    connect(m_status, &QComboBox::currentIndexChanged, this, &OrderWorkForm::changed);
}

void OrderWorkForm::setStatuses(const QStringList &statuses)
{
    if (m_status == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_status);
    m_status->clear();
    for (const QString &code : statuses) {
        m_status->addItem(tables::codeText(u"status", code), code);
    }
}

void OrderWorkForm::buildRemark()
{
    m_comment = new QPlainTextEdit(this);
    m_comment->setTabChangesFocus(true);
    m_comment->setAccessibleName(tr("Comment"));
    const int lines = m_kind == OrderActionKind::Comment ? 5 : m_record ? 3 : 2; // of many the list needs the room
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * lines + 2 * space::cell);
    auto *boxes = new QWidget(this);
    auto *flow = new FlowLayout(space::large, boxes);
    m_visible = new QCheckBox(tr("Customers may see the comment in their account"), this);
    m_visible->setObjectName("visibleOnFront"_L1);
    m_notify = new QCheckBox(boxes);
    if (m_kind == OrderActionKind::Shipment && !m_record) { // the list of them needs the room
        m_says = new QCheckBox(tr("Add a comment to each shipment"), boxes);
        flow->addWidget(m_notify);
        flow->addWidget(m_says);
        m_layout->addRow(boxes);
        m_layout->addRow(tr("Comment"), m_comment);
        m_layout->addRow(QString(), m_visible);
        m_layout->setRowVisible(m_comment, false);
        m_layout->setRowVisible(m_visible, false);
        connect(m_says, &QCheckBox::toggled, this, &OrderWorkForm::showComment);
    } else {
        m_layout->addRow(tr("Comment"), m_comment);
        flow->addWidget(m_visible);
        flow->addWidget(m_notify);
        addBelow(boxes);
    }
    showMails(0, 1);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &OrderWorkForm::remarkChanged);
    connect(m_visible, &QCheckBox::toggled, this, &OrderWorkForm::remarkChanged);
    connect(m_notify, &QCheckBox::toggled, this, &OrderWorkForm::remarkChanged);
}

void OrderWorkForm::showComment(bool isShown)
{
    m_layout->setRowVisible(m_comment, isShown);
    m_layout->setRowVisible(m_visible, isShown);
    if (isShown) {
        m_comment->setFocus();
    }
    Q_EMIT heightChanged();
    Q_EMIT remarkChanged();
}

QString OrderWorkForm::objection() const
{
    if (const QString wrong = wrongPieces(); !wrong.isEmpty()) {
        return wrong;
    }
    for (const QLineEdit *field : {m_shipping, m_adjustment, m_fee}) {
        if (field != nullptr) {
            const std::optional<Decimal> amount = amountIn(field);
            if (!amount || *amount < Decimal()) {
                return tr("“%1” is not an amount.").arg(field->text());
            }
        }
    }
    return {};
}

Remark OrderWorkForm::remark() const
{
    if (m_comment == nullptr) {
        return {};
    }
    const bool says = m_says == nullptr || m_says->isChecked();
    return {says ? m_comment->toPlainText().trimmed() : QString(), says && m_visible->isChecked(),
            m_notify->isChecked()};
}

orders::OrderWish OrderWorkForm::wish() const
{
    orders::OrderWish wish;
    wish.kind = m_kind;
    wish.remark = remark();
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
    if (m_status != nullptr) {
        wish.status = m_status->currentData().toString();
    }
    if (m_source != nullptr) {
        wish.sourceCode = m_source->currentData().toString();
    }
    if (m_shipment != nullptr) {
        wish.shipmentId = m_shipment->currentData().toLongLong();
    }
    if (m_numbers != nullptr) {
        wish.tracks = tracks();
    }
    return wish;
}

void OrderWorkForm::takeFocus()
{
    const bool isMoney = m_lines != nullptr && m_kind != OrderActionKind::Shipment;
    const std::initializer_list<QWidget *> inTurn{m_status, isMoney ? m_way : nullptr, m_numbers, m_carrier,
                                                  m_says != nullptr ? nullptr : m_comment};
    for (QWidget *each : inTurn) {
        if (each != nullptr) {
            each->setFocus();
            return;
        }
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

} // namespace qm::ui
