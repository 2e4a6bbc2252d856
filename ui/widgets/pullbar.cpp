// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pullbar.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

PullBar::PullBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new PlainLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_progress(new PlainLabel({}, this))
{
    setFixedHeight(grown(measure::selectionBar, fontMetrics()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::cell, 0, space::cell, 0);
    layout->setSpacing(space::cell);
    layout->addWidget(new IconLabel(u"pull"_s, 14, IconTone::Secondary, this));
    layout->addWidget(m_what);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(24); // words first
    m_bar->setMaximumWidth(widened(110, fontMetrics()));
    m_bar->setAccessibleName(tr("Progress of the first pull"));
    layout->addWidget(m_bar);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    auto *kept = new PlainLabel(tr("Cancel keeps what was read"), FontUse::Secondary, QPalette::PlaceholderText, this);
    kept->setEliding(true);
    kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(kept, 2);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    connect(cancel, &QPushButton::clicked, this, &PullBar::cancelWanted);
    layout->addWidget(cancel);
    hide();
}

void PullBar::tell(const QString &what, qint64 done, qint64 of, const QString &rate)
{
    const QLocale locale;
    m_what->setText(what);
    m_bar->setVisible(of > 0);
    // A progress bar counts in int.
    m_bar->setRange(0, 1'000);
    m_bar->setValue(of > 0 ? int(std::clamp<qint64>(done * 1'000 / of, 0, 1'000)) : 0);
    QString text = of > 0     ? tr("%1 of %2").arg(locale.toString(done), locale.toString(of))
                   : done > 0 ? locale.toString(done)
                              : QString();
    if (!rate.isEmpty()) {
        text += text.isEmpty() ? rate : u" · "_s + rate;
    }
    m_progress->setText(text);
}

void PullBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
}

} // namespace qm::ui
