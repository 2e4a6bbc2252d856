// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ledger/undo.h"

#include <QTest>
#include <QUrl>

#include <array>

namespace qm::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray skuList(const QStringList &skus)
{
    return QJsonDocument(QJsonObject{{u"skus"_s, QJsonArray::fromStringList(skus)}}).toJson(QJsonDocument::Compact);
}

QString text(const QJsonValue &value)
{
    return value.isObject()  ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
           : value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                             : value.toVariant().toString();
}

QByteArray segment(const QString &sku)
{
    return QUrl::toPercentEncoding(sku);
}

SpecialPriceTerms special(int price)
{
    return {Decimal(price), UtcTime::fromText("2026-12-01 00:00:00"), UtcTime::fromText("2027-01-31 00:00:00")};
}

} // namespace

Colleague::Colleague(practice::PracticeStore &store)
    : m_client(store.baseUrl(), std::chrono::minutes(5)) // of a busy machine
{
    if (!m_client.logInAsAdmin(store)) {
        qFatal("the admin cannot log in");
    }
}

QJsonDocument Colleague::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                             const QByteArray &scope)
{
    PracticeClient::Headers headers;
    if (!body.isEmpty()) {
        headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
    }
    const PracticeAnswer answer = m_client.send(method, "/rest/" + scope + "/V1/" + path, headers, body);
    if (answer.status != 200) {
        qFatal("%s %s: %s", method.constData(), path.constData(), answer.body.constData());
    }
    return QJsonDocument::fromJson(answer.body);
}

QStringList Colleague::plainProducts(int count)
{
    const QJsonDocument page =
        ask("GET", "products?fields=items[sku]&searchCriteria[pageSize]=" + QByteArray::number(4 * count) +
                       "&searchCriteria[filter_groups][0][filters][0][field]=type_id"
                       "&searchCriteria[filter_groups][0][filters][0][value]=simple"
                       "&searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=DESC");
    const QMap<QString, QString> items = stock();
    QStringList skus;
    for (const QJsonValue &item : page["items"_L1].toArray()) {
        const QString sku = item["sku"_L1].toString();
        if (skus.size() < count && items.contains(sku + u"@default"_s)) {
            skus.append(sku);
        }
    }
    if (skus.size() < count) {
        qFatal("the shop has but %lld such products", static_cast<long long>(skus.size()));
    }
    return skus;
}

void Colleague::addPrices(const QByteArray &skus, QMap<QString, QString> &lines)
{
    for (const QByteArray kind : {"base-prices", "cost", "special-price", "tier-prices"}) {
        for (const QJsonValue &row : ask("POST", "products/" + kind + "-information", skus).array()) {
            QJsonObject rest = row.toObject();
            const QString sku = rest.take("sku"_L1).toString();
            QString address = QString::fromLatin1(kind) + u' ' + sku;
            for (const auto key : {"store_id"_L1, "website_id"_L1, "customer_group"_L1, "quantity"_L1}) {
                address += u' ' + text(rest.take(key));
            }
            // Rows of special prices are repeated and mixed up (observed 54): all that there are.
            QStringList values = lines.value(address).split(u';', Qt::SkipEmptyParts);
            values.append(text(rest));
            values.sort();
            values.removeDuplicates();
            lines.insert(address, values.join(u';'));
        }
    }
}

QMap<QString, QString> Colleague::content(const QStringList &skus)
{
    QMap<QString, QString> lines;
    addPrices(skuList(skus), lines);
    const QMap<QString, QString> items = stock();
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        if (skus.contains(item.key().section(u'@', 0, -2))) {
            lines.insert(u"stock "_s + item.key(), *item);
        }
    }
    for (const QString &sku : skus) {
        for (const QByteArray scope : {"all", "default", "nl", "de_b2b"}) {
            QJsonObject product = ask("GET", "products/" + segment(sku), {}, scope).object();
            product.remove("updated_at"_L1);
            product.remove("tier_prices"_L1); // told above, and in no order here
            QJsonObject extension = product["extension_attributes"_L1].toObject();
            QJsonObject stockItem = extension["stock_item"_L1].toObject();
            stockItem.remove("low_stock_date"_L1); // of the moment
            stockItem.remove("stock_status_changed_auto"_L1);
            extension["stock_item"_L1] = stockItem;
            product["extension_attributes"_L1] = extension;
            QStringList custom;
            for (const QJsonValue &attribute : product.take("custom_attributes"_L1).toArray()) {
                custom.append(text(attribute));
            }
            custom.sort();
            lines.insert(u"product %1 %2"_s.arg(QString::fromLatin1(scope), sku), text(product) + custom.join(u' '));
        }
    }
    return lines;
}

QMap<QString, QString> Colleague::stock()
{
    QMap<QString, QString> all;
    for (int number = 1;; ++number) {
        const QJsonDocument page = ask("GET", "inventory/source-items?searchCriteria[pageSize]=20000"
                                              "&searchCriteria[sortOrders][0][field]=source_item_id"
                                              "&searchCriteria[sortOrders][0][direction]=ASC"
                                              "&searchCriteria[currentPage]=" +
                                                  QByteArray::number(number));
        const QJsonArray items = page["items"_L1].toArray();
        for (const QJsonValue item : items) {
            all.insert(item["sku"_L1].toString() + u'@' + item["source_code"_L1].toString(),
                       u"%1 %2"_s.arg(item["quantity"_L1].toDouble()).arg(item["status"_L1].toInt()));
        }
        if (items.size() < 20'000) {
            break;
        }
    }
    return all;
}

void Colleague::change(CellKind kind, const QString &sku)
{
    const QByteArray name = '"' + sku.toUtf8() + '"';
    const auto prices = [&](const QByteArray &path, const QByteArray &row) {
        ask("POST", "products/" + path, R"({"prices":[{"sku":)" + name + ',' + row + "}]}");
    };
    switch (kind) {
    case CellKind::SourceItem:
        ask("POST", "inventory/source-items",
            R"({"sourceItems":[{"sku":)" + name + R"(,"source_code":"default","quantity":999,"status":1}]})");
        break;
    case CellKind::StockItem:
        ask("PUT", "products/" + segment(sku) + "/stockItems/0", R"({"stockItem":{"notify_stock_qty":99}})");
        break;
    case CellKind::BasePrice:
        prices("base-prices", R"("price":77.77,"store_id":0)");
        break;
    case CellKind::Cost:
        prices("cost", R"("cost":9.99,"store_id":0)");
        break;
    case CellKind::SpecialPrice:
        prices("special-price", R"("price":1.11,"store_id":0)");
        break;
    case CellKind::TierPrice:
        prices("tier-prices", R"("price":8.88,"price_type":"fixed","website_id":0,"customer_group":"ALL GROUPS",)"
                              R"("quantity":37)");
        break;
    case CellKind::Attribute:
        ask("PUT", "products/" + segment(sku), R"({"product":{"sku":)" + name + R"(,"name":"Theirs"}})", "nl");
        break;
    }
}

ChangeDraft draft(const Cell &cell, CellValue wish, std::optional<CellValue> base)
{
    ChangeDraft made;
    made.cell = cell;
    made.base = std::move(base);
    made.edit = SetTo{std::move(wish)};
    made.isConfirmed = true;
    return made;
}

std::vector<ChangeDraft> drafts(CellKind kind, const QStringList &skus)
{
    std::vector<ChangeDraft> made;
    int i = 0;
    for (const QString &name : skus) {
        const Sku sku = Sku::fromShop(name);
        ++i;
        switch (kind) {
        case CellKind::SourceItem:
            made.push_back(draft(SourceItemCell{sku, u"default"_s, SourceItemField::Quantity}, Decimal(1'000 + i)));
            break;
        case CellKind::StockItem:
            made.push_back(draft(StockItemCell{sku, StockItemField::NotifyStockQty}, Decimal(7 + i)));
            made.push_back(draft(StockItemCell{sku, StockItemField::UseConfigNotifyStockQty}, false));
            break;
        case CellKind::BasePrice:
            made.push_back(draft(BasePriceCell{sku, 0}, Decimal(100 + i)));
            break;
        case CellKind::Cost:
            made.push_back(draft(CostCell{sku, 0}, Decimal(40 + i)));
            break;
        case CellKind::SpecialPrice:
            made.push_back(draft(SpecialPriceCell{sku, 0}, special(50 + i)));
            break;
        case CellKind::TierPrice:
            made.push_back(
                draft(TierPriceCell{sku, 0, u"ALL GROUPS"_s, Decimal(37)}, TierPriceTerms{Decimal(i), false}));
            made.push_back(draft(TierPriceCell{sku, 1, u"General"_s, Decimal(3)}, TierPriceTerms{Decimal(10), true}));
            break;
        case CellKind::Attribute:
            made.push_back(draft(AttributeCell{sku, *Scope::storeView(u"nl"_s), u"name"_s}, u"Naam %1"_s.arg(i)));
            made.push_back(draft(AttributeCell{sku, Scope::all(), u"meta_title"_s}, u"S-%1"_s.arg(i)));
            break;
        }
    }
    return made;
}

void addKinds()
{
    QTest::addColumn<int>("kindNumber");
    for (int kind = 0; kind < cellKinds; ++kind) {
        QTest::newRow(toString(CellKind(kind)).data()) << kind;
    }
}

QString writingRoute(CellKind kind)
{
    static const std::array routes{u"POST /V1/inventory/source-items"_s,
                                   u"PUT /V1/products/*/stockItems/*"_s,
                                   u"POST /V1/products/base-prices"_s,
                                   u"POST /V1/products/cost"_s,
                                   u"POST /V1/products/special-price"_s,
                                   u"POST /V1/products/tier-prices"_s,
                                   u"PUT /V1/products/*"_s};
    return routes[std::size_t(kind)];
}

Desk::Desk(practice::ServerOptions serverOptions, const sqlite::Database::Hook &hook)
    : shop(std::move(serverOptions))
    , colleague(shop.store())
    , book(std::make_unique<ledger::Ledger>(file(), hook))
{
    options.profileId = profile;
    options.queuePause = std::chrono::milliseconds(2);
}

qint64 Desk::stage(const std::vector<ChangeDraft> &drafts)
{
    return write<qint64>([&](sqlite::Database &d) -> Result<qint64> {
        const Result<qint64> set = ledger::createSet(d, profile, u"set"_s, u"ann"_s, noon);
        const auto staged = set ? ledger::stage(d, *set, u"ann"_s, noon, drafts)
                                : Result<std::vector<ledger::StageResult>>(failure(set.error()));
        return staged ? set : Result<qint64>(failure(staged.error()));
    });
}

qint64 Desk::undo(qint64 set)
{
    const auto undone = write<ledger::UndoStaged>(
        [&](sqlite::Database &d) { return ledger::stageUndo(d, set, u"back"_s, u"ann"_s, noon); });
    write<bool>([&](sqlite::Database &d) { return ledger::confirm(d, undone.changes, true).map([] { return true; }); });
    return undone.setId;
}

sync::PushReport Desk::push(const StopToken &stop)
{
    Result<sync::PushReport> report = sync::Push(shop.client(), *book, m_clock, options, {}, stop).run();
    if (!report) {
        qFatal("the push: %s", qPrintable(report.error().text()));
    }
    return std::move(*report);
}

sync::PushReport Desk::dryRun()
{
    options.dryRun = true;
    sync::PushReport report = push();
    options.dryRun = false;
    return report;
}

QString Desk::states()
{
    const auto counts =
        write<std::vector<ledger::ChangeCount>>([](auto &d) { return ledger::countChanges(d, profile); });
    QMap<QString, qint64> sums;
    for (const ledger::ChangeCount &count : counts) {
        sums[toString(count.state)] += count.count;
    }
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        parts.append(u"%1 %2"_s.arg(sum.key()).arg(*sum));
    }
    return parts.join(u", "_s);
}

std::vector<Change> Desk::changes(ChangeState state)
{
    return write<std::vector<Change>>([&](sqlite::Database &d) {
        ledger::ChangeFilter filter;
        filter.profileId = profile;
        filter.states = {state};
        return ledger::readChanges(d, ledger::findChanges(d, filter).value());
    });
}

qsizetype Desk::count(const QString &begin)
{
    const QStringList requests = shop.takeRequests();
    return std::ranges::count_if(requests, [&begin](const QString &request) { return request.startsWith(begin); });
}

void Desk::setFault(practice::FaultKind kind, const QString &route, bool afterEffect, int after, int times, int status)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.route = route;
    fault.times = times;
    fault.after = after;
    fault.afterEffect = afterEffect;
    fault.status = status;
    practice::FaultPlan plan;
    plan.faults = {fault};
    shop.store().setFaults(plan);
}

} // namespace qm::test
