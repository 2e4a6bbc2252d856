// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qm {

/// A piece of JSON kept as the shop sent it, because its shape is the business of somebody else: a payment method's
/// extras, the data of a GraphQL answer, a custom attribute that is an object. Empty = absent.
struct JsonText
{
    QByteArray utf8;
    friend bool operator==(const JsonText &, const JsonText &) = default;
};

} // namespace qm
