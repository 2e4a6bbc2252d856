// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/entity.h"
#include "cache/sweep.h"
#include "domain/error.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace qm::sync {

/// Everything there is.
[[nodiscard]] cache::Entities everything();

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
        ManyGone,      ///< of `of` rows here the shop does not have `gone` any more: over 5 %, and over 20; or all
                       ///< of a list that is read whole
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
    std::optional<Error> error;     ///< of NotAllowed, NotThere, Failed and Stopped
    std::optional<PullGuard> guard; ///< of Guarded
};

/// A line of the log: something about one entity that is worth knowing and no end of it.
struct PullNote
{
    enum class Kind {
        Gone,            ///< the row `key` (or `text`, an SKU) is no longer in the shop and was removed
        KeptOutOfLists,  ///< the shop's lists lack the row `key`, but it is there when asked for: kept
        NotConfirmed,    ///< the shop's lists lack the row `key`; asking for it failed with `error`: kept
        NewView,         ///< store view `text` was never read: every product is read again
        NoViews,         ///< store views could not be read (`error`): only values of "all store views" were
        ItemsNotAllowed, ///< the login may not see source items (`error`): the older stock items only
        NotReread,       ///< orders of new documents could not be read again (`error`)
        LegacyNotThere,  ///< the older stock item could not be listed (`error`)
        UnknownSku,      ///< the shop does not know the SKU `text` of the copy when asked for its prices
        DictionaryLess,  ///< no sample text for the compression could be learned (`error`); costs space only
        ListsSlow,       ///< indices of the lists of `entity` could not be made (`error`); the next pull tries again
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
    bool isIndexing = false;  ///< all is read, and its lists get their indices: `seen` of `of` of them, and no rate
};

} // namespace qm::sync
