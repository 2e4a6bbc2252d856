// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellediting.h"

#include "tables/whendone.h"
#include "ui/dialogs/refusals.h"
#include "ui/pages/stagedbar.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostUndone = 50;
} // namespace

CellEditing::CellEditing(std::shared_ptr<const tables::EditableList> editable, tables::ListModel &model,
                         TableView &table, const Actions &actions, QWidget *parent)
    : QObject(parent)
    , m_editable(std::move(editable))
    , m_model(model)
    , m_table(table)
    , m_bar(new StagedBar(m_editable->kinds, actions, parent))
    , m_page(parent)
{
    m_model.setEditable(m_editable, m_staged);
    m_table.setCellwise();
    connect(&m_table, &TableView::editorOpened, &m_model, &tables::ListModel::holdFor);
    connect(&m_table, &TableView::edited, this, &CellEditing::edited);
    connect(&m_model, &tables::ListModel::stateChanged, this, &CellEditing::goOnPasting);
    connect(m_bar, &StagedBar::told, this, &CellEditing::told);
    connect(m_bar, &StagedBar::emptied, this, [this] {
        m_setId = 0; // what comes next is other work
    });
    connect(m_bar, &StagedBar::discarded, this, [this] { m_undo.clear(); });
}

void CellEditing::open(Session &session)
{
    m_session = &session;
    m_staged.open(session.ledger(), session.profile().id, m_editable->kinds);
    m_run = std::make_unique<tables::EditRun>(session.cache(), session.ledger(), session.clock(), session.profile().id);
    connect(&session.staged(), &tables::StagedWork::changed, &m_staged, &tables::StagedCells::outdate);
    connect(&session, &Session::pushEnded, this, [this](const PushEnd &end) {
        if (!end.dryRun) { // what is in the shop is taken back as a set of its own
            m_undo.clear();
            m_setId = 0;
        }
    });
    m_bar->open(session);
}

void CellEditing::close()
{
    if (m_session) {
        disconnect(&m_session->staged(), nullptr, &m_staged, nullptr);
        disconnect(m_session, nullptr, this, nullptr);
    }
    m_run.reset();
    m_waiting.reset();
    m_staged.close();
    m_undo.clear();
    m_setId = 0;
    m_session = nullptr;
    m_list.reset();
    m_bar->close();
}

void CellEditing::setList(std::shared_ptr<const cache::List> list)
{
    m_list = std::move(list);
    goOnPasting(); // what waits is of the list before
}

bool CellEditing::hasSelection() const
{
    return m_table.selectionModel()->hasSelection() || m_table.currentIndex().isValid();
}

tables::CellBlock CellEditing::selectedBlock() const
{
    tables::CellBlock block;
    std::vector<bool> rows(std::size_t(m_model.rowCount()));
    std::vector<bool> columns(std::size_t(m_model.columnCount()));
    QItemSelection chosen = m_table.selectionModel()->selection();
    if (chosen.isEmpty() && m_table.currentIndex().isValid()) {
        chosen.select(m_table.currentIndex(), m_table.currentIndex());
    }
    for (const QItemSelectionRange &range : std::as_const(chosen)) {
        std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
        std::fill(columns.begin() + range.left(), columns.begin() + range.right() + 1, true);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row]) {
            block.keys << m_model.keys()[qsizetype(row)];
        }
    }
    for (std::size_t column = 0; column < columns.size(); ++column) {
        if (columns[column]) {
            block.columns << m_model.column(int(column)).id;
        }
    }
    return block;
}

void CellEditing::editCell()
{
    m_table.editCurrent();
}

void CellEditing::edited(const QModelIndex &index, const QString &text, bool isForAll)
{
    if (text.trimmed().isEmpty()) {
        Q_EMIT told(tr("Nothing was typed: the cell stays as it is"));
        return;
    }
    if (isForAll) {
        setSelected(text);
        return;
    }
    tables::CellBlock block;
    block.keys << m_model.keys().at(index.row());
    block.columns << m_model.column(index.column()).id;
    apply(block, {{text}}, true);
}

void CellEditing::setSelected(const QString &text)
{
    apply(selectedBlock(), {{text}}, true);
}

void CellEditing::paste()
{
    const tables::BlockTexts texts = tables::blockOf(QGuiApplication::clipboard()->text());
    const QModelIndex at = m_table.currentIndex();
    const bool isComing = m_model.state() == tables::ListModel::State::Loading && m_model.rowCount() == 0;
    if (!m_session || texts.empty() || (!at.isValid() && !isComing)) {
        Q_EMIT told(tr("There is nothing to paste"));
        return;
    }
    const tables::CellBlock block = selectedBlock();
    const bool isOne = texts.size() == 1 && texts.front().size() == 1;
    if (isOne || block.keys.isEmpty()) {
        apply(block, texts, false);
    } else {
        qsizetype width = 0;
        for (const QStringList &row : texts) {
            width = std::max(width, row.size());
        }
        const QStringList all = m_model.columns();
        pasteFrom({{{block.keys.first()}, all.mid(all.indexOf(block.columns.value(0)), width)},
                   texts,
                   m_model.query(),
                   m_list});
    }
}

void CellEditing::pasteFrom(const WaitingBlock &block)
{
    const auto rows = qsizetype(block.texts.size());
    const int first = m_model.rowOf(block.place.keys.first());
    tables::CellBlock place = block.place;
    place.keys = first >= 0 ? m_model.keys().mid(first, rows) : QList<qint64>();
    if (place.keys.size() < rows && !m_model.isCounted()) {
        Q_EMIT told(m_waiting ? tr("The block before still waits for its rows: this one was not pasted")
                              : tr("The list is still being read: the block is pasted when its rows are there"));
        m_waiting = m_waiting ? m_waiting : block;
        return;
    }
    if (place.keys.size() < rows) {
        Q_EMIT told(tr("The block has more rows than the list from here on: nothing was pasted"));
        return;
    }
    apply(place, block.texts, false);
}

void CellEditing::goOnPasting()
{
    const bool isOther = m_waiting && (m_model.query() != m_waiting->query || m_list != m_waiting->list);
    const bool isOver = m_model.isCounted() || m_model.state() == tables::ListModel::State::Failed;
    if (!m_waiting || (!isOther && !isOver)) {
        return;
    }
    const WaitingBlock block = *std::exchange(m_waiting, std::nullopt);
    if (isOther || !m_model.isCounted()) {
        Q_EMIT told(tr("The list is another one before all of it was read: nothing was pasted"));
    } else {
        pasteFrom(block);
    }
}

void CellEditing::fillDown()
{
    const tables::CellBlock block = selectedBlock();
    if (block.keys.size() < 2) {
        Q_EMIT told(tr("Select the cell to copy and those below it first"));
        return;
    }
    QStringList first;
    const int top = m_model.rowOf(block.keys.first());
    const QStringList all = m_model.columns();
    for (const QString &id : block.columns) {
        const QString text = m_model.index(top, int(all.indexOf(id))).data(Qt::EditRole).toString();
        first << (text.isEmpty() ? QString() : text); // null: that column stays
    }
    tables::BlockTexts texts(std::size_t(block.keys.size()), first);
    texts.front() = QStringList(first.size(), QString());
    apply(block, texts, false);
}

void CellEditing::apply(const tables::CellBlock &block, const tables::BlockTexts &texts, bool signsAreRelative)
{
    if (!m_session || !m_list || block.keys.isEmpty()) {
        Q_EMIT told(tr("The list is still being read: nothing was changed"));
        return;
    }
    auto future = m_session->cache().read<tables::BlockEdits>(
        [list = m_list, editable = m_editable, block, texts](sqlite::Database &database) {
            return tables::editsFor(database, *list, *editable, block, texts);
        });
    // Without the run nobody hears of the answer: another shop may be open by then, and the block was not for that one.
    tables::whenDone(std::move(future), m_run.get(), [this, signsAreRelative](const Result<tables::BlockEdits> &edits) {
        if (!edits) {
            Q_EMIT told(edits.error().text());
        } else {
            stage(*edits, signsAreRelative);
        }
    });
}

void CellEditing::stage(const tables::BlockEdits &block, bool signsAreRelative)
{
    if (!m_session || !m_run) {
        return;
    }
    if (block.edits.empty()) {
        Q_EMIT told(tr("These cells cannot be edited"));
        return;
    }
    auto wanted = std::make_shared<tables::EditWanted>();
    wanted->edits = block.edits;
    wanted->names = block.names;
    wanted->setName = m_editable->page;
    wanted->setId = m_setId > 0 ? std::optional(m_setId) : std::nullopt;
    wanted->author = m_session->author();
    wanted->signsAreRelative = signsAreRelative;
    check(wanted, block.fixed);
}

/// One cell is told about beside the table; of a block nothing is staged before its troubles were seen.
void CellEditing::check(const std::shared_ptr<tables::EditWanted> &wanted, qint64 fixed)
{
    m_run->preview(*wanted, [this, wanted, fixed](const Result<tables::EditDone> &seen) {
        if (!seen) {
            Q_EMIT told(seen.error().text());
            return;
        }
        const bool isTrouble = !seen->refused.empty() || seen->held > 0 || seen->busy > 0;
        if (!isTrouble) {
            if (fixed > 0) {
                Q_EMIT told(tr("%Ln cell(s) of the block cannot be edited and stay", nullptr, int(fixed)));
            }
            keep(*wanted);
        } else if (wanted->edits.size() == 1 && seen->held == 0) {
            Q_EMIT told(seen->refused.empty() ? tr("The change before is on its way to the shop")
                                              : changes::explain(seen->refused.front().refusal));
        } else {
            askAbout(wanted, *seen);
        }
    });
}

void CellEditing::askAbout(const std::shared_ptr<tables::EditWanted> &wanted, const tables::EditDone &seen)
{
    auto *dialog = new RefusalsDialog(*wanted, seen, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_run.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; }); // it asks about this shop
    connect(dialog, &RefusalsDialog::stageWanted, this, [this, wanted](bool replacesOthers) {
        wanted->others = replacesOthers ? ledger::OthersWork::Replace : ledger::OthersWork::Keep;
        keep(*wanted);
    });
    dialog->open();
}

void CellEditing::keep(const tables::EditWanted &wanted)
{
    m_run->stage(wanted, [this](const Result<tables::EditDone> &done) {
        if (!done) {
            m_setId = done.error().kind == ErrorKind::NotFound ? 0 : m_setId;
            Q_EMIT told(done.error().text());
            return;
        }
        tellDone(*done);
    });
}

void CellEditing::tellDone(const tables::EditDone &done)
{
    m_setId = done.setId;
    if (!done.steps.empty()) {
        m_undo.push_back(done.steps);
        if (m_undo.size() > mostUndone) {
            m_undo.erase(m_undo.begin());
        }
    }
    QStringList parts;
    if (done.staged > 0) {
        parts << tr("%Ln change(s) staged", nullptr, int(done.staged));
    }
    if (done.dropped > 0) {
        parts << tr("%Ln cell(s) are as in the shop", nullptr, int(done.dropped));
    }
    if (!done.refused.empty()) {
        parts << tr("%Ln left out", nullptr, int(done.refused.size()));
    }
    Q_EMIT told(parts.join(u" · "_s));
    m_session->staged().touch();
}

} // namespace qm::ui
