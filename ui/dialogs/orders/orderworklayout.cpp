// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "ui/dialogs/livequestion.h"
#include "ui/dialogs/orders/orderlinesview.h"
#include "ui/dialogs/orders/orderworkdialog.h"
#include "ui/dialogs/orders/orderworkform.h"
#include "ui/dialogs/orders/plandelegate.h"
#include "ui/dialogs/orders/plantable.h"
#include "ui/dialogs/orders/shophead.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>

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
    , m_goods(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_noteText(new PlainLabel({}, this))
    , m_note(new ReviewNote(Tone::Bad, this))
    , m_carrier(new QComboBox(this))
    , m_paste(makeButton(tr("Paste tracking numbers"), u"copy"_s, false, this))
    , m_file(makeButton(tr("Tracking file…"), u"import"_s, false, this))
    , m_offers(new QWidget(this))
    , m_leaveOut(makeButton(tr("Leave this order out"), {}, false, this))
    , m_table(new PlanTable(m_model, m_wanted.kind == OrderActionKind::Shipment, this))
    , m_lines(new OrderLinesView(this))
    , m_said(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_bar(new QProgressBar(this))
    , m_mails(new QCheckBox(this))
    , m_twice(new QCheckBox(this))
    , m_slips(new QCheckBox(tr("Print packing slips after the push"), this))
    , m_stopsFirst(new QCheckBox(tr("Stop at the first refusal; the rest stays staged"), this))
    , m_dry(makeButton(tr("Dry run"), u"flask"_s, false, this))
    , m_showRequests(new LinkButton(tr("Show requests"), this))
    , m_requests(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_money(new QCheckBox(this))
    , m_live(new LiveQuestion(session.profile(), this))
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

QWidget *OrderWorkDialog::buildHead()
{
    auto *head = new ShopHead(m_session.profile(), this);
    for (QWidget *told : std::initializer_list<QWidget *>{m_count, m_goods, m_trouble}) {
        head->tell(told);
    }
    for (QWidget *tool : std::initializer_list<QWidget *>{m_carrier, m_paste, m_file}) {
        head->addTool(tool);
    }
    buildTools();
    m_trouble->hide();
    return head;
}

/// What is done with all shipments at once.
void OrderWorkDialog::buildTools()
{
    const bool isShipping = m_wanted.kind == OrderActionKind::Shipment;
    const bool isMany = isShipping && !isOne() && m_wanted.wishes.empty() && !m_wanted.refused;
    m_goods->setVisible(isShipping);
    m_carrier->setVisible(isMany);
    m_carrier->setEditable(true);
    m_carrier->addItems(offeredCarriers());
    m_carrier->setAccessibleName(tr("Set carrier for all"));
    m_carrier->lineEdit()->setPlaceholderText(m_carrier->accessibleName());
    // In the width of what it asks, which is longer than the names.
    m_carrier->setMinimumWidth(m_carrier->fontMetrics().horizontalAdvance(m_carrier->accessibleName()) +
                               widened(44, m_carrier->fontMetrics()));
    m_paste->setVisible(isShipping);
    m_paste->setAutoDefault(false);
    m_paste->setToolTip(tr("From a spreadsheet, into this row and those below it"));
    m_file->setVisible(isMany);
    m_file->setAutoDefault(false);
    m_file->setToolTip(tr("Parcels of these orders out of a table, CSV or XLSX"));
    connect(m_carrier, &QComboBox::currentTextChanged, this, &OrderWorkDialog::takeCarrier);
    connect(m_paste, &QPushButton::clicked, this, &OrderWorkDialog::pasteNumbers);
    connect(m_file, &QPushButton::clicked, this, &OrderWorkDialog::askTrackingFile);
}

QWidget *OrderWorkDialog::buildTable()
{
    m_table->setAccessibleName(tr("What is done with each order"));
    auto *paste = new QAction(m_table);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    connect(paste, &QAction::triggered, this, &OrderWorkDialog::pasteNumbers);
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
    for (QCheckBox *box : {m_mails, m_twice, m_slips, m_stopsFirst}) {
        flow->addWidget(box);
    }
    column->addWidget(boxes);
    m_mails->setVisible(mailsOfFile() > 0);
    m_mails->setText(tr("E-mail the customers where the file says so: %Ln e-mail(s)", nullptr, mailsOfFile()));
    m_twice->hide();
    for (const QCheckBox *box : {m_mails, m_twice}) {
        connect(box, &QCheckBox::toggled, this, &OrderWorkDialog::planSoon);
    }
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
    asking->addWidget(m_dry);
    m_dry->setToolTip(tr("Everything but what writes: planned again from the shop as it is now"));
    asking->addWidget(m_showRequests);
    m_showRequests->setObjectName("showRequests"_L1);
    m_showRequests->setToolTip(tr("What would be sent to the shop, word by word, without secrets"));
    connect(m_showRequests, &QPushButton::clicked, this, &OrderWorkDialog::showRequests);
    m_requests->setEliding(true);
    asking->addWidget(m_requests, 1);
    asking->addWidget(m_live);
    column->addLayout(asking);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::cell);
    row->addStretch(1);
    for (QWidget *widget : {m_refused, m_again, m_hold, m_cancel, m_stageOnly, m_push}) {
        row->addWidget(widget);
    }
    column->addLayout(row);
    // Return ends a cell or a field; nothing goes to a shop by it.
    for (QPushButton *button : {m_leaveOut, m_dry, static_cast<QPushButton *>(m_showRequests), m_refused, m_again,
                                m_hold, m_cancel, m_stageOnly, m_push}) {
        button->setAutoDefault(false);
    }
    connect(m_money, &QCheckBox::toggled, this, &OrderWorkDialog::update);
    connect(m_live, &LiveQuestion::answered, this, &OrderWorkDialog::update);
    connect(m_cancel, &QPushButton::clicked, this, &OrderWorkDialog::reject);
    connect(m_dry, &QPushButton::clicked, this, &OrderWorkDialog::dryRun);
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
    m_layout->addWidget(buildHead());
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
    auto *trouble = new QHBoxLayout;
    trouble->setContentsMargins(space::large, 0, space::large, space::cell);
    trouble->addWidget(m_note);
    m_note->hide();
    auto *lines = new QHBoxLayout;
    lines->setContentsMargins(space::large, 0, space::large, space::cell);
    lines->addWidget(m_lines);
    m_layout->addLayout(lines);
    m_layout->addLayout(trouble);
    m_layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_layout->addWidget(buildFoot());
    // Later: planning anew takes the cell away that says so.
    connect(m_lines, &OrderLinesView::piecesTyped, this, &OrderWorkDialog::shipPieces, Qt::QueuedConnection);
    connect(m_lines, &OrderLinesView::refused, m_said, [this](const QString &why) { m_said->setText(why); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        m_model.setIncluded(row, !m_model.isIncluded(row));
        showNote();
    });
    const bool isWide = !isOne() || m_wanted.kind == OrderActionKind::Shipment;
    resize(QSize(widened(isWide ? 1'180 : 940, fontMetrics()), widened(740, fontMetrics())).boundedTo(room()));
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
    // Under the head and its line. Of one order the lines are what one looks at, of many the list of them, and with
    // shipments one looks at that first: what is said of all of them is below.
    const bool isBelow = !isOne() && m_wanted.kind == OrderActionKind::Shipment;
    m_layout->insertWidget(isBelow ? m_layout->count() - 1 : 2, m_area, knowsIt ? 4 : 0);
    if (isBelow) { // what comes then has its own room above
        QMargins margins = m_form->layout()->contentsMargins();
        margins.setBottom(0);
        m_form->layout()->setContentsMargins(margins);
    }
    m_form->setSources(m_sourceChoices);
    connect(m_form, &OrderWorkForm::heightChanged, this, &OrderWorkDialog::capForm);
    connect(m_form, &OrderWorkForm::heightChanged, m_area, &QWidget::updateGeometry, Qt::QueuedConnection);
    connect(m_form, &OrderWorkForm::changed, this, &OrderWorkDialog::planSoon);
    connect(m_form, &OrderWorkForm::remarkChanged, this, &OrderWorkDialog::takeRemark);
    connect(m_form, &OrderWorkForm::carrierChanged, this, &OrderWorkDialog::takeCarrier);
    const bool asksNothing = m_wanted.kind == OrderActionKind::Hold || m_wanted.kind == OrderActionKind::Unhold ||
                             m_wanted.kind == OrderActionKind::Cancel;
    m_area->setVisible(!asksNothing); // what is hidden cannot have the keyboard
    m_isListed = asksNothing || !knowsIt;
    m_table->setVisible(m_isListed);
    m_paste->setVisible(m_isListed &&
                        m_wanted.kind == OrderActionKind::Shipment); // the form has a field for the numbers
    m_table->setFocus();                                             // where the form has nothing to begin with
    m_form->takeFocus();
    takeStatuses();
}

/// Of many orders the form is as high as it has to be in this width, which is less than it asks for before it knows
/// that; the list has the rest.
void OrderWorkDialog::capForm()
{
    if (m_area != nullptr && !isOne()) {
        const int height = m_form->heightForWidth(width());
        m_area->setMaximumHeight(height < 0 ? m_form->sizeHint().height() : height);
    }
}

void OrderWorkDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    capForm();
}

/// Of one order whose form says what is done: a list only where it says more, of a second shipment, of trouble, or of
/// what has come of it. Then it stays: something may be typed in it.
void OrderWorkDialog::showTable()
{
    if (m_isListed || (m_model.rowCount() < 2 && m_model.blocked() == 0 && m_step < Step::Pushing)) {
        return;
    }
    m_isListed = true;
    m_table->show();
    m_paste->setVisible(m_wanted.kind == OrderActionKind::Shipment);
    fitTable();
    m_isFitted = m_step >= Step::Pushing; // what is pressed now stays where it is
}

void OrderWorkDialog::fitTable()
{
    constexpr int mostRows = 4;
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    m_layout->activate();
    const bool scrolls = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() +
                            (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

/// Of one order: no higher than what there is to see, once that is known.
void OrderWorkDialog::fitToOne()
{
    if (m_isFitted || m_area == nullptr || !isOne()) {
        return;
    }
    m_isFitted = true;
    if (m_isListed) {
        fitTable();
    }
    m_layout->activate();
    const int width = m_area->viewport()->width();
    const int wanted = m_form->layout()->hasHeightForWidth() ? m_form->layout()->totalHeightForWidth(width)
                                                             : m_form->sizeHint().height();
    // The area never makes it lower than that.
    const int lacks = m_area->isHidden() ? sizeHint().height() - height()
                                         : std::max(wanted, m_form->minimumSizeHint().height()) - m_area->height();
    resize(this->width(), std::min(height() + lacks, room().height()));
}

} // namespace qm::ui
