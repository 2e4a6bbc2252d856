// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/editablelist.h"

#include <QAbstractButton>
#include <QTextLayout>

#include <optional>

namespace qm::ui {

/// A value that is pressed to be edited: at the right edge, over as many lines as it needs; with what is staged on the
/// staged ground, what was beside what shall be. Plain text.
class ValueButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ValueButton(QWidget *parent = nullptr);

    void tell(const QString &value, const std::optional<tables::StagedCell> &staged);
    [[nodiscard]] bool isStaged() const { return m_staged.has_value(); }
    /// Pixels above the first line of its text.
    [[nodiscard]] int textTop() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// What is staged is to be dropped.
    void revertWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int arrange(QTextLayout &layout, int width) const; ///< \returns the height
    [[nodiscard]] QString wholeText(QList<QTextLayout::FormatRange> &formats) const;

    QString m_value;
    std::optional<tables::StagedCell> m_staged;
};

} // namespace qm::ui
