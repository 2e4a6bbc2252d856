// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statewidget.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace qm::ui {

namespace {
constexpr int iconSize = 32;
constexpr int textWidth = 420;
} // namespace

StateWidget::StateWidget(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, iconSize, IconTone::Secondary, this))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_text(new PlainLabel({}, this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(widened(textWidth, fontMetrics()));
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    m_rows->setFixedWidth(widened(textWidth, fontMetrics()));
    m_grid->setContentsMargins(0, space::tiny, 0, space::tiny);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_rows, 0, Qt::AlignHCenter);
    m_buttons->setSpacing(space::cell);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_buttons);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addStretch(3);
    clearRows();
}

void StateWidget::tell(const QString &name, const QString &title, const QString &text)
{
    m_icon->setIcon(name);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    setAccessibleName(title);
}

void StateWidget::clearRows()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // Perhaps the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows->hide();
}

void StateWidget::addRow(const QString &left, const QString &right, std::function<void()> onPress)
{
    const int row = m_grid->rowCount();
    if (onPress) {
        auto *link = new LinkButton(left, m_rows);
        connect(link, &LinkButton::clicked, this, [press = std::move(onPress)] { press(); });
        m_grid->addWidget(link, row, 0, Qt::AlignLeft);
    } else {
        m_grid->addWidget(new PlainLabel(left, FontUse::Secondary, QPalette::PlaceholderText, m_rows), row, 0);
    }
    auto *value = new PlainLabel(right, FontUse::Secondary, QPalette::WindowText, m_rows);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignRight);
    m_grid->addWidget(value, row, 1);
    m_rows->show();
}

void StateWidget::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Perhaps the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton *StateWidget::addButton(const QString &text, const QString &name, bool primary)
{
    QPushButton *button = makeButton(text, name, primary, this);
    m_buttons->addWidget(button);
    return button;
}

void StateWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(palette()).base);
}

} // namespace qm::ui
