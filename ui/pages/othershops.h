// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "profiles/profile.h"
#include "tables/figures.h"
#include "tables/storechoice.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace qm::ui {

/// The figures of connected shops that are not the one the window shows: their copies are opened for reading only, each
/// time anew, because another program may have put another file in their place; the shops are not asked. Nothing here
/// waits; for the window's thread.
class OtherShops : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~OtherShops() override;

    /// \a folder: where copies lie. \a current, by its id, is left out.
    void setShops(const QList<Profile> &profiles, const QString &folder, const QString &current);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// What of a shop its figures are about, as StoreChoice::word(): what its lists show once it is open.
    void setScopes(std::function<QString(const Profile &)> scopeOf) { m_scopeOf = std::move(scopeOf); }
    /// Nothing: there is no copy, or it was not read yet.
    [[nodiscard]] const tables::Overview *figures(const QString &profileId) const;
    /// That they are about, with them.
    [[nodiscard]] const tables::StoreChoice &store(const QString &profileId) const;
    void read(UtcTime now);

Q_SIGNALS:
    void changed();

private:
    struct Shop
    {
        std::unique_ptr<cache::Cache> cache; ///< while it is read
        std::optional<tables::Overview> figures;
        tables::StoreChoice store; ///< of the figures
        StopSource stop;
        ~Shop() { stop.requestStop(); } // before the copy goes, which waits for its readers
        Shop() = default;
        Q_DISABLE_COPY_MOVE(Shop)
    };
    void readShop(const Profile &profile, UtcTime now);
    void readStores(const QString &id, UtcTime now, const QString &scope);
    void count(const QString &id, UtcTime now, const tables::StoreChoice &store);
    void end(const QString &id, std::optional<tables::Overview> figures);

    QList<Profile> m_profiles;
    QString m_folder;
    std::function<QString(const Profile &)> m_scopeOf;
    std::map<QString, Shop> m_shops;
    std::vector<std::unique_ptr<cache::Cache>> m_closing; ///< in a moment: what they told is being heard
};

} // namespace qm::ui
