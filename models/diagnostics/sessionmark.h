// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"

#include <QString>

#include <optional>

namespace qm::diagnostics {

/// A file that is there while the window is, so that the next start knows that the last one did not end. For whoever
/// has the data directory to itself.
class SessionMark
{
public:
    SessionMark(const QString &dataDirectory, UtcTime now);
    /// The session ended as it should.
    ~SessionMark();
    Q_DISABLE_COPY_MOVE(SessionMark)

    /// When the session began that did not end; nothing: the last one did.
    [[nodiscard]] std::optional<UtcTime> leftBehind() const { return m_left; }

private:
    QString m_path;
    std::optional<UtcTime> m_left;
};

} // namespace qm::diagnostics
