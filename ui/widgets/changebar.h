// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace qm::ui {

class PlainLabel;

/// Under a table that shows staged cells: how many changes are staged and where, and what can be done with them.
class ChangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeBar(QWidget *parent = nullptr);

    /// \a where: `10 in Stock, 1 in Prices`.
    void tell(const QString &count, const QString &where, const QString &push);
    /// The last one added is the primary one, whose text tell() says.
    void addAction(QAction *action, bool primary);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_count;
    PlainLabel *m_where;
    QHBoxLayout *m_buttons;
    QPushButton *m_push = nullptr;
};

} // namespace qm::ui
