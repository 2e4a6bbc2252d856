// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server/httpserver.h"
#include "practice/server/logins.h"
#include "practice/server/target.h"

namespace qm::practice {

/// POST and GET /graphql: products, categories, store configuration, the customer of a token. What customers may see,
/// as the storefront's API gives it, with Magento's error shapes (observed 59, magento-facts 7.9).
class GraphQlApi
{
public:
    GraphQlApi(const Shop &shop, Logins &logins);

    [[nodiscard]] HttpReply answer(const HttpRequest &request, const Target &target, const SignedRequest &login) const;

private:
    const Shop &m_shop;
    Logins &m_logins;
};

} // namespace qm::practice
