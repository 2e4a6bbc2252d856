// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <string>

namespace qm::practicetest {

/// Every path of a JSON value with its kind: `items[].sku string`, `items[].price number`. Two answers of the same
/// shape have the same set, whatever is in them.
inline void addShape(QSet<QString> &shape, const QString &path, const QJsonValue &value)
{
    using namespace Qt::StringLiterals;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            addShape(shape, path.isEmpty() ? member.key() : path + u'.' + member.key(), member.value());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            addShape(shape, path + u"[]"_s, element);
        if (array.isEmpty())
            shape.insert(path + u" list"_s);
    } else {
        const QString kind = value.isString()   ? u"string"_s
                             : value.isBool()   ? u"bool"_s
                             : value.isDouble() ? u"number"_s
                                                : u"null"_s;
        shape.insert(path + u' ' + kind);
    }
}

[[nodiscard]] inline QJsonValue parsed(const std::string &json)
{
    // QJsonDocument reads only lists and objects; a shop also answers `true` and `65`.
    const QByteArray wrapped = "[" + QByteArray::fromStdString(json) + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    return document.isArray() ? document.array().at(0) : QJsonValue(QJsonValue::Undefined);
}

[[nodiscard]] inline QSet<QString> shapeOf(const QJsonValue &value)
{
    QSet<QString> shape;
    addShape(shape, {}, value);
    return shape;
}

/// Where recorded exchanges of a real server lie; empty when the environment does not say.
[[nodiscard]] inline QString contractFolder()
{
    return qEnvironmentVariable("QUARTERMASTER_CONTRACT_DIR");
}

/// A recorded exchange, or an empty object.
[[nodiscard]] inline QJsonObject recorded(const QString &name)
{
    using namespace Qt::StringLiterals;
    QFile file(contractFolder() + u"/exchanges/"_s + name + u".json"_s);
    if (contractFolder().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

[[nodiscard]] inline QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace qm::practicetest
