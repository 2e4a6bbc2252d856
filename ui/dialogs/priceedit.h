// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/priceedits.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace qm::ui {

class PlainLabel;
class ReviewNote;
class Segments;
class Session;

/// Many prices at once: set, changed by a percentage, or by a formula, with what each would become before any of it is
/// staged.
class PriceEditDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Set, Percent, Formula };

    /// All but \a block outlive the dialog.
    PriceEditDialog(Session &session, std::shared_ptr<const cache::List> list,
                    std::shared_ptr<const tables::EditableList> editable, tables::CellBlock block, Way way,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void stageWanted(const qm::tables::BlockEdits &block);

private:
    void build(Way way);
    void showWay();
    void ask();
    void take(const Result<tables::PricePlan> &plan);
    /// Validation: why what is typed is no wish.
    [[nodiscard]] Result<tables::PriceWish> wish() const;
    void fillTable();

    Session &m_session;
    std::shared_ptr<const cache::List> m_list;
    std::shared_ptr<const tables::EditableList> m_editable;
    tables::CellBlock m_block;
    tables::PricePlan m_plan;
    QTimer m_pause;
    quint64 m_generation = 0;

    Segments *m_ways;
    QLineEdit *m_text;
    PlainLabel *m_hint;
    QComboBox *m_round;
    QComboBox *m_least;
    PlainLabel *m_count;
    QTableWidget *m_table;
    ReviewNote *m_note;
    QPushButton *m_stage;
};

} // namespace qm::ui
