// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/documentsums.h"
#include "orders/orderplan.h"
#include "sync/orderpushjob.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// `"20"`, or `20` of servers that have it so.
qint64 idIn(const QByteArray &answer)
{
    QByteArray text = answer.trimmed();
    if (text.size() > 1 && text.startsWith('"') && text.endsWith('"')) {
        text = text.mid(1, text.size() - 2);
    }
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber ? id : 0;
}

bool makesDocument(OrderActionKind kind)
{
    return kind == OrderActionKind::Invoice || kind == OrderActionKind::Shipment || kind == OrderActionKind::CreditMemo;
}

/// Nothing that goes after it would be answered otherwise.
bool endsAll(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::NoRoute || error.kind == ErrorKind::RateLimited ||
           error.kind == ErrorKind::Tls || error.kind == ErrorKind::Cancelled;
}

const QString &numberOf(const OrderImage &image, OrderActionKind kind, qint64 documentId)
{
    static const QString none;
    const auto &documents = kind == OrderActionKind::Invoice    ? image.invoices
                            : kind == OrderActionKind::Shipment ? image.shipments
                                                                : image.creditMemos;
    if (!documents) {
        return none;
    }
    const auto found = std::ranges::find(*documents, documentId, &DocumentImage::entityId);
    return found == documents->end() ? none : found->incrementId;
}

/// Whether another amount would move than the one that somebody said yes to: a colleague's invoice took the shipping
/// since, or a refund some of what is left.
bool isOtherAmount(const OrderAction &action, const orders::OrderSight &sight)
{
    const auto *invoice = std::get_if<InvoiceAction>(&action.work);
    const auto *memo = std::get_if<CreditMemoAction>(&action.work);
    if (!action.money || (!invoice && !memo)) {
        return false;
    }
    const orders::DocumentSums sums = invoice ? orders::sumsOf(*invoice, sight) : orders::sumsOf(*memo, sight);
    return sums.total.order != action.money->amount;
}

QString cutText(const std::vector<ActionLine> &missing)
{
    Decimal sum;
    for (const ActionLine &line : missing) {
        sum += line.qty;
    }
    return QCoreApplication::translate("OrderPush", "The shop took fewer pieces than were asked for: %1 are missing.")
        .arg(sum.toString());
}

} // namespace

Answered answeredWith(OrderActionKind kind, const QByteArray &answer)
{
    return {makesDocument(kind) ? idIn(answer) : 0, kind == OrderActionKind::Cancel && answer.trimmed() == "false"};
}

Result<orders::OrderSight> OrderPushJob::read(const OrderAction &action, const StopToken &stop)
{
    orders::Documents documents = orders::documentsFor(kindOf(action.work));
    documents.transactions = documents.transactions && movesMoney(action.work);
    return m_reader.read(action.order.entityId, documents, stop);
}

Result<void> OrderPushJob::settle(const OrderAction &action, OrderPushedAs what, ledger::ActionOutcome outcome)
{
    tell(action, what, outcome.reason, outcome.message);
    OrderPushedLine &line = m_lines[action.id];
    line.documentId = outcome.documentId;
    if (outcome.after && outcome.documentId != 0) {
        line.documentNumber = numberOf(*outcome.after, kindOf(action.work), outcome.documentId);
    }
    if (what == OrderPushedAs::Unknown) {
        m_unsettled.insert(action.order.entityId);
    }
    const Result<bool> done = inLedger<bool>([&outcome](sqlite::Database &database) {
        return ledger::settleActions(database, std::span(&outcome, 1)).map([] { return true; });
    });
    if (!done && done.error().kind == ErrorKind::Conflict) { // since it was read somebody dropped it, or decided
        m_lines.remove(action.id);
        tell(action, OrderPushedAs::Left);
        return {};
    }
    if (done && outcome.state == ChangeState::Verified) {
        m_orders.insert(action.order.entityId); // also what arrived earlier, or was done by somebody else
    }
    return done ? Result<void>() : Result<void>(failure(done.error()));
}

OrderPushJob::Went OrderPushJob::afterFailure(const Error &error)
{
    ++m_inARow;
    if (endsAll(error) || m_inARow >= m_options.mostInARow) {
        m_report.error = error;
        return Went::Off;
    }
    return Went::On;
}

Result<OrderPushJob::Went> OrderPushJob::cannotRead(const OrderAction &action, const Error &error)
{
    if (error.kind == ErrorKind::NotFound) {
        m_inARow = 0;
        const Result<void> done = settle(action, OrderPushedAs::Failed,
                                         {action.id, ChangeState::Failed, u"no_such_order"_s, error.text(), 0, {}});
        return done ? Result<Went>(Went::On) : Result<Went>(failure(done.error()));
    }
    tell(action, OrderPushedAs::Left, u"not_read"_s, error.text()); // it stays staged
    return afterFailure(error);
}

Result<std::optional<orders::Obstacle>> OrderPushJob::objection(const OrderAction &action,
                                                                const orders::OrderSight &sight)
{
    const Result<orders::ShippedSeparately> types = m_reader.shipmentTypes(std::span(&sight.order, 1), m_stop);
    if (!types) {
        return failure(types.error());
    }
    std::optional<orders::Obstacle> found = orders::objectionNow(action.work, sight, *types);
    if (!found && isOtherAmount(action, sight)) {
        found = orders::Obstacle{orders::ObstacleKind::Changed, 0, {}, {}};
    }
    return found;
}

Result<OrderPushJob::Went> OrderPushJob::push(const OrderAction &action)
{
    if (m_unsettled.contains(action.order.entityId)) {
        tell(action, OrderPushedAs::Left, toString(orders::ObstacleKind::Unsettled),
             orders::explain({orders::ObstacleKind::Unsettled, 0, {}, {}}));
        return Went::On;
    }
    const Result<orders::OrderSight> sight = read(action, m_stop);
    if (!sight) {
        return cannotRead(action, sight.error());
    }
    const OrderImage before = orders::imageOf(*sight, m_clock.now());
    if (orders::isThere(action.work, action.marker, before)) {
        const orders::Finding finding = orders::findWork(action.work, action.marker, before, before);
        const Result<void> done =
            settle(action, OrderPushedAs::AlreadySo,
                   {action.id, ChangeState::Verified, u"already_so"_s, {}, finding.documentId, before});
        return done ? Result<Went>(Went::On) : Result<Went>(failure(done.error()));
    }
    const Result<std::optional<orders::Obstacle>> found = objection(action, *sight);
    if (!found) {
        return cannotRead(action, found.error());
    }
    if (*found) {
        const Result<void> done =
            settle(action, OrderPushedAs::Blocked,
                   {action.id, ChangeState::Conflict, toString((*found)->kind), orders::explain(**found), 0, {}});
        return done ? Result<Went>(Went::On) : Result<Went>(failure(done.error()));
    }
    if (action.money && !action.isConfirmed) {
        tell(action, OrderPushedAs::Withheld, u"needs_yes"_s);
        return Went::On;
    }
    return send(action, *sight);
}

Result<OrderPushJob::Went> OrderPushJob::send(const OrderAction &action, const orders::OrderSight &sight)
{
    const OrderImage before = orders::imageOf(sight, m_clock.now());
    const remote::Request<JsonText> request = requestOf(action, sight);
    const ledger::OrderOutgoing outgoing{action.id, PushShop::nameOf(request.http),
                                         QString::fromUtf8(request.http.body.value_or(QByteArray())), before};
    const Result<qint64> entry = inLedger<qint64>(
        [&](sqlite::Database &database) { return ledger::beginAction(database, *m_turn, outgoing, m_clock.now()); });
    if (!entry) {
        if (entry.error().kind == ErrorKind::Conflict) { // somebody dropped it, or took the yes back
            tell(action, OrderPushedAs::Left);
            return Went::On;
        }
        return failure(entry.error());
    }
    m_orders.insert(action.order.entityId);
    Result<void> noted;
    const Reply reply = exchange(request, action, *entry, noted);
    if (!noted) {
        return failure(noted.error());
    }
    return conclude(action, before, reply);
}

OrderPushJob::Reply OrderPushJob::exchange(const remote::Request<JsonText> &request, const OrderAction &action,
                                           qint64 entry, Result<void> &noted)
{
    // Once it is begun it is waited for, also after a stop: it would only be unknown. At the end of the program it is.
    const auto answer = m_shop.ask(request, m_options.giveUp);
    const int status = answer ? answer->http.status : answer.error().httpStatus;
    const QString text = answer ? QString::fromUtf8(answer->value.utf8) : answer.error().text();
    if (status != 0) {
        const Result<bool> done = inLedger<bool>([&](sqlite::Database &database) {
            return ledger::noteAnswer(database, entry, status, text, m_clock.now()).map([] { return true; });
        });
        noted = done ? Result<void>() : Result<void>(failure(done.error()));
    }
    if (!answer) {
        return {0, answer.error()};
    }
    const Answered said = answeredWith(kindOf(action.work), answer->value.utf8);
    if (said.isRefused) {
        Error refused;
        refused.kind = ErrorKind::Validation;
        refused.httpStatus = status;
        refused.message = QCoreApplication::translate("OrderPush", "The shop does not cancel this order.");
        return {0, refused};
    }
    return {said.documentId, std::nullopt};
}

Result<OrderPushJob::Went> OrderPushJob::conclude(const OrderAction &action, const OrderImage &before,
                                                  const Reply &reply)
{
    // Also after a stop: what was sent is not left open for the sake of a moment, but for the end of the program.
    const Result<orders::OrderSight> sight = read(action, m_options.giveUp);
    if (!sight) {
        return unknown(action, reply, sight.error().text(), std::nullopt);
    }
    const OrderImage after = orders::imageOf(*sight, m_clock.now());
    const orders::Finding finding = orders::findWork(action.work, action.marker, before, after, reply.documentId);
    if (finding.arrival == orders::Arrival::Arrived) {
        m_inARow = 0;
        const bool isCut = !finding.missing.empty();
        const QString message =
            isCut ? cutText(finding.missing)
            : reply.error
                ? QCoreApplication::translate("OrderPush", "The shop answered with an error and did it all the "
                                                           "same: %1")
                      .arg(reply.error->text())
                : QString();
        const Result<void> done = settle(
            action, isCut ? OrderPushedAs::Cut : OrderPushedAs::Verified,
            {action.id, ChangeState::Verified, isCut ? u"cut"_s : QString(), message, finding.documentId, after});
        return done ? Result<Went>(Went::On) : Result<Went>(failure(done.error()));
    }
    const bool isRefused =
        finding.arrival == orders::Arrival::NotThere && reply.error && orders::isSureRefusal(action.work, *reply.error);
    if (!isRefused) {
        return unknown(action, reply, finding.why, after);
    }
    const Error &error = *reply.error;
    const bool again = endsAll(error); // not of this action
    const Result<void> done =
        settle(action, again ? OrderPushedAs::Left : OrderPushedAs::Failed,
               {action.id, again ? ChangeState::Staged : ChangeState::Failed, u"refused"_s, error.text(), 0, after});
    if (!done) {
        return failure(done.error());
    }
    if (error.kind == ErrorKind::Validation || error.kind == ErrorKind::NotFound) {
        m_inARow = 0;
        return Went::On;
    }
    return afterFailure(error);
}

Result<OrderPushJob::Went> OrderPushJob::unknown(const OrderAction &action, const Reply &reply, const QString &why,
                                                 std::optional<OrderImage> after)
{
    QStringList texts;
    if (reply.error) {
        texts.append(reply.error->text());
    }
    if (movesMoney(action.work)) {
        texts.append(QCoreApplication::translate("OrderPush", "Money may have moved: look at the payment provider's "
                                                              "account."));
    }
    if (!why.isEmpty()) {
        texts.append(why);
    }
    if (texts.isEmpty()) {
        texts.append(QCoreApplication::translate("OrderPush", "The shop answered with success, and the order is "
                                                              "without it."));
    }
    const Result<void> done =
        settle(action, OrderPushedAs::Unknown,
               {action.id, ChangeState::Unknown, movesMoney(action.work) ? u"money"_s : u"unknown"_s, texts.join(u' '),
                reply.documentId, std::move(after)});
    if (!done) {
        return failure(done.error());
    }
    Error lost;
    lost.kind = ErrorKind::Server;
    lost.message = texts.front();
    return afterFailure(reply.error.value_or(lost));
}

} // namespace qm::sync
