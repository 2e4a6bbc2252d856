// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/stockmatrix.h"
#include "ledger/changes.h"
#include "tables/whendone.h"
#include "ui/dialogs/priceedit.h"
#include "ui/pages/cellediting.h"
#include "ui/shell/session.h"
#include "ui/widgets/tableview.h"

#include <utility>

// What takes back, and what takes away.

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

void CellEditing::discardCells()
{
    const tables::CellBlock block = selectedBlock();
    if (!m_session || !m_list || block.keys.isEmpty()) {
        return;
    }
    using Found = std::vector<Cell>;
    auto cells = m_session->cache().read<Found>(
        [list = m_list, editable = m_editable, block](sqlite::Database &database) -> Result<Found> {
            const Result<tables::BlockEdits> edits = tables::editsFor(database, *list, *editable, block, {{u""_s}});
            if (!edits) {
                return failure(edits.error());
            }
            Found found;
            for (const tables::CellEdit &edit : edits->edits) {
                found.push_back(edit.cell);
            }
            return found;
        });
    tables::whenDone(std::move(cells), m_run.get(), [this](Result<Found> found) {
        if (!found) {
            return;
        }
        auto dropped = m_session->ledger().write<qint64>([cells = std::move(*found), profile = m_session->profile().id](
                                                             sqlite::Database &database) -> Result<qint64> {
            std::vector<qint64> ids;
            for (const Cell &cell : cells) {
                const Sku sku = skuOf(cell);
                const Result<std::vector<Change>> open =
                    ledger::openChanges(database, profile, kindOf(cell), std::span(&sku, 1));
                if (!open) {
                    return failure(open.error());
                }
                for (const Change &change : *open) {
                    if (change.cell == cell) {
                        ids.push_back(change.id);
                    }
                }
            }
            return ledger::unstage(database, ids);
        });
        tables::whenDone(std::move(dropped), m_run.get(), [this](const Result<qint64> &count) {
            if (!count) {
                Q_EMIT told(count.error().text());
            } else if (*count == 0) {
                Q_EMIT told(tr("Nothing is staged in these cells"));
            } else {
                Q_EMIT told(tr("%Ln change(s) discarded", nullptr, int(*count)));
            }
            m_session->staged().touch();
        });
    });
}

void CellEditing::takeAway()
{
    const tables::CellBlock block = selectedBlock();
    if (!m_session || !m_list || block.keys.isEmpty()) {
        return;
    }
    auto future = m_session->cache().read<tables::BlockEdits>(
        [list = m_list, editable = m_editable, block](sqlite::Database &database) {
            Result<tables::BlockEdits> edits = tables::editsFor(database, *list, *editable, block, {{u""_s}});
            if (edits) {
                std::erase_if(edits->edits, [](const tables::CellEdit &edit) {
                    const auto *item = std::get_if<SourceItemCell>(&edit.cell);
                    const CellKind kind = kindOf(edit.cell);
                    return !(item && item->field == SourceItemField::Quantity) && kind != CellKind::SpecialPrice &&
                           kind != CellKind::Cost && kind != CellKind::TierPrice;
                });
                for (tables::CellEdit &edit : edits->edits) {
                    edit.isRemoval = true;
                    edit.text.clear();
                }
            }
            return edits;
        });
    tables::whenDone(std::move(future), m_run.get(), [this](const Result<tables::BlockEdits> &edits) {
        if (!edits) {
            Q_EMIT told(edits.error().text());
        } else if (edits->edits.empty()) {
            Q_EMIT told(tr("There is nothing in these cells that could be taken away"));
        } else {
            stage(*edits, false);
        }
    });
}

/// All the same way: the current cell says which.
void CellEditing::toggleStatus()
{
    tables::CellBlock block = selectedBlock();
    const QModelIndex at = m_table.currentIndex();
    QStringList columns;
    for (const QString &id : std::as_const(block.columns)) {
        if (const auto source = cache::sourceOfQuantity(id)) {
            columns << cache::statusColumnOf(*source);
        } else if (id == "quantity"_L1 || id == "status"_L1) {
            columns << u"status"_s;
        }
    }
    if (columns.isEmpty() || !at.isValid()) {
        Q_EMIT told(tr("Choose a quantity at a source first"));
        return;
    }
    columns.removeDuplicates();
    block.columns = columns;
    const bool isOutNow = at.data(ListModel::QuietRole).toBool();
    apply(block, {{isOutNow ? u"yes"_s : u"no"_s}}, false);
}

void CellEditing::editPrices(int way)
{
    const tables::CellBlock block = selectedBlock();
    if (!m_session || !m_list || block.keys.isEmpty()) {
        Q_EMIT told(tr("Select prices first"));
        return;
    }
    auto *dialog = new PriceEditDialog(*m_session, m_list, m_editable, block, PriceEditDialog::Way(way), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_run.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; }); // it asks the session
    connect(dialog, &PriceEditDialog::stageWanted, this,
            [this](const tables::BlockEdits &edits) { stage(edits, false); });
    dialog->open();
}

void CellEditing::undo()
{
    if (m_undo.empty() || !m_run) {
        Q_EMIT told(tr("There is no staged edit of this page to take back"));
        return;
    }
    const std::vector<tables::EditDone::Step> steps = std::move(m_undo.back());
    m_undo.pop_back();
    m_run->takeBack(steps, [this](const Result<qint64> &count) {
        Q_EMIT told(count ? tr("%Ln staged edit(s) taken back", nullptr, int(*count)) : count.error().text());
        if (m_session) {
            m_session->staged().touch();
        }
    });
}

} // namespace qm::ui
