// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QFrame>

#include <memory>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qm::ui {

class PlainLabel;

/// A small panel that makes one condition: column, comparison, value; and leads to those it stands beside with "or".
/// Closes with Esc; deletes itself.
class FilterEditor : public QFrame
{
    Q_OBJECT
public:
    explicit FilterEditor(std::shared_ptr<const cache::List> list, QWidget *parent);

    /// Conditions of which one must hold; the first one is shown.
    void setGroup(const std::vector<Filter> &group);
    void open(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(const std::vector<qm::Filter> &group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString columnId() const;
    [[nodiscard]] Filter filter() const;
    void check();
    void setFilter(const Filter &filter);
    /// The condition \a at of the group is shown; behind the last one a new one.
    void showAt(std::size_t at);
    void keep();
    void accept();
    void leaveFor(std::size_t at);
    void remove();

    std::shared_ptr<const cache::List> m_list;
    QPoint m_corner; ///< where it was opened
    QComboBox *m_column;
    QComboBox *m_condition;
    QLineEdit *m_value;
    PlainLabel *m_note;
    QVBoxLayout *m_others; ///< a link for each condition beside this one
    QAbstractButton *m_remove;
    QAbstractButton *m_or;
    QPushButton *m_add;
    std::vector<Filter> m_group;
    std::size_t m_at = 0; ///< of what is shown
};

} // namespace qm::ui
