// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "sync/orderplanning.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace qm::ui {

class OrderDesk;
class PlainLabel;

/// Orders by numbers that were pasted: asked of the shop. A number that several stores use is asked back, with names.
class OrderNumbersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a desk outlives the dialog.
    explicit OrderNumbersDialog(OrderDesk &desk, QWidget *parent = nullptr);
    ~OrderNumbersDialog() override;

Q_SIGNALS:
    void chosen(qm::OrderActionKind kind, const QList<qint64> &orders);

private:
    void find();
    void found(const Result<sync::FoundOrders> &found);
    void finish();
    [[nodiscard]] QStringList numbers() const;

    OrderDesk &m_desk;
    StopSource m_stop;
    QList<qint64> m_sure;
    quint64 m_round = 0; ///< answers of older ones are dropped
    bool m_isFound = false;
    QPlainTextEdit *m_text;
    QComboBox *m_kind;
    QListWidget *m_ambiguous;
    PlainLabel *m_said;
    QPushButton *m_next;
};

} // namespace qm::ui
