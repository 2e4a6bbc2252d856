// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace qm::ui {

/// The wizard's steps at its left: which are done, which is on, what came of each. For the eye; a screen reader hears
/// the current one as this widget's name.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    void setCurrent(int index);
    /// \a note below the title: `shop.example`.
    void setNote(int index, const QString &note, bool failed = false);
    /// The quiet line at the bottom.
    void setFooter(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QString title;
        QString note;
        bool failed = false;
    };
    [[nodiscard]] int heightOf(const Step &step) const;
    void paintStep(QPainter &painter, const QRect &area, int index) const;
    void paintBall(QPainter &painter, const QRect &ball, int index) const;

    QList<Step> m_steps;
    int m_current = 0;
    QString m_footer;
};

} // namespace qm::ui
