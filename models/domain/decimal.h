// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>
#include <string_view>

namespace qm {

/// An exact decimal number with four places, the precision of Magento's `decimal(20,4)` columns.
///
/// Magento prints the same number as `10`, `10.0000`, `"29.950000"` or, on servers with serialize_precision 17,
/// `29.949999999999999` (magento-facts 7.5). Text with more places is rounded half away from zero, so all of these
/// compare equal to what the shop's database holds. Range: about ±922 trillion; text beyond it does not parse.
class Decimal
{
public:
    static constexpr int places = 4;
    static constexpr qint64 unitsPerOne = 10'000;

    constexpr Decimal() = default;
    constexpr explicit Decimal(int whole)
        : m_units(qint64{whole} * unitsPerOne)
    {}

    /// \a units are ten-thousandths: 12'345 is 1.2345.
    [[nodiscard]] static constexpr Decimal fromUnits(qint64 units)
    {
        Decimal decimal;
        decimal.m_units = units;
        return decimal;
    }

    /// Reads a JSON number or the same as text: sign, digits, point, exponent. No blanks, no grouping, no comma.
    [[nodiscard]] static std::optional<Decimal> fromText(std::string_view text);
    [[nodiscard]] static std::optional<Decimal> fromText(QStringView text);

    [[nodiscard]] constexpr qint64 units() const { return m_units; }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }

    /// Shortest form, point as separator: `10`, `29.95`, `-0.5`. Valid JSON.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QByteArray toJson() const;
    /// Exactly \a digits places (0 to 4), rounded half away from zero: what a person reads beside a currency.
    [[nodiscard]] QString toFixed(int digits) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b) { return fromUnits(a.m_units + b.m_units); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return fromUnits(a.m_units - b.m_units); }
    friend constexpr Decimal operator-(Decimal a) { return fromUnits(-a.m_units); }
    /// Product rounded half away from zero to four places.
    friend Decimal operator*(Decimal a, Decimal b);
    Decimal &operator+=(Decimal other)
    {
        m_units += other.m_units;
        return *this;
    }

private:
    qint64 m_units = 0;
};

} // namespace qm
