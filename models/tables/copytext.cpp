// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/copytext.h"

#include "domain/csv.h"
#include "domain/decimal.h"
#include "domain/utctime.h"
#include "tables/showntext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

constexpr std::size_t chunk = 1'000;

QString exactText(const cache::Column &column, const cache::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (!number) {
        return {};
    }
    switch (column.type) {
    case cache::ColumnType::Money:
    case cache::ColumnType::Quantity:
        return Decimal::fromUnits(*number).toString();
    case cache::ColumnType::Time:
        return UtcTime::fromSeconds(*number).toIso();
    case cache::ColumnType::Text:
    case cache::ColumnType::Code:
    case cache::ColumnType::Id:
    case cache::ColumnType::Whole:
    case cache::ColumnType::Flag:
        return QString::number(*number);
    }
    return {};
}

QString cell(const cache::Column &column, const cache::Value &value, CopyFormat format)
{
    const QString text = exactText(column, value);
    // A text that begins like a formula would be run by the spreadsheet it comes to.
    const bool fromShop = std::holds_alternative<QString>(value);
    switch (format) {
    case CopyFormat::Tsv:
        return fromShop ? csv::neutralised(text.simplified()) : text;
    case CopyFormat::Csv:
        return fromShop ? csv::neutralised(text) : text;
    case CopyFormat::Markdown:
    case CopyFormat::Json:
        break;
    }
    return text;
}

QString line(const QStringList &cells, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Tsv:
        return cells.join(u'\t') + u'\n';
    case CopyFormat::Csv:
        return csv::record(cells);
    case CopyFormat::Markdown:
    case CopyFormat::Json:
        break;
    }
    return {};
}

QJsonValue jsonValue(const cache::Column &column, const cache::Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        return QJsonValue::Null;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (number && column.type == cache::ColumnType::Flag) {
        return *number != 0;
    }
    if (number && (column.type == cache::ColumnType::Id || column.type == cache::ColumnType::Whole)) {
        return *number;
    }
    return exactText(column, value);
}

} // namespace

QString headText(const std::vector<const cache::Column *> &columns, CopyFormat format)
{
    if (format == CopyFormat::Json) {
        return u"[\n"_s;
    }
    QStringList names;
    for (const cache::Column *column : columns) {
        names << column->id;
    }
    return line(names, format);
}

QString bodyText(const std::vector<const cache::Column *> &columns, const std::vector<cache::Row> &rows,
                 CopyFormat format, bool isFirst)
{
    QString text;
    for (const cache::Row &row : rows) {
        if (format == CopyFormat::Json) {
            QJsonObject object;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                object.insert(columns[i]->id, jsonValue(*columns[i], row.cells[i]));
            }
            text += (std::exchange(isFirst, false) ? u"  "_s : u",\n  "_s) +
                    QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
            continue;
        }
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            cells << cell(*columns[i], row.cells[i], format);
        }
        text += line(cells, format);
    }
    return text;
}

QString tailText(CopyFormat format)
{
    return format == CopyFormat::Json ? u"\n]\n"_s : QString();
}

QFuture<Result<QString>> copyText(cache::Cache &cache, std::shared_ptr<const cache::List> list,
                                  const QStringList &columnIds, QList<qint64> keys, CopyFormat format,
                                  const StopToken &stop)
{
    return cache.read<QString>(
        [list = std::move(list), columnIds, keys = std::move(keys),
         format](sqlite::Database &database) -> Result<QString> {
            std::vector<const cache::Column *> columns;
            for (const QString &id : columnIds) {
                if (const cache::Column *column = list->find(id)) {
                    columns.push_back(column);
                }
            }
            // Tables are read by people, the others by programs.
            const bool isForPeople = format == CopyFormat::Tsv || format == CopyFormat::Markdown;
            const std::size_t shown = columns.size();
            if (isForPeople) {
                columns = withCurrencies(*list, std::move(columns));
            }
            std::vector<cache::Row> all;
            const std::span<const qint64> wanted(keys.constData(), std::size_t(keys.size()));
            for (std::size_t at = 0; at < wanted.size(); at += chunk) {
                Result<std::vector<cache::Row>> rows = cache::selectRows(
                    database, *list, columns, wanted.subspan(at, std::min(chunk, wanted.size() - at)));
                if (!rows) {
                    return failure(rows.error());
                }
                std::move(rows->begin(), rows->end(), std::back_inserter(all));
            }
            return isForPeople ? shownText(columns, shown, all, format)
                               : headText(columns, format) + bodyText(columns, all, format, true) + tailText(format);
        },
        stop);
}

} // namespace qm::tables
