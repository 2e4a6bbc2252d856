// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/line.h"

#include "domain/waiting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;
using Task = std::function<void(remote::Transport &)>;

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
        aboutToWait();
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_delivery.has_value(); });
        return std::move(*m_delivery);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::optional<remote::Delivery> m_delivery;
};

/// What the network thread has to do. The lock orders both threads' view of it; the event only wakes.
class Tasks
{
public:
    Tasks() = default;
    /// The end of a QThread orders nothing that the thread sanitizer can see; the lock does.
    ~Tasks() { const std::lock_guard lock(m_mutex); }
    Q_DISABLE_COPY_MOVE(Tasks)

    void attach(QObject *worker)
    {
        const std::lock_guard lock(m_mutex);
        m_worker = worker;
        wake();
    }
    void add(Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        wake();
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        wake();
    }
    [[nodiscard]] std::pair<std::vector<Task>, bool> take()
    {
        const std::lock_guard lock(m_mutex);
        return {std::exchange(m_tasks, {}), m_closed};
    }

private:
    void wake()
    {
        if (m_worker != nullptr) {
            QCoreApplication::postEvent(m_worker, new QEvent(QEvent::User));
        }
    }

    std::mutex m_mutex;
    QObject *m_worker = nullptr;
    std::vector<Task> m_tasks;
    bool m_closed = false;
};

/// Lives on the network thread.
class Worker final : public QObject
{
public:
    Worker(const remote::Connection &connection, Tasks &tasks)
        : m_transport(connection)
        , m_tasks(tasks)
    {
        m_tasks.attach(this);
    }
    ~Worker() override { m_tasks.attach(nullptr); }
    Q_DISABLE_COPY_MOVE(Worker)

protected:
    void customEvent(QEvent *) override
    {
        const auto [tasks, closed] = m_tasks.take();
        for (const Task &task : tasks) {
            task(m_transport);
        }
        if (closed) {
            QThread::currentThread()->quit();
        }
    }

private:
    remote::Transport m_transport;
    Tasks &m_tasks;
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

class Line::Thread final : public QThread
{
public:
    explicit Thread(remote::Connection connection)
        : m_connection(std::move(connection))
    {}
    void add(Task task) { m_tasks.add(std::move(task)); }
    void close() { m_tasks.close(); }

protected:
    void run() override
    {
        const Worker worker(m_connection, m_tasks);
        exec();
    }

private:
    remote::Connection m_connection;
    Tasks m_tasks;
};

Line::Line(const remote::Connection &connection)
    : m_thread(std::make_unique<Thread>(connection))
{
    m_thread->start();
}

Line::~Line()
{
    m_thread->close();
    m_thread->wait();
}

remote::Delivery Line::ask(const remote::Attempt &attempt, const StopToken &stop)
{
    const auto box = std::make_shared<Box>();
    const quint64 key = m_next++;
    m_thread->add([key, attempt, box](remote::Transport &transport) {
        transport.send(key, attempt, [box](remote::Delivery delivery) { box->put(std::move(delivery)); });
    });
    const std::shared_ptr<void> registration = stop.onStop([this, key, box] {
        box->put(cancelled());
        m_thread->add([key](remote::Transport &transport) { transport.abort(key); });
    });
    return box->wait();
}

} // namespace qm::doctor
