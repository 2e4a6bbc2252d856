// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/push.h"

#include <QUrl>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace qm::ui {

class LinkButton;
class PlainLabel;

/// The exact requests of a push: how many, which, and what each says.
class RequestPanel : public QWidget
{
    Q_OBJECT
public:
    /// \a shop is where they go, for the copy as a command.
    explicit RequestPanel(QUrl shop, QWidget *parent = nullptr);

    void tellAsking();
    /// Of a dry run.
    void tell(const sync::PushReport &report);
    /// Of a push that is over.
    void tellDone(const sync::PushReport &report);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRequest(int row);
    /// Null: it is one that was read.
    [[nodiscard]] const sync::PlannedRequest *writeAt(int row) const;
    void copyAsCurl();

    QUrl m_shop;
    int m_reads = 0; ///< rows of the list above the writes
    std::vector<sync::PlannedRequest> m_requests;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QListWidget *m_list;
    QPlainTextEdit *m_body;
    LinkButton *m_copy;
};

} // namespace qm::ui
