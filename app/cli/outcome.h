// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <tl/expected.hpp>

namespace qm::cli {

/// What scripts rely on; never renumbered. Interrupted is what a shell reports of a program ended by Ctrl+C.
enum class ExitCode {
    Done = 0,
    SomeFailed = 1,
    Usage = 2,
    Unreachable = 3,
    Conflict = 4,
    Refused = 5,
    Interrupted = 130,
};

/// Why a command ended otherwise than well: the exit code and the one line that explains it.
struct Failure
{
    ExitCode code = ExitCode::SomeFailed;
    QString line;
    QString awaited; ///< of a stopped command: what it was waiting for, `GET /rest/all/V1/orders`
};

template <typename T>
using Try = tl::expected<T, Failure>;
/// The end of a command. A command that said all it had to say through its output ends with a bare code.
using Outcome = Try<ExitCode>;

[[nodiscard]] tl::unexpected<Failure> fail(ExitCode code, QString line);
[[nodiscard]] tl::unexpected<Failure> usage(QString line);
/// An error of the shop or of its connection, with what to do about it.
[[nodiscard]] tl::unexpected<Failure> fail(const Error &error);
/// The same, for errors of the user's own files and words: what the shop was asked plays no part.
[[nodiscard]] tl::unexpected<Failure> failLocally(const Error &error);
/// The same, for the local copy of a shop, which can be made again.
[[nodiscard]] tl::unexpected<Failure> failOfCopy(const Error &error);

/// The end of a command that was stopped; \a awaited as in Failure.
[[nodiscard]] tl::unexpected<Failure> stopped(QString awaited);

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);

} // namespace qm::cli
