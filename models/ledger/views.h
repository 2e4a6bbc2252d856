// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "domain/result.h"
#include "sqlite/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qm::ledger {

/// Of ViewColumn::width: nobody drags that far, and files may say anything.
inline constexpr int widestColumn = 100'000;

struct ViewColumn
{
    QString id;    ///< of the list's column
    int width = 0; ///< in the view's font, hundredths of its average character; 0 = as the column likes it;
                   ///< at most widestColumn
    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// A tab of a list: filter, columns, widths and sort under a name.
struct SavedView
{
    qint64 id = 0;     ///< 0: not saved yet
    QString profileId; ///< of the shop it was made for
    QString list;      ///< `orders`
    QString name;
    std::vector<std::vector<Filter>> groups; ///< AND of ORs, none of them empty
    std::vector<SortOrder> sorts;
    QString search;
    std::vector<ViewColumn> columns;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// In the order of their tabs. A view that cannot be read any more (written by hand, or by a newer program) is left out
/// and stays in the file.
[[nodiscard]] Result<std::vector<SavedView>> readViews(sqlite::Database &database, const QString &profileId,
                                                       const QString &list);
/// Adds the view behind the others, or replaces the one with its id. Conflict: another view of the list has the name.
/// \a position: one that was removed comes back to its place. \returns the id.
[[nodiscard]] Result<qint64> saveView(sqlite::Database &database, const SavedView &view, qint64 position = 0);
/// \returns its place among the others, for saveView(); 0: it was gone already.
[[nodiscard]] Result<qint64> removeView(sqlite::Database &database, qint64 id);

/// One view as a file that can be given to a colleague, without the shop it was made for.
[[nodiscard]] QByteArray exportView(const SavedView &view);
/// Errors (Validation) name the part that is wrong.
[[nodiscard]] Result<SavedView> importView(const QByteArray &json);

} // namespace qm::ledger
