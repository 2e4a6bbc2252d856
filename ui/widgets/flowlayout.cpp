// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace qm::ui {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + m_gap;
            height = std::max(height, item->sizeHint().height());
        }
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

void FlowLayout::setAtEnd(int first)
{
    m_atEnd = first;
    invalidate();
}

std::size_t FlowLayout::endOfLine(std::size_t first, int width) const
{
    int x = 0;
    std::size_t at = first;
    for (; at < m_items.size(); ++at) {
        if (m_items[at]->isEmpty()) {
            continue;
        }
        const int own = std::min(m_items[at]->sizeHint().width(), std::max(width, 1));
        if (x > 0 && x + own > width) {
            break;
        }
        x += own + m_gap;
    }
    return at;
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    int y = rect.top();
    int bottom = y;
    for (std::size_t first = 0; first < m_items.size();) {
        const std::size_t end = endOfLine(first, rect.width());
        int line = 0;
        int width = 0;
        for (std::size_t at = first; at < end; ++at) {
            if (!m_items[at]->isEmpty()) {
                const QSize size = m_items[at]->sizeHint().boundedTo({std::max(rect.width(), 1), QWIDGETSIZE_MAX});
                width += (width > 0 ? m_gap : 0) + size.width();
                line = std::max(line, size.height());
            }
        }
        int x = rect.left();
        bool isAtEnd = false;
        for (std::size_t at = first; at < end; ++at) {
            QLayoutItem *item = m_items[at];
            if (item->isEmpty()) {
                continue;
            }
            if (m_atEnd >= 0 && int(at) >= m_atEnd && !std::exchange(isAtEnd, true)) {
                x += std::max(0, rect.width() - width);
            }
            const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), 1), QWIDGETSIZE_MAX});
            if (really) { // lower ones in the middle of their line
                item->setGeometry(QRect(QPoint(x, y + (line - size.height()) / 2), size));
            }
            x += size.width() + m_gap;
        }
        bottom = y + line;
        y = bottom + (line > 0 ? m_gap : 0);
        first = end;
    }
    return bottom - rect.top();
}

} // namespace qm::ui
