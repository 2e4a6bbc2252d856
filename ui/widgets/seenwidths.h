// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

namespace qm::ui {

/// How wide the texts of a column are, as far as they were seen. Pixels.
class SeenWidths
{
public:
    void add(int width);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] int widest() const { return m_counts.isEmpty() ? 0 : m_counts.lastKey(); }
    /// With which all are whole but one in fifty, and one of several: a village in Wales does not decide about a column
    /// of cities.
    [[nodiscard]] int forNearlyAll() const;

private:
    QMap<int, qint64> m_counts;
    qint64 m_count = 0;
};

} // namespace qm::ui
