// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline.h"

#include "tables/celltext.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

namespace {
constexpr int lane = 18; ///< between time and text, where the dots are
constexpr int dot = 7;

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(fontFor(FontUse::Secondary, font)).horizontalAdvance(text) + 2;
}
} // namespace

Timeline::Timeline(UtcTime now, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_year(QDateTime::fromSecsSinceEpoch(now.seconds()).date().year())
    , m_timeWidth(widthOf(tr("30 Sep 00:00"), font()))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnMinimumWidth(0, m_timeWidth);
    m_grid->setColumnMinimumWidth(1, lane);
    m_grid->setColumnStretch(2, 1);
}

void Timeline::addEvent(UtcTime time, const QString &text)
{
    const int row = m_grid->rowCount();
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    const bool isOfThisYear = local.date().year() == m_year;
    const QString day = QLocale().toString(local, isOfThisYear ? tr("d MMM") : tr("d MMM yyyy"));
    const QString clock = QLocale().toString(local, tr("HH:mm"));
    if (!isOfThisYear) {
        m_timeWidth = std::max(m_timeWidth, widthOf(tr("30 Sep 2000 00:00"), font()));
        m_grid->setColumnMinimumWidth(0, m_timeWidth);
    }
    auto *when = new PlainLabel(day == m_lastDay ? clock : day + u' ' + clock, FontUse::Secondary,
                                QPalette::PlaceholderText, this);
    m_lastDay = day;
    when->setToolTip(tables::plainToolTip(time.toIso()));
    m_grid->addWidget(when, row, 0, Qt::AlignTop);
    auto *what = new PlainLabel(text, FontUse::Table, QPalette::WindowText, this);
    what->setWordWrap(true);
    m_grid->addWidget(what, row, 2);
    m_texts << what;
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int x = m_timeWidth + lane / 2;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const int y = m_texts[i]->y() + m_texts[i]->fontMetrics().height() / 2;
        if (i + 1 < m_texts.size()) {
            painter.fillRect(QRectF(x - 0.5, y, 1, m_texts[i + 1]->y() - y + 6), c.line);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(i == 0 ? c.accent : c.disabled);
        painter.drawEllipse(QRectF(x - dot / 2.0, y - dot / 2.0, dot, dot));
    }
}

} // namespace qm::ui
