// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/stagedwork.h"

#include "tables/whendone.h"

#include <algorithm>
#include <utility>

namespace qm::tables {

using namespace std::chrono_literals;

StagedWork::StagedWork(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(2s); // who works at the command line beside the window
    connect(&m_look, &QTimer::timeout, this, &StagedWork::read);
}

void StagedWork::open(ledger::Ledger &ledger, const QString &profileId)
{
    close();
    m_ledger = &ledger;
    m_profileId = profileId;
    m_touched = true;
    m_look.start();
    read();
}

void StagedWork::close()
{
    ++m_generation;
    m_look.stop();
    m_ledger = nullptr;
    m_counts.clear();
    m_version.reset();
    m_reading = false;
}

void StagedWork::touch()
{
    m_touched = true;
    read();
}

void StagedWork::read()
{
    if (!m_ledger || m_reading) {
        return;
    }
    m_reading = true;
    const bool touched = std::exchange(m_touched, false);
    auto future = m_ledger->read<Seen>([profile = m_profileId](sqlite::Database &database) -> Result<Seen> {
        const Result<std::optional<qint64>> version = database.number("select data_version from pragma_data_version");
        if (!version) {
            return failure(version.error());
        }
        Result<std::vector<ledger::ChangeCount>> counts = ledger::countChanges(database, profile);
        if (!counts) {
            return failure(std::move(counts.error()));
        }
        return Seen{version->value_or(0), std::move(*counts)};
    });
    whenDone(std::move(future), this, [this, touched, generation = m_generation](Result<Seen> seen) {
        if (generation != m_generation) {
            return;
        }
        m_reading = false;
        if (seen) {
            const bool isOther = touched || m_version != seen->version || m_counts != seen->counts;
            m_version = seen->version;
            m_counts = std::move(seen->counts);
            if (isOther) {
                Q_EMIT changed();
            }
        }
        if (m_touched) {
            read();
        }
    });
}

qint64 StagedWork::open() const
{
    qint64 sum = 0;
    for (const ledger::ChangeCount &count : m_counts) {
        sum += isOpen(count.state) ? count.count : 0;
    }
    return sum;
}

qint64 StagedWork::count(ChangeState state) const
{
    qint64 sum = 0;
    for (const ledger::ChangeCount &count : m_counts) {
        sum += count.state == state ? count.count : 0;
    }
    return sum;
}

qint64 StagedWork::openOf(const std::vector<CellKind> &kinds) const
{
    qint64 sum = 0;
    for (const ledger::ChangeCount &count : m_counts) {
        const bool isOfThem = std::ranges::find(kinds, count.kind) != kinds.end();
        sum += isOfThem && isOpen(count.state) ? count.count : 0;
    }
    return sum;
}

} // namespace qm::tables
