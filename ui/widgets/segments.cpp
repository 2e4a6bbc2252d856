// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace qm::ui {

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void Segments::addChoice(const QString &text)
{
    QPushButton *button = makeButton(text, {}, false, this);
    button->setCheckable(true);
    const int choice = int(m_buttons.size());
    if (choice > 0) {
        QPushButton *before = m_buttons.back();
        before->setProperty(segmentProperty,
                            (Segment(before->property(segmentProperty).toInt()) | SegmentSide::GoesOnRight).toInt());
        button->setProperty(segmentProperty, Segment(SegmentSide::GoesOnLeft).toInt());
    }
    connect(button, &QPushButton::clicked, this, [this, choice] {
        setCurrent(choice);
        Q_EMIT chosen(choice);
    });
    m_buttons << button;
    layout()->addWidget(button);
}

void Segments::setText(int choice, const QString &text)
{
    m_buttons.at(choice)->setText(text);
}

int Segments::current() const
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            return i;
        }
    }
    return -1;
}

void Segments::setCurrent(int choice)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == choice);
    }
}

} // namespace qm::ui
