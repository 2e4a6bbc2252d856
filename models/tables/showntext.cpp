// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/showntext.h"

#include "domain/csv.h"
#include "domain/money.h"
#include "tables/celltext.h"
#include "tables/columnmodel.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

/// One column of the text.
struct Written
{
    std::size_t at = 0;                    ///< of the cell
    std::optional<std::size_t> currencyAt; ///< of the cell with its currency
    QString title;
};

QString textAt(const cache::Row &row, std::size_t at)
{
    const auto *text = std::get_if<QString>(&row.cells[at]);
    return text ? *text : QString();
}

std::vector<Written> writtenColumns(const std::vector<const cache::Column *> &all, std::size_t shown,
                                    const std::vector<cache::Row> &rows)
{
    std::vector<Written> written;
    for (std::size_t at = 0; at < shown; ++at) {
        Written one{at, {}, titleText(*all[at])};
        const auto currency = std::find_if(all.begin(), all.end(), [&](const cache::Column *column) {
            return !all[at]->currency.isEmpty() && column->id == all[at]->currency;
        });
        if (currency == all.end()) {
            written.push_back(one);
            continue;
        }
        const auto currencyAt = std::size_t(currency - all.begin());
        one.currencyAt = currencyAt;
        QSet<QString> codes;
        for (const cache::Row &row : rows) {
            if (!std::holds_alternative<std::monostate>(row.cells[at])) {
                codes << textAt(row, currencyAt).simplified();
            }
        }
        if (codes.size() == 1 && !codes.begin()->isEmpty()) {
            one.title = u"%1 (%2)"_s.arg(one.title, *codes.begin());
        }
        written.push_back(one);
        const bool isThere =
            currencyAt < shown ||
            std::any_of(written.begin(), written.end(), [&](const Written &each) { return each.at == currencyAt; });
        if (codes.size() > 1 && !isThere) {
            written.push_back({currencyAt, {}, titleText(**currency)});
        }
    }
    return written;
}

QString shownCell(const std::vector<const cache::Column *> &all, const Written &written, const cache::Row &row)
{
    const cache::Column &column = *all[written.at];
    const cache::Value &value = row.cells[written.at];
    const auto *number = std::get_if<qint64>(&value);
    switch (column.type) {
    case cache::ColumnType::Money:
        if (number) {
            const QString currency = written.currencyAt ? textAt(row, *written.currencyAt) : QString();
            return Decimal::fromUnits(*number).toFixed(fractionDigits(currency));
        }
        break;
    case cache::ColumnType::Quantity:
        if (number) {
            return Decimal::fromUnits(*number).toString();
        }
        break;
    case cache::ColumnType::Whole:
        if (number) {
            return QString::number(*number);
        }
        break;
    case cache::ColumnType::Time:
        if (number) {
            // The list leaves out the year of what is near; a mail is read later.
            return longTimeText(UtcTime::fromSeconds(*number));
        }
        break;
    case cache::ColumnType::Text:
    case cache::ColumnType::Code:
    case cache::ColumnType::Id:
    case cache::ColumnType::Flag:
        break;
    }
    return cellText(column, value, {}, {});
}

/// \a isText: not a number of ours.
QString escaped(const QString &text, CopyFormat format, bool isText)
{
    if (format == CopyFormat::Markdown) {
        // Words of a shop are neither tags nor links where the table is read.
        QString plain;
        for (const QChar c : text) {
            plain += u"\\|<>&[]`*_~"_s.contains(c) ? QString(u'\\') + c : QString(c);
        }
        return plain;
    }
    return isText ? csv::neutralised(text) : text;
}

QString line(const QStringList &cells, CopyFormat format)
{
    return format == CopyFormat::Markdown ? u"| "_s + cells.join(u" | "_s) + u" |\n"_s : cells.join(u'\t') + u'\n';
}

} // namespace

std::vector<const cache::Column *> withCurrencies(const cache::List &list, std::vector<const cache::Column *> columns)
{
    const std::size_t shown = columns.size();
    for (std::size_t at = 0; at < shown; ++at) {
        const QString &id = columns[at]->currency;
        const cache::Column *currency = id.isEmpty() ? nullptr : list.find(id);
        if (currency && std::find(columns.begin(), columns.end(), currency) == columns.end()) {
            columns.push_back(currency);
        }
    }
    return columns;
}

QString shownText(const std::vector<const cache::Column *> &all, std::size_t shown, const std::vector<cache::Row> &rows,
                  CopyFormat format)
{
    const std::vector<Written> columns = writtenColumns(all, shown, rows);
    QStringList titles;
    for (const Written &column : columns) {
        titles << escaped(column.title, format, true); // titles of attributes are the shop's words
    }
    QString text = line(titles, format);
    if (format == CopyFormat::Markdown) {
        text += line(QStringList(titles.size(), u"---"_s), format);
    }
    for (const cache::Row &row : rows) {
        QStringList cells;
        for (const Written &column : columns) {
            const bool isText = std::holds_alternative<QString>(row.cells[column.at]);
            cells << escaped(shownCell(all, column, row), format, isText);
        }
        text += line(cells, format);
    }
    return text;
}

} // namespace qm::tables
