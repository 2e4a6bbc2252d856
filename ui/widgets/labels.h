// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace qm::ui {

/// A label that shows text as it is: no markup, no links, whatever a shop put into it. Can be selected and copied.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(const QString &text, FontUse use, QPalette::ColorRole role, QWidget *parent = nullptr);
    /// Cuts the text off at the right instead of asking for room; the whole text is in the tool tip.
    void setEliding(bool eliding);
    [[nodiscard]] bool isEliding() const { return m_eliding; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_eliding = false;
};

/// An icon that follows the appearance.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(QString icon, int size, IconTone tone, QWidget *parent = nullptr);
    void setIcon(const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    IconTone m_tone;
};

/// A status as a chip.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    void setChip(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// LIVE, STAGING or PRACTICE: paints itself where a profile is named.
struct Mark
{
    QString text;
    bool live = false;
};
[[nodiscard]] QSize markSize(const Mark &mark, const QFont &system);
void paintMark(QPainter &painter, const QRect &area, const Mark &mark, const Colours &colours, const QFont &system);

/// A button that looks like a link.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A horizontal or upright hairline.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// `Add a filter (Ctrl+F)`, with the keys as this system writes them; without a shortcut just \a tip.
[[nodiscard]] QString tipWith(const QString &tip, const QKeySequence &shortcut);

/// An icon button with the name that screen readers and tool tips need.
[[nodiscard]] QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon = {}, bool primary = false,
                                      QWidget *parent = nullptr);

} // namespace qm::ui
