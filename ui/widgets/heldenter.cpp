// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heldenter.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>

namespace qm::ui {

bool HeldEnter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // What does not take the key itself leaves it to its dialog.
        if (isEnter && key->isAutoRepeat() &&
            (qobject_cast<QAbstractButton *>(watched) || qobject_cast<QDialog *>(watched))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace qm::ui
