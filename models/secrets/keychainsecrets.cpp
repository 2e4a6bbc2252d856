// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;

const QString &service()
{
    static const QString name = u"Quartermaster"_s;
    return name;
}

/// What a finished job said, as values: the job itself stays in its thread.
struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString message;
    QByteArray data;
};

/// Where the answer is left by the keychain's thread and awaited by the caller.
class Answer
{
public:
    void put(Outcome outcome)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_outcome) {
            m_outcome = std::move(outcome);
        }
        m_changed.notify_all();
    }
    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    Result<Outcome> wait(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [this] { return m_outcome || m_stopped; });
        if (m_outcome) {
            return *std::move(m_outcome);
        }
        if (m_stopped) {
            return failure(ErrorKind::Cancelled, u"stopped while waiting for the keychain"_s);
        }
        return failure(ErrorKind::Timeout, u"the keychain of this computer does not answer"_s);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Outcome> m_outcome;
    bool m_stopped = false;
};

/// Lives in the keychain's thread and does there what others leave with it. What is to be done changes hands under a
/// lock of our own; Qt only wakes the thread.
class Doorman : public QObject
{
public:
    void post(std::function<void()> errand)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_errands.push_back(std::move(errand));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        std::vector<std::function<void()>> errands;
        {
            const std::scoped_lock lock(m_mutex);
            errands.swap(m_errands);
        }
        for (const auto &errand : errands) {
            errand();
        }
        return true;
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_errands;
};

Result<Outcome> judged(Outcome outcome)
{
    switch (outcome.error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return outcome;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return failure(ErrorKind::Permission,
                       u"the keychain of this computer refuses access: %1"_s.arg(outcome.message.simplified()));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // also what a missing D-Bus session or secret service arrives as
        break;
    }
    return failure(ErrorKind::Network, u"no keychain answers on this computer: %1"_s.arg(outcome.message.simplified()));
}

} // namespace

class KeychainSecrets::Private
{
public:
    explicit Private(std::chrono::milliseconds patience)
        : m_patience(patience)
    {
        m_thread.setObjectName(u"keychain"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Private()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    using MakeJob = std::function<QKeychain::Job *()>;

    Result<Outcome> run(const MakeJob &makeJob, const StopToken &stop)
    {
        {
            // Jobs run one after the other, so whatever comes behind one that hangs would only hang as well.
            const std::scoped_lock lock(m_mutex);
            if (m_silent) {
                return failure(ErrorKind::Timeout, u"the keychain of this computer does not answer"_s);
            }
        }
        const auto answer = std::make_shared<Answer>();
        m_context.post([this, makeJob, answer] { start(makeJob, answer); });
        const auto registration = stop.onStop([answer] { answer->stop(); });
        Result<Outcome> outcome = answer->wait(m_patience);
        if (!outcome) {
            const std::scoped_lock lock(m_mutex);
            m_silent = true;
            return failure(std::move(outcome.error()));
        }
        return judged(std::move(*outcome));
    }

private:
    void start(const MakeJob &makeJob, const std::shared_ptr<Answer> &answer)
    {
        QKeychain::Job *job = makeJob();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, answer](QKeychain::Job *finished) {
            {
                const std::scoped_lock lock(m_mutex);
                m_silent = false; // a person unlocked it after all
            }
            const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
            answer->put({finished->error(), finished->errorString(), reader ? reader->binaryData() : QByteArray()});
        });
        job->start(); // deletes itself once finished
    }

    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    bool m_silent = false;
    QThread m_thread;
    Doorman m_context;
};

KeychainSecrets::KeychainSecrets(std::chrono::milliseconds patience)
    : d(std::make_unique<Private>(patience))
{}

KeychainSecrets::~KeychainSecrets() = default;

Result<SecretFields> KeychainSecrets::read(const SecretKey &key, const StopToken &stop)
{
    const Result<Outcome> outcome = d->run(
        [id = key.id] {
            auto *job = new QKeychain::ReadPasswordJob(service());
            job->setKey(id);
            return job;
        },
        stop);
    if (!outcome) {
        return failure(outcome.error());
    }
    if (outcome->error == QKeychain::EntryNotFound || outcome->data.isEmpty()) {
        return SecretFields();
    }
    return fieldsFromJson(outcome->data).map_error([](Error error) {
        error.kind = ErrorKind::Validation;
        error.message = u"keychain: %1"_s.arg(error.message);
        return error;
    });
}

Result<void> KeychainSecrets::write(const SecretKey &key, const SecretFields &fields, const StopToken &stop)
{
    SecretFields kept = fields;
    kept.erase(Field::Otp);
    const QByteArray entry = toJson(kept);
    if (entry.size() > largestEntry) {
        return failure(
            ErrorKind::Validation,
            u"the secrets are too long for a keychain: %1 bytes of at most %2"_s.arg(entry.size()).arg(largestEntry));
    }
    const Result<Outcome> outcome = d->run(
        [id = key.id, entry] {
            auto *job = new QKeychain::WritePasswordJob(service());
            job->setKey(id);
            job->setTextData(QString::fromUtf8(entry));
            return job;
        },
        stop);
    if (!outcome) {
        return failure(outcome.error());
    }
    return {};
}

Result<void> KeychainSecrets::remove(const SecretKey &key, const StopToken &stop)
{
    const Result<Outcome> outcome = d->run(
        [id = key.id] {
            auto *job = new QKeychain::DeletePasswordJob(service());
            job->setKey(id);
            return job;
        },
        stop);
    if (!outcome) {
        return failure(outcome.error());
    }
    return {};
}

} // namespace qm::secrets
