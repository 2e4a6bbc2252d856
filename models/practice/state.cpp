// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/state.h"

#include "sqlite/filelock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <atomic>
#include <chrono>
#include <mutex>
#include <shared_mutex>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

using Documents = std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;

constexpr int formatVersion = 1;

QByteArray headerLine(const std::string &seedMark)
{
    const QJsonObject header{{u"practice_state"_s, formatVersion}, {u"seed"_s, QString::fromStdString(seedMark)}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

/// \a more: the next line belongs to the same step.
QByteArray documentLine(std::string_view kind, std::string_view key, std::string_view json, bool more = false)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    QJsonObject line{{u"kind"_s, text(kind)}, {u"key"_s, text(key)}, {u"json"_s, text(json)}};
    if (more) {
        line[u"more"_s] = true;
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Error> refused(const QString &file, const QString &why, ErrorKind kind = ErrorKind::Validation)
{
    return failure(kind, u"State file %1: %2"_s.arg(file, why));
}

/// A last line without its end was cut off by a crash, and so were steps of which the last line is not there: what they
/// belonged to was never reported as done.
Result<Documents> readDocuments(const QString &file, const std::string &seedMark)
{
    Documents documents;
    QFile source(file);
    if (!source.exists()) {
        return documents;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        return refused(file, source.errorString());
    }
    int number = 0;
    std::vector<State::Document> step;
    while (!source.atEnd()) {
        const QByteArray line = source.readLine();
        ++number;
        if (!line.endsWith('\n')) {
            break;
        }
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (number == 1) {
            if (object.value("practice_state"_L1).toInt() != formatVersion) {
                return refused(file, u"not a state file of a practice store"_s);
            }
            if (object.value("seed"_L1).toString().toStdString() != seedMark) {
                return refused(file, u"made by a practice store with other options (%1)"_s.arg(
                                         object.value("seed"_L1).toString()));
            }
            continue;
        }
        if (!object.value("kind"_L1).isString() || !object.value("key"_L1).isString() ||
            !object.value("json"_L1).isString()) {
            return refused(file, u"line %1 is damaged"_s.arg(number));
        }
        step.push_back({object.value("kind"_L1).toString().toStdString(),
                        object.value("key"_L1).toString().toStdString(),
                        object.value("json"_L1).toString().toStdString()});
        if (!object.value("more"_L1).toBool()) {
            for (State::Document &document : step) {
                documents[document.kind][document.key] = std::move(document.json);
            }
            step.clear();
        }
    }
    return documents;
}

} // namespace

class State::Private
{
public:
    /// Writes the whole file anew (what was overwritten goes) and leaves it open for appending.
    [[nodiscard]] Result<void> rewrite()
    {
        log.close();
        QSaveFile target(file);
        if (!target.open(QIODevice::WriteOnly)) {
            return refused(file, target.errorString());
        }
        target.write(headerLine(seedMark));
        for (const auto &[kind, byKey] : documents) {
            for (const auto &[key, json] : byKey) {
                target.write(documentLine(kind, key, json));
            }
        }
        if (!target.flush() || !target.commit()) { // a full disk shows at the flush only
            return refused(file, target.errorString());
        }
        log.setFileName(file);
        if (!log.open(QIODevice::WriteOnly | QIODevice::Append)) {
            return refused(file, log.errorString());
        }
        return {};
    }

    std::string seedMark;
    QString file;
    std::optional<sqlite::FileLock> lock;
    QFile log;
    mutable std::shared_mutex mutex;
    Documents documents;
    std::atomic<quint64> version{0};
};

State::State(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

State::~State() = default;

Result<std::unique_ptr<State>> State::open(const QString &file, const std::string &seedMark)
{
    auto d = std::make_unique<Private>();
    d->seedMark = seedMark;
    d->file = file;
    if (!file.isEmpty()) {
        Result<sqlite::FileLock> lock = sqlite::FileLock::take(file + u".turn"_s, std::chrono::milliseconds(0));
        if (!lock) {
            const bool held = lock.error().kind == ErrorKind::Conflict;
            return held ? refused(file, u"another practice store uses it"_s, ErrorKind::Conflict)
                        : refused(file, u"the folder cannot be written"_s);
        }
        d->lock.emplace(std::move(*lock));
        Result<Documents> documents = readDocuments(file, seedMark);
        if (!documents) {
            return tl::unexpected<Error>(documents.error());
        }
        d->documents = std::move(*documents);
        if (const Result<void> written = d->rewrite(); !written) {
            return tl::unexpected<Error>(written.error());
        }
    }
    return std::unique_ptr<State>(new State(std::move(d)));
}

std::optional<std::string> State::find(std::string_view kind, std::string_view key) const
{
    const std::shared_lock lock(d->mutex);
    const auto byKey = d->documents.find(kind);
    if (byKey == d->documents.end()) {
        return std::nullopt;
    }
    const auto found = byKey->second.find(key);
    return found == byKey->second.end() ? std::nullopt : std::optional<std::string>(found->second);
}

void State::put(std::string_view kind, std::string_view key, std::string json)
{
    putAll({{std::string(kind), std::string(key), std::move(json)}});
}

void State::putAll(std::vector<Document> documents)
{
    const std::unique_lock lock(d->mutex);
    if (d->log.isOpen()) {
        QByteArray lines;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const Document &document = documents[i];
            lines += documentLine(document.kind, document.key, document.json, i + 1 < documents.size());
        }
        d->log.write(lines);
        d->log.flush();
    }
    for (Document &document : documents) {
        d->documents[document.kind].insert_or_assign(std::move(document.key), std::move(document.json));
    }
    d->version.fetch_add(1);
}

void State::forEach(std::string_view kind, const std::function<void(std::string_view, std::string_view)> &visit) const
{
    forEach(kind, {}, visit);
}

void State::forEach(std::string_view kind, std::string_view prefix,
                    const std::function<void(std::string_view, std::string_view)> &visit) const
{
    // A copy, so that a visitor may use the state itself.
    std::vector<std::pair<std::string, std::string>> found;
    {
        const std::shared_lock lock(d->mutex);
        const auto byKey = d->documents.find(kind);
        if (byKey == d->documents.end()) {
            return;
        }
        for (auto it = byKey->second.lower_bound(prefix); it != byKey->second.end(); ++it) {
            if (std::string_view(it->first).substr(0, prefix.size()) != prefix) {
                break;
            }
            found.emplace_back(*it);
        }
    }
    for (const auto &[key, json] : found) {
        visit(key, json);
    }
}

void State::clear()
{
    const std::unique_lock lock(d->mutex);
    d->documents.clear();
    d->version.fetch_add(1);
    if (d->log.isOpen()) {
        static_cast<void>(d->rewrite()); // a full disk leaves the old file; memory is clear either way
    }
}

quint64 State::version() const
{
    return d->version.load();
}

} // namespace qm::practice
