// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>

namespace qm::tables {

/// The columns of a list to choose from: shown ones first, in their order, then the others as the list has them; found
/// by words of their title or by their id. Toggling one does not move it. For the window's thread.
class ColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ColumnRole = Qt::UserRole + 1, ///< id of the column
    };

    ColumnModel(std::shared_ptr<const cache::List> list, QStringList shown, QObject *parent = nullptr);

    /// All words must occur, in any order; without regard to case.
    void setFilter(const QString &text);
    /// Shown columns in their order; those that were added last come last.
    [[nodiscard]] const QStringList &shown() const { return m_shown; }
    void toggle(int row);
    /// A shown column changes places with the shown one before it (\a step -1) or after it (1). \returns where it is
    /// among the rows then: as before when it is not shown or has nowhere to go.
    int move(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shownChanged(const QStringList &columns);

private:
    struct Choice
    {
        const cache::Column *column;
        QString title;
    };
    [[nodiscard]] bool isOffered(const cache::Column &column) const;
    void gather();
    void find();

    std::shared_ptr<const cache::List> m_list;
    QStringList m_shown;
    std::vector<Choice> m_all;
    std::vector<Choice> m_found;
    QString m_filter;
};

/// The title of a column in the user's language. Titles of attributes are the shop's words.
[[nodiscard]] QString titleText(const cache::Column &column);

} // namespace qm::tables
