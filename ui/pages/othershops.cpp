// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/othershops.h"

#include "tables/whendone.h"

#include <algorithm>

namespace qm::ui {

OtherShops::~OtherShops() = default;

void OtherShops::setShops(const QList<Profile> &profiles, const QString &folder, const QString &current)
{
    m_folder = folder;
    m_profiles = profiles;
    m_profiles.removeIf([&current](const Profile &each) { return each.id == current; });
    std::erase_if(m_shops, [this](const auto &shop) {
        return std::none_of(m_profiles.begin(), m_profiles.end(),
                            [&shop](const Profile &each) { return each.id == shop.first; });
    });
    Q_EMIT changed();
}

const tables::Overview *OtherShops::figures(const QString &profileId) const
{
    const auto shop = m_shops.find(profileId);
    return shop == m_shops.end() || !shop->second.figures ? nullptr : &*shop->second.figures;
}

const tables::StoreChoice &OtherShops::store(const QString &profileId) const
{
    static const tables::StoreChoice all;
    const auto shop = m_shops.find(profileId);
    return shop == m_shops.end() ? all : shop->second.store;
}

void OtherShops::read(UtcTime now)
{
    for (const Profile &profile : std::as_const(m_profiles)) {
        readShop(profile, now);
    }
}

void OtherShops::readShop(const Profile &profile, UtcTime now)
{
    Shop &shop = m_shops[profile.id];
    if (shop.cache || m_folder.isEmpty()) {
        return;
    }
    cache::Place place;
    place.folder = m_folder;
    place.profileId = profile.id;
    place.readers = 1;
    place.readOnly = true;
    shop.cache = std::make_unique<cache::Cache>(place);
    const QString scope = m_scopeOf ? m_scopeOf(profile) : QString();
    tables::whenDone(shop.cache->open(), shop.cache.get(),
                     [this, id = profile.id, now, scope](const Result<cache::Opened> &opened) {
                         if (opened) {
                             readStores(id, now, scope);
                         } else {
                             end(id, std::nullopt); // there is no copy yet
                         }
                     });
}

void OtherShops::readStores(const QString &id, UtcTime now, const QString &scope)
{
    const Shop &shop = m_shops[id];
    tables::whenDone(tables::readStoreChoices(*shop.cache), shop.cache.get(),
                     [this, id, now, scope](const Result<std::vector<tables::StoreChoice>> &choices) {
                         tables::StoreChoice chosen;
                         for (const tables::StoreChoice &each : choices.value_or(std::vector<tables::StoreChoice>())) {
                             if (each.word() == scope) {
                                 chosen = each;
                             }
                         }
                         count(id, now, chosen);
                     });
}

void OtherShops::count(const QString &id, UtcTime now, const tables::StoreChoice &store)
{
    Shop &shop = m_shops[id];
    shop.store = store;
    tables::whenDone(tables::readOverview(*shop.cache, now, store, shop.stop.token()), shop.cache.get(),
                     [this, id](Result<tables::Overview> figures) {
                         end(id, figures ? std::optional(std::move(*figures)) : std::nullopt);
                     });
}

void OtherShops::end(const QString &id, std::optional<tables::Overview> figures)
{
    Shop &shop = m_shops[id];
    shop.figures = std::move(figures);
    m_closing.push_back(std::move(shop.cache));
    QMetaObject::invokeMethod(
        this, [this] { m_closing.clear(); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

} // namespace qm::ui
