// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "ui/dialogs/orders/orderlinesview.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/plandelegate.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/shell/shopmark.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/nomnemonic.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int editorRow = 28; ///< of rows that are typed into
} // namespace

OrderWorkDialog::OrderWorkDialog(Session &session, Wanted wanted, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(*OrderDesk::of(session))
    , m_wanted(std::move(wanted))
    , m_layout(new QVBoxLayout(this))
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_trouble(new StatusChip(this))
    , m_noteText(new PlainLabel({}, this))
    , m_paste(makeButton(tr("Paste tracking numbers"), u"copy"_s, false, this))
    , m_offers(new QWidget(this))
    , m_leaveOut(makeButton(tr("Leave this order out"), {}, false, this))
    , m_table(new QTableView(this))
    , m_lines(new OrderLinesView(this))
    , m_said(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_bar(new QProgressBar(this))
    , m_mails(new QCheckBox(this))
    , m_slips(new QCheckBox(tr("Print packing slips after the push"), this))
    , m_money(new QCheckBox(this))
    , m_ask(new PlainLabel({}, this))
    , m_name(new QLineEdit(this))
    , m_refused(makeButton({}, {}, false, this))
    , m_again(makeButton(tr("Refused ones again"), {}, false, this))
    , m_hold(makeButton(tr("Pause"), {}, false, this))
    , m_cancel(makeButton(tr("Cancel"), {}, false, this))
    , m_stageOnly(makeButton({}, {}, false, this))
    , m_push(makeButton({}, {}, true, this))
{
    setWindowTitle(titleText());
    build();
    connectDesk();
    update();
    readRecords();
}

QString OrderWorkDialog::titleText() const
{
    const int n = int(m_wanted.orders.size());
    switch (m_wanted.kind) {
    case OrderActionKind::Comment:
        return tr("Comment on %Ln order(s)", nullptr, n);
    case OrderActionKind::Status:
        return tr("Change the status of %Ln order(s)", nullptr, n);
    case OrderActionKind::Hold:
        return tr("Put %Ln order(s) on hold", nullptr, n);
    case OrderActionKind::Unhold:
        return tr("Take %Ln order(s) off hold", nullptr, n);
    case OrderActionKind::Cancel:
        return tr("Cancel %Ln order(s)", nullptr, n);
    case OrderActionKind::Invoice:
        return tr("Invoice %Ln order(s)", nullptr, n);
    case OrderActionKind::Shipment:
        return tr("Ship %Ln order(s)", nullptr, n);
    case OrderActionKind::CreditMemo:
        return tr("Refund %Ln order(s)", nullptr, n);
    case OrderActionKind::Track:
        return tr("Add a parcel to %Ln order(s)", nullptr, n);
    }
    return {};
}

int OrderWorkDialog::mailsOfFile() const
{
    int mails = 0;
    for (const sync::OrderWishes &one : m_wanted.wishes) {
        mails += int(std::ranges::count_if(one.wishes, [](const auto &wish) { return wish.remark.notify; }));
    }
    return mails;
}

QHBoxLayout *OrderWorkDialog::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::large, space::medium);
    head->setSpacing(space::cell);
    head->addWidget(new ProfileSquare(m_session.profile().id, this));
    head->addWidget(new PlainLabel(m_session.profile().name, FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(new MarkLabel(m_session.profile().environment, this));
    head->addSpacing(space::cell);
    head->addWidget(m_count);
    head->addWidget(m_trouble);
    head->addStretch(1);
    head->addWidget(m_paste);
    m_paste->setAutoDefault(false);
    m_paste->setToolTip(tr("From a spreadsheet, into this row and those below it"));
    m_trouble->hide();
    return head;
}

QWidget *OrderWorkDialog::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("What is done with each order"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(grown(editorRow, m_table->fontMetrics()));
    m_table->verticalHeader()->setDefaultSectionSize(grown(editorRow, m_table->fontMetrics()));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const bool isShipping = m_wanted.kind == OrderActionKind::Shipment;
    m_table->setItemDelegate(new PlanDelegate(m_table));
    for (const int column :
         {PlanModel::ShipToColumn, PlanModel::SourceColumn, PlanModel::CarrierColumn, PlanModel::NumberColumn}) {
        m_table->setColumnHidden(column, !isShipping);
    }
    m_paste->setVisible(isShipping);
    auto *paste = new QAction(m_table);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    connect(paste, &QAction::triggered, this, &OrderWorkDialog::pasteNumbers);
    connect(m_paste, &QPushButton::clicked, this, &OrderWorkDialog::pasteNumbers);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrderWorkDialog::showNote);
    return m_table;
}

QWidget *OrderWorkDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::cell);
    column->addWidget(m_mails);
    column->addWidget(m_slips);
    m_mails->setVisible(mailsOfFile() > 0);
    m_mails->setText(tr("E-mail the customers where the file says so: %Ln e-mail(s)", nullptr, mailsOfFile()));
    connect(m_mails, &QCheckBox::toggled, this, &OrderWorkDialog::planSoon);
    column->addWidget(m_money);
    // In a line of its own: its words and the buttons' together are wider than a small screen.
    auto *asking = new QHBoxLayout;
    asking->setSpacing(space::cell);
    asking->addStretch(1);
    asking->addWidget(m_ask);
    asking->addWidget(m_name);
    column->addLayout(asking);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::cell);
    m_said->setEliding(true);
    row->addWidget(m_said, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress"));
    row->addWidget(m_bar);
    m_ask->setText(tr("Type %1 to push to a live shop").arg(m_session.profile().name));
    m_name->setAccessibleName(m_ask->text());
    m_name->setFixedWidth(widened(120, fontMetrics()));
    for (QWidget *widget : {m_refused, m_again, m_hold, m_cancel, m_stageOnly, m_push}) {
        row->addWidget(widget);
    }
    column->addLayout(row);
    // Return ends a cell or a field; nothing goes to a shop by it.
    for (QPushButton *button : {m_leaveOut, m_refused, m_again, m_hold, m_cancel, m_stageOnly, m_push}) {
        button->setAutoDefault(false);
    }
    connect(m_money, &QCheckBox::toggled, this, &OrderWorkDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, &OrderWorkDialog::update);
    connect(m_cancel, &QPushButton::clicked, this, &OrderWorkDialog::reject);
    m_refused->hide();
    connect(m_refused, &QPushButton::clicked, this, &OrderWorkDialog::saveRefused);
    connect(m_again, &QPushButton::clicked, this, &OrderWorkDialog::again);
    connect(m_stageOnly, &QPushButton::clicked, this, [this] { stage(false); });
    connect(m_push, &QPushButton::clicked, this, [this] { m_step == Step::Done ? accept() : stage(true); });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        m_isPaused = !m_isPaused;
        m_desk.setPaused(m_isPaused);
        update();
    });
    return foot;
}

void OrderWorkDialog::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(buildHead());
    m_layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_layout->addWidget(buildTable(), 1);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(space::large, space::cell, space::large, space::cell);
    m_noteText->setWordWrap(true);
    note->addWidget(m_noteText, 1);
    new QHBoxLayout(m_offers);
    m_offers->layout()->setContentsMargins({});
    note->addWidget(m_offers);
    note->addWidget(m_leaveOut);
    m_layout->addLayout(note);
    auto *lines = new QHBoxLayout;
    lines->setContentsMargins(space::large, 0, space::large, space::cell);
    lines->addWidget(m_lines);
    m_layout->addLayout(lines);
    m_layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_layout->addWidget(buildFoot());
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        m_model.setIncluded(row, !m_model.isIncluded(row));
        showNote();
    });
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1'440, 900);
    resize(QSize(widened(1'180, fontMetrics()), widened(700, fontMetrics())).boundedTo(room - QSize(60, 40)));
}

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
    const bool isReadOnly = m_session.profile().readOnly;
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
    m_mails->setEnabled(m_step <= Step::Planned);
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
    showNote();
}

} // namespace qm::ui
