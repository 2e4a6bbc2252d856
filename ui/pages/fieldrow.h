// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/productfield.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace qm::ui {

class PlainLabel;
class ValueButton;
class ValueEditor;

/// One value of a record with its name: pressed, its editor opens in its place. What is staged can be taken back beside
/// it. Says what is wanted; who stages answers with refuse() or close().
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// px around a value, which is where its text ends: the row reaches that far beyond what is not in a frame.
    static constexpr int frame = space::tiny;

    explicit FieldRow(tables::ProductField field, QWidget *parent = nullptr);

    [[nodiscard]] const tables::ProductField &field() const { return m_field; }
    void setLook(const tables::FieldLook &look);
    [[nodiscard]] const tables::FieldLook &look() const { return m_look; }
    [[nodiscard]] bool isOpen() const { return m_box != nullptr; }
    /// Open, and something else is typed there than when it was opened.
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] tables::FieldWish wish() const;
    void open();
    /// The keyboard goes back to the value.
    void close();
    /// What was typed stays; why it is not taken stands under it.
    void refuse(const QString &why);
    void takeFocus();

Q_SIGNALS:
    void opened();
    void closed();
    void stageWanted();
    void revertWanted();

protected:
    /// Enter and Escape at the check box, which has no use for them.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildEditor();
    void comeIntoView();

    tables::ProductField m_field;
    tables::FieldLook m_look;
    tables::FieldWish m_before; ///< with which the editor was opened
    QVBoxLayout *m_layout;
    ValueButton *m_value = nullptr; ///< null: cannot be edited
    QToolButton *m_revert = nullptr;
    QWidget *m_box = nullptr; ///< of the editor; null: closed
    QCheckBox *m_default = nullptr;
    ValueEditor *m_editor = nullptr;
    PlainLabel *m_refusal = nullptr;
};

} // namespace qm::ui
