// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>
#include <string_view>

namespace qm {

/// A moment in UTC with the one-second resolution of Magento's timestamps (magento-facts 1.11, 1.12).
class UtcTime
{
public:
    constexpr UtcTime() = default;
    [[nodiscard]] static constexpr UtcTime fromSeconds(qint64 sinceEpoch)
    {
        UtcTime time;
        time.m_seconds = sinceEpoch;
        return time;
    }
    /// `2026-11-23 02:50:20` as the API sends it, `2026-11-23T02:50:20Z`, or a bare date (midnight).
    /// Anything else, an impossible date or another zone: nothing.
    [[nodiscard]] static std::optional<UtcTime> fromText(std::string_view text);
    /// The `Date` header of an HTTP answer (RFC 7231 IMF-fixdate).
    [[nodiscard]] static std::optional<UtcTime> fromHttpDate(std::string_view text);

    [[nodiscard]] constexpr qint64 seconds() const { return m_seconds; }
    /// `2026-11-23 02:50:20`: what searchCriteria compare with.
    [[nodiscard]] QString toMagento() const;
    /// `2026-11-23T02:50:20Z`: what the command line prints.
    [[nodiscard]] QString toIso() const;
    /// `Mon, 23 Nov 2026 02:50:20 GMT`.
    [[nodiscard]] QByteArray toHttpDate() const;

    [[nodiscard]] constexpr UtcTime plusSeconds(qint64 count) const { return fromSeconds(m_seconds + count); }
    friend constexpr auto operator<=>(UtcTime, UtcTime) = default;

private:
    qint64 m_seconds = 0;
};

} // namespace qm
