// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderrows.h"

#include "output.h"

#include <QHash>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

JsonNode linesNode(const std::vector<ActionLine> &lines)
{
    JsonNode array = JsonNode::array();
    for (const ActionLine &line : lines) {
        JsonNode one = JsonNode::object();
        one.add(u"order_item_id"_s, JsonNode::ofNumber(line.orderItemId));
        one.add(u"qty"_s, JsonNode::ofDigits(line.qty.toString()));
        array.items.push_back(std::move(one));
    }
    return array;
}

void addTracks(JsonNode &node, const std::vector<ActionTrack> &tracks)
{
    JsonNode array = JsonNode::array();
    for (const ActionTrack &track : tracks) {
        JsonNode one = JsonNode::object();
        one.add(u"carrier_code"_s, JsonNode::ofText(track.carrierCode));
        one.add(u"title"_s, JsonNode::ofText(track.title));
        one.add(u"track_number"_s, JsonNode::ofText(track.number));
        array.items.push_back(std::move(one));
    }
    node.add(u"tracks"_s, std::move(array));
}

/// What is done, in the API's own words.
struct DetailOf
{
    JsonNode &node;

    void operator()(const CommentAction &) const {}
    void operator()(const StatusAction &work) const { node.add(u"status"_s, JsonNode::ofText(work.status)); }
    void operator()(HoldAction) const {}
    void operator()(UnholdAction) const {}
    void operator()(CancelAction) const {}
    void operator()(const InvoiceAction &work) const
    {
        node.add(u"capture"_s, JsonNode::ofBool(work.isOnline));
        node.add(u"items"_s, linesNode(work.lines));
    }
    void operator()(const ShipmentAction &work) const
    {
        node.add(u"items"_s, linesNode(work.lines));
        node.add(u"source_code"_s, work.sourceCode.isEmpty() ? JsonNode() : JsonNode::ofText(work.sourceCode));
        addTracks(node, work.tracks);
    }
    void operator()(const CreditMemoAction &work) const
    {
        node.add(u"is_online"_s, JsonNode::ofBool(work.isOnline));
        node.add(u"invoice_id"_s, work.invoiceId == 0 ? JsonNode() : JsonNode::ofNumber(work.invoiceId));
        node.add(u"items"_s, linesNode(work.lines));
        node.add(u"shipping_amount"_s,
                 work.shippingAmount ? JsonNode::ofDigits(work.shippingAmount->toString()) : JsonNode());
        node.add(u"adjustment_positive"_s, JsonNode::ofDigits(work.adjustmentPositive.toString()));
        node.add(u"adjustment_negative"_s, JsonNode::ofDigits(work.adjustmentNegative.toString()));
        JsonNode back = JsonNode::array();
        for (const qint64 item : work.returnToStock) {
            back.items.push_back(JsonNode::ofNumber(item));
        }
        node.add(u"return_to_stock_items"_s, std::move(back));
    }
    void operator()(const TrackAction &work) const
    {
        node.add(u"shipment_id"_s, JsonNode::ofNumber(work.shipmentId));
        addTracks(node, {work.track});
    }
};

JsonNode detailOf(const OrderWork &work, const std::optional<MoneyStep> &money)
{
    JsonNode node = JsonNode::object();
    std::visit(DetailOf{node}, work);
    if (const Remark *remark = qm::remarkOf(work)) {
        node.add(u"notify"_s, JsonNode::ofBool(remark->notify));
        node.add(u"comment"_s, remark->text.isEmpty() ? JsonNode() : JsonNode::ofText(remark->text));
    }
    if (money) {
        JsonNode step = JsonNode::object();
        step.add(u"payment_method"_s, JsonNode::ofText(money->paymentMethod));
        step.add(u"transaction_id"_s, JsonNode::ofText(money->transactionId));
        step.add(u"amount"_s, JsonNode::ofDigits(money->amount.toFixed(2)));
        step.add(u"currency"_s, JsonNode::ofText(money->currency));
        node.add(u"money"_s, std::move(step));
    }
    return node;
}

/// As it would leave; what says who sends it is not among it.
JsonNode requestNode(const sync::PlannedRequest &request)
{
    JsonNode node = JsonNode::object();
    node.add(u"method"_s, JsonNode::ofText(request.request.section(u' ', 0, 0)));
    node.add(u"path"_s, JsonNode::ofText(request.request.section(u' ', 1)));
    node.add(u"body"_s, parseJson(request.body.toUtf8()).value_or(JsonNode()));
    return node;
}

/// How bad a result is; the order of codes that win.
ExitCode codeOf(const QString &result)
{
    static const QMap<QString, ExitCode> codes{{u"ready"_s, ExitCode::Done},       {u"verified"_s, ExitCode::Done},
                                               {u"already_so"_s, ExitCode::Done},  {u"blocked"_s, ExitCode::SomeFailed},
                                               {u"changed"_s, ExitCode::Conflict}, {u"withheld"_s, ExitCode::Refused}};
    return codes.value(result, ExitCode::SomeFailed);
}

QString resultOf(sync::OrderPushedAs what)
{
    return what == sync::OrderPushedAs::Blocked ? u"changed"_s : QString(toString(what));
}

} // namespace

void OrderRows::add(Row row)
{
    ++m_counts[row.result];
    m_rows.push_back(std::move(row));
}

void OrderRows::addMissing(const QString &number)
{
    Row row;
    row.order.incrementId = number;
    row.result = u"blocked"_s;
    row.reason = toString(orders::ObstacleKind::NoSuchOrder);
    row.message = orders::explain({orders::ObstacleKind::NoSuchOrder, 0, {}, {}});
    add(std::move(row));
}

void OrderRows::addWithoutRow(const QString &number)
{
    Row row;
    row.order.incrementId = number;
    row.kind = OrderActionKind::Shipment;
    row.result = u"blocked"_s;
    row.reason = u"not_in_file"_s;
    row.message = u"The file has no row of this order."_s;
    add(std::move(row));
}

void OrderRows::addRefused(qint64 number, const QString &value, const QString &reason, const QString &message,
                           bool isDone)
{
    Row row;
    row.order.incrementId = value;
    row.kind = OrderActionKind::Shipment;
    row.result = isDone ? u"already_so"_s : u"refused"_s;
    row.reason = reason;
    row.message = u"row %1: %2"_s.arg(number).arg(message);
    add(std::move(row));
}

void OrderRows::addDone(const OrderName &order, OrderActionKind kind, const QString &reason, const QString &message)
{
    Row row;
    row.order = order;
    row.kind = kind;
    row.result = u"already_so"_s;
    row.reason = reason;
    row.message = message;
    add(std::move(row));
}

void OrderRows::addPlan(const orders::OrderPlan &plan, const std::vector<orders::OrderWish> &wishes)
{
    for (const orders::PlannedAction &action : plan.actions) {
        Row row;
        row.order = plan.order;
        row.kind = kindOf(action.work);
        row.work = action.work;
        row.money = action.money;
        row.result = u"ready"_s;
        row.request = sync::requestOf(plan, action, sync::markerToCome());
        add(std::move(row));
    }
    for (const orders::OrderPlan::Blocked &blocked : plan.blocked) {
        Row row;
        row.order = plan.order;
        row.kind = wishes[blocked.wish].kind;
        row.result = isDone(blocked.obstacle.kind) ? u"already_so"_s : u"blocked"_s;
        row.reason = toString(blocked.obstacle.kind);
        row.message = explain(blocked.obstacle);
        add(std::move(row));
    }
}

void OrderRows::setPushed(const std::vector<StagedDraft> &staged, const std::vector<OrderAction> &actions,
                          const std::vector<sync::OrderPushedLine> &lines)
{
    std::erase_if(m_rows, [](const Row &row) { return row.result == "ready"_L1; });
    m_counts.remove(u"ready"_s);
    QHash<qint64, const OrderAction *> kept; // they are thousands of each
    for (const OrderAction &action : actions) {
        kept.insert(action.id, &action);
    }
    QHash<qint64, const sync::OrderPushedLine *> lineOf;
    for (const sync::OrderPushedLine &line : lines) {
        lineOf.insert(line.actionId, &line);
    }
    const orders::Obstacle unsettled{orders::ObstacleKind::Unsettled, 0, {}, {}};
    for (const StagedDraft &one : staged) {
        if (const OrderAction *action = kept.value(one.actionId)) {
            addPushed(*action, lineOf.value(action->id));
        } else if (one.actionId == 0) {
            addLeft(one.draft, toString(unsettled.kind), orders::explain(unsettled));
        } else {
            addLeft(one.draft, u"dropped"_s,
                    u"Another program dropped this, or staged the same and goes on with that."_s);
        }
    }
}

void OrderRows::addPushed(const OrderAction &action, const sync::OrderPushedLine *line)
{
    Row row;
    row.actionId = action.id;
    row.order = action.order;
    row.kind = kindOf(action.work);
    row.work = action.work;
    row.money = action.money;
    row.result = line ? resultOf(line->what) : u"left"_s;
    if (line) {
        row.reason = line->reason;
        row.message = line->message;
        row.document = line->documentNumber;
    }
    add(std::move(row));
}

void OrderRows::addLeft(const OrderActionDraft &draft, const QString &reason, const QString &message)
{
    Row row;
    row.order = draft.order;
    row.kind = kindOf(draft.work);
    row.work = draft.work;
    row.money = draft.money;
    row.result = toString(sync::OrderPushedAs::Left);
    row.reason = reason;
    row.message = message;
    add(std::move(row));
}

QString OrderRows::counts() const
{
    QStringList parts;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        QString word = count.key();
        parts.append(u"%1 %2"_s.arg(*count).arg(word.replace(u'_', u' ')));
    }
    return parts.isEmpty() ? u"there is nothing to do"_s : parts.join(u", "_s);
}

ExitCode OrderRows::code() const
{
    for (const ExitCode worst : {ExitCode::Conflict, ExitCode::SomeFailed, ExitCode::Refused}) {
        for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
            if (codeOf(count.key()) == worst) {
                return worst;
            }
        }
    }
    return ExitCode::Done;
}

Try<void> OrderRows::writePlan(Context &context) const
{
    return write(context, context.globals().formatGiven ? context.globals().format : Format::Json, Requests::Told);
}

Try<void> OrderRows::write(Context &context) const
{
    return write(context, context.globals().format, Requests::Left);
}

Try<void> OrderRows::write(Context &context, Format format, Requests requests) const
{
    QStringList columns{u"id"_s,     u"increment_id"_s, u"entity_id"_s, u"store_name"_s, u"action"_s,
                        u"result"_s, u"reason"_s,       u"document"_s,  u"message"_s};
    const bool hasDetail = format == Format::Json || format == Format::NdJson; // no plan fits a column
    if (hasDetail) {
        columns.append(u"plan"_s);
    }
    const bool hasRequests = hasDetail && requests == Requests::Told;
    if (hasRequests) {
        columns.append(u"request"_s);
    }
    const auto writer = makeRowWriter(format, columns, context.console());
    for (const Row &row : m_rows) {
        const auto id = [](qint64 number) { return number == 0 ? JsonNode() : JsonNode::ofNumber(number); };
        std::vector<JsonNode> cells{id(row.actionId),
                                    JsonNode::ofText(row.order.incrementId),
                                    id(row.order.entityId),
                                    JsonNode::ofText(row.order.storeName),
                                    row.kind ? JsonNode::ofText(toString(*row.kind)) : JsonNode(),
                                    JsonNode::ofText(row.result),
                                    JsonNode::ofText(row.reason),
                                    JsonNode::ofText(row.document),
                                    JsonNode::ofText(row.message)};
        if (hasDetail) {
            cells.push_back(row.work ? detailOf(*row.work, row.money) : JsonNode());
        }
        if (hasRequests) {
            cells.push_back(row.request ? requestNode(*row.request) : JsonNode());
        }
        if (const Try<void> written = writer->row(std::move(cells)); !written) {
            return written;
        }
    }
    return writer->end();
}

} // namespace qm::cli
