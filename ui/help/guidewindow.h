// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace qm::ui {

/// Shows the guide beside the program, also while a dialog is open. Nothing of it comes from the network, and links
/// lead to its own pages only. A window of its own.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// A name that is no page shows the start.
    void showPage(const QString &page);
    [[nodiscard]] QString page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go(const QString &page);

    QString m_page;
    QStringList m_before; ///< pages that lead here
    QListWidget *m_contents;
    QTextBrowser *m_text;
    QPushButton *m_back;
};

} // namespace qm::ui
