// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/line.h"

#include <QMetaObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

/// Where the network thread leaves the answer for the caller.
class Box
{
public:
    void put(remote::Delivery delivery)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_delivery) {
            m_delivery = std::move(delivery);
            m_filled.notify_all();
        }
    }
    remote::Delivery wait()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_delivery.has_value(); });
        return *m_delivery;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::optional<remote::Delivery> m_delivery;
};

remote::Delivery cancelled()
{
    remote::Delivery delivery;
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.message = u"Stopped."_s;
    delivery.failure = std::move(error);
    return delivery;
}

} // namespace

Line::Line(const remote::Connection &connection)
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context, [this, &connection] { m_transport = new remote::Transport(connection); },
        Qt::BlockingQueuedConnection);
}

Line::~Line()
{
    QMetaObject::invokeMethod(
        &m_context, [this] { delete std::exchange(m_transport, nullptr); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

remote::Delivery Line::ask(const remote::Attempt &attempt, const StopToken &stop)
{
    const auto box = std::make_shared<Box>();
    const quint64 key = m_next++;
    QMetaObject::invokeMethod(&m_context, [this, key, attempt, box] {
        m_transport->send(key, attempt, [box](remote::Delivery delivery) { box->put(std::move(delivery)); });
    });
    const std::shared_ptr<void> registration = stop.onStop([this, key, box] {
        box->put(cancelled());
        QMetaObject::invokeMethod(&m_context, [this, key] {
            if (m_transport != nullptr) {
                m_transport->abort(key);
            }
        });
    });
    return box->wait();
}

} // namespace qm::doctor
