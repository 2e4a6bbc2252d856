// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stop.h"

#include <QtGlobal>

#include <memory>

namespace qm::cli {

/// Turns Ctrl+C and a polite end (SIGINT, SIGTERM) into a stop request; a second one ends the process at once. A reader
/// that goes away (`| head`) is a failed write, not a signal. Made before any other thread: they inherit its mask.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] StopToken token() const;
    /// Blocks until stop is requested.
    void wait() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qm::cli
