// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/scrub.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace qm::diagnostics {

namespace {
using namespace Qt::StringLiterals;

struct Replacement
{
    QRegularExpression what;
    QString with;
};

const std::array<Replacement, 9> &replacements()
{
    // In this order: what is found first hides the rest of itself.
    static const std::array<Replacement, 9> table{{
        {QRegularExpression(uR"([^\s<>"'‹›]+@[^\s<>"'‹›]+)"_s), u"‹mail›"_s},
        {QRegularExpression(uR"(([a-z][a-z0-9+.-]*://)[^/\s'"]+)"_s, QRegularExpression::CaseInsensitiveOption),
         u"\\1‹host›"_s},
        // What is behind a route's name names something of the shop.
        {QRegularExpression(uR"((/V1/[A-Za-z]+(?:-[a-z]+)*)/[^\s]+)"_s), u"\\1/…"_s},
        {QRegularExpression(uR"('[^']*'|"[^"]*"|“[^”]*”)"_s), u"‹text›"_s},
        {QRegularExpression(uR"(\b\d{1,3}(?:\.\d{1,3}){3}\b)"_s), u"‹address›"_s},
        {QRegularExpression(uR"(\b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,})"_s, QRegularExpression::CaseInsensitiveOption),
         u"‹address›"_s},
        {QRegularExpression(uR"((?<![\w/›])(?!/(?:rest|V1)/)(?:[A-Za-z]:)?(?:[/\\][^\s/\\:,;]+){2,})"_s), u"‹path›"_s},
        {QRegularExpression(uR"((?<![A-Za-z0-9+/_=-])(?!/(?:rest|V1)/)[A-Za-z0-9+/_=-]{20,})"_s), u"‹key›"_s},
        {QRegularExpression(uR"(\+?\d[\d ().-]{4,}\d)"_s), u"‹number›"_s},
    }};
    return table;
}

} // namespace

QString scrubbed(const QString &line, const QStringList &words)
{
    QString text = line;
    QStringList longestFirst = words; // a shop called `shop` is not to leave the rest of shop.example.com
    std::ranges::stable_sort(longestFirst, std::greater(), &QString::size);
    for (const QString &word : std::as_const(longestFirst)) {
        if (word.size() > 1) {
            text.replace(word, u"‹name›"_s, Qt::CaseInsensitive);
        }
    }
    for (const Replacement &each : replacements()) {
        text.replace(each.what, each.with);
    }
    return text;
}

} // namespace qm::diagnostics
