// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popups.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace qm::ui {

void placeOnScreen(QWidget &popup, const QPoint &corner)
{
    QPoint place = corner;
    if (const QScreen *screen = popup.parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::max(room.left(), std::min(place.x(), room.right() + 1 - popup.width())));
        place.setY(std::max(room.top(), std::min(place.y(), room.bottom() + 1 - popup.height())));
    }
    popup.move(place);
}

} // namespace qm::ui
