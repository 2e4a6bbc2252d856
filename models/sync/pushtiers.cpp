// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/prices.h"
#include "sync/pushkind.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// Tier prices of a product stay together: what is taken away may need all the others beside it. Row errors come with
/// success, but one SKU that no product has turns a whole request into a 404, reading ones too (observed 51).
class TierPrices final : public PushKind
{
public:
    [[nodiscard]] QString groupOf(const Cell &cell) const override { return skuOf(cell).text(); }

    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        auto answer = reading.shop.ask(remote::listTierPrices(planned.scope, planned.skus), reading.stop);
        std::vector<Sku> known = planned.skus;
        if (!answer && answer.error().kind == ErrorKind::NotFound) {
            const Result<QSet<Sku>> missing = reading.shop.withoutProduct(planned.skus, reading.stop);
            if (!missing) {
                return failure(missing.error());
            }
            std::erase_if(known, [&missing](const Sku &sku) { return missing->contains(sku); });
            if (known.size() == planned.skus.size()) {
                return failure(answer.error());
            }
            reading.seen.missing.unite(*missing);
            if (known.empty()) {
                return {};
            }
            answer = reading.shop.ask(remote::listTierPrices(planned.scope, known), reading.stop);
        }
        if (!answer) {
            return failure(answer.error());
        }
        QHash<QString, std::vector<TierPrice>> bySku;
        for (const TierPrice &row : answer->value) {
            bySku[folded(row.sku)].push_back(row);
        }
        for (const Sku &sku : known) {
            std::vector<TierPrice> rows = bySku.value(folded(sku));
            for (TierPrice &row : rows) {
                row.sku = sku;
            }
            reading.seen.values.setTierPrices(sku, std::move(rows));
        }
        return {};
    }

    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        const std::vector<TierPrice> rows = rowsOf<TierPrice>(write);
        if (write.kind == changes::WriteKind::TierPricesDelete) {
            return untyped(remote::deleteTierPrices(write.scope, rows));
        }
        return untyped(write.kind == changes::WriteKind::TierPricesReplace
                           ? remote::replaceTierPrices(write.scope, rows)
                           : remote::writeTierPrices(write.scope, rows));
    }

    [[nodiscard]] std::vector<RowRefusal> refusals(const changes::PlannedWrite &write,
                                                   const QByteArray &answer) const override
    {
        return priceRefusals(write, answer, [](const changes::PlannedRow &row) {
            const auto &tier = std::get<TierPrice>(row.data);
            return QStringList{tier.sku.text(), QString::number(tier.websiteId), tier.customerGroup,
                               tier.quantity.toString()};
        });
    }
};

} // namespace

const PushKind &tierPriceKind()
{
    static const TierPrices kind;
    return kind;
}

} // namespace qm::sync
