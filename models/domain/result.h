// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

namespace qm {

/// A value or the reason there is none. Errors are values here: nothing in models throws across a folder's border.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind, QString message)
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace qm
