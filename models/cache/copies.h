// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/among.h"
#include "domain/result.h"
#include "domain/stop.h"
#include "sqlite/lane.h"

#include <QFuture>
#include <QString>

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace qm::cache {

/// Copies of several shops open for reading together, whoever writes them. Each of its few threads has a connection to
/// every one of them. Members are thread-safe and do not wait; every future ends.
class Copies
{
public:
    struct Shop
    {
        QString profileId; ///< names the file
        QString name;      ///< for people
    };
    /// \a folder: where copies lie. At most mostShops.
    Copies(QString folder, std::vector<Shop> shops);
    /// Waits for the reading at hand: who asked stops it before.
    ~Copies();
    Q_DISABLE_COPY_MOVE(Copies)

    [[nodiscard]] const std::vector<Shop> &shops() const { return m_shops; }

    /// Looks which of them can be read. \returns for each place nothing, or why not: NotFound (none was pulled yet),
    /// Conflict (of another version), Damaged. Before anything else, once; the others are read without it.
    [[nodiscard]] QFuture<Result<std::vector<std::optional<Error>>>> open();

    template <typename T>
    [[nodiscard]] QFuture<Result<T>> read(std::function<Result<T>(std::span<const ShopCopy>)> work,
                                          const StopToken &stop = {})
    {
        return m_lane.askWithout<T>([this, stop, work = std::move(work)]() -> Result<T> {
            const Result<Connections *> mine = connections();
            if (!mine) {
                return failure(mine.error());
            }
            (*mine)->setStop(stop);
            Result<T> result = stop.stopRequested()
                                   ? Result<T>(failure(ErrorKind::Cancelled, QStringLiteral("Stopped")))
                                   : work((*mine)->shops);
            (*mine)->setStop({});
            return result;
        });
    }

private:
    struct Connections
    {
        std::vector<sqlite::Database> databases;
        std::vector<ShopCopy> shops; ///< of those
        void setStop(const StopToken &stop);
    };

    [[nodiscard]] Result<Connections *> connections();

    QString m_folder;
    std::vector<Shop> m_shops;
    std::mutex m_mutex;
    std::vector<int> m_readable; ///< places
    std::map<std::thread::id, Connections> m_connections;
    sqlite::Lane m_lane; // last: its threads use what is above
};

} // namespace qm::cache
