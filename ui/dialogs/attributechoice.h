// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/attributeedits.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QToolButton;

namespace qm::ui {

class ValueEditor;

/// One attribute and what it shall be, for many products.
class AttributeChoice : public QWidget
{
    Q_OBJECT
public:
    /// \a attributes outlive it.
    explicit AttributeChoice(const std::vector<tables::AttributeWish> &attributes, QWidget *parent = nullptr);

    /// Whether a default can be given back where it is changed.
    void setHasDefault(bool hasDefault);
    /// Nothing: no attribute is chosen yet.
    [[nodiscard]] std::optional<tables::AttributeWish> wish() const;
    void takeFocus();
    /// Puts what can be reached by Tab behind \a before, in reading order. \returns the last of it.
    QWidget *tabAfter(QWidget *before);

Q_SIGNALS:
    void changed();
    void entered();
    /// Escape in the editor.
    void left();
    /// Another attribute has another editor, and Tab goes through it from now on.
    void editorMade();
    void removeWanted();

private:
    void showEditor();
    void showDefault();

    const std::vector<tables::AttributeWish> &m_attributes;
    bool m_hasDefault = false;
    QGridLayout *m_grid;
    QComboBox *m_which;
    QCheckBox *m_default;
    QToolButton *m_remove;
    ValueEditor *m_editor = nullptr; ///< null: no attribute is chosen
};

} // namespace qm::ui
