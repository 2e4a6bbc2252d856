// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/push.h"

#include <QUrl>
#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
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
    /// What is planned with orders, each with its number; the shop's queue has no part in that.
    void tellPlanned(std::vector<std::pair<QString, sync::PlannedRequest>> requests);
    /// While it is carried out: how was chosen before.
    void tellPushing();
    /// Of a push that is over.
    void tellDone(const sync::PushReport &report);
    /// Whether the shop's queue is to carry them out: as somebody chose, otherwise where it pays.
    [[nodiscard]] bool isByQueue() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRequest(int row);
    /// Null: it is one that was read.
    [[nodiscard]] const sync::PlannedRequest *writeAt(int row) const;
    void copyAsCurl();

    QUrl m_shop;
    std::vector<sync::ReadRequest> m_reads; ///< the rows of the list above the writes
    std::vector<sync::PlannedRequest> m_requests;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QListWidget *m_list;
    QPlainTextEdit *m_body;
    LinkButton *m_copy;
    QWidget *m_way; ///< how they go, with a line above it
    QCheckBox *m_byQueue;
    bool m_isChosen = false; ///< somebody has said how
};

} // namespace qm::ui
