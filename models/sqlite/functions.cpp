// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/context.h"
#include "sqlite/folding.h"

#include <QRegularExpression>
#include <QString>

#include <memory>

#include <sqlite3.h>

namespace qm::sqlite {

namespace {

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

/// `value REGEXP pattern`, without regard to case as MySQL's collation has it. A bad pattern matches nothing.
void regexp(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *expression = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<QRegularExpression> fresh;
    if (!expression) {
        fresh = std::make_unique<QRegularExpression>(textOf(values[0]), QRegularExpression::CaseInsensitiveOption);
        expression = fresh.get();
    }
    const bool matches = sqlite3_value_type(values[1]) != SQLITE_NULL && expression->isValid() &&
                         expression->match(textOf(values[1])).hasMatch();
    sqlite3_result_int(context, matches ? 1 : 0);
    if (fresh) {
        sqlite3_set_auxdata(context, 0, fresh.release(),
                            [](void *kept) { delete static_cast<QRegularExpression *>(kept); });
    }
}

} // namespace

int registerFunctions(sqlite3 *handle)
{
    const int code = sqlite3_create_function(handle, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &regexp,
                                             nullptr, nullptr);
    return code == SQLITE_OK ? registerFolding(handle) : code;
}

} // namespace qm::sqlite
