// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "domain/decimal.h"
#include "domain/utctime.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

// Magento names amounts by a few words, and counts, rates and kinds by a few others.
constexpr std::array moneyWords{"price"_L1,      "amount"_L1,   "amnt"_L1, "total"_L1,  "subtotal"_L1,
                                "cost"_L1,       "captured"_L1, "paid"_L1, "due"_L1,    "refunded"_L1,
                                "invoiced"_L1,   "canceled"_L1, "incl"_L1, "before"_L1, "disposition"_L1,
                                "adjustment"_L1, "msrp"_L1};
constexpr std::array otherWords{"qty"_L1,    "quantity"_L1,  "count"_L1, "percent"_L1, "percentage"_L1,
                                "weight"_L1, "rate"_L1,      "id"_L1,    "type"_L1,    "view"_L1,
                                "status"_L1, "increment"_L1, "code"_L1};

template <typename Words>
bool hasOneOf(const QList<QStringView> &parts, const Words &words)
{
    return std::any_of(parts.begin(), parts.end(), [&words](QStringView part) {
        return std::any_of(words.begin(), words.end(), [part](QLatin1StringView word) { return part == word; });
    });
}

JsonNode asMoney(const JsonNode &node)
{
    const std::optional<Decimal> amount = Decimal::fromText(node.text);
    return JsonNode::ofText(amount ? amount->toString() : node.text);
}

JsonNode asTime(const JsonNode &node)
{
    const std::optional<UtcTime> time =
        node.text.size() == 19 ? UtcTime::fromText(node.text.toStdString()) : std::nullopt;
    return time ? JsonNode::ofText(time->toIso()) : node;
}

bool isNumeric(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Number ||
           (node.kind == JsonNode::Kind::Text && Decimal::fromText(node.text).has_value());
}

JsonNode presentedMember(QStringView name, const JsonNode &value)
{
    if (isNumeric(value) && isMoneyName(name)) {
        return asMoney(value);
    }
    if (value.kind == JsonNode::Kind::Text && name.endsWith("_at"_L1)) {
        return asTime(value);
    }
    JsonNode result = presented(value);
    if (name == "tier_prices"_L1) { // rows whose price is just called `value`
        for (JsonNode &row : result.items) {
            for (auto &[member, content] : row.members) {
                if (member == "value"_L1 && isNumeric(content)) {
                    content = asMoney(content);
                }
            }
        }
    }
    return result;
}

/// An entry of `custom_attributes`: its value is what its code says it is.
void presentAttribute(JsonNode &entry)
{
    const JsonNode *code = entry.find(u"attribute_code");
    if (!code) {
        return;
    }
    const QString name = code->text;
    for (auto &[member, value] : entry.members) {
        if (member == "value"_L1) {
            value = presentedMember(name, value);
        }
    }
}

JsonNode valueAlong(const JsonNode &node, const QStringList &way, qsizetype step)
{
    if (step == way.size()) {
        return node;
    }
    if (node.kind == JsonNode::Kind::Array) {
        JsonNode list = JsonNode::array();
        for (const JsonNode &item : node.items) {
            list.items.push_back(valueAlong(item, way, step));
        }
        return list;
    }
    const JsonNode *member = node.find(way.at(step));
    return member ? valueAlong(*member, way, step + 1) : JsonNode();
}

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i - 1) == b.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool isMoneyName(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QList<QStringView> parts = name.mid(dot + 1).split(u'_');
    return hasOneOf(parts, moneyWords) && !hasOneOf(parts, otherWords);
}

JsonNode presented(const JsonNode &entity)
{
    JsonNode result = entity;
    for (JsonNode &item : result.items) {
        item = presented(item);
    }
    for (auto &[name, value] : result.members) {
        value = presentedMember(name, value);
        if (name == "custom_attributes"_L1) {
            for (JsonNode &entry : value.items) {
                presentAttribute(entry);
            }
        }
    }
    return result;
}

JsonNode valueAt(const JsonNode &entity, const QString &column)
{
    if (!column.contains(u'.') && !entity.find(column)) {
        if (const JsonNode *attributes = entity.find(u"custom_attributes")) {
            for (const JsonNode &entry : attributes->items) {
                const JsonNode *code = entry.find(u"attribute_code");
                const JsonNode *value = entry.find(u"value");
                if (code && value && code->text == column) {
                    return *value;
                }
            }
        }
    }
    return valueAlong(entity, column.split(u'.'), 0);
}

QString cellText(const JsonNode &value)
{
    switch (value.kind) {
    case JsonNode::Kind::Null:
        return {};
    case JsonNode::Kind::Bool:
    case JsonNode::Kind::Number:
    case JsonNode::Kind::Text:
        return value.text;
    case JsonNode::Kind::Array:
        if (std::all_of(value.items.begin(), value.items.end(), [](const JsonNode &i) { return i.isScalar(); })) {
            QStringList texts;
            for (const JsonNode &item : value.items) {
                texts.append(cellText(item));
            }
            return texts.join(u", "_s);
        }
        break;
    case JsonNode::Kind::Object:
        break;
    }
    return QString::fromUtf8(writeJson(value, JsonStyle::Compact));
}

QStringList withElements(QStringList names, const QString &list, const QStringList &elements)
{
    for (const QString &element : elements) {
        names.append(list + u'.' + element);
    }
    return names;
}

QStringList nearest(const QString &word, const QStringList &names)
{
    // Twice the letters to change, plus one where only a part of the name is alike.
    const qsizetype furthest = 2 * std::max<qsizetype>(2, word.size() / 3) + 1;
    std::vector<std::pair<qsizetype, QString>> ranked;
    const QString lower = word.toLower();
    for (const QString &name : names) {
        qsizetype rank = 2 * editDistance(lower, name.toLower());
        if (name.contains(u'.')) {
            rank = std::min(rank, 2 * editDistance(lower, name.section(u'.', -1)) + 1);
        }
        if (lower.size() >= 3 && name.contains(lower)) {
            rank = std::min<qsizetype>(rank, 5);
        }
        if (rank <= furthest && name != word) { // which is right in another place
            ranked.emplace_back(rank, name);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[rank, name] : ranked) {
        if (best.size() < 3 && !best.contains(name)) {
            best.append(name);
        }
    }
    return best;
}

} // namespace qm::cli
