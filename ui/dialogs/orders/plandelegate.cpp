// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/plandelegate.h"

#include "ui/dialogs/orders/planmodel.h"

#include <QComboBox>

namespace qm::ui {

using namespace Qt::StringLiterals;

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *plan = qobject_cast<const PlanModel *>(index.model());
    const bool isSource = index.column() == PlanModel::SourceColumn;
    if (plan == nullptr || (!isSource && index.column() != PlanModel::CarrierColumn)) {
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    auto *box = new QComboBox(parent);
    if (isSource) {
        box->setAccessibleName(tr("Source"));
        for (const orders::SourceOffer &offer : plan->planAt(index.row())->sources) {
            box->addItem(plan->sourceName(offer.sourceCode), offer.sourceCode);
        }
    } else {
        box->setAccessibleName(tr("Carrier"));
        box->setEditable(true);
        box->addItems({QString(), u"DHL"_s, u"FedEx"_s, u"UPS"_s, u"USPS"_s});
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
