// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pulljob.h"

namespace qm::sync {

namespace {

constexpr std::size_t mostNotes = 5'000;

/// Whole seconds, rounded up: the server began no later than that before it answered.
qint64 secondsOf(std::chrono::milliseconds elapsed)
{
    return (elapsed.count() + 999) / 1'000;
}

} // namespace

PullJob::PullJob(remote::Client &theClient, cache::Cache &theCopy, const PullOptions &theOptions,
                 Pull::OnProgress onProgress, StopToken theStop)
    : client(theClient)
    , copy(theCopy)
    , options(theOptions)
    , stop(std::move(theStop))
    , learning(theCopy)
    , m_onProgress(std::move(onProgress))
{}

Result<cache::PullState> PullJob::pullState(cache::Entity entity)
{
    return read<cache::PullState>([entity](sqlite::Database &database) { return readPullState(database, entity); });
}

UtcTime PullJob::begun(const remote::HttpAnswer &http) const
{
    return http.serverTime.value_or(serverNow()).plusSeconds(-secondsOf(http.elapsed));
}

UtcTime PullJob::serverNow() const
{
    return m_clock.now().plusSeconds(client.learned().clockSkew.count());
}

void PullJob::begin(cache::Entity entity, std::optional<qint64> of)
{
    m_entity = entity;
    m_seen = 0;
    m_of = of;
    m_started = m_clock.steady();
}

void PullJob::advance(qint64 rows)
{
    m_seen += rows;
    if (!m_onProgress) {
        return;
    }
    const double seconds = std::max(0.001, std::chrono::duration<double>(elapsed()).count());
    m_onProgress({m_entity, m_seen, m_of, static_cast<double>(m_seen) / seconds, false});
}

void PullJob::tellIndexing(cache::Entity entity, qint64 made, qint64 of)
{
    begin(entity, of);
    if (m_onProgress) {
        m_onProgress({entity, made, of, 0, true});
    }
}

void PullJob::note(PullNote note)
{
    if (m_notes.size() < mostNotes) {
        note.entity = m_entity;
        m_notes.push_back(std::move(note));
    }
}

std::chrono::milliseconds PullJob::elapsed() const
{
    return m_clock.steady() - m_started;
}

int limitIn(const Error &error)
{
    const auto found = std::find_if(error.parameters.begin(), error.parameters.end(),
                                    [](const ErrorParameter &one) { return one.name == QLatin1String("max"); });
    return error.httpStatus == 400 && found != error.parameters.end() ? found->value.toInt() : 0;
}

bool isHopeless(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::RateLimited:
    case ErrorKind::Maintenance:
    case ErrorKind::Conflict:
    case ErrorKind::Storage:
    case ErrorKind::Damaged:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Timeout:
    case ErrorKind::Permission:
    case ErrorKind::NotFound:
    case ErrorKind::NoRoute:
    case ErrorKind::Validation:
    case ErrorKind::Busy:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
        return false;
    }
    return false;
}

bool isNotOfTheRow(const Error &error)
{
    return isHopeless(error) || error.kind == ErrorKind::Timeout;
}

bool isNotThere(const Error &error)
{
    return error.kind == ErrorKind::NoRoute || error.kind == ErrorKind::NotFound;
}

Result<void> startChangesOf(sqlite::Database &database, const std::vector<cache::Entity> &entities, UtcTime from)
{
    for (const cache::Entity entity : entities) {
        Result<cache::PullState> state = readPullState(database, entity);
        if (!state) {
            return failure(std::move(state.error()));
        }
        if (state->changedUntil) {
            continue;
        }
        state->changedUntil = from;
        if (Result<void> written = writePullState(database, entity, *state); !written) {
            return written;
        }
    }
    return {};
}

bool isTooMany(qint64 gone, qint64 of)
{
    constexpr qint64 alwaysAllowed = 20;
    return gone > alwaysAllowed && gone * 20 > of; // 5 %
}

} // namespace qm::sync
