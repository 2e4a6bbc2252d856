// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rowwriter.h"

#include "tables/whendone.h"

#include <QSaveFile>

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype portionRows = 1'000;
} // namespace

/// What goes from one portion to the next; of one reader at a time.
struct RowWriter::Portion
{
    std::unique_ptr<QSaveFile> file;
    std::vector<const cache::Column *> columns;
    qsizetype next = 0;
    qint64 written = 0;

    Result<void> open(const What &what)
    {
        for (const QString &id : what.columns) {
            if (const cache::Column *column = what.list->find(id)) {
                columns.push_back(column);
            }
        }
        file = std::make_unique<QSaveFile>(what.path);
        return file->open(QIODevice::WriteOnly) ? write(headText(columns, what.format)) : problem();
    }
    Result<void> write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return file->write(bytes) == bytes.size() ? Result<void>() : problem();
    }
    [[nodiscard]] Result<void> problem() const
    {
        return failure(ErrorKind::Storage, u"%1: %2"_s.arg(file->fileName(), file->errorString()));
    }
};

RowWriter::RowWriter(cache::Cache &cache, What what, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_what(std::make_shared<const What>(std::move(what)))
    , m_portion(std::make_shared<Portion>())
{}

RowWriter::~RowWriter()
{
    m_stop.requestStop();
}

void RowWriter::start()
{
    next();
}

void RowWriter::cancel()
{
    m_stop.requestStop();
}

void RowWriter::next()
{
    using Done = bool;
    auto future = m_cache.read<Done>(
        [what = m_what, portion = m_portion](sqlite::Database &database) -> Result<Done> {
            if (!portion->file) {
                if (Result<void> opened = portion->open(*what); !opened) {
                    return failure(std::move(opened.error()));
                }
            }
            const qsizetype count = std::min(portionRows, what->keys.size() - portion->next);
            const std::span<const qint64> keys(what->keys.constData() + portion->next, std::size_t(count));
            const auto rows = cache::selectRows(database, *what->list, portion->columns, keys);
            if (!rows) {
                return failure(rows.error());
            }
            const bool first = portion->written == 0;
            if (Result<void> done = portion->write(bodyText(portion->columns, *rows, what->format, first)); !done) {
                return failure(std::move(done.error()));
            }
            portion->next += count;
            portion->written += qint64(rows->size());
            if (portion->next < what->keys.size()) {
                return false;
            }
            Result<void> done = portion->write(tailText(what->format));
            if (done && !portion->file->commit()) {
                done = portion->problem();
            }
            return done ? Result<Done>(true) : Result<Done>(failure(std::move(done.error())));
        },
        m_stop.token());
    whenDone(std::move(future), this, [this](Result<Done> done) {
        if (!done) {
            end(done.error());
        } else if (m_stop.token().stopRequested() && !*done) {
            end(failure(ErrorKind::Cancelled, u"Stopped"_s).value());
        } else if (*done) {
            end({});
        } else {
            Q_EMIT progressed(m_portion->written);
            next();
        }
    });
}

void RowWriter::end(const std::optional<Error> &error)
{
    if (!m_over) {
        m_over = true;
        const qint64 rows = error ? 0 : m_portion->written;
        m_portion.reset(); // a file that was not committed goes
        Q_EMIT ended(rows, error);
    }
}

} // namespace qm::tables
