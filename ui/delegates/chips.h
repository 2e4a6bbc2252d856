// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace qm::ui {

/// Magento's own statuses and states have their colour; what a shop added has the colour for that.
[[nodiscard]] Tone toneOfStatus(const QString &code);

/// Draws a chip at the left of \a area, centred upright, text cut off where it must; \a system is the window's font.
/// \returns its width.
int paintChip(QPainter &painter, const QRect &area, const QString &text, const ChipColours &colours,
              const QFont &system);
[[nodiscard]] QSize chipSize(const QString &text, const QFont &system);

} // namespace qm::ui
