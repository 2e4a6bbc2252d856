// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "presentation.h"
#include "textwidth.h"

#include <QFile>
#include <QStringDecoder>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 largestInput = 1024 * 1024;
constexpr qsizetype widestList = 9; ///< columns of a list inside a document

using Pairs = std::vector<std::pair<QString, JsonNode>>;

bool isListOfObjects(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Array && !node.items.empty() &&
           node.items.front().kind == JsonNode::Kind::Object;
}

/// The plain values with dotted names; lists of objects are put aside under theirs.
void flatten(const JsonNode &node, const QString &prefix, Pairs &plain, Pairs &lists)
{
    for (const auto &[name, value] : node.members) {
        const QString path = prefix + name;
        if (value.kind == JsonNode::Kind::Object) {
            flatten(value, path + u'.', plain, lists);
        } else if (isListOfObjects(value)) {
            lists.emplace_back(path, value);
        } else if (value.kind != JsonNode::Kind::Null) {
            plain.emplace_back(path, value);
        }
    }
}

/// The plain members of a list's rows, in the order they turn up, those with something in them first.
QStringList columnsOf(const JsonNode &list)
{
    QStringList columns;
    for (const JsonNode &row : list.items) {
        for (const auto &[name, value] : row.members) {
            if (value.isScalar() && value.kind != JsonNode::Kind::Null && !columns.contains(name)) {
                columns.append(name);
            }
        }
    }
    // What a person looks for in the lines of an order or a shipment, if it is there.
    const QStringList first{u"sku"_s,          u"name"_s,           u"source_code"_s,  u"quantity"_s, u"qty_ordered"_s,
                            u"qty_invoiced"_s, u"qty_shipped"_s,    u"qty_refunded"_s, u"price"_s,    u"row_total"_s,
                            u"created_at"_s,   u"status"_s,         u"comment"_s,      u"code"_s,     u"title"_s,
                            u"amount"_s,       u"attribute_code"_s, u"value"_s};
    std::stable_sort(columns.begin(), columns.end(), [&first](const QString &a, const QString &b) {
        const auto rank = [&first](const QString &name) {
            const qsizetype index = first.indexOf(name);
            return index < 0 ? first.size() : index;
        };
        return rank(a) < rank(b);
    });
    return columns.first(std::min(columns.size(), widestList));
}

Try<void> showList(const QString &title, const JsonNode &list, Console &console)
{
    const QStringList columns = columnsOf(list);
    return console.write("\n" + harmless(title).toUtf8() + "\n").and_then([&]() -> Try<void> {
        const auto writer = makeRowWriter(Format::Table, columns, console);
        for (const JsonNode &row : list.items) {
            std::vector<JsonNode> values;
            for (const QString &column : columns) {
                values.push_back(valueAt(row, column));
            }
            if (Try<void> written = writer->row(std::move(values)); !written) {
                return written;
            }
        }
        return writer->end();
    });
}

Try<void> showAsTable(const Pairs &plain, const Pairs &lists, Console &console)
{
    int width = 0;
    for (const auto &[name, value] : plain) {
        width = std::max(width, displayWidth(harmless(name)));
    }
    QByteArray out;
    for (const auto &[name, value] : plain) {
        out += (fitted(harmless(name), width) + u"  "_s + harmless(cellText(value))).toUtf8() + '\n';
    }
    if (Try<void> written = console.write(out); !written) {
        return written;
    }
    for (const auto &[title, list] : lists) {
        if (Try<void> written = showList(title, list, console); !written) {
            return written;
        }
    }
    return {};
}

QString nameOf(const QString &path)
{
    return path == "-"_L1 ? u"standard input"_s : u"'%1'"_s.arg(path);
}

} // namespace

Try<QByteArray> readInput(const QString &path, const QString &option)
{
    QFile file;
    const bool isInput = path == "-"_L1;
    const QString name = nameOf(path);
    file.setFileName(path);
    const bool opened = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return usage(u"%1: %2 cannot be read: %3"_s.arg(option, name, file.errorString()));
    }
    QByteArray content;
    while (content.size() <= largestInput) {
        const QByteArray piece = file.read(64 * 1024);
        if (file.error() != QFileDevice::NoError) {
            return usage(u"%1: %2 cannot be read: %3"_s.arg(option, name, file.errorString()));
        }
        if (piece.isEmpty()) {
            return content;
        }
        content += piece;
    }
    return usage(u"%1: %2 is larger than %3 bytes"_s.arg(option, name, QString::number(largestInput)));
}

Try<QString> readText(const QString &path, const QString &option)
{
    const Try<QByteArray> content = readInput(path, option);
    if (!content) {
        return tl::unexpected(content.error());
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString read = decoder(*content);
    if (decoder.hasError() || read.contains(QChar(u'\0'))) {
        return usage(u"%1: %2 is no text in UTF-8"_s.arg(option, nameOf(path)));
    }
    return read;
}

QString typedLine(Context &context, const QStringList &question)
{
    for (const QString &line : question) {
        context.console().question(line);
    }
    const auto ends = context.interrupted().onStop([&context] {
        context.console().error(u"stopped"_s);
        std::_Exit(int(ExitCode::Interrupted));
    });
    QTextStream input(stdin);
    return input.readLine().trimmed();
}

Try<void> showDocument(const JsonNode &document, Context &context)
{
    const Format format = context.globals().format;
    if (format == Format::Json || format == Format::NdJson) {
        return writeDocument(document, format, context.console());
    }
    Pairs plain;
    Pairs lists;
    flatten(document, {}, plain, lists);
    if (format == Format::Table) {
        return showAsTable(plain, lists, context.console());
    }
    QStringList columns;
    std::vector<JsonNode> values;
    for (const auto &[name, value] : plain) {
        columns.append(name);
        values.push_back(value);
    }
    const auto writer = makeRowWriter(format, columns, context.console());
    return writer->row(std::move(values)).and_then([&writer] { return writer->end(); });
}

} // namespace qm::cli
