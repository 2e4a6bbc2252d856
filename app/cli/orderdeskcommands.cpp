// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"
#include "openactions.h"
#include "orderrows.h"
#include "ordertracking.h"
#include "orderwork.h"

#include <limits>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct CommentWords : WorkWords
{
    std::string status;
    bool again = false;
};

struct DocumentWords : WorkWords
{
    std::vector<std::string> items;
};

struct InvoiceWords : DocumentWords
{
    std::string capture = "offline";
};

struct ShipWords : DocumentWords
{
    std::string source;
    std::vector<std::string> tracks;
    std::string file;
    std::string refused;
    bool again = false;
};

struct RefundWords : DocumentWords
{
    bool online = false;
    qint64 invoice = 0;
    std::string shipping;
    std::string adjustment;
    std::string fee;
    bool returnToStock = false;
};

Try<Decimal> amountOf(const std::string &typed, const QString &option)
{
    if (typed.empty()) {
        return Decimal();
    }
    const std::optional<Decimal> amount = Decimal::fromText(std::string_view(typed));
    if (!amount || *amount < Decimal()) {
        return usage(u"%1: '%2' is no amount: expected digits with a point, as 12.50"_s.arg(option, text(typed)));
    }
    return *amount;
}

/// `SKU=2`, `#ITEM=2`. An SKU may hold an equals sign.
Try<std::vector<orders::WantedLine>> itemsOf(const std::vector<std::string> &typed)
{
    std::vector<orders::WantedLine> lines;
    for (const std::string &one : typed) {
        const QString word = text(one);
        const qsizetype sign = word.lastIndexOf(u'=');
        const std::optional<Decimal> qty = sign > 0 ? Decimal::fromText(QStringView(word).mid(sign + 1)) : std::nullopt;
        if (!qty || *qty <= Decimal()) {
            return usage(u"--item: '%1' is no line: expected SKU=QTY or #ITEM=QTY"_s.arg(word));
        }
        orders::WantedLine line{0, word.left(sign), *qty};
        if (line.sku.startsWith(u'#')) {
            bool isNumber = false;
            line.orderItemId = line.sku.mid(1).toLongLong(&isNumber);
            if (!isNumber) {
                return usage(u"--item: '%1' is no line: expected SKU=QTY or #ITEM=QTY"_s.arg(word));
            }
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// `CARRIER:NUMBER`, or a number alone.
Try<ActionTrack> trackOf(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        return ActionTrack{u"custom"_s, u"Parcel"_s, word};
    }
    const QString carrier = word.left(colon).trimmed();
    const QString number = word.mid(colon + 1).trimmed();
    if (carrier.isEmpty() || number.isEmpty()) {
        return usage(u"--track: '%1' is no parcel: expected CARRIER:NUMBER, or a number alone"_s.arg(word));
    }
    return ActionTrack{carrier.toLower(), carrier.toUpper(), number};
}

Outcome workOn(Context &context, const WorkWords &words, const QString &name, orders::OrderWish wish)
{
    const Try<QStringList> numbers = numbersOf(words);
    if (!numbers) {
        return tl::unexpected(numbers.error());
    }
    wish.remark = remarkOf(words);
    return workOnOrders(context, words, *numbers, name, sameForAll(std::move(wish)));
}

Try<orders::OrderWish> documentOf(OrderActionKind kind, const DocumentWords &words)
{
    orders::OrderWish wish;
    wish.kind = kind;
    if (!words.items.empty()) {
        Try<std::vector<orders::WantedLine>> lines = itemsOf(words.items);
        if (!lines) {
            return tl::unexpected(lines.error());
        }
        wish.lines = std::move(*lines);
    }
    return wish;
}

Outcome comment(Context &context, const CommentWords &words)
{
    orders::OrderWish wish;
    wish.kind = words.status.empty() ? OrderActionKind::Comment : OrderActionKind::Status;
    wish.status = text(words.status);
    const Try<QStringList> numbers = numbersOf(words);
    if (!numbers) {
        return tl::unexpected(numbers.error());
    }
    wish.remark = remarkOf(words);
    const bool goesOn = wish.kind == OrderActionKind::Comment && !words.again;
    const std::optional<Remark> remark = goesOn ? std::optional(wish.remark) : std::nullopt;
    return workOnOrders(context, words, *numbers, u"orders comment"_s, sameForAll(std::move(wish)), {.goesOn = remark});
}

template <OrderActionKind kind>
Outcome simple(Context &context, const WorkWords &words)
{
    orders::OrderWish wish;
    wish.kind = kind;
    return workOn(context, words, u"orders %1"_s.arg(toString(kind)), std::move(wish));
}

Outcome invoice(Context &context, const InvoiceWords &words)
{
    Try<orders::OrderWish> wish = documentOf(OrderActionKind::Invoice, words);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    wish->isOnline = words.capture == "online";
    return workOn(context, words, u"orders invoice"_s, std::move(*wish));
}

Outcome ship(Context &context, const ShipWords &words)
{
    if (!words.file.empty()) {
        if (!words.items.empty() || !words.tracks.empty() || !words.source.empty()) {
            return usage(u"--tracks: the file says what is shipped; --item, --track and --source do not go with it"_s);
        }
        if (!words.comment.empty() || words.visible) {
            return usage(
                u"--tracks: comments stand in the file's own column; --comment and --visible do not go with it"_s);
        }
        return importTracking(context, words, text(words.file), text(words.refused), words.again);
    }
    if (!words.refused.empty()) {
        return usage(u"--refused: it is for the rows of a file that --tracks names"_s);
    }
    if (words.again) {
        return usage(u"--again: it is for a file that --tracks names"_s);
    }
    Try<orders::OrderWish> wish = documentOf(OrderActionKind::Shipment, words);
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    wish->sourceCode = text(words.source);
    for (const std::string &one : words.tracks) {
        Try<ActionTrack> track = trackOf(text(one));
        if (!track) {
            return tl::unexpected(track.error());
        }
        wish->tracks.push_back(std::move(*track));
    }
    if (!words.tracks.empty() && (words.orders.size() != 1 || !words.from.empty())) {
        return usage(u"--track is for one order; for several use --tracks FILE"_s);
    }
    return workOn(context, words, u"orders ship"_s, std::move(*wish));
}

Outcome refund(Context &context, const RefundWords &words)
{
    Try<orders::OrderWish> wish = documentOf(OrderActionKind::CreditMemo, words);
    const Try<Decimal> shipping = amountOf(words.shipping, u"--shipping"_s);
    const Try<Decimal> adjustment = amountOf(words.adjustment, u"--adjustment"_s);
    const Try<Decimal> fee = amountOf(words.fee, u"--fee"_s);
    for (const Try<Decimal> &amount : {shipping, adjustment, fee}) {
        if (!amount) {
            return tl::unexpected(amount.error());
        }
    }
    if (!wish) {
        return tl::unexpected(wish.error());
    }
    wish->isOnline = words.online;
    wish->invoiceId = words.invoice;
    if (!words.shipping.empty()) {
        wish->shippingAmount = *shipping;
    }
    wish->adjustmentPositive = *adjustment;
    wish->adjustmentNegative = *fee;
    wish->returnToStock = words.returnToStock;
    return workOn(context, words, u"orders refund"_s, std::move(*wish));
}

void addItems(CLI::App &command, DocumentWords &words)
{
    command
        .add_option("--item", words.items,
                    "SKU=QTY, or # and the line's id with =QTY; may be given again (default: all that is open)")
        ->check(notBlank("the line is missing"))
        ->allow_extra_args(false); // what follows is an order
}

void addSimple(CLI::App &group, Command &chosen)
{
    const auto words = std::make_shared<CommentWords>();
    CLI::App *command = group.add_subcommand("comment", "put a comment into the history of orders");
    addWorkOptions(*command, *words);
    addRemarkOptions(*command, *words);
    command
        ->add_option("--status", words->status,
                     "set another status of the order's state with it (Magento 2.4.7 refuses all but the present one)")
        ->check(notBlank("the status is missing"));
    command->add_flag("--again", words->again, "put it also to orders that have it of an earlier run that did not end");
    command->footer(R"(Without --notify customers get no e-mail.

A run that was interrupted, or of which some orders were refused, is gone on with by the same command: the same
comment for all the orders that run was for, within a week. Orders that have it by then are left alone. Once every
order has the comment, the same command puts it there a second time.

Example:
  quartermaster-cli orders comment 000000042 --comment 'Called, will wait' --dry-run)");
    onCommand(*command, chosen, words, &comment);

    struct Plain
    {
        const char *name;
        const char *what;
        Outcome (*run)(Context &, const WorkWords &);
        const char *examples;
    };
    for (const Plain &plain :
         {Plain{"hold", "put orders on hold", &simple<OrderActionKind::Hold>,
                "Examples:\n"
                "  quartermaster-cli orders hold 000000042 000000043 --dry-run\n"
                "  quartermaster-cli orders hold 000000042 --yes"},
          Plain{"unhold", "take orders off hold", &simple<OrderActionKind::Unhold>,
                "Examples:\n"
                "  quartermaster-cli orders unhold 000000042 000000043 --dry-run\n"
                "  quartermaster-cli orders unhold 000000042 --yes"},
          Plain{"cancel", "cancel what is not invoiced of orders", &simple<OrderActionKind::Cancel>,
                "Examples:\n"
                "  quartermaster-cli orders cancel 000000042 000000043 --dry-run\n"
                "  quartermaster-cli orders cancel 000000042 --yes"}}) {
        const auto own = std::make_shared<WorkWords>();
        CLI::App *one = group.add_subcommand(plain.name, plain.what);
        addWorkOptions(*one, *own);
        one->footer(plain.examples);
        onCommand(*one, chosen, own, plain.run);
    }
}

void addInvoice(CLI::App &group, Command &chosen)
{
    const auto words = std::make_shared<InvoiceWords>();
    CLI::App *command = group.add_subcommand("invoice", "invoice orders, whole or in part");
    addWorkOptions(*command, *words);
    addItems(*command, *words);
    command
        ->add_option("--capture", words->capture,
                     "online: take the money through the payment provider, which wants --yes; offline: record as paid, "
                     "and no money is taken")
        ->check(CLI::IsMember({"online", "offline"}));
    addRemarkOptions(*command, *words);
    command->footer(R"(Examples:
  quartermaster-cli orders invoice 000000042 000000043 --dry-run
  quartermaster-cli orders invoice 000000042 --capture online --yes)");
    onCommand(*command, chosen, words, &invoice);
}

void addShip(CLI::App &group, Command &chosen)
{
    const auto words = std::make_shared<ShipWords>();
    CLI::App *command = group.add_subcommand("ship", "ship orders, whole or in part");
    addWorkOptions(*command, *words);
    addItems(*command, *words);
    command
        ->add_option("--source", words->source,
                     "the source the goods leave (default: by priority and stock, a shipment for each that is needed)")
        ->check(notBlank("the code of a source is missing"))
        ->type_name("CODE");
    command->add_option("--track", words->tracks, "CARRIER:NUMBER of one order's parcel; may be given again")
        ->check(notBlank("the parcel's number is missing"))
        ->allow_extra_args(false);
    command->add_option("--tracks", words->file, "a CSV or XLSX of tracking numbers, as import-tracking takes it")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    command->add_option("--refused", words->refused, "with --tracks: write the rows that cannot go into this CSV")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    command->add_flag(
        "--again", words->again,
        "with --tracks: ship also what an earlier import of a file of this name shipped without a number");
    addRemarkOptions(*command, *words);
    command->footer(R"(Without --notify customers get no e-mail.

Examples:
  quartermaster-cli orders ship 000000042 --track dhl:JD0146000039 --notify
  quartermaster-cli orders ship --tracks parcels.csv --yes
  quartermaster-cli orders ship 000000042 --item WS12-M=1 --source ams)");
    onCommand(*command, chosen, words, &ship);
}

void addRefund(CLI::App &group, Command &chosen)
{
    const auto words = std::make_shared<RefundWords>();
    CLI::App *command = group.add_subcommand("refund", "refund orders, whole or in part");
    addWorkOptions(*command, *words);
    addItems(*command, *words);
    command->add_flag("--online", words->online,
                      "pay back through the payment provider, which wants --yes; without it no money is returned");
    command->add_option("--invoice", words->invoice, "the invoice's entity id, where the order has several")
        ->check(wholeNumber(1, std::numeric_limits<qint64>::max()))
        ->type_name("ID");
    const CLI::Validator isThere = notBlank("the amount is missing"); // else all the shipping, or no fee
    command
        ->add_option("--shipping", words->shipping,
                     "how much of the shipping, in the base currency (default: all that is left)")
        ->check(isThere)
        ->type_name("AMOUNT");
    command->add_option("--adjustment", words->adjustment, "so much more than the goods, in the base currency")
        ->check(isThere)
        ->type_name("AMOUNT");
    command->add_option("--fee", words->fee, "so much less, in the base currency")->check(isThere)->type_name("AMOUNT");
    command->add_flag("--return-to-stock", words->returnToStock,
                      "what was shipped of the lines goes back to its source");
    addRemarkOptions(*command, *words);
    command->footer(R"(Examples:
  quartermaster-cli orders refund 000000042 --item WS12-M=1 --return-to-stock --dry-run
  quartermaster-cli orders refund 000000042 --online --yes)");
    onCommand(*command, chosen, words, &refund);
}

} // namespace

void addOrderDeskCommands(CLI::App &group, Command &chosen)
{
    addSimple(group, chosen);
    addInvoice(group, chosen);
    addShip(group, chosen);
    addRefund(group, chosen);
    addOpenActionCommands(group, chosen);
}

} // namespace qm::cli
