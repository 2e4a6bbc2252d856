// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/changes.h"
#include "ledger/journal.h"
#include "ledger/ledger.h"
#include "ledger/sending.h"
#include "ledger/undo.h"
#include "sqlite/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace qm::ledger::test {

using namespace Qt::StringLiterals;

inline const QString shop = u"p1"_s;
inline const UtcTime noon = UtcTime::fromSeconds(1'795'435'200);

inline Sku sku(const QString &text)
{
    return Sku::fromShop(text);
}
inline Cell stockCell(const QString &of, const QString &source = u"utr"_s)
{
    return SourceItemCell{sku(of), source, SourceItemField::Quantity};
}
inline Cell statusCell(const QString &of, const QString &source = u"utr"_s)
{
    return SourceItemCell{sku(of), source, SourceItemField::Status};
}
inline ChangeDraft draft(const Cell &cell, std::optional<CellValue> base, Edit edit, bool follows = false)
{
    ChangeDraft made;
    made.cell = cell;
    made.base = std::move(base);
    made.edit = std::move(edit);
    made.follows = follows;
    return made;
}
/// 5 pieces that shall be \a wish.
inline ChangeDraft stock(const QString &of, int wish, const QString &source = u"utr"_s)
{
    return draft(stockCell(of, source), Decimal(5), SetTo{Decimal(wish)});
}

/// A ledger's file and a connection to it, for the work of transactions without threads.
class Book
{
public:
    Book()
        : m_file(made(m_folder.filePath(u"ledger.sqlite"_s)))
        , m_database(open(m_file))
    {}
    /// One that is there.
    explicit Book(QString path)
        : m_file(std::move(path))
        , m_database(open(m_file))
    {}

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] sqlite::Database &database() { return m_database; }

    /// In one transaction, as Ledger::write.
    template <typename Work>
    auto write(const Work &work) -> decltype(work(std::declval<sqlite::Database &>()))
    {
        using R = decltype(work(m_database));
        Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(m_database);
        if (!transaction) {
            return failure(transaction.error());
        }
        R result = work(m_database);
        if (result) {
            if (const Result<void> done = transaction->commit(); !done) {
                return failure(done.error());
            }
        }
        return result;
    }

    qint64 makeSet(const QString &name = u"set"_s, const QString &author = u"ann"_s, UtcTime at = noon)
    {
        return write([&](auto &d) { return createSet(d, shop, name, author, at); }).value();
    }
    std::vector<StageResult> put(qint64 set, const std::vector<ChangeDraft> &drafts, const QString &author = u"ann"_s,
                                 OthersWork others = OthersWork::Keep)
    {
        return write([&](auto &d) { return stage(d, set, author, noon, drafts, others); }).value();
    }
    StageOutcome putOne(qint64 set, const ChangeDraft &one, const QString &author = u"ann"_s,
                        OthersWork others = OthersWork::Keep)
    {
        return put(set, {one}, author, others).front().outcome;
    }
    std::vector<Change> all()
    {
        ChangeFilter filter;
        filter.profileId = shop;
        return readChanges(m_database, findChanges(m_database, filter).value()).value();
    }
    Change change(qint64 id) { return readChanges(m_database, std::span(&id, 1)).value().at(0); }
    /// Whatever the steps say.
    void force(qint64 id, ChangeState state)
    {
        QVERIFY(m_database.run("update change set state = ? where id = ?", toString(state), id));
    }

    /// Every row of the tables of changes.
    QStringList dump()
    {
        QStringList lines;
        for (const char *table : {"change_set", "change", "change_count", "journal", "journal_line"}) {
            sqlite::Rows rows = m_database.rows(std::string("select * from ") + table);
            while (rows.next()) {
                QString line = QLatin1StringView(table);
                for (int i = 0; i < rows.columnCount(); ++i) {
                    line += u'|' + (rows.isNull(i) ? u"-"_s : rows.text(i));
                }
                lines.append(line);
            }
        }
        lines.sort();
        return lines;
    }

    /// What the counts ought to be, and are: empty when they are right.
    QString countsAreWrong()
    {
        const auto text = [](sqlite::Rows rows) {
            QStringList lines;
            while (rows.next()) {
                lines.append(
                    u"%1 %2 %3 %4 %5"_s.arg(rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)));
            }
            return lines.join(u'\n');
        };
        const QString scanned =
            text(m_database.rows("select profile_id, set_id, kind, state, count(*) from change where not follows "
                                 "group by 1, 2, 3, 4 order by 1, 2, 3, 4"));
        const QString kept = text(
            m_database.rows("select profile_id, set_id, kind, state, count from change_count order by 1, 2, 3, 4"));
        return scanned == kept ? QString() : u"kept:\n%1\nthere:\n%2"_s.arg(kept, scanned);
    }

private:
    static sqlite::Database open(const QString &path)
    {
        return std::move(*sqlite::Database::open(path, sqlite::Mode::ReadWrite));
    }
    /// Made once: a new file waits for the disk several times.
    static QString made(const QString &path)
    {
        static const QByteArray blank = [] {
            QTemporaryDir folder;
            const QString first = folder.filePath(u"ledger.sqlite"_s);
            if (!Ledger(first).open().result()) {
                qFatal("no ledger");
            }
            QFile file(first);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(blank) != blank.size()) {
            qFatal("no ledger");
        }
        return path;
    }

    QTemporaryDir m_folder;
    QString m_file;
    sqlite::Database m_database;
};

} // namespace qm::ledger::test
