// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editdesk.h"
#include "opencopy.h"

#include <QTemporaryDir>

namespace qm::test {

using editing::EditDesk;
using editing::EditLines;
using editing::EditOutcome;
using editing::EditRequest;

inline const QString profile = QStringLiteral("p1");

/// A copy with a few products, a ledger, and the desk between them.
class EditPlace
{
    QTemporaryDir m_folder; // first: what is below has its file in it
    StillClock m_clock;

public:
    EditPlace()
        : ledger(m_folder.filePath(QStringLiteral("ledger.sqlite")))
        , desk(copy.cache(), ledger, m_clock, profile)
    {
        copy.run(R"(
            insert into pull_state (entity, pulled_at) values ('stock', 1), ('prices', 1), ('products', 1);
            insert into website (website_id, code, document) values (0, 'admin', '{}'), (1, 'base', '{}'), (2, 'eu', '{}');
            insert into store_view (store_id, code, website_id, group_id, is_active, document)
                values (0, 'admin', 0, 0, 1, '{}'), (1, 'default', 1, 1, 1, '{}'), (2, 'nl', 1, 1, 1, '{}');
            insert into source (source_code, enabled, document) values ('default', 1, '{}'), ('utr', 1, '{}');
            insert into customer_group (id, code, document) values (0, 'NOT LOGGED IN', '{}'), (2, 'Wholesale', '{}');
            insert into product (entity_id, sku, type_id) values (1, 'HB-TRK', 'simple'), (2, 'HB-NEW', 'simple'),
                (3, 'HB-ALL', 'grouped'), (4, 'Été', 'simple');
            insert into source_item (sku, source_code, quantity, status, sweep) values ('HB-TRK', 'utr', 50000, 1, 1);
            insert into stock_item (product_id, qty, is_in_stock, manage_stock, backorders, min_qty, notify_stock_qty,
                sweep, document) values (1, 50000, 1, 1, 0, 0, 10000, 1,
                '{"use_config_min_qty": true, "use_config_backorders": false, "use_config_manage_stock": true}');
            insert into attribute (attribute_id, attribute_code, frontend_input, backend_type, scope, document) values
                (1, 'price', 'price', 'decimal', 'website', '{}'), (2, 'name', 'text', 'varchar', 'store',
                '{"is_required": true}'), (3, 'color', 'select', 'int', 'store', '{}'),
                (4, 'weight', 'weight', 'decimal', 'global', '{}'), (5, 'material', 'multiselect', 'text', 'store', '{}');
            insert into attribute_option (attribute_code, value, label, position) values ('color', '12', 'Green', 0),
                ('material', '7', 'Steel', 0), ('material', '11', 'Wood', 1);
            insert into product_value (product_id, store_id, attribute_code, value) values (1, 0, 'name', 'Truck'),
                (1, 2, 'name', 'Wagen'), (1, 0, 'weight', '2.5'), (1, 0, 'material', '7,11');
            insert into product_website (product_id, website_id) values (1, 1);
            insert into base_price (sku, store_id, price, sweep) values ('HB-TRK', 0, 499000, 1);
            insert into special_price (sku, store_id, price, price_from, sweep) values ('HB-TRK', 0, 399000, 0, 1),
                ('HB-NEW', 1, 10000, null, 1), ('HB-NEW', 1, 20000, 86400, 1);
            insert into tier_price (sku, website_id, customer_group, quantity, price, price_type, sweep)
                values ('HB-TRK', 0, 'all groups', 100000, 450000, 'fixed', 1);
        )");
    }

    OpenCopy copy;
    ledger::Ledger ledger;
    EditDesk desk;

    static EditRequest request(EditLines lines)
    {
        EditRequest made;
        made.lines = std::move(lines);
        made.style.signsAreRelative = true;
        made.setName = QStringLiteral("set");
        made.author = QStringLiteral("ann");
        return made;
    }
    EditOutcome stage(EditLines lines) { return taken(desk.stage(request(std::move(lines))).takeResult()); }
    EditOutcome preview(EditLines lines) { return taken(desk.preview(request(std::move(lines))).takeResult()); }
    static EditOutcome taken(Result<EditOutcome> outcome)
    {
        if (!outcome) {
            qFatal("the desk: %s", qPrintable(outcome.error().message));
        }
        return std::move(*outcome);
    }
    std::vector<Change> changes()
    {
        return ledger
            .read<std::vector<Change>>([](sqlite::Database &d) {
                ledger::ChangeFilter filter;
                filter.profileId = profile;
                return ledger::readChanges(d, ledger::findChanges(d, filter).value());
            })
            .takeResult()
            .value();
    }
    qsizetype sets()
    {
        return qsizetype(
            ledger.read<std::vector<ChangeSet>>([](sqlite::Database &d) { return ledger::readSets(d, profile); })
                .takeResult()
                .value()
                .size());
    }
};

/// A line of one attribute's value in a store view.
[[nodiscard]] inline changes::AttributeLine attribute(const QString &sku, const QString &view, const QString &code,
                                                      const QString &value)
{
    return {1, sku, view, code, value, false};
}

} // namespace qm::test
