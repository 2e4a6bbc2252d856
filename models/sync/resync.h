// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/pull.h"

#include <vector>

namespace qm::sync {

/// Which rows are to be read again.
struct ResyncWanted
{
    /// Orders (with their documents), Products (in all store views, with stock and prices), Customers; Stock or Prices:
    /// all of the SKUs that the rows stand for.
    cache::Entity entity = cache::Entity::Orders;
    /// Of the copy: entity ids; of Stock those of source items, of Prices those of base prices.
    std::vector<qint64> keys;
    /// Of Stock: the keys are entity ids of products.
    bool byProduct = false;
};

/// What came of one kind of row.
struct ResyncedPart
{
    cache::Entity entity = cache::Entity::Orders;
    cache::Tally tally;         ///< `gone`: the shop said so when asked for the row itself
    std::optional<Error> error; ///< what was stored before it stays
};

struct ResyncReport
{
    std::vector<ResyncedPart> parts; ///< the rows asked for first, then what belongs to them
    std::vector<PullNote> notes;
    /// The first part's error that ended the run; Cancelled after a stop.
    [[nodiscard]] std::optional<Error> error() const;
};

/// Reads chosen rows of the local copy again from the shop, whatever their time of change says: some at a time by their
/// keys, each batch committed whole; a row that the shop's list lacks is asked for by itself before it goes. Leaves the
/// cursors of the pull alone. A job for a thread of its own, as Pull is, and never beside one on the same copy; ends
/// within 200 ms of a stop.
class Resync
{
public:
    /// \a client and \a copy outlive the job; \a copy has been opened and is writable. \a onProgress is called on the
    /// thread of run(), after every batch.
    Resync(remote::Client &client, cache::Cache &copy, ResyncWanted wanted, Pull::OnProgress onProgress = {},
           StopToken stop = {});

    /// Once. An error only when the copy could not even be asked; all else is in the report.
    [[nodiscard]] Result<ResyncReport> run();

private:
    remote::Client &m_client;
    cache::Cache &m_copy;
    ResyncWanted m_wanted;
    Pull::OnProgress m_onProgress;
    StopToken m_stop;
};

} // namespace qm::sync
