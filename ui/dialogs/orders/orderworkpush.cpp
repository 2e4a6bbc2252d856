// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/orderworkdialog.h"

#include "ledger/orderactions.h"
#include "tables/whendone.h"
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/plantable.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// How what was planned goes to the shop.

namespace qm::ui {

using namespace Qt::StringLiterals;

void OrderWorkDialog::stage(bool pushes)
{
    // What was typed last may be on its way still. It is planned and looked at before anything goes to the shop.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    if (m_step != Step::Planned) {
        return;
    }
    m_step = Step::Staging;
    update();
    ActionsToStage actions;
    actions.name = m_wanted.file.isEmpty() ? titleText() : m_wanted.file;
    actions.drafts = m_model.drafts(isConfirmed());
    tables::whenDone(m_desk.stage(actions), this,
                     [this, pushes](const Result<std::vector<qint64>> &ids) { staged(ids, pushes); });
}

void OrderWorkDialog::staged(const Result<std::vector<qint64>> &ids, bool pushes)
{
    if (!ids) {
        m_said->setText(ids.error().text());
        m_step = Step::Planned;
        update();
        return;
    }
    m_model.setIds(*ids);
    m_ids = *ids;
    std::erase(m_ids, 0);
    if (m_ids.empty()) {
        m_said->setText(orders::explain({orders::ObstacleKind::Unsettled, 0, {}, {}}));
        m_step = Step::Done;
        update();
        return;
    }
    if (!pushes) {
        accept();
        return;
    }
    m_step = Step::Pushing;
    m_said->setText(tr("Sending, one order after the other"));
    m_desk.push(m_ids, m_stopsFirst->isChecked());
    update();
}

void OrderWorkDialog::pushed(const Result<sync::OrderPushReport> &report)
{
    if (m_step != Step::Pushing) {
        return;
    }
    m_step = Step::Done;
    if (!report) {
        m_said->setText(report.error().text());
        update();
        return;
    }
    sync::OrderPushReport own; // earlier ones that were settled beside these are no news to who pushed these
    for (const sync::OrderPushedLine &line : report->lines) {
        m_model.setOutcome(line);
        if (std::ranges::find(m_ids, line.actionId) != m_ids.end()) {
            own.lines.push_back(line);
        }
    }
    using As = sync::OrderPushedAs;
    const int done = own.count(As::Verified) + own.count(As::Cut) + own.count(As::AlreadySo);
    QStringList said{tr("%1 of %Ln done", nullptr, int(own.lines.size())).arg(QLocale().toString(done))};
    if (const int unknown = own.count(As::Unknown); unknown > 0) {
        said << tr("%Ln not known to have arrived: look in the shop", nullptr, unknown);
    }
    if (report->stoppedAtRefusal) {
        said << tr("Stopped at the first refusal: %Ln action(s) stay staged", nullptr, own.count(As::Left));
    }
    if (report->error) {
        said << report->error->text();
        if (report->error->kind == ErrorKind::Permission) {
            m_desk.noteRefused(m_wanted.kind, report->error->text());
        }
    }
    m_said->setText(said.join(u". "_s));
    m_table->measureColumns();
    m_money->setChecked(false); // whoever tries the refused ones again says it of those
    update();
    const QStringList shipments = m_model.doneDocuments();
    if (m_wanted.kind == OrderActionKind::Shipment && m_slips->isChecked() && !shipments.isEmpty()) {
        m_slips->setChecked(false); // once
        Q_EMIT slipsWanted(QList<qint64>(m_wanted.orders.begin(), m_wanted.orders.end()), shipments);
    }
}

/// What was refused, and only that.
void OrderWorkDialog::again()
{
    const std::vector<qint64> ids = m_model.failed();
    auto restaged = m_session.ledger().write<qint64>(
        [ids, isConfirmed = isConfirmed()](sqlite::Database &database) -> Result<qint64> {
            const Result<qint64> count = ledger::restageActions(database, ids);
            const Result<void> said = count ? ledger::confirmMoney(database, ids, isConfirmed) : Result<void>();
            return said ? count : Result<qint64>(failure(said.error()));
        });
    m_ids = ids;
    m_step = Step::Staging;
    update();
    tables::whenDone(std::move(restaged), this, [this, ids](const Result<qint64> &count) {
        if (!count) {
            m_said->setText(count.error().text());
            m_step = Step::Done;
        } else {
            m_step = Step::Pushing;
            m_desk.push(ids, m_stopsFirst->isChecked());
        }
        update();
    });
}

void OrderWorkDialog::reject()
{
    if (m_step == Step::Pushing) {
        m_isPaused = false;
        m_desk.setPaused(false);
        m_desk.cancelPush(); // what was begun comes to its end; the rest stays staged
        update();
        m_said->setText(tr("Stopping after the order at hand; the rest stays staged"));
        return;
    }
    if (m_step == Step::Staging) {
        return; // a moment: what is staged by then is not left behind unseen
    }
    m_stop.requestStop();
    QDialog::reject();
}

} // namespace qm::ui
