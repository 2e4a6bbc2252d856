// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/copytext.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

/// A text that begins like a formula would be run by the spreadsheet it is pasted into.
QString harmless(const cache::Value &value, const QString &text)
{
    const bool fromShop = std::holds_alternative<QString>(value);
    return fromShop && !text.isEmpty() && u"=+-@\t\r"_s.contains(text[0]) ? u'\'' + text : text;
}

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString cell(const cache::Column &column, const cache::Value &value, CopyFormat format)
{
    const QString text = exactText(column, value);
    switch (format) {
    case CopyFormat::Tsv:
        return harmless(value, text.simplified());
    case CopyFormat::Csv:
        return csvCell(harmless(value, text));
    case CopyFormat::Markdown: {
        QString escaped = text.simplified();
        escaped.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
        return escaped;
    }
    case CopyFormat::Json:
        break;
    }
    return text;
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

QString asJson(const std::vector<const cache::Column *> &columns, const std::vector<cache::Row> &rows)
{
    QJsonArray array;
    for (const cache::Row &row : rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            object.insert(columns[i]->id, jsonValue(*columns[i], row.cells[i]));
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

} // namespace

QString rowsAsText(const std::vector<const cache::Column *> &columns, const std::vector<cache::Row> &rows,
                   CopyFormat format)
{
    if (format == CopyFormat::Json) {
        return asJson(columns, rows);
    }
    const bool markdown = format == CopyFormat::Markdown;
    const QString between = markdown ? u" | "_s : format == CopyFormat::Csv ? u","_s : u"\t"_s;
    QStringList lines;
    const auto add = [&](const QStringList &cells) {
        const QString line = cells.join(between);
        lines << (markdown ? u"| "_s + line + u" |"_s : line);
    };
    QStringList names;
    QStringList rules;
    for (const cache::Column *column : columns) {
        names << column->id;
        rules << u"---"_s;
    }
    add(names);
    if (markdown) {
        add(rules);
    }
    for (const cache::Row &row : rows) {
        QStringList cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            cells << cell(*columns[i], row.cells[i], format);
        }
        add(cells);
    }
    return lines.join(u'\n') + u'\n';
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
            return rowsAsText(columns, all, format);
        },
        stop);
}

} // namespace qm::tables
