// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/figures.h"

#include <QWidget>

namespace qm::ui {

/// A bar per day; today and yesterday stand out.
class DayChart : public QWidget
{
    Q_OBJECT
public:
    explicit DayChart(QWidget *parent = nullptr);
    void setDays(std::vector<tables::DayFigures> days);
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    std::vector<tables::DayFigures> m_days;
};

} // namespace qm::ui
