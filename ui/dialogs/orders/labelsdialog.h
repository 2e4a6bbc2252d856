// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shipment.h"
#include "domain/stop.h"
#include "tables/orderrecord.h"

#include <QDialog>
#include <QTemporaryDir>

#include <vector>

class QPushButton;
class QTableWidget;

namespace qm::ui {

class PlainLabel;
class Session;

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
    void take(const Result<tables::OrderRecord> &record);
    void save();
    void openCurrent();

    std::vector<Shipment> m_shipments; ///< with a label, in the table's order
    qsizetype m_toRead = 0;
    StopSource m_stop;
    QTemporaryDir m_opened; ///< what other programs read; gone with the dialog
    QTableWidget *m_table;
    PlainLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_open;
};

} // namespace qm::ui
