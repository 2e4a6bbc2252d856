// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/editablelist.h"
#include "tables/reviewmodel.h"
#include "tables/spoken.h"

#include <utility>

namespace qm::tables {

using namespace Qt::StringLiterals;

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

std::optional<CellValue> ReviewModel::shopOf(const Change &change) const
{
    const sync::PushedLine *line = lineOf(change.id);
    return line && line->shop && isOpen(change.state) ? line->shop : change.shop;
}

/// With what was found out last: base and mine may be the same thing by now.
bool ReviewModel::clashes(const Change &change) const
{
    const sync::PushedLine *line = lineOf(change.id);
    return change.state == ChangeState::Conflict || (line && line->what == sync::PushedAs::Conflict);
}

QString ReviewModel::text(const Change &change, int column) const
{
    switch (column) {
    case What:
        return change.follows ? QString() : placeText(change.cell, m_names);
    case Field:
        return fieldText(change.cell, m_names);
    case Base:
        return change.base ? cellValueText(change.cell, *change.base, m_names) : tr("not known");
    case Mine: {
        const std::optional<CellValue> mine = change.mine();
        return mine ? cellValueText(change.cell, *mine, m_names) : QString();
    }
    case ShopNow: {
        const std::optional<CellValue> shop = shopOf(change);
        return shop ? cellValueText(change.cell, *shop, m_names) : QString();
    }
    case Check:
        return checkText(change);
    default:
        return {};
    }
}

QString ReviewModel::checkText(const Change &change) const
{
    const sync::PushedLine *line = lineOf(change.id);
    const std::optional<changes::GuardFinding> guarded = guardOf(change);
    if (line && line->what == sync::PushedAs::Withheld && guarded) {
        return tr("%1, limit %2 %").arg(guardText(*guarded), quantityText(m_guard.mostPercent));
    }
    if (line) {
        const QString said =
            line->what == sync::PushedAs::Ready && change.follows ? tr("follows the quantity") : pushedText(line->what);
        return line->message.isEmpty() ? said : u"%1: %2"_s.arg(said, line->message.simplified());
    }
    if (change.state == ChangeState::Staged && guarded && !change.isConfirmed) {
        return tr("%1, limit %2 %").arg(guardText(*guarded), quantityText(m_guard.mostPercent));
    }
    if (change.state == ChangeState::Staged && change.follows) {
        return tr("follows the quantity");
    }
    const QString state = changeStateText(change.state);
    return change.message.isEmpty() ? state : u"%1: %2"_s.arg(state, change.message.simplified());
}

ReviewModel::Mark ReviewModel::markOf(const Change &change) const
{
    const sync::PushedLine *line = lineOf(change.id);
    if (line) {
        switch (line->what) {
        case sync::PushedAs::Verified:
        case sync::PushedAs::AlreadySo:
        case sync::PushedAs::Ready:
            return change.follows && line->what == sync::PushedAs::Ready ? Mark::None : Mark::Good;
        case sync::PushedAs::Conflict:
        case sync::PushedAs::Failed:
            return Mark::Bad;
        case sync::PushedAs::Unknown:
        case sync::PushedAs::Withheld:
        case sync::PushedAs::Edited:
        case sync::PushedAs::Waiting:
        case sync::PushedAs::Unsupported:
        case sync::PushedAs::Left:
            return Mark::Warn;
        }
    }
    switch (change.state) {
    case ChangeState::Verified:
        return Mark::Good;
    case ChangeState::Failed:
    case ChangeState::Conflict:
        return Mark::Bad;
    case ChangeState::Unknown:
    case ChangeState::Sending:
        return Mark::Warn;
    case ChangeState::Staged:
        return guardOf(change) && !change.isConfirmed ? Mark::Warn : Mark::None;
    case ChangeState::Undone:
        break;
    }
    return Mark::None;
}

QVariant ReviewModel::heading(const Group &group, const QModelIndex &index, int role) const
{
    if (index.column() != What) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return kindText(group.kind);
    case DifferenceRole:
        return tr("%Ln change(s)", nullptr, int(group.count));
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(kindText(group.kind), tr("%Ln change(s)", nullptr, int(group.count)));
    default:
        return {};
    }
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == IdRole) {
        return row.id;
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isValue = index.column() == Base || index.column() == Mine || index.column() == ShopNow;
        return QVariant::fromValue((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (row.id == 0) {
        return role == LoadedRole ? QVariant(true) : heading(m_groups[std::size_t(row.group)], index, role);
    }
    const auto known = m_known.constFind(row.id);
    if (known == m_known.cend() || known->epoch != m_epoch) {
        want(index.row());
    }
    if (role == LoadedRole) {
        return known != m_known.cend();
    }
    if (known == m_known.cend()) {
        return {};
    }
    const Change &change = known->change;
    switch (role) {
    case FollowsRole:
        return change.follows;
    case DifferenceRole: {
        const auto *add = std::get_if<AddTo>(&change.edit);
        return index.column() == Mine && add ? differenceText(add->difference) : QString();
    }
    case ToneRole:
        return int(markOf(change));
    case ClashesRole:
        return index.column() == ShopNow && clashes(change);
    case Qt::CheckStateRole:
        return index.column() == What && m_canLeaveOut && !change.follows
                   ? QVariant(m_left.contains(row.id) ? Qt::Unchecked : Qt::Checked)
                   : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(text(change, index.column()));
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                          index.column() == What && change.follows ? placeText(change.cell, m_names)
                                                                   : text(change, index.column()));
    case Qt::DisplayRole:
        return text(change, index.column());
    default:
        return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const qint64 id = idAt(index.row());
    if (role != Qt::CheckStateRole || id == 0 || !m_canLeaveOut) {
        return false;
    }
    const auto put = [this, isIn = value.toInt() == Qt::Checked](qint64 one) {
        if (isIn) {
            m_left.remove(one);
        } else {
            m_left.insert(one);
        }
    };
    put(id);
    // What follows goes the way of what it follows.
    int last = index.row();
    for (const Change *next = changeAt(last + 1); next && next->follows; next = changeAt(last + 1)) {
        ++last;
        put(next->id);
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(last, ColumnCount - 1));
    Q_EMIT includedChanged();
    return true;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (idAt(index.row()) == 0) {
        return usual & ~Qt::ItemIsSelectable;
    }
    return index.column() == What && m_canLeaveOut ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isValue = section == Base || section == Mine || section == ShopNow;
        return QVariant::fromValue((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("What");
    case Field:
        return tr("Field");
    case Base:
        //: Column titles of a review. “Base”: the value that was read from the shop before the edit
        return tr("Base");
    case Mine:
        //: The value that was staged here
        return tr("Mine");
    case ShopNow:
        return tr("Shop now");
    case Check:
        return tr("Check");
    default:
        return {};
    }
}

} // namespace qm::tables
