// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shipment.h"
#include "domain/stop.h"
#include "tables/orderrecord.h"

#include <QDialog>
#include <QList>
#include <QTemporaryDir>

#include <vector>

class QPushButton;
class QTableWidget;

namespace qm::ui {

class PlainLabel;
class Session;
class StateWidget;

/// The shipping labels of orders, as the local copy has them. Only what is a PDF of pages to print is opened or saved;
/// of the others it is said why not.
class LabelsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog.
    LabelsDialog(Session &session, const QList<qint64> &orders, QWidget *parent = nullptr);
    ~LabelsDialog() override;

    /// Writes all that can be into \a folder. \returns the paths.
    [[nodiscard]] Result<QStringList> writeTo(const QString &folder);

private:
    void readNext();
    void take(const Result<tables::OrderRecord> &record);
    void save();
    void openCurrent();
    void showAll();

    Session &m_session;
    QList<qint64> m_orders;
    std::vector<Shipment> m_shipments; ///< with a label, in the table's order
    qsizetype m_toRead = 0;            ///< orders that are still to come
    qsizetype m_readBegun = 0;         ///< of the orders, from the front
    StopSource m_stop;
    QTemporaryDir m_opened; ///< what other programs read; gone with the dialog
    QTableWidget *m_table;
    StateWidget *m_none; ///< instead of rows
    PlainLabel *m_said;
    QPushButton *m_close;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace qm::ui
