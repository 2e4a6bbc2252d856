// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders/obstacle.h"
#include "tables/celltext.h"
#include "ui/pages/orderpane.h"
#include "ui/shell/orderdesk.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <algorithm>
#include <array>

// What can be done with an order, from its pane.

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

/// What an order never gets into by itself is not offered; what it only cannot have now is grey and says why.
bool isOffered(OrderActionKind kind, const std::optional<orders::Obstacle> &obstacle)
{
    if (!obstacle) {
        return true;
    }
    using Kind = orders::ObstacleKind;
    switch (obstacle->kind) {
    case Kind::OnlyVirtual:
    case Kind::NotOnHold:
    case Kind::AlreadyOnHold:
    case Kind::NoSuchShipment:
        return false;
    default:
        return kind != OrderActionKind::Unhold;
    }
}

} // namespace

void OrderPane::fillActions(const tables::OrderRecord &record)
{
    OrderDesk *desk = session() != nullptr ? OrderDesk::of(*session()) : nullptr;
    if (desk == nullptr) {
        return;
    }
    struct Offer
    {
        OrderActionKind kind;
        QString text;
        QString icon;
    };
    const std::array offers{Offer{OrderActionKind::Shipment, tr("Ship…"), u"truck"_s},
                            Offer{OrderActionKind::Invoice, tr("Invoice…"), u"document"_s},
                            Offer{OrderActionKind::CreditMemo, tr("Refund…"), u"undo"_s},
                            Offer{OrderActionKind::Comment, tr("Comment…"), u"pencil"_s},
                            Offer{OrderActionKind::Hold, tr("Hold…"), {}},
                            Offer{OrderActionKind::Unhold, tr("Take off hold…"), {}},
                            //: an order, for good
                            Offer{OrderActionKind::Cancel, tr("Cancel order…"), {}},
                            Offer{OrderActionKind::Track, tr("Add a parcel…"), {}}};
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(space::cell, bar);
    bool isFirst = true;
    for (const Offer &offer : offers) {
        if (offer.kind == OrderActionKind::Track && record.shipments.empty()) {
            continue;
        }
        const std::optional<orders::Obstacle> obstacle = orders::obstacleTo(offer.kind, record.order);
        if (!isOffered(offer.kind, obstacle)) {
            continue;
        }
        const bool isReadOnly = session()->profile().readOnly;
        const QString refusal = desk->refusalOf(offer.kind);
        const bool isPrimary = isFirst && !obstacle && !isReadOnly && refusal.isEmpty();
        auto *button = makeButton(offer.text, offer.icon, isPrimary, bar);
        isFirst = isFirst && !isPrimary;
        button->setAutoDefault(false);
        const QString why = obstacle             ? orders::explain(*obstacle)
                            : isReadOnly         ? tr("This profile is read-only: nothing is pushed to it")
                            : !refusal.isEmpty() ? tr("The login's role may not do that: %1").arg(refusal)
                                                 : QString();
        button->setEnabled(why.isEmpty());
        button->setToolTip(tables::plainToolTip(why)); // the shop says some of it
        button->setAccessibleDescription(why);
        connect(button, &QPushButton::clicked, this,
                [desk, kind = offer.kind, id = record.order.entityId] { desk->want(kind, {id}); });
        flow->addWidget(button);
    }
    const bool hasLabel = std::ranges::any_of(
        record.shipments, [](const Shipment &shipment) { return !shipment.shippingLabel.isEmpty(); });
    if (hasLabel) {
        auto *button = makeButton(tr("Shipping labels…"), {}, false, bar);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [desk, id = record.order.entityId] { desk->wantLabels({id}); });
        flow->addWidget(button);
    }
    addWidget(SummaryTab, bar);
}

} // namespace qm::ui
