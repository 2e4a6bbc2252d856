// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QWidget>

namespace qm::ui {

class FlowLayout;

/// The first line of a dialog that writes into a shop: which one that is, what it is, and how much it is about. A
/// second line where there is no room.
class ShopHead : public QWidget
{
    Q_OBJECT
public:
    explicit ShopHead(const Profile &profile, QWidget *parent = nullptr);

    /// After the shop's name and mark, and what was told before.
    void tell(QWidget *what);
    /// At the right end of the line, after the tools before it. All is told by then.
    void addTool(QWidget *tool);

private:
    FlowLayout *m_flow;
    bool m_hasTools = false;
};

} // namespace qm::ui
