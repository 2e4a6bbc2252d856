// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/copies.h"

#include "cache/cache.h"
#include "cache/copyfiles.h"

#include <utility>

namespace qm::cache {

namespace {
constexpr int readers = 2; ///< rows that are looked at do not wait until all keys were read
} // namespace

Copies::Copies(QString folder, std::vector<Shop> shops)
    : m_folder(std::move(folder))
    , m_shops(std::move(shops))
    , m_lane(readers, [] {
        // Each thread has several connections, of connections().
        return Result<sqlite::Database>(failure(ErrorKind::Storage, QStringLiteral("No file of its own")));
    })
{}

Copies::~Copies()
{
    m_lane.close();
}

QFuture<Result<std::vector<std::optional<Error>>>> Copies::open()
{
    using Why = std::vector<std::optional<Error>>;
    return m_lane.askWithout<Why>([this]() -> Result<Why> {
        Why why;
        std::vector<int> readable;
        for (std::size_t i = 0; i < m_shops.size(); ++i) {
            Place place;
            place.folder = m_folder;
            place.profileId = m_shops[i].profileId;
            place.readers = 1;
            place.readOnly = true;
            Cache copy(place);
            const Result<Opened> opened = copy.open().result();
            why.push_back(opened ? std::nullopt : std::optional(opened.error()));
            if (opened) {
                readable.push_back(int(i));
            }
        }
        const std::scoped_lock lock(m_mutex);
        m_readable = std::move(readable);
        return why;
    });
}

Result<Copies::Connections *> Copies::connections()
{
    std::vector<int> readable;
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_connections.find(std::this_thread::get_id());
        if (known != m_connections.end()) {
            return &known->second; // of this thread alone; a map leaves its elements where they are
        }
        readable = m_readable;
    }
    Connections mine;
    for (const int place : readable) {
        const Shop &shop = m_shops[std::size_t(place)];
        Result<sqlite::Database> database =
            sqlite::Database::open(CopyFiles(m_folder, shop.profileId).database(), sqlite::Mode::ReadOnly);
        if (!database) {
            return failure(database.error());
        }
        mine.databases.push_back(std::move(*database));
        mine.shops.push_back({place, shop.name, nullptr});
    }
    for (std::size_t i = 0; i < mine.shops.size(); ++i) {
        mine.shops[i].database = &mine.databases[i];
    }
    const std::scoped_lock lock(m_mutex);
    return &m_connections.insert_or_assign(std::this_thread::get_id(), std::move(mine)).first->second;
}

void Copies::Connections::setStop(const StopToken &stop)
{
    for (sqlite::Database &database : databases) {
        database.setStop(stop);
    }
}

} // namespace qm::cache
