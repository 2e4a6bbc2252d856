// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/condition.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

tl::unexpected<Error> isNot(const Column &column, const QString &text, QLatin1StringView what)
{
    return failure(ErrorKind::Validation, u"%1: '%2' is no %3"_s.arg(column.id, text.left(100), what));
}

Result<NumberValue> wholeValue(const Column &column, const QString &text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole) {
        return NumberValue{whole, false};
    }
    const std::optional<Decimal> decimal = Decimal::fromText(text);
    if (!decimal) {
        return isNot(column, text, "whole number"_L1);
    }
    const qint64 units = decimal->units();
    const qint64 rest = ((units % Decimal::unitsPerOne) + Decimal::unitsPerOne) % Decimal::unitsPerOne;
    return NumberValue{(units - rest) / Decimal::unitsPerOne, rest != 0};
}

Result<NumberValue> decimalValue(const Column &column, const QString &text)
{
    const std::optional<Decimal> decimal = Decimal::fromText(text);
    if (!decimal) {
        return isNot(column, text, "number like 20.00"_L1);
    }
    return NumberValue{decimal->units(), false};
}

/// `2026-11-23`, `2026-11-23 10:00`, `2026-11-23 10:00:00`, with `T` and `Z` too; UTC.
Result<NumberValue> timeValue(const Column &column, const QString &text)
{
    QString full = text;
    if (full.size() == 16) {
        full += u":00"_s;
    }
    const std::optional<UtcTime> time = UtcTime::fromText(full.toStdString());
    if (!time) {
        return isNot(column, text, "date like 2026-11-23 or 2026-11-23 10:00:00"_L1);
    }
    return NumberValue{time->seconds(), false};
}

Result<NumberValue> flagValue(const Column &column, const QString &text)
{
    const QString word = text.toLower();
    if (word == "yes"_L1 || word == "true"_L1) {
        return NumberValue{1, false};
    }
    if (word == "no"_L1 || word == "false"_L1) {
        return NumberValue{0, false};
    }
    return wholeValue(column, text);
}

} // namespace

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Code;
}

Result<NumberValue> numberValue(const Column &column, const QString &text)
{
    const QString trimmed = text.trimmed();
    switch (column.type) {
    case ColumnType::Id:
    case ColumnType::Whole:
        return wholeValue(column, trimmed);
    case ColumnType::Quantity:
    case ColumnType::Money:
        return decimalValue(column, trimmed);
    case ColumnType::Time:
        return timeValue(column, trimmed);
    case ColumnType::Flag:
        return flagValue(column, trimmed);
    case ColumnType::Text:
    case ColumnType::Code:
        break;
    }
    return isNot(column, text, "number"_L1);
}

} // namespace qm::cache
