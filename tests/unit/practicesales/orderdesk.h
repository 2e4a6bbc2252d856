// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../practicegoods/asked.h"

#include "practice/sales/collections.h"
#include "practice/sales/orderwork.h"
#include "practice/sales/salesorder.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace qm::practicetest {

inline constexpr qint64 orderCount = 20'000;

inline std::string text(qint64 id)
{
    return std::to_string(id);
}

inline bool holds(const SalesOrder &order, ProductType type)
{
    return order.basket->lines.front().product.type == type;
}

/// One kind of goods, alone or mixed, in an order nobody has touched.
inline bool fits(const SalesOrder &order, const QString &goods, const std::set<qint64> &grouped)
{
    const BasketLine &first = order.basket->lines.front();
    const bool alone = std::all_of(order.basket->lines.begin() + 1, order.basket->lines.end(),
                                   [](const BasketLine &line) { return line.parent == 0; });
    if (order.shape->status != "pending" || order.online || order.amounts.grandTotal.base == 0 || first.quantity < 2) {
        return false;
    }
    if (goods == u"mixed"_s) {
        return !order.basket->isVirtual && std::any_of(order.basket->lines.begin(), order.basket->lines.end(),
                                                       [](const BasketLine &line) { return line.isVirtual; });
    }
    const bool bundle = holds(order, ProductType::Bundle);
    return alone && (goods == u"simple"_s         ? holds(order, ProductType::Simple)
                     : goods == u"grouped"_s      ? grouped.count(first.product.row) > 0
                     : goods == u"configurable"_s ? holds(order, ProductType::Configurable) && first.hasChildren
                     : goods == u"together"_s     ? bundle && !first.product.shipSeparately
                     : goods == u"separately"_s   ? bundle && first.product.shipSeparately
                     : goods == u"virtual"_s      ? holds(order, ProductType::Virtual)
                                                  : holds(order, ProductType::Downloadable));
}

/// Item id and pieces of a document's lines.
inline QMap<qint64, int> linesOf(const QJsonValue &document)
{
    QMap<qint64, int> lines;
    for (const QJsonValue line : document["items"_L1].toArray()) {
        lines[line["order_item_id"_L1].toInteger()] += line["qty"_L1].toInt();
    }
    return lines;
}

inline qint64 cents(const QJsonValue &amount)
{
    return qRound64(amount.toDouble() * 100);
}

inline QJsonArray asItems(const QMap<qint64, int> &pieces)
{
    QJsonArray items;
    for (auto it = pieces.begin(); it != pieces.end(); ++it) {
        items.append(QJsonObject{{u"order_item_id"_s, it.key()}, {u"qty"_s, it.value()}});
    }
    return items;
}

/// A shop whose orders are worked on.
class OrderDesk
{
protected:
    void open(const QString &stateFile = {}) { m_asked = std::make_unique<Asked>(stateFile, orderCount); }

    [[nodiscard]] const SalesBook &book() const { return bookOf(*m_asked->shop().orders); }

    [[nodiscard]] SalesOrder orderOf(const QString &goods) const
    {
        std::set<qint64> grouped;
        for (qint64 row = 0; row < m_asked->shop().catalogue().size(); ++row) {
            const ProductFacts facts = m_asked->shop().catalogue().facts(row);
            if (facts.type == ProductType::Grouped) {
                grouped.insert(facts.childRows.begin(), facts.childRows.end());
            }
        }
        for (qint64 row = 0; row < book().size(); ++row) {
            SalesOrder order = makeOrder(book(), row);
            if (fits(order, goods, grouped)) {
                return order;
            }
        }
        qFatal("no such order");
    }

    [[nodiscard]] SalesOrder online() const
    {
        for (qint64 row = 0; row < book().size(); ++row) {
            SalesOrder order = makeOrder(book(), row);
            if (order.online && order.shape->status == "pending" && order.amounts.grandTotal.base > 0) {
                return order;
            }
        }
        qFatal("no such order");
    }

    void stockUp(const SalesOrder &order) const
    {
        QJsonArray items;
        for (const BasketLine &line : order.basket->lines) {
            if (!line.hasChildren) {
                items.append(QJsonObject{{u"sku"_s, QString::fromStdString(line.product.sku)},
                                         {u"source_code"_s, u"default"_s},
                                         {u"quantity"_s, 500},
                                         {u"status"_s, 1}});
            }
        }
        QCOMPARE(m_asked->write("POST", "/V1/inventory/source-items", {{u"sourceItems"_s, items}}).status, 200);
    }

    [[nodiscard]] Answer write(std::string_view route, qint64 id, const QMap<qint64, int> &pieces,
                               bool fromDefault = false) const
    {
        QJsonObject body;
        if (!pieces.isEmpty()) {
            body[u"items"_s] = asItems(pieces);
        }
        if (fromDefault) {
            body[u"arguments"_s] =
                QJsonObject{{u"extension_attributes"_s, QJsonObject{{u"source_code"_s, u"default"_s}}}};
        }
        return m_asked->write("POST", route, body, {text(id)});
    }

    /// One piece of every line, again and again, until nothing is left.
    [[nodiscard]] bool inPieces(const SalesOrder &order, std::string_view route) const
    {
        const bool refund = route.find("refund") != std::string_view::npos;
        for (int turn = 0; turn < 64; ++turn) {
            const SalesOrder now = makeOrder(book(), order.row);
            QMap<qint64, int> pieces;
            for (std::size_t i = 0; i < now.progress.size(); ++i) {
                const LineProgress &done = now.progress[i];
                const int open =
                    refund ? done.invoiced - done.refunded : order.basket->lines[i].quantity - done.invoiced;
                if (order.basket->lines[i].priced && open > 0) {
                    pieces[order.itemId(i)] = std::min(open, turn == 0 ? 1 : 3);
                }
            }
            if (pieces.isEmpty()) {
                return true;
            }
            const Answer answer = write(route, order.id(), pieces);
            if (answer.status != 200) {
                qWarning("order %lld: %s", order.id(), qPrintable(answer.text));
                return false;
            }
        }
        return false;
    }

    [[nodiscard]] QJsonValue read(qint64 id) const { return m_asked->ask("/V1/orders/:id", {text(id)}).body; }
    [[nodiscard]] QJsonValue document(std::string_view route, const Answer &made) const
    {
        return m_asked->ask(route, {made.body.toString().toStdString()}).body;
    }

    std::unique_ptr<Asked> m_asked;
};

} // namespace qm::practicetest
