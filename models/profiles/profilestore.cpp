// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/profilestore.h"

#include "domain/waiting.h"
#include "profiles/datadirectory.h"
#include "profiles/profilejson.h"
#include "secrets/environmentsecrets.h"
#include "sqlite/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace qm {

namespace {
using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr int longestName = 40;
constexpr std::chrono::milliseconds lockPatience{10'000};

/// The file as it is: the objects keep what this version does not know.
struct Document
{
    QJsonObject root;
    QList<QJsonObject> entries;
    QList<Profile> profiles; ///< in step with entries

    [[nodiscard]] qsizetype indexOf(const QString &name) const
    {
        for (qsizetype i = 0; i < profiles.size(); ++i) {
            if (profiles.at(i).name.compare(name, Qt::CaseInsensitive) == 0) {
                return i;
            }
        }
        return -1;
    }
};

tl::unexpected<Error> damaged(const QString &file, const QString &what)
{
    return failure(ErrorKind::Validation,
                   u"the profile file '%1' is damaged: %2; repair it or move it away"_s.arg(file, what));
}

Result<Document> parse(const QString &file, const QByteArray &text)
{
    QJsonParseError trouble;
    const QJsonDocument json = QJsonDocument::fromJson(text, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return damaged(file, u"%1 at byte %2"_s.arg(trouble.errorString()).arg(trouble.offset));
    }
    Document document;
    document.root = json.object();
    const qint64 format = document.root.value("format"_L1).toInteger(0);
    if (format > formatVersion) {
        return failure(ErrorKind::Validation,
                       u"the profile file '%1' was written by a newer version of the program"_s.arg(file));
    }
    if (format < 1 || !document.root.value("profiles"_L1).isArray()) {
        return damaged(file, u"no list of profiles"_s);
    }
    const QJsonArray entries = document.root.value("profiles"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Result<Profile> profile = profileFromJson(entries.at(i).toObject());
        if (!profile) {
            return damaged(file, u"profiles[%1].%2"_s.arg(i).arg(profile.error().message));
        }
        document.entries.append(entries.at(i).toObject());
        document.profiles.append(std::move(*profile));
    }
    return document;
}

Result<Document> load(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Document();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Permission,
                       u"the profile file '%1' cannot be read: %2"_s.arg(path, file.errorString()));
    }
    return parse(path, file.readAll());
}

Result<void> save(const QString &path, Document document)
{
    QJsonArray entries;
    for (const QJsonObject &entry : std::as_const(document.entries)) {
        entries.append(entry);
    }
    document.root.insert("format"_L1, formatVersion);
    document.root.insert("profiles"_L1, entries);
    QSaveFile file(path);
    // Without flush() a full disk goes unnoticed: commit() would put the empty file in the place of the good one.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(document.root).toJson()) >= 0 && file.flush() && file.commit();
    if (!written) {
        return failure(ErrorKind::Permission,
                       u"the profile file '%1' cannot be written: %2"_s.arg(path, file.errorString()));
    }
    return {};
}

QString lockOf(const QString &path)
{
    return path + u".turn"_s;
}

/// Reads, changes and writes the file while other processes wait.
Result<void> change(const QString &directory, const QString &path, const std::function<Result<void>(Document &)> &apply)
{
    aboutToWait();
    // It has no end but that of its process: the keychain may be waiting for a person.
    const Result<sqlite::FileLock> lock = sqlite::FileLock::take(lockOf(path), lockPatience);
    if (!lock && lock.error().kind == ErrorKind::Conflict) {
        return failure(ErrorKind::Busy, u"another program is changing '%1'"_s.arg(path));
    }
    if (!lock) {
        return failure(ErrorKind::Permission, u"the data directory '%1' cannot be written"_s.arg(directory));
    }
    Result<Document> document = load(path);
    if (!document) {
        return failure(std::move(document.error()));
    }
    if (Result<void> applied = apply(*document); !applied) {
        return applied;
    }
    return save(path, std::move(*document));
}

tl::unexpected<Error> unknownName(const QString &name)
{
    return failure(ErrorKind::NotFound, u"there is no profile '%1'"_s.arg(name));
}

bool wellFormed(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_' || c == u'.';
    });
}

Result<void> nameIsFree(const Document &document, const QString &name, Environment environment)
{
    if (!wellFormed(name)) {
        return failure(ErrorKind::Validation,
                       u"a profile name is 1 to %1 letters (a to z), digits, '-', '_' or '.'"_s.arg(longestName));
    }
    if (environment != Environment::Practice && name.compare(practiceProfileName(), Qt::CaseInsensitive) == 0) {
        return failure(ErrorKind::Conflict,
                       u"the name '%1' is kept for the practice store; choose another one"_s.arg(name));
    }
    for (const Profile &other : document.profiles) {
        if (other.name.compare(name, Qt::CaseInsensitive) == 0) {
            return failure(ErrorKind::Conflict, u"there is a profile '%1' already"_s.arg(other.name));
        }
        if (const std::optional<QString> shared = secrets::sharedVariable(other.name, name)) {
            return failure(ErrorKind::Conflict, u"the name is too like that of the profile '%1': the environment "
                                                u"variable %2 would be of both"_s.arg(other.name, *shared));
        }
    }
    return {};
}

} // namespace

QString practiceProfileName()
{
    return u"Practice-store"_s;
}

ProfileStore::ProfileStore(QString dataDirectory)
    : m_directory(std::move(dataDirectory))
{}

QString ProfileStore::file() const
{
    return m_directory + u"/profiles.json"_s;
}

Result<QList<Profile>> ProfileStore::list() const
{
    Result<Document> document = load(file());
    if (!document) {
        return failure(std::move(document.error()));
    }
    std::sort(document->profiles.begin(), document->profiles.end(),
              [](const Profile &a, const Profile &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return document->profiles;
}

Result<Profile> ProfileStore::find(const QString &name) const
{
    const Result<Document> document = load(file());
    if (!document) {
        return failure(document.error());
    }
    const qsizetype index = document->indexOf(name);
    if (index < 0) {
        return unknownName(name);
    }
    return document->profiles.at(index);
}

Result<void> ProfileStore::checkName(const QString &name, Environment environment) const
{
    const Result<Document> document = load(file());
    if (!document) {
        return failure(document.error());
    }
    return nameIsFree(*document, name, environment);
}

Result<Profile> ProfileStore::add(const Profile &profile)
{
    return add(profile, {});
}

Result<Profile> ProfileStore::add(const Profile &profile, const std::function<Result<void>(Profile &)> &beforeStoring)
{
    // Looked at before the folder is made, so that a bad name leaves nothing behind.
    if (Result<void> free = checkName(profile.name, profile.environment); !free) {
        return failure(std::move(free.error()));
    }
    const bool isNew = !QFileInfo::exists(m_directory);
    if (Result<void> made = makeDataDirectory(m_directory); !made) {
        return failure(std::move(made.error()));
    }
    Profile stored = profile;
    stored.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> changed = change(m_directory, file(), [&](Document &document) -> Result<void> {
        if (Result<void> free = nameIsFree(document, stored.name, stored.environment); !free) {
            return free;
        }
        if (beforeStoring) {
            if (Result<void> ready = beforeStoring(stored); !ready) {
                return ready;
            }
        }
        document.entries.append(profileToJson(stored));
        return {};
    });
    if (!changed) {
        // A failed attempt leaves nothing; what is not empty stays, and the lock of who has begun meanwhile.
        if (isNew && sqlite::FileLock::take(lockOf(file()), std::chrono::milliseconds(0))) {
            QFile::remove(lockOf(file()));
            QDir().rmdir(m_directory);
        }
        return failure(changed.error());
    }
    return stored;
}

Result<Profile> ProfileStore::update(const QString &name, const std::function<void(Profile &)> &changeProfile)
{
    Profile changed;
    const Result<void> done = change(m_directory, file(), [&](Document &document) -> Result<void> {
        const qsizetype index = document.indexOf(name);
        if (index < 0) {
            return unknownName(name);
        }
        changed = document.profiles.at(index);
        changeProfile(changed);
        changed.name = document.profiles.at(index).name;
        changed.id = document.profiles.at(index).id;
        document.entries[index] = profileToJson(changed, document.entries.at(index));
        return {};
    });
    if (!done) {
        return failure(done.error());
    }
    return changed;
}

Result<void> ProfileStore::remove(const QString &name)
{
    return change(m_directory, file(), [&](Document &document) -> Result<void> {
        const qsizetype index = document.indexOf(name);
        if (index < 0) {
            return unknownName(name);
        }
        document.entries.removeAt(index);
        return {};
    });
}

} // namespace qm
