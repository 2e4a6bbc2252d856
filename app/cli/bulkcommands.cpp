// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommands.h"

#include "remote/endpoints/bulks.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <map>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct BulkListWords
{
    qint64 limit = 20;
};

struct BulkStatusWords
{
    std::string uuid;
};

/// From operationStatus::complete on.
constexpr std::array statusNames{"complete"_L1, "retriably_failed"_L1, "failed"_L1, "open"_L1, "rejected"_L1};

QString statusName(int status)
{
    return status >= 1 && status <= int(statusNames.size()) ? QString(statusNames[std::size_t(status - 1)])
                                                            : QString::number(status);
}

/// The operations of one bulk, counted.
struct Counted
{
    QString uuid;
    QString topic;
    std::optional<UtcTime> startTime;
    std::array<qint64, statusNames.size()> counts{};
    qint64 of = 0;

    void add(const BulkOperation &operation)
    {
        ++of;
        if (operation.status >= 1 && operation.status <= int(counts.size())) {
            ++counts[std::size_t(operation.status - 1)];
        }
        if (operation.extensionAttributes.startTime) {
            startTime = operation.extensionAttributes.startTime;
        }
    }
    [[nodiscard]] qint64 count(int status) const { return counts[std::size_t(status - 1)]; }
};

/// The shop has a list of operations only; those of the newest bulks are put together here.
Try<std::vector<Counted>> newest(Context &context, const Shop &shop, std::size_t most)
{
    std::vector<Counted> bulks;
    constexpr int size = 300;
    for (int page = 1;; ++page) {
        remote::Criteria criteria;
        criteria.orderBy({u"id"_s, remote::Direction::Descending}).pageSize(size).page(page);
        const auto request = remote::listBulkOperations(shop.profile.scope, criteria);
        if (!request) {
            return fail(request.error());
        }
        const Try<remote::Page<BulkOperation>> answer = context.ask(shop, *request);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        for (const BulkOperation &operation : answer->items) {
            auto found = std::ranges::find(bulks, operation.bulkUuid, &Counted::uuid);
            if (found == bulks.end()) {
                if (bulks.size() == most) {
                    return bulks; // an older one than those asked for
                }
                bulks.push_back({operation.bulkUuid, operation.topicName, {}, {}, 0});
                found = std::prev(bulks.end());
            }
            found->add(operation);
        }
        if (answer->items.empty() || qint64(page) * size >= answer->totalCount) {
            return bulks;
        }
    }
}

Outcome list(Context &context, const BulkListWords &words)
{
    const Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const Try<std::vector<Counted>> bulks = newest(context, *shop, std::size_t(words.limit));
    if (!bulks) {
        return tl::unexpected(bulks.error());
    }
    const auto writer = makeRowWriter(context.globals().format,
                                      {u"bulk_uuid"_s, u"topic_name"_s, u"operations"_s, u"complete"_s, u"open"_s,
                                       u"retriably_failed"_s, u"failed"_s, u"rejected"_s},
                                      context.console());
    for (const Counted &bulk : *bulks) {
        const Try<void> written =
            writer->row({JsonNode::ofText(bulk.uuid), JsonNode::ofText(bulk.topic), JsonNode::ofNumber(bulk.of),
                         JsonNode::ofNumber(bulk.count(operationStatus::complete)),
                         JsonNode::ofNumber(bulk.count(operationStatus::open)),
                         JsonNode::ofNumber(bulk.count(operationStatus::retriablyFailed)),
                         JsonNode::ofNumber(bulk.count(operationStatus::failed)),
                         JsonNode::ofNumber(bulk.count(operationStatus::rejected))});
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    const Try<void> ended = writer->end();
    return ended ? Outcome(ExitCode::Done) : Outcome(tl::unexpected(ended.error()));
}

/// Nothing moved for so long: nobody takes the shop's queue.
constexpr qint64 patience = 300;

void tellCounts(Context &context, const Counted &counted)
{
    QStringList parts;
    for (int status = 1; status <= int(statusNames.size()); ++status) {
        if (counted.count(status) > 0) {
            parts.append(u"%1 %2"_s.arg(QString::number(counted.count(status)), statusName(status)));
        }
    }
    context.console().notice(u"%1 operations: %2"_s.arg(QString::number(counted.of), parts.join(u", "_s)));
    const bool isUntouched = counted.of > 0 && counted.count(operationStatus::open) == counted.of;
    if (isUntouched && counted.startTime && context.clock().now().seconds() - counted.startTime->seconds() > patience) {
        context.console().notice(u"no operation was taken in %1 minutes: the shop's consumer async.operations.all does "
                                 "not seem to run; the agency can start it"_s.arg(patience / 60));
    }
}

Outcome status(Context &context, const BulkStatusWords &words)
{
    const QString uuid = text(words.uuid);
    if (QUuid::fromString(uuid).isNull()) {
        return usage(u"'%1' is no UUID; 'bulk list' names them"_s.arg(uuid));
    }
    const Try<Shop> shop = context.openShop();
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const Try<BulkStatus> bulk = context.ask(*shop, remote::readBulkDetails(shop->profile.scope, uuid));
    if (!bulk) {
        return tl::unexpected(bulk.error());
    }
    const auto writer = makeRowWriter(
        context.globals().format,
        {u"id"_s, u"status"_s, u"error_code"_s, u"result_message"_s, u"serialized_data"_s, u"result_serialized_data"_s},
        context.console());
    Counted counted{uuid, {}, bulk->startTime, {}, 0};
    for (const BulkOperation &operation : bulk->operations) {
        counted.add(operation);
        const Try<void> written =
            writer->row({JsonNode::ofNumber(operation.id), JsonNode::ofText(statusName(operation.status)),
                         operation.errorCode ? JsonNode::ofNumber(*operation.errorCode) : JsonNode(),
                         JsonNode::ofText(operation.resultMessage), JsonNode::ofText(operation.serializedData),
                         JsonNode::ofText(operation.resultSerializedData)});
        if (!written) {
            return tl::unexpected(written.error());
        }
    }
    if (const Try<void> ended = writer->end(); !ended) {
        return tl::unexpected(ended.error());
    }
    tellCounts(context, counted);
    return counted.count(operationStatus::retriablyFailed) + counted.count(operationStatus::failed) +
                       counted.count(operationStatus::rejected) >
                   0
               ? ExitCode::SomeFailed
               : ExitCode::Done;
}

} // namespace

void addBulkCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("bulk", "what the shop's queue was given to do, and what became of it");
    group->require_subcommand(1);

    const auto listWords = std::make_shared<BulkListWords>();
    CLI::App *listCommand = group->add_subcommand("list", "the newest bulks with their operations counted");
    listCommand->add_option("--limit", listWords->limit, "at most this many (default: 20)")
        ->check(wholeNumber(1, 1'000))
        ->type_name("N");
    listCommand->footer(R"(Example:
  quartermaster-cli bulk list --limit 5)");
    onCommand(*listCommand, chosen, listWords, &list);

    const auto statusWords = std::make_shared<BulkStatusWords>();
    CLI::App *statusCommand = group->add_subcommand("status", "the operations of one bulk");
    statusCommand->add_option("UUID", statusWords->uuid, "its UUID")->required();
    statusCommand->footer(
        R"(Exit codes: 0 none failed, 1 some did. An operation of prices that is complete may have refused rows:
they stand in result_serialized_data.

Example:
  quartermaster-cli bulk status 5ab8a2a5-6a43-4f1b-9b2f-2a3a1f0b6c11)");
    onCommand(*statusCommand, chosen, statusWords, &status);
}

} // namespace qm::cli
