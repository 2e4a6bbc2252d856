// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/baskets.h"

#include <algorithm>
#include <array>

namespace qm::practice {
namespace {

constexpr quint64 basketStream = 0x5a1e'0001;
constexpr std::size_t maximumLines = 16;

qint64 cents(Decimal price)
{
    return (price.units() + 50) / 100;
}

/// Small numbers drawn one after another for one basket.
class Draw
{
public:
    Draw(quint64 seed, quint64 index)
        : m_seed(seed)
        , m_index(index)
    {}
    quint64 next() { return mix(m_seed, basketStream + ++m_count, m_index); }
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }

private:
    quint64 m_seed;
    quint64 m_index;
    quint64 m_count = 0;
};

class BasketMaker
{
public:
    BasketMaker(const Catalogue &catalogue, quint32 seed, int index)
        : m_catalogue(catalogue)
        , m_draw(seed, static_cast<quint64>(index))
        , m_index(index)
    {}

    Basket make()
    {
        const std::array<int, 16> sizes{1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6};
        const int wanted = sizes[static_cast<std::size_t>(m_draw.below(16))];
        const bool virtualOnly = m_draw.below(20) == 0;
        for (int i = 0; i < wanted; ++i) {
            const ProductFacts product = pick(virtualOnly, i == 0);
            if (std::none_of(m_basket.lines.begin(), m_basket.lines.end(),
                             [&](const BasketLine &line) { return line.product.row == product.row; })) {
                add(product);
            }
        }
        finish();
        return std::move(m_basket);
    }

private:
    static bool needsNoShipping(ProductType type)
    {
        return type == ProductType::Virtual || type == ProductType::Downloadable;
    }

    /// The first line of every other basket asks for a type in turn, so that each type is sold even where it is rare.
    ProductFacts pick(bool virtualOnly, bool first)
    {
        constexpr std::array<ProductType, 6> turn{ProductType::Configurable, ProductType::Bundle,
                                                  ProductType::Virtual,      ProductType::Grouped,
                                                  ProductType::Downloadable, ProductType::Simple};
        const bool fixedType = first && m_index % 2 == 0 && !virtualOnly;
        const ProductType type = turn[static_cast<std::size_t>((m_index / 2) % 6)];
        ProductFacts facts;
        for (int attempt = 0; attempt < 48; ++attempt) {
            facts = m_catalogue.facts(m_catalogue.sellableRow(m_draw.next()));
            const bool fits = fixedType ? facts.type == type : !virtualOnly || needsNoShipping(facts.type);
            if (fits) {
                break;
            }
        }
        if (facts.type == ProductType::Grouped && !facts.childRows.empty()) {
            // A grouped product is sold as its members.
            const auto member = static_cast<std::size_t>(m_draw.below(static_cast<int>(facts.childRows.size())));
            facts = m_catalogue.facts(facts.childRows[member]);
        }
        return facts;
    }

    BasketLine line(const ProductFacts &product, int quantity)
    {
        BasketLine line;
        line.product = product;
        line.sku = product.sku;
        line.quantity = quantity;
        line.isVirtual = needsNoShipping(product.type);
        line.weight = line.isVirtual ? 0 : product.weight.units();
        line.originalPrice = cents(product.price);
        line.price = line.originalPrice;
        line.reducedTax = mix(1, basketStream, static_cast<quint64>(product.row)) % 5 == 0;
        return line;
    }

    void add(const ProductFacts &product)
    {
        const std::array<int, 16> quantities{1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 12};
        const int quantity = quantities[static_cast<std::size_t>(m_draw.below(16))];
        if (m_basket.lines.size() + product.childRows.size() + 1 > maximumLines && !m_basket.lines.empty()) {
            return;
        }
        if (product.type == ProductType::Configurable && !product.childRows.empty()) {
            addConfigurable(product, quantity);
        } else if (product.type == ProductType::Bundle && !product.childRows.empty()) {
            addBundle(product, std::min(quantity, 3));
        } else {
            BasketLine simple = line(product, quantity);
            if (m_draw.below(8) == 0) {
                simple.price = simple.originalPrice * 8 / 10; // a special or tier price
            }
            m_basket.lines.push_back(std::move(simple));
        }
    }

    /// The parent line carries price, weight and the child's SKU; the child's price is 0 (observed 34).
    void addConfigurable(const ProductFacts &product, int quantity)
    {
        const auto choice = static_cast<std::size_t>(m_draw.below(static_cast<int>(product.childRows.size())));
        const ProductFacts childFacts = m_catalogue.facts(product.childRows[choice]);
        BasketLine parent = line(product, quantity);
        parent.sku = childFacts.sku;
        parent.hasChildren = true;
        parent.originalPrice = cents(childFacts.price);
        parent.price = parent.originalPrice;
        parent.weight = childFacts.weight.units();
        BasketLine child = line(childFacts, quantity);
        child.parent = static_cast<int>(m_basket.lines.size());
        child.priced = false;
        child.price = child.originalPrice = 0;
        m_basket.lines.push_back(std::move(parent));
        m_basket.lines.push_back(std::move(child));
    }

    void addBundle(const ProductFacts &product, int quantity)
    {
        const std::size_t at = m_basket.lines.size();
        m_basket.lines.push_back(line(product, quantity));
        m_basket.lines[at].hasChildren = true;
        m_basket.lines[at].priced = product.fixedBundlePrice;
        qint64 sum = 0;
        qint64 weight = 0;
        std::string sku = product.sku;
        std::size_t count = 0;
        for (const qint64 row : product.childRows) {
            if (++count > maximumLines - 2) {
                break;
            }
            BasketLine child = line(m_catalogue.facts(row), quantity);
            child.parent = static_cast<int>(at);
            const BundleChoice &choice = product.choices[count - 1];
            const int wanted = 1 + m_draw.below(2);
            child.choice = static_cast<int>(count) - 1;
            child.perParent = choice.quantityIsFixed ? choice.quantity : wanted;
            child.quantity = quantity * child.perParent;
            child.priced = !product.fixedBundlePrice;
            child.isVirtual = false;
            if (!child.priced) {
                child.price = child.originalPrice = 0;
            }
            sum += child.price * child.perParent;
            weight += child.weight * child.perParent;
            sku += '-' + child.sku;
            m_basket.lines.push_back(std::move(child));
        }
        if (!product.fixedBundlePrice) {
            m_basket.lines[at].price = m_basket.lines[at].originalPrice = sum;
            m_basket.lines[at].sku = sku;
            m_basket.lines[at].weight = weight;
        }
    }

    void finish()
    {
        auto &lines = m_basket.lines;
        m_basket.isVirtual = std::none_of(lines.begin(), lines.end(),
                                          [](const BasketLine &line) { return line.parent < 0 && !line.isVirtual; });
        m_basket.discountPercent = m_draw.below(9) == 0 ? 10 : 0;
        const int method = m_draw.below(8);
        if (m_basket.isVirtual) {
            m_basket.shippingAmount = 0;
        } else if (method == 0) {
            m_basket.shipping = ShippingMethod::Free;
        } else if (method < 3) {
            m_basket.shipping = ShippingMethod::TableRate;
            m_basket.shippingAmount = method == 1 ? 895 : 1'295;
        } else {
            m_basket.shippingAmount = 495;
        }
        const auto divides = [this](bool shipping) {
            const std::vector<int> first = firstPart(m_basket, shipping);
            qint64 inFirst = 0;
            qint64 all = 0;
            for (std::size_t i = 0; i < first.size(); ++i) {
                const BasketLine &line = m_basket.lines[i];
                if (line.parent < 0 && !(shipping && line.isVirtual)) {
                    inFirst += first[i];
                    all += line.quantity;
                }
            }
            return inFirst > 0 && inFirst < all;
        };
        m_basket.divisible = divides(false);
        m_basket.shippableDivisible = divides(true);
    }

    const Catalogue &m_catalogue;
    Draw m_draw;
    int m_index;
    Basket m_basket;
};

} // namespace

std::vector<Basket> makeBaskets(const Catalogue &catalogue, quint32 seed, int count)
{
    std::vector<Basket> baskets;
    baskets.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        baskets.push_back(BasketMaker(catalogue, seed, i).make());
    }
    return baskets;
}

std::vector<int> firstPart(const Basket &basket, bool shipping)
{
    std::vector<std::size_t> top;
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const BasketLine &line = basket.lines[i];
        if (line.parent < 0 && !(shipping && line.isVirtual)) {
            top.push_back(i);
        }
    }
    std::vector<int> part(basket.lines.size(), 0);
    if (top.empty()) {
        return part;
    }
    if (const int pieces = basket.lines[top.front()].quantity; pieces > 1) {
        part[top.front()] = pieces - 1;
    } else {
        for (std::size_t i = 0; i < (top.size() + 1) / 2; ++i) {
            part[top[i]] = basket.lines[top[i]].quantity;
        }
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (const BasketLine &line = basket.lines[i]; line.parent >= 0) {
            part[i] = part[static_cast<std::size_t>(line.parent)] * line.perParent;
        }
    }
    return part;
}

} // namespace qm::practice
