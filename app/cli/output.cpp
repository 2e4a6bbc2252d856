// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "presentation.h"
#include "textwidth.h"

#include "domain/csv.h"
#include "domain/decimal.h"

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr int narrowest = 8; ///< a column is not squeezed below this
constexpr int gap = 2;       ///< blanks between columns

JsonNode asObject(const QStringList &columns, std::vector<JsonNode> values)
{
    JsonNode object = JsonNode::object();
    for (size_t i = 0; i < values.size(); ++i) {
        object.add(columns.at(qsizetype(i)), std::move(values[i]));
    }
    return object;
}

class TableWriter final : public RowWriter
{
public:
    TableWriter(QStringList columns, Console &console)
        : m_columns(std::move(columns))
        , m_console(console)
        , m_isNumber(size_t(m_columns.size()), true)
    {}

    Try<void> row(std::vector<JsonNode> values) override
    {
        QStringList cells;
        for (size_t i = 0; i < values.size(); ++i) {
            const JsonNode &value = values[i];
            const bool isMoney = value.kind == JsonNode::Kind::Text && isMoneyName(m_columns.at(qsizetype(i)));
            if (value.kind != JsonNode::Kind::Null && value.kind != JsonNode::Kind::Number && !isMoney) {
                m_isNumber[i] = false;
            }
            cells.append(harmless(isMoney ? withTwoPlaces(value.text) : cellText(value)));
        }
        m_rows.push_back(std::move(cells));
        return {};
    }

    Try<void> end() override
    {
        const std::vector<int> widths = fittingWidths();
        QByteArray out = line(m_columns, widths);
        for (const QStringList &cells : m_rows) {
            out += line(cells, widths);
        }
        return m_console.write(out);
    }

private:
    static QString withTwoPlaces(const QString &amount)
    {
        const std::optional<Decimal> decimal = Decimal::fromText(amount);
        if (!decimal) {
            return amount;
        }
        const bool hasMore = decimal->units() % 100 != 0;
        return hasMore ? decimal->toString() : decimal->toFixed(2);
    }

    std::vector<int> fittingWidths() const
    {
        std::vector<int> widths;   // with the names above
        std::vector<int> contents; // what is to be read
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            int width = 4; // so much of every name stays
            for (const QStringList &cells : m_rows) {
                width = std::max(width, displayWidth(cells.at(i)));
            }
            contents.push_back(width);
            widths.push_back(displayWidth(m_columns.at(i)));
            for (const QStringList &cells : m_rows) {
                widths.back() = std::max(widths.back(), displayWidth(cells.at(i)));
            }
        }
        const int available = m_console.width();
        const auto total = [&widths] {
            int sum = -gap;
            for (const int width : widths) {
                sum += width + gap;
            }
            return sum;
        };
        while (available > 0 && total() > available) {
            // Names give way before what stands below them does.
            std::size_t longest = 0;
            for (std::size_t i = 1; i < widths.size(); ++i) {
                longest = widths[i] - contents[i] > widths[longest] - contents[longest] ? i : longest;
            }
            if (widths[longest] > contents[longest]) {
                --widths[longest];
                continue;
            }
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= narrowest) {
                break; // too many columns for any terminal: better a broken line than nothing to read
            }
            --*widest;
        }
        return widths;
    }

    QByteArray line(const QStringList &cells, const std::vector<int> &widths) const
    {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const size_t column = size_t(i);
            text += fitted(cells.at(i), widths[column], m_isNumber[column] && !m_rows.empty());
            if (i + 1 < cells.size()) {
                text += QString(gap, u' ');
            }
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        return text.toUtf8() + '\n';
    }

    QStringList m_columns;
    Console &m_console;
    std::vector<bool> m_isNumber; ///< right-aligned while nothing else turned up
    std::vector<QStringList> m_rows;
};

class JsonWriter final : public RowWriter
{
public:
    JsonWriter(QStringList columns, Console &console)
        : m_columns(std::move(columns))
        , m_console(console)
    {}
    Try<void> row(std::vector<JsonNode> values) override
    {
        m_list.items.push_back(asObject(m_columns, std::move(values)));
        return {};
    }
    Try<void> end() override { return writeDocument(m_list, Format::Json, m_console); }

private:
    QStringList m_columns;
    Console &m_console;
    JsonNode m_list = JsonNode::array();
};

class NdJsonWriter final : public RowWriter
{
public:
    NdJsonWriter(QStringList columns, Console &console)
        : m_columns(std::move(columns))
        , m_console(console)
    {}
    Try<void> row(std::vector<JsonNode> values) override
    {
        return m_console.write(writeJson(asObject(m_columns, std::move(values)), JsonStyle::Compact) + '\n');
    }
    Try<void> end() override { return {}; }

private:
    QStringList m_columns;
    Console &m_console;
};

class CsvWriter final : public RowWriter
{
public:
    CsvWriter(QStringList columns, Console &console)
        : m_columns(std::move(columns))
        , m_console(console)
    {}

    Try<void> row(std::vector<JsonNode> values) override
    {
        QStringList cells;
        for (size_t i = 0; i < values.size(); ++i) {
            const QString text = cellText(values[i]);
            cells.append(isPlain(values[i], m_columns.at(qsizetype(i))) ? text : csv::neutralised(text));
        }
        return header().and_then([&] { return m_console.write(csv::record(cells).toUtf8()); });
    }
    Try<void> end() override { return header(); }

private:
    Try<void> header()
    {
        if (m_hasHeader) {
            return {};
        }
        m_hasHeader = true;
        QStringList names;
        for (const QString &column : m_columns) { // codes of attributes come from the shop as well
            names.append(csv::neutralised(column));
        }
        return m_console.write(csv::record(names).toUtf8());
    }

    static bool isPlain(const JsonNode &value, const QString &column)
    {
        switch (value.kind) {
        case JsonNode::Kind::Null:
        case JsonNode::Kind::Bool:
        case JsonNode::Kind::Number:
            return true;
        case JsonNode::Kind::Text: // an amount, which may be negative
            return isMoneyName(column) && Decimal::fromText(value.text).has_value();
        case JsonNode::Kind::Array:
        case JsonNode::Kind::Object:
            break;
        }
        return false;
    }

    QStringList m_columns;
    Console &m_console;
    bool m_hasHeader = false;
};

} // namespace

std::unique_ptr<RowWriter> makeRowWriter(Format format, QStringList columns, Console &console)
{
    switch (format) {
    case Format::Table:
        return std::make_unique<TableWriter>(std::move(columns), console);
    case Format::Json:
        return std::make_unique<JsonWriter>(std::move(columns), console);
    case Format::NdJson:
        return std::make_unique<NdJsonWriter>(std::move(columns), console);
    case Format::Csv:
        return std::make_unique<CsvWriter>(std::move(columns), console);
    }
    return {};
}

Try<void> writeDocument(const JsonNode &document, Format format, Console &console)
{
    const JsonStyle style = format == Format::NdJson ? JsonStyle::Compact : JsonStyle::Indented;
    return console.write(writeJson(document, style) + '\n');
}

} // namespace qm::cli
