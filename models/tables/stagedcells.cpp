// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/stagedcells.h"

#include "ledger/changes.h"
#include "tables/whendone.h"

namespace qm::tables {

namespace {
constexpr qsizetype mostKnown = 16'384; ///< products; more than any screen shows
constexpr qsizetype mostAtOnce = 512;
} // namespace

void StagedCells::open(ledger::Ledger &ledger, const QString &profileId, std::vector<CellKind> kinds)
{
    close();
    m_ledger = &ledger;
    m_profileId = profileId;
    m_kinds = std::move(kinds);
}

void StagedCells::close()
{
    ++m_generation;
    m_ledger = nullptr;
    m_known.clear();
    m_wanted.clear();
    m_fetching = false;
}

void StagedCells::outdate()
{
    ++m_epoch;
    Q_EMIT changed();
}

std::span<const Change> StagedCells::of(const QString &sku) const
{
    const auto known = m_known.constFind(sku);
    if (known == m_known.cend() || known->epoch != m_epoch) {
        want(sku);
    }
    return known == m_known.cend() ? std::span<const Change>() : std::span<const Change>(known->changes);
}

void StagedCells::want(const QString &sku) const
{
    if (!m_ledger || sku.isEmpty()) {
        return;
    }
    m_wanted.insert(sku);
    if (!m_fetchPosted && !m_fetching) {
        m_fetchPosted = true;
        // Asked from painting: afterwards, once for all that was painted.
        auto *self = const_cast<StagedCells *>(this);
        QMetaObject::invokeMethod(self, &StagedCells::fetch, Qt::QueuedConnection);
    }
}

void StagedCells::fetch()
{
    m_fetchPosted = false;
    if (!m_ledger || m_fetching || m_wanted.isEmpty()) {
        return;
    }
    QStringList asked;
    for (auto one = m_wanted.begin(); one != m_wanted.end() && asked.size() < mostAtOnce;) {
        asked << *one;
        one = m_wanted.erase(one);
    }
    m_fetching = true;
    auto future = m_ledger->read<Found>(
        [asked, kinds = m_kinds, profile = m_profileId](sqlite::Database &database) -> Result<Found> {
            std::vector<Sku> skus;
            for (const QString &sku : asked) {
                skus.push_back(Sku::fromShop(sku));
            }
            Found found;
            for (const CellKind kind : kinds) {
                Result<std::vector<Change>> changes = ledger::openChanges(database, profile, kind, skus);
                if (!changes) {
                    return failure(std::move(changes.error()));
                }
                for (Change &change : *changes) {
                    const QString sku = skuOf(change.cell).text();
                    found[sku].push_back(std::move(change));
                }
            }
            return found;
        });
    whenDone(std::move(future), this, [this, asked, epoch = m_epoch, generation = m_generation](Result<Found> found) {
        if (generation == m_generation) {
            take(asked, epoch, std::move(found));
        }
    });
}

void StagedCells::take(const QStringList &asked, quint64 epoch, Result<Found> found)
{
    m_fetching = false;
    if (!found) {
        return; // the ledger tells its trouble elsewhere; the next look asks again
    }
    if (m_known.size() > mostKnown) {
        m_known.clear(); // what is in view is asked for again
    }
    for (const QString &sku : asked) {
        m_known.insert(sku, {found->take(sku), epoch});
    }
    Q_EMIT changed();
    fetch();
}

} // namespace qm::tables
