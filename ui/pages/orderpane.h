// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/orderrecord.h"
#include "ui/pages/recordpane.h"
#include "ui/shell/session.h"

#include <QPointer>

namespace qm::ui {

/// An order: items, totals, addresses, payment, timeline; what was made from it; the document.
class OrderPane : public RecordPaneOf<tables::OrderRecord>
{
    Q_OBJECT
public:
    explicit OrderPane(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QFuture<Result<tables::OrderRecord>> ask(Session &session, qint64 key,
                                                           const StopToken &stop) override;
    void fill(const tables::OrderRecord &record) override;
    void bringUpToDate(Session &session, qint64 key) override;

private:
    enum Tab { SummaryTab, InvoicesTab, ShipmentsTab, RefundsTab, RawTab };

    /// When it was placed and where, and up to when what stands here is all there was.
    void fillHeading();
    /// What can be done with it; what cannot says why.
    void fillActions(const tables::OrderRecord &record);
    void fillItems(const tables::OrderRecord &record);
    void fillTotals(const Order &order);
    void fillPeople(const tables::OrderRecord &record);
    void fillTransactions(const tables::OrderRecord &record);
    void fillTimeline(const tables::OrderRecord &record);
    void fillDocuments(const tables::OrderRecord &record);
    void addInvoices(const tables::OrderRecord &record);
    void addShipments(const tables::OrderRecord &record);
    void addRefunds(const tables::OrderRecord &record);

    QString m_number;
    QString m_placed;
    std::optional<UtcTime> m_changedAt;
    QPointer<Session> m_heard;
};

} // namespace qm::ui
