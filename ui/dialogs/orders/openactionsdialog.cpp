// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/openactionsdialog.h"

#include "ledger/orderactions.h"
#include "tables/celltext.h"
#include "tables/changetext.h"
#include "tables/orderrecord.h"
#include "tables/whendone.h"
#include "ui/dialogs/livequestion.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/shophead.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/spokenitem.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { OrderColumn, CustomerColumn, WhatColumn, StateColumn, MessageColumn, columns };

} // namespace

OpenActionsDialog::OpenActionsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(*OrderDesk::of(session))
    , m_table(new QTableWidget(0, columns, this))
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_said(new PlainLabel({}, this))
    , m_money(new QCheckBox(this))
    , m_live(new LiveQuestion(session.profile(), this))
    , m_arrived(makeButton(tr("It arrived"), {}, false, this))
    , m_missing(makeButton(tr("It did not arrive"), {}, false, this))
    , m_drop(makeButton(tr("Drop it"), {}, false, this))
    , m_close(makeButton(tr("Close"), {}, false, this))
    , m_push(makeButton({}, {}, true, this))
{
    setWindowTitle(tr("Open actions on orders"));
    build();
    connect(&m_desk, &OrderDesk::pushProgressed, this, [this](const sync::OrderPushProgress &progress) {
        say(tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.of)));
    });
    connect(&m_desk, &OrderDesk::pushEnded, this, [this](const OrderPushEnd &end) { pushed(end.report); });
    read();
}

void OpenActionsDialog::build()
{
    m_table->setHorizontalHeaderLabels({tr("Order"), tr("Customer"), tr("What is done"), tr("State"), tr("Why")});
    m_table->setAccessibleName(windowTitle());
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new ShopHead(m_session.profile(), this);
    m_count->setObjectName("openCount"_L1);
    head->tell(m_count);
    layout->addWidget(head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_table->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_table, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::large, space::medium, space::large, space::medium);
    foot->setSpacing(space::cell);
    layout->addLayout(foot);
    foot->addWidget(m_said);
    foot->addWidget(m_money);
    // In a line of its own: its words and the buttons' together are wider than a small screen.
    foot->addWidget(m_live, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : {m_arrived, m_missing, m_drop, m_close, m_push}) {
        row->addWidget(button);
    }
    for (QPushButton *button : {m_arrived, m_missing, m_drop, m_close, m_push}) {
        button->setAutoDefault(false);
    }
    foot->addLayout(row);
    say({});
    resize(widened(900, fontMetrics()), widened(420, fontMetrics()));
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] {
        m_result.clear();
        update();
    });
    connect(m_money, &QCheckBox::toggled, this, &OpenActionsDialog::update);
    connect(m_live, &LiveQuestion::answered, this, &OpenActionsDialog::update);
    connect(m_close, &QPushButton::clicked, this, &OpenActionsDialog::reject);
    connect(m_push, &QPushButton::clicked, this, &OpenActionsDialog::push);
    m_drop->setObjectName("dropAction"_L1);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        change([id = current()->id](sqlite::Database &database) {
            return ledger::unstageActions(database, std::span(&id, 1));
        });
    });
    const auto decide = [this](ledger::Decision decision) {
        change([id = current()->id, decision](sqlite::Database &database) {
            return ledger::decide(database, id, decision).map([] { return qint64{1}; });
        });
    };
    connect(m_arrived, &QPushButton::clicked, this, [decide] { decide(ledger::Decision::Arrived); });
    connect(m_missing, &QPushButton::clicked, this, [decide] { decide(ledger::Decision::NotArrived); });
}

void OpenActionsDialog::read()
{
    auto actions = m_session.ledger().read<std::vector<OrderAction>>(
        [profile = m_session.profile().id](sqlite::Database &database) -> Result<std::vector<OrderAction>> {
            ledger::OrderActionFilter filter;
            filter.profileId = profile;
            for (const ChangeState state : changeStates) {
                if (isOpen(state)) {
                    filter.states.push_back(state);
                }
            }
            const Result<std::vector<qint64>> ids = ledger::findActions(database, filter);
            return ids ? ledger::readActions(database, *ids) : Result<std::vector<OrderAction>>(failure(ids.error()));
        });
    tables::whenDone(std::move(actions), this,
                     [this, reading = ++m_reading](Result<std::vector<OrderAction>> found) mutable {
                         if (found) {
                             name(std::move(*found), reading);
                         } else {
                             say(found.error().text());
                         }
                     });
}

/// Lines are told by their SKUs, as far as the copy has them.
void OpenActionsDialog::name(std::vector<OrderAction> actions, int reading)
{
    std::vector<qint64> orders;
    for (const OrderAction &action : actions) {
        orders.push_back(action.order.entityId);
    }
    tables::whenDone(tables::readLineSkus(m_session.cache(), std::move(orders)), this,
                     [this, reading, actions = std::move(actions)](Result<QHash<qint64, QString>> skus) mutable {
                         if (reading != m_reading) {
                             return; // read again since
                         }
                         m_skus = skus ? std::move(*skus) : QHash<qint64, QString>();
                         show(std::move(actions));
                     });
}

void OpenActionsDialog::show(std::vector<OrderAction> actions)
{
    const QSignalBlocker quiet(m_table);
    const OrderAction *before = current();
    const qint64 looked = before != nullptr ? before->id : 0;
    const bool isFirst = m_actions.empty();
    m_actions = std::move(actions);
    m_money->setChecked(false); // it was said of what stood there before
    m_table->setRowCount(int(m_actions.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OrderAction &action = m_actions[std::size_t(row)];
        const auto put = [this, row](int column, const QString &text) {
            auto *item = new SpokenItem(text.simplified());
            item->setToolTip(tables::plainToolTip(text));
            m_table->setItem(row, column, item);
        };
        put(OrderColumn, action.order.incrementId);
        put(CustomerColumn, action.order.customer);
        put(WhatColumn, workText(action.work, action.money, [this](qint64 line) { return m_skus.value(line); }));
        put(StateColumn, tables::changeStateText(action.state));
        put(MessageColumn, action.message);
    }
    m_table->setColumnHidden(MessageColumn, std::ranges::all_of(m_actions, &QString::isEmpty, &OrderAction::message));
    fitTable(*m_table);
    // What was looked at stays so. When it is gone none is: who presses a button twice has not seen another one yet.
    const auto same = std::ranges::find(m_actions, looked, &OrderAction::id);
    const auto row = int(same == m_actions.end() && isFirst ? 0 : same - m_actions.begin());
    m_table->setCurrentCell(row < m_table->rowCount() ? row : -1, OrderColumn);
    if (current() == nullptr) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
    update();
}

const OrderAction *OpenActionsDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_actions.size()) ? nullptr : &m_actions[std::size_t(row)];
}

std::vector<qint64> OpenActionsDialog::staged() const
{
    std::vector<qint64> ids;
    for (const OrderAction &action : m_actions) {
        if (action.state == ChangeState::Staged) {
            ids.push_back(action.id);
        }
    }
    return ids;
}

int OpenActionsDialog::payments() const
{
    return int(std::ranges::count_if(m_actions, [](const OrderAction &action) {
        return action.state == ChangeState::Staged && action.money.has_value();
    }));
}

void OpenActionsDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void OpenActionsDialog::update()
{
    const OrderAction *action = current();
    const bool isUnknown = action != nullptr && action->state == ChangeState::Unknown;
    const bool isLive = m_session.profile().environment == Environment::Live;
    const int count = int(staged().size());
    m_count->setText(tr("%Ln open action(s)", nullptr, int(m_actions.size())));
    if (m_actions.empty()) {
        say(tr("No action on an order is open"));
    } else if (isUnknown) {
        say(tr("Look for the reference %1 in the shop's admin, and at the payment provider's account where "
               "money moves; then say what you found.")
                .arg(action->marker));
    } else if (!m_isPushing) {
        say(action != nullptr ? action->message : QString());
    }
    if (!m_result.isEmpty()) {
        say(m_actions.empty() ? m_result + u". "_s + m_said->text() : m_result);
    }
    m_money->setVisible(payments() > 0);
    m_money->setEnabled(!m_isPushing);
    m_money->setText(
        OrderWorkDialog::tr("Yes, move the money of %Ln order(s) as it stands above", nullptr, payments()));
    const bool isConfirmed = payments() == 0 || m_money->isChecked();
    m_live->setVisible(m_live->asks() && count > 0);
    m_arrived->setVisible(isUnknown);
    m_missing->setVisible(isUnknown);
    m_drop->setVisible(action != nullptr && !isUnknown && action->state != ChangeState::Sending);
    for (QPushButton *button : {m_arrived, m_missing, m_drop}) {
        button->setEnabled(!m_isPushing);
    }
    m_push->setText(isLive ? OrderWorkDialog::tr("Push %Ln action(s) to LIVE", nullptr, count)
                           : OrderWorkDialog::tr("Push %Ln action(s)", nullptr, count));
    m_push->setEnabled(count > 0 && m_live->isAnswered() && isConfirmed && !m_isPushing &&
                       !m_session.profile().readOnly);
    m_push->setToolTip(m_session.profile().readOnly
                           ? OrderWorkDialog::tr("This profile is read-only: nothing is pushed to it")
                       : !isConfirmed          ? OrderWorkDialog::tr("Say yes to the money step first")
                       : !m_live->isAnswered() ? m_live->text()
                                               : QString());
    m_push->setProperty(liveProperty, isLive);
    m_close->setText(m_isPushing ? tr("Stop") : tr("Close"));
}

void OpenActionsDialog::push()
{
    m_isPushing = true;
    m_result.clear();
    say(tr("Sending, one order after the other"));
    update();
    // A yes of another day was said of what the order was then.
    const std::vector<qint64> ids = staged();
    auto said = m_session.ledger().write<qint64>(
        [ids, isConfirmed = m_money->isChecked()](sqlite::Database &database) -> Result<qint64> {
            return ledger::confirmMoney(database, ids, isConfirmed).map([] { return qint64{1}; });
        });
    tables::whenDone(std::move(said), this, [this, ids](const Result<qint64> &done) {
        if (done) {
            m_desk.push(ids, false);
        } else {
            pushed(failure(done.error()));
        }
    });
}

void OpenActionsDialog::pushed(const Result<sync::OrderPushReport> &report)
{
    if (!std::exchange(m_isPushing, false)) {
        return;
    }
    using As = sync::OrderPushedAs;
    if (!report) {
        m_result = report.error().text();
    } else {
        const int done = report->count(As::Verified) + report->count(As::Cut) + report->count(As::AlreadySo);
        m_result = tr("%1 of %Ln done", nullptr, int(report->lines.size())).arg(QLocale().toString(done));
        m_result += report->error ? u". "_s + report->error->text() : QString();
    }
    read();
}

void OpenActionsDialog::change(std::function<Result<qint64>(sqlite::Database &)> work)
{
    tables::whenDone(m_session.ledger().write<qint64>(std::move(work)), this, [this](const Result<qint64> &done) {
        m_result = done ? QString() : done.error().text();
        read();
    });
}

void OpenActionsDialog::reject()
{
    if (m_isPushing) {
        m_desk.cancelPush(); // the rest stays staged
        return;
    }
    QDialog::reject();
}

} // namespace qm::ui
