// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace qm::ui {

class PlainLabel;

/// A small panel that makes one condition: column, comparison, value. Closes with Esc; deletes itself.
class FilterEditor : public QFrame
{
    Q_OBJECT
public:
    explicit FilterEditor(std::shared_ptr<const cache::List> list, QWidget *parent);

    /// The condition as it is. \a others: those that it stands beside with "or", in words; plain.
    void setFilter(const Filter &filter, const QString &others = {});
    void open(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(const qm::Filter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString columnId() const;
    [[nodiscard]] Filter filter() const;
    void check();
    void accept();

    std::shared_ptr<const cache::List> m_list;
    QPoint m_corner; ///< where it was opened
    QComboBox *m_column;
    QComboBox *m_condition;
    QLineEdit *m_value;
    PlainLabel *m_note;
    PlainLabel *m_others;
    QPushButton *m_add;
};

} // namespace qm::ui
