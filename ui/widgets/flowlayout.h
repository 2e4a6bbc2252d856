// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace qm::ui {

/// Items one after another, on a further line where they do not fit.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Items from that one on stand at the right end of their line.
    void setAtEnd(int first);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Those of one line, which begins with \a first; \returns the one after it.
    [[nodiscard]] std::size_t endOfLine(std::size_t first, int width) const;
    int place(const QRect &rect, bool really) const;

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    int m_atEnd = -1; ///< none
};

} // namespace qm::ui
