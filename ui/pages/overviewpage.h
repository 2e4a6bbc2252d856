// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/figures.h"
#include "ui/pages/page.h"

#include <QTimer>

class QGridLayout;

namespace qm::ui {

class DayChart;
class PlainLabel;

/// Today beside yesterday, orders per day, what waits and for how long, what runs out: all of the local copy; every
/// number opens its list.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(Session &session) override;
    void close() override;

Q_SIGNALS:
    void ordersWanted(const std::vector<std::vector<qm::Filter>> &groups);
    void stockWanted(const std::vector<std::vector<qm::Filter>> &groups);

private:
    void read();
    void fill(const tables::Overview &overview, UtcTime now);
    void fillDay(PlainLabel *figure, PlainLabel *money, const tables::DayFigures &day);
    void fillWaiting(const tables::Overview &overview, UtcTime now);
    void fillLow(const tables::Overview &overview);

    Session *m_session = nullptr;
    quint64 m_generation = 0;
    QTimer m_timer;
    PlainLabel *m_subtitle;
    PlainLabel *m_today;
    PlainLabel *m_todayMoney;
    PlainLabel *m_yesterday;
    PlainLabel *m_yesterdayMoney;
    PlainLabel *m_yesterdayNow;
    DayChart *m_chart;
    QWidget *m_waiting;
    QWidget *m_low;
    PlainLabel *m_lowNote;
};

} // namespace qm::ui
