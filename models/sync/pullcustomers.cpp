// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/customers.h"
#include "sync/keyed.h"
#include "sync/parts.h"

using namespace Qt::StringLiterals;

namespace qm::sync {

Result<void> pullCustomers(PullJob &job, PulledEntity &pulled)
{
    Keyed<Customer> keyed;
    keyed.entity = cache::Entity::Customers;
    keyed.keyField = u"entity_id"_s;
    keyed.changedField = u"updated_at"_s;
    keyed.keyOf = [](const Customer &customer) { return customer.id; };
    keyed.list = &remote::listCustomers;
    keyed.newestMayGo = true;
    const auto ask = [&job](std::span<const qint64> keys) -> Result<std::vector<Presence>> {
        std::vector<remote::Request<Customer>> requests;
        for (const qint64 key : keys) {
            requests.push_back(remote::readCustomer(Scope::all(), key));
        }
        std::vector<Presence> presences;
        for (const auto &answer : job.askAll(requests)) {
            presences.push_back(presenceOf(answer));
        }
        return presences;
    };
    keyed.sweepReads = true; // a customer's time stays when an address of theirs changes
    keyed.deletions = Deletions<Customer>{u"items[id],total_count"_s, ask, &cache::removeCustomer};
    return KeyedPull<Customer>(job, std::move(keyed), pulled).run();
}

} // namespace qm::sync
