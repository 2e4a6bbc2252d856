// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splitter.h"

#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

namespace {
constexpr int step = 16;      ///< px an arrow key moves the line
constexpr int longStep = 160; ///< with Ctrl
} // namespace

class Splitter::Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, const QString &name, Splitter &splitter)
        : QSplitterHandle(orientation, &splitter)
        , m_splitter(splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(name);
        setAccessibleDescription(Splitter::tr("Arrow keys move it, with Ctrl further"));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isBeside = orientation() == Qt::Horizontal;
        const bool isMirrored = isBeside && layoutDirection() == Qt::RightToLeft;
        const int key = event->key();
        const int far = std::max(m_splitter.width(), m_splitter.height());
        const int length = event->modifiers().testFlag(Qt::ControlModifier) ? longStep : step;
        if (key == (isBeside ? Qt::Key_Left : Qt::Key_Up)) {
            m_splitter.moveLine(m_splitter.indexOf(this), isMirrored ? length : -length);
        } else if (key == (isBeside ? Qt::Key_Right : Qt::Key_Down)) {
            m_splitter.moveLine(m_splitter.indexOf(this), isMirrored ? -length : length);
        } else if (key == Qt::Key_Home || key == Qt::Key_End) {
            m_splitter.moveLine(m_splitter.indexOf(this), key == Qt::Key_Home ? -far : far);
        } else {
            QSplitterHandle::keyPressEvent(event);
        }
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        showFocus();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        showFocus();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitterHandle::resizeEvent(event);
        showFocus();
    }
    void paintEvent(QPaintEvent *event) override
    {
        if (hasFocus()) {
            QPainter(this).fillRect(rect(), coloursOf(palette()).accent);
        } else {
            QSplitterHandle::paintEvent(event);
        }
    }

private:
    /// Of what can be grasped Qt shows a pixel; with the focus it is three.
    void showFocus()
    {
        const bool isBeside = orientation() == Qt::Horizontal;
        const int more = hasFocus() ? 1 : 0;
        setMask(contentsRect().adjusted(isBeside ? -more : 0, isBeside ? 0 : -more, isBeside ? more : 0,
                                        isBeside ? 0 : more));
        update();
    }

    Splitter &m_splitter;
};

Splitter::Splitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
    : QSplitter(orientation, parent)
    , m_name(name)
{
    setChildrenCollapsible(false);
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(orientation(), m_name, *this);
}

void Splitter::moveLine(int index, int pixels)
{
    QList<int> parts = sizes();
    if (index < 1 || index >= parts.size()) {
        return;
    }
    const auto least = [this, isBeside = orientation() == Qt::Horizontal](int part) {
        const QSize hint = widget(part)->minimumSizeHint().expandedTo(widget(part)->minimumSize());
        return isBeside ? hint.width() : hint.height();
    };
    const int shrinks = std::max(0, parts[index - 1] - least(index - 1));
    const int grows = std::max(0, parts[index] - least(index));
    const int moved = std::clamp(pixels, -shrinks, grows);
    parts[index - 1] += moved;
    parts[index] -= moved;
    setSizes(parts);
    int place = 0;
    for (int part = 0; part < index; ++part) {
        place += sizes().at(part);
    }
    Q_EMIT splitterMoved(place + (index - 1) * handleWidth(), index);
}

} // namespace qm::ui
