// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy.h"

#include "sqlite/schema.h"

using namespace Qt::StringLiterals;

namespace qm::test {

namespace {

/// A broken test bed is no result: it ends the program with its reason.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

QStringList linesOf(sqlite::Database &database, const QString &table)
{
    QStringList lines;
    sqlite::Rows rows = database.rows(QString(u"select * from %1"_s.arg(table)).toStdString());
    while (rows.next()) {
        QStringList cells;
        for (int i = 0; i < rows.columnCount(); ++i) {
            cells.append(rows.isNull(i) ? u"null"_s : QString::fromLatin1(rows.blob(i).toPercentEncoding(" ,.@")));
        }
        lines.append(table + u": "_s + cells.join(u" | "_s));
    }
    must(rows.finished());
    lines.sort();
    return lines;
}

} // namespace

Copy::Copy()
{
    m_database = std::make_unique<sqlite::Database>(
        must(sqlite::Database::open(m_folder.filePath(u"copy.sqlite"_s), sqlite::Mode::ReadWrite)));
    must(sqlite::Schema::fromFolder(u":/schema/cache"_s).create(*m_database, 1));
}

void Copy::script(const QByteArray &sql)
{
    must(m_database->script(sql));
}

QStringList Copy::dump(const QStringList &exceptTables)
{
    QStringList tables;
    {
        sqlite::Rows rows = m_database->rows("select name from sqlite_schema where type = 'table' order by name");
        while (rows.next()) {
            tables.append(rows.text(0));
        }
        must(rows.finished());
    }
    QStringList lines;
    for (const QString &table : tables) {
        const bool isIndexPart = table.contains("_search"_L1); // its pages depend on the order of writing
        if (!isIndexPart && !exceptTables.contains(table)) {
            lines += linesOf(*m_database, table);
        }
    }
    // What the indices hold, term by term.
    for (const QString &index : {u"order_search"_s, u"product_search"_s, u"customer_search"_s}) {
        script("create virtual table if not exists temp." + index.toLatin1() + "_terms using fts5vocab(main, " +
               index.toLatin1() + ", instance)");
        lines += linesOf(*m_database, u"temp."_s + index + u"_terms"_s);
    }
    return lines;
}

bool Copy::isSound()
{
    if (textOf(*m_database, "pragma integrity_check") != "ok"_L1) {
        return false;
    }
    for (const char *index : {"order_search", "product_search", "customer_search"}) {
        const QByteArray name(index);
        if (!m_database->script("insert into " + name + "(" + name + ") values ('integrity-check')")) {
            return false;
        }
    }
    return true;
}

std::vector<qint64> keysOf(sqlite::Database &database, const cache::List &list, const cache::Query &query)
{
    return must(cache::selectKeys(database, list, query));
}

std::vector<qint64> foundBy(sqlite::Database &database, const cache::List &list, const QString &search)
{
    return keysOf(database, list, {{}, {}, search});
}

QString textOf(sqlite::Database &database, std::string_view sql)
{
    sqlite::Rows rows = database.rows(sql);
    QString text;
    if (rows.next()) {
        text = rows.text(0);
    }
    must(rows.finished());
    return text;
}

} // namespace qm::test
