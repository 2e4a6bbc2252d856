// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace qm::ui {

/// As high as what is in it, up to a bound; then it scrolls. What is in it is what the keyboard comes to.
class GrowingArea final : public QScrollArea
{
public:
    /// \a least, \a most: pixels of height at the drawings' size of letters.
    GrowingArea(int least, int most, QWidget *parent = nullptr);

    /// Once everything has its place.
    void bringIntoView(QWidget *part);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize bounded(int height) const;

    int m_least;
    int m_most;
};

} // namespace qm::ui
