// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/marker.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qm::orders {

namespace {

constexpr int letters = 10; ///< of 32 each: fifty bits

} // namespace

QString newMarker()
{
    static constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ"); // none that is read as another
    QString marker = u"QM-"_s;
    for (int i = 0; i < letters; ++i) {
        marker += alphabet[qsizetype(QRandomGenerator::system()->bounded(32))];
    }
    return marker;
}

QString withMarker(const QString &comment, const QString &marker)
{
    const QString reference = u"(ref. %1)"_s.arg(marker);
    return comment.isEmpty() ? reference : comment + u' ' + reference;
}

QStringList markersIn(const QString &comment)
{
    static const QRegularExpression token(u"\\bQM-[0-9A-HJKMNP-TV-Z]{10}\\b"_s);
    QStringList found;
    for (auto match = token.globalMatch(comment); match.hasNext();) {
        found.append(match.next().captured());
    }
    return found;
}

} // namespace qm::orders
