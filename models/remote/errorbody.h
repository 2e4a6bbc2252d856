// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace qm::remote {

/// What the body of a failed request says, whichever of the server's error shapes it has (magento-facts 7.2): Magento's
/// own, `messages.error[]`, `oauth_problem`, GraphQL's `errors[]`, XML, a page, plain text.
struct ErrorBody
{
    bool isJson = false; ///< an error object of the API, not of somebody in front of it
    bool isHtml = false;
    bool isOAuthProblem = false;
    QString message; ///< verbatim; of a page its title; empty when nothing readable was said
    QList<ErrorParameter> parameters;
    QList<Error> details; ///< kind and status are left to the caller
    QString reportId;
};

/// Never takes the members `trace` and `code`. Reads at most 16 MiB.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &body, const QByteArray &contentType);

/// Whether \a body starts like an HTML or XML document.
[[nodiscard]] bool looksLikeMarkup(const QByteArray &body);

/// The title of a page or its first heading, as one line of at most 120 characters; empty when it has neither.
[[nodiscard]] QString pageTitle(const QByteArray &html);

} // namespace qm::remote
