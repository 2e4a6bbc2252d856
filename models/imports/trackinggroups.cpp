// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/trackinggroups.h"

#include <QHash>

namespace qm::imports {

namespace {

bool isOfOneParcel(const LeftOutRow &left, const TrackingRow &row)
{
    const TrackingRow &own = left.row;
    if (own.orderNumber.isEmpty()) { // as in merged cells, where it stands only once
        return !own.trackNumber.isEmpty() && own.trackNumber == row.trackNumber;
    }
    const bool isOtherView = !own.storeView.isEmpty() && !row.storeView.isEmpty() &&
                             own.storeView.compare(row.storeView, Qt::CaseInsensitive) != 0;
    if (own.orderNumber != row.orderNumber || isOtherView) {
        return false;
    }
    if (row.sku.isEmpty()) {
        return true; // it would take all that is left, with what the other row is about
    }
    const bool isSameSource = left.isSourceUnknown || own.sourceCode == row.sourceCode;
    return isSameSource && (left.isNumberUnknown || own.trackNumber == row.trackNumber);
}

} // namespace

TrackingRefusal incomplete(qint64 row, const QString &orderNumber, qint64 because)
{
    return {row, TrackingField::OrderNumber, TrackingReason::Incomplete, orderNumber, QString::number(because)};
}

std::vector<TrackingRefusal> takeIncomplete(std::vector<TrackingRow> &rows, std::vector<LeftOutRow> leftOut)
{
    std::vector<TrackingRefusal> refused;
    if (leftOut.empty()) {
        return refused;
    }
    QHash<QString, std::vector<std::size_t>> byOrder;
    QHash<QString, std::vector<std::size_t>> byNumber;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        byOrder[rows[i].orderNumber].push_back(i);
        if (!rows[i].trackNumber.isEmpty()) {
            byNumber[rows[i].trackNumber].push_back(i);
        }
    }
    std::vector<bool> isTaken(rows.size());
    for (std::size_t next = 0; next < leftOut.size(); ++next) { // what is taken takes others of its parcel
        const LeftOutRow left = leftOut[next];
        const bool hasOrder = !left.row.orderNumber.isEmpty();
        std::vector<std::size_t> &places = hasOrder ? byOrder[left.row.orderNumber] : byNumber[left.row.trackNumber];
        std::erase_if(places, [&](std::size_t place) { // a file may have all its rows in one place
            if (!isTaken[place] && isOfOneParcel(left, rows[place])) {
                isTaken[place] = true;
                refused.push_back(incomplete(rows[place].row, rows[place].orderNumber, left.because));
                leftOut.push_back({rows[place], false, false, left.because});
            }
            return isTaken[place];
        });
    }
    std::vector<TrackingRow> kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isTaken[i]) {
            kept.push_back(std::move(rows[i]));
        }
    }
    rows = std::move(kept);
    return refused;
}

} // namespace qm::imports
