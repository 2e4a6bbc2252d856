// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"
#include "profiles/profile.h"
#include "tables/figures.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace qm::ui {

/// The figures of connected shops that are not the one the window shows: their copies are opened for reading only, the
/// shops are not asked. Nothing here waits; for the window's thread.
class OtherShops : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~OtherShops() override;

    /// \a folder: where copies lie. \a current, by its id, is left out.
    void setShops(const QList<Profile> &profiles, const QString &folder, const QString &current);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// Nothing: there is no copy, or it was not read yet.
    [[nodiscard]] const tables::Overview *figures(const QString &profileId) const;
    void read(UtcTime now);

Q_SIGNALS:
    void changed();

private:
    struct Shop
    {
        std::unique_ptr<cache::Cache> cache;
        bool isOpen = false;
        bool isReading = false;
        std::optional<tables::Overview> figures;
        StopSource stop;
        ~Shop() { stop.requestStop(); } // before the copy goes, which waits for its readers
        Shop() = default;
        Q_DISABLE_COPY_MOVE(Shop)
    };
    void readShop(const QString &id, UtcTime now);
    void count(const QString &id, UtcTime now);

    QList<Profile> m_profiles;
    QString m_folder;
    std::map<QString, Shop> m_shops;
};

} // namespace qm::ui
