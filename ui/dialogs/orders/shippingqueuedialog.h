// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "tables/shippingqueue.h"
#include "ui/dialogs/orders/queuemodel.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace qm::ui {

class PlainLabel;
class Session;

/// What waits to be shipped: from which source, and since when. The selected rows, or all that are shown, are shipped
/// or picked.
class ShippingQueueDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog.
    explicit ShippingQueueDialog(Session &session, QWidget *parent = nullptr);
    ~ShippingQueueDialog() override;

    [[nodiscard]] const tables::ShippingQueue &queue() const { return m_queue; }
    /// The selected ones; without a selection all that are shown and can leave.
    [[nodiscard]] QList<qint64> chosen() const;

Q_SIGNALS:
    void shipmentWanted(const QList<qint64> &orders);
    void pickListWanted(const QList<qint64> &orders);

private:
    void build();
    void read();
    void show(tables::ShippingQueue queue);
    void fillSources();
    void fillRows();
    void update();
    [[nodiscard]] int stuck() const; ///< of the rows: those that cannot leave

    Session &m_session;
    tables::ShippingQueue m_queue;
    QueueModel m_rows; ///< of it
    StopSource m_stop;
    PlainLabel *m_count;
    QComboBox *m_source;
    QTableView *m_table;
    PlainLabel *m_said;
    PlainLabel *m_leftOut; ///< why a button is about fewer than there are
    QPushButton *m_pick;
    QPushButton *m_ship;
};

} // namespace qm::ui
