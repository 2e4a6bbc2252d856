// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/orders/trackingimport.h"

#include "tables/whendone.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/session.h"

#include <QFileInfo>

namespace qm::ui {

TrackingImport::TrackingImport(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(*OrderDesk::of(session))
{}

TrackingImport::~TrackingImport()
{
    m_stop.requestStop();
}

void TrackingImport::start(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    m_reading.start([this, path](const StopToken &stop, const setup::Errand::Tell &tell) {
        tell([this, file = imports::readTrackingFile(path, {}, stop)]() mutable {
            if (file) {
                lookUp(std::move(*file));
            } else {
                Q_EMIT failed(file.error().text());
            }
        });
    });
}

void TrackingImport::lookUp(imports::TrackingFile file)
{
    QStringList numbers;
    for (const imports::TrackingRow &row : file.rows) {
        numbers.append(row.orderNumber);
    }
    numbers.removeDuplicates();
    auto held = std::make_shared<Held>();
    held->file = std::move(file);
    if (numbers.isEmpty()) {
        offer(held, {}, {});
        return;
    }
    tables::whenDone(m_desk.find(numbers, m_stop.token()), this, [this, held](const Result<sync::FoundOrders> &found) {
        if (found) {
            nameViews(held, *found);
        } else {
            Q_EMIT failed(found.error().text());
        }
    });
}

/// What the copy calls the shop's views: rows may name theirs by code or by name.
void TrackingImport::nameViews(std::shared_ptr<Held> held, const sync::FoundOrders &orders)
{
    auto views = m_session.cache().read<imports::TrackedNames>(
        [](sqlite::Database &database) -> Result<imports::TrackedNames> {
            imports::TrackedNames names;
            sqlite::Rows rows = database.rows("select store_id, code, name from store_view");
            while (rows.next()) {
                names.storeCodes.insert(rows.integer(0), rows.text(1));
                names.storeNames.insert(rows.integer(0), rows.text(2));
            }
            const Result<void> done = rows.finished();
            return done ? Result<imports::TrackedNames>(std::move(names))
                        : Result<imports::TrackedNames>(failure(done.error()));
        },
        m_stop.token());
    tables::whenDone(std::move(views), this, [this, held, orders](Result<imports::TrackedNames> names) {
        // A copy that cannot say it leaves an order's own name of its view, which has website and store before it.
        offer(held, orders, names ? std::move(*names) : imports::TrackedNames());
    });
}

void TrackingImport::offer(std::shared_ptr<Held> held, const sync::FoundOrders &found, imports::TrackedNames names)
{
    for (const OrderName &order : found.orders) {
        names.byNumber[order.incrementId].push_back(order);
    }
    for (auto number = found.ambiguous.begin(); number != found.ambiguous.end(); ++number) {
        names.byNumber[number.key()] = number.value();
    }
    held->tracked = imports::parcelsOf(held->file.rows, names, true);
    OrderWorkDialog::Wanted wanted;
    wanted.kind = OrderActionKind::Shipment;
    wanted.file = m_name;
    for (const imports::TrackedOrder &order : held->tracked.orders) {
        wanted.orders.push_back(order.order.entityId);
        wanted.wishes.push_back({order.order.entityId, order.wishes()});
    }
    wanted.note = held->file.leftOut.isEmpty()
                      ? tr("%Ln row(s) of the file", nullptr, int(held->file.count))
                      : tr("%Ln row(s) of the file; columns left out: %1", nullptr, int(held->file.count))
                            .arg(held->file.leftOut.join(QLatin1StringView(", ")));
    wanted.refused = [held](const std::vector<orders::OrderPlan> &plans) {
        held->refused = held->file.refused;
        held->refused.insert(held->refused.end(), held->tracked.refused.begin(), held->tracked.refused.end());
        QHash<qint64, const orders::OrderPlan *> planned;
        for (const orders::OrderPlan &plan : plans) {
            planned.insert(plan.order.entityId, &plan);
        }
        for (const imports::TrackedOrder &order : held->tracked.orders) {
            if (const orders::OrderPlan *plan = planned.value(order.order.entityId)) {
                const auto blocked = imports::refusalsOf(order, *plan);
                held->refused.insert(held->refused.end(), blocked.begin(), blocked.end());
            }
        }
        return int(std::ranges::count_if(
            held->refused, [](const imports::TrackingRefusal &refusal) { return !imports::isSkip(refusal.reason); }));
    };
    wanted.writeRefused = [held](const QString &path) {
        return imports::writeRefused(path, held->file, held->refused);
    };
    Q_EMIT read(wanted);
}

} // namespace qm::ui
