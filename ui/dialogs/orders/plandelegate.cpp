// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/plandelegate.h"

#include "ui/dialogs/orders/planmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrow = 14; ///< width of the field's arrow

const PlanModel *planOf(const QModelIndex &index)
{
    return qobject_cast<const PlanModel *>(index.model());
}

bool isChoice(const QModelIndex &index)
{
    return planOf(index) != nullptr && planOf(index)->isChoice(index);
}

/// Knows whether what is chosen comes out of its list: an arrow key only goes through what there is.
class ListBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool isOpened() const { return m_isOpened; }
    void showPopup() override
    {
        m_isOpened = true;
        QComboBox::showPopup();
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        QMetaObject::invokeMethod(
            this, [this] { m_isOpened = false; }, Qt::QueuedConnection); // it says so after that
    }

private:
    bool m_isOpened = false;
};

/// Between the lines of its row.
QRect fieldIn(const QRect &cell)
{
    return cell.adjusted(space::hair, 2 * space::hair, -space::tiny, -2 * space::hair);
}

} // namespace

QStringList offeredCarriers()
{
    return {QString(), u"DHL"_s, u"FedEx"_s, u"UPS"_s, u"USPS"_s};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isChoice(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, QString());
    const QStyle &style = *option.widget->style();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QStyleOptionComboBox box;
    box.rect = fieldIn(option.rect);
    box.palette = option.palette;
    box.direction = option.direction;
    box.state = QStyle::State_Enabled;
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        box.state |= QStyle::State_HasFocus;
    }
    const Colours &c = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintComboBox(*painter, box);
    const bool isWrong = index.column() == PlanModel::SourceColumn &&
                         planOf(index)->obstacleAt(index.row()) != nullptr && planOf(index)->isIncluded(index.row());
    if (isWrong) {
        paintPanel(*painter, box.rect, corner::panel, Qt::transparent, c.chip(Tone::Bad).text);
    }
    const QRect room = box.direction == Qt::RightToLeft ? box.rect.adjusted(arrow + space::cell, 0, -space::small, 0)
                                                        : box.rect.adjusted(space::small, 0, -arrow - space::cell, 0);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(room, int(Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return isChoice(index) ? size + QSize(arrow + space::large + space::cell, 0) : size;
}

bool PlanDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    auto *view = qobject_cast<QAbstractItemView *>(const_cast<QWidget *>(option.widget));
    if (mouse == nullptr || mouse->button() != Qt::LeftButton || view == nullptr || !isChoice(index)) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const QRect field = fieldIn(option.rect);
    const bool isOnArrow = mouse->position().x() > field.right() - arrow - space::small;
    const bool opens = index.column() == PlanModel::SourceColumn || isOnArrow;
    // Later: the view is in the middle of the click.
    QMetaObject::invokeMethod(
        view,
        [view, at = QPersistentModelIndex(index), opens] {
            if (!at.isValid()) {
                return;
            }
            view->setCurrentIndex(at);
            view->edit(at);
            auto *box = view->viewport()->findChild<QComboBox *>();
            if (opens && box != nullptr) {
                box->showPopup();
            }
        },
        Qt::QueuedConnection);
    return true;
}

void PlanDelegate::takeAtOnce(QWidget *editor)
{
    auto *box = static_cast<ListBox *>(editor);
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box->isOpened()) {
            Q_EMIT commitData(box);
            Q_EMIT closeEditor(box);
        }
    });
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *plan = qobject_cast<const PlanModel *>(index.model());
    const bool isSource = index.column() == PlanModel::SourceColumn;
    if (plan == nullptr || (!isSource && index.column() != PlanModel::CarrierColumn)) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto *box = new ListBox(parent);
    if (isSource) {
        box->setAccessibleName(tr("Source"));
        for (const orders::SourceOffer &offer : plan->planAt(index.row())->sources) {
            box->addItem(plan->sourceName(offer.sourceCode), offer.sourceCode);
        }
        const_cast<PlanDelegate *>(this)->takeAtOnce(box); // the one who made it is told when it is through
    } else {
        box->setAccessibleName(tr("Carrier"));
        box->setEditable(true);
        box->addItems(offeredCarriers());
    }
    return box;
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr) {
        QStyledItemDelegate::setEditorData(editor, index);
    } else if (box->isEditable()) {
        box->setEditText(index.data(Qt::EditRole).toString());
    } else {
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor)) {
        model->setData(index, box->isEditable() ? box->currentText() : box->currentData().toString(), Qt::EditRole);
    } else {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

} // namespace qm::ui
