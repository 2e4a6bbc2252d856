// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace qm::ui {

namespace {

class Reading
{
public:
    [[nodiscard]] const QList<QWidget *> &stops() const { return m_stops; }

    void read(QWidget &widget)
    {
        if (!widget.isVisible() || m_seen.contains(&widget)) {
            return;
        }
        m_seen.insert(&widget);
        if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            m_stops << &widget;
        }
        const bool isWhole = qobject_cast<QComboBox *>(&widget) || qobject_cast<QAbstractSpinBox *>(&widget) ||
                             qobject_cast<QLineEdit *>(&widget); // its parts are none to come to
        if (isWhole) {
            return;
        }
        if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i) {
                read(*splitter->handle(i)); // of the first one it is never seen
                read(*splitter->widget(i));
            }
        } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget)) {
            read(*area->viewport());
        } else if (const QLayout *layout = widget.layout()) {
            read(*layout);
        }
        readRest(widget);
    }

private:
    void read(const QLayout &layout)
    {
        std::vector<std::tuple<int, int, QLayoutItem *>> items; // row, column
        const auto *grid = qobject_cast<const QGridLayout *>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            int row = 0;
            int column = i;
            int span = 0;
            if (grid) {
                grid->getItemPosition(i, &row, &column, &span, &span);
            }
            items.emplace_back(row, column, layout.itemAt(i));
        }
        std::ranges::stable_sort(items, [](const auto &a, const auto &b) {
            return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
        });
        for (const auto &[row, column, item] : items) {
            if (QWidget *widget = item->widget()) {
                read(*widget);
            } else if (const QLayout *inner = item->layout()) {
                read(*inner);
            }
        }
    }

    /// What no layout has, line by line.
    void readRest(const QWidget &widget)
    {
        QList<QWidget *> rest = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        rest.removeIf([this](const QWidget *child) { return child->isWindow() || m_seen.contains(child); });
        std::ranges::stable_sort(rest, [](const QWidget *a, const QWidget *b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget *child : std::as_const(rest)) {
            read(*child);
        }
    }

    QList<QWidget *> m_stops;
    QSet<const QWidget *> m_seen;
};

} // namespace

void orderTabs(QWidget &window)
{
    Reading reading;
    reading.read(window);
    const QList<QWidget *> &stops = reading.stops();
    QList<QWidget *> now;
    for (QWidget *at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (stops.contains(at)) {
            now << at;
        }
    }
    for (qsizetype i = 1; now != stops && i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

bool TabOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            orderTabs(*static_cast<QWidget *>(watched)->window());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qm::ui
