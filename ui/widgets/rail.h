// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace qm::ui {

/// The list of pages at the left: icon and name, or the icon alone when collapsed.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addItem(const QString &icon, const QString &title, const QString &shortcut);
    void addGap();
    /// Beside an item where somebody must act; 0: nothing. \a isBad: something went wrong there.
    void setCount(int index, qint64 count, bool isBad);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(int index);
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    void fitWidth();

    QVBoxLayout *m_layout;
    Item *m_collapse;
    QList<Item *> m_items;
    int m_current = -1;
    int m_widest = 0; ///< px, of the titles with the counts they have had
    bool m_collapsed = false;
};

} // namespace qm::ui
