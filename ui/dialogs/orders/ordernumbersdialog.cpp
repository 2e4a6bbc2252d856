// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/ordernumbersdialog.h"

#include "tables/whendone.h"
#include "ui/shell/orderdesk.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

OrderNumbersDialog::OrderNumbersDialog(OrderDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_ambiguous(new QListWidget(this))
    , m_said(new PlainLabel(tr("Numbers with blanks, commas or lines between them"), this))
    , m_next(makeButton(tr("Find these orders"), {}, true, this))
{
    setWindowTitle(tr("Orders by their numbers"));
    m_text->setAccessibleName(tr("Order numbers"));
    m_text->setTabChangesFocus(true);
    m_kind->setAccessibleName(tr("What is done with them"));
    const auto offer = [this](const QString &text, OrderActionKind kind) { m_kind->addItem(text, int(kind)); };
    //: Buttons, what is done with the orders that were found: verbs, as Magento’s own admin calls them
    offer(tr("Ship"), OrderActionKind::Shipment);
    offer(tr("Invoice"), OrderActionKind::Invoice);
    offer(tr("Comment"), OrderActionKind::Comment);
    offer(tr("Put on hold"), OrderActionKind::Hold);
    offer(tr("Take off hold"), OrderActionKind::Unhold);
    offer(tr("Cancel orders"), OrderActionKind::Cancel);
    offer(tr("Refund"), OrderActionKind::CreditMemo);
    m_ambiguous->setAccessibleName(tr("Numbers that several stores use"));
    m_ambiguous->hide();
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_said);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_ambiguous, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch(1);
    auto *cancel = makeButton(tr("Cancel"), {}, false, this);
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    row->addWidget(m_next);
    layout->addLayout(row);
    m_next->setDefault(true);
    resize(widened(460, fontMetrics()), widened(360, fontMetrics()));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { m_isFound ? finish() : find(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_isFound = false;
        ++m_round; // what is being asked for is other numbers
        m_next->setEnabled(true);
        m_ambiguous->hide();
        m_next->setText(tr("Find these orders"));
    });
}

OrderNumbersDialog::~OrderNumbersDialog()
{
    m_stop.requestStop();
}

QStringList OrderNumbersDialog::numbers() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList numbers = m_text->toPlainText().split(between, Qt::SkipEmptyParts);
    numbers.removeDuplicates();
    return numbers;
}

void OrderNumbersDialog::find()
{
    if (numbers().isEmpty()) {
        return;
    }
    m_next->setEnabled(false);
    m_said->setText(tr("Asking the shop"));
    tables::whenDone(m_desk.find(numbers(), m_stop.token()), this,
                     [this, round = ++m_round](const Result<sync::FoundOrders> &result) {
                         if (round == m_round) {
                             found(result);
                         }
                     });
}

void OrderNumbersDialog::found(const Result<sync::FoundOrders> &found)
{
    m_next->setEnabled(true);
    if (!found) {
        m_said->setText(found.error().text());
        return;
    }
    m_sure.clear();
    for (const OrderName &order : found->orders) {
        m_sure << order.entityId;
    }
    m_ambiguous->clear();
    for (auto number = found->ambiguous.begin(); number != found->ambiguous.end(); ++number) {
        for (const OrderName &order : number.value()) {
            auto *item = new QListWidgetItem(u"%1 · %2 · %3"_s.arg(order.incrementId, order.storeName, order.customer));
            item->setData(Qt::UserRole, order.entityId);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            m_ambiguous->addItem(item);
        }
    }
    m_isFound = true;
    QStringList said{tr("%Ln order(s) found", nullptr, int(m_sure.size()))};
    if (!found->missing.isEmpty()) {
        said << tr("not in the shop: %1").arg(found->missing.join(u", "_s));
    }
    if (!found->ambiguous.isEmpty()) {
        said << tr("several stores use a number: tick those that are meant");
    }
    m_said->setText(said.join(u"; "_s));
    m_ambiguous->setVisible(!found->ambiguous.isEmpty());
    m_next->setText(tr("Go on"));
    if (found->missing.isEmpty() && found->ambiguous.isEmpty()) {
        finish();
    }
}

void OrderNumbersDialog::finish()
{
    QList<qint64> all = m_sure;
    for (int row = 0; row < m_ambiguous->count(); ++row) {
        const QListWidgetItem *item = m_ambiguous->item(row);
        if (item->checkState() == Qt::Checked) {
            all << item->data(Qt::UserRole).toLongLong();
        }
    }
    if (all.isEmpty()) {
        m_said->setText(tr("No order is left"));
        return;
    }
    accept();
    Q_EMIT chosen(OrderActionKind(m_kind->currentData().toInt()), all);
}

} // namespace qm::ui
