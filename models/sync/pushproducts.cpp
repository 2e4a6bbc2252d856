// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/products.h"
#include "sync/pushkind.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// The value that a shop's text is compared with: `10` and `10.0000` are one number, `2,1` and `1,2` one set, where the
/// change says that they are numbers or sets.
CellValue typed(const QString &text, const CellValue &like)
{
    if (std::holds_alternative<Decimal>(like)) {
        const std::optional<Decimal> number = Decimal::fromText(QStringView(text));
        return number ? CellValue(*number) : CellValue(text);
    }
    if (std::holds_alternative<QStringList>(like)) {
        QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        parts.sort();
        return parts;
    }
    return text;
}

bool saysItsType(const CellValue &value)
{
    return std::holds_alternative<Decimal>(value) || std::holds_alternative<QStringList>(value);
}

CellValue wishOf(const Change &change)
{
    const auto *set = std::get_if<SetTo>(&change.edit);
    return set ? set->value : CellValue(Decimal());
}

CellValue likeOf(const Change &change)
{
    const CellValue wish = wishOf(change);
    return saysItsType(wish) || !change.base ? wish : *change.base;
}

/// What is in a product by code, but for what has another way (websites).
using Texts = std::map<QString, QString>;

Texts textsOf(const Product &product)
{
    Texts texts;
    const auto add = [&texts](const QString &code, const auto &value) {
        if (value) {
            texts.emplace(code, QString::number(*value));
        }
    };
    texts.emplace(u"name"_s, product.name);
    add(u"status"_s, product.status);
    add(u"visibility"_s, product.visibility);
    if (product.price) {
        texts.emplace(u"price"_s, product.price->toString());
    }
    if (product.weight) {
        texts.emplace(u"weight"_s, product.weight->toString());
    }
    for (const CustomAttribute &attribute : product.customAttributes) {
        if (const auto *text = std::get_if<QString>(&attribute.value)) {
            texts.emplace(attribute.code, *text);
        } else if (const auto *list = std::get_if<QStringList>(&attribute.value)) {
            texts.emplace(attribute.code, list->join(u','));
        }
    }
    return texts;
}

CellValue valueIn(const Product &product, const QString &code, const CellValue &like)
{
    if (code == "website_ids"_L1) {
        QStringList ids;
        for (const qint64 id : product.extensionAttributes.websiteIds) {
            ids.append(QString::number(id));
        }
        ids.sort();
        return ids;
    }
    const Texts texts = textsOf(product);
    const auto found = texts.find(code);
    return found == texts.end() ? CellValue(Absent()) : typed(found->second, like);
}

JsonText memberOf(const QString &code, const CellValue &value)
{
    if (code == "tier_prices"_L1 && std::holds_alternative<Absent>(value)) {
        return {"[]"};
    }
    if (const auto *ids = std::get_if<QStringList>(&value); ids && code == "website_ids"_L1) {
        return {'[' + ids->join(u',').toLatin1() + ']'};
    }
    return jsonOf(value);
}

/// The codes in which two products differ, without those that were meant to.
QStringList differing(const Product &before, const Product &after, const QSet<QString> &meant)
{
    const Texts was = textsOf(before);
    const Texts is = textsOf(after);
    QSet<QString> codes;
    const auto look = [&codes, &meant](const Texts &one, const Texts &other) {
        for (const auto &[code, text] : one) {
            const auto found = other.find(code);
            if (!meant.contains(code) && (found == other.end() || found->second != text)) {
                codes.insert(code);
            }
        }
    };
    look(was, is);
    look(is, was);
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    return sorted;
}

/// Values of products per scope, each product and scope by a request of its own. The store view's code stands in the
/// URL, always: without one it would be the default view (magento-facts 3.1).
class Attributes final : public PushKind
{
public:
    [[nodiscard]] QString rowOf(const Cell &cell) const override
    {
        const auto &attribute = std::get<AttributeCell>(cell);
        return attribute.sku.text() + u'\n' + attribute.scope.code();
    }
    [[nodiscard]] bool isOneByOne() const override { return true; }

    [[nodiscard]] Result<void> read(Reading &reading, const changes::PlannedRead &planned) const override
    {
        Result<std::vector<Product>> products = reading.shop.products(planned.scope, planned.skus, reading.stop);
        if (!products) {
            return failure(products.error());
        }
        QHash<QString, Product> &known = reading.seen.products[planned.scope.code()];
        for (Product &product : *products) {
            product.raw.clear(); // some kilobytes each
            known.insert(folded(product.sku), std::move(product));
        }
        for (const Sku &sku : planned.skus) {
            if (!known.contains(folded(sku))) {
                reading.seen.missing.insert(sku);
            }
        }
        return {};
    }

    /// A store view shows the value above where it has none of its own, and an answer does not say which it is. A value
    /// that is not the one above is its own; one that is counts as its own where the change says so.
    [[nodiscard]] Result<void> conclude(Reading &reading) const override
    {
        for (const Change &change : reading.changes) {
            const auto *cell = std::get_if<AttributeCell>(&change.cell);
            const Product *product = cell ? find(reading.seen, cell->scope, cell->sku) : nullptr;
            const Product *above = cell ? find(reading.seen, Scope::all(), cell->sku) : nullptr;
            if (!product || !above) {
                continue;
            }
            const CellValue like = likeOf(change);
            const CellValue shown = valueIn(*product, cell->attributeCode, like);
            const bool isInherited = !cell->scope.isAll() && shown == valueIn(*above, cell->attributeCode, like);
            const bool isMeant = shown == wishOf(change) || (change.base && shown == *change.base);
            reading.seen.values.set(change.cell, isInherited && !isMeant ? CellValue(UseDefault()) : shown);
        }
        return {};
    }

    [[nodiscard]] remote::Request<JsonText> request(const changes::PlannedWrite &write) const override
    {
        const auto &patch = std::get<changes::ProductPatch>(write.rows.front().data);
        remote::ProductMembers members;
        for (const auto &[code, value] : patch.values) {
            members.emplace_back(code, memberOf(code, value));
        }
        return untyped(remote::writeProduct(write.scope, patch.sku, members));
    }

    /// Some shops write more than they are told (magento-facts 3.1, 3.2): for all store views what was meant for one,
    /// or values of their own for other attributes of the view.
    [[nodiscard]] QString alsoChanged(const Change &change, std::span<const Change> sent, const Seen &before,
                                      const Seen &after) const override
    {
        const auto *cell = std::get_if<AttributeCell>(&change.cell);
        if (!cell || cell->scope.isAll()) {
            return {};
        }
        const auto differingIn = [&](const Scope &scope) -> QStringList {
            QSet<QString> meant{u"updated_at"_s};
            for (const Change &other : sent) {
                const auto *here = std::get_if<AttributeCell>(&other.cell);
                // What is written for all shows in the views that have nothing of their own.
                if (here && here->sku == cell->sku && (here->scope == scope || here->scope.isAll())) {
                    meant.insert(here->attributeCode);
                }
            }
            const Product *was = find(before, scope, cell->sku);
            const Product *is = find(after, scope, cell->sku);
            return was && is ? differing(*was, *is, meant) : QStringList();
        };
        const QStringList forAll = differingIn(Scope::all());
        QStringList here = differingIn(cell->scope);
        here.removeIf([&forAll](const QString &code) { return forAll.contains(code); });
        QStringList sentences;
        if (!forAll.isEmpty()) {
            sentences.append(QCoreApplication::translate("Push", "For all store views these have changed too: %1.")
                                 .arg(forAll.join(", "_L1)));
        }
        if (!here.isEmpty()) {
            sentences.append(QCoreApplication::translate("Push", "In this store view these have changed too: %1.")
                                 .arg(here.join(", "_L1)));
        }
        return sentences.join(u' ');
    }

private:
    static const Product *find(const Seen &seen, const Scope &scope, const Sku &sku)
    {
        const auto known = seen.products.constFind(scope.code());
        if (known == seen.products.cend()) {
            return nullptr;
        }
        const auto product = known->constFind(folded(sku));
        return product == known->cend() ? nullptr : &*product;
    }
};

} // namespace

const PushKind &attributeKind()
{
    static const Attributes kind;
    return kind;
}

} // namespace qm::sync
