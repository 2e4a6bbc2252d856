// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/productrules.h"

#include "practice/goods/goods.h"
#include "practice/lists/collation.h"
#include "practice/shop.h"
#include "practice/stores.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace qm::practice {

namespace {

constexpr int urlKeyAttribute = 121;
constexpr std::size_t longestSku = 64;

Refusal refusal(std::string message)
{
    Refusal refused;
    refused.message = std::move(message);
    return refused;
}

Refusal invalidProduct(std::string_view why)
{
    Refusal refused = refusal("Invalid product data: %1");
    refused.positional.push_back(quotedText(why));
    return refused;
}

qint64 numberIn(std::string_view text)
{
    qint64 number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The product whose value the seed would have made \a text: it carries its product's id.
qint64 seedOwner(const Call &call, int attribute, const std::string &text)
{
    constexpr qint64 firstEan = 200'000'000'000;
    qint64 id = -1;
    if (attribute == urlKeyAttribute) {
        const std::size_t dash = text.rfind('-');
        id = dash == std::string::npos ? -1 : numberIn(std::string_view(text).substr(dash + 1));
    } else if (text.size() == 13) {
        id = numberIn(std::string_view(text).substr(0, 12)) - firstEan;
    }
    return id < 0 ? -1 : call.shop.catalogue().rowOfId(id);
}

/// Whether a product shows this text in some view.
bool shows(const Call &call, qint64 row, int attribute, const std::string &text)
{
    const ProductReader product(goodsOf(call), row);
    const std::string folded = foldText(text);
    return std::any_of(storeViews().begin(), storeViews().end(), [&](const StoreView &view) {
        return compareFolded(product.value(attribute, view).text, folded) == 0;
    });
}

bool isTaken(const Call &call, const ProductReader &product, const SentAttribute &sent)
{
    const int attribute = sent.attribute->id;
    const std::string &text = sent.cell->text;
    const qint64 own = product.place().row;
    const qint64 owner = seedOwner(call, attribute, text);
    bool taken = owner >= 0 && owner != own && shows(call, owner, attribute, text);
    call.shop.writes().forEach([&](qint64 row, const ProductWrites &writes) {
        const auto first = writes.values.lower_bound({attribute, 0});
        const bool written = first != writes.values.end() && first->first.first == attribute;
        taken = taken || (row != own && written && shows(call, row, attribute, text));
    });
    return taken;
}

void checkValue(const Call &call, const ProductReader &product, const SentAttribute &sent)
{
    constexpr std::string_view priceModel = "Magento\\Catalog\\Model\\Product\\Attribute\\Backend\\Price";
    const AttributeDef &attribute = *sent.attribute;
    // In a store view an empty value means the default one again (observed 45).
    const bool required = (attribute.flags & AttributeDef::Required) != 0 && attribute.id != priceAttribute;
    if (!sent.cell && required && call.view.id == 0) {
        throw refusal("The \"" + std::string(attribute.label.en) +
                      "\" attribute value is empty. Set the attribute and try again.");
    }
    if (!sent.cell) {
        return;
    }
    if (attribute.backendModel == priceModel && sent.cell->number < 0) {
        throw refusal("Please enter a number 0 or greater in this field.");
    }
    if ((attribute.flags & AttributeDef::Unique) != 0 && isTaken(call, product, sent)) {
        throw refusal("The value of the \"" + std::string(attribute.label.en) +
                      "\" attribute isn't unique. Set a unique value and try again.");
    }
    if (attribute.id == urlKeyAttribute && isTaken(call, product, sent)) {
        throw refusal("URL key for specified store already exists.");
    }
}

} // namespace

void checkProductRules(const Call &call, const ProductReader &product, const ProductInput &input)
{
    for (const SentAttribute &sent : input.attributes) {
        checkValue(call, product, sent);
    }
}

void refuseNewProduct(const std::string &sku, const ProductInput &input)
{
    const auto sets = makeAttributeSets();
    if (!input.attributeSet || sets->rowOf(*input.attributeSet) < 0) {
        throw invalidProduct("Invalid attribute set entity type");
    }
    const auto sent = [&](int id) {
        const auto found = std::find_if(input.attributes.begin(), input.attributes.end(),
                                        [id](const SentAttribute &value) { return value.attribute->id == id; });
        return found == input.attributes.end() ? std::nullopt : found->cell;
    };
    if (!sent(nameAttribute)) {
        throw refusal("The \"Product Name\" attribute value is empty. Set the attribute and try again.");
    }
    if (sent(priceAttribute).value_or(Cell::of(qint64{0})).number < 0) {
        throw refusal("Please enter a number 0 or greater in this field.");
    }
    if (QString::fromStdString(sku).size() > static_cast<qsizetype>(longestSku)) {
        throw refusal("SKU length should be 64 characters maximum.");
    }
    const bool fourBytes =
        std::any_of(sku.begin(), sku.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xf0; });
    if (fourBytes) { // stored as question marks, so it is not found again (observed 18)
        Refusal lost = refusal("The Product with the \"%1\" SKU doesn't exist.");
        lost.status = 404;
        lost.positional.push_back(quotedText(sku));
        throw lost;
    }
    throw invalidProduct("The practice shop makes no new products");
}

} // namespace qm::practice
