// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <utility>

namespace qm {

/// Cancellation that crosses threads: a source asks, tokens notice. std::stop_token in miniature, because not every
/// supported standard library ships it. All members are thread-safe.
class StopToken
{
public:
    /// A token that never stops.
    StopToken() = default;

    [[nodiscard]] bool stopRequested() const;

    /// Calls \a onStop once when stop is requested, on the requesting thread; at once if it already was.
    /// The registration ends with the returned handle: after its destruction \a onStop is not running and will not run.
    [[nodiscard]] std::shared_ptr<void> onStop(std::function<void()> callback) const;

private:
    friend class StopSource;
    struct State;
    explicit StopToken(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}
    std::shared_ptr<State> m_state;
};

class StopSource
{
public:
    StopSource();
    void requestStop();
    [[nodiscard]] StopToken token() const { return StopToken(m_state); }

private:
    std::shared_ptr<StopToken::State> m_state;
};

} // namespace qm
