// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../practicegoods/asked.h"

#include "domain/creditmemo.h"
#include "domain/invoice.h"
#include "domain/order.h"
#include "domain/orderaction.h"
#include "remote/json/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qm::practicetest {

/// What the shop answers, read as the program reads it.
template <typename T>
T decoded(const Answer &answer)
{
    Result<T> value = remote::decode<T>(QJsonDocument(answer.body.toObject()).toJson(QJsonDocument::Compact));
    if (!value) {
        qFatal("%s", qPrintable(value.error().message));
    }
    return *std::move(value);
}

inline Order orderOf(const Asked &asked, qint64 id)
{
    return decoded<Order>(asked.ask("/V1/orders/:id", {std::to_string(id)}));
}

inline QJsonArray itemsOf(const std::vector<ActionLine> &lines)
{
    QJsonArray items;
    for (const ActionLine &line : lines) {
        items.append(QJsonObject{{u"order_item_id"_s, line.orderItemId}, {u"qty"_s, line.qty.toString().toDouble()}});
    }
    return items;
}

} // namespace qm::practicetest
