// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/importwork.h"

#include "tables/whendone.h"
#include "ui/shell/session.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace qm::ui {

namespace {

using Fate = ImportSeen::Fate;

Fate fateOf(ledger::StageOutcome outcome)
{
    switch (outcome) {
    case ledger::StageOutcome::Staged:
    case ledger::StageOutcome::Replaced:
        return Fate::Staged;
    case ledger::StageOutcome::Dropped:
        return Fate::Same;
    case ledger::StageOutcome::Held:
        return Fate::Held;
    case ledger::StageOutcome::Busy:
        return Fate::Busy;
    }
    return Fate::Staged;
}

/// Of several cells of one row the worst is told.
void note(QHash<qint64, ImportSeen::Row> &fates, qint64 row, Fate fate, const QString &text, const QString &column = {})
{
    const auto found = fates.find(row);
    const bool isWorse = found != fates.end() && (fate > found->fate || found->fate == Fate::Same);
    if (found == fates.end()) {
        fates.insert(row, {fate, text, column});
    } else if (isWorse) {
        *found = {fate, text, column};
    }
}

/// On the thread that has the outcome, so that the window gets the sums only. \a last: the last row that is shown.
ImportSeen sumUp(ImportSeen seen, const editing::EditOutcome &outcome, qint64 last)
{
    seen.setId = outcome.setId;
    for (std::size_t i = 0; i < outcome.results.size(); ++i) {
        const ledger::StageResult &result = outcome.results[i];
        const Fate fate = fateOf(result.outcome);
        const qint64 counts = outcome.checked.drafts[i].follows ? 0 : 1;
        seen.staged += fate == Fate::Staged ? counts : 0;
        seen.same += fate == Fate::Same ? counts : 0;
        seen.busy += fate == Fate::Busy ? counts : 0;
        if (fate == Fate::Held && counts > 0) {
            ++seen.held;
            seen.holder = result.author;
        }
        if (counts > 0 && outcome.checked.rows[i] <= last) {
            note(seen.fates, outcome.checked.rows[i], fate, result.author);
        }
    }
    seen.refused.insert(seen.refused.end(), outcome.checked.refused.begin(), outcome.checked.refused.end());
    std::ranges::stable_sort(seen.refused, {}, &changes::Refusal::row);
    for (const changes::Refusal &refusal : seen.refused) {
        if (refusal.row > last) {
            break;
        }
        note(seen.fates, refusal.row, Fate::Refused, changes::explain(refusal), refusal.column);
    }
    return seen;
}

} // namespace

/// What a thread has read, on its way to the window's.
struct ImportWork::Read
{
    std::optional<Error> error;
    imports::FileLook look;
    ImportSeen seen;
    editing::EditRequest request;
    Lines lines;
    qint64 written = 0;
};

ImportWork::ImportWork(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(session.cache(), session.ledger(), session.clock(), session.profile().id)
{}

void ImportWork::begin()
{
    ++m_round;
    m_stop.requestStop();
    m_stop = StopSource();
    m_isBusy = true;
    Q_EMIT busyChanged();
}

void ImportWork::end()
{
    m_isBusy = false;
    Q_EMIT busyChanged();
}

void ImportWork::stop()
{
    ++m_round;
    m_stop.requestStop();
    m_errand.stop();
    if (m_isBusy) {
        end();
    }
}

void ImportWork::fail(const Error &error)
{
    end();
    Q_EMIT failed(error);
}

void ImportWork::look(const QString &path, const imports::ImportOptions &options)
{
    begin();
    m_path = path;
    m_lines.reset();
    m_errand.start([this, path, options](const StopToken &stop, const setup::Errand::Tell &tell) {
        const auto read = std::make_shared<Read>();
        Result<imports::FileLook> found = imports::lookAtFile(path, options, looked, stop);
        if (found) {
            read->look = std::move(*found);
        } else {
            read->error = found.error();
        }
        tell([this, read] {
            if (read->error) {
                fail(*read->error);
            } else {
                end();
                m_last = read->look.rows.empty() ? 0 : read->look.rows.back().number;
                Q_EMIT told(read->look);
            }
        });
    });
}

editing::EditRequest ImportWork::requestFor() const
{
    editing::EditRequest request;
    request.style = m_style;
    request.setName = QFileInfo(m_path).fileName();
    request.author = m_session.author();
    return request;
}

void ImportWork::check(const imports::ImportOptions &options)
{
    begin();
    m_options = options;
    m_lines.reset();
    const editing::EditRequest request = requestFor();
    m_errand.start([this, path = m_path, options, request](const StopToken &stop, const setup::Errand::Tell &tell) {
        const auto read = std::make_shared<Read>();
        Result<imports::Imported> imported = imports::importFile(
            path, options, stop, [this, &tell](qint64 rows) { tell([this, rows] { Q_EMIT rowsRead(rows); }); });
        if (imported) {
            read->seen.columns = std::move(imported->columns);
            read->seen.rows = imported->rows;
            read->seen.refused = std::move(imported->refused);
            read->request = request;
            read->request.lines = imported->lines; // the one is checked, the other kept for the staging
            read->request.style = imported->style;
            read->lines = std::make_shared<const editing::EditLines>(std::move(imported->lines));
        } else {
            read->error = imported.error();
        }
        tell([this, read] {
            if (read->error) {
                fail(*read->error);
            } else {
                preview(read);
            }
        });
    });
}

void ImportWork::preview(const std::shared_ptr<Read> &read)
{
    m_lines = read->lines;
    const bool wasRelative = m_style.signsAreRelative;
    m_style = read->request.style;
    m_style.signsAreRelative = wasRelative;
    read->request.style = m_style;
    const auto sum = [before = std::move(read->seen), last = m_last](const Result<editing::EditOutcome> &outcome) {
        return outcome ? Result<ImportSeen>(sumUp(before, *outcome, last))
                       : Result<ImportSeen>(failure(outcome.error()));
    };
    auto future = m_desk.preview(std::move(read->request), m_stop.token()).then(sum);
    tables::whenDone(std::move(future), this, [this, round = m_round](const Result<ImportSeen> &found) {
        if (round != m_round) {
            return;
        }
        if (!found) {
            fail(found.error());
            return;
        }
        m_refused = found->refused;
        end();
        Q_EMIT seen(*found);
    });
}

void ImportWork::stage(bool replacesOthers)
{
    if (!m_lines) {
        return;
    }
    begin();
    const auto read = std::make_shared<Read>();
    read->request = requestFor();
    read->request.others = replacesOthers ? ledger::OthersWork::Replace : ledger::OthersWork::Keep;
    m_errand.start([this, read, lines = m_lines](const StopToken & /*stop*/, const setup::Errand::Tell &tell) {
        read->request.lines = *lines; // hundreds of thousands of texts
        tell([this, read] {
            auto future = m_desk.stage(std::move(read->request), m_stop.token())
                              .then([](const Result<editing::EditOutcome> &outcome) {
                                  return outcome ? Result<ImportSeen>(sumUp({}, *outcome, 0))
                                                 : Result<ImportSeen>(failure(outcome.error()));
                              });
            tables::whenDone(std::move(future), this, [this, round = m_round](const Result<ImportSeen> &done) {
                // What is in the ledger is told, whoever wanted to stop.
                m_session.staged().touch();
                if (round != m_round) {
                    return;
                }
                if (!done) {
                    fail(done.error());
                    return;
                }
                end();
                Q_EMIT staged(*done);
            });
        });
    });
}

void ImportWork::writeRefused(const QString &target)
{
    begin();
    m_errand.start([this, path = m_path, options = m_options, refused = m_refused,
                    target](const StopToken &stop, const setup::Errand::Tell &tell) {
        const auto read = std::make_shared<Read>();
        const Result<qint64> count = imports::writeRefusedRows(path, options, refused, target, stop);
        if (count) {
            read->written = *count;
        } else {
            read->error = count.error();
        }
        tell([this, read, target] {
            if (read->error) {
                fail(*read->error);
            } else {
                end();
                Q_EMIT written(read->written, target);
            }
        });
    });
}

} // namespace qm::ui
