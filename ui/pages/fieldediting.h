// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/editrun.h"
#include "tables/stagedcells.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace qm::ui {

class FieldRow;
class Session;

/// Editing in the fields of a record: what is typed there goes to the ledger as staged changes, and what is staged lies
/// over the fields. Nothing is sent to the shop here.
class FieldEditing : public QObject
{
    Q_OBJECT
public:
    /// \a page: what dialogs stand over. What is staged here goes into a set of that name.
    FieldEditing(QString setName, std::vector<CellKind> kinds, QWidget *page);
    ~FieldEditing() override;

    void open(Session &session);
    void close();
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    /// Another record, or the same read again: rows that were added are forgotten.
    void begin(const QString &sku, const tables::ShopNames &names);
    /// \a row is of the record.
    void add(FieldRow *row);
    /// \a part of the record is edited in a way of its own: \a isBusy says whether somebody types there. Who made it
    /// emits ended() afterwards. \a commit stages what is typed there.
    void watch(QWidget *part, std::function<bool()> isBusy, std::function<void()> commit);
    /// What is half typed in such a part, for the same record read again.
    void keepDraft(const QStringList &draft) { m_draft = draft; }
    [[nodiscard]] const QStringList &draft() const { return m_draft; }
    /// An editor is open.
    [[nodiscard]] bool isEditing() const;
    /// What is typed in the open editor is staged, as if Enter had been pressed; a refusal is told beside the list.
    void commit();
    /// What has the keyboard of what belongs to the record; empty: nothing of it. For focusAgain(), when the same
    /// stands there anew.
    [[nodiscard]] QString focused() const;
    void focusAgain(const QString &name);
    [[nodiscard]] std::span<const Change> changes() const { return m_staged.of(m_sku); }
    [[nodiscard]] const tables::ShopNames &names() const { return m_names; }

    /// Stages \a edits; \a refused is told what cannot be, and then nothing is staged.
    void stage(const std::vector<tables::CellEdit> &edits, std::function<void(const QString &)> refused,
               std::function<void()> done);
    /// Drops what is staged by those ids.
    void drop(const std::vector<qint64> &ids, std::function<void()> done = {});
    void remember(const std::vector<tables::EditDone::Step> &steps);
    /// Takes the last staging back. False: there is none.
    bool undo();

Q_SIGNALS:
    void told(const QString &text);
    /// What is staged of the record is another thing now.
    void looksChanged();
    /// The open editor was closed.
    void ended();

private:
    struct Job;
    void stageRow(FieldRow *row);
    void revertRow(FieldRow *row);
    void showLooks();
    void askToReplace(const std::shared_ptr<Job> &job, const tables::EditDone &seen);
    void keep(const std::shared_ptr<Job> &job);

    QString m_setName;
    std::vector<CellKind> m_kinds;
    QWidget *m_page;
    Session *m_session = nullptr;
    tables::StagedCells m_staged;
    std::unique_ptr<tables::EditRun> m_run;
    QString m_sku;
    QStringList m_draft;
    tables::ShopNames m_names;
    std::vector<QPointer<FieldRow>> m_rows;
    struct Part
    {
        QPointer<QWidget> widget;
        std::function<bool()> isBusy;
        std::function<void()> commit;
    };
    std::vector<Part> m_parts;
    std::vector<std::vector<tables::EditDone::Step>> m_undo;
    qint64 m_setId = 0; ///< into which this page stages; 0: a new one
};

} // namespace qm::ui
