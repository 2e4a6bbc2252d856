// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QWidget>

class QGridLayout;

namespace qm::ui {

/// What happened, newest first: a time, a dot on a line, a text.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    /// \a now: years that are not this one are told.
    explicit Timeline(UtcTime now, QWidget *parent = nullptr);
    void addEvent(UtcTime time, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    int m_year;
    QString m_lastDay;
    int m_timeWidth;
    QList<QWidget *> m_texts;
};

} // namespace qm::ui
