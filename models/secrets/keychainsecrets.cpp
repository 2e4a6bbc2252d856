// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecrets.h"

#include "secrets/turns.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <functional>

namespace qm::secrets {

namespace {
using namespace Qt::StringLiterals;

const QString &service()
{
    static const QString name = u"Quartermaster"_s;
    return name;
}

Result<Outcome> judged(Outcome outcome)
{
    switch (QKeychain::Error(outcome.error)) {
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

using MakeJob = std::function<QKeychain::Job *()>;

MakeJob removing(const QString &id)
{
    return [id] {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(id);
        return job;
    };
}

} // namespace

class KeychainSecrets::Private
{
public:
    explicit Private(std::chrono::milliseconds patience)
        : m_patience(patience)
        , m_turns(u"keychain"_s)
    {}

    Result<Outcome> run(const MakeJob &makeJob, const StopToken &stop, const MakeJob &makeUndo = {})
    {
        Result<Outcome> outcome =
            m_turns.run(begun(makeJob), m_patience, stop, makeUndo ? begun(makeUndo) : Turns::Begin());
        return outcome ? judged(std::move(*outcome)) : std::move(outcome);
    }

private:
    Turns::Begin begun(const MakeJob &makeJob)
    {
        return [this, makeJob](const Turns::Finished &finished) {
            QKeychain::Job *job = makeJob();
            job->setInsecureFallback(false);
            const auto tell = [finished](QKeychain::Job *ended) {
                const auto *reader = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
                finished({ended->error() == QKeychain::NoError, ended->error(), ended->errorString(),
                          reader ? reader->binaryData() : QByteArray()});
            };
            QObject::connect(job, &QKeychain::Job::finished, &m_alive, tell, Qt::DirectConnection);
            job->start(); // deletes itself once finished
        };
    }

    std::chrono::milliseconds m_patience;
    QObject m_alive; ///< after it no job has anybody to tell
    Turns m_turns;
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
    if (outcome->error == int(QKeychain::EntryNotFound) || outcome->data.isEmpty()) {
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
        stop, removing(key.id));
    if (!outcome) {
        return failure(outcome.error());
    }
    return {};
}

Result<void> KeychainSecrets::remove(const SecretKey &key, const StopToken &stop)
{
    const Result<Outcome> outcome = d->run(removing(key.id), stop);
    if (!outcome) {
        return failure(outcome.error());
    }
    return {};
}

} // namespace qm::secrets
