// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

namespace qm {

UtcTime SystemClock::now() const
{
    using namespace std::chrono;
    return UtcTime::fromSeconds(duration_cast<seconds>(system_clock::now().time_since_epoch()).count());
}

std::chrono::milliseconds SystemClock::steady() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

} // namespace qm
