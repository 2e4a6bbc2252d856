// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "orders/orderplan.h"
#include "tables/orderrecord.h"

#include <QDialog>
#include <QHash>
#include <QTextDocument>

#include <map>
#include <memory>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QTextBrowser;

namespace qm::ui {

class PlainLabel;
class Session;

/// Pick list or packing slips of orders, as the local copy has them: looked at, printed, or kept as PDF, a file for
/// each source. What is shipped already is on slips as it was shipped; the rest as far as it is open. A pick list is by
/// the sources that a shipment would leave from, as the shop says just now; when it cannot be asked, it is one list.
class PapersDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog. \a shipments: numbers; slips of nothing else are made.
    PapersDialog(Session &session, const QList<qint64> &orders, bool slips, QWidget *parent = nullptr,
                 QStringList shipments = {});
    ~PapersDialog() override;

    /// Writes one PDF for each source into \a folder, beside what is there. \returns the paths.
    [[nodiscard]] Result<QStringList> writeTo(const QString &folder);
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Codes; an empty one: of what no source is known.
    [[nodiscard]] QStringList sources() const;
    [[nodiscard]] QString shownText() const; ///< of all sources

private:
    void read();
    void readNext();
    void readSourceNames();
    void take(qint64 id, Result<tables::OrderRecord> record);
    /// From which sources it would be shipped.
    void plan();
    void buildShelves(QHBoxLayout *row);
    void readShelves();
    void make();
    void makeSlips();
    void makePickLists();
    [[nodiscard]] QString madeText() const;
    void leaveOut(const Order &order);
    void save();
    void print();

    Session &m_session;
    QList<qint64> m_orders;
    QStringList m_shipments; ///< empty: all that there are, and what is still to be shipped
    bool m_slips;
    qsizetype m_toRead = 0;    ///< records that are still to come
    qsizetype m_readBegun = 0; ///< of m_orders, from the front
    bool m_isReady = false;
    QHash<qint64, tables::OrderRecord> m_records;
    std::vector<orders::OrderPlan> m_plans; ///< of a pick list; empty: the shop could not be asked
    QString m_unplanned;                    ///< why
    QHash<QString, QString> m_shelves;      ///< by folded SKU
    QHash<QString, QString> m_sourceNames;  ///< by code
    QStringList m_leftOut;                  ///< numbers of orders that cannot be shipped now
    std::map<QString, std::unique_ptr<QTextDocument>> m_documents; ///< by source
    std::shared_ptr<QTextDocument> m_all;                          ///< of all sources: shown, and printed at once
    StopSource m_stop;
    PlainLabel *m_said;
    QComboBox *m_shelf = nullptr; ///< the attribute that names the place
    QTextBrowser *m_view;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace qm::ui
