// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "tables/orderrecord.h"

#include <QDialog>
#include <QHash>
#include <QTextDocument>

#include <map>
#include <memory>

class QPushButton;
class QTextBrowser;

namespace qm::ui {

class PlainLabel;
class Session;

/// Pick list or packing slips of orders, as the local copy has them: looked at, printed, or kept as PDF, a file for
/// each source. What is shipped already is on slips as it was shipped; the rest as far as it is open.
class PapersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog.
    PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent = nullptr);
    ~PapersDialog() override;

    /// Writes one PDF for each source into \a folder. \returns the paths.
    [[nodiscard]] Result<QStringList> writeTo(const QString &folder);
    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    void read();
    void take(qint64 id, const Result<tables::OrderRecord> &record);
    void make();
    void makeSlips();
    void makePickLists();
    void save();
    void print();

    Session &m_session;
    QList<qint64> m_orders;
    bool m_slips;
    qsizetype m_toRead = 0;
    bool m_isReady = false;
    QHash<qint64, tables::OrderRecord> m_records;
    std::map<QString, std::shared_ptr<QTextDocument>> m_documents; ///< by source
    StopSource m_stop;
    PlainLabel *m_said;
    QTextBrowser *m_view;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace qm::ui
