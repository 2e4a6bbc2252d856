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

void OtherShops::read(UtcTime now)
{
    for (const Profile &profile : std::as_const(m_profiles)) {
        readShop(profile.id, now);
    }
}

void OtherShops::readShop(const QString &id, UtcTime now)
{
    Shop &shop = m_shops[id];
    if (shop.isReading || m_folder.isEmpty()) {
        return;
    }
    if (shop.isOpen) {
        count(id, now);
        return;
    }
    cache::Place place;
    place.folder = m_folder;
    place.profileId = id;
    place.readers = 1;
    place.readOnly = true;
    shop.cache = std::make_unique<cache::Cache>(place);
    shop.isReading = true;
    tables::whenDone(shop.cache->open(), shop.cache.get(), [this, id, now](const Result<cache::Opened> &opened) {
        Shop &found = m_shops[id];
        found.isReading = false;
        found.isOpen = opened.has_value(); // otherwise there is no copy yet: looked for again the next time
        if (opened) {
            count(id, now);
        }
    });
}

void OtherShops::count(const QString &id, UtcTime now)
{
    Shop &shop = m_shops[id];
    shop.isReading = true;
    tables::whenDone(tables::readOverview(*shop.cache, now, shop.stop.token()), shop.cache.get(),
                     [this, id](Result<tables::Overview> figures) {
                         Shop &found = m_shops[id];
                         found.isReading = false;
                         found.figures = figures ? std::optional(std::move(*figures)) : std::nullopt;
                         Q_EMIT changed();
                     });
}

} // namespace qm::ui
