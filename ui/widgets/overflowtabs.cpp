// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overflowtabs.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

/// `3 more`, with an arrow down.
class OverflowTabs::More final : public QAbstractButton
{
public:
    explicit More(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + space::tiny + arrow + 2 * space::small,
                grown(measure::barButton, fontMetrics())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        const QColor fill = underMouse() || isDown() ? c.line : QColor(Qt::transparent);
        paintPanel(painter, rect(), corner::button, fill, hasFocus() ? c.accent : fill, hasFocus() ? 2 : 1);
        painter.setPen(c.secondary);
        const QRect area = rect().adjusted(space::small, 0, -space::small, 0);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        painter.drawPixmap(area.right() + 1 - arrow, (height() - arrow) / 2 + 1,
                           iconPixmap(QStringLiteral("down"), c.secondary, arrow, devicePixelRatioF()));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    static constexpr int arrow = 12;
};

OverflowTabs::OverflowTabs(QWidget *parent)
    : QTabBar(parent)
    , m_more(new More(this))
    , m_menu(new QMenu(m_more))
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false); // which would have one search for a tab
    setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &OverflowTabs::openMenu);
    connect(this, &QTabBar::currentChanged, this, &OverflowTabs::fit);
    connect(m_menu, &QMenu::aboutToHide, this, &OverflowTabs::seenChanged, Qt::QueuedConnection);
}

bool OverflowTabs::isSeen(int index) const
{
    return isTabVisible(index) || m_menu->isVisible();
}

/// The tabs from the first one on that \a room is enough for, and the current one.
QList<int> OverflowTabs::fitting(int room) const
{
    QList<int> shown;
    const int current = currentIndex();
    int left = room - (current >= 0 ? tabSizeHint(current).width() : 0);
    for (int i = 0; i < count(); ++i) {
        if (i == current) {
            shown << i;
        } else if (const int width = tabSizeHint(i).width(); width <= left) {
            shown << i;
            left -= width;
        } else {
            left = -1; // what comes behind it is not before it
        }
    }
    return shown;
}

void OverflowTabs::fit()
{
    if (m_fitting) {
        return; // showing and hiding lays out anew
    }
    m_fitting = true;
    QList<int> shown = fitting(width());
    if (shown.size() < count()) {
        // The button has the width of its longest text, so that it does not jump.
        m_more->setText(tr("%1 more").arg(QLocale().toString(count())));
        const int button = m_more->sizeHint().width();
        shown = fitting(width() - button);
        m_more->setText(tr("%1 more").arg(QLocale().toString(count() - shown.size())));
        m_more->setAccessibleName(m_more->text());
        int end = 0;
        for (const int i : std::as_const(shown)) {
            end += tabSizeHint(i).width();
        }
        const int height = std::min(this->height(), grown(measure::barButton, fontMetrics()));
        m_more->setGeometry(std::min(end, width() - button), (this->height() - height) / 2, button, height);
    }
    m_more->setVisible(shown.size() < count());
    bool changed = false;
    for (int i = 0; i < count(); ++i) {
        const bool visible = shown.contains(i);
        if (visible != isTabVisible(i)) {
            setTabVisible(i, visible);
            changed = true;
        }
    }
    m_fitting = false;
    if (changed) {
        Q_EMIT seenChanged();
    }
}

QString OverflowTabs::menuTextOf(int index) const
{
    // An ampersand of a name is no shortcut; behind a tab stands what is at the right of a menu.
    QString text =
        tabText(index).replace(QLatin1Char('&'), QLatin1String("&&")).replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (const QString note = noteOf(index); !note.isEmpty()) {
        text += QLatin1Char('\t') + note;
    }
    return text;
}

void OverflowTabs::renameInMenu(int index)
{
    if (!m_menu->isVisible()) {
        return; // it is filled when it opens
    }
    for (QAction *const line : m_menu->actions()) {
        if (line->data().toInt() == index) {
            line->setText(menuTextOf(index));
        }
    }
}

void OverflowTabs::openMenu()
{
    m_menu->clear();
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i)) {
            continue;
        }
        QAction *const line = m_menu->addAction(menuTextOf(i));
        line->setData(i);
        connect(line, &QAction::triggered, this, [this, i] {
            setCurrentIndex(i);
            setFocus(Qt::OtherFocusReason);
        });
    }
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    if (!m_menu->isEmpty()) {
        m_menu->setActiveAction(m_menu->actions().front());
    }
    Q_EMIT seenChanged();
}

QString OverflowTabs::noteOf(int) const
{
    return {};
}

QSize OverflowTabs::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        const QSize size = tabSizeHint(i);
        width += size.width();
        height = std::max(height, size.height());
    }
    return {width, height};
}

QSize OverflowTabs::minimumSizeHint() const
{
    return {widened(80, fontMetrics()), sizeHint().height()};
}

void OverflowTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

/// Also to tabs that have no room now: they get it.
void OverflowTabs::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right) {
        QTabBar::keyPressEvent(event);
        return;
    }
    const bool back = (key == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
    const int next = currentIndex() + (back ? -1 : 1);
    if (next >= 0 && next < count()) {
        setCurrentIndex(next);
    }
}

void OverflowTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fit();
}

void OverflowTabs::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    fit();
}

} // namespace qm::ui
