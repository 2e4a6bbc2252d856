// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/documents.h"

#include "cache/keylist.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <mutex>

#if QM_HAS_ZDICT_FASTCOVER
#define ZDICT_STATIC_LINKING_ONLY // there since 1.3.8; not every shared library lends it out: the build looks
#endif
#include <zdict.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

constexpr int level = 3;
/// Larger ones give no better ratio on orders and products (64 KB holds some twenty whole documents).
constexpr std::size_t dictionaryBytes = 64 * 1024;
constexpr std::size_t fewestSamples = 40;
/// What an answer may cost is bounded at the border (Limits::answerBytes); this is for a damaged file.
constexpr unsigned long long mostBytes = 256ULL * 1024 * 1024;

/// The size of what was learned, or an error by ZDICT_isError().
std::size_t trainInto(QByteArray &dictionary, const QByteArray &samples, const std::vector<std::size_t> &sizes)
{
#if QM_HAS_ZDICT_FASTCOVER
    // The function below tries several lengths of pieces, ten times the work; of orders this one was the best of them.
    ZDICT_fastCover_params_t parameters{};
    parameters.k = 1'000;
    parameters.d = 8;
    parameters.f = 18;
    parameters.accel = 1;
    parameters.splitPoint = 1.0; // all samples to learn from, none to try it on
    parameters.zParams.compressionLevel = level;
    return ZDICT_trainFromBuffer_fastCover(dictionary.data(), std::size_t(dictionary.size()), samples.constData(),
                                           sizes.data(), unsigned(sizes.size()), parameters);
#else
    return ZDICT_trainFromBuffer(dictionary.data(), std::size_t(dictionary.size()), samples.constData(), sizes.data(),
                                 unsigned(sizes.size()));
#endif
}

struct CompressContext
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ~CompressContext() { ZSTD_freeCCtx(context); }
};
struct DecompressContext
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ~DecompressContext() { ZSTD_freeDCtx(context); }
};

/// Tells whether a document is the one that is there already, of which nobody gains anything by deceit: the shop may
/// say what it likes anyway. Each step can be undone, so a change within eight bytes always gives another hash; a
/// cryptographic one took as long as the compression. Four at a time, because a step has to wait for the one before.
qint64 hashOf(const QByteArray &document)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio: odd, and its bits are well spread
    constexpr qsizetype step = sizeof(quint64);
    constexpr std::size_t lanes = 4;
    const auto mixed = [](quint64 hash, quint64 word) {
        hash = (hash ^ word) * factor;
        return hash ^ (hash >> 29);
    };
    const char *at = document.constData();
    qsizetype left = document.size();
    std::array<quint64, lanes> lane{factor, 2 * factor, 3 * factor, 4 * factor};
    for (; left >= qsizetype(lanes) * step; left -= qsizetype(lanes) * step) {
        for (quint64 &hash : lane) {
            hash = mixed(hash, qFromLittleEndian<quint64>(at));
            at += step;
        }
    }
    quint64 hash = quint64(document.size()) * factor;
    for (const quint64 one : lane) {
        hash = mixed(hash, one);
    }
    for (; left >= step; at += step, left -= step) {
        hash = mixed(hash, qFromLittleEndian<quint64>(at));
    }
    std::array<char, step> rest{};
    std::copy_n(at, left, rest.begin());
    hash = mixed(hash, qFromLittleEndian<quint64>(rest.data()));
    return qint64(mixed(hash, 0)); // the last bytes reach every bit
}

/// Beyond that a key would be another document's.
bool hasRoom(const DocumentKey &key)
{
    return key.id >= 0 && key.id < (qint64{1} << 40) && key.storeId >= 0 && key.storeId < (1 << 12);
}

tl::unexpected<Error> noRoom(const DocumentKey &key)
{
    return failure(
        ErrorKind::Protocol,
        u"The shop sent an id that the local copy has no room for: %1, store view %2"_s.arg(key.id).arg(key.storeId));
}

tl::unexpected<Error> damaged()
{
    return failure(ErrorKind::Damaged, u"A document of the local copy does not unpack"_s);
}

Result<QByteArray> dictionaryBody(sqlite::Database &database, qint64 id)
{
    sqlite::Rows rows = database.rows("select body from dictionary where id = ?", id);
    QByteArray body;
    if (rows.next()) {
        body = rows.blob(0);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return body;
}

} // namespace

qint64 DocumentKey::value() const
{
    Q_ASSERT(hasRoom(*this)); // what comes from the shop is looked at before: documentHashes()
    return (qint64(kind) << 52) | (qint64{storeId} << 40) | id;
}

struct Press::Dictionary
{
    int id = 0;
    ZSTD_CDict *compress = nullptr;

    Dictionary(int number, const QByteArray &body)
        : id(number)
        , compress(ZSTD_createCDict(body.constData(), std::size_t(body.size()), level))
    {}
    ~Dictionary() { ZSTD_freeCDict(compress); }
    Q_DISABLE_COPY_MOVE(Dictionary)
};

Press::Press() = default;

Result<Press> Press::load(sqlite::Database &database)
{
    const Result<std::optional<qint64>> newest = database.number("select max(id) from dictionary");
    if (!newest) {
        return failure(newest.error());
    }
    Press press;
    if (*newest) {
        const Result<QByteArray> body = dictionaryBody(database, **newest);
        if (!body) {
            return failure(body.error());
        }
        press.m_dictionary = std::make_shared<Dictionary>(int(**newest), *body);
    }
    return press;
}

QByteArray Press::train(std::span<const QByteArray> documents)
{
    if (documents.size() < fewestSamples) {
        return {};
    }
    QByteArray samples;
    std::vector<std::size_t> sizes;
    for (const QByteArray &document : documents) {
        samples += document;
        sizes.push_back(std::size_t(document.size()));
    }
    QByteArray dictionary(qsizetype(dictionaryBytes), Qt::Uninitialized);
    const std::size_t size = trainInto(dictionary, samples, sizes);
    if (ZDICT_isError(size)) {
        return {};
    }
    dictionary.truncate(qsizetype(size));
    return dictionary;
}

Result<Press> Press::learn(sqlite::Database &database, const QByteArray &dictionary)
{
    const Result<std::optional<qint64>> next = database.number("select ifnull(max(id), 0) + 1 from dictionary");
    if (!next) {
        return failure(next.error());
    }
    const int id = int(next->value_or(1));
    if (const Result<void> kept = database.run("insert into dictionary (id, body) values (?, ?)", id, dictionary);
        !kept) {
        return failure(kept.error());
    }
    Press press;
    press.m_dictionary = std::make_shared<Dictionary>(id, dictionary);
    return press;
}

bool Press::hasDictionary() const
{
    return m_dictionary != nullptr;
}

PressedDocument Press::press(const QByteArray &document) const
{
    thread_local const CompressContext compressor;
    PressedDocument pressed;
    pressed.hash = hashOf(document);
    pressed.body.resize(qsizetype(ZSTD_compressBound(std::size_t(document.size()))));
    const auto room = std::size_t(pressed.body.size());
    const auto size = std::size_t(document.size());
    std::size_t written = 0;
    if (m_dictionary) {
        pressed.dictionary = m_dictionary->id;
        written = ZSTD_compress_usingCDict(compressor.context, pressed.body.data(), room, document.constData(), size,
                                           m_dictionary->compress);
    } else {
        written = ZSTD_compressCCtx(compressor.context, pressed.body.data(), room, document.constData(), size, level);
    }
    Q_ASSERT(!ZSTD_isError(written)); // the room is what zstd asks for
    pressed.body.truncate(qsizetype(written));
    pressed.body.squeeze();
    return pressed;
}

Result<std::vector<std::optional<qint64>>> documentHashes(sqlite::Database &database, std::span<const DocumentKey> keys)
{
    std::vector<qint64> values;
    QHash<qint64, std::size_t> placeOf;
    for (const DocumentKey &key : keys) {
        if (!hasRoom(key)) {
            return noRoom(key);
        }
        placeOf.insert(key.value(), values.size());
        values.push_back(key.value());
    }
    std::vector<std::optional<qint64>> hashes(keys.size());
    if (values.empty()) {
        return hashes;
    }
    // Of a first pull nothing is there yet, which one look tells as well as one for each.
    const auto [first, last] = std::ranges::minmax(values);
    const Result<std::optional<qint64>> any =
        database.number("select 1 from document where key between ? and ? limit 1", first, last);
    if (!any) {
        return failure(any.error());
    }
    if (!*any) {
        return hashes;
    }
    sqlite::Rows rows =
        database.rows("select key, hash from document where key in (select value from json_each(?))", jsonList(values));
    while (rows.next()) {
        hashes[placeOf.value(rows.integer(0))] = rows.integer(1);
    }
    if (const Result<void> done = rows.finished(); !done) {
        return failure(done.error());
    }
    return hashes;
}

Result<std::optional<qint64>> documentHash(sqlite::Database &database, const DocumentKey &key)
{
    if (!hasRoom(key)) {
        return noRoom(key);
    }
    return database.number("select hash from document where key = ?", key.value());
}

Result<void> storeDocument(sqlite::Database &database, const DocumentKey &key, const PressedDocument &document)
{
    return DocumentWriter(database).put(key, document);
}

DocumentWriter::DocumentWriter(sqlite::Database &database)
    : m_put(database, "insert into document (key, hash, dictionary, body) values (?, ?, ?, ?) on conflict (key) do "
                      "update set hash = excluded.hash, dictionary = excluded.dictionary, body = excluded.body")
{}

Result<void> DocumentWriter::put(const DocumentKey &key, const PressedDocument &document)
{
    m_put.bind(1, key.value());
    m_put.bind(2, document.hash);
    m_put.bind(3, qint64(document.dictionary));
    m_put.bind(4, document.body);
    return m_put.run();
}

Result<void> removeDocument(sqlite::Database &database, const DocumentKey &key)
{
    return database.run("delete from document where key = ?", key.value());
}

Result<std::optional<QByteArray>> readDocument(sqlite::Database &database, const DocumentKey &key)
{
    QByteArray body;
    qint64 dictionary = 0;
    {
        sqlite::Rows rows = database.rows("select body, dictionary from document where key = ?", key.value());
        if (!rows.next()) {
            if (const Result<void> done = rows.finished(); !done) {
                return failure(done.error());
            }
            return std::nullopt;
        }
        body = rows.blob(0);
        dictionary = rows.integer(1);
    }
    const unsigned long long size = ZSTD_getFrameContentSize(body.constData(), std::size_t(body.size()));
    if (size > mostBytes) { // also "unknown" and "error"
        return damaged();
    }
    QByteArray sample;
    if (dictionary != 0) {
        Result<QByteArray> found = dictionaryBody(database, dictionary);
        if (!found) {
            return failure(found.error());
        }
        sample = std::move(*found);
    }
    thread_local const DecompressContext decompressor;
    QByteArray document(qsizetype(size), Qt::Uninitialized);
    const std::size_t written =
        ZSTD_decompress_usingDict(decompressor.context, document.data(), std::size_t(size), body.constData(),
                                  std::size_t(body.size()), sample.constData(), std::size_t(sample.size()));
    if (ZSTD_isError(written) || written != size) {
        return damaged();
    }
    return document;
}

} // namespace qm::cache
