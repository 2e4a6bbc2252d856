// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace qm::test {

// What a shop holds and what a copy of it holds, told in the same lines: one per document, and one per row of every
// table with its fields. The shop's side is asked by plain HTTP and read by Qt's own JSON, without any code of the
// client, the pull or the copy, so that the two are independent answers to one question.

/// Everything the shop answers, sorted.
[[nodiscard]] QStringList contentOfShop(const practice::PracticeStore &store);
/// Everything in the copy, sorted.
[[nodiscard]] QStringList contentOfCopy(const QString &file);

/// Every row of a list of the shop, by plain HTTP.
void eachOf(const practice::PracticeStore &store, const QByteArray &path,
            const std::function<void(const QJsonObject &)> &take);

} // namespace qm::test
