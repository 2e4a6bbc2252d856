// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import/importwork.h"

#include <QAbstractTableModel>

namespace qm::ui {

/// The first rows of a file with what would become of each.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Check, FirstCell };
    static constexpr int toneRole = Qt::UserRole + 1; ///< int(Tone) of what is bad or worth a look; nothing: neither

    using QAbstractTableModel::QAbstractTableModel;

    void setLook(const imports::FileLook &look);
    /// Null: it is not known yet.
    void setSeen(const ImportSeen *seen);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString checkText(qint64 row) const;
    [[nodiscard]] bool isAtFault(int column, const QString &refused) const;

    QStringList m_headers;
    std::vector<imports::TableRow> m_rows;
    bool m_isKnown = false;
    imports::Columns m_columns;
    QHash<qint64, ImportSeen::Row> m_fates;
};

/// Every row that cannot be staged: where, what stands there, and why not.
class ImportRefusalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Name, Value, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRefused(std::vector<changes::Refusal> refused);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<changes::Refusal> m_refused;
};

} // namespace qm::ui
