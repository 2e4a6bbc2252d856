// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/changebar.h"

#include "ui/theme/colours.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int barHeight = 48;
} // namespace

ChangeBar::ChangeBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_where(new PlainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName("changeBar"_L1);
    setFixedHeight(grown(barHeight, fontMetrics()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 0, space::large, 0);
    row->setSpacing(space::cell);
    row->addWidget(new IconLabel(u"pencil"_s, 16, IconTone::Text, this));
    row->addWidget(m_count);
    row->addWidget(m_where, 1);
    m_where->setEliding(true);
    m_buttons->setSpacing(space::cell);
    row->addLayout(m_buttons);
}

void ChangeBar::tell(const QString &count, const QString &where, const QString &push)
{
    m_count->setText(count);
    m_where->setText(where);
    if (m_push) {
        m_push->setText(push);
    }
}

void ChangeBar::addAction(QAction *action, bool primary)
{
    auto *button = makeButton(action->iconText(), {}, primary, this);
    button->setToolTip(tipWith(action->iconText(), action->shortcut()));
    const auto refresh = [button, action] { button->setEnabled(action->isEnabled()); };
    refresh();
    connect(action, &QAction::changed, button, refresh);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons->addWidget(button);
    if (primary) {
        m_push = button;
    }
}

QSize ChangeBar::minimumSizeHint() const
{
    return {space::cell, QWidget::minimumSizeHint().height()};
}

void ChangeBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.stagedFill);
    painter.fillRect(QRect(0, 0, width(), 1), c.stagedBar);
}

} // namespace qm::ui
