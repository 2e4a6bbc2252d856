// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waiting.h"

#include <QFuture>

namespace qm::sync {

/// Waits for the result and moves it out, on a job's thread. QFuture::takeResult() alone asserts on a continuation that
/// has not begun.
template <typename T>
[[nodiscard]] T taken(QFuture<T> future)
{
    aboutToWait();
    future.waitForFinished();
    return future.takeResult();
}

} // namespace qm::sync
