// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/delegates/chips.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

class Rail::Item : public QAbstractButton
{
public:
    Item(QString icon, const QString &title, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(grown(measure::railItem, fontMetrics()));
    }
    void setIconName(const QString &icon)
    {
        m_icon = icon;
        update();
    }
    void setTextShown(bool shown) { m_textShown = shown; }
    void setCount(qint64 count, bool isBad)
    {
        m_count = count > 0 ? QLocale().toString(count) : QString();
        m_isBad = isBad;
        setAccessibleDescription(m_count);
        update();
    }
    /// For the text as it is when chosen, and the count there is.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (!m_textShown) {
            return {measure::icon, height()};
        }
        QFont shown = font();
        shown.setWeight(QFont::DemiBold);
        const int count = m_count.isEmpty() ? 0 : chipSize(m_count, font()).width() + 2 * space::small;
        return {textLeft + QFontMetrics(shown).horizontalAdvance(text()) + space::tiny + count + space::small,
                height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        const QRect body = rect().adjusted(space::small, 0, -space::small, 0);
        if (isChecked()) {
            paintPanel(painter, body, corner::button, c.dark ? c.button : c.base, c.dark ? c.button : c.base);
            painter.fillRect(QRect(0, 5, measure::currentBar, height() - 10), c.accent);
        } else if (underMouse()) {
            paintPanel(painter, body, corner::button, c.line, c.line);
        }
        if (hasFocus()) {
            paintPanel(painter, body, corner::button, Qt::transparent, c.accent, 2);
        }
        const int side = measure::icon;
        const int left = m_textShown ? body.left() + space::cell : (width() - side) / 2;
        painter.drawPixmap(left, (height() - side) / 2,
                           iconPixmap(m_icon, isChecked() ? c.accent : c.secondary, side, devicePixelRatioF()));
        if (m_textShown) {
            QFont shown = font();
            shown.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
            painter.setFont(shown);
            painter.setPen(isCheckable() ? c.text : c.secondary);
            QRect area(QPoint(textLeft, body.top()), body.bottomRight() - QPoint(space::tiny, 0));
            if (!m_count.isEmpty()) {
                const ChipColours staged{c.stagedText, c.stagedFill, c.stagedBar};
                const QSize size = chipSize(m_count, font());
                const QRect chip(body.right() - space::small - size.width(), area.top(), size.width(), area.height());
                painter.save();
                paintChip(painter, chip, m_count, m_isBad ? c.chip(Tone::Bad) : staged, font());
                painter.restore();
                painter.setFont(shown);
                painter.setPen(isCheckable() ? c.text : c.secondary);
                area.setRight(chip.left() - space::tiny);
            }
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                             QFontMetrics(shown).elidedText(text(), Qt::ElideRight, area.width()));
        }
    }

private:
    static constexpr int textLeft = space::small + space::cell + measure::icon + space::cell;

    QString m_icon;
    QString m_count;
    bool m_isBad = false;
    bool m_textShown = true;
};

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_collapse(new Item(u"collapse"_s, tr("Collapse"), this))
{
    m_layout->setContentsMargins(0, space::small, 0, space::small);
    m_layout->setSpacing(1);
    m_layout->addStretch(1);
    m_collapse->setCheckable(false);
    m_layout->addWidget(m_collapse);
    connect(m_collapse, &QAbstractButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    m_widest = m_collapse->minimumSizeHint().width();
    fitWidth();
    setAccessibleName(tr("Pages"));
}

void Rail::addItem(const QString &icon, const QString &title, const QString &shortcut)
{
    auto *item = new Item(icon, title, this);
    item->setToolTip(shortcut.isEmpty() ? title : u"%1 (%2)"_s.arg(title, shortcut));
    m_layout->insertWidget(m_layout->count() - 2, item);
    const int index = int(m_items.size());
    m_items << item;
    fitWidth();
    connect(item, &QAbstractButton::clicked, this, [this, index] {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
}

void Rail::setCount(int index, qint64 count, bool isBad)
{
    m_items.at(index)->setCount(count, isBad);
    fitWidth();
}

/// As drawn, or as the longest title and its count need: titles are longer in other languages.
void Rail::fitWidth()
{
    if (m_collapsed) {
        setFixedWidth(measure::railCollapsed);
        return;
    }
    for (const Item *item : std::as_const(m_items)) {
        m_widest = std::max(m_widest, item->minimumSizeHint().width()); // does not move to and fro with a count
    }
    setFixedWidth(std::max(widened(measure::rail, fontMetrics()), m_widest));
}

void Rail::addGap()
{
    auto *line = new Hairline(Qt::Horizontal, this);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(space::large, space::cell, space::large, space::cell);
    box->addWidget(line);
    m_layout->insertLayout(m_layout->count() - 2, box);
}

void Rail::setCurrent(int index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_items[i]->setChecked(i == index);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed) {
        return;
    }
    m_collapsed = collapsed;
    for (Item *item : std::as_const(m_items)) {
        item->setTextShown(!collapsed);
    }
    fitWidth();
    m_collapse->setTextShown(!collapsed);
    m_collapse->setIconName(collapsed ? u"expand"_s : u"collapse"_s);
    Q_EMIT collapsedChanged(collapsed);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), c.line);
}

} // namespace qm::ui
