// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace qm::remote {

/// What people paste as the address of their shop, made into what a Connection needs.
struct BaseUrlCandidates
{
    QList<QUrl> urls;       ///< most likely first; each is tried with an anonymous GET until one answers JSON
    bool adminPath = false; ///< the text held an admin path (`/admin_x/dashboard/…/key/…`), which was cut
};

/// Trims, adds `https://` when the scheme is missing, drops query, fragment, user info, trailing slashes, `/rest…`,
/// `/V1…`, `/soap`, `/graphql`, admin paths; keeps subfolders and `index.php`; IDN hosts as punycode, IPv6 in brackets.
/// Further candidates are the same with and without `index.php`, the folders above, and the other scheme where it may
/// be meant (http typed for an https shop; a loopback address without a scheme). Errors (Validation) name what is
/// wrong: no host, another scheme, a blank, a password in the URL (it is not echoed).
[[nodiscard]] Result<BaseUrlCandidates> normaliseBaseUrl(const QString &pasted);

/// `http` only to loopback, unless allowed.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace qm::remote
