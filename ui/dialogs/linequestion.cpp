// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linequestion.h"

#include "ui/dialogs/removeshop.h"
#include "ui/theme/style.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>

#include <utility>

namespace qm::ui {

void askForLine(QWidget *parent, const LineQuestion &question, std::function<void(const QString &)> then)
{
    auto *ask = new QInputDialog(parent);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(question.title);
    ask->setLabelText(question.label);
    ask->setTextValue(question.preset);
    ask->setOkButtonText(question.accept);
    ask->setCancelButtonText(RemoveShopDialog::tr("Cancel")); // Qt's own texts may not be there in this language
    if (const auto *box = ask->findChild<QDialogButtonBox *>()) {
        box->button(QDialogButtonBox::Ok)->setProperty(primaryProperty, true);
    }
    QObject::connect(ask, &QInputDialog::textValueSelected, parent, std::move(then));
    ask->open();
}

} // namespace qm::ui
