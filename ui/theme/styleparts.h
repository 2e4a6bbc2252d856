// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

// What the style draws, one function for each thing.

namespace qm::ui {

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget);
void paintToolButton(QPainter &painter, const QStyleOption &option);
/// Selected rows are tinted and keep their text colour.
void tint(QPalette &palette, const QStyleOption &option);
/// A field for text, or what looks like one.
void paintField(QPainter &painter, const QStyleOption &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &box);
/// The frame of menus and tool tips.
void paintPopup(QPainter &painter, const QStyleOption &option);
/// A box to tick, or a choice where \a round.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool round);
/// With which paintHeader() draws the whole title.
[[nodiscard]] int headerWidth(const QStyleOptionHeader &header, const QFont &font);
void paintHeader(QPainter &painter, const QStyleOptionHeader &header, const QWidget *widget);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &bar);
[[nodiscard]] QRect scrollThumb(const QStyleOptionSlider &bar);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar);

} // namespace qm::ui
