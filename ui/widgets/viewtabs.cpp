// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewtabs.h"

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <utility>

namespace qm::ui {

namespace {

struct TabData
{
    qint64 count = -1;
    bool changed = false;
};

constexpr int dot = 6;

} // namespace

} // namespace qm::ui

Q_DECLARE_METATYPE(qm::ui::TabData)

namespace qm::ui {

ViewTabs::ViewTabs(QWidget *parent)
    : OverflowTabs(parent)
{
    setAccessibleName(tr("Views"));
}

void ViewTabs::setCount(int tab, qint64 count)
{
    auto shown = tabData(tab).value<TabData>();
    if (std::exchange(shown.count, count) == count) {
        return;
    }
    setTabData(tab, QVariant::fromValue(shown));
    setTabText(tab, tabText(tab)); // asks for the new width
    fit();
    renameInMenu(tab);
}

void ViewTabs::setChanged(int tab, bool changed)
{
    auto shown = tabData(tab).value<TabData>();
    shown.changed = changed;
    setTabData(tab, QVariant::fromValue(shown));
    setTabText(tab, tabText(tab));
    fit();
}

QString ViewTabs::countText(int tab) const
{
    const qint64 count = tabData(tab).value<TabData>().count;
    return count < 0 ? QString() : QLocale().toString(count);
}

bool ViewTabs::isChanged(int tab) const
{
    return tabData(tab).value<TabData>().changed;
}

QSize ViewTabs::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString count = countText(index);
    int width = QFontMetrics(bold).horizontalAdvance(tabText(index)) + 2 * space::medium;
    if (!count.isEmpty()) {
        width += QFontMetrics(fontFor(FontUse::Secondary, font())).horizontalAdvance(count) + space::small;
    }
    if (isChanged(index)) {
        width += dot + space::small;
    }
    return {width, grown(measure::tabs, fontMetrics())};
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i)) {
            continue;
        }
        const QRect area = tabRect(i);
        const bool current = i == currentIndex();
        if (current) {
            painter.fillRect(QRect(area.left(), area.top(), area.width(), height()), c.base);
            painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), c.line);
            painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), c.line);
            painter.fillRect(QRect(area.left(), area.top(), area.width(), hasFocus() ? 3 : 2), c.accent);
        }
        QFont name = font();
        name.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(name);
        painter.setPen(current ? c.text : c.secondary);
        QRect text = area.adjusted(space::medium, 0, -space::medium, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tabText(i));
        int x = text.left() + QFontMetrics(name).horizontalAdvance(tabText(i)) + space::small;
        const QString shown = countText(i);
        if (!shown.isEmpty()) {
            const QFont small = fontFor(FontUse::Secondary, font());
            painter.setFont(small);
            painter.setPen(c.secondary);
            painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                             shown);
            x += QFontMetrics(small).horizontalAdvance(shown) + space::small;
        }
        if (isChanged(i)) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(QRectF(x, area.center().y() - dot / 2.0 + 1, dot, dot));
            painter.restore();
        }
    }
}

void TabRow::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace qm::ui
