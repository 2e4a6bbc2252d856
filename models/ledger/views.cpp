// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qm::ledger {

namespace {

QJsonObject toJson(const Filter &filter)
{
    return {{u"field"_s, filter.field},
            {u"condition"_s, toString(filter.condition)},
            {u"values"_s, QJsonArray::fromStringList(filter.values)}};
}

QJsonObject queryOf(const SavedView &view)
{
    QJsonArray groups;
    for (const std::vector<Filter> &group : view.groups) {
        QJsonArray filters;
        for (const Filter &filter : group) {
            filters.append(toJson(filter));
        }
        groups.append(filters);
    }
    QJsonArray sorts;
    for (const SortOrder &sort : view.sorts) {
        sorts.append(QJsonObject{{u"field"_s, sort.field}, {u"descending"_s, sort.direction == Direction::Descending}});
    }
    return {{u"groups"_s, groups}, {u"sorts"_s, sorts}, {u"search"_s, view.search}};
}

QJsonArray columnsOf(const SavedView &view)
{
    QJsonArray columns;
    for (const ViewColumn &column : view.columns) {
        columns.append(QJsonObject{{u"id"_s, column.id}, {u"width"_s, column.width}});
    }
    return columns;
}

tl::unexpected<Error> wrong(const QString &part)
{
    return failure(ErrorKind::Validation, u"The view's %1 cannot be read"_s.arg(part));
}

Result<Filter> filterFrom(const QJsonObject &json)
{
    Filter filter;
    filter.field = json[u"field"_s].toString();
    const std::optional<Condition> condition = conditionFromText(json[u"condition"_s].toString());
    if (!isFieldName(filter.field) || !condition) {
        return wrong(u"filter '%1'"_s.arg(filter.field));
    }
    filter.condition = *condition;
    for (const QJsonValue &value : json[u"values"_s].toArray()) {
        filter.values.append(value.toString());
    }
    return filter;
}

Result<void> readQuery(const QJsonObject &json, SavedView &view)
{
    for (const QJsonValue &group : json[u"groups"_s].toArray()) {
        std::vector<Filter> filters;
        for (const QJsonValue &one : group.toArray()) {
            Result<Filter> filter = filterFrom(one.toObject());
            if (!filter) {
                return failure(filter.error());
            }
            filters.push_back(std::move(*filter));
        }
        if (!filters.empty()) { // a group of nothing holds nothing, and says nothing
            view.groups.push_back(std::move(filters));
        }
    }
    for (const QJsonValue &one : json[u"sorts"_s].toArray()) {
        SortOrder sort{one[u"field"_s].toString(),
                       one[u"descending"_s].toBool() ? Direction::Descending : Direction::Ascending};
        if (!isFieldName(sort.field)) {
            return wrong(u"sort '%1'"_s.arg(sort.field));
        }
        view.sorts.push_back(std::move(sort));
    }
    view.search = json[u"search"_s].toString();
    return {};
}

Result<void> readColumns(const QJsonArray &json, SavedView &view)
{
    for (const QJsonValue &one : json) {
        ViewColumn column{one[u"id"_s].toString(), std::clamp(one[u"width"_s].toInt(), 0, widestColumn)};
        if (!isFieldName(column.id)) {
            return wrong(u"column '%1'"_s.arg(column.id));
        }
        view.columns.push_back(std::move(column));
    }
    return {};
}

QString textOf(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<SavedView>> readViews(sqlite::Database &database, const QString &profileId, const QString &list)
{
    std::vector<SavedView> views;
    sqlite::Rows rows =
        database.rows("select id, name, query, columns from saved_view where profile_id = ? and list = ? "
                      "order by position, id",
                      profileId, list);
    while (rows.next()) {
        SavedView view;
        view.id = rows.integer(0);
        view.profileId = profileId;
        view.list = list;
        view.name = rows.text(1);
        const QJsonDocument query = QJsonDocument::fromJson(rows.text(2).toUtf8());
        const QJsonDocument columns = QJsonDocument::fromJson(rows.text(3).toUtf8());
        if (query.isObject() && columns.isArray() && readQuery(query.object(), view) &&
            readColumns(columns.array(), view)) {
            views.push_back(std::move(view));
        }
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return views;
}

Result<qint64> saveView(sqlite::Database &database, const SavedView &view, qint64 position)
{
    const Result<std::optional<qint64>> namesake =
        database.number("select id from saved_view where profile_id = ? and list = ? and name = ? and id <> ?",
                        view.profileId, view.list, view.name, view.id);
    if (!namesake) {
        return failure(namesake.error());
    }
    if (*namesake) {
        return failure(ErrorKind::Conflict, u"There is a view '%1' already"_s.arg(view.name));
    }
    const Result<std::optional<qint64>> id = database.number(
        "insert into saved_view (id, profile_id, list, position, name, query, columns) values (nullif(?, 0), ?, ?, "
        "coalesce(nullif(?, 0), (select ifnull(max(position), 0) + 1 from saved_view)), ?, ?, ?) on conflict (id) do "
        "update set name = "
        "excluded.name, query = excluded.query, columns = excluded.columns returning id",
        view.id, view.profileId, view.list, position, view.name, textOf(QJsonDocument(queryOf(view))),
        textOf(QJsonDocument(columnsOf(view))));
    if (!id) {
        return failure(id.error());
    }
    return id->value_or(0);
}

Result<qint64> removeView(sqlite::Database &database, qint64 id)
{
    const Result<std::optional<qint64>> position =
        database.number("delete from saved_view where id = ? returning position", id);
    return position.map([](const std::optional<qint64> &was) { return was.value_or(0); });
}

QByteArray exportView(const SavedView &view)
{
    QJsonObject json = queryOf(view);
    json.insert(u"quartermaster_view"_s, 1);
    json.insert(u"list"_s, view.list);
    json.insert(u"name"_s, view.name);
    json.insert(u"columns"_s, columnsOf(view));
    return QJsonDocument(json).toJson();
}

Result<SavedView> importView(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(text, &error).object();
    if (json[u"quartermaster_view"_s].toInt() != 1) {
        return failure(ErrorKind::Validation, u"The file holds no view of Quartermaster"_s);
    }
    SavedView view;
    view.list = json[u"list"_s].toString();
    view.name = json[u"name"_s].toString().trimmed();
    if (view.list.isEmpty() || view.name.isEmpty()) {
        return wrong(view.list.isEmpty() ? u"list"_s : u"name"_s);
    }
    if (const Result<void> done = readQuery(json, view); !done) {
        return failure(done.error());
    }
    if (const Result<void> done = readColumns(json[u"columns"_s].toArray(), view); !done) {
        return failure(done.error());
    }
    return view;
}

} // namespace qm::ledger
