// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

class QPainter;

namespace qm::tables {
struct PaletteItem;
}

namespace qm::ui {

/// Draws the lines of a PaletteModel: headings, records with their matches emphasised, actions with their keys. All of
/// it is plain text.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const tables::PaletteItem &item) const;
};

/// Keys as caps, the last one ending at \a right. \returns where the first one begins.
int paintKeys(QPainter &painter, const QStringList &keys, int right, const QRect &area, const QFont &system);

} // namespace qm::ui
