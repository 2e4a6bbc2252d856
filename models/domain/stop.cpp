// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stop.h"

#include <map>
#include <mutex>

namespace qm {

struct StopToken::State
{
    std::recursive_mutex mutex; // recursive: a callback may drop its own registration
    bool stopped = false;
    int nextId = 0;
    std::map<int, std::function<void()>> callbacks;
};

bool StopToken::stopRequested() const
{
    if (!m_state) {
        return false;
    }
    const std::scoped_lock lock(m_state->mutex);
    return m_state->stopped;
}

std::shared_ptr<void> StopToken::onStop(std::function<void()> callback) const
{
    if (!m_state) {
        return {};
    }
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->stopped) {
        callback();
        return {};
    }
    const int id = m_state->nextId++;
    m_state->callbacks.emplace(id, std::move(callback));
    return {nullptr, [state = m_state, id](void *) {
                const std::scoped_lock inner(state->mutex);
                state->callbacks.erase(id);
            }};
}

StopSource::StopSource()
    : m_state(std::make_shared<StopToken::State>())
{}

void StopSource::requestStop()
{
    // The lock is held while callbacks run: that is what makes "not running after the handle is gone" true.
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->stopped) {
        return;
    }
    m_state->stopped = true;
    while (!m_state->callbacks.empty()) {
        auto node = m_state->callbacks.extract(m_state->callbacks.begin());
        node.mapped()();
    }
}

} // namespace qm
