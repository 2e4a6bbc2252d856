// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace qm::ui {

/// What a link from elsewhere names, a mail or an ERP: `quartermaster://my-shop/order/000000123`, `…/product/SKU`,
/// `…/customer/ID`, or a shop alone. It shows something and never changes anything (docs/links.md).
struct Link
{
    enum class Kind { Shop, Order, Product, Customer };
    Kind kind = Kind::Shop;
    QString profile; ///< as it is written in the link: names of profiles are the same in any case
    QString name;    ///< increment id, SKU, or the customer's id; empty: the shop alone
    friend bool operator==(const Link &, const Link &) = default;
};

/// Validation, which says what is wrong, for whatever is not exactly such a link: links are written by strangers.
[[nodiscard]] Result<Link> linkFromText(const QString &text);
[[nodiscard]] QString toText(const Link &link);

/// Whether somebody meant a link by it, a wrong one too.
[[nodiscard]] bool isLink(const QString &text);

} // namespace qm::ui
