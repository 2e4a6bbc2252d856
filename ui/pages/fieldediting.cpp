// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldediting.h"

#include "ledger/changes.h"
#include "tables/whendone.h"
#include "ui/dialogs/refusals.h"
#include "ui/pages/fieldrow.h"
#include "ui/shell/session.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostUndone = 50;
constexpr QLatin1StringView inPart("part:"); ///< no field's id has a colon after that word
} // namespace

struct FieldEditing::Job
{
    tables::EditWanted wanted;
    std::function<void(const QString &)> refused;
    std::function<void()> done;
};

FieldEditing::FieldEditing(QString setName, std::vector<CellKind> kinds, QWidget *page)
    : QObject(page)
    , m_setName(std::move(setName))
    , m_kinds(std::move(kinds))
    , m_page(page)
{
    connect(&m_staged, &tables::StagedCells::changed, this, &FieldEditing::showLooks);
}

FieldEditing::~FieldEditing() = default;

void FieldEditing::open(Session &session)
{
    if (m_session == &session) {
        return;
    }
    close();
    m_session = &session;
    m_staged.open(session.ledger(), session.profile().id, m_kinds);
    m_run = std::make_unique<tables::EditRun>(session.cache(), session.ledger(), session.clock(), session.profile().id);
    connect(&session.staged(), &tables::StagedWork::changed, this, [this] {
        if (m_session->staged().openOf(m_kinds) == 0) {
            m_setId = 0; // what comes next is other work
        }
        m_staged.outdate();
    });
    connect(&session, &Session::pushEnded, this, [this](const PushEnd &end) {
        if (!end.dryRun) { // what is in the shop is taken back as a set of its own
            m_undo.clear();
            m_setId = 0;
        }
    });
}

void FieldEditing::close()
{
    if (m_session) {
        disconnect(&m_session->staged(), nullptr, this, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_run.reset();
    m_staged.close();
    m_rows.clear();
    m_parts.clear();
    m_undo.clear();
    m_setId = 0;
    m_sku.clear();
    m_draft.clear();
    m_session = nullptr;
}

void FieldEditing::begin(const QString &sku, const tables::ShopNames &names)
{
    m_rows.clear();
    m_parts.clear();
    if (sku != m_sku) {
        m_draft.clear();
    }
    m_sku = sku;
    m_names = names;
}

void FieldEditing::add(FieldRow *row)
{
    m_rows.emplace_back(row);
    row->setLook(tables::lookOf(row->field(), changes(), m_names));
    connect(row, &FieldRow::stageWanted, this, [this, row] { stageRow(row); });
    connect(row, &FieldRow::revertWanted, this, [this, row] { revertRow(row); });
    connect(row, &FieldRow::closed, this, &FieldEditing::ended);
    connect(row, &FieldRow::opened, this, [this, row] {
        for (const QPointer<FieldRow> &other : m_rows) {
            if (other && other != row && other->isEdited()) {
                stageRow(other); // one at a time: as cells of a table do
            } else if (other && other != row) {
                other->close();
            }
        }
    });
}

void FieldEditing::watch(QWidget *part, std::function<bool()> isBusy, std::function<void()> commit)
{
    m_parts.push_back({part, std::move(isBusy), std::move(commit)});
}

bool FieldEditing::isEditing() const
{
    return std::ranges::any_of(m_rows, [](const QPointer<FieldRow> &row) { return row && row->isOpen(); }) ||
           std::ranges::any_of(m_parts, [](const Part &part) { return part.widget && part.isBusy(); });
}

void FieldEditing::commit()
{
    for (const QPointer<FieldRow> &row : m_rows) {
        if (row && row->isEdited()) {
            stage(tables::editsOf(row->field(), row->wish()),
                  [this, name = row->field().label](const QString &why) {
                      Q_EMIT told(u"%1: %2"_s.arg(name.simplified(), why));
                  },
                  {});
        }
    }
    for (const Part &part : m_parts) {
        if (part.widget) {
            part.commit();
        }
    }
}

QString FieldEditing::focused() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const QPointer<FieldRow> &row : m_rows) {
        if (row && focus && row->isAncestorOf(focus)) {
            return row->field().id;
        }
    }
    for (const Part &part : m_parts) {
        if (part.widget && focus && part.widget->isAncestorOf(focus)) {
            return inPart + focus->accessibleName();
        }
    }
    return {};
}

void FieldEditing::focusAgain(const QString &name)
{
    for (const QPointer<FieldRow> &row : m_rows) {
        if (row && row->field().id == name) {
            row->show(); // what was just put into a layout is shown a moment later otherwise
            row->takeFocus();
        }
    }
    for (const Part &part : m_parts) {
        for (QWidget *each : part.widget ? part.widget->findChildren<QWidget *>() : QList<QWidget *>()) {
            if (inPart + each->accessibleName() == name && !each->accessibleName().isEmpty()) {
                part.widget->show();
                each->setFocus(Qt::OtherFocusReason);
            }
        }
    }
}

void FieldEditing::showLooks()
{
    const std::span<const Change> open = changes();
    for (const QPointer<FieldRow> &row : m_rows) {
        if (row) {
            row->setLook(tables::lookOf(row->field(), open, m_names));
        }
    }
    Q_EMIT looksChanged();
}

void FieldEditing::stageRow(FieldRow *row)
{
    if (!row->isEdited()) {
        row->close();
        return;
    }
    const tables::ProductField &field = row->field();
    const std::vector<tables::CellEdit> edits = tables::editsOf(field, row->wish());
    // A field has two cells where the shop's configuration may decide: what is staged in the other one is given up.
    std::vector<qint64> others;
    if (field.configured) {
        for (const Change &change : changes()) {
            const bool isOfField = change.cell == *field.configured || change.cell == field.cells.front();
            if (isOfField &&
                std::ranges::none_of(edits, [&](const tables::CellEdit &edit) { return edit.cell == change.cell; })) {
                others.push_back(change.id);
            }
        }
    }
    const QPointer<FieldRow> at = row;
    const auto refused = [this, at, name = field.label.simplified()](const QString &why) {
        if (at && at->isOpen()) {
            at->refuse(why);
        } else { // another record is shown meanwhile
            Q_EMIT told(u"%1: %2"_s.arg(name, why));
        }
    };
    stage(edits, refused, [this, at, others] {
        if (at) {
            at->close();
        }
        drop(others, [] {});
    });
}

void FieldEditing::revertRow(FieldRow *row)
{
    drop(row->look().changes);
}

void FieldEditing::stage(const std::vector<tables::CellEdit> &edits, std::function<void(const QString &)> refused,
                         std::function<void()> done)
{
    if (!m_session || !m_run || edits.empty()) {
        return;
    }
    auto job = std::make_shared<Job>();
    job->wanted.edits = edits;
    job->wanted.names = m_names;
    job->wanted.setName = m_setName;
    job->wanted.setId = m_setId > 0 ? std::optional(m_setId) : std::nullopt;
    job->wanted.author = m_session->author();
    job->refused = std::move(refused);
    job->done = std::move(done);
    m_run->preview(job->wanted, [this, job](const Result<tables::EditDone> &seen) {
        if (!seen) {
            job->refused(seen.error().text());
        } else if (!seen->refused.empty()) {
            job->refused(changes::explain(seen->refused.front().refusal));
        } else if (seen->busy > 0) {
            job->refused(tr("The change before is on its way to the shop"));
        } else if (seen->held > 0) {
            askToReplace(job, *seen);
        } else {
            keep(job);
        }
    });
}

void FieldEditing::askToReplace(const std::shared_ptr<Job> &job, const tables::EditDone &seen)
{
    auto *dialog = new RefusalsDialog(job->wanted, seen, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_run.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; }); // it asks about this shop
    connect(dialog, &RefusalsDialog::stageWanted, this, [this, job](bool replacesOthers) {
        job->wanted.others = replacesOthers ? ledger::OthersWork::Replace : ledger::OthersWork::Keep;
        keep(job);
    });
    dialog->open();
}

void FieldEditing::keep(const std::shared_ptr<Job> &job)
{
    m_run->stage(job->wanted, [this, job](const Result<tables::EditDone> &done) {
        if (!done) {
            m_setId = done.error().kind == ErrorKind::NotFound ? 0 : m_setId;
            job->refused(done.error().text());
            return;
        }
        m_setId = done->setId;
        remember(done->steps);
        QStringList parts;
        if (done->staged > 0) {
            parts << tr("%Ln change(s) staged", nullptr, int(done->staged));
        }
        if (done->dropped > 0) {
            parts << tr("%Ln value(s) are as in the shop", nullptr, int(done->dropped));
        }
        Q_EMIT told(parts.join(u" · "_s));
        if (m_session) {
            m_session->staged().touch();
        }
        if (job->done) {
            job->done();
        }
    });
}

void FieldEditing::drop(const std::vector<qint64> &ids, std::function<void()> done)
{
    if (!m_session || ids.empty()) {
        return;
    }
    auto dropped =
        m_session->ledger().write<qint64>([ids](sqlite::Database &database) { return ledger::unstage(database, ids); });
    tables::whenDone(std::move(dropped), this, [this, done = std::move(done)](const Result<qint64> &count) {
        if (!count) {
            Q_EMIT told(count.error().text());
            return;
        }
        if (m_session) {
            m_session->staged().touch();
        }
        if (done) {
            done();
        } else {
            Q_EMIT told(*count > 0 ? tr("%Ln change(s) discarded", nullptr, int(*count))
                                   : tr("It is on its way to the shop and cannot be taken back any more"));
        }
    });
}

void FieldEditing::remember(const std::vector<tables::EditDone::Step> &steps)
{
    if (steps.empty()) {
        return;
    }
    m_undo.push_back(steps);
    if (m_undo.size() > mostUndone) {
        m_undo.erase(m_undo.begin());
    }
}

bool FieldEditing::undo()
{
    if (m_undo.empty() || !m_run) {
        return false;
    }
    const std::vector<tables::EditDone::Step> steps = std::move(m_undo.back());
    m_undo.pop_back();
    m_run->takeBack(steps, [this](const Result<qint64> &count) {
        Q_EMIT told(count ? tr("%Ln staged edit(s) taken back", nullptr, int(*count)) : count.error().text());
        if (m_session) {
            m_session->staged().touch();
        }
    });
    return true;
}

} // namespace qm::ui
