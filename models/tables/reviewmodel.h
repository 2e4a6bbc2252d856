// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "changes/guard.h"
#include "ledger/changes.h"
#include "ledger/ledger.h"
#include "sync/push.h"
#include "tables/changetext.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace qm::tables {

/// Staged changes for a review: a heading for each kind and its changes under it, of which the ids are held and the
/// rows in view are read. What a push, or a dry run, said of each lies over it. Nothing here waits; for the window's
/// thread.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Field, Base, Mine, ShopNow, Check, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the change; 0: a heading
        FollowsRole,               ///< made because of the row above
        DifferenceRole,            ///< `+24`, of relative edits
        ToneRole,                  ///< int(Mark), of the check
        ClashesRole,               ///< the shop has something else than the base
        LoadedRole,
    };
    enum class Mark { None, Good, Warn, Bad };
    static constexpr int blockSize = 256;

    explicit ReviewModel(QObject *parent = nullptr);

    /// Both outlive the model or are taken away with close(). \a guard says what is held up.
    void open(ledger::Ledger &ledger, cache::Cache &copy, const QString &profileId, const changes::GuardLimits &guard);
    void close();
    /// Finds the changes anew. \a canLeaveOut: rows have a box that leaves them out.
    void show(const ledger::ChangeFilter &filter, bool canLeaveOut);
    /// The same changes, read again: their states are others by now.
    void refresh();
    /// What was said of them; the shop's values beside it.
    void setReport(const sync::PushReport *report);

    [[nodiscard]] qint64 idAt(int row) const; ///< 0: a heading
    /// Null: a heading, or not read yet.
    [[nodiscard]] const Change *changeAt(int row) const;
    [[nodiscard]] const sync::PushedLine *lineOf(qint64 id) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not there
    /// All that are shown and not left out; with what follows them.
    [[nodiscard]] std::vector<qint64> included() const;
    [[nodiscard]] bool isAllIncluded() const { return m_left.isEmpty(); }
    /// All that are shown; headings not among them.
    [[nodiscard]] std::vector<qint64> ids() const;
    [[nodiscard]] qint64 count() const { return m_count; } ///< without what follows another
    [[nodiscard]] const ShopNames &names() const { return m_names; }
    [[nodiscard]] std::optional<changes::GuardFinding> guardOf(const Change &change) const;
    /// Ids of changes that a push said that of.
    [[nodiscard]] std::vector<qint64> said(sync::PushedAs what) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shown();     ///< after show() has found them
    void refreshed(); ///< rows in view have other values
    void failed(const QString &why);
    void includedChanged();

private:
    struct Group
    {
        CellKind kind = CellKind::SourceItem;
        std::vector<qint64> ids;
        qint64 count = 0; ///< without what follows another
    };
    struct Row
    {
        int group = 0;
        qint64 id = 0; ///< 0: the heading
    };
    struct Found
    {
        std::vector<Group> groups;
        ShopNames names;
    };
    struct Known
    {
        Change change;
        quint64 epoch = 0;
    };

    void take(Found found);
    void want(int row) const;
    void fetch();
    [[nodiscard]] QString text(const Change &change, int column) const;
    [[nodiscard]] QString checkText(const Change &change) const;
    [[nodiscard]] Mark markOf(const Change &change) const;
    [[nodiscard]] std::optional<CellValue> shopOf(const Change &change) const;
    [[nodiscard]] bool clashes(const Change &change) const;
    [[nodiscard]] QVariant heading(const Group &group, const QModelIndex &index, int role) const;

    ledger::Ledger *m_ledger = nullptr;
    cache::Cache *m_copy = nullptr;
    QString m_profileId;
    changes::GuardLimits m_guard;
    std::vector<Group> m_groups;
    std::vector<Row> m_rows;
    QHash<qint64, int> m_rowOf;
    qint64 m_count = 0;
    ShopNames m_names;
    QHash<qint64, Known> m_known;
    QHash<qint64, sync::PushedLine> m_said;
    QSet<qint64> m_left; ///< out of the push
    bool m_canLeaveOut = false;
    quint64 m_epoch = 1;
    quint64 m_generation = 0;
    mutable QSet<int> m_wanted; ///< blocks
    mutable bool m_fetchPosted = false;
};

} // namespace qm::tables
