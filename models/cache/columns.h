// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/list.h"

#include <initializer_list>

namespace qm::cache {

/// A column as the files of lists write it down: what is left out has the usual value.
struct ColumnLine
{
    const char *id;
    const char *title; ///< QT_TRANSLATE_NOOP("Column", …)
    ColumnType type = ColumnType::Text;
    bool shown = false;
    QByteArray sql = {}; ///< nothing: `t.` and the id
    const char *currency = nullptr;
    const char *tip = nullptr; ///< QT_TRANSLATE_NOOP("Column", …)
    bool ofRow = false;
    QByteArray owned = {};
    QByteArray of = {};
    QByteArray index = {};
};

[[nodiscard]] std::vector<Column> columnsOf(std::initializer_list<ColumnLine> lines);

/// The currency of prices of the catalogue that hold everywhere: that of the first store view.
inline constexpr auto baseCurrencySql =
    "(select base_currency_code from store_view where base_currency_code is not null order by store_id limit 1)";
/// That of prices of one store view or one website, which has its own base currency; \a id is an expression, 0 =
/// everywhere.
[[nodiscard]] QByteArray baseCurrencyOfView(const QByteArray &id);
[[nodiscard]] QByteArray baseCurrencyOfWebsite(const QByteArray &id);

/// A time without a zone as the shop sends it, `2026-11-01 00:00:00`, for columns of type Text: it sorts and compares
/// as it reads. \a seconds is an expression: the same clock's seconds since 1970.
[[nodiscard]] QByteArray wallClockSql(const QByteArray &seconds);

/// How much of a number's end is indexed. Magento's own are a store's digit and nine more.
inline constexpr int tailLength = 10;
/// The end of an order's number, the last character first: as the index of the schema has it, to the letter.
[[nodiscard]] QByteArray tailSql();
/// `where` part of NumberSearch: \a column between the two values.
[[nodiscard]] QByteArray betweenSql(const QByteArray &column);
/// Orders by the end of their number, for NumberSearch.
[[nodiscard]] QByteArray ordersByTail();

} // namespace qm::cache
