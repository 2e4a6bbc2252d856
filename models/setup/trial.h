// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/doctor.h"
#include "domain/clock.h"
#include "domain/credentials.h"
#include "remote/connection.h"
#include "setup/errand.h"

#include <QObject>

namespace qm::setup {

/// The doctor's examination in a thread of its own, told finding by finding. What was seen is free of the login's
/// secrets, also where a shop repeats them.
class Trial : public QObject
{
    Q_OBJECT
public:
    /// \a clock outlives the trial.
    explicit Trial(const Clock &clock, QObject *parent = nullptr);

    /// A trial that is still running is stopped first.
    void start(const remote::Connection &connection, const Credentials &secrets);
    /// At once and for good: neither signal comes any more.
    void stop();
    /// Until finished(), during which it is false already, or stop().
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void found(const qm::doctor::Finding &finding);
    void finished(const qm::doctor::Report &report);

private:
    const Clock &m_clock;
    bool m_running = false;
    Errand m_errand;
};

} // namespace qm::setup
