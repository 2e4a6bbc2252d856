// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/attributeedits.h"
#include "tables/editrun.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace qm::ui {

class AttributeChoice;
class GrowingArea;
class LinkButton;
class PlainLabel;
class ReviewNote;
class Session;

/// Attributes of many products at once: which ones, where, and to what, with what each would become before any of it is
/// staged as one set.
class AttributeEditDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog. \a store: where it begins.
    AttributeEditDialog(Session &session, QList<qint64> products, tables::StoreChoice store, QWidget *parent = nullptr);
    ~AttributeEditDialog() override;

Q_SIGNALS:
    void told(const QString &text);
    /// How to take it back.
    void staged(const std::vector<qm::tables::EditDone::Step> &steps);

private:
    void build();
    void readChoices();
    void addChoice();
    void orderTabs();
    void ask();
    void take(const Result<tables::AttributePlan> &plan);
    void tellNotes();
    /// `HB-1, HB-2 and 30 more`: of products that are left out.
    [[nodiscard]] static QString named(const std::vector<tables::AttributePlan::Left> &left);
    void fillTable();
    void stage();
    void keep(const tables::EditWanted &wanted);
    void notStaged(const Error &why);
    [[nodiscard]] tables::AttributesWanted wanted() const;
    [[nodiscard]] tables::EditWanted edits() const;

    Session &m_session;
    QList<qint64> m_products;
    tables::StoreChoice m_store;
    std::vector<tables::StoreChoice> m_stores;
    std::vector<tables::AttributeWish> m_attributes;
    tables::AttributePlan m_plan;
    std::unique_ptr<tables::EditRun> m_run;
    QTimer m_pause;
    quint64 m_generation = 0;
    bool m_isStaging = false;

    QComboBox *m_scope;
    GrowingArea *m_area;
    QVBoxLayout *m_list;
    std::vector<AttributeChoice *> m_choices;
    LinkButton *m_another;
    PlainLabel *m_count;
    QTableWidget *m_table;
    ReviewNote *m_refused;
    ReviewNote *m_left;
    QCheckBox *m_otherSets;
    QPushButton *m_stage;
};

} // namespace qm::ui
