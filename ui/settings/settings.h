// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace qm::ui {

/// One setting: its key in the file and what it is when nobody chose.
struct Setting
{
    const char *key;
    QVariant preset;
};

/// Every setting of the window, one line each.
namespace setting {
inline const Setting geometry{"window/geometry", {}};
inline const Setting page{"window/page", 1};
inline const Setting railCollapsed{"window/rail_collapsed", false};
inline const Setting detailShown{"window/detail_shown", true};
inline const Setting detailWidth{"window/detail_width", {}};     ///< of each list's pane, px
inline const Setting activitySplit{"window/activity_split", {}}; ///< as QSplitter keeps it
inline const Setting activityRuns{"window/activity_runs", {}};   ///< columns, as QHeaderView keeps them
inline const Setting activityLines{"window/activity_lines", {}}; ///< likewise
inline const Setting appearance{"window/appearance", QStringLiteral("system")};
inline const Setting textSize{"window/text_percent", 100}; ///< of the system's font; from the next start on
inline const Setting language{"window/language", QStringLiteral("system")}; ///< `de`
inline const Setting updatesLook{"updates/look", false};                    ///< once a day, for a new version
inline const Setting updatesLookedAt{"updates/looked_at", 0};               ///< seconds since 1970
inline const Setting updatesSerial{"updates/serial", 0}; ///< of the newest announcement that was seen
inline const Setting roomyRows{"window/roomy_rows", false};
inline const Setting startPage{"window/start_page", -1}; ///< -1: where the last window was left
inline const Setting pullEvery{"pull/every_minutes", 0}; ///< 0: only when asked to
inline const Setting overviewAll{"overview/all_shops", true};
inline const Setting profile{"profile/last", {}};
inline const Setting scope{"scope", {}};          ///< of each profile
inline const Setting columns{"columns", {}};      ///< of each profile, list and view that is always there, by its id
inline const Setting openView{"open_view", {}};   ///< of each profile and list: id of the tab
inline const Setting adminPath{"admin_path", {}}; ///< of each profile: `admin_1x2y3z`, which every shop chooses itself
} // namespace setting

/// The settings of one data directory, in `window.ini`. Losing them costs nothing but taste. GUI thread.
class Settings
{
public:
    explicit Settings(const QString &dataDirectory);

    [[nodiscard]] QVariant value(const Setting &setting) const;
    void setValue(const Setting &setting, const QVariant &value);
    // One that each profile has for itself; \a profileId goes on with what else it is of: `1f2e/orders/To ship`.
    [[nodiscard]] QVariant value(const Setting &setting, const QString &profileId) const;
    void setValue(const Setting &setting, const QString &profileId, const QVariant &value);
    /// It has its preset again.
    void remove(const Setting &setting, const QString &profileId);

private:
    QSettings m_file;
};

} // namespace qm::ui
