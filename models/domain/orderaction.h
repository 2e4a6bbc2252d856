// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace qm {

// What is done with an order is an action: planned, kept in the ledger with the states of a staged change
// (ChangeState, without Undone), sent once, and told from what the order looks like afterwards. It is not a cell: it
// has no value to go back to, and what it makes, a document, is new each time.

/// A comment that comes with an action. \a notify sends the customer an e-mail: only where somebody asked for it
/// (magento-facts 4.25). The text goes into that e-mail when customers may see it anyway.
struct Remark
{
    QString text;
    bool isVisible = false; ///< to the customer, in the account
    bool notify = false;
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// Pieces of one line of the order: always of the line that invoices, shipments or refunds go by (orders/lines.h).
struct ActionLine
{
    qint64 orderItemId = 0;
    Decimal qty;
    friend bool operator==(const ActionLine &, const ActionLine &) = default;
};

/// A parcel.
struct ActionTrack
{
    QString carrierCode; ///< `custom` for carriers the shop has no module for
    QString title;
    QString number;
    friend bool operator==(const ActionTrack &, const ActionTrack &) = default;
};

struct CommentAction
{
    Remark remark;
    friend bool operator==(const CommentAction &, const CommentAction &) = default;
};

/// Another status of the same state, by way of a comment. 2.4.7 refuses every one but the present (magento-facts 4.13).
struct StatusAction
{
    QString status;
    Remark remark;
    friend bool operator==(const StatusAction &, const StatusAction &) = default;
};

struct HoldAction
{
    friend bool operator==(HoldAction, HoldAction) = default;
};
struct UnholdAction
{
    friend bool operator==(UnholdAction, UnholdAction) = default;
};
struct CancelAction
{
    friend bool operator==(CancelAction, CancelAction) = default;
};

/// Lines are explicit also for the whole order: without any the shop takes what is open when it comes to it.
struct InvoiceAction
{
    std::vector<ActionLine> lines;
    bool isOnline =
        false; ///< captured at the payment provider; otherwise recorded as paid, and no money is taken (4.2)
    Remark remark;
    friend bool operator==(const InvoiceAction &, const InvoiceAction &) = default;
};

struct ShipmentAction
{
    std::vector<ActionLine> lines;
    QString sourceCode; ///< empty: a shop without sources
    std::vector<ActionTrack> tracks;
    Remark remark;
    friend bool operator==(const ShipmentAction &, const ShipmentAction &) = default;
};

/// Amounts are in the base currency (magento-facts 4.18).
struct CreditMemoAction
{
    std::vector<ActionLine> lines;         ///< may have pieces of 0: a refund of amounts only
    qint64 invoiceId = 0;                  ///< 0: of the order, which is always offline (magento-facts 4.17)
    bool isOnline = false;                 ///< money goes back through the payment provider; of an invoice only
    std::optional<Decimal> shippingAmount; ///< nothing: what is left of it
    Decimal adjustmentPositive;            ///< given beyond the goods
    Decimal adjustmentNegative;            ///< kept as a fee
    std::vector<qint64> returnToStock;     ///< order item ids
    Remark remark;
    friend bool operator==(const CreditMemoAction &, const CreditMemoAction &) = default;
};

/// One more parcel of a shipment.
struct TrackAction
{
    qint64 shipmentId = 0;
    ActionTrack track;
    friend bool operator==(const TrackAction &, const TrackAction &) = default;
};

using OrderWork = std::variant<CommentAction, StatusAction, HoldAction, UnholdAction, CancelAction, InvoiceAction,
                               ShipmentAction, CreditMemoAction, TrackAction>;

/// In the order of OrderWork's alternatives.
enum class OrderActionKind { Comment, Status, Hold, Unhold, Cancel, Invoice, Shipment, CreditMemo, Track };
inline constexpr int orderActionKinds = int(std::variant_size_v<OrderWork>);

/// Stable lower-case name, for files, JSON and tests: `credit_memo`.
[[nodiscard]] QLatin1StringView toString(OrderActionKind kind);
[[nodiscard]] std::optional<OrderActionKind> orderActionKindFromText(QStringView text);
[[nodiscard]] OrderActionKind kindOf(const OrderWork &work);
/// Null for what takes no comment.
[[nodiscard]] const Remark *remarkOf(const OrderWork &work);
[[nodiscard]] bool notifies(const OrderWork &work);
/// Whether money moves at the payment provider: such an action wants a yes of its own.
[[nodiscard]] bool movesMoney(const OrderWork &work);

/// How people know an order. Numbers are unique in a store only (magento-facts 4.21).
struct OrderName
{
    qint64 entityId = 0;
    QString incrementId;
    qint64 storeId = 0;
    QString storeName; ///< website, store, view; slashes between
    QString customer;  ///< name, or e-mail address
    friend bool operator==(const OrderName &, const OrderName &) = default;
};

/// What a money step is confirmed with.
struct MoneyStep
{
    QString paymentMethod; ///< title where the shop tells one, else code
    QString transactionId; ///< of the authorisation, or of the capture that is paid back; empty: none is known
    Decimal amount;        ///< in the order's currency; as planned, the shop's own sum counts
    QString currency;
    friend bool operator==(const MoneyStep &, const MoneyStep &) = default;
};

// What of an order is needed to tell what became of an action.

struct LineImage
{
    qint64 itemId = 0;
    Decimal ordered;
    Decimal invoiced;
    Decimal shipped;
    Decimal refunded;
    Decimal canceled;
    friend bool operator==(const LineImage &, const LineImage &) = default;
};

/// An invoice, shipment or credit memo.
struct DocumentImage
{
    qint64 entityId = 0;
    QString incrementId;
    std::vector<ActionLine> lines; ///< in the document's order
    QString sourceCode;            ///< a shipment's
    std::vector<ActionTrack> tracks;
    QStringList markers; ///< in its comments
    friend bool operator==(const DocumentImage &, const DocumentImage &) = default;
};

/// An order as it was read. Documents that were not asked for are nothing.
struct OrderImage
{
    UtcTime readAt; ///< by this computer's clock
    QString state;
    QString status;
    std::optional<UtcTime> updatedAt;
    std::vector<LineImage> lines;
    QStringList markers; ///< in its comments
    std::optional<std::vector<DocumentImage>> invoices;
    std::optional<std::vector<DocumentImage>> shipments;
    std::optional<std::vector<DocumentImage>> creditMemos;
    std::optional<std::vector<qint64>> transactions; ///< ids
    friend bool operator==(const OrderImage &, const OrderImage &) = default;
};

/// An action on its way into the ledger.
struct OrderActionDraft
{
    OrderName order;
    OrderWork work;
    QString marker;                 ///< orders/marker.h; the same for every try
    std::optional<MoneyStep> money; ///< with movesMoney()
    bool isConfirmed = false;       ///< somebody said yes to the money step
};

/// An action as the ledger has it.
struct OrderAction
{
    qint64 id = 0; ///< never used again for another one
    qint64 batchId = 0;
    QString profileId;
    OrderName order;
    OrderWork work;
    QString marker;
    std::optional<MoneyStep> money;
    bool isConfirmed = false;
    ChangeState state = ChangeState::Staged;
    QString author;
    UtcTime stagedAt;
    int attempts = 0;                 ///< how often it was on its way
    QString reason;                   ///< machine-readable, when there is one: `nothing_to_ship`, `cut`
    QString message;                  ///< the shop's own text, or ours
    qint64 documentId = 0;            ///< what it made; 0: nothing, or not known
    std::optional<UtcTime> sentAt;    ///< the last time
    std::optional<OrderImage> before; ///< as read just before it was sent the last time
};

/// Actions that were made together.
struct OrderBatch
{
    qint64 id = 0;
    QString profileId;
    QString name;
    QString author;
    UtcTime createdAt;
    friend bool operator==(const OrderBatch &, const OrderBatch &) = default;
};

} // namespace qm
