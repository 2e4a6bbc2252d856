// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listmeter.h"

#include <QCoreApplication>

namespace qm::bench {

namespace {
constexpr int paintedRows = 40;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

std::optional<double> ListMeter::firstRows(const SharedList &list, const QStringList &columns,
                                           const cache::Query &query)
{
    m_timer.start();
    m_model.showFrom(m_source, list, columns, query);
    while (m_model.state() == tables::ListModel::State::Loading) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (m_model.state() != tables::ListModel::State::Ready) {
        return std::nullopt;
    }
    paint();
    return milliseconds(m_timer);
}

std::optional<double> ListMeter::allRows()
{
    while (m_model.state() == tables::ListModel::State::Ready && !m_model.isCounted()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return m_model.isCounted() ? std::optional(milliseconds(m_timer)) : std::nullopt;
}

void ListMeter::paint() const
{
    for (int row = 0; row < std::min(paintedRows, m_model.rowCount()); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            static_cast<void>(m_model.data(m_model.index(row, column), Qt::DisplayRole));
        }
    }
}

} // namespace qm::bench
