// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/priceformula.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <muParser.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qm::changes {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PriceFormula)
};

enum Name { Now, Base, Special, Cost, Qty, Count };
constexpr std::array nameTexts{"now", "base", "special", "cost", "qty"};

constexpr qint64 cent = Decimal::unitsPerOne / 100;

qint64 toMultiple(qint64 units, qint64 step)
{
    const qint64 half = units < 0 ? -step / 2 : step / 2;
    return (units + half) / step * step;
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

class PriceFormula::Private
{
public:
    mu::Parser parser;
    std::array<double, Count> values{};
    std::array<bool, Count> isUsed{};
    QStringList names;

    Private()
    {
        for (std::size_t i = 0; i < Count; ++i) {
            parser.DefineVar(nameTexts[i], &values[i]);
        }
        parser.DefineVar("price", &values[Base]);
    }

    void findNames()
    {
        for (const auto &[name, value] : parser.GetUsedVar()) {
            for (std::size_t i = 0; i < Count; ++i) {
                isUsed[i] = isUsed[i] || value == &values[i];
            }
        }
        for (std::size_t i = 0; i < Count; ++i) {
            if (isUsed[i]) {
                names << QString::fromLatin1(nameTexts[i]);
            }
        }
    }
};

PriceFormula::PriceFormula(std::unique_ptr<Private> made)
    : d(std::move(made))
{}
PriceFormula::PriceFormula(PriceFormula &&other) noexcept = default;
PriceFormula &PriceFormula::operator=(PriceFormula &&other) noexcept = default;
PriceFormula::~PriceFormula() = default;

const QStringList &PriceFormula::names() const
{
    return d->names;
}

Result<PriceFormula> PriceFormula::read(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return failure(ErrorKind::Validation, Words::tr("Write a formula, such as price * 1.05"));
    }
    // The parser parts results and arguments by commas, and of several results it tells the last one: a decimal comma
    // would set each price to the digits behind it.
    static const QRegularExpression decimalComma(u"\\d\\s*,\\d"_s);
    if (decimalComma.match(text).hasMatch()) {
        return failure(ErrorKind::Validation,
                       Words::tr("Decimals in a formula have a point, as in price * 1.05, and a blank stands behind "
                                 "other commas"));
    }
    auto made = std::make_unique<Private>();
    try { // the library's way to tell; nothing of it leaves this file
        made->parser.SetExpr(utf8(text));
        made->findNames();
        made->values.fill(1);
        static_cast<void>(made->parser.Eval());
        if (made->parser.GetNumResults() != 1) {
            return failure(ErrorKind::Validation, Words::tr("This formula has more than one result"));
        }
    } catch (const mu::Parser::exception_type &wrong) {
        return failure(ErrorKind::Validation,
                       Words::tr("This formula cannot be read: %1").arg(QString::fromStdString(wrong.GetMsg())));
    }
    return PriceFormula(std::move(made));
}

Result<Decimal> PriceFormula::result(const PriceNames &names)
{
    const std::array<std::optional<Decimal>, Count> given{names.now, names.base, names.special, names.cost, names.qty};
    for (std::size_t i = 0; i < Count; ++i) {
        if (d->isUsed[i] && !given[i]) {
            return failure(ErrorKind::Validation, Words::tr("There is no %1").arg(QString::fromLatin1(nameTexts[i])));
        }
        d->values[i] = double(given[i].value_or(Decimal()).units()) / Decimal::unitsPerOne;
    }
    double value = 0;
    try {
        value = d->parser.Eval();
    } catch (const mu::Parser::exception_type &wrong) {
        return failure(ErrorKind::Validation, QString::fromStdString(wrong.GetMsg()));
    }
    constexpr double most = 99'999'999'999.0; // of the shop's column, far below what a Decimal holds
    if (!std::isfinite(value) || value < 0 || value > most) {
        return failure(ErrorKind::Validation, Words::tr("The result is no price"));
    }
    return Decimal::fromUnits(qint64(std::llround(value * Decimal::unitsPerOne)));
}

Decimal rounded(Decimal price, const PriceRounding &rounding)
{
    const qint64 units = price.units();
    switch (rounding.to) {
    case PriceRounding::To::Cents:
        return Decimal::fromUnits(toMultiple(units, cent));
    case PriceRounding::To::Step:
        return rounding.by > Decimal() ? Decimal::fromUnits(toMultiple(units, rounding.by.units())) : price;
    case PriceRounding::To::Ending: {
        constexpr qint64 one = Decimal::unitsPerOne;
        const qint64 ending = rounding.by.units() % one;
        const qint64 above = units / one * one + ending;
        const qint64 below = above <= units ? above : above - one;
        const qint64 next = below + one;
        const bool isLower = below >= 0 && units - below < next - units;
        return Decimal::fromUnits(isLower ? below : next);
    }
    }
    return price;
}

} // namespace qm::changes
