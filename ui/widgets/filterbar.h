// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/query.h"

#include <QWidget>

#include <functional>

#include <memory>

class QKeySequence;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace qm::ui {

class PlainLabel;

/// The conditions of a list as chips, each with its way out, and what stands at the right: count, columns, export.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// For the tool tips.
    void nameShortcuts(const QKeySequence &search, const QKeySequence &add);
    void setList(std::shared_ptr<const cache::List> list);
    /// A group of several filters (one of them must hold) is one chip.
    void setGroups(const std::vector<std::vector<Filter>> &groups);
    void setSearch(const QString &search);
    /// A list without text search has no field for it.
    void setSearchable(bool searchable);
    void startSearch();
    void setCount(const QString &text);
    void addButton(QToolButton *button);
    /// Opens the editor for a new filter.
    void startFilter();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupsChanged(const std::vector<std::vector<qm::Filter>> &groups);
    void searchEdited(const QString &text);
    void searchLeft(); ///< on to the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void rebuild();
    /// \a group -1: a new one.
    void edit(int group);
    void tellGroups();

    class Chip;
    std::shared_ptr<const cache::List> m_list;
    std::vector<std::vector<Filter>> m_groups;
    QWidget *m_chips;
    QWidget *m_right;
    QPushButton *m_add;
    QLineEdit *m_search;
    PlainLabel *m_count;
};

} // namespace qm::ui
