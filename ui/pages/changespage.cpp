// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changespage.h"

#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reviewtable.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ReviewModel;

namespace {

enum Shown { AllStates, Open, Troubled, Done };

std::vector<ChangeState> statesOf(int shown)
{
    switch (shown) {
    case Open:
        return {ChangeState::Staged, ChangeState::Sending, ChangeState::Unknown, ChangeState::Failed,
                ChangeState::Conflict};
    case Troubled:
        return {ChangeState::Unknown, ChangeState::Failed, ChangeState::Conflict};
    case Done:
        return {ChangeState::Verified, ChangeState::Undone};
    default:
        return {};
    }
}

} // namespace

ChangesPage::ChangesPage(const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_sets(clock)
    , m_stack(new QStackedWidget(this))
    , m_state(new StateWidget(this))
    , m_splitter(new Splitter(Qt::Vertical, tr("Line between sets and changes"), this))
    , m_setTable(new TableView(this))
    , m_lineTable(makeReviewTable(m_lines, this))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_states(new Segments(tr("Which changes are shown"), this))
    , m_review(makeButton({}, {}, true, this))
    , m_discard(makeButton({}, {}, false, this))
    , m_mine(makeButton(tr("Keep mine"), {}, false, this))
    , m_again(makeButton(tr("Add again"), {}, false, this))
    , m_shops(makeButton(tr("Take the shop's"), {}, false, this))
    , m_undo(makeButton(tr("Undo this set"), u"undo"_s, false, this))
{
    build();
    connect(&m_sets, &tables::SetsModel::reloaded, this, &ChangesPage::changed);
    connect(&m_lines, &ReviewModel::shown, this, &ChangesPage::showLines);
    connect(&m_lines, &ReviewModel::refreshed, this, &ChangesPage::updateButtons);
    connect(m_setTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPage::showSet);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesPage::updateButtons);
    connect(m_states, &Segments::chosen, this, &ChangesPage::showSet);
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (m_session->staged().count(ChangeState::Staged) > 0) {
            Q_EMIT pushWanted();
        } else {
            Q_EMIT reviewWanted();
        }
    });
    m_discard->setObjectName("discard"_L1);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPage::discard);
    connect(m_mine, &QPushButton::clicked, this, [this] { resolve(tables::Keep::Mine); });
    connect(m_again, &QPushButton::clicked, this, [this] { resolve(tables::Keep::Again); });
    m_again->setToolTip(tr("The same difference, on what the shop has now"));
    connect(m_shops, &QPushButton::clicked, this, [this] { resolve(tables::Keep::Shops); });
    connect(m_undo, &QPushButton::clicked, this, &ChangesPage::undoSet);
}

QString ChangesPage::name()
{
    return tr("Changes");
}

void ChangesPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_setTable->setModel(&m_sets);
    m_setTable->setAccessibleName(tr("Sets of changes"));
    m_setTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_setTable->showSorts({});
    const QFontMetrics metrics = m_setTable->fontMetrics();
    const std::array widths{widened(260, metrics), widened(120, metrics), widened(130, metrics), widened(80, metrics)};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const auto *header = static_cast<const SortHeader *>(m_setTable->horizontalHeader());
        m_setTable->horizontalHeader()->resizeSection(int(i), std::max(widths[i], header->neededWidth(int(i))));
    }
    m_splitter->addWidget(m_setTable);
    m_splitter->addWidget(buildLines());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({220, 560});
    m_state->tell(u"pencil"_s, tr("Nothing is staged"),
                  tr("Edit quantities in Stock, or prices in Prices: what you type is staged here and reviewed before "
                     "anything reaches the shop."));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_state);
}

QWidget *ChangesPage::buildLines()
{
    auto *below = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bar->setSpacing(space::small);
    //: Which changes are shown. “Open”: not pushed yet (adjective); “Trouble”: with conflicts or refusals
    for (const QString &text : {tr("All"), tr("Open"), tr("Trouble"), tr("Done")}) {
        m_states->addChoice(text);
    }
    m_states->setCurrent(AllStates);
    bar->addWidget(m_states);
    bar->addStretch(1);
    for (QPushButton *button : {m_undo, m_mine, m_again, m_shops, m_discard, m_review}) {
        bar->addWidget(button);
    }
    m_title->setEliding(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::medium, space::cell, space::medium, 0);
    line->addWidget(m_title);
    column->addLayout(line);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, below));
    column->addWidget(m_lineTable, 1);
    return below;
}

void ChangesPage::open(Session &session)
{
    m_session = &session;
    m_lines.open(session.ledger(), session.cache(), session.profile().id, session.guard());
    m_sets.open(session.ledger(), session.profile().id);
    connect(&session.staged(), &tables::StagedWork::changed, &m_sets, &tables::SetsModel::reload);
    connect(&session, &Session::pushEnded, this, [this] { updateButtons(); });
    connect(&session, &Session::pushStarted, this, [this] { updateButtons(); });
    updateButtons(); // before the sets are read there is none to do something with
}

void ChangesPage::close()
{
    disconnect(&m_session->staged(), nullptr, &m_sets, nullptr);
    disconnect(m_session, nullptr, this, nullptr);
    m_sets.close();
    m_lines.close();
    m_shownSet = 0;
    m_session = nullptr;
}

void ChangesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_splitter) {
        m_setTable->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

int ChangesPage::setRow() const
{
    return std::max(0, m_setTable->currentIndex().row());
}

/// The sets, or how they stand.
void ChangesPage::changed()
{
    const bool isFocused = hasFocus();
    m_stack->setCurrentWidget(m_sets.rowCount() > 1 ? static_cast<QWidget *>(m_splitter) : m_state);
    if (isFocused) {
        takeFocus(); // who came before the sets were read goes on with them
    }
    if (!m_setTable->currentIndex().isValid() && m_sets.rowCount() > 0) {
        int row = 0;
        for (int i = 1; i < m_sets.rowCount(); ++i) {
            row = m_sets.setAt(i)->id == m_shownSet ? i : row;
        }
        m_setTable->setCurrentIndex(m_sets.index(row, 0));
        return;
    }
    showSet();
}

void ChangesPage::showSet()
{
    if (!m_session) {
        return;
    }
    const ChangeSet *set = m_sets.setAt(setRow());
    m_shownSet = set ? set->id : 0;
    ledger::ChangeFilter filter;
    filter.profileId = m_session->profile().id;
    filter.setId = set ? std::optional(set->id) : std::nullopt;
    filter.states = statesOf(!set && m_states->current() == AllStates ? int(Open) : m_states->current());
    m_title->setText(set ? set->name.simplified() : tr("All that are open"));
    m_lines.show(filter, false);
}

void ChangesPage::showLines()
{
    m_lineTable->resizeColumnsToContents();
    fitReviewColumns(*m_lineTable);
    updateButtons();
}

std::vector<qint64> ChangesPage::chosen() const
{
    std::vector<qint64> ids;
    for (const QModelIndex &index : m_lineTable->selectionModel()->selectedRows()) {
        if (const qint64 id = m_lines.idAt(index.row()); id > 0) {
            ids.push_back(id);
        }
    }
    return ids.empty() ? m_lines.ids() : ids;
}

qint64 ChangesPage::discardable() const
{
    qint64 sum = 0;
    if (m_lineTable->selectionModel()->hasSelection()) {
        for (const qint64 id : chosen()) {
            const int row = m_lines.rowOf(id);
            const Change *change = m_lines.changeAt(row);
            sum += !change || (isInHand(change->state) && !change->follows) ? 1 : 0;
        }
        return sum;
    }
    const std::vector<ChangeState> shown = statesOf(m_states->current());
    for (const ChangeState state : changeStates) {
        const bool isShown = shown.empty() || std::ranges::find(shown, state) != shown.end();
        sum += isInHand(state) && isShown ? m_sets.countOf(setRow(), state) : 0;
    }
    return sum;
}

bool ChangesPage::hasDifference() const
{
    const std::vector<qint64> ids = chosen();
    return std::ranges::any_of(ids, [this](qint64 id) {
        const Change *change = m_lines.changeAt(m_lines.rowOf(id));
        return change && change->state == ChangeState::Conflict && std::holds_alternative<AddTo>(change->edit);
    });
}

void ChangesPage::updateButtons()
{
    if (!m_session) {
        return;
    }
    const int row = setRow();
    const bool isIdle = !m_session->isPushing();
    const bool isAny = !m_lines.ids().empty();
    const qint64 staged = m_session->staged().count(ChangeState::Staged);
    m_review->setText(staged > 0 ? tr("Push %Ln change(s)…", nullptr, int(staged)) : tr("Review…"));
    m_review->setEnabled(isIdle && m_session->staged().open() > 0);
    const qint64 count = isAny ? discardable() : 0;
    m_discard->setText(tr("Discard %Ln change(s)…", nullptr, int(count)));
    m_discard->setEnabled(isIdle && count > 0);
    const bool isConflict = m_sets.countOf(row, ChangeState::Conflict) + m_sets.countOf(row, ChangeState::Failed) > 0;
    m_mine->setVisible(isConflict);
    m_again->setVisible(isConflict && hasDifference());
    m_shops->setVisible(isConflict);
    m_undo->setVisible(m_sets.setAt(row) != nullptr);
    m_undo->setEnabled(isIdle && m_sets.countOf(row, ChangeState::Verified) > 0);
}

} // namespace qm::ui
