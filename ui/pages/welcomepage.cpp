// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/shell/actions.h"
#include "ui/widgets/statewidget.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_state(new StateWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    offer();
}

void WelcomePage::offer()
{
    m_state->tell(
        u"store"_s, tr("Welcome to Quartermaster"),
        tr("It keeps a copy of a Magento shop on this computer, so that orders and products are found at once. "
           "The practice store is a whole shop that lives in this program: nothing done there reaches anybody."));
    addWays(true);
}

void WelcomePage::tellOpening(const QString &shop)
{
    m_state->tell(u"database"_s, tr("Opening %1").arg(shop), {});
    m_state->clearButtons();
}

void WelcomePage::tellError(const QString &title, const QString &text)
{
    m_state->tell(u"warning"_s, title, text);
    addWays(false);
}

void WelcomePage::addWays(bool primary)
{
    m_state->clearButtons();
    QPushButton *practice = m_state->addButton(tr("Try the practice store"), u"store"_s, primary);
    practice->setFocus(Qt::OtherFocusReason);
    connect(practice, &QPushButton::clicked, m_actions.at(ActionId::PracticeStore), &QAction::trigger);
    QPushButton *connectShop = m_state->addButton(tr("Connect a shop…"), u"plug"_s, false);
    connect(connectShop, &QPushButton::clicked, m_actions.at(ActionId::ConnectShop), &QAction::trigger);
}

} // namespace qm::ui
