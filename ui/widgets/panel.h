// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace qm::ui {

class LinkButton;

/// A white panel with a title line: the pieces the overview is made of.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(const QString &title, QWidget *note, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    LinkButton *addLink(const QString &text);
    /// Into the title line, at its end.
    void addToHead(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace qm::ui
