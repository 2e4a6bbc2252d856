// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace qm::ui {

class PlainLabel;

/// The table's footer while its rows come for the first time: how far, how long, and the way out.
class PullBar : public QWidget
{
    Q_OBJECT
public:
    explicit PullBar(QWidget *parent = nullptr);
    /// \a of below 0: not known how many. \a rate is empty when it is not known either.
    void tell(const QString &what, qint64 done, qint64 of, const QString &rate);

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_what;
    QProgressBar *m_bar;
    PlainLabel *m_progress;
};

} // namespace qm::ui
