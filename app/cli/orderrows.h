// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "domain/orderaction.h"
#include "orders/orderplan.h"
#include "sync/orderplanning.h"
#include "sync/orderpush.h"
#include "sync/orderrequest.h"

#include <QMap>

#include <vector>

namespace qm::cli {

/// What was planned, and what it was staged as.
struct StagedDraft
{
    qint64 actionId = 0; ///< 0: not staged, because an earlier action of the order is not settled
    OrderActionDraft draft;
};

/// What is planned with each order, and what has come of it: one line for each action, and one for each order with
/// which nothing is done.
class OrderRows
{
public:
    void addMissing(const QString &number);
    /// An order that was named, and is not in the file beside it.
    void addWithoutRow(const QString &number);
    /// Of a file. \a isDone: only not needed any more.
    void addRefused(qint64 row, const QString &value, const QString &reason, const QString &message, bool isDone);
    /// An order that has what is wanted.
    void addDone(const OrderName &order, OrderActionKind kind, const QString &reason, const QString &message);
    void addPlan(const orders::OrderPlan &plan, const std::vector<orders::OrderWish> &wishes);
    /// Takes the place of what was planned. \a actions: those of \a staged that the ledger has by now; of the others
    /// somebody else disposed.
    void setPushed(const std::vector<StagedDraft> &staged, const std::vector<OrderAction> &actions,
                   const std::vector<sync::OrderPushedLine> &lines);

    [[nodiscard]] bool hasPlanned() const { return m_counts.contains(QStringLiteral("ready")); }
    [[nodiscard]] bool hasUnknown() const { return m_counts.contains(QStringLiteral("unknown")); }
    /// `297 verified, 2 already so, 1 failed`
    [[nodiscard]] QString counts() const;
    /// Of the worst line.
    [[nodiscard]] ExitCode code() const;
    [[nodiscard]] Try<void> write(Context &context) const;
    /// As JSON unless another format was asked for: no plan fits a table. In JSON with the exact requests.
    [[nodiscard]] Try<void> writePlan(Context &context) const;

private:
    struct Row
    {
        qint64 actionId = 0;
        OrderName order;
        std::optional<OrderActionKind> kind; ///< nothing: of an order that was not found
        std::optional<OrderWork> work;
        std::optional<MoneyStep> money;
        QString result;
        QString reason;
        QString message;
        QString document;
        std::optional<sync::PlannedRequest> request = {}; ///< of a plan
    };
    void add(Row row);
    void addPushed(const OrderAction &action, const sync::OrderPushedLine *line);
    void addLeft(const OrderActionDraft &draft, const QString &reason, const QString &message);
    enum class Requests { Left, Told };
    [[nodiscard]] Try<void> write(Context &context, Format format, Requests requests) const;

    std::vector<Row> m_rows;
    QMap<QString, int> m_counts; ///< by result
};

} // namespace qm::cli
