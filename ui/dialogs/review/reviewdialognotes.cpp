// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/editablelist.h"
#include "tables/whendone.h"
#include "ui/dialogs/livequestion.h"
#include "ui/dialogs/review/reviewdialog.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QTableView>

#include <algorithm>

// What stands in the way of lines, and how it is moved out of it.

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::Keep;

namespace {

template <typename Part>
std::vector<qint64> idsWhere(const tables::ReviewModel &model, Part part)
{
    std::vector<qint64> ids;
    for (const qint64 id : model.ids()) {
        if (part(id)) {
            ids.push_back(id);
        }
    }
    return ids;
}

} // namespace

qint64 ReviewDialog::ready() const
{
    if (!m_report) {
        return 0;
    }
    qint64 count = 0;
    for (const qint64 id : m_model.included()) {
        const sync::PushedLine *line = m_model.lineOf(id);
        const Change *change = m_model.changeAt(m_model.rowOf(id));
        const bool isReady = line && (line->what == sync::PushedAs::Ready || line->what == sync::PushedAs::AlreadySo);
        count += isReady && !(change && change->follows) ? 1 : 0;
    }
    return count;
}

void ReviewDialog::showHead()
{
    m_count->setText(tr("%Ln change(s)", nullptr, int(m_model.count())));
    m_ready->setText(m_report && !m_isDone ? tr("%Ln ready", nullptr, int(ready())) : QString());
    const qint64 conflicts = m_report ? m_report->count(sync::PushedAs::Conflict) : 0;
    const qint64 guarded = m_report ? m_report->count(sync::PushedAs::Withheld) : 0;
    // A chip that gets a text shows itself, and a dialog that grew for it does not shrink.
    if (conflicts > 0) {
        m_conflicts->setChip(tr("%Ln conflict(s)", nullptr, int(conflicts)), Tone::Bad);
    }
    m_conflicts->setVisible(conflicts > 0);
    if (guarded > 0) {
        m_guarded->setChip(tr("%Ln over a limit", nullptr, int(guarded)), Tone::Warn);
    }
    m_guarded->setVisible(guarded > 0);
}

const Change *ReviewDialog::shownOf(const std::vector<qint64> &ids) const
{
    const qint64 current = m_model.idAt(m_table->currentIndex().row());
    const bool isOne = std::ranges::find(ids, current) != ids.end();
    return ids.empty() ? nullptr : m_model.changeAt(m_model.rowOf(isOne ? current : ids.front()));
}

void ReviewDialog::showNotes()
{
    showHead();
    const bool isIdle = !m_session.isPushing() && m_report;
    showConflicts(isIdle ? m_model.said(sync::PushedAs::Conflict) : std::vector<qint64>());
    showGuarded(isIdle ? m_model.said(sync::PushedAs::Withheld) : std::vector<qint64>());
}

void ReviewDialog::showConflicts(const std::vector<qint64> &conflicts)
{
    const Change *change = shownOf(conflicts);
    const sync::PushedLine *line = change ? m_model.lineOf(change->id) : nullptr;
    if (!change || !line) {
        m_conflictNote->hide();
        return;
    }
    const auto words = [&](const std::optional<CellValue> &value) {
        return value ? tables::cellValueText(change->cell, *value, m_model.names()) : tr("not known");
    };
    const std::optional<CellValue> shop = line->shop ? line->shop : change->shop;
    std::vector<ReviewNote::Offer> offers;
    const std::vector<qint64> one{change->id};
    offers.push_back({tr("Keep mine, %1").arg(words(change->mine())), [this, one] { resolve(one, Keep::Mine); }});
    if (const auto *add = std::get_if<AddTo>(&change->edit); add && shop) {
        const std::optional<CellValue> again = applied(change->edit, *shop);
        offers.push_back({tr("%1 again, %2").arg(tables::differenceText(add->difference), words(again)),
                          [this, one] { resolve(one, Keep::Again); }});
    }
    offers.push_back({tr("Take the shop's, %1").arg(words(shop)), [this, one] { resolve(one, Keep::Shops); }});
    if (conflicts.size() > 1) {
        offers.push_back({tr("Take the shop's for all %Ln", nullptr, int(conflicts.size())),
                          [this, conflicts] { resolve(conflicts, Keep::Shops); }});
    }
    m_conflictNote->tell(tr("The shop changed %1 after it was read: %2 → %3")
                             .arg(tables::placeText(change->cell, m_model.names()), words(change->base), words(shop)),
                         tr("Your %1 stays staged and is left out until you choose.").arg(words(change->mine())),
                         std::move(offers));
}

void ReviewDialog::showGuarded(const std::vector<qint64> &guarded)
{
    const Change *change = shownOf(guarded);
    const std::optional<changes::GuardFinding> finding = change ? m_model.guardOf(*change) : std::nullopt;
    if (!change || !finding) {
        m_guardNote->hide();
        return;
    }
    const auto words = [&](const std::optional<CellValue> &value) {
        return value ? tables::cellValueText(change->cell, *value, m_model.names()) : tr("not known");
    };
    std::vector<ReviewNote::Offer> offers;
    const std::vector<qint64> one{change->id};
    offers.push_back({tr("Push this price anyway"), [this, one] { confirm(one, true); }});
    if (guarded.size() > 1) {
        offers.push_back(
            {tr("All %Ln anyway", nullptr, int(guarded.size())), [this, guarded] { confirm(guarded, true); }});
    }
    m_guardNote->tell(
        u"%1: %2"_s.arg(tables::placeText(change->cell, m_model.names()), tables::guardText(*finding)),
        tr("From %1 to %2. The limit of this profile is %3 %; it waits for a second yes.")
            .arg(words(change->base), words(change->mine()), tables::quantityText(m_session.guard().mostPercent)),
        std::move(offers));
}

void ReviewDialog::resolve(const std::vector<qint64> &ids, Keep keep)
{
    std::vector<sync::PushedLine> lines;
    for (const qint64 id : ids) {
        const sync::PushedLine *line = m_model.lineOf(id);
        lines.push_back(line ? *line : sync::PushedLine{id, sync::PushedAs::Conflict, {}, {}});
    }
    tables::whenDone(tables::resolve(m_session.ledger(), m_session.clock(), std::move(lines), keep), this,
                     [this](const Result<qint64> &count) {
                         m_session.staged().touch();
                         if (!count) {
                             m_said->setText(count.error().text());
                         } else {
                             load();
                         }
                     });
}

void ReviewDialog::confirm(const std::vector<qint64> &ids, bool isConfirmed)
{
    auto future = m_session.ledger().write<int>([ids, isConfirmed](sqlite::Database &database) -> Result<int> {
        const Result<void> done = ledger::confirm(database, ids, isConfirmed);
        return done ? Result<int>(0) : failure(done.error());
    });
    tables::whenDone(std::move(future), this, [this](const Result<int> &done) {
        m_session.staged().touch();
        if (!done) {
            m_said->setText(done.error().text());
        } else {
            load();
        }
    });
}

void ReviewDialog::updatePush()
{
    const qint64 count = ready();
    m_push->setText(isLive() ? tr("Push %Ln change(s) to LIVE", nullptr, int(count))
                             : tr("Push %Ln change(s)", nullptr, int(count)));
    const bool isReadOnly = m_session.profile().readOnly;
    m_push->setEnabled(count > 0 && m_live->isAnswered() && !isReadOnly && !m_isDone && !m_session.isPushing());
    m_push->setToolTip(isReadOnly              ? tr("This profile is read-only: nothing is pushed to it")
                       : !m_live->isAnswered() ? tables::plainToolTip(m_live->text())
                                               : QString());
    m_push->setVisible(!m_isDone);
    m_live->setEnabled(!m_isDone && (m_comparing || m_settling || !m_session.isPushing()));
    m_compare->setEnabled(!m_session.isPushing());
    if (isReadOnly) {
        m_said->setText(tr("This profile is read-only: nothing is pushed to it"));
    }
}

} // namespace qm::ui
