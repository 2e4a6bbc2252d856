// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/trackingparcels.h"
#include "setup/errand.h"
#include "ui/dialogs/orders/orderworkdialog.h"

#include <QObject>

#include <memory>

namespace qm::ui {

class OrderDesk;
class Session;

/// A tracking file on its way to a plan: read on a thread of its own, its orders looked up in the shop.
class TrackingImport : public QObject
{
    Q_OBJECT
public:
    /// \a session, which has an order desk, outlives it.
    explicit TrackingImport(Session &session, QObject *parent = nullptr);
    ~TrackingImport() override;
    void start(const QString &path);

Q_SIGNALS:
    /// What the file wants; its refused rows come with it.
    void read(const qm::ui::OrderWorkDialog::Wanted &wanted);
    void failed(const QString &why);

private:
    struct Held
    {
        imports::TrackingFile file;
        imports::TrackedOrders tracked;
        std::vector<imports::TrackingRefusal> refused; ///< by the file, by the shop's orders and by the plan
    };
    void lookUp(imports::TrackingFile file);
    void nameViews(std::shared_ptr<Held> held, const sync::FoundOrders &orders);
    void offer(std::shared_ptr<Held> held, const sync::FoundOrders &found, imports::TrackedNames names);

    Session &m_session;
    OrderDesk &m_desk;
    QString m_name; ///< of the file
    StopSource m_stop;
    setup::Errand m_reading;
};

} // namespace qm::ui
