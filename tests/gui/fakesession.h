// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <map>
#include <optional>
#include <utility>

namespace qm::test {

/// A session on files of the test, with a pull that the test plays.
class FakeSession final : public ui::Session
{
    Q_OBJECT
public:
    FakeSession(const QString &folder, const Clock &clock)
        : m_clock(clock)
        , m_cache(place(folder))
        , m_ledger(folder + QStringLiteral("/ledger.sqlite"))
    {
        m_profile.id = QStringLiteral("test");
        m_profile.name = QStringLiteral("Hollebeek");
        m_profile.environment = Environment::Live;
        m_profile.connection.baseUrl = QUrl(QStringLiteral("https://shop.example"));
    }

    [[nodiscard]] const Profile &profile() const override { return m_profile; }
    [[nodiscard]] cache::Cache &cache() override { return m_cache; }
    [[nodiscard]] ledger::Ledger &ledger() override { return m_ledger; }
    [[nodiscard]] const Clock &clock() const override { return m_clock; }
    [[nodiscard]] QString heldBy() const override { return holder; }
    [[nodiscard]] const std::optional<cache::SetAside> &setAside() const override { return aside; }
    void forgetSetAside() override
    {
        aside.reset();
        Q_EMIT standingChanged();
    }
    [[nodiscard]] const sync::PulledEntity *ended(cache::Entity entity) const override
    {
        const auto found = ends.find(entity);
        return found == ends.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const std::optional<ui::Trouble> &trouble() const override { return m_trouble; }
    [[nodiscard]] std::optional<qint64> shopHas(cache::Entity entity) override
    {
        const auto found = counts.find(entity);
        return found == counts.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] bool isPulling() const override { return m_pulling; }
    void startPull() override { pullOnly(sync::everything(), false); }
    void pullOnly(cache::Entities entities, bool acceptDrop) override
    {
        ++pulls;
        pulledEntities = entities;
        accepted = acceptDrop;
        m_pulling = true;
        Q_EMIT pullStarted();
    }
    void cancelPull() override { end({}); }
    void giveCode(const QString &code) override
    {
        codes << code;
        startPull();
    }
    void resync(cache::Entity entity, const QList<qint64> &keys) override
    {
        resyncedEntity = entity;
        resyncedKeys = keys;
        m_pulling = true;
        m_resyncing = true;
        Q_EMIT pullStarted();
        ui::PullProgress begun;
        begun.entity = entity;
        begun.again = true;
        Q_EMIT pullProgressed(begun);
    }
    void end(const std::optional<Error> &error)
    {
        m_pulling = false;
        const bool isResync = std::exchange(m_resyncing, false);
        if (error && error->kind != ErrorKind::Cancelled) {
            const UtcTime since = m_trouble ? m_trouble->since : m_clock.now();
            m_trouble = ui::Trouble{*error, since, nextTry};
        } else if (!isResync) {
            m_trouble.reset();
        }
        Q_EMIT standingChanged();
        Q_EMIT pullEnded(error);
        if (!isResync) {
            Q_EMIT pulled();
        }
    }
    void endEntity(const sync::PulledEntity &entity)
    {
        ends[entity.entity] = entity;
        end({});
    }
    Profile &changeProfile() { return m_profile; }

    void refreshOrder(qint64 key) override { refreshed << key; }
    [[nodiscard]] std::optional<UtcTime> orderReadAt(qint64 key) const override
    {
        const auto found = readAt.find(key);
        return found == readAt.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] QFuture<Result<tables::FoundGroup>> askShop(cache::Entity entity, const QString &text,
                                                              const StopToken &) override
    {
        asked << QStringLiteral("%1 %2").arg(cache::toString(entity), text);
        return QtFuture::makeReadyFuture(shopAnswer);
    }
    [[nodiscard]] QFuture<std::vector<ui::SalableAnswer>>
    askSalable(const QString &sku, const std::vector<tables::SalesStock> &, const StopToken &) override
    {
        asked << QStringLiteral("salable %1").arg(sku);
        return QtFuture::makeReadyFuture(salable);
    }
    [[nodiscard]] ui::RequestBudget budget() const override { return requests; }

    // What the test plays.
    int pulls = 0;
    QString holder;    ///< who writes the copy, when it is not this program
    QStringList asked; ///< of the shop
    QStringList codes; ///< that were given
    Result<tables::FoundGroup> shopAnswer;
    std::vector<ui::SalableAnswer> salable;
    ui::RequestBudget requests;
    QList<qint64> refreshed; ///< orders that were looked at
    std::map<qint64, UtcTime> readAt;
    cache::Entity resyncedEntity = cache::Entity::Stores;
    QList<qint64> resyncedKeys;
    cache::Entities pulledEntities; ///< by the last one
    bool accepted = false;
    std::optional<cache::SetAside> aside;
    std::map<cache::Entity, sync::PulledEntity> ends;
    std::map<cache::Entity, qint64> counts;
    std::optional<UtcTime> nextTry;

private:
    static cache::Place place(const QString &folder)
    {
        cache::Place place;
        place.folder = folder;
        place.profileId = QStringLiteral("test");
        return place;
    }

    const Clock &m_clock;
    Profile m_profile;
    cache::Cache m_cache;
    ledger::Ledger m_ledger;
    std::optional<ui::Trouble> m_trouble;
    bool m_pulling = false;
    bool m_resyncing = false;
};

} // namespace qm::test
