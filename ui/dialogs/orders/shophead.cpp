// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/shophead.h"

#include "ui/shell/shopmark.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <utility>

namespace qm::ui {

ShopHead::ShopHead(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    // A layout of its own gives the flow its margins.
    auto *holder = new QHBoxLayout(this);
    holder->setContentsMargins(space::large, space::medium, space::large, space::medium);
    auto *line = new QWidget(this);
    holder->addWidget(line);
    m_flow = new FlowLayout(space::cell, line);
    m_flow->addWidget(new ProfileSquare(profile.id, line));
    m_flow->addWidget(new PlainLabel(profile.name, FontUse::PanelTitle, QPalette::WindowText, line));
    m_flow->addWidget(new MarkLabel(profile.environment, line));
}

void ShopHead::tell(QWidget *what)
{
    m_flow->addWidget(what);
}

void ShopHead::addTool(QWidget *tool)
{
    if (!std::exchange(m_hasTools, true)) {
        m_flow->setAtEnd(m_flow->count());
    }
    m_flow->addWidget(tool);
}

} // namespace qm::ui
