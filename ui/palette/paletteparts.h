// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

namespace qm::ui {

/// The line that is typed in, with the mark of the shop at its end.
class PaletteHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteHead(QWidget *parent);
    Mark mark;
    QString group; ///< the one that is shown alone; empty: all are

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What the keys do, and how long the copy took.
class PaletteFoot final : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteFoot(QWidget *parent);
    QString narrow; ///< what Tab does; empty: nothing
    QString told;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void hint(QPainter &painter, int &x, const QStringList &keys, const QString &text) const;
};

} // namespace qm::ui
