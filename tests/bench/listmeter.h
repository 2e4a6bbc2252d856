// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "tables/listmodel.h"
#include "tables/rowsource.h"

#include <QElapsedTimer>
#include <QStringList>

#include <memory>

namespace qm::bench {

/// Asks a list as the window does, through its item model, and tells how long the first rows took: from the question
/// to the texts of as many cells as a window paints. What the question before still reads is stopped by the next one.
class ListMeter
{
public:
    using SharedList = std::shared_ptr<const cache::List>;

    /// \a source outlives it.
    explicit ListMeter(tables::RowSource &source)
        : m_source(source)
        , m_model(m_clock)
    {}

    /// Milliseconds; nothing when the list could not be read, why() tells then.
    [[nodiscard]] std::optional<double> firstRows(const SharedList &list, const QStringList &columns,
                                                  const cache::Query &query);
    /// From the last question to the whole list.
    [[nodiscard]] std::optional<double> allRows();
    [[nodiscard]] const tables::ListModel &model() const { return m_model; }
    [[nodiscard]] QString why() const { return m_model.error() ? m_model.error()->message : QString(); }

private:
    void paint() const;

    tables::RowSource &m_source;
    SystemClock m_clock;
    tables::ListModel m_model;
    QElapsedTimer m_timer;
};

} // namespace qm::bench
