// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orders/orderplan.h"
#include "sync/orderpush.h"
#include "sync/push.h"
#include "tables/orderrecord.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace qm::ui {

/// What will be done with orders, a row for each action, and what will not, with why; later what has come of it.
/// Source, carrier and tracking number of a shipment can be typed in; what was typed stays when it is planned anew.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        OrderColumn,
        CustomerColumn,
        ShipToColumn,
        WhatColumn,
        SourceColumn,
        CarrierColumn,
        NumberColumn,
        CheckColumn
    };
    static constexpr int columns = CheckColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a records: what the copy has of the orders, for the names of their lines.
    void show(std::vector<orders::OrderPlan> plans, QHash<qint64, tables::OrderRecord> records);
    /// By code, for people.
    void setSourceNames(QHash<QString, QString> names);
    [[nodiscard]] QString sourceName(const QString &code) const;
    /// Rows of text into \a column and the ones beside it, from \a row on; a blank row leaves a row as it is.
    void paste(int row, int column, const QString &text);
    /// Of every shipment that has none of its own.
    void setCarrier(const QString &carrier);
    /// From where these orders were asked to leave, by their ids, and all others: what is shown of those that cannot.
    /// Empty: from where the goods are.
    void setWantedSources(QHash<qint64, QString> ofOrders, QString ofOthers);
    /// Numbers and carriers of these orders come with their plans from now on, out of a file: what was typed before is
    /// forgotten, what is typed after that counts, and setCarrier() is not about them.
    void takeFromFile(const QSet<qint64> &orders);
    /// Of everything that takes one.
    void setRemark(const Remark &remark);
    void setOutcome(const sync::OrderPushedLine &line);
    /// The ledger's ids of drafts(), in their order; 0: not staged, something of the order is on its way since.
    void setIds(const std::vector<qint64> &ids);

    /// Those that are included.
    [[nodiscard]] std::vector<OrderActionDraft> drafts(bool isConfirmed) const;
    /// What they would send, in the same order, each with the number of its order.
    [[nodiscard]] std::vector<std::pair<QString, sync::PlannedRequest>> plannedRequests() const;
    [[nodiscard]] int ready() const;   ///< will be done
    [[nodiscard]] int blocked() const; ///< cannot be; a person has to look
    [[nodiscard]] int done() const;    ///< nothing is left to do
    /// Of the blocked ones those that another source may solve, until one is chosen or they are left out: rows.
    [[nodiscard]] std::vector<int> toSolve() const;
    /// What is to be shipped: from how many sources, and how many pieces.
    struct Goods
    {
        int sources = 0;
        Decimal pieces;
    };
    [[nodiscard]] Goods goods() const;
    [[nodiscard]] int mails() const;                   ///< e-mails to customers
    [[nodiscard]] sync::RequestCount requests() const; ///< of what will be done
    struct Payment
    {
        OrderName order;
        MoneyStep step;
        friend bool operator==(const Payment &, const Payment &) = default;
    };
    /// Money that moves: of what is to be done, and once that is through of what was refused.
    [[nodiscard]] std::vector<Payment> money() const;
    [[nodiscard]] std::vector<qint64> failed() const; ///< the ledger's ids
    [[nodiscard]] const orders::OrderPlan *planAt(int row) const;
    /// Null: nothing is done there.
    [[nodiscard]] const OrderWork *workAt(int row) const;
    /// Of the copy; null: it does not have the order.
    [[nodiscard]] const tables::OrderRecord *recordAt(int row) const;
    /// What was done, by the numbers of its documents.
    [[nodiscard]] QStringList doneDocuments() const;
    /// Why nothing is done; null: something is.
    [[nodiscard]] const orders::Obstacle *obstacleAt(int row) const;
    /// Of that order; -1: none.
    [[nodiscard]] int rowOf(qint64 orderId) const;
    void setIncluded(int row, bool isIncluded);
    /// Nothing is typed or left out any more: it is on its way as it stands.
    void setFixed(bool isFixed) { m_isFixed = isFixed; }
    [[nodiscard]] bool isIncluded(int row) const;
    /// Whether somebody decides that: what is blocked for good is not done anyhow.
    [[nodiscard]] bool canBeLeftOut(int row) const;
    /// Whether something is chosen there from a list: a source, a carrier.
    [[nodiscard]] bool isChoice(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();
    /// The order is to leave from there: it has to be planned anew.
    void sourceWanted(qint64 orderId, const QString &code);

private:
    struct Row
    {
        std::size_t plan = 0;
        int ordinal = 0;                             ///< of the order's actions
        std::optional<orders::PlannedAction> action; ///< nothing: blocked
        orders::Obstacle obstacle;
        QString marker;
        QString carrier;      ///< of a shipment, for numbers that are still to come
        bool isTyped = false; ///< carrier or numbers
        bool isCarrierTyped = false;
        bool isIncluded = true;
        qint64 id = 0; ///< of the ledger
        std::optional<sync::OrderPushedLine> outcome;
    };

    [[nodiscard]] static bool isRefused(const Row &row);
    /// Whether it goes to the shop: a comment without a text does not.
    [[nodiscard]] static bool isReady(const Row &row);
    /// Whether another source may get it out of the way.
    [[nodiscard]] static bool isSolvable(const Row &row);
    [[nodiscard]] static bool isLeftOut(const Row &row);
    [[nodiscard]] bool isTrouble(const Row &row) const;
    [[nodiscard]] QString wantedSource(const Row &row) const;
    [[nodiscard]] QIcon checkIcon(const Row &row) const;
    void keepTyped(const std::vector<Row> &before, const std::vector<qint64> &orders);
    [[nodiscard]] static const Row *sameShipment(const std::vector<const Row *> &before, const Row &row,
                                                 const orders::OrderPlan &plan);
    void setNumbers(Row &row, const QString &numbers);
    void setCarrier(Row &row, const QString &carrier);
    [[nodiscard]] QString shipTo(const Row &row) const;
    [[nodiscard]] QString what(const Row &row) const;
    [[nodiscard]] QString check(const Row &row) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    std::vector<orders::OrderPlan> m_plans;
    QHash<qint64, tables::OrderRecord> m_records;
    QHash<QString, QString> m_sourceNames;
    QHash<qint64, QString> m_wantedSources; ///< by order
    QString m_wantedSource;                 ///< of the others
    QSet<qint64> m_fromFile;                ///< orders
    QSet<qint64> m_leftOut;                 ///< orders of which something was left out when they could last be done
    std::vector<Row> m_rows;
    bool m_isFixed = false;
};

/// What the line of an order with that id (OrderItem::itemId) is called; empty: nobody knows.
using LineName = std::function<QString(qint64 id)>;
/// What is done, in words. Lines without a name are told by their ids.
[[nodiscard]] QString workText(const OrderWork &work, const std::optional<MoneyStep> &money, const LineName &nameOf);
/// What has come of an action, for people.
[[nodiscard]] QString outcomeText(const sync::OrderPushedLine &line);

} // namespace qm::ui
