// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/livequestion.h"
#include "ui/dialogs/orders/orderlinesview.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/plantable.h"
#include "ui/dialogs/review/reviewnote.h"

#include "tables/celltext.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nomnemonic.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

// What is shown of a plan and of its way to the shop.

namespace qm::ui {

using namespace Qt::StringLiterals;

/// The current row's order in full: who it is, and what is in the way.
void OrderWorkDialog::showNote()
{
    const int row = m_table->currentIndex().row();
    const orders::OrderPlan *plan = m_model.planAt(row);
    const orders::Obstacle *obstacle = m_model.obstacleAt(row);
    m_leaveOut->setVisible(m_model.rowCount() > 1 && m_model.canBeLeftOut(row) && m_step == Step::Planned &&
                           (obstacle == nullptr || !m_model.isIncluded(row)));
    m_leaveOut->setText(m_model.isIncluded(row) ? tr("Leave this order out") : tr("Take it in again"));
    if (m_wanted.kind == OrderActionKind::Shipment) {
        const bool isOne = m_form != nullptr && m_wanted.orders.size() == 1; // its form has the lines already
        if (!isOne) {
            const qint64 order = plan != nullptr ? plan->order.entityId : 0;
            m_lines->show(m_model, row, m_pieces.value(order), m_step == Step::Planned && takesPieces(order));
        } else if (plan != nullptr) {
            QStringList names;
            for (const orders::SourceOffer &offer : plan->sources) {
                names << m_model.sourceName(offer.sourceCode);
            }
            m_form->showStock(plan->sources, names);
        }
        showOffers(obstacle == nullptr ? plan : nullptr);
    }
    if (plan == nullptr) {
        m_note->hide();
        m_noteText->setText({});
        return;
    }
    const bool isLeftOut = m_model.canBeLeftOut(row) && !m_model.isIncluded(row);
    const bool isDone = obstacle != nullptr && orders::isDone(obstacle->kind);
    if (obstacle != nullptr && !isDone && !isLeftOut) {
        showTrouble(*plan, *obstacle);
    } else {
        m_note->hide();
    }
    const tables::OrderRecord *record = m_model.recordAt(row);
    const bool hasView = record != nullptr && !record->storeName.isEmpty();
    QStringList text{plan->order.incrementId, plan->order.customer, hasView ? record->storeName : plan->order.storeName,
                     tables::codeText(u"status", plan->status), plan->paymentMethod};
    text.removeAll(QString());
    const QString check = m_model.index(row, PlanModel::CheckColumn).data().toString();
    m_noteText->setText(text.join(u" · "_s) + (isDone        ? u'\n' + orders::explain(*obstacle)
                                               : !m_isListed ? u'\n' + check
                                                             : QString()));
}

/// What is in the way of the current order, with what gets it out.
void OrderWorkDialog::showTrouble(const orders::OrderPlan &plan, const orders::Obstacle &obstacle)
{
    const int row = m_table->currentIndex().row();
    const bool isPlanned = m_step == Step::Planned;
    const QString source = m_model.index(row, PlanModel::SourceColumn).data(Qt::EditRole).toString();
    const bool isOfOne = obstacle.kind == orders::ObstacleKind::NotEnoughAtSource && !source.isEmpty();
    const bool isNone = Decimal::fromText(obstacle.open) == Decimal();
    const QString title =
        isOfOne && isNone ? tr("%1 has none of %2.").arg(m_model.sourceName(source), obstacle.what)
        : isOfOne         ? tr("%1 has only %2 of %3.").arg(m_model.sourceName(source), obstacle.open, obstacle.what)
                          : orders::explain(obstacle);
    std::vector<ReviewNote::Offer> offers;
    QString text;
    if (isPlanned && m_model.canBeLeftOut(row)) {
        const bool isOnly = m_model.rowCount() == 1; // whoever leaves that out closes the dialog
        const std::vector<orders::WantedLine> rest = linesThatAreThere(plan, obstacle);
        const bool isElsewhere = std::ranges::any_of(
            plan.sources, [](const orders::SourceOffer &offer) { return offer.hasAll && !offer.pieces.empty(); });
        if (inTheWay() >= 0 && !isOnly) {
            text = isElsewhere ? tr("Nothing is pushed until another source is chosen or the order is left out.")
                   : !rest.empty()
                       ? tr("Nothing is pushed until only what is there is shipped, or the order is left out.")
                       : tr("Nothing is pushed until the order is left out.");
        }
        for (const orders::SourceOffer &offer : plan.sources) {
            if (offer.hasAll && !offer.pieces.empty()) {
                offers.push_back(
                    {noMnemonic(tr("Ship from %1").arg(m_model.sourceName(offer.sourceCode))),
                     [this, order = plan.order.entityId, code = offer.sourceCode] { leaveFrom(order, code); }});
            }
        }
        if (!rest.empty()) {
            offers.push_back({tr("Ship what is there"), [this, order = plan.order.entityId, rest] {
                                  m_table->setFocus(); // what was pressed is about to go
                                  shipLines(order, rest);
                              }});
        }
        if (!isOnly) {
            offers.push_back({tr("Leave this order out"), [this, row] { leaveOut({row}); }});
        }
        if (const std::vector<int> all = m_model.toSolve(); all.size() > 1) {
            offers.push_back({tr("Leave all %Ln out", nullptr, int(all.size())), [this, all] { leaveOut(all); }});
        }
    }
    const bool takesRoom = m_note->isHidden();
    m_note->tell(title, text, std::move(offers));
    if (takesRoom) { // once the table is lower for it
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    }
}

int OrderWorkDialog::inTheWay() const
{
    // Rows of a file that cannot be used go back into one of their own.
    const std::vector<int> rows = m_wanted.wishes.empty() ? m_model.toSolve() : std::vector<int>();
    return rows.empty() ? -1 : rows.front();
}

QString OrderWorkDialog::goodsText() const
{
    const PlanModel::Goods goods = m_model.goods();
    return goods.sources == 0
               ? QString()
               //: Of a list of shipments, behind how many they are
               : tr("from %Ln source(s), pieces: %1", nullptr, goods.sources).arg(tables::quantityText(goods.pieces));
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

/// How much of what was asked for is left to do, where that is not all of it.
QString OrderWorkDialog::countText() const
{
    const int ready = m_model.ready();
    const int done = m_model.done();
    const QLocale locale;
    if (done == 0) {
        return ready == int(m_wanted.orders.size()) ? titleText()
                                                    : tr("%1: %2 to do").arg(titleText(), locale.toString(ready));
    }
    return ready == 0 ? tr("%1: nothing to do in %2").arg(titleText(), locale.toString(done))
                      : tr("%1: %2 to do, nothing to do in %3")
                            .arg(titleText(), locale.toString(ready), locale.toString(done));
}

void OrderWorkDialog::update()
{
    m_model.setFixed(m_step > Step::Planned);
    const bool isPlanned = m_step == Step::Planned;
    const bool isDone = m_step == Step::Done;
    const bool isToCome = m_step == Step::Reading || m_step == Step::Planning;
    m_count->setObjectName(isToCome ? "toBePlanned"_L1 : "planned"_L1);
    m_count->setText(isToCome ? titleText() : countText());
    const int blocked = m_model.blocked();
    m_trouble->setChip(blocked > 0 ? tr("%Ln cannot be done", nullptr, blocked) : QString(), Tone::Bad);
    m_goods->setText(isToCome || isDone ? QString() : goodsText());
    m_carrier->setEnabled(m_step <= Step::Planned);
    m_file->setEnabled(isPlanned);
    m_trouble->setVisible(blocked > 0 && !isDone);
    if (m_form != nullptr) {
        m_form->setEnabled(m_step <= Step::Planned);
        m_form->showMails(m_model.mails(), int(m_wanted.orders.size()));
        capForm();
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
    showTable();
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
    m_twice->setEnabled(m_step <= Step::Planned);
    m_stopsFirst->setVisible(m_model.rowCount() > 1 && !isDone);
    m_stopsFirst->setEnabled(m_step <= Step::Planned);
    const int inWay = isPlanned ? inTheWay() : -1;
    m_requests->setText(inWay >= 0
                            ? tr("Solve %1 or leave it out to go on").arg(m_model.planAt(inWay)->order.incrementId)
                        : isPlanned && ready > 0 ? requestsText()
                                                 : QString());
    m_dry->setVisible(m_step <= Step::Planned);
    m_dry->setEnabled(isPlanned || hasFailed());
    m_dry->setText(hasFailed() ? tr("Try again") : tr("Dry run"));
    m_dry->setIcon(icon(hasFailed() ? u"pull"_s : u"flask"_s, IconTone::Text));
    m_showRequests->setVisible(m_step <= Step::Planned);
    m_showRequests->setEnabled(isPlanned && ready > 0);
    m_slips->setVisible(m_wanted.kind == OrderActionKind::Shipment && !isDone);
    m_paste->setEnabled(isPlanned && m_model.rowCount() > 0);
    m_bar->setVisible(m_isAsking || m_step == Step::Pushing);
    m_live->setVisible(m_live->asks() && isPlanned);
    m_again->setVisible(isDone && !m_model.failed().empty());
    m_again->setEnabled(isConfirmed());
    m_again->setToolTip(isConfirmed() ? QString() : tr("Say yes to the money step first"));
    m_hold->setVisible(m_step == Step::Pushing);
    m_hold->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    m_cancel->setText(m_step == Step::Pushing ? tr("Stop") : isDone ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(!isDone);
    m_stageOnly->setVisible(!isDone && m_step != Step::Pushing);
    m_stageOnly->setText(tr("Stage %Ln action(s)", nullptr, ready));
    m_stageOnly->setEnabled(isPlanned && ready > 0 && inWay < 0);
    m_push->setText(isDone     ? tr("Close")
                    : isLive() ? tr("Push %Ln action(s) to LIVE", nullptr, ready)
                               : tr("Push %Ln action(s)", nullptr, ready));
    m_push->setProperty(liveProperty, isLive() && !isDone && ready > 0); // closing a dialog is no danger
    m_push->setEnabled(isDone ||
                       (isPlanned && ready > 0 && inWay < 0 && m_live->isAnswered() && isConfirmed() && !isReadOnly));
    m_push->setToolTip(isReadOnly                    ? tr("This profile is read-only: nothing is pushed to it")
                       : inWay >= 0                  ? m_requests->text()
                       : !isConfirmed() && isPlanned ? tr("Say yes to the money step first")
                       : !m_live->isAnswered()       ? m_live->text()
                                                     : QString());
}

} // namespace qm::ui
