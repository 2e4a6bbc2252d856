// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/desk.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace qm::remote {

bool Desk::place(JobPtr job)
{
    const std::scoped_lock lock(m_mutex);
    if (m_closed) {
        return false;
    }
    m_orders.jobs.push_back(std::move(job));
    wake();
    return true;
}

void Desk::stop(quint64 id)
{
    const std::scoped_lock lock(m_mutex);
    m_orders.stops.push_back(id);
    wake();
}

void Desk::setOneTimePassword(const Secret &otp)
{
    const std::scoped_lock lock(m_mutex);
    m_orders.oneTimePassword = otp;
    wake();
}

void Desk::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_orders.closing = true;
    wake();
}

void Desk::wake()
{
    if (m_engine && !m_woken) {
        m_woken = true;
        QCoreApplication::postEvent(m_engine, new QEvent(QEvent::User));
    }
}

Learned Desk::learned() const
{
    const std::scoped_lock lock(m_mutex);
    return m_learned;
}

Throttle::Snapshot Desk::budget() const
{
    const std::scoped_lock lock(m_budgetMutex);
    return m_budget;
}

void Desk::setLog(std::function<void(const LogLine &)> log)
{
    const std::scoped_lock lock(m_logMutex);
    m_log = std::move(log);
}

void Desk::attach(QObject *engine)
{
    const std::scoped_lock lock(m_mutex);
    m_engine = engine;
    wake();
}

Desk::Orders Desk::collect()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = false;
    return std::exchange(m_orders, {});
}

void Desk::publish(const Learned &learned)
{
    const std::scoped_lock lock(m_mutex);
    m_learned = learned;
}

void Desk::publish(const Throttle::Snapshot &budget)
{
    const std::scoped_lock lock(m_budgetMutex);
    m_budget = budget;
}

void Desk::log(const LogLine &line)
{
    const std::scoped_lock lock(m_logMutex);
    if (m_log) {
        m_log(line);
    }
}

} // namespace qm::remote
