// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace qm::bench {

/// The local copy of a practice shop of \a orders orders, half as many products and as many customers, in \a folder:
/// rows of the shop's generator, written as a pull writes them, without a network. One that was made before is used
/// again, brought up to date where the schema has grown since. Where only \a list, of products, stock or prices, is
/// asked for and no whole copy is there, it is one of those alone: a fifth of the time.
struct ShopCopy
{
    QString folder;
    QString profileId;  ///< of cache::Place
    qint64 orders = 0;  ///< of the shop
    double seconds = 0; ///< that making it took; 0: it was there
};
[[nodiscard]] Result<ShopCopy> shopCopy(const QString &folder, qint64 orders, const QString &list = {});

} // namespace qm::bench
