// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shopsession.h"

#include "editing/author.h"
#include "editing/copyupdate.h"
#include "ledger/changes.h"
#include "tables/whendone.h"

#include <QCoreApplication>
#include <QHash>

// How staged changes go to the shop, and what was verified into the copy.

namespace qm::desktop {

QString ShopSession::author() const
{
    return editing::authorHere();
}

void ShopSession::push(const ui::PushWanted &wanted)
{
    if (m_pushing) {
        return;
    }
    if (m_parts.profile.readOnly && !wanted.dryRun) {
        Q_EMIT pushEnded(
            {failure(ErrorKind::Permission, tr("This profile is read-only: nothing is pushed to it")), wanted.dryRun});
        return;
    }
    m_pushing = true;
    m_isDryRun = wanted.dryRun;
    m_pushStop = StopSource();
    sync::PushOptions options;
    options.profileId = m_parts.profile.id;
    options.changes = wanted.changes;
    options.dryRun = wanted.dryRun;
    options.guard = guard();
    options.delivery = wanted.byQueue ? sync::Delivery::Queue : sync::Delivery::Direct;
    m_push.start([this, options, stop = m_pushStop.token()](const StopToken &, const setup::Errand::Tell &tell) {
        const auto progressed = [this, &tell](const sync::PushProgress &progress) {
            tell([this, progress] { Q_EMIT pushProgressed(progress); });
        };
        const bool dryRun = options.dryRun;
        tell([this, dryRun, report = sync::Push(m_client, m_ledger, m_clock, options, progressed, stop).run()] {
            endPush(report, dryRun);
        });
    });
    Q_EMIT pushStarted(wanted.dryRun);
}

void ShopSession::cancelPush()
{
    m_pushStop.requestStop();
}

namespace {

/// A dry run leaves the ledger alone: what it read of conflicts stands in its lines.
void takeShop(std::vector<Change> &changes, const sync::PushReport &seen)
{
    QHash<qint64, const sync::PushedLine *> lines; // thousands may conflict
    for (const sync::PushedLine &line : seen.lines) {
        lines.insert(line.changeId, &line);
    }
    for (Change &change : changes) {
        const sync::PushedLine *line = lines.value(change.id);
        change.shop = line != nullptr ? line->shop : std::nullopt;
    }
}

} // namespace

/// First what the shop has goes into the copy, so that who is told of the end sees it. After a dry run that is what
/// conflicts: who takes the shop's value then sees it in the list.
void ShopSession::endPush(const Result<sync::PushReport> &report, bool dryRun)
{
    const std::vector<qint64> ids = report ? report->knownNow() : std::vector<qint64>();
    if (ids.empty() || !m_heldBy.isEmpty()) {
        tellPushed(report, dryRun);
        return;
    }
    auto read = m_ledger.read<std::vector<Change>>(
        [ids](sqlite::Database &database) { return ledger::readChanges(database, ids); });
    tables::whenDone(std::move(read), this, [this, report, dryRun](Result<std::vector<Change>> changes) {
        if (changes && dryRun) {
            takeShop(*changes, *report);
        }
        if (!changes) {
            tellPushed(report, dryRun);
            return;
        }
        auto written = editing::noteInCopy(m_cache, std::move(*changes));
        tables::whenDone(std::move(written), this,
                         [this, report, dryRun](const Result<qint64> & /*cells*/) { tellPushed(report, dryRun); });
    });
}

void ShopSession::tellPushed(const Result<sync::PushReport> &report, bool dryRun)
{
    m_pushing = false;
    staged().touch();
    Q_EMIT pushEnded({report, dryRun});
}

} // namespace qm::desktop
