// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace qm::ui {

/// A button with this property set to true is the window's one primary button.
inline constexpr const char *primaryProperty = "primary";

/// A primary button with this property set to true writes to a live shop: its fill is red.
inline constexpr const char *liveProperty = "live";

/// A view of items with this property set to true has the text of its cells under that of its titles, not 5 px before
/// it.
inline constexpr const char *paddedProperty = "padded";

/// The sides on which a button that is one of a few goes on in the next one; see Segments. Set as an int.
inline constexpr const char *segmentProperty = "segment";
enum class SegmentSide {
    GoesOnLeft = 1,
    GoesOnRight = 2,
};
Q_DECLARE_FLAGS(Segment, SegmentSide)
Q_DECLARE_OPERATORS_FOR_FLAGS(Segment)

/// The small style over Fusion: frames, buttons, fields, headers, scroll bars, progress. Everything else comes from the
/// palette; there is no style sheet, which would make painting ten times slower.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

/// A panel with rounded corners and a border, as buttons, fields and chips have it.
void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
                qreal width = 1);

} // namespace qm::ui
