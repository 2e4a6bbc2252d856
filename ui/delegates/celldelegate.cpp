// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/celldelegate.h"

#include "tables/listmodel.h"
#include "ui/delegates/chips.h"
#include "ui/delegates/stagedpaint.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::ListModel;

constexpr int lowMark = 7;    ///< width of the triangle
constexpr int shopSquare = 9; ///< in a shop's colour, beside its name

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

bool isChip(cache::ColumnType type, const QString &column)
{
    return (type == cache::ColumnType::Code || type == cache::ColumnType::Id) &&
           (column == "status"_L1 || column == "state"_L1);
}

/// Of the currency behind an amount.
QFont unitFont(const QFont &font)
{
    QFont unit = fontFor(FontUse::Chip, font);
    unit.setWeight(QFont::Normal);
    return unit;
}

QFont lowFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// Chips are drawn from the window's font.
QFont chipFont(const QStyleOptionViewItem &option)
{
    return viewOf(option) ? viewOf(option)->window()->font() : option.font;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &c,
                 bool hovered)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter.fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? c.selected : c.selectedInactive);
    } else if (hovered) {
        painter.fillRect(option.rect, c.hover);
    }
    if (const QVariant staged = index.data(ListModel::StagedRole); staged.isValid()) {
        paintStagedGround(painter, option.rect, staged.value<tables::StagedCell>().state, c);
    }
    painter.setPen(c.hairline);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QAbstractItemView *view = viewOf(option);
    if (view && view->selectionBehavior() == QAbstractItemView::SelectItems && view->currentIndex() == index) {
        painter.setPen(QPen(view->hasFocus() ? c.accent : c.line, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    if (view && option.rect.left() <= 0 && view->currentIndex().row() == index.row()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), measure::currentBar, option.rect.height()),
                         c.accent);
    }
}

void paintText(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment alignment, const QColor &colour,
               const QFont &font)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintMoney(QPainter &painter, QRect area, const QString &amount, const QString &currency, const Colours &c,
                const QFont &font)
{
    if (!currency.isEmpty()) {
        const QFont unit = unitFont(font);
        const int width = QFontMetrics(unit).horizontalAdvance(currency);
        paintText(painter, area, currency, Qt::AlignRight | Qt::AlignVCenter, c.secondary, unit);
        area.setRight(area.right() - width - space::tiny);
    }
    paintText(painter, area, amount, Qt::AlignRight | Qt::AlignVCenter, c.text, font);
}

/// A triangle and a red number: never the colour alone.
void paintLow(QPainter &painter, const QRect &area, const QString &text, const Colours &c, const QFont &font)
{
    const QColor colour = c.chip(Tone::Bad).text;
    const QFont bold = lowFont(font);
    paintText(painter, area, text, Qt::AlignRight | Qt::AlignVCenter, colour, bold);
    const int right = area.right() - QFontMetrics(bold).horizontalAdvance(text) - space::tiny;
    const int middle = area.center().y() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygon({QPoint(right - lowMark, middle - 3), QPoint(right, middle - 3), QPoint(right - 3, middle + 2)}));
}

/// A square in the shop's colour and its name: never the colour alone.
void paintShop(QPainter &painter, QRect area, const QString &name, const QString &profileId, const Colours &c,
               const QFont &font)
{
    const QColor colour = profileColour(profileId);
    paintPanel(painter, QRect(area.left(), area.center().y() - shopSquare / 2, shopSquare, shopSquare), 2, colour,
               colour);
    area.setLeft(area.left() + shopSquare + space::cell);
    paintText(painter, area, name, Qt::AlignLeft | Qt::AlignVCenter, c.text, font);
}

} // namespace

void paintComing(QPainter &painter, const QRect &area, int row, int column, bool right, const Colours &c)
{
    const int percent = 45 + (row * 37 + column * 61) % 45;
    const int height = 8;
    QRect bar(area.left(), area.center().y() - height / 2, area.width() * percent / 100, height);
    if (right) {
        bar.moveRight(area.right());
    }
    paintPanel(painter, bar, corner::cell, c.dark ? c.button : c.rail, c.dark ? c.button : c.rail);
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    painter->save();
    paintGround(*painter, option, index, c, index.row() == m_hoveredRow);
    const QRect area = option.rect.adjusted(space::cell, 0, -space::cell, -1);
    if (!index.data(ListModel::LoadedRole).toBool()) {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        paintComing(*painter, area, index.row(), index.column(), alignment.testFlag(Qt::AlignRight), c);
        painter->restore();
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto type = cache::ColumnType(index.data(ListModel::TypeRole).toInt());
    const QString column = index.data(ListModel::ColumnRole).toString();
    const QVariant staged = index.data(ListModel::StagedRole);
    const QString shop = index.data(ListModel::ShopRole).toString();
    if (!shop.isEmpty()) {
        paintShop(*painter, area, text, shop, c, option.font);
    } else if (staged.isValid()) {
        paintStagedText(*painter, area, staged.value<tables::StagedCell>(), c, option.font);
    } else if (type == cache::ColumnType::Money) {
        paintMoney(*painter, area, text, text.isEmpty() ? QString() : index.data(ListModel::CurrencyRole).toString(), c,
                   option.font);
    } else if (index.data(ListModel::LowRole).toBool()) {
        paintLow(*painter, area, text, c, option.font);
    } else if (isChip(type, column) && !text.isEmpty()) {
        const Tone tone = toneOfStatus(index.data(ListModel::ValueRole).toString());
        paintChip(*painter, area, text, c.chip(tone), chipFont(option));
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const bool quiet = (type == cache::ColumnType::Code && column != "increment_id"_L1) ||
                           type == cache::ColumnType::Flag || index.data(ListModel::QuietRole).toBool();
        const bool strong = index.data(ListModel::StrongRole).toBool();
        paintText(*painter, area, text, alignment | Qt::AlignVCenter, quiet ? c.secondary : c.text,
                  strong ? lowFont(option.font) : option.font);
    }
    painter->restore();
}

/// What paint() needs to draw the cell whole. Advances are rounded, and what is cut off goes by the fraction: a pixel
/// more.
QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto type = cache::ColumnType(index.data(ListModel::TypeRole).toInt());
    int width = 0;
    const QVariant staged = index.data(ListModel::StagedRole);
    if (staged.isValid()) {
        width = stagedTextWidth(staged.value<tables::StagedCell>(), option.font);
    } else if (!text.isEmpty() && type == cache::ColumnType::Money) {
        const QString currency = index.data(ListModel::CurrencyRole).toString();
        width = option.fontMetrics.horizontalAdvance(text) + 1;
        width += currency.isEmpty() ? 0 : space::tiny + QFontMetrics(unitFont(option.font)).horizontalAdvance(currency);
    } else if (!text.isEmpty() && index.data(ListModel::LowRole).toBool()) {
        width = QFontMetrics(lowFont(option.font)).horizontalAdvance(text) + 1 + space::tiny + lowMark;
    } else if (!text.isEmpty() && isChip(type, index.data(ListModel::ColumnRole).toString())) {
        width = chipSize(text, chipFont(option)).width() + 1;
    } else if (!text.isEmpty()) {
        width = option.fontMetrics.horizontalAdvance(text) + 1;
    }
    if (!index.data(ListModel::ShopRole).toString().isEmpty()) {
        width += shopSquare + space::cell;
    }
    return {width + 2 * space::cell, grown(measure::row, option.fontMetrics)};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName("cellEditor"_L1);
    field->setFont(option.font);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    field->setAlignment(alignment);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    Q_EMIT editorOpened(field);
    return field;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (field && !field->isModified()) { // what is being typed stays when the row is read anew
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto *field = qobject_cast<QLineEdit *>(editor);
    if (field && field->isModified()) {
        Q_EMIT edited(index, field->text(), field->property("forAll").toBool());
    }
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(0, -1, 0, 0));
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            field->setProperty("forAll", key->modifiers().testFlag(Qt::ControlModifier));
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, NoHint);
            Q_EMIT nextWanted();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace qm::ui
