// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/turns.h"

#include "domain/waiting.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <utility>

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;

tl::unexpected<Error> silent()
{
    return failure(ErrorKind::Timeout, u"the keychain of this computer does not answer"_s);
}

} // namespace

struct Turns::Job
{
    Begin begin;
    Begin undo;
    std::optional<Outcome> outcome;
    bool isStopped = false;
    bool isGivenUp = false;
};

/// Lives in the thread and looks there what is next. What is to be done changes hands under our own lock; Qt only wakes
/// the thread.
class Turns::Doorman : public QObject
{
public:
    explicit Doorman(Turns &turns)
        : m_turns(turns)
    {}

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        m_turns.next();
        return true;
    }

private:
    Turns &m_turns;
};

Turns::Turns(const QString &threadName)
    : m_doorman(std::make_unique<Doorman>(*this))
{
    m_thread.setObjectName(threadName);
    m_doorman->moveToThread(&m_thread);
    m_thread.start();
}

Turns::~Turns()
{
    m_thread.quit();
    m_thread.wait();
    // The end of Qt's thread orders nothing that the thread sanitizer could see; the lock does.
    const std::scoped_lock lock(m_mutex);
}

Result<Outcome> Turns::run(Begin begin, std::chrono::milliseconds patience, const StopToken &stop, Begin undo)
{
    aboutToWait();
    const auto job = std::make_shared<Job>();
    job->begin = std::move(begin);
    job->undo = std::move(undo);
    const auto registration = stop.onStop([this, job] {
        const std::scoped_lock lock(m_mutex);
        job->isStopped = true;
        m_changed.notify_all();
    });
    std::unique_lock lock(m_mutex);
    if (m_running && m_running->isGivenUp) {
        return silent();
    }
    if (!job->isStopped) {
        m_waiting.push_back(job);
        wake();
        m_changed.wait_for(lock, patience, [&job] { return job->outcome || job->isStopped; });
    }
    if (job->outcome) {
        return *std::move(job->outcome);
    }
    // From here on it is known to whoever is about to begin or to end it.
    job->isGivenUp = true;
    std::erase(m_waiting, job);
    return job->isStopped ? Result<Outcome>(failure(ErrorKind::Cancelled, u"stopped while waiting for the keychain"_s))
                          : Result<Outcome>(silent());
}

void Turns::next()
{
    std::shared_ptr<Job> job;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_running || m_waiting.empty()) {
            return;
        }
        job = m_waiting.front();
        m_waiting.pop_front();
        m_running = job;
    }
    job->begin([this, job](Outcome outcome) { finished(job, std::move(outcome)); });
}

void Turns::finished(const std::shared_ptr<Job> &job, Outcome outcome)
{
    const std::scoped_lock lock(m_mutex);
    if (job->isGivenUp && job->undo && outcome.isDone) {
        const auto undoing = std::make_shared<Job>();
        undoing->begin = std::move(job->undo);
        m_waiting.push_front(undoing);
    }
    job->outcome = std::move(outcome);
    m_running.reset();
    m_changed.notify_all();
    wake();
}

void Turns::wake()
{
    QCoreApplication::postEvent(m_doorman.get(), new QEvent(QEvent::User));
}

} // namespace qm::secrets
