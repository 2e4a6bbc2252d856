// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/entity.h"
#include "cache/sweep.h"
#include "domain/error.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "remote/client.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace qm::sync {

/// Everything there is.
[[nodiscard]] cache::Entities everything();
/// What a person means by a word: `orders` are also their invoices, shipments, credit memos and transactions; `stock`
/// is also sources; `customers` are also their groups; `catalog` is stores, attributes, categories, products, rules and
/// coupons; `all`. Nothing for another word.
[[nodiscard]] std::optional<cache::Entities> entitiesOf(QStringView word);

struct PullOptions
{
    cache::Entities entities = everything();
    /// Reads every row again, not only what changed, and looks for deletions.
    bool full = false;
    /// The answer to a PullGuard: what the shop no longer has may go, however much it is.
    bool acceptDrop = false;
    int pageSize = 100; ///< to begin with, 1 to 300: the shop's speed and limits change it
    /// Orders, products and customers are looked through for deletions when the last time is longer ago.
    std::chrono::seconds sweepEvery = std::chrono::hours(24);
};

/// How the pull of one entity ended.
enum class PullEnd {
    Done,
    NotAllowed, ///< the login lacks the permission; the rest went on
    NotThere,   ///< this shop has no such thing: an older version, or a module is off
    Guarded,    ///< stopped to ask, see PullGuard; nothing was dropped
    Failed,     ///< see the error; what was stored stays, and the next pull goes on from there
    Stopped,    ///< by the stop token; likewise
    NotReached, ///< the run had ended before
};

/// Why a pull stopped to ask. PullOptions::acceptDrop is the answer that it is all right.
struct PullGuard
{
    enum class Why {
        ManyGone,      ///< of `of` rows here the shop does not have `gone` any more: over 5 %, and over 20
        WentBackwards, ///< the shop's newest is `theirs`, ours is `ours`: another shop, or an old backup of it
    };
    Why why = Why::ManyGone;
    qint64 gone = 0;
    qint64 of = 0;
    qint64 ours = 0;
    qint64 theirs = 0;
};

struct PulledEntity
{
    cache::Entity entity = cache::Entity::Orders;
    PullEnd end = PullEnd::NotReached;
    cache::Tally tally;
    std::optional<qint64> total; ///< how many the shop says it has, where it says so
    std::chrono::milliseconds took{0};
    std::optional<Error> error;     ///< of NotAllowed, NotThere and Failed
    std::optional<PullGuard> guard; ///< of Guarded
};

/// A line of the log: something about one entity that is worth knowing and no end of it.
struct PullNote
{
    enum class Kind {
        Gone,           ///< the row `key` (or `text`, an SKU) is no longer in the shop and was removed
        KeptOutOfLists, ///< the shop's lists lack the row `key`, but it is there when asked for: kept
        NotConfirmed,   ///< the shop's lists lack the row `key`; asking for it failed with `error`: kept
        NewView,        ///< store view `text` was never read: every product is read again
        NoViews,        ///< store views could not be read (`error`): only values of "all store views" were
        NotReread,      ///< orders of new documents could not be read again (`error`)
        LegacyNotThere, ///< the older stock item could not be listed (`error`)
        UnknownSku,     ///< the shop does not know the SKU `text` of the copy when asked for its prices
        DictionaryLess, ///< no sample text for the compression could be learned (`error`); costs space only
    };
    cache::Entity entity = cache::Entity::Orders;
    Kind kind = Kind::Gone;
    qint64 key = 0;
    QString text;
    std::optional<Error> error;
};

struct PullReport
{
    std::vector<PulledEntity> entities; ///< in the order they were pulled
    std::vector<PullNote> notes;        ///< at most some thousands; the oldest

    [[nodiscard]] bool isDone() const; ///< nothing failed, was stopped or asks
};

struct PullProgress
{
    cache::Entity entity = cache::Entity::Orders;
    qint64 seen = 0;
    std::optional<qint64> of; ///< where it is known
    double perSecond = 0;     ///< rows, over the time this entity took so far
};

/// Brings the local copy up to date with the shop. A job for a thread of its own that is not of the global pool: it
/// waits for the shop and for the copy's writer, and ends within 200 ms of a stop.
///
/// Orders, their documents, products and customers are read newest first the first time, and afterwards what changed
/// since (magento-facts 1.10 to 1.16); stock and prices, of which Magento tells no time of change, are swept; what is
/// small is read whole. Every page is committed together with the cursor that speaks of it, so that a pull that ends at
/// any instant, also by a kill, is gone on with by the next one. One at a time per copy.
class Pull
{
public:
    using OnProgress = std::function<void(const PullProgress &)>;

    /// \a client and \a copy outlive the pull; \a copy has been opened and is writable. \a onProgress is called on the
    /// thread of run(), after every page.
    Pull(remote::Client &client, cache::Cache &copy, PullOptions options, OnProgress onProgress = {},
         StopToken stop = {});

    /// Once. An error only when the copy could not even be asked how far it is; all else is in the report.
    [[nodiscard]] Result<PullReport> run();

private:
    remote::Client &m_client;
    cache::Cache &m_copy;
    PullOptions m_options;
    OnProgress m_onProgress;
    StopToken m_stop;
};

} // namespace qm::sync
