// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPalette;

namespace qm::ui {

/// Which colour of the palette an icon takes.
enum class IconTone {
    Secondary, ///< and the accent when checked
    Text,
    Accent,
    OnFill,
    Warn,
    Bad,
    Disabled,
};

/// The drawing `name` of the program's resources (resources/icons, without `.svg`), coloured at the moment it is
/// painted: it follows a change of appearance, the pixel ratio and the state of its button. GUI thread.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Secondary);
/// The same as pixels for somebody who paints himself: \a size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio);

} // namespace qm::ui
