// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfit.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qm::ui {

namespace {

/// The column that goes next; -1: none can.
qsizetype nextToGo(const QList<ColumnWish> &wishes, const QList<int> &widths)
{
    qsizetype next = -1;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        const bool canGo = wishes[i].givesWay > 0 && !wishes[i].isChosen && widths[i] > 0;
        if (canGo && (next < 0 || wishes[i].givesWay < wishes[next].givesWay)) {
            next = i;
        }
    }
    return next;
}

/// Adds parts of \a pixels, in proportion to \a shares; \a atMost: no more than those.
/// \returns what is not given.
int spread(QList<int> &widths, const QList<int> &shares, int pixels, bool atMost)
{
    int all = std::accumulate(shares.cbegin(), shares.cend(), 0);
    const int given = atMost ? std::min(pixels, all) : pixels;
    int left = all > 0 ? given : 0;
    for (qsizetype i = 0; i < widths.size() && all > 0; ++i) {
        const int part = int(qint64{left} * shares[i] / all);
        widths[i] += part;
        left -= part;
        all -= shares[i];
    }
    return pixels - given;
}

/// What \a part says of columns that are there and were not dragged to their width; 0 of the others.
template <typename Part>
QList<int> parts(const QList<ColumnWish> &wishes, const QList<int> &widths, Part part)
{
    QList<int> made;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        made << (wishes[i].isChosen || widths[i] == 0 ? 0 : std::max(0, part(i)));
    }
    return made;
}

} // namespace

QList<int> fitColumns(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    for (const ColumnWish &wish : wishes) {
        widths << wish.width - (wish.isChosen ? 0 : wish.spare);
    }
    int left = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    qsizetype last = -1;
    for (qsizetype gone = nextToGo(wishes, widths); left < 0 && gone >= 0; gone = nextToGo(wishes, widths)) {
        left += std::exchange(widths[gone], 0);
        last = gone;
    }
    // What it leaves may be enough for a part of it. Only the last one: one that goes before it would have to go again
    // as soon as there is more room.
    if (last >= 0 && left > 0 && wishes[last].least <= left) {
        widths[last] = std::min(left, wishes[last].width - wishes[last].spare);
        left -= widths[last];
    }
    if (left < 0) {
        const QList<int> slack = parts(wishes, widths, [&](qsizetype i) { return widths[i] - wishes[i].least; });
        QList<int> losses(widths.size(), 0);
        spread(losses, slack, -left, true);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            widths[i] -= losses[i];
        }
        return widths;
    }
    left = spread(widths, parts(wishes, widths, [&](qsizetype i) { return wishes[i].spare; }), left, true);
    spread(widths, parts(wishes, widths, [&](qsizetype i) { return wishes[i].share; }), left, false);
    return widths;
}

} // namespace qm::ui
