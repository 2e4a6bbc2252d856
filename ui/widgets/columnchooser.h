// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

#include <QFrame>

#include <memory>

class QLineEdit;
class QListView;

namespace qm::tables {
class ColumnModel;
}

namespace qm::ui {

/// A small panel with every column of a list: typing finds, Enter or Space shows and hides, Alt with Up or Down moves
/// and with Left or Right asks for another width. Closes with Esc; deletes itself.
class ColumnChooser : public QFrame
{
    Q_OBJECT
public:
    ColumnChooser(std::shared_ptr<const cache::List> list, const QStringList &shown, QWidget *parent);
    /// \a corner is where its right upper corner comes, in global coordinates.
    void open(const QPoint &corner);

Q_SIGNALS:
    void shownChanged(const QStringList &columns);
    /// \a steps: 1 is wider, -1 narrower.
    void widthWanted(const QString &column, int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether it is one of this panel with Alt.
    bool altPressed(int key, bool isPress);

    tables::ColumnModel *m_model;
    QLineEdit *m_find;
    QListView *m_view;
};

} // namespace qm::ui
