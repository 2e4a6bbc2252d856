// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace qm::ui {

class PlainLabel;

/// How one thing that was looked at stands: a sign and a colour, which say the same.
class LevelMark : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Waiting, Ok, Warn, Fail, Skipped };

    explicit LevelMark(QWidget *parent = nullptr);
    void setLook(Look look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look = Look::Waiting;
};

/// A bordered area on the base colour; with a tone in that chip's colours, highlighted with the accent as its border.
class NotePanel : public QWidget
{
    Q_OBJECT
public:
    explicit NotePanel(QWidget *parent = nullptr);
    void setTone(std::optional<Tone> tone);
    void setHighlighted(bool highlighted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
    bool m_highlighted = false;
};

/// What a page begins with.
struct Headline
{
    PlainLabel *title;
    PlainLabel *text;
    void tell(const QString &newTitle, const QString &newText) const;
};
Headline addHeadline(QVBoxLayout &layout, const QString &title, const QString &text);

/// Secondary text that wraps.
[[nodiscard]] PlainLabel *makeHint(const QString &text, QWidget *parent);
/// A form whose labels stand above nothing else: left, as wide as needed.
[[nodiscard]] QFormLayout *makeForm();
/// Adds \a field with its name as label, and as what a screen reader says.
void addRow(QFormLayout &form, const QString &name, QWidget *field);

/// A field for a secret: masked, with a button that shows it.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    SecretField(const QString &name, bool masked, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    QLineEdit *m_edit;
};

} // namespace qm::ui
