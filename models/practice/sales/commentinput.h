// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sales/comments.h"

#include <QJsonObject>

#include <string>

namespace qm::practice {

/// Reads the body of POST orders/:id/comments as Magento's input processor does: member names in snake or camel case,
/// unknown ones and wrong types refused, nothing required (observed 30). Throws Refusal.
[[nodiscard]] SalesComment readCommentInput(const QJsonObject &body);

/// What the database column keeps of a text: four-byte characters become `????` (observed 18).
[[nodiscard]] std::string threeByteText(const std::string &utf8);

} // namespace qm::practice
