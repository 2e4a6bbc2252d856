// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/mirror.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

Result<void> runWith(sqlite::Database &database, const std::string &sql, const SqlValues &values)
{
    sqlite::Rows rows = database.rowsOf(sql, values);
    while (rows.next()) {
    }
    return rows.finished();
}

SqlValues joined(SqlValues values, const SqlValues &more)
{
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

std::string join(const std::vector<std::string> &parts, const char *separator)
{
    std::string text;
    for (const std::string &part : parts) {
        text += (text.empty() ? "" : separator) + part;
    }
    return text;
}

/// To the letter, whatever collation the column has: a change of case is a change.
std::string sameText(const std::string &column, const char *operation)
{
    return column + operation + "? collate binary";
}

} // namespace

Mirror::Mirror(const char *table, std::initializer_list<Key> keys, std::initializer_list<const char *> values,
               bool isSwept)
{
    const std::string name(table);
    std::vector<std::string> columns;
    std::vector<std::string> where;
    std::vector<std::string> same;
    std::vector<std::string> set;
    for (const Key &key : keys) {
        columns.emplace_back(key.name);
        where.push_back(sameText(key.name, key.mayBeNull ? " is " : " = "));
    }
    for (const char *value : values) {
        columns.emplace_back(value);
        same.push_back(sameText(value, " is "));
        set.push_back(std::string(value) + " = ?");
    }
    if (isSwept) {
        columns.emplace_back("sweep");
        set.emplace_back("sweep = ?");
        m_mark = "update " + name + " set sweep = ? where " + join(where, " and ");
    }
    const std::vector<std::string> marks(columns.size(), "?");
    m_find = "select " + join(same, " and ") + " from " + name + " where " + join(where, " and ");
    m_insert = "insert into " + name + " (" + join(columns, ", ") + ") values (" + join(marks, ", ") + ")";
    m_change = "update " + name + " set " + join(set, ", ") + " where " + join(where, " and ");
    m_drop = "delete from " + name + " where " + columns.front() + " not in (select value from json_each(?))";
}

Result<Stored> Mirror::put(sqlite::Database &database, const SqlValues &keys, const SqlValues &values, Tally &tally,
                           std::optional<qint64> sweep) const
{
    std::optional<bool> isSame;
    {
        sqlite::Rows rows = database.rowsOf(m_find, joined(values, keys));
        if (rows.next()) {
            isSame = rows.flag(0);
        }
        if (const Result<void> done = rows.finished(); !done) {
            return failure(done.error());
        }
    }
    ++tally.seen;
    const SqlValues mark = sweep ? SqlValues{*sweep} : SqlValues{};
    Result<void> done;
    if (!isSame) {
        ++tally.added;
        done = runWith(database, m_insert, joined(joined(keys, values), mark));
    } else if (!*isSame) {
        ++tally.changed;
        done = runWith(database, m_change, joined(joined(values, mark), keys));
    } else if (sweep) {
        done = runWith(database, m_mark, joined(mark, keys));
    }
    if (!done) {
        return failure(done.error());
    }
    return !isSame ? Stored::New : *isSame ? Stored::Same : Stored::Changed;
}

Result<void> Mirror::keepOnly(sqlite::Database &database, const QStringList &keys, Tally &tally) const
{
    return drop(database, jsonList(keys), tally);
}

Result<void> Mirror::keepOnly(sqlite::Database &database, const std::vector<qint64> &keys, Tally &tally) const
{
    QByteArray json = "[";
    for (const qint64 key : keys) {
        json += (json.size() > 1 ? "," : "") + QByteArray::number(key);
    }
    return drop(database, QString::fromLatin1(json + "]"), tally);
}

Result<void> Mirror::drop(sqlite::Database &database, const sqlite::SqlValue &json, Tally &tally) const
{
    Result<void> done = database.run(m_drop, json);
    if (done) {
        tally.gone += database.changes();
    }
    return done;
}

sqlite::SqlValue jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

sqlite::SqlValue documentText(const QByteArray &raw)
{
    return raw.isEmpty() ? u"{}"_s : QString::fromUtf8(raw);
}

} // namespace qm::cache
