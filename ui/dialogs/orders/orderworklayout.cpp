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
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

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
    , m_stopsFirst(new QCheckBox(tr("Stop at the first refusal; the rest stays staged"), this))
    , m_requests(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
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
    dressTable(*m_table, measure::roomyRow);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
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
    auto *boxes = new QWidget(foot);
    auto *flow = new FlowLayout(space::large, boxes);
    for (QCheckBox *box : {m_mails, m_slips, m_stopsFirst}) {
        flow->addWidget(box);
    }
    column->addWidget(boxes);
    m_mails->setVisible(mailsOfFile() > 0);
    m_mails->setText(tr("E-mail the customers where the file says so: %Ln e-mail(s)", nullptr, mailsOfFile()));
    connect(m_mails, &QCheckBox::toggled, this, &OrderWorkDialog::planSoon);
    column->addWidget(m_money);
    auto *told = new QHBoxLayout;
    m_said->setEliding(true);
    told->addWidget(m_said, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress"));
    told->addWidget(m_bar);
    column->addLayout(told);
    // In a line of its own: its words and the buttons' together are wider than a small screen.
    auto *asking = new QHBoxLayout;
    asking->setSpacing(space::cell);
    m_requests->setEliding(true);
    asking->addWidget(m_requests, 1);
    asking->addWidget(m_ask);
    asking->addWidget(m_name);
    column->addLayout(asking);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::cell);
    row->addStretch(1);
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
    m_stageOnly->setObjectName("stageActions"_L1);
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
    const bool isWide = !isOne() || m_wanted.kind == OrderActionKind::Shipment;
    resize(QSize(widened(isWide ? 1'180 : 940, fontMetrics()), widened(700, fontMetrics())).boundedTo(room()));
}

QSize OrderWorkDialog::room() const
{
    return (parentWidget() ? parentWidget()->window()->size() : QSize(1'440, 900)) - QSize(60, 40);
}

void OrderWorkDialog::showForm()
{
    const bool knowsIt = isOne() && m_records.size() == 1;
    m_form =
        new OrderWorkForm(m_wanted.kind, knowsIt ? std::optional(m_records.constBegin().value()) : std::nullopt, this);
    m_area = new QScrollArea(this); // an order may have more lines than a small screen has room for
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_area->setWidget(m_form);
    m_form->setAutoFillBackground(true);
    // Under the head and its line. Of one order the lines are what one looks at, of many the list of them.
    m_layout->insertWidget(2, m_area, knowsIt ? 4 : 0);
    connect(m_form, &OrderWorkForm::changed, this, &OrderWorkDialog::planSoon);
    connect(m_form, &OrderWorkForm::remarkChanged, this, &OrderWorkDialog::takeRemark);
    connect(m_form, &OrderWorkForm::carrierChanged, this, &OrderWorkDialog::takeCarrier);
    m_area->show(); // what is hidden cannot have the keyboard
    m_form->takeFocus();
    takeStatuses();
}

/// Of one order: no higher than what there is to see, once that is known.
void OrderWorkDialog::fitToOne()
{
    if (m_isFitted || m_area == nullptr || !isOne()) {
        return;
    }
    m_isFitted = true;
    constexpr int mostRows = 4;
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    const int scroll = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() +
                            scroll);
    m_layout->activate();
    const int width = m_area->viewport()->width();
    const int wanted = m_form->layout()->hasHeightForWidth() ? m_form->layout()->totalHeightForWidth(width)
                                                             : m_form->sizeHint().height();
    resize(this->width(), std::min(height() + wanted - m_area->height(), room().height()));
}

} // namespace qm::ui
