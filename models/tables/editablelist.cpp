// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/editablelist.h"

#include "tables/authortext.h"
#include "tables/celltext.h"
#include "tables/changetext.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StagedCell)
};

} // namespace

QString RowFacts::text(QLatin1StringView column) const
{
    const qsizetype at = m_ids.indexOf(column);
    const auto *text = at < 0 ? nullptr : std::get_if<QString>(&m_values[std::size_t(at)]);
    return text ? *text : QString();
}

std::optional<qint64> RowFacts::number(QLatin1StringView column) const
{
    const qsizetype at = m_ids.indexOf(column);
    const auto *number = at < 0 ? nullptr : std::get_if<qint64>(&m_values[std::size_t(at)]);
    return number ? std::optional(*number) : std::nullopt;
}

QString inputText(Decimal number)
{
    return number.toString().replace(u'.', QLocale().decimalPoint());
}

QString differenceText(Decimal difference)
{
    const bool less = difference < Decimal();
    return (less ? u"−"_s : u"+"_s) + quantityText(less ? -difference : difference);
}

StagedCell stagedCell(const Change &change, const std::function<QString(const CellValue &)> &text)
{
    StagedCell cell;
    cell.before = change.base ? text(*change.base) : QString();
    const std::optional<CellValue> mine = change.mine();
    const auto *add = std::get_if<AddTo>(&change.edit);
    cell.difference = add ? differenceText(add->difference) : QString();
    cell.mine = mine ? text(*mine) : cell.difference;
    cell.state = change.state;
    cell.author = change.author;
    return cell;
}

QString stagedTip(const StagedCell &cell)
{
    const QString by = cell.author.isEmpty() ? QString() : u" · "_s + authorText(cell.author);
    const QString before = cell.before.isEmpty() ? Words::tr("nothing") : cell.before;
    switch (cell.state) {
    case ChangeState::Staged:
        return Words::tr("Staged, was %1, now %2").arg(before, cell.mine) + by;
    case ChangeState::Conflict:
        return Words::tr("Conflict: was %1 when it was edited, shall be %2, and the shop has another value by now")
                   .arg(before, cell.mine) +
               by;
    case ChangeState::Failed:
        return Words::tr("The shop refused it: was %1, shall be %2").arg(before, cell.mine) + by;
    case ChangeState::Sending:
    case ChangeState::Unknown:
    case ChangeState::Verified:
    case ChangeState::Undone:
        return u"%1: %2 → %3"_s.arg(changeStateText(cell.state), before, cell.mine) + by;
    }
    return {};
}

} // namespace qm::tables
