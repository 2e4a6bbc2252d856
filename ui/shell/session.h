// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "domain/clock.h"
#include "ledger/ledger.h"
#include "profiles/profile.h"

#include <QObject>

namespace qm::ui {

/// How far a running pull has come.
struct PullProgress
{
    cache::Entity entity = cache::Entity::Orders;
    qint64 seen = 0;
    qint64 of = -1;       ///< -1: not known
    double perSecond = 0; ///< 0: not known
};

/// One line of what a pull had to say.
struct PullNote
{
    UtcTime time;
    bool isWarning = false;
    QString text; ///< plain
};

/// A shop that is open: its copy, its ledger and its pull. The program implements it; members are for the window's
/// thread and do not wait.
class Session : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual const Profile &profile() const = 0;
    [[nodiscard]] virtual cache::Cache &cache() = 0;
    [[nodiscard]] virtual ledger::Ledger &ledger() = 0;
    [[nodiscard]] virtual const Clock &clock() const = 0;
    /// Empty when this program may write the copy; otherwise who does: the window shows rows, but cannot pull.
    [[nodiscard]] virtual QString heldBy() const = 0;

    [[nodiscard]] virtual bool isPulling() const = 0;
    /// Nothing happens while one is running.
    virtual void startPull() = 0;
    virtual void cancelPull() = 0;

Q_SIGNALS:
    void pullStarted();
    void pullProgressed(const qm::ui::PullProgress &progress);
    void pullNoted(const qm::ui::PullNote &note);
    /// Without an error the pull came to its end.
    void pullEnded(const std::optional<qm::Error> &error);
};

} // namespace qm::ui
