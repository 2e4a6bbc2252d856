// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/undo.h"
#include "tables/whendone.h"
#include "ui/pages/changespage.h"
#include "ui/pages/stagedbar.h"
#include "ui/shell/session.h"

#include <QPushButton>

#include <algorithm>

// What is done with the lines and sets of the page.

namespace qm::ui {

using namespace Qt::StringLiterals;

void ChangesPage::discard()
{
    const qint64 count = discardable();
    const QPushButton *yes =
        StagedBar::askToDiscard(this, tr("Discard %Ln staged change(s)?", nullptr, int(count)), count);
    // Those that were counted, whatever is shown by then.
    connect(yes, &QPushButton::clicked, this, [this, ids = chosen()] { drop(ids); });
}

void ChangesPage::drop(const std::vector<qint64> &ids)
{
    if (!m_session) {
        return;
    }
    auto dropped =
        m_session->ledger().write<qint64>([ids](sqlite::Database &database) { return ledger::unstage(database, ids); });
    tables::whenDone(std::move(dropped), this, [this](const Result<qint64> &count) {
        Q_EMIT told(count ? tr("%Ln change(s) discarded", nullptr, int(*count)) : count.error().text());
        if (m_session) {
            m_session->staged().touch();
        }
    });
}

void ChangesPage::resolve(tables::Keep keep)
{
    // Of those chosen the ones that wait for a person: the rest has nothing to be resolved.
    auto found = m_session->ledger().read<std::vector<sync::PushedLine>>(
        [ids = chosen()](sqlite::Database &database) -> Result<std::vector<sync::PushedLine>> {
            const Result<std::vector<Change>> changes = ledger::readChanges(database, ids);
            if (!changes) {
                return failure(changes.error());
            }
            std::vector<sync::PushedLine> lines;
            for (const Change &change : *changes) {
                if (change.state == ChangeState::Conflict || change.state == ChangeState::Failed) {
                    lines.push_back({change.id, sync::PushedAs::Conflict, {}, change.shop});
                }
            }
            return lines;
        });
    tables::whenDone(std::move(found), this, [this, keep](Result<std::vector<sync::PushedLine>> lines) {
        if (!lines || !m_session) {
            return;
        }
        tables::whenDone(tables::resolve(m_session->ledger(), m_session->clock(), std::move(*lines), keep), this,
                         [this](const Result<qint64> &count) {
                             Q_EMIT told(count ? tr("%Ln change(s) resolved", nullptr, int(*count))
                                               : count.error().text());
                             if (m_session) {
                                 m_session->staged().touch();
                             }
                         });
    });
}

void ChangesPage::undoSet()
{
    const ChangeSet *set = m_sets.setAt(setRow());
    if (!set) {
        return;
    }
    const QString name = tr("Undo of %1").arg(set->name);
    auto staged = m_session->ledger().write<ledger::UndoStaged>(
        [id = set->id, name, author = m_session->author(), now = m_session->clock().now()](sqlite::Database &database) {
            return ledger::stageUndo(database, id, name, author, now);
        });
    tables::whenDone(std::move(staged), this, [this](const Result<ledger::UndoStaged> &undo) {
        if (!undo) {
            Q_EMIT told(undo.error().text());
        } else if (undo->setId == 0) {
            Q_EMIT told(tr("There is nothing of this set that could be taken back"));
        } else {
            Q_EMIT told(undo->refused.empty()
                            ? tr("Staged as a set of its own: review and push it")
                            : tr("Staged as a set of its own, without %Ln cell(s) that have another open change",
                                 nullptr, int(undo->refused.size())));
            m_shownSet = undo->setId;
        }
        if (m_session) {
            m_session->staged().touch();
        }
    });
}

} // namespace qm::ui
