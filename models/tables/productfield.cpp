// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productfield.h"

#include "tables/celltext.h"
#include "tables/daytext.h"

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

constexpr QLatin1StringView midnight(" 00:00:00");

/// What an editor begins with when \a value is staged.
FieldWish wishOf(const ProductField &field, const CellValue &value)
{
    FieldWish wish;
    if (std::holds_alternative<UseDefault>(value)) {
        wish = field.now;
        wish.usesDefault = true;
    } else if (const auto *text = std::get_if<QString>(&value)) {
        wish.text = typedValue(field, *text);
    } else if (const auto *number = std::get_if<Decimal>(&value)) {
        wish.text = inputText(*number);
    } else if (const auto *list = std::get_if<QStringList>(&value)) {
        wish.text = list->join(u',');
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        wish.text = *flag ? u"1"_s : u"0"_s;
    } else if (const auto *whole = std::get_if<qint64>(&value)) {
        wish.text = QString::number(*whole);
    } else if (const auto *terms = std::get_if<SpecialPriceTerms>(&value)) {
        const auto day = [](const std::optional<UtcTime> &time) {
            return time ? time->toMagento().remove(midnight) : QString();
        };
        wish = {inputText(terms->price), false, day(terms->from), day(terms->to)};
    } else {
        wish.usesDefault = field.input == FieldInput::DatedPrice;
    }
    return wish;
}

} // namespace

QString shownValue(const ProductField &field, const QString &value)
{
    switch (field.input) {
    case FieldInput::OneOf:
    case FieldInput::SeveralOf: {
        QStringList labels;
        for (const QString &id : value.split(u',', Qt::SkipEmptyParts)) {
            const auto choice = std::ranges::find(field.choices, id, &FieldChoice::value);
            labels << (choice == field.choices.end() ? id : choice->label);
        }
        return labels.join(u", "_s);
    }
    case FieldInput::Number:
        if (const std::optional<Decimal> number = Decimal::fromText(QStringView(value))) {
            return quantityText(*number);
        }
        return value;
    case FieldInput::Date:
        return readDay(QString(value).remove(midnight));
    case FieldInput::Line:
    case FieldInput::Text:
    case FieldInput::DatedPrice:
        break;
    }
    return value;
}

QString typedValue(const ProductField &field, const QString &value)
{
    if (field.input == FieldInput::Number) {
        const std::optional<Decimal> number = Decimal::fromText(QStringView(value));
        return number ? inputText(*number) : value;
    }
    return field.input == FieldInput::Date ? QString(value).remove(midnight) : value;
}

FieldLook lookOf(const ProductField &field, std::span<const Change> changes, const ShopNames &names)
{
    FieldLook look{field.shown, {}, field.now, {}};
    const Change *shown = nullptr;
    const Change *configured = nullptr;
    for (const Change &change : changes) {
        const bool isOwn = std::ranges::find(field.cells, change.cell) != field.cells.end();
        const bool isConfigured = field.configured && *field.configured == change.cell;
        if (isOwn || isConfigured) {
            look.changes.push_back(change.id);
        }
        shown = isOwn && !shown ? &change : shown;
        configured = isConfigured ? &change : configured;
    }
    // That a value takes the place of the configuration goes without saying, but not the other way round.
    const Change *told = shown ? shown : configured;
    if (!told) {
        return look;
    }
    look.staged = stagedCell(*told, [&](const CellValue &value) { return cellValueText(told->cell, value, names); });
    if (told == shown) {
        look.now = shown->mine() ? wishOf(field, *shown->mine()) : field.now;
        if (look.staged->before.isEmpty()) {
            look.staged->before = field.shown.simplified(); // what a view shows, whoever it has it from
        }
    } else if (const auto mine = configured->mine(); mine == CellValue(true)) {
        look.staged->before = field.shown;
        look.staged->mine = field.defaultText;
        look.now.usesDefault = true;
    } else {
        look.staged->before = field.defaultText;
        look.staged->mine = field.shown;
        look.now.usesDefault = false;
    }
    look.text = look.staged->mine;
    return look;
}

std::vector<CellEdit> editsOf(const ProductField &field, const FieldWish &wish)
{
    std::vector<CellEdit> edits;
    if (field.configured && wish.usesDefault) {
        edits.push_back({*field.configured, u"yes"_s});
        return edits;
    }
    const bool isChosen = field.input == FieldInput::OneOf || field.input == FieldInput::SeveralOf;
    for (const Cell &cell : field.cells) {
        CellEdit edit{cell, wish.text, wish.usesDefault, wish.from, wish.to, isChosen};
        if (field.input == FieldInput::DatedPrice) {
            edit.from = edit.from.isNull() ? u""_s : edit.from; // given, and empty
            edit.to = edit.to.isNull() ? u""_s : edit.to;
        }
        edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace qm::tables
