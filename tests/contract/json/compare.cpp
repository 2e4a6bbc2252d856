// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "domain/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

QJsonValue parsed(const QByteArray &json)
{
    // Bare values are documents too.
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson('[' + json + ']', &error);
    return error.error == QJsonParseError::NoError ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

/// The shop's answer as a page comes back.
QJsonValue normalised(const QJsonValue &value)
{
    QJsonObject page = value.toObject();
    const bool isPage = page.contains("search_criteria"_L1) || page.contains("total_count"_L1) ||
                        (page.size() == 1 && page.contains("items"_L1));
    if (!value.isObject() || !isPage) {
        return value;
    }
    page.remove("search_criteria"_L1);
    if (!page["items"_L1].isArray()) {
        page["items"_L1] = QJsonArray();
    }
    return page;
}

QString shown(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2).left(60));
}

/// Text and numbers on one scale: 1, "1", "1.0000" and true are the same, and so are 29.95 and 29.949999999999999.
QString scalar(const QJsonValue &value)
{
    const QString text = value.isBool() ? (value.toBool() ? u"1"_s : u"0"_s) : value.toVariant().toString();
    const auto number = Decimal::fromText(QStringView(text));
    return number ? number->toString() : text;
}

bool isNothing(const QJsonValue &value)
{
    if (value.isObject()) {
        const auto object = value.toObject();
        return std::all_of(object.begin(), object.end(), [](const QJsonValue &member) { return isNothing(member); });
    }
    if (value.isArray()) {
        return value.toArray().isEmpty();
    }
    const QString text = scalar(value);
    return value.isNull() || text.isEmpty() || text == "0"_L1 || text.startsWith("0000-00-00"_L1);
}

void differ(const QString &path, const QJsonValue &before, const QJsonValue &after, QStringList &found)
{
    if (before.isObject() && after.isObject()) {
        const auto a = before.toObject();
        const auto b = after.toObject();
        for (auto it = a.begin(); it != a.end(); ++it) {
            differ(path + u'.' + it.key(), it.value(), b[it.key()], found);
        }
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!a.contains(it.key())) {
                found.append(path + u'.' + it.key() + u": new "_s + shown(it.value()));
            }
        }
    } else if (before.isArray() && after.isArray() && before.toArray().size() == after.toArray().size()) {
        for (qsizetype i = 0; i < before.toArray().size(); ++i) {
            differ(path + u"[%1]"_s.arg(i), before.toArray()[i], after.toArray()[i], found);
        }
    } else if (before.type() != after.type() || before.isArray() || scalar(before) != scalar(after)) {
        found.append(path + u": "_s + shown(before) + u" became "_s + shown(after));
    }
}

void compare(const QString &path, const QJsonValue &before, const QJsonValue &after, Known &known)
{
    if (before.isObject() && after.isObject()) {
        const auto a = before.toObject();
        const auto b = after.toObject();
        for (auto it = a.begin(); it != a.end(); ++it) {
            if (b.contains(it.key())) {
                compare(path + u'.' + it.key(), it.value(), b[it.key()], known);
            } else if (!isNothing(it.value())) {
                known.unnamed.append((path + u'.' + it.key()).mid(1));
            }
        }
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!a.contains(it.key()) && !isNothing(it.value())) {
                known.wrong.append(path + u'.' + it.key() + u": invented "_s + shown(it.value()));
            }
        }
    } else if (before.isArray() && after.isArray() && before.toArray().size() == after.toArray().size()) {
        for (qsizetype i = 0; i < before.toArray().size(); ++i) {
            compare(path + u"[]"_s, before.toArray()[i], after.toArray()[i], known);
        }
    } else if ((before.isObject() || before.isArray() || after.isObject() || after.isArray())
                   ? !(isNothing(before) && isNothing(after))
                   : scalar(before) != scalar(after) && !(isNothing(before) && isNothing(after))) {
        known.wrong.append(path + u": "_s + shown(before) + u" became "_s + shown(after));
    }
}

} // namespace

QStringList differences(const QByteArray &before, const QByteArray &after)
{
    QStringList found;
    differ({}, normalised(parsed(before)), normalised(parsed(after)), found);
    return found;
}

Known compareKnown(const QByteArray &before, const QByteArray &after)
{
    Known known;
    compare({}, normalised(parsed(before)), normalised(parsed(after)), known);
    known.unnamed.removeDuplicates();
    return known;
}

} // namespace qm::test
