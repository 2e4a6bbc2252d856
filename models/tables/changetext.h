// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/guard.h"
#include "changes/plan.h"
#include "domain/change.h"
#include "sqlite/database.h"
#include "sync/push.h"

#include <QHash>
#include <QString>

namespace qm::tables {

// Changes for people. Pure functions; plain text; any thread.

/// What the shop calls its parts; ids and codes where the copy does not know them.
struct ShopNames
{
    QHash<QString, QString> sources;                 ///< by code
    QHash<qint64, QString> stores;                   ///< views, by id
    QHash<QString, QString> views;                   ///< by code
    QHash<qint64, QString> websites;                 ///< by id
    QHash<qint64, QString> siteCodes;                ///< of websites, by id
    QHash<QString, QString> attributes;              ///< labels, by code
    QHash<QString, QHash<QString, QString>> options; ///< labels of choices, by code and by what the shop has for them
    QString currency;                                ///< of base prices
    changes::StoreViews scopes;                      ///< by id
};
/// Of the local copy.
[[nodiscard]] Result<ShopNames> readShopNames(sqlite::Database &database);

/// `HB-TRK-42-GRN · Utrecht DC`
[[nodiscard]] QString placeText(const Cell &cell, const ShopNames &names);
/// `quantity`, `special price`, `from 10`
[[nodiscard]] QString fieldText(const Cell &cell, const ShopNames &names);
/// `42`, `Out of stock`, `none`
[[nodiscard]] QString cellValueText(const Cell &cell, const CellValue &value, const ShopNames &names);
/// A value of an attribute that is stored as a text: the label of an option for its id, a day without its midnight.
[[nodiscard]] QString attributeText(const QString &code, const QString &value, const ShopNames &names);
/// What happens to orders when nothing is left: 0 to 2.
[[nodiscard]] QString backordersText(qint64 backorders);
/// `Stock`, `Prices`: what groups of kinds are called.
[[nodiscard]] QString kindText(CellKind kind);
[[nodiscard]] QString changeStateText(ChangeState state);
/// `3 staged`, `1 conflict`.
[[nodiscard]] QString changesInStateText(ChangeState state, qint64 count);
/// What became of a change in a push, or would.
[[nodiscard]] QString pushedText(sync::PushedAs what);
/// `Falls 34.9 %`
[[nodiscard]] QString guardText(const changes::GuardFinding &finding);

} // namespace qm::tables
