// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars.h"

#include "tables/celltext.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForDetail = 1'100; ///< px; in less a pull takes the place of how the shop is connected

QWidget *makeIconLabel(const QString &name, QWidget *parent)
{
    return new IconLabel(name, 14, IconTone::Secondary, parent);
}

PlainLabel *makeSecondary(QWidget *parent, QPalette::ColorRole role = QPalette::PlaceholderText)
{
    return new PlainLabel({}, FontUse::Secondary, role, parent);
}

QHBoxLayout *makeRow(QWidget *parent, int margin, int gap)
{
    auto *layout = new QHBoxLayout(parent);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_sum(new PlainLabel({}, this))
    , m_all(new LinkButton({}, this))
    , m_actions(new QWidget(this))
    , m_close(makeIconButton(u"close"_s, tr("Clear the selection"), this))
    , m_noRoom(makeSecondary(this))
{
    setFixedHeight(grown(measure::selectionBar, fontMetrics()));
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = makeRow(this, space::cell, space::cell);
    layout->addWidget(m_count);
    layout->addWidget(m_sum);
    layout->addWidget(m_all);
    makeRow(m_actions, 0, space::small)->addWidget(new Hairline(Qt::Vertical, m_actions));
    layout->addWidget(m_actions);
    m_noRoom->setEliding(true);
    m_noRoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_noRoom, 1'000);
    layout->addWidget(m_close);
    connect(m_all, &LinkButton::clicked, this, &SelectionBar::selectAllWanted);
    connect(static_cast<QToolButton *>(m_close), &QToolButton::clicked, this, &SelectionBar::clearWanted);
    showList({}, {});
}

void SelectionBar::nameClearShortcut(const QKeySequence &shortcut)
{
    m_close->setToolTip(tipWith(tr("Clear the selection"), shortcut));
}

void SelectionBar::showList(const QString &count, const QString &sum)
{
    m_selecting = false;
    QFont plain = font();
    m_count->setFont(plain);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setText(count);
    m_sum->setText(sum);
    m_all->setText({});
    m_actions->hide();
    m_close->hide();
    fit();
    update();
}

void SelectionBar::showSelection(qint64 rows, const QString &count, const QString &sum, const QString &selectAll)
{
    m_selecting = true;
    m_rows = rows;
    m_count->setFont(fontFor(FontUse::PanelTitle, font()));
    m_count->setForegroundRole(QPalette::WindowText);
    m_count->setText(count);
    m_sum->setText(sum);
    m_all->setText(selectAll);
    m_actions->show();
    m_close->show();
    fit();
    update();
}

void SelectionBar::showNoRoom(const QStringList &columns)
{
    const QString text =
        columns.isEmpty() ? QString() : tr("No room for %1").arg(QLocale().createSeparatedList(columns));
    m_noRoom->setText(text);
    m_noRoom->setAccessibleDescription(
        text.isEmpty() ? QString() : tr("They come back in a wider window, or without the detail beside the list"));
}

/// With too little room the actions are icons, the last one first, with the number alone where they have one. Then the
/// sum goes into a tool tip, then the link goes, which is Ctrl+A, and the numbers last.
void SelectionBar::fit()
{
    m_sum->setVisible(!m_sum->text().isEmpty());
    m_all->setVisible(!m_all->text().isEmpty());
    m_noRoom->setVisible(!m_selecting);
    m_count->setToolTip({});
    setWorded(m_buttons.size());
    const auto isTooWide = [this] {
        m_actions->layout()->activate(); // passes on that its buttons are of another size
        return layout()->minimumSize().width() > width();
    };
    for (auto worded = m_buttons.size(); m_selecting && worded > 0 && isTooWide();) {
        setWorded(--worded);
    }
    if (m_sum->isVisibleTo(this) && isTooWide()) {
        m_sum->hide();
        m_count->setToolTip(tables::plainToolTip(m_sum->text()));
    }
    if (m_all->isVisibleTo(this) && isTooWide()) {
        m_all->hide();
    }
    if (m_selecting && isTooWide()) {
        setWorded(0, false);
    }
}

void SelectionBar::setWorded(std::size_t first, bool isCounted)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const Button &each = m_buttons[i];
        const QString text = textOf(each);
        const bool bare = i >= first && !each.action->icon().isNull();
        const bool isNumber = isCounted && !each.counted.isEmpty();
        each.button->setText(!bare ? text : isNumber ? QLocale().toString(m_rows) : QString());
        each.button->setAccessibleName(text);
        const QString tip = each.action->toolTip();
        each.button->setToolTip(bare && !tip.contains(text) ? text + u"\n"_s + tip : tip);
    }
}

QString SelectionBar::textOf(const Button &button) const
{
    return button.counted.isEmpty() ? button.action->iconText() : button.counted.arg(QLocale().toString(m_rows));
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize SelectionBar::minimumSizeHint() const
{
    return {space::cell, QWidget::minimumSizeHint().height()}; // what does not fit gives way
}

void SelectionBar::addAction(QAction *action, const QString &counted)
{
    insertAction(m_buttons.size(), action, counted);
}

void SelectionBar::addMainAction(QAction *action, const QString &counted)
{
    insertAction(m_mains++, action, counted);
}

void SelectionBar::insertAction(std::size_t at, QAction *action, const QString &counted)
{
    auto *button = makeButton(action->text(), {}, false, m_actions);
    m_buttons.insert(m_buttons.begin() + std::ptrdiff_t(at), {button, action, counted});
    const auto refresh = [this, button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        fit();
    };
    refresh();
    connect(action, &QAction::changed, button, refresh);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    auto *row = static_cast<QHBoxLayout *>(m_actions->layout());
    row->insertWidget(int(at) + 1, button); // behind the line
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        setTabOrder(m_buttons[i].button, m_buttons[i + 1].button);
    }
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_selecting ? c.selected : c.window);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_light(new LightDot(this))
    , m_state(makeSecondary(this, QPalette::WindowText))
    , m_detail(makeSecondary(this))
    , m_copyIcon(makeIconLabel(u"database"_s, this))
    , m_copyName(makeSecondary(this, QPalette::WindowText))
    , m_copy(makeSecondary(this))
    , m_work(new QWidget(this))
    , m_what(makeSecondary(m_work, QPalette::WindowText))
    , m_bar(new QProgressBar(m_work))
    , m_progress(makeSecondary(m_work, QPalette::WindowText))
    , m_rate(makeSecondary(m_work))
    , m_requests(new QWidget(this))
    , m_budget(new QProgressBar(m_requests))
    , m_count(makeSecondary(m_requests, QPalette::WindowText))
{
    setFixedHeight(grown(measure::statusBar, fontMetrics()));
    auto *layout = makeRow(this, space::medium, space::small);
    layout->addWidget(m_light);
    layout->addWidget(m_state);
    layout->addWidget(m_detail);
    layout->addSpacing(space::small);
    auto *line = new Hairline(Qt::Vertical, this);
    line->setFixedHeight(grown(14, fontMetrics()));
    layout->addWidget(line);
    layout->addSpacing(space::small);
    layout->addWidget(m_copyIcon);
    m_copyName->setText(tr("Local copy"));
    layout->addWidget(m_copyName);
    layout->addWidget(m_copy, 1);
    m_copy->setEliding(true);

    auto *work = makeRow(m_work, 0, space::cell);
    work->addWidget(makeIconLabel(u"pull"_s, m_work));
    work->addWidget(m_what);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(24); // words first
    m_bar->setMaximumWidth(110);
    m_bar->setAccessibleName(tr("Progress of the pull"));
    work->addWidget(m_bar);
    work->addWidget(m_progress);
    work->addWidget(m_rate);
    auto *cancel = new LinkButton(tr("Cancel"), m_work);
    work->addWidget(cancel);
    connect(cancel, &LinkButton::clicked, this, &StatusBar::cancelWanted);
    layout->addWidget(m_work);
    m_work->hide();
    buildRequests();
    layout->addWidget(m_requests);
    m_requests->hide();
}

void StatusBar::buildRequests()
{
    auto *row = makeRow(m_requests, 0, space::cell);
    auto *line = new Hairline(Qt::Vertical, m_requests);
    line->setFixedHeight(grown(14, fontMetrics()));
    row->addWidget(line);
    auto *name = makeSecondary(m_requests);
    name->setText(tr("Requests"));
    row->addWidget(name);
    m_budget->setTextVisible(false);
    m_budget->setFixedWidth(46);
    m_budget->setAccessibleName(tr("Requests under way, of those that may be"));
    row->addWidget(m_budget);
    row->addWidget(m_count);
}

void StatusBar::showConnection(Light light, const QString &state, const QString &detail)
{
    m_light->setLight(light);
    m_state->setText(state);
    m_detail->setText(detail);
}

void StatusBar::showCopy(const QString &ages, const QStringList &all)
{
    m_copyIcon->show();
    m_copyName->show();
    m_copy->setText(ages);
    m_copyIcon->setToolTip(tables::plainToolTip(all.join(u'\n')).replace(u'\n', u"<br>"_s));
    m_copyName->setToolTip(m_copyIcon->toolTip());
}

void StatusBar::showMessage(const QString &text)
{
    m_copyIcon->hide();
    m_copyName->hide();
    m_copy->setText(text);
}

void StatusBar::showRequests(qint64 lastMinute, int inFlight, int atOnce, const QString &more)
{
    m_budget->setRange(0, std::max(1, atOnce));
    m_budget->setValue(std::min(inFlight, atOnce));
    m_count->setText(tr("%1 / min").arg(QLocale().toString(lastMinute)));
    m_requests->setToolTip(tables::plainToolTip(more));
    m_requests->setAccessibleDescription(more);
    m_requests->show();
}

void StatusBar::hideRequests()
{
    m_requests->hide();
}

void StatusBar::showWork(const QString &what, qint64 done, qint64 of, const QString &rate)
{
    const QLocale locale;
    m_what->setText(what);
    m_bar->setVisible(of > 0);
    // A progress bar counts in int.
    m_bar->setRange(0, 1'000);
    m_bar->setValue(of > 0 ? int(std::min<qint64>(1'000, done * 1'000 / of)) : 0);
    m_progress->setText(of > 0 ? tr("%1 of %2").arg(locale.toString(done), locale.toString(of))
                               : locale.toString(done));
    m_rate->setText(rate);
    m_detail->setVisible(width() >= widened(roomForDetail, fontMetrics()));
    m_work->show();
}

void StatusBar::hideWork()
{
    m_work->hide();
    m_detail->show();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

} // namespace qm::ui
