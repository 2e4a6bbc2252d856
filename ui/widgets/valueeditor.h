// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productfield.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace qm::ui {

/// What one value of a product is typed or chosen with, as its kind of input asks for: a line, some lines, a day, one
/// or several choices, a price with its days.
class ValueEditor : public QWidget
{
    Q_OBJECT
public:
    /// \a name for those who hear the window.
    ValueEditor(const tables::ProductField &field, const QString &name, QWidget *parent = nullptr);
    ~ValueEditor() override;

    void setWish(const tables::FieldWish &wish);
    /// Without FieldWish::usesDefault, which is not asked for here.
    [[nodiscard]] tables::FieldWish wish() const;
    void takeFocus();
    /// Nothing of it can be typed.
    void setQuiet(bool quiet);

    struct Way;

Q_SIGNALS:
    void edited();
    /// Enter; where that begins a new line with Ctrl.
    void entered();
    /// Escape.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<Way> m_way;
    bool m_isFilling = false;
};

} // namespace qm::ui
