// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/pages/questions.h"
#include "ui/settings/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/splitter.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::RunLinesModel;
using tables::RunsModel;

namespace {
constexpr int leastLog = 480; ///< pixels at the drawings' size of letters
constexpr std::array shows{RunLinesModel::Show::Failed, RunLinesModel::Show::Warnings, RunLinesModel::Show::All};
} // namespace

ActivityPage::ActivityPage(tables::RunLog &log, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
    , m_log(log)
    , m_banner(new Banner(this))
    , m_splitter(new Splitter(Qt::Horizontal, tr("Line between runs and log"), this))
    , m_runTable(new TableView(m_splitter))
    , m_lineTable(new TableView(this))
    , m_logTitle(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_line(new PlainLabel({}, this))
    , m_shows(new Segments(tr("Lines of the log"), this))
    , m_state(new StateWidget(this))
{
    build();
    restoreTaste();
    keepTaste();
    connect(&log, &tables::RunLog::changed, this, &ActivityPage::logChanged);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showRun);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showLine);
    connect(&m_lines, &QAbstractItemModel::modelReset, this, &ActivityPage::updateButtons);
    logChanged();
}

void ActivityPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    head->setSpacing(space::cell);
    head->addWidget(new PlainLabel(title(), FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(
        new PlainLabel(tr("what was done with this shop"), FontUse::Secondary, QPalette::PlaceholderText, this), 1);
    layout->addLayout(head);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_state, 1);
    m_state->tell(u"activity"_s, tr("Nothing has been done yet"),
                  tr("Pulls appear here with everything they had to say, and stay."));
    m_runTable->setModel(&m_runs);
    m_runTable->setAccessibleName(tr("Runs"));
    m_runTable->showSorts({});
    m_runTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const QFontMetrics metrics = m_runTable->fontMetrics();
    int time = 0;
    for (int month = 0; month < 12; ++month) {
        constexpr qint64 inJanuary = 1'800'000'000; // of 2027, with as many digits as a time can have
        const UtcTime some = UtcTime::fromSeconds(inJanuary + month * qint64{30} * 86'400);
        time = std::max(time, metrics.horizontalAdvance(tables::longTimeText(some)));
    }
    int kind = 0;
    for (const QString &each : {u"pull"_s, u"resync"_s, u"push"_s}) {
        kind = std::max(kind, metrics.horizontalAdvance(tables::runTitle(each)));
    }
    int outcome = 0; // with its dot before it
    for (const QString &each : {u"done"_s, u"failed"_s, u"canceled"_s, u"running"_s, u"open"_s, u"cutoff"_s}) {
        outcome = std::max(outcome, metrics.horizontalAdvance(tables::runWord(each) + u"__"_s));
    }
    const int count = metrics.horizontalAdvance(u"00,000"_s); // titles see to themselves
    const QList<int> widths{
        time + space::cell, kind + space::small, outcome, count, count, count, metrics.horizontalAdvance(u"000 min"_s)};
    for (int i = 0; i < widths.size(); ++i) {
        const int width = std::max(widths[i] + 2 * space::cell, m_runTable->header()->neededWidth(i));
        m_runTable->horizontalHeader()->resizeSection(i, width);
        m_lastWidth = width;
    }
    m_splitter->addWidget(m_runTable);
    m_splitter->addWidget(buildLog());
    m_splitter->widget(1)->installEventFilter(this);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_splitter->widget(1)->minimumSizeHint().width() != m_logAsked) {
        place(); // the log of another run has longer words in its head
    }
    return Page::eventFilter(watched, event);
}

/// The log has what the runs leave; where that is too little it is below them.
void ActivityPage::place()
{
    const QHeaderView *header = m_runTable->horizontalHeader();
    int runs = m_lastWidth + m_runTable->width() - m_runTable->roomForColumns();
    for (int i = 0; i < header->count() - 1; ++i) {
        runs += header->sectionSize(i); // the last one takes what is left
    }
    m_logAsked = m_splitter->widget(1)->minimumSizeHint().width();
    const int log = std::max(m_logAsked, widened(leastLog, fontMetrics()));
    const bool beside = runs + log + m_splitter->handleWidth() <= width();
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    if (!beside) {
        m_splitter->setSizes({m_splitter->height() / 3, m_splitter->height() * 2 / 3});
    } else if (!m_splitter->restoreState(m_settings.value(setting::activitySplit).toByteArray())) {
        m_splitter->setSizes({runs, width() - runs - m_splitter->handleWidth()});
    }
}

QWidget *ActivityPage::buildLog()
{
    auto *right = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_logTitle);
    bar->addSpacing(space::medium);
    for (std::size_t i = 0; i < shows.size(); ++i) {
        m_shows->addChoice({});
    }
    connect(m_shows, &Segments::chosen, this, [this](int choice) { chooseShow(shows[std::size_t(choice)]); });
    bar->addWidget(m_shows);
    bar->addStretch(1);
    QPushButton *copy = makeButton(tr("Copy log"), u"copy"_s, false, right);
    copy->setToolTip(tr("What is shown, for a mail or a ticket"));
    connect(copy, &QPushButton::clicked, this, &ActivityPage::copyLog);
    bar->addWidget(copy);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    m_lineTable->setModel(&m_lines);
    m_lineTable->setAccessibleName(tr("Log of the run"));
    m_lineTable->showSorts({});
    m_lineTable->setSelectionMode(QAbstractItemView::SingleSelection);
    const QFontMetrics metrics = m_lineTable->fontMetrics();
    m_lineTable->horizontalHeader()->resizeSection(0, metrics.horizontalAdvance(u"0,000__"_s) + 2 * space::cell);
    int clock = 0; // of many fonts a 4 is wider than a 0
    for (QChar digit = u'0'; digit <= u'9'; digit = QChar(digit.unicode() + 1)) {
        clock = std::max(clock, metrics.horizontalAdvance(QString(u"00:00:00"_s).replace(u'0', digit)));
    }
    m_lineTable->horizontalHeader()->resizeSection(1, clock + 2 * space::cell);
    int level = 0;
    for (const QString &each : {u"info"_s, u"warning"_s, u"failed"_s}) {
        level = std::max(level, metrics.horizontalAdvance(tables::runWord(each) + u"___"_s));
    }
    m_lineTable->horizontalHeader()->resizeSection(
        2, std::max(level + 2 * space::cell, m_lineTable->header()->neededWidth(2)));
    m_lineTable->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_lineTable, 1);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    m_line->setWordWrap(true);
    m_line->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    column->addWidget(m_line);
    return right;
}

void ActivityPage::restoreTaste()
{
    m_runTable->horizontalHeader()->restoreState(m_settings.value(setting::activityRuns).toByteArray());
    m_lineTable->horizontalHeader()->restoreState(m_settings.value(setting::activityLines).toByteArray());
}

void ActivityPage::keepTaste()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_splitter->orientation() == Qt::Horizontal) {
            m_settings.setValue(setting::activitySplit, m_splitter->saveState());
        }
    });
    const auto keep = [this](const QTableView *table, const Setting &setting) {
        const QHeaderView *header = table->horizontalHeader();
        const auto write = [this, header, &setting] {
            // By the user's hand, not because the window has another size.
            if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
                m_settings.setValue(setting, header->saveState());
            }
        };
        connect(header, &QHeaderView::sectionResized, this, write);
        connect(header, &QHeaderView::sectionMoved, this, write);
    };
    keep(m_runTable, setting::activityRuns);
    keep(m_lineTable, setting::activityLines);
}

QString ActivityPage::name()
{
    return tr("Activity");
}

void ActivityPage::open(Session &session)
{
    m_session = &session;
    connect(&session, &Session::standingChanged, this, &ActivityPage::showBanner);
    connect(&session, &Session::pulled, this, &ActivityPage::showQuestion); // what is still so is asked again
    logChanged();
    showBanner();
}

void ActivityPage::close()
{
    disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
    m_wantsTrouble = false;
    m_isAnswered = false;
    showBanner();
}

void ActivityPage::takeFocus()
{
    m_runTable->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::logChanged()
{
    const bool newest = m_runTable->currentIndex().row() <= 0;
    const qint64 chosen = m_shownRun;
    m_runs.setRuns(m_log.runs(), m_log.runningId(), m_session && !m_session->heldBy().isEmpty());
    const bool any = m_runs.rowCount() > 0;
    m_splitter->setVisible(any);
    m_state->setVisible(!any);
    if (any) {
        // Who looks at the newest run goes on with the newest one.
        const int row = newest ? 0 : std::max(0, m_runs.rowOf(chosen));
        m_runTable->setCurrentIndex(m_runs.index(row, 0));
    }
    chooseTrouble();
    showRun();
}

void ActivityPage::showRun()
{
    const QModelIndex index = m_runTable->currentIndex();
    if (!index.isValid()) {
        m_shownRun = 0;
        m_lines.setLines({});
        m_logTitle->setText({});
        showLine();
        return;
    }
    const ledger::Run &run = m_runs.run(index.row());
    m_shownRun = run.id;
    m_logTitle->setText(tr("Log of %1").arg(tables::longTimeText(run.startedAt)));
    m_areLinesOld = !isVisible();
    if (isVisible()) {
        readLines(run.id);
    }
}

void ActivityPage::readLines(qint64 runId)
{
    tables::whenDone(m_log.lines(runId), this,
                     [this, generation = ++m_generation](Result<std::vector<ledger::RunLine>> lines) {
                         if (lines && generation == m_generation) {
                             m_lines.setLines(std::move(*lines));
                             updateButtons(); // further lines are no reset
                             showLine();
                         }
                     });
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_areLinesOld) {
        showRun();
    }
}

void ActivityPage::showLine()
{
    const QModelIndex index = m_lineTable->currentIndex();
    const QModelIndex run = m_runTable->currentIndex();
    QString text;
    if (index.isValid()) {
        text = m_lines.line(index.row()).text;
    } else if (run.isValid()) {
        const ledger::Run &it = m_runs.run(run.row());
        text = m_runs.isCutOff(it) ? tr("Cut off when the program ended; what was read is kept") : it.message;
        if (it.unkept > 0) {
            const QString more = tr("%Ln further line(s) are not kept", nullptr, int(it.unkept));
            text = text.isEmpty() ? more : u"%1 · %2"_s.arg(text, more);
        }
    }
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
}

void ActivityPage::chooseShow(RunLinesModel::Show show)
{
    m_lines.setShow(show);
    showLine();
}

void ActivityPage::updateButtons()
{
    const QLocale locale;
    const QStringList names{tr("Failed %1"), tr("Warnings %1"), tr("All %1")};
    for (int i = 0; i < int(shows.size()); ++i) {
        m_shows->setText(i, names[i].arg(locale.toString(m_lines.count(shows[std::size_t(i)]))));
        if (m_lines.show() == shows[std::size_t(i)]) {
            m_shows->setCurrent(i);
        }
    }
}

void ActivityPage::showTrouble()
{
    m_wantsTrouble = true;
    chooseTrouble();
    chooseShow(RunLinesModel::Show::Warnings);
}

void ActivityPage::chooseTrouble()
{
    for (int row = 0; m_wantsTrouble && row < m_runs.rowCount(); ++row) {
        if (m_runs.run(row).result) {
            m_wantsTrouble = false;
            m_runTable->setCurrentIndex(m_runs.index(row, 0));
        }
    }
}

void ActivityPage::showQuestion()
{
    m_isAnswered = false;
    showBanner();
}

void ActivityPage::showBanner()
{
    const std::optional<Standing> question =
        m_session && !m_isAnswered ? questionStanding(*m_session, belongingToNone()) : std::nullopt;
    if (!question) {
        m_banner->hide();
        return;
    }
    std::vector<Banner::Offer> offers;
    for (const Standing::Offer &offer : question->offers) {
        offers.push_back({offer.text, [this, offer] { answer(offer); }});
    }
    m_banner->tell(question->icon, question->title, question->text, offers);
}

void ActivityPage::answer(const Standing::Offer &offer)
{
    if (offer.act == Standing::Act::AcceptDrop) {
        m_session->pullOnly(offer.entities, true);
        return;
    }
    m_isAnswered = true;
    showBanner();
    takeFocus();
}

void ActivityPage::copyLog()
{
    QGuiApplication::clipboard()->setText(m_lines.asText());
    Q_EMIT told(tr("The log was copied"));
}

} // namespace qm::ui
