// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "remote/criteria.h"

using namespace qm;
using namespace qm::fuzz;
using namespace qm::remote;

/// What the parsers take can be sent, unless the criteria say why not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    Criteria criteria;
    if (const Result<SortOrder> order = parseSortOrder(QString::fromUtf8(input.word()))) {
        criteria.orderBy(*order);
    }
    (void)criteria.onlyFields(QString::fromUtf8(input.word()));
    const Result<Filter> first = parseFilter(QString::fromUtf8(input.word()));
    const Result<Filter> second = parseFilter(QString::fromUtf8(input.rest()));
    if (first && second) {
        criteria.whereAny({*first, *second});
    } else if (first || second) {
        criteria.where(first ? *first : *second);
    }
    const Result<Query> query = criteria.toQuery(QStringLiteral("entity_id"));
    require(query.has_value() || query.error().message.contains(QLatin1String("more than")));
    if (query) {
        const QByteArray text = encodeQuery(*query);
        require(text.count('=') == text.count('&') + 1);
    }
    return 0;
}
