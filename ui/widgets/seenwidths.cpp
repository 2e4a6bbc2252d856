// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/seenwidths.h"

#include <algorithm>

namespace qm::ui {

void SeenWidths::add(int width)
{
    ++m_counts[width];
    ++m_count;
}

int SeenWidths::forNearlyAll() const
{
    constexpr qint64 oneIn = 50;
    constexpr qint64 several = 8; // of so many one may be an exception already
    const qint64 few = m_count < several ? 0 : std::max<qint64>(1, m_count / oneIn);
    qint64 wider = 0;
    for (auto it = m_counts.cend(); it != m_counts.cbegin();) {
        --it;
        wider += it.value();
        if (wider > few) {
            return it.key();
        }
    }
    return 0;
}

} // namespace qm::ui
