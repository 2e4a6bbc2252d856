// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/livequestion.h"

#include "profiles/profile.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace qm::ui {

LiveQuestion::LiveQuestion(const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_asks(profile.environment == Environment::Live && !profile.readOnly)
    , m_name(profile.name)
    , m_ask(new PlainLabel(tr("Type %1 to push to a live shop").arg(profile.name), this))
    , m_field(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::cell);
    row->addWidget(m_ask);
    row->addWidget(m_field);
    m_field->setAccessibleName(m_ask->text());
    m_field->setFixedWidth(widened(120, fontMetrics()));
    setVisible(m_asks);
    connect(m_field, &QLineEdit::textChanged, this, &LiveQuestion::answered);
}

bool LiveQuestion::isAnswered() const
{
    return !m_asks || m_field->text().trimmed().compare(m_name, Qt::CaseInsensitive) == 0;
}

void LiveQuestion::takeFocus()
{
    m_field->setFocus();
}

QString LiveQuestion::text() const
{
    return m_ask->text();
}

} // namespace qm::ui
