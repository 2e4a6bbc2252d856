// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace qm::test {

/// What is known of the JSON at one place: the types seen, the members of its objects, its array's elements.
struct Shape
{
    QSet<QString> types;
    int objects = 0;
    QMap<QString, std::shared_ptr<Shape>> members;
    QMap<QString, int> present; ///< in how many of the objects a member was
    std::shared_ptr<Shape> element;

    void add(const QJsonValue &value);
    /// Null when nothing was ever seen there.
    [[nodiscard]] const Shape *member(const QString &name) const;
};

/// `number`, `string`, `bool`, `null`, `array`, `object`.
[[nodiscard]] QString typeOf(const QJsonValue &value);

/// How far an answer's shape may go: \a known is everything recorded of the kind, \a own what this exchange had.
struct ShapeRules
{
    const Shape *known = nullptr;
    const Shape *own = nullptr;
    QString kind;                               ///< what paths start with
    std::function<bool(const QString &)> loose; ///< members that may be there or missing, by path
};

/// What in \a actual is not as recorded: unknown members and types, missing members. Empty: nothing.
[[nodiscard]] QStringList shapeDifferences(const QJsonValue &actual, const ShapeRules &rules);

} // namespace qm::test
