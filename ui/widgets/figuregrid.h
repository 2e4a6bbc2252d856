// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/columnfit.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;

namespace qm::ui {

class LinkButton;
class PlainLabel;

/// A small table of labels and numbers that can be pressed, as the overview has them: a header line, hairlines between
/// rows, cells that may be tinted.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    struct Column
    {
        QString title;
        bool isNumber = false;
        int stretch = 0;
        int least = 0;    ///< px at the font the look was drawn for: a text that is cut off keeps so much of itself
        int givesWay = 0; ///< as ColumnWish has it
    };

    explicit FigureGrid(QWidget *parent = nullptr);

    /// Throws away what is there. Afterwards finish() shows what was added.
    void begin(const QList<Column> &columns);
    int addRow();
    void put(int row, int column, QWidget *widget);
    PlainLabel *text(int row, int column, const QString &text, QPalette::ColorRole role = QPalette::WindowText,
                     FontUse use = FontUse::Table);
    /// A dash for nought, unless \a press does something.
    void number(int row, int column, qint64 value, const QString &name, std::function<void()> press);
    LinkButton *link(int row, int column, const QString &text, const QString &name, std::function<void()> press);
    void tint(int row, int column, Tone tone);
    /// A click beside the row's links. Whatever it does has a link, too, for the keyboard.
    void onRowPressed(int row, std::function<void()> press);
    void finish();
    /// After a text has changed.
    void fit();

    /// Without the columns that may give way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Tint
    {
        int row = 0;
        int column = 0;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] Qt::Alignment alignment(int column) const;
    [[nodiscard]] static QMargins marginsOf(int column);
    [[nodiscard]] int rowAt(const QPoint &at) const; ///< -1: none that does something
    [[nodiscard]] QList<ColumnWish> wishes() const;
    void paintHeader(QPainter &painter, const QPoint &origin) const;

    QWidget *m_body = nullptr; ///< of the cells; a new one for each begin()
    QGridLayout *m_grid = nullptr;
    QList<Column> m_columns;
    QList<QList<QWidget *>> m_cells;   ///< of each column
    QList<QList<QLayout *>> m_holders; ///< of the cells, likewise
    QList<Tint> m_tints;
    QHash<int, std::function<void()>> m_presses;
    int m_pressed = -1;
    int m_rows = 0;
};

} // namespace qm::ui
