// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderlinesview.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/orderworkform.h"

#include "tables/celltext.h"
#include "ui/shell/session.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nomnemonic.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>

// What is shown of a plan and of its way to the shop.

namespace qm::ui {

using namespace Qt::StringLiterals;

/// The current row's order in full: who it is, and what is in the way.
void OrderWorkDialog::showNote()
{
    const int row = m_table->currentIndex().row();
    const orders::OrderPlan *plan = m_model.planAt(row);
    const orders::Obstacle *obstacle = m_model.obstacleAt(row);
    m_leaveOut->setVisible(plan != nullptr && obstacle == nullptr && m_step == Step::Planned);
    m_leaveOut->setText(m_model.isIncluded(row) ? tr("Leave this order out") : tr("Take it in again"));
    if (m_wanted.kind == OrderActionKind::Shipment) {
        const bool isOne = m_form != nullptr && m_wanted.orders.size() == 1; // its form has the lines already
        if (!isOne) {
            m_lines->show(m_model, row);
        } else if (plan != nullptr) {
            QStringList names;
            for (const orders::SourceOffer &offer : plan->sources) {
                names << m_model.sourceName(offer.sourceCode);
            }
            m_form->showStock(plan->sources, names);
        }
        showOffers(plan);
    }
    if (plan == nullptr) {
        m_noteText->setText({});
        return;
    }
    QStringList text{plan->order.incrementId, plan->order.customer, plan->order.storeName,
                     tables::codeText(u"status", plan->status), plan->paymentMethod};
    text.removeAll(QString());
    m_noteText->setText(text.join(u" · "_s) + (obstacle != nullptr ? u'\n' + orders::explain(*obstacle) : QString()));
}

/// Other sources that have all of it.
void OrderWorkDialog::showOffers(const orders::OrderPlan *plan)
{
    qDeleteAll(m_offers->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    if (plan == nullptr || m_step != Step::Planned) {
        return;
    }
    const OrderWork *work = m_model.workAt(m_table->currentIndex().row());
    const auto *shipment = work == nullptr ? nullptr : std::get_if<ShipmentAction>(work);
    for (const orders::SourceOffer &offer : plan->sources) {
        if (!offer.hasAll || offer.pieces.empty() ||
            (shipment != nullptr && shipment->sourceCode == offer.sourceCode)) {
            continue;
        }
        const QString text = noMnemonic(tr("Ship from %1").arg(m_model.sourceName(offer.sourceCode)));
        auto *button = makeButton(text, {}, false, m_offers);
        button->setAutoDefault(false);
        m_offers->layout()->addWidget(button);
        // Later: planning anew removes the button that says so.
        connect(
            button, &QPushButton::clicked, this,
            [this, order = plan->order.entityId, code = offer.sourceCode] { leaveFrom(order, code); },
            Qt::QueuedConnection);
    }
}

void OrderWorkDialog::sizeColumns()
{
    m_table->resizeColumnsToContents();
    const bool isShipping = m_wanted.kind == OrderActionKind::Shipment; // whose other columns need the room
    const int most = widened(isShipping ? 230 : 340, fontMetrics());
    for (const int column : {PlanModel::CustomerColumn, PlanModel::WhatColumn}) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
    m_table->setColumnWidth(PlanModel::ShipToColumn,
                            std::min(m_table->columnWidth(PlanModel::ShipToColumn), widened(180, fontMetrics())));
    m_table->setColumnWidth(PlanModel::CarrierColumn,
                            std::max(m_table->columnWidth(PlanModel::CarrierColumn), widened(80, fontMetrics())));
}

QString OrderWorkDialog::requestsText() const
{
    const sync::RequestCount count = m_model.requests();
    const QLocale locale;
    return tr("At least %Ln request(s): %1 read, %2 act, %3 read again", nullptr, count.sum())
        .arg(locale.toString(count.before), locale.toString(count.writes), locale.toString(count.after));
}

QString OrderWorkDialog::moneyText() const
{
    if (m_payments.size() != 1) {
        return tr("Yes, move the money of %Ln order(s) as it stands above", nullptr, int(m_payments.size()));
    }
    const auto &[order, step] = m_payments.front();
    return tr("Yes, move %1 %2 with %3 for order %4 of %5")
        .arg(tables::amountText(step.amount, step.currency), step.currency, step.paymentMethod.simplified(),
             order.incrementId, order.customer.simplified());
}

void OrderWorkDialog::update()
{
    m_model.setFixed(m_step > Step::Planned);
    const int ready = m_model.ready();
    const bool isPlanned = m_step == Step::Planned;
    const bool isDone = m_step == Step::Done;
    const bool isToCome = m_step == Step::Reading || m_step == Step::Planning;
    m_count->setObjectName(isToCome ? "toBePlanned"_L1 : "planned"_L1);
    m_count->setText(isToCome ? titleText()
                              : tr("%1: %2 to do, %3 done already")
                                    .arg(titleText(), QLocale().toString(ready), QLocale().toString(m_model.done())));
    const int blocked = m_model.blocked();
    m_trouble->setChip(blocked > 0 ? tr("%Ln cannot be done", nullptr, blocked) : QString(), Tone::Bad);
    m_trouble->setVisible(blocked > 0 && !isDone);
    if (m_form != nullptr) {
        m_form->setEnabled(m_step <= Step::Planned);
        m_form->showMails(m_model.mails(), int(m_wanted.orders.size()));
    }
    if (const auto payments = m_model.money(); payments != m_payments) {
        m_payments = payments;
        const QSignalBlocker quiet(m_money);
        m_money->setChecked(false); // it was said of other money
    }
    m_money->setVisible(!m_payments.empty());
    m_money->setText(noMnemonic(moneyText()));
    m_money->setEnabled(isPlanned || isDone);
    updateFoot();
    showNote();
}

/// What goes with it, what it costs, and the ways out.
void OrderWorkDialog::updateFoot()
{
    const int ready = m_model.ready();
    const bool isPlanned = m_step == Step::Planned;
    const bool isDone = m_step == Step::Done;
    const bool isReadOnly = m_session.profile().readOnly;
    m_mails->setEnabled(m_step <= Step::Planned);
    m_stopsFirst->setVisible(m_model.rowCount() > 1 && !isDone);
    m_stopsFirst->setEnabled(m_step <= Step::Planned);
    m_requests->setText(isPlanned && ready > 0 ? requestsText() : QString());
    m_slips->setVisible(m_wanted.kind == OrderActionKind::Shipment && !isDone);
    m_paste->setEnabled(isPlanned && m_model.rowCount() > 0);
    m_bar->setVisible(m_isAsking || m_step == Step::Pushing);
    const bool asks = isLive() && !isReadOnly && isPlanned;
    m_ask->setVisible(asks);
    m_name->setVisible(asks);
    m_again->setVisible(isDone && !m_model.failed().empty());
    m_again->setEnabled(isConfirmed());
    m_again->setToolTip(isConfirmed() ? QString() : tr("Say yes to the money step first"));
    m_hold->setVisible(m_step == Step::Pushing);
    m_hold->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    m_cancel->setText(m_step == Step::Pushing ? tr("Stop") : isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(!isDone);
    m_stageOnly->setVisible(!isDone && m_step != Step::Pushing);
    m_stageOnly->setText(tr("Stage %Ln action(s)", nullptr, ready));
    m_stageOnly->setEnabled(isPlanned && ready > 0);
    const bool isNamed = !isLive() || m_name->text() == m_session.profile().name;
    m_push->setText(isDone ? tr("Close")
                           : noMnemonic(tr("Push %Ln action(s) to %1", nullptr, ready).arg(m_session.profile().name)));
    m_push->setProperty(liveProperty, isLive() && !isDone); // closing a dialog is no danger
    m_push->setEnabled(isDone || (isPlanned && ready > 0 && isNamed && isConfirmed() && !isReadOnly));
    m_push->setToolTip(isReadOnly                    ? tr("This profile is read-only: nothing is pushed to it")
                       : !isConfirmed() && isPlanned ? tr("Say yes to the money step first")
                       : !isNamed                    ? m_ask->text()
                                                     : QString());
}

} // namespace qm::ui
