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
    /// \a expected: today's orders at the pace of the last days; nothing: not known.
    void setDays(std::vector<tables::DayFigures> days, std::optional<qint64> expected);
    /// In the currency that most of it is in: amounts of different ones are never added.
    void setShowRevenue(bool revenue);

Q_SIGNALS:
    void dayWanted(QDate day);

public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] static QString nameOf(QDate day);
    [[nodiscard]] int nameWidth(QDate day) const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] const tables::DayFigures *dayAt(const QPoint &at) const;
    [[nodiscard]] qint64 valueOf(const tables::DayFigures &day) const;
    void paintExpected(QPainter &painter, const QRectF &bar, const QRect &area, qint64 top) const;

    std::vector<tables::DayFigures> m_days;
    std::optional<qint64> m_expected;
    bool m_revenue = false;
    QString m_currency;
};

} // namespace qm::ui
