// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sales/salesbook.h"

#include "practice/keptshop.h"
#include "practice/sales/saleswrites.h"

#include <algorithm>

namespace qm::practice {
namespace {

constexpr quint64 orderStream = 0x5a1e'1000;
constexpr quint64 timeStream = 0x5a1e'2000;
constexpr quint64 onlineStream = 0x5a1e'3000;
constexpr quint64 buyerStream = 0x5a1e'4000;
constexpr qint64 blockSize = 64;
constexpr qint64 day = 86'400;

constexpr std::size_t at(SalesPart part)
{
    return static_cast<std::size_t>(part);
}

/// The time of day of an order that is \a place of the \a whole of its day: few at night, most in the evening.
qint64 timeOfDay(qint64 place, qint64 whole)
{
    constexpr std::array<qint64, 8> share{0, 30, 80, 300, 520, 760, 960, 1'000};
    constexpr std::array<qint64, 8> hour{0, 5, 8, 11, 15, 19, 22, 24};
    const qint64 permille = place * 1'000 / whole;
    std::size_t i = 1;
    while (i + 1 < share.size() && share[i] <= permille) {
        ++i;
    }
    const qint64 width = (share[i] - share[i - 1]) * whole;
    const qint64 inside = place * 1'000 - share[i - 1] * whole;
    return hour[i - 1] * 3'600 + inside * (hour[i] - hour[i - 1]) * 3'600 / width;
}

int storeOf(quint64 hash)
{
    const quint64 draw = (hash >> 32) % 20;
    return draw < 11 ? 1 : draw < 15 ? 2 : draw < 17 ? 3 : 4;
}

} // namespace

SalesBook::SalesBook(const ShopOptions &options, const Catalogue &catalogue, const People &people,
                     const SalesWrites *writes)
    : m_options(options)
    , m_catalogue(catalogue)
    , m_people(people)
    , m_writes(writes)
    , m_days(std::min(std::clamp<qint64>(options.orders / 20, 14, 1'095), std::max<qint64>(options.orders, 1)))
{
    for (const StoreView &view : storeViews()) {
        m_terms[static_cast<std::size_t>(view.id)] = termsOf(view);
    }
}

void SalesBook::ensureTables() const
{
    std::call_once(m_made, [this] { makeTables(); });
}

void SalesBook::makeTables() const
{
    const qint64 kinds = std::clamp<qint64>(m_options.orders, 256, 4'096);
    m_baskets = makeBaskets(m_catalogue, m_options.seed, static_cast<int>(kinds));
    m_totals.resize(m_baskets.size());
    for (std::size_t i = 0; i < m_baskets.size(); ++i) {
        for (std::size_t store = 1; store < m_terms.size(); ++store) {
            m_totals[i][store] = priceBasket(m_baskets[i], m_terms[store]).grandTotal;
        }
    }
    m_orders.reserve(static_cast<std::size_t>(m_options.orders));
    std::array<quint32, 5> sequences{};
    Counts sums{};
    for (qint64 row = 0; row < m_options.orders; ++row) {
        const quint64 chance = hash(row, orderStream);
        Packed order;
        order.store = static_cast<quint8>(storeOf(chance));
        order.shape =
            static_cast<quint8>(shapeFor(row, chance, (m_options.today.seconds() + day - createdAt(row)) / day));
        order.basket = fittingBasket(chance, shapeAt(order.shape));
        order.sequence = ++sequences[order.store];
        if (row % blockSize == 0) {
            m_blocks.push_back(sums);
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += countOf(static_cast<SalesPart>(i), order, row);
        }
        m_orders.push_back(order);
    }
    m_blocks.push_back(sums);
}

quint16 SalesBook::fittingBasket(quint64 hash, const SalesShape &shape) const
{
    const auto parted = [](Part part) { return part == Part::First || part == Part::Both; };
    const std::size_t start = hash % m_baskets.size();
    for (std::size_t i = 0; i < m_baskets.size(); ++i) {
        const std::size_t index = (start + i) % m_baskets.size();
        const Basket &basket = m_baskets[index];
        const bool invoices = (!parted(shape.invoiced) && !parted(shape.refunded)) || basket.divisible;
        const bool ships = !parted(shape.shipped) || basket.shippableDivisible;
        // Where only the shipment makes the order "processing", there must be something to ship.
        const bool moves = shape.shipped == Part::None || shape.invoiced != Part::None || !basket.isVirtual;
        if (invoices && ships && moves) {
            return static_cast<quint16>(index);
        }
    }
    return static_cast<quint16>(start);
}

quint32 SalesBook::countOf(SalesPart part, const Packed &order, qint64 row) const
{
    const SalesShape &shape = shapeAt(order.shape);
    switch (part) {
    case SalesPart::Items:
        return static_cast<quint32>(m_baskets[order.basket].lines.size());
    case SalesPart::Invoices:
        return static_cast<quint32>(documentCount(shape.invoiced));
    case SalesPart::Shipments:
        return m_baskets[order.basket].isVirtual ? 0U : static_cast<quint32>(documentCount(shape.shipped));
    case SalesPart::Creditmemos:
        return static_cast<quint32>(documentCount(shape.refunded));
    case SalesPart::Transactions: // the authorization, then one for each document that moves money
        return shape.online || onlineByChance(row)
                   ? static_cast<quint32>(1 + documentCount(shape.invoiced) + documentCount(shape.refunded))
                   : 0U;
    }
    return 0;
}

bool SalesBook::onlineByChance(qint64 row) const
{
    return hash(row, onlineStream) % 3 == 0;
}

const SalesBook::Packed &SalesBook::packed(qint64 row) const
{
    ensureTables();
    return m_orders[static_cast<std::size_t>(row)];
}

const Basket &SalesBook::basket(qint64 row) const
{
    const Packed &order = packed(row);
    return m_baskets[order.basket];
}

const SalesShape &SalesBook::shape(qint64 row) const
{
    return shapeAt(packed(row).shape);
}

int SalesBook::storeId(qint64 row) const
{
    return packed(row).store;
}

bool SalesBook::paidOnline(qint64 row) const
{
    return shape(row).online || onlineByChance(row);
}

std::string SalesBook::incrementId(qint64 row) const
{
    const Packed &order = packed(row);
    std::string digits = std::to_string(order.sequence);
    std::string id(digits.size() < 9 ? 9 - digits.size() : 0, '0');
    id += digits;
    // The outlet never set a prefix of its own: its numbers are the default view's numbers again.
    if (order.store == 2 || order.store == 4) {
        id.insert(id.begin(), static_cast<char>('0' + order.store));
    }
    return id;
}

Pair SalesBook::grandTotal(qint64 row) const
{
    const Packed &order = packed(row);
    return m_totals[order.basket][order.store];
}

const Terms &SalesBook::terms(int storeId) const
{
    return m_terms[static_cast<std::size_t>(storeId)];
}

qint64 SalesBook::createdAt(qint64 row) const
{
    const qint64 dayIndex = row * m_days / m_options.orders;
    const qint64 dayFirst = (dayIndex * m_options.orders + m_days - 1) / m_days;
    const qint64 dayEnd = ((dayIndex + 1) * m_options.orders + m_days - 1) / m_days;
    // A thousand slots per order with a jitter inside keep the order of rows.
    const qint64 jitter = static_cast<qint64>(hash(row, timeStream) % 1'000);
    const qint64 second = timeOfDay((row - dayFirst) * 1'000 + jitter, (dayEnd - dayFirst) * 1'000);
    const bool newest = dayIndex == m_days - 1;
    return m_options.today.seconds() - (m_days - 1 - dayIndex) * day +
           (newest ? second * newestOrderSecond / day : second);
}

SalesTimes SalesBook::times(qint64 row) const
{
    const SalesShape &state = shape(row);
    const quint64 chance = hash(row, timeStream + 1);
    const qint64 now = m_options.today.seconds() + newestOrderSecond;
    SalesTimes times;
    times.created = createdAt(row);
    qint64 last = times.created;
    const auto later = [&](quint64 bits, qint64 least, qint64 span) {
        last = std::min(now, last + least + static_cast<qint64>(bits % static_cast<quint64>(span)));
        return last;
    };
    for (int i = 0; i < documentCount(state.invoiced); ++i) {
        times.invoiced[static_cast<std::size_t>(i)] = later(chance >> (i * 7), 60, i == 0 ? 4 * 3'600 : day);
    }
    for (int i = 0; i < documentCount(state.shipped); ++i) {
        times.shipped[static_cast<std::size_t>(i)] = later(chance >> (12 + i * 9), 3'600, 2 * day);
    }
    if (state.refunded != Part::None) {
        times.refunded = later(chance >> 30, day, 10 * day);
    }
    if (state.canceled) {
        times.canceled = later(chance >> 40, 3'600, 5 * day);
    }
    if (!state.heldState.empty() || state.status == "fraud") {
        later(chance >> 50, 600, 3 * 3'600);
    }
    times.updated = last;
    return times;
}

PersonFacts SalesBook::buyer(qint64 row) const
{
    const quint64 chance = hash(row, buyerStream);
    const StoreView *view = findStoreView(storeId(row));
    if (chance % 5 < 3 && m_people.size() > 0) {
        // A customer belongs to a website; look at a few until one may buy here.
        for (quint64 attempt = 0; attempt < 8; ++attempt) {
            const auto index =
                static_cast<qint64>(hash(row, buyerStream + 1 + attempt) % static_cast<quint64>(m_people.size()));
            PersonFacts person = m_people.customer(index);
            const StoreView *home = findStoreView(person.storeId);
            if (home != nullptr && view != nullptr && home->websiteId == view->websiteId) {
                return person;
            }
        }
    }
    return m_people.guest(chance);
}

quint64 SalesBook::hash(qint64 row, quint64 stream) const
{
    return mix(m_options.seed, stream, static_cast<quint64>(row));
}

std::shared_ptr<const OrderWrites> SalesBook::writesOf(qint64 row) const
{
    return m_writes == nullptr ? nullptr : m_writes->of(row);
}

qint64 SalesBook::addedCount(SalesPart part) const
{
    return m_writes == nullptr ? 0 : m_writes->added(part);
}

qint64 SalesBook::seedCountOf(SalesPart part, qint64 row) const
{
    return countOf(part, packed(row), row);
}

qint64 SalesBook::seedCount(SalesPart part) const
{
    ensureTables();
    return m_blocks.back()[at(part)];
}

qint64 SalesBook::first(SalesPart part, qint64 row) const
{
    ensureTables();
    const qint64 block = row / blockSize;
    qint64 sum = m_blocks[static_cast<std::size_t>(block)][at(part)];
    for (qint64 other = block * blockSize; other < row; ++other) {
        sum += countOf(part, m_orders[static_cast<std::size_t>(other)], other);
    }
    return sum;
}

std::pair<qint64, int> SalesBook::locate(SalesPart part, qint64 index) const
{
    ensureTables();
    if (const qint64 seed = seedCount(part); index >= seed && m_writes != nullptr) {
        const auto [row, place] = m_writes->locate(part, index - seed);
        return {row, place + static_cast<int>(seedCountOf(part, row))};
    }
    const auto block =
        std::upper_bound(m_blocks.begin(), m_blocks.end() - 1, index,
                         [&](qint64 wanted, const Counts &counts) { return wanted < counts[at(part)]; }) -
        m_blocks.begin() - 1;
    qint64 sum = m_blocks[static_cast<std::size_t>(block)][at(part)];
    qint64 row = block * blockSize;
    for (; row < m_options.orders; ++row) {
        const qint64 here = countOf(part, m_orders[static_cast<std::size_t>(row)], row);
        if (index < sum + here) {
            break;
        }
        sum += here;
    }
    return {row, static_cast<int>(index - sum)};
}

} // namespace qm::practice
