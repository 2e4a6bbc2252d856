// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordertracking.h"
#include "editcommands.h"
#include "orderwork.h"

#include "imports/trackingparcels.h"
#include "remote/endpoints/stores.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct TrackingWords : WorkWords
{
    std::string file;
    std::string refused;
    bool again = false;
};

/// What a file says, on its way to the shop.
struct Tracking
{
    imports::TrackingFile file;
    imports::TrackedOrders tracked;
    std::vector<imports::TrackingRefusal> refused;
    QString refusedFile;
    QStringList notInFile; ///< orders that were named

    void refuse(const imports::TrackingRefusal &one, OrderRows &rows)
    {
        rows.addRefused(one.row, one.value, toString(one.reason), imports::explain(one), imports::isSkip(one.reason));
        refused.push_back(one);
    }
};

/// \a onceOf: the batch whose parcels without a number are not shipped again; empty: they are.
Wanted wantedOf(Tracking &tracking, const sync::FoundOrders &found, const std::vector<StoreView> &views, bool mayNotify,
                const QString &onceOf)
{
    imports::TrackedNames names;
    for (const StoreView &view : views) {
        names.storeCodes.insert(view.id, view.code);
        names.storeNames.insert(view.id, view.name);
    }
    names.byNumber = found.ambiguous;
    for (const OrderName &order : found.orders) {
        names.byNumber[order.incrementId].push_back(order);
    }
    Wanted wanted;
    for (const QString &number : std::as_const(tracking.notInFile)) {
        wanted.rows.addWithoutRow(number);
    }
    for (const imports::TrackingRefusal &one : tracking.file.refused) {
        tracking.refuse(one, wanted.rows);
    }
    tracking.tracked = imports::parcelsOf(tracking.file.rows, names, mayNotify);
    for (const imports::TrackingRefusal &one : tracking.tracked.refused) {
        tracking.refuse(one, wanted.rows);
    }
    for (const imports::TrackedOrder &order : tracking.tracked.orders) {
        wanted.wishes.push_back({order.order.entityId, order.wishes(), onceOf});
    }
    return wanted;
}

/// What the file says of \a numbers alone. Those of which it says nothing are told: nobody takes them for shipped.
void narrow(Tracking &tracking, const QStringList &numbers)
{
    const QSet<QString> wanted(numbers.cbegin(), numbers.cend());
    QSet<QString> missing = wanted;
    std::erase_if(tracking.file.rows, [&](const imports::TrackingRow &row) {
        missing.remove(row.orderNumber);
        return !wanted.contains(row.orderNumber);
    });
    // Of a row that was not understood only its cells say which order it is of.
    std::erase_if(tracking.file.refused, [&](const imports::TrackingRefusal &refusal) {
        const auto cells =
            std::ranges::lower_bound(tracking.file.cells, refusal.row, {}, &imports::TrackingFile::Cells::row);
        bool isOfOne = false;
        if (cells != tracking.file.cells.end() && cells->row == refusal.row) {
            for (const QString &cell : cells->cells) {
                if (wanted.contains(cell.trimmed())) {
                    missing.remove(cell.trimmed());
                    isOfOne = true;
                }
            }
        }
        return !isOfOne;
    });
    for (const QString &number : numbers) {
        if (missing.contains(number)) {
            tracking.notInFile.append(number);
        }
    }
}

/// Writes the rows that were not understood, or that no shipment can be made of, into a file of their own.
Try<void> keepRefused(Tracking &tracking, const std::vector<orders::OrderPlan> &plans)
{
    for (std::size_t i = 0; i < plans.size(); ++i) {
        for (const imports::TrackingRefusal &one : imports::refusalsOf(tracking.tracked.orders[i], plans[i])) {
            tracking.refused.push_back(one); // told with the order already
        }
    }
    if (tracking.refusedFile.isEmpty()) {
        return {};
    }
    const Result<void> written = imports::writeRefused(tracking.refusedFile, tracking.file, tracking.refused);
    return written ? Try<void>() : Try<void>(failLocally(written.error()));
}

/// What is left out because the shop cannot tell that it went out: somebody may mean it.
void tellShippedBefore(Context &context, const std::vector<orders::OrderPlan> &plans)
{
    const int parcels = orders::countBlocked(plans, orders::ObstacleKind::ShippedBefore);
    if (parcels > 0) {
        context.console().notice(u"parcels without a number that an earlier import of a file of this name shipped: %1; "
                                 "--again ships them once more"_s.arg(parcels));
    }
}

Outcome import(Context &context, const TrackingWords &words)
{
    return importTracking(context, words, text(words.file), text(words.refused), words.again);
}

} // namespace

Outcome importTracking(Context &context, const WorkWords &words, const QString &path, const QString &refusedFile,
                       bool again)
{
    Result<imports::TrackingFile> file = imports::readTrackingFile(path, {}, context.stop());
    if (!file) {
        return file.error().kind == ErrorKind::Cancelled ? Outcome(stopped(u"'%1'"_s.arg(path)))
                                                         : Outcome(usage(u"'%1': %2"_s.arg(path, file.error().text())));
    }
    if (!file->leftOut.isEmpty()) {
        context.console().notice(u"columns that are left out: %1"_s.arg(file->leftOut.join(u", "_s)));
    }
    Tracking tracking;
    tracking.file = std::move(*file);
    tracking.refusedFile = refusedFile;
    if (!words.orders.empty() || !words.from.empty()) {
        const Try<QStringList> only = numbersOf(words);
        if (!only) {
            return tl::unexpected(only.error());
        }
        const auto id = std::ranges::find_if(*only, [](const QString &number) { return number.startsWith(u'#'); });
        if (id != only->cend()) {
            return usage(u"'%1': a file names orders by their numbers, and so must you with it"_s.arg(*id));
        }
        narrow(tracking, *only);
    }
    QStringList numbers;
    QSet<QString> known;
    for (const imports::TrackingRow &row : tracking.file.rows) {
        if (!known.contains(row.orderNumber)) {
            known.insert(row.orderNumber);
            numbers.append(row.orderNumber);
        }
    }
    const QString batch = QFileInfo(path).fileName();
    const auto wanted = [&](const Shop &shop, const sync::FoundOrders &found) -> Try<Wanted> {
        // Of most files nobody has to know the views, and whoever writes ids does not either.
        const bool namesViews = std::ranges::any_of(tracking.file.rows, [](const imports::TrackingRow &row) {
            bool isId = false;
            static_cast<void>(row.storeView.toLongLong(&isId));
            return !row.storeView.isEmpty() && !isId;
        });
        Try<std::vector<StoreView>> views;
        if (namesViews) {
            views = context.ask(shop, remote::listStoreViews());
        }
        return views ? Try<Wanted>(wantedOf(tracking, found, *views, words.notify, again ? QString() : batch))
                     : Try<Wanted>(tl::unexpected(views.error()));
    };
    const auto planned = [&](const std::vector<orders::OrderPlan> &plans, OrderRows &) {
        tellShippedBefore(context, plans);
        return keepRefused(tracking, plans);
    };
    return workOnOrders(context, words, numbers, batch, wanted, {.onPlanned = planned});
}

void addOrderTrackingCommands(CLI::App &group, Command &chosen)
{
    const auto words = std::make_shared<TrackingWords>();
    CLI::App *command = group.add_subcommand("import-tracking", "ship what a file of tracking numbers tells of");
    command->add_option("FILE", words->file, "a CSV or XLSX")->required();
    command->add_option("--refused", words->refused, "write the rows that cannot go, with reasons, into this CSV")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    command->add_flag("--notify", words->notify, "send e-mails to customers where the file says so");
    command->add_flag("--again", words->again,
                      "ship also what an earlier import of a file of this name shipped without a number");
    addGoOptions(*command, *words);
    command->footer(R"(Columns are known by their headers: increment_id, sku, qty, carrier_code, title,
track_number, source_code, notify, comment, and what carriers and 3PLs call them. Rows of
one order, source and number are one shipment; rows without a SKU ship what is left. What is
shipped already is skipped, known by its number, or by the file's name and the pieces where it
has none: the same file can be imported again.

Examples:
  quartermaster-cli orders import-tracking parcels.csv --dry-run
  quartermaster-cli orders import-tracking parcels.xlsx --yes --refused bad.csv)");
    onCommand(*command, chosen, words, &import);
}

} // namespace qm::cli
