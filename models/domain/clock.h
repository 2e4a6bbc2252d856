// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <chrono>

namespace qm {

/// Time as an object, so that tests own it. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock; may jump.
    [[nodiscard]] virtual UtcTime now() const = 0;
    /// Milliseconds since an arbitrary start; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds steady() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] std::chrono::milliseconds steady() const override;
};

} // namespace qm
