// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/review/reviewdialog.h"

#include "tables/whendone.h"
#include "ui/delegates/reviewdelegate.h"
#include "ui/dialogs/livequestion.h"
#include "ui/dialogs/review/requestpanel.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/shell/shopmark.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reviewtable.h"
#include "ui/widgets/splitter.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ReviewModel;

namespace {
constexpr int narrow = 900; ///< px, at the drawings' size of letters
} // namespace

ReviewDialog::ReviewDialog(Session &session, bool pushes, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_pushes(pushes)
    , m_splitter(new Splitter(Qt::Horizontal, tr("Line between changes and requests"), this))
    , m_table(makeReviewTable(m_model, this))
    , m_requests(new RequestPanel(session.profile().connection.baseUrl, this))
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_ready(new PlainLabel({}, this))
    , m_conflicts(new StatusChip(this))
    , m_guarded(new StatusChip(this))
    , m_compared(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_compare(makeButton(tr("Compare again"), u"pull"_s, false, this))
    , m_notes(new QVBoxLayout)
    , m_conflictNote(new ReviewNote(Tone::Bad, this))
    , m_guardNote(new ReviewNote(Tone::Warn, this))
    , m_said(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_bar(new QProgressBar(this))
    , m_live(new LiveQuestion(session.profile(), this))
    , m_cancel(makeButton(tr("Cancel"), {}, false, this))
    , m_push(makeButton({}, {}, true, this))
{
    setWindowTitle(tr("Review and push"));
    build();
    connectSession();
    m_model.open(session.ledger(), session.cache(), session.profile().id, session.guard());
    load();
}

bool ReviewDialog::isLive() const
{
    return m_session.profile().environment == Environment::Live;
}

QHBoxLayout *ReviewDialog::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::large, space::medium);
    head->setSpacing(space::cell);
    head->addWidget(new ProfileSquare(m_session.profile().id, this));
    head->addWidget(new PlainLabel(m_session.profile().name, FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(new MarkLabel(m_session.profile().environment, this));
    head->addSpacing(space::cell);
    head->addWidget(m_count);
    m_ready->setObjectName("readyCount"_L1);
    head->addWidget(m_ready);
    head->addWidget(m_conflicts);
    head->addWidget(m_guarded);
    head->addStretch(1);
    head->addWidget(m_compared);
    head->addWidget(m_compare);
    m_conflicts->hide();
    m_guarded->hide();
    return head;
}

QWidget *ReviewDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::cell);
    // In a line of its own: its words and the buttons' together are wider than a small screen.
    auto *asking = new QHBoxLayout;
    asking->setSpacing(space::cell);
    asking->addStretch(1);
    asking->addWidget(m_live);
    column->addLayout(asking);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::cell);
    column->addLayout(row);
    m_said->setText(tr("What can be checked here is checked. What the shop itself refuses is known when it is sent."));
    m_said->setEliding(true);
    row->addWidget(m_said, 1);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress of the push"));
    m_bar->hide();
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_push);
    m_push->setDefault(true); // and not the first button of all, which Qt would take
    m_push->setProperty(liveProperty, isLive());
    return foot;
}

void ReviewDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *left = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_notes->setContentsMargins(space::large, space::cell, space::large, space::cell);
    m_notes->setSpacing(space::cell);
    m_notes->addWidget(m_conflictNote);
    m_notes->addWidget(m_guardNote);
    m_conflictNote->hide();
    m_guardNote->hide();
    column->addLayout(m_notes);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_requests);
    m_splitter->setStretchFactor(0, 1);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildFoot());
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1'440, 900);
    resize(QSize(widened(1'240, fontMetrics()), widened(790, fontMetrics())).boundedTo(room - QSize(80, 60)));
    place();
    share();
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_isSettled = false;
        load();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_session.isPushing()) {
            m_session.cancelPush();
        }
        if (!m_session.isPushing() || m_comparing || m_settling) {
            reject();
        }
    });
    connect(m_push, &QPushButton::clicked, this, &ReviewDialog::push);
    connect(m_live, &LiveQuestion::answered, this, &ReviewDialog::updatePush);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewDialog::showNotes);
}

void ReviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    place();
}

void ReviewDialog::place()
{
    const Qt::Orientation orientation = width() < widened(narrow, fontMetrics()) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        share();
    }
}

void ReviewDialog::share()
{
    // In the length there is: of more the requests would keep theirs, and the changes lose all that is too much.
    const int length = m_splitter->orientation() == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({length * 70 / 100, length * 30 / 100});
}

void ReviewDialog::connectSession()
{
    connect(&m_session, &Session::pushProgressed, this, [this](const sync::PushProgress &progress) {
        m_bar->setRange(0, 1'000);
        m_bar->setValue(progress.of > 0 ? int(progress.done * 1'000 / progress.of) : 0);
        m_said->setText(progress.queued > 0
                            ? tr("%Ln operation(s) wait in the shop's queue for its consumer async.operations.all",
                                 nullptr, progress.queued)
                            : tr("%1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.of)));
        if (!m_comparing) {
            m_model.refresh();
        }
    });
    connect(&m_session, &Session::pushEnded, this, &ReviewDialog::ended);
    connect(&m_model, &ReviewModel::shown, this, &ReviewDialog::compare);
    connect(&m_model, &ReviewModel::refreshed, this, [this] {
        if (!m_session.isPushing()) {
            fitReviewColumns(*m_table); // what the shop has now is longer than the nothing before it
        }
        showNotes();
        updatePush();
    });
    connect(&m_model, &ReviewModel::includedChanged, this, &ReviewDialog::updatePush);
    connect(&m_model, &ReviewModel::failed, this, [this](const QString &why) { m_said->setText(why); });
}

void ReviewDialog::load()
{
    m_report.reset();
    m_isDone = false;
    m_model.setReport(nullptr);
    ledger::ChangeFilter filter;
    filter.profileId = m_session.profile().id;
    for (const ChangeState state : changeStates) {
        if (isOpen(state)) {
            filter.states.push_back(state);
        }
    }
    m_model.show(filter, true);
}

bool ReviewDialog::settle()
{
    if (std::exchange(m_isSettled, true) || m_session.profile().readOnly ||
        m_session.staged().count(ChangeState::Unknown) == 0) {
        return false;
    }
    m_settling = true;
    m_compared->setText(tr("Asking the shop what has come of what was sent"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_session.push({std::vector<qint64>(), false});
    updatePush();
    return true;
}

void ReviewDialog::compare()
{
    m_table->resizeColumnsToContents();
    fitReviewColumns(*m_table);
    if (m_session.isPushing()) {
        m_said->setText(tr("A push is under way: it ends first"));
        updatePush();
        return;
    }
    m_requests->tellAsking();
    if (settle()) {
        return;
    }
    m_comparing = true;
    m_compared->setText(tr("Reading what the shop has now"));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_session.push({std::nullopt, true});
    updatePush();
    if (m_pushes && m_live->isVisible()) {
        m_live->takeFocus();
    } else {
        m_table->setFocus();
    }
}

void ReviewDialog::push()
{
    std::optional<std::vector<qint64>> chosen;
    if (!m_model.isAllIncluded()) {
        chosen = m_model.included();
    }
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setText(tr("Stop"));
    m_said->setText(tr("Pushing"));
    m_requests->tellPushing();
    m_session.push({chosen, false, m_requests->isByQueue()});
    updatePush();
}

void ReviewDialog::ended(const PushEnd &end)
{
    const Result<sync::PushReport> &report = end.report;
    const bool dryRun = end.dryRun;
    if (std::exchange(m_settling, false) && report) {
        load();
        return;
    }
    const bool wasOurs = m_comparing == dryRun;
    m_comparing = m_comparing && !dryRun;
    m_bar->hide();
    m_cancel->setText(m_isDone || !dryRun ? tr("Close") : tr("Cancel"));
    if (!report) {
        m_said->setText(report.error().text());
        m_compared->setText(tr("Not compared"));
        updatePush();
        return;
    }
    if (!wasOurs) {
        load();
        return;
    }
    m_report = *report;
    m_isDone = !dryRun;
    m_model.setReport(&*m_report);
    const QString at = QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s);
    if (dryRun) {
        const int all = int(m_report->lines.size());
        const int seen = all - m_report->count(sync::PushedAs::Left);
        m_compared->setText(seen == all ? tr("Compared with the shop at %1, all %Ln value(s)", nullptr, all).arg(at)
                                        : tr("Compared with the shop at %1, %2 of %Ln value(s)", nullptr, all)
                                              .arg(at, QLocale().toString(seen)));
        m_requests->tell(*m_report);
        m_said->setText(m_report->error ? m_report->error->text()
                                        : tr("What can be checked here is checked. What the shop itself refuses is "
                                             "known when it is sent."));
    } else {
        m_compared->setText(tr("Pushed at %1").arg(at));
        m_requests->tellDone(*m_report);
        const int done = m_report->count(sync::PushedAs::Verified) + m_report->count(sync::PushedAs::AlreadySo);
        const QString ends = m_report->error ? u" · "_s + m_report->error->text() : QString();
        m_said->setText(tr("%1 of %Ln line(s) are in the shop, read back. The rest is as each line says", nullptr,
                           int(m_report->lines.size()))
                            .arg(QLocale().toString(done)) +
                        ends);
        m_cancel->setFocus();
    }
    showHead();
    showNotes();
    updatePush();
}

} // namespace qm::ui
