// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/cache.h"
#include "cache/documents.h"
#include "practice/practicestore.h"
#include "remote/client.h"
#include "sync/pull.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace qm::test {

/// A small practice shop and a client that talks to it without waiting between attempts.
class PulledShop
{
public:
    explicit PulledShop(practice::ServerOptions options = small(), const QString &login = QStringLiteral("oauth1"));

    /// 40 orders, the fewest products there can be.
    [[nodiscard]] static practice::ServerOptions small();

    [[nodiscard]] practice::PracticeStore &store() { return *m_store; }
    [[nodiscard]] remote::Client &client() { return *m_client; }
    /// A client that knows nothing of what the one before learned.
    void reconnect();
    /// One that gives up after fractions of a second and takes no answer above a megabyte.
    void reconnectImpatiently();
    /// Each question for \a list ends with an error of the shop, once \a after of them were answered.
    void failFrom(const QString &list, int after);

    /// Requests to the shop so far, since the last call.
    [[nodiscard]] QStringList takeRequests();
    /// The items of a list, as the shop gives them to anybody: `orders`, `products`.
    [[nodiscard]] QList<QJsonObject> items(const QByteArray &path, const QByteArray &scope = "all");

private:
    void connectWith(const remote::Timeouts &timeouts, qint64 answerBytes);

    QString m_login;
    SystemClock m_clock;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<remote::Client> m_client;
};

/// A local copy in a folder of its own, open for writing.
class LocalCopy
{
public:
    explicit LocalCopy(const sqlite::Database::Hook &hook = {});

    [[nodiscard]] cache::Cache &cache() { return *m_cache; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes and opens it again, as another start of the program does.
    void reopen();

    /// All there is, one line per row, in an order that does not depend on the order of arrival; without times of
    /// pulls, numbers of sweeps and how documents are packed. Search indices are told word by word.
    [[nodiscard]] QStringList dump();
    [[nodiscard]] qint64 number(const QByteArray &sql);
    /// Changes the copy behind the pull's back.
    void run(const QByteArray &sql);
    [[nodiscard]] QByteArray document(cache::DocumentKind kind, qint64 id, int storeId = 0);

private:
    void open();

    QTemporaryDir m_folder;
    sqlite::Database::Hook m_hook;
    std::unique_ptr<cache::Cache> m_cache;
};

/// LocalCopy::dump() of any copy.
[[nodiscard]] QStringList dumpOf(const QString &file);

/// A pull with small pages, so that a small shop has several.
[[nodiscard]] sync::PullOptions optionsFor(cache::Entities entities);
[[nodiscard]] Result<sync::PullReport> pull(PulledShop &shop, LocalCopy &copy, const sync::PullOptions &options,
                                            const StopToken &stop = {}, const sync::Pull::OnProgress &onProgress = {});
/// The entity's part of a report; null when it was not pulled.
[[nodiscard]] const sync::PulledEntity *partOf(const sync::PullReport &report, cache::Entity entity);
/// Why a report is not what was hoped for, for messages.
[[nodiscard]] QString told(const Result<sync::PullReport> &report);

/// Orders and their documents.
inline constexpr cache::Entities sales = cache::Entity::Orders | cache::Entity::Invoices | cache::Entity::Shipments |
                                         cache::Entity::CreditMemos | cache::Entity::Transactions;
/// LocalCopy::dump() without how far its pulls came.
[[nodiscard]] QStringList content(LocalCopy &copy);
/// What a copy of the shop as it is now holds. Ends the program when it cannot be pulled.
[[nodiscard]] QStringList freshContent(PulledShop &shop, cache::Entities entities);

/// The first lines in which two dumps differ; empty when they are equal.
[[nodiscard]] QString difference(const QStringList &one, const QStringList &other);

/// The entities that belong together, by name: what a test goes through.
struct Group
{
    const char *name;
    cache::Entities entities;
};
[[nodiscard]] const std::vector<Group> &groups();

} // namespace qm::test
