// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/specialdates.h"

#include "ledger/changes.h"

#include <algorithm>
#include <vector>

namespace qm::editing {

namespace {
using namespace Qt::StringLiterals;

/// What a draft sets, if that is a special price with its days.
SpecialPriceTerms *termsOf(ChangeDraft &draft)
{
    auto *set = std::get_if<SetTo>(&draft.edit);
    return set ? std::get_if<SpecialPriceTerms>(&set->value) : nullptr;
}

using StagedTerms = QHash<QString, SpecialPriceTerms>; ///< by the cells' keys

Result<StagedTerms> readStaged(sqlite::Database &database, const QString &profileId, const std::vector<Sku> &skus)
{
    const Result<std::vector<Change>> open = ledger::openChanges(database, profileId, CellKind::SpecialPrice, skus);
    if (!open) {
        return failure(open.error());
    }
    StagedTerms staged;
    for (const Change &change : *open) {
        const std::optional<CellValue> mine = change.mine();
        if (const auto *terms = mine ? std::get_if<SpecialPriceTerms>(&*mine) : nullptr) {
            staged.insert(keyOf(change.cell), *terms);
        }
    }
    return staged;
}

/// Whether a day that was given and one that was kept do not fit. Two that were kept are somebody else's.
bool endsBeforeItBegins(const SpecialPriceTerms &terms, const KeptDates &kept)
{
    return kept.from != kept.to && terms.from && terms.to && *terms.to < *terms.from;
}

} // namespace

QHash<qint64, KeptDates> keptDates(const EditLines &lines)
{
    QHash<qint64, KeptDates> kept;
    if (const auto *prices = std::get_if<std::vector<changes::PriceLine>>(&lines)) {
        for (const changes::PriceLine &line : *prices) {
            const bool isAmount = line.kind == CellKind::SpecialPrice && !line.isRemoval;
            if (isAmount && line.keepsDates && (line.from.isNull() || line.to.isNull())) {
                kept.insert(line.row, {line.from.isNull(), line.to.isNull()});
            }
        }
    }
    return kept;
}

Result<void> keepStagedDates(sqlite::Database &database, const QString &profileId, const QHash<qint64, KeptDates> &kept,
                             changes::StagingResult &checked)
{
    const auto isKept = [&](std::size_t place) {
        return kindOf(checked.drafts[place].cell) == CellKind::SpecialPrice && kept.contains(checked.rows[place]);
    };
    std::vector<Sku> skus;
    for (std::size_t i = 0; i < checked.drafts.size(); ++i) {
        if (isKept(i)) {
            skus.push_back(skuOf(checked.drafts[i].cell));
        }
    }
    if (skus.empty()) {
        return {};
    }
    const Result<StagedTerms> staged = readStaged(database, profileId, skus);
    if (!staged) {
        return failure(staged.error());
    }
    changes::StagingResult all;
    all.refused = std::move(checked.refused);
    for (std::size_t i = 0; i < checked.drafts.size(); ++i) {
        ChangeDraft &draft = checked.drafts[i];
        SpecialPriceTerms *terms = isKept(i) ? termsOf(draft) : nullptr;
        if (terms) {
            const KeptDates dates = kept.value(checked.rows[i]);
            if (const auto before = staged->constFind(keyOf(draft.cell)); before != staged->cend()) {
                terms->from = dates.from ? before->from : terms->from;
                terms->to = dates.to ? before->to : terms->to;
            } else if (!draft.base) { // not known is not none: without its first day a price would hold at once
                all.refused.push_back({checked.rows[i],
                                       dates.from ? u"price_from"_s : u"price_to"_s,
                                       changes::RefusalReason::UnknownDates,
                                       {},
                                       {}});
                continue;
            }
            if (endsBeforeItBegins(*terms, dates)) {
                all.refused.push_back({checked.rows[i],
                                       u"price_to"_s,
                                       changes::RefusalReason::EndBeforeStart,
                                       terms->to->toMagento(),
                                       {}});
                continue;
            }
        }
        all.drafts.push_back(std::move(draft));
        all.rows.push_back(checked.rows[i]);
    }
    std::ranges::stable_sort(all.refused, {}, &changes::Refusal::row);
    checked = std::move(all);
    return {};
}

} // namespace qm::editing
