// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/catalogue.h"

#include "practice/goods/layout.h"
#include "practice/goods/naming.h"
#include "practice/goods/peopledata.h"
#include "practice/lists/collation.h"

#include <algorithm>

namespace qm::practice {

namespace {

/// Hands out the bits of one hash, a choice at a time.
class Dice
{
public:
    explicit Dice(quint64 hash)
        : m_hash(hash)
    {}

    [[nodiscard]] std::size_t below(std::size_t count)
    {
        m_hash = mix(m_hash, 7, 11);
        return static_cast<std::size_t>((m_hash >> 16) % count);
    }
    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[below(list.size())];
    }

private:
    quint64 m_hash;
};

std::string filled(std::string_view pattern, Dice &dice)
{
    std::string text(pattern);
    for (char &c : text) {
        if (c == '#')
            c = static_cast<char>('0' + dice.below(10));
        else if (c == '@')
            c = static_cast<char>('A' + dice.below(26));
    }
    return text;
}

/// What of a name can stand in an e-mail address.
std::string mailPart(std::string_view name)
{
    std::string part;
    for (const char c : foldText(name)) {
        if (c >= 'A' && c <= 'Z')
            part.push_back(static_cast<char>(c + ('a' - 'A')));
        else if (c >= 'a' && c <= 'z')
            part.push_back(c);
    }
    return part;
}

std::vector<std::string> streetOf(const Country &country, Dice &dice)
{
    const std::string number = std::to_string(1 + dice.below(248));
    const std::string street(dice.pick(country.streets));
    std::vector<std::string> lines{country.numberFirst ? number + ' ' + street : street + ' ' + number};
    const std::size_t more = dice.below(20);
    if (more == 0)
        lines.emplace_back("3e étage, porte gauche");
    else if (more == 1)
        lines.emplace_back("Building C / Dock 4");
    else if (more == 2)
        lines.emplace_back(
            "c/o Reception, deliveries between 8 and 10 in the morning only, ring twice and wait for the guard");
    return lines;
}

PersonFacts personFrom(quint64 hash, std::string_view mailSuffix)
{
    Dice dice(hash);
    PersonFacts person;
    const Country &country = countryFor(static_cast<unsigned>(dice.below(100)));
    person.firstname = dice.pick(country.firstNames);
    person.lastname = dice.pick(country.lastNames);
    person.countryId = country.code;
    person.street = streetOf(country, dice);
    const Town &town = dice.pick(country.towns);
    person.city = town.name;
    person.postcode = filled(town.postcode, dice);
    person.region = town.region;
    person.regionCode = town.regionCode;
    person.regionId = town.regionId;
    person.telephone = filled(country.phone, dice);

    const bool german = country.code == "DE";
    const bool business = dice.below(100) < (german ? 60U : 15U);
    if (business)
        person.company = dice.pick(country.companies);
    if (german && business) {
        person.storeId = 4;
        person.groupId = 5;
    } else {
        person.storeId = country.code == "NL" || (country.code == "BE" && dice.below(2) == 0) ? 2
                         : dice.below(6) == 0                                                 ? 3
                                                                                              : 1;
        constexpr int groups[] = {1, 1, 1, 1, 1, 1, 1, 3, 4};
        person.groupId = business ? 2 : groups[dice.below(std::size(groups))];
    }
    constexpr std::string_view domains[] = {"example.com", "example.org", "example.net"};
    std::string local = mailPart(person.firstname);
    const std::string last = mailPart(person.lastname);
    local += local.empty() || last.empty() ? "" : ".";
    local += last;
    if (local.empty())
        local = "customer";
    person.email = local;
    person.email += mailSuffix;
    person.email += '@';
    person.email += domains[dice.below(std::size(domains))];
    return person;
}

} // namespace

People::People(const ShopOptions &options)
    : m_options(options)
{}

qint64 People::size() const
{
    return m_options.customers > 0 ? m_options.customers : std::max<qint64>(200, m_options.orders / 3);
}

PersonFacts People::customer(qint64 row) const
{
    PersonFacts person = personFrom(chance(m_options, Chance::Person, row), std::to_string(row + 1));
    person.id = idOfRow(row);
    return person;
}

PersonFacts People::guest(quint64 hash) const
{
    const quint64 mixed = mix(m_options.seed, static_cast<quint64>(Chance::Guest), hash);
    PersonFacts person = personFrom(mixed, ".guest" + std::to_string(mixed % 100'000));
    person.groupId = 0;
    return person;
}

} // namespace qm::practice
