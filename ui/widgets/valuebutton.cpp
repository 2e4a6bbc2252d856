// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuebutton.h"

#include "tables/celltext.h"
#include "ui/delegates/stagedpaint.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longest = 400; ///< of what is shown; descriptions of whole pages stay readable in the editor
constexpr int pad = space::tiny;
constexpr int pencil = 14;

QString shortened(const QString &text)
{
    return text.size() > longest ? text.left(longest) + u'…' : text;
}
} // namespace

ValueButton::ValueButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(fontFor(FontUse::Table, font()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ValueButton::tell(const QString &value, const std::optional<tables::StagedCell> &staged)
{
    m_value = value;
    m_staged = staged;
    setText(staged ? staged->mine : value);
    setShortcut({}); // an ampersand in a value of the shop's is no shortcut
    setToolTip(tables::plainToolTip(staged ? tables::stagedTip(*staged) : value.size() > longest ? value : QString()));
    setAccessibleDescription(staged ? tables::stagedTip(*staged) : value);
    updateGeometry();
    update();
}

QString ValueButton::wholeText(QList<QTextLayout::FormatRange> &formats) const
{
    if (!m_staged) {
        return m_value.isEmpty() ? u"–"_s : shortened(m_value);
    }
    const Colours &c = coloursOf(palette());
    QString text;
    const auto add = [&](const QString &part, bool isStruck, bool isBold, const QColor &colour) {
        if (part.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text += u' ';
        }
        QTextCharFormat format;
        format.setFontStrikeOut(isStruck);
        format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
        format.setForeground(colour);
        formats.append({int(text.size()), int(part.size()), format});
        text += part;
    };
    add(shortened(m_staged->before), true, false, c.stagedText);
    add(m_staged->difference == m_staged->mine ? QString() : m_staged->difference, false, false, c.stagedText);
    add(shortened(m_staged->mine), false, true, c.text);
    return text;
}

int ValueButton::arrange(QTextLayout &layout, int width) const
{
    QList<QTextLayout::FormatRange> formats;
    QString text = wholeText(formats);
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    layout.setFont(font());
    layout.setFormats(formats);
    QTextOption option(Qt::AlignRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - 2 * pad));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

int ValueButton::textTop() const
{
    return std::max(2, (grown(measure::row, fontMetrics()) - fontMetrics().height()) / 2);
}

int ValueButton::heightForWidth(int width) const
{
    QTextLayout layout;
    return std::max(arrange(layout, width) + 2 * textTop(), grown(measure::row, fontMetrics()));
}

QSize ValueButton::sizeHint() const
{
    QList<QTextLayout::FormatRange> formats;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(bold).horizontalAdvance(wholeText(formats)) + 2 * pad;
    return {std::min(width, widened(240, fontMetrics())), grown(measure::row, fontMetrics())};
}

QSize ValueButton::minimumSizeHint() const
{
    return {widened(60, fontMetrics()), grown(measure::row, fontMetrics())};
}

bool ValueButton::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the cells of a list, which is not what has the keyboard now.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void ValueButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        click();
        return;
    case Qt::Key_Delete:
        if (m_staged) {
            Q_EMIT revertWanted();
        }
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void ValueButton::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    if (m_staged) {
        paintStagedGround(painter, rect(), m_staged->state, c);
    } else if (underMouse()) {
        painter.fillRect(rect(), c.hover);
    }
    QTextLayout layout;
    (void)arrange(layout, width());
    painter.setPen(m_value.isEmpty() ? c.secondary : c.text);
    const int top = textTop();
    layout.draw(&painter, QPointF(pad, top));
    if ((underMouse() || hasFocus()) && !layout.text().isEmpty()) {
        const qreal used = layout.lineAt(0).naturalTextWidth();
        const int side = grown(pencil, fontMetrics());
        if (used + side + 3 * pad < width()) {
            qm::ui::icon(u"pencil"_s, IconTone::Secondary).paint(&painter, pad, top + 1, side, side);
        }
    }
    if (hasFocus()) {
        paintPanel(painter, rect(), corner::cell, Qt::transparent, c.accent, 2);
    }
}

} // namespace qm::ui
