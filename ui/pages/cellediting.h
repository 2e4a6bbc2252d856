// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/editrun.h"
#include "tables/listmodel.h"
#include "tables/stagedcells.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace qm::ui {

class Actions;
class StagedBar;
class Session;
class TableView;

/// Editing in the cells of a list: what is typed, pasted and filled goes to the ledger as staged changes, and what is
/// staged lies over the cells. Nothing is sent to the shop here.
class CellEditing : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; \a table shows \a model.
    CellEditing(std::shared_ptr<const tables::EditableList> editable, tables::ListModel &model, TableView &table,
                const Actions &actions, QWidget *parent);

    void open(Session &session);
    void close();
    /// The list that the rows are of, now.
    void setList(std::shared_ptr<const cache::List> list);
    [[nodiscard]] StagedBar *bar() const { return m_bar; }
    [[nodiscard]] const tables::EditableList &editable() const { return *m_editable; }

    void editCell();
    /// The block on the clipboard, from the current cell on; one cell of it goes into all that are selected.
    void paste();
    /// What stands in the topmost selected cell of each column goes into those below.
    void fillDown();
    /// What is staged in the selected cells is dropped.
    void discardCells();
    /// What is at the sources of the selected cells is taken away from there.
    void takeAway();
    /// Sells no more from there, or again, whatever the quantity.
    void toggleStatus();
    /// Takes the last staging of this page back.
    void undo();
    [[nodiscard]] bool hasSelection() const;
    /// \a text for all selected cells that can be edited, as if it had been typed.
    void setSelected(const QString &text);
    /// Cells by their rows' keys and columns' ids that are selected now.
    [[nodiscard]] tables::CellBlock selectedBlock() const;
    /// Many prices at once, with a preview.
    void setPrices() { editPrices(0); }
    void changePrices() { editPrices(1); }
    void formulaPrices() { editPrices(2); }
    /// Stages what was made elsewhere for this page; what is refused is told.
    void stage(const tables::BlockEdits &block, bool signsAreRelative);

Q_SIGNALS:
    void told(const QString &text);

private:
    /// A block whose last rows were not there yet when it was pasted.
    struct WaitingBlock
    {
        tables::CellBlock place; ///< as far as its rows were there, with the columns that were seen
        tables::BlockTexts texts;
        cache::Query query;                      ///< of the list that was seen
        std::shared_ptr<const cache::List> list; ///< whose values are those of one store view
    };

    void pasteFrom(const WaitingBlock &block);
    /// The rest of the rows may have come.
    void goOnPasting();
    void editPrices(int way);
    void edited(const QModelIndex &index, const QString &text, bool isForAll);
    void apply(const tables::CellBlock &block, const tables::BlockTexts &texts, bool signsAreRelative);
    void check(const std::shared_ptr<tables::EditWanted> &wanted, qint64 fixed);
    void askAbout(const std::shared_ptr<tables::EditWanted> &wanted, const tables::EditDone &seen);
    void keep(const tables::EditWanted &wanted);
    void tellDone(const tables::EditDone &done);

    std::shared_ptr<const tables::EditableList> m_editable;
    tables::ListModel &m_model;
    TableView &m_table;
    tables::StagedCells m_staged;
    std::shared_ptr<const cache::List> m_list;
    Session *m_session = nullptr;
    std::unique_ptr<tables::EditRun> m_run;
    std::vector<std::vector<tables::EditDone::Step>> m_undo;
    std::optional<WaitingBlock> m_waiting;
    qint64 m_setId = 0; ///< into which this page stages; 0: a new one
    StagedBar *m_bar;
    QWidget *m_page;
};

} // namespace qm::ui
