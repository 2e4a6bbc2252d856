// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/reviewdelegate.h"

#include "tables/reviewmodel.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/stagedpaint.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using tables::ReviewModel;

constexpr int boxSide = 14;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect boxOf(const QRect &cell)
{
    return {cell.left() + space::cell, cell.center().y() - boxSide / 2, boxSide, boxSide};
}

void put(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment alignment, const QColor &colour,
         const QFont &font)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option, bool isOn)
{
    QStyleOptionButton box;
    box.rect = boxOf(option.rect);
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (isOn ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &c)
{
    painter.fillRect(option.rect, c.alternate);
    painter.setPen(c.hairline);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() != ReviewModel::What) {
        return;
    }
    const QRect area = option.rect.adjusted(space::cell, 0, 0, -1);
    const QString title = index.data().toString();
    const QFont strong = bold(option.font);
    put(painter, area, title, Qt::AlignLeft, c.text, strong);
    put(painter, area.adjusted(QFontMetrics(strong).horizontalAdvance(title) + space::cell, 0, 0, 0),
        index.data(ReviewModel::DifferenceRole).toString(), Qt::AlignLeft, c.secondary, option.font);
}

void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect area,
                const Colours &c)
{
    const auto mark = ReviewModel::Mark(index.data(ReviewModel::ToneRole).toInt());
    const QColor colour = mark == ReviewModel::Mark::Good   ? c.chip(Tone::Ok).text
                          : mark == ReviewModel::Mark::Warn ? c.chip(Tone::Warn).text
                                                            : c.chip(Tone::Bad).text;
    const QString name = mark == ReviewModel::Mark::Good   ? u"check"_s
                         : mark == ReviewModel::Mark::Warn ? u"warning"_s
                                                           : u"close"_s;
    if (mark != ReviewModel::Mark::None) {
        const int side = 14;
        painter.drawPixmap(area.left(), area.center().y() - side / 2,
                           iconPixmap(name, colour, side, painter.device()->devicePixelRatioF()));
        area.setLeft(area.left() + side + space::tiny);
    }
    const bool isBad = mark == ReviewModel::Mark::Warn || mark == ReviewModel::Mark::Bad;
    put(painter, area, index.data().toString(), Qt::AlignLeft, isBad ? colour : c.secondary,
        isBad ? bold(option.font) : option.font);
}

} // namespace

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    painter->save();
    if (index.data(ReviewModel::IdRole).toLongLong() == 0) {
        paintHeading(*painter, option, index, c);
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Active) ? c.selected : c.selectedInactive);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool clashes = index.data(ReviewModel::ClashesRole).toBool();
    if (index.column() == ReviewModel::Mine) {
        paintStagedGround(*painter, option.rect, ChangeState::Staged, c);
    } else if (clashes) {
        paintStagedGround(*painter, option.rect, ChangeState::Conflict, c);
    }
    painter->setPen(c.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (view && option.rect.left() <= 0 && view->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), measure::currentBar, option.rect.height()),
                          c.accent);
    }
    QRect area = option.rect.adjusted(space::cell, 0, -space::cell, -1);
    if (!index.data(ReviewModel::LoadedRole).toBool()) {
        paintComing(*painter, area, index.row(), index.column(), false, c);
        painter->restore();
        return;
    }
    const QString text = index.data().toString();
    switch (index.column()) {
    case ReviewModel::What: {
        const QVariant box = index.data(Qt::CheckStateRole);
        if (box.isValid()) {
            paintBox(*painter, option, box.toInt() == Qt::Checked);
        }
        area.setLeft(area.left() + boxSide + space::cell);
        put(*painter, area, text, Qt::AlignLeft, c.text, option.font);
        break;
    }
    case ReviewModel::Mine: {
        tables::StagedCell cell;
        cell.mine = text;
        cell.difference = index.data(ReviewModel::DifferenceRole).toString();
        paintStagedText(*painter, area, cell, c, option.font);
        break;
    }
    case ReviewModel::Check:
        paintCheck(*painter, option, index, area, c);
        break;
    case ReviewModel::ShopNow:
        put(*painter, area, text, Qt::AlignRight, clashes ? c.chip(Tone::Bad).text : c.text,
            clashes ? bold(option.font) : option.font);
        break;
    default:
        put(*painter, area, text, index.column() == ReviewModel::Base ? Qt::AlignRight : Qt::AlignLeft, c.secondary,
            option.font);
    }
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * space::cell;
    const bool hasBox = index.column() == ReviewModel::What;
    return {width + (hasBox ? boxSide + space::cell : space::huge), grown(measure::row, option.fontMetrics)};
}

bool ReviewDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QVariant box = index.data(Qt::CheckStateRole);
    if (!box.isValid()) {
        return false;
    }
    const auto toggle = [&] {
        return model->setData(index, box.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect near = boxOf(option.rect).adjusted(-space::tiny, -space::tiny, space::tiny, space::tiny);
        return near.contains(mouse->position().toPoint()) && toggle();
    }
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    return isSpace && toggle();
}

} // namespace qm::ui
