// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/route.h"

#include <QString>
#include <QStringList>

#include <string>

namespace qm::practice {

/// `async.magento.catalog.api.tierpricestorageinterface.update.post`
[[nodiscard]] QString topicOf(const Route &route);
/// `Service execution success Magento\…`
[[nodiscard]] QString successOf(const Route &route);
/// What the queue holds of an operation until it has succeeded (async-failing-operation-detailed-status).
[[nodiscard]] QString queuedMessage(const Call &call, const Route &route);
/// A refusal's message with `%1` and `%fieldName` filled in: operations keep their result as plain text.
[[nodiscard]] std::string filled(const Refusal &refusal);
/// The pattern's parts between the slashes.
[[nodiscard]] QStringList pathParts(const Route &route);

} // namespace qm::practice
