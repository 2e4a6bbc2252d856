// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/push.h"

#include <QDialog>

#include <utility>
#include <vector>

namespace qm::ui {

class Session;

/// The exact requests of what is planned with orders, before anything is sent.
class OrderRequestsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a requests: each with the number of its order.
    OrderRequestsDialog(const Session &session, std::vector<std::pair<QString, sync::PlannedRequest>> requests,
                        QWidget *parent = nullptr);
};

} // namespace qm::ui
