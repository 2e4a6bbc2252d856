// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/changetext.h"

#include "tables/celltext.h"
#include "tables/daytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString viewName(qint64 storeId, const ShopNames &names)
{
    return storeId == 0 ? Words::tr("all store views") : names.stores.value(storeId, u"#%1"_s.arg(storeId));
}

/// As the shop's clock reads.
QString dayOf(UtcTime time)
{
    return dayText(QDateTime::fromSecsSinceEpoch(time.seconds(), QTimeZone::utc()).date());
}

QString specialText(const SpecialPriceTerms &terms, const QString &currency)
{
    QString text = amountText(terms.price, currency);
    if (terms.from) {
        text += u' ' + Words::tr("from %1").arg(dayOf(*terms.from));
    }
    if (terms.to) {
        text += u' ' + Words::tr("to %1").arg(dayOf(*terms.to));
    }
    return text;
}

bool isPrice(CellKind kind)
{
    return kind == CellKind::BasePrice || kind == CellKind::Cost || kind == CellKind::SpecialPrice ||
           kind == CellKind::TierPrice;
}

bool isStatus(const Cell &cell)
{
    const auto *source = std::get_if<SourceItemCell>(&cell);
    const auto *item = std::get_if<StockItemCell>(&cell);
    return (source && source->field == SourceItemField::Status) || (item && item->field == StockItemField::IsInStock);
}

Result<void> readNames(sqlite::Database &database, const char *sql,
                       const std::function<void(const sqlite::Rows &)> &take)
{
    sqlite::Rows rows = database.rows(sql);
    while (rows.next()) {
        take(rows);
    }
    return rows.finished();
}

} // namespace

Result<ShopNames> readShopNames(sqlite::Database &database)
{
    ShopNames names;
    const Result<void> done =
        readNames(database, "select source_code, name from source",
                  [&](const sqlite::Rows &rows) { names.sources.insert(rows.text(0), rows.text(1)); })
            .and_then([&] {
                return readNames(database, "select store_id, code, name from store_view",
                                 [&](const sqlite::Rows &rows) {
                                     names.stores.insert(rows.integer(0), rows.text(2));
                                     names.views.insert(rows.text(1), rows.text(2));
                                     if (const std::optional<Scope> scope = Scope::storeView(rows.text(1))) {
                                         names.scopes.insert(rows.integer(0), *scope);
                                     }
                                 });
            })
            .and_then([&] {
                return readNames(database, "select website_id, name, code from website", [&](const sqlite::Rows &rows) {
                    names.websites.insert(rows.integer(0), rows.text(1));
                    names.siteCodes.insert(rows.integer(0), rows.text(2));
                });
            })
            .and_then([&] {
                return readNames(
                    database, "select attribute_code, label from attribute",
                    [&](const sqlite::Rows &rows) { names.attributes.insert(rows.text(0), rows.text(1)); });
            })
            .and_then([&] {
                return readNames(
                    database, "select attribute_code, value, label from attribute_option",
                    [&](const sqlite::Rows &rows) { names.options[rows.text(0)].insert(rows.text(1), rows.text(2)); });
            })
            .and_then([&] {
                return readNames(database,
                                 "select base_currency_code from store_view where base_currency_code is not null order "
                                 "by store_id limit 1",
                                 [&](const sqlite::Rows &rows) { names.currency = rows.text(0); });
            });
    if (!done) {
        return failure(done.error());
    }
    return names;
}

QString placeText(const Cell &cell, const ShopNames &names)
{
    const QString where =
        std::visit(Overloaded{
                       [&](const SourceItemCell &one) { return names.sources.value(one.sourceCode, one.sourceCode); },
                       [](const StockItemCell &) { return QString(); },
                       [&](const BasePriceCell &one) { return viewName(one.storeId, names); },
                       [&](const CostCell &one) { return viewName(one.storeId, names); },
                       [&](const SpecialPriceCell &one) { return viewName(one.storeId, names); },
                       [&](const TierPriceCell &one) {
                           const QString site = one.websiteId == 0
                                                    ? Words::tr("all websites")
                                                    : names.websites.value(one.websiteId, u"#%1"_s.arg(one.websiteId));
                           return u"%1 · %2"_s.arg(site, one.customerGroup);
                       },
                       [&](const AttributeCell &one) {
                           return one.scope == Scope::all() ? Words::tr("all store views")
                                                            : names.views.value(one.scope.code(), one.scope.code());
                       },
                   },
                   cell);
    const QString sku = skuOf(cell).text().simplified();
    return where.isEmpty() ? sku : u"%1 · %2"_s.arg(sku, where.simplified());
}

QString fieldText(const Cell &cell, const ShopNames &names)
{
    return std::visit(
        Overloaded{
            [](const SourceItemCell &one) {
                return one.field == SourceItemField::Quantity ? Words::tr("quantity") : Words::tr("status");
            },
            [](const StockItemCell &one) {
                switch (one.field) {
                case StockItemField::Qty:
                    return Words::tr("quantity");
                case StockItemField::IsInStock:
                    return Words::tr("status");
                case StockItemField::Backorders:
                    return Words::tr("backorders");
                case StockItemField::MinQty:
                    return Words::tr("out of stock at");
                case StockItemField::NotifyStockQty:
                    return Words::tr("low at");
                case StockItemField::ManageStock:
                    return Words::tr("stock is managed");
                case StockItemField::UseConfigBackorders:
                    return Words::tr("backorders as configured");
                case StockItemField::UseConfigMinQty:
                    return Words::tr("out of stock as configured");
                case StockItemField::UseConfigNotifyStockQty:
                    return Words::tr("low as configured");
                case StockItemField::UseConfigManageStock:
                    return Words::tr("managed as configured");
                }
                return QString();
            },
            [](const BasePriceCell &) { return Words::tr("price"); },
            [](const CostCell &) { return Words::tr("cost"); },
            [](const SpecialPriceCell &) { return Words::tr("special price"); },
            [](const TierPriceCell &one) { return Words::tr("price from %1").arg(quantityText(one.quantity)); },
            [&](const AttributeCell &one) {
                if (one.attributeCode == "website_ids"_L1) {
                    return Words::tr("websites");
                }
                const QString label = names.attributes.value(one.attributeCode).simplified();
                return label.isEmpty() ? one.attributeCode : label;
            },
        },
        cell);
}

QString cellValueText(const Cell &cell, const CellValue &value, const ShopNames &names)
{
    return std::visit(Overloaded{
                          //: In place of a value: there is none
                          [](Absent) { return Words::tr("none"); },
                          [](UseDefault) { return Words::tr("uses the default"); },
                          [&](bool on) {
                              if (isStatus(cell)) {
                                  return on ? Words::tr("In stock") : Words::tr("Out of stock");
                              }
                              return on ? Words::tr("Yes") : Words::tr("No");
                          },
                          [&](qint64 number) {
                              const auto *item = std::get_if<StockItemCell>(&cell);
                              return item && item->field == StockItemField::Backorders ? backordersText(number)
                                                                                       : QLocale().toString(number);
                          },
                          [&](Decimal number) {
                              return isPrice(kindOf(cell)) ? amountText(number, names.currency) : quantityText(number);
                          },
                          [&](const QString &text) {
                              const auto *one = std::get_if<AttributeCell>(&cell);
                              return one ? attributeText(one->attributeCode, text, names) : text.simplified();
                          },
                          [&](const QStringList &list) {
                              const auto *one = std::get_if<AttributeCell>(&cell);
                              QStringList texts;
                              for (const QString &each : list) {
                                  texts << (one ? attributeText(one->attributeCode, each, names) : each);
                              }
                              return texts.join(u", "_s).simplified();
                          },
                          [&](const SpecialPriceTerms &terms) { return specialText(terms, names.currency); },
                          [&](const TierPriceTerms &terms) {
                              return terms.isDiscount ? u"−%1 %"_s.arg(quantityText(terms.price))
                                                      : amountText(terms.price, names.currency);
                          },
                      },
                      value);
}

QString attributeText(const QString &code, const QString &value, const ShopNames &names)
{
    static const QLatin1StringView midnight(" 00:00:00");
    if (code == "website_ids"_L1) {
        return names.websites.value(value.toLongLong(), value).simplified();
    }
    const auto options = names.options.constFind(code);
    const QString label = options == names.options.cend() ? QString() : options->value(value).simplified();
    const QString text = value.simplified();
    return !label.isEmpty() ? label : text.endsWith(midnight) ? readDay(text.chopped(midnight.size())) : text;
}

QString backordersText(qint64 backorders)
{
    switch (backorders) {
    case 0:
        return Words::tr("not allowed");
    case 1:
        return Words::tr("allowed");
    case 2:
        return Words::tr("allowed, with a notice");
    default:
        return QString::number(backorders);
    }
}

QString kindText(CellKind kind)
{
    switch (kind) {
    case CellKind::SourceItem:
        return Words::tr("Stock");
    case CellKind::StockItem:
        return Words::tr("Stock items");
    case CellKind::BasePrice:
        return Words::tr("Base prices");
    case CellKind::Cost:
        return Words::tr("Costs");
    case CellKind::SpecialPrice:
        return Words::tr("Special prices");
    case CellKind::TierPrice:
        return Words::tr("Tier prices");
    case CellKind::Attribute:
        return Words::tr("Products");
    }
    return {};
}

QString changeStateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Staged:
        return Words::tr("Staged");
    case ChangeState::Sending:
        return Words::tr("On its way");
    case ChangeState::Unknown:
        return Words::tr("Needs checking");
    case ChangeState::Verified:
        return Words::tr("Done");
    case ChangeState::Failed:
        return Words::tr("Refused");
    case ChangeState::Conflict:
        return Words::tr("Conflict");
    case ChangeState::Undone:
        return Words::tr("Undone");
    }
    return {};
}

QString changesInStateText(ChangeState state, qint64 count)
{
    const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    switch (state) {
    case ChangeState::Staged:
        return Words::tr("%Ln staged", nullptr, n);
    case ChangeState::Sending:
        return Words::tr("%Ln on its way", nullptr, n);
    case ChangeState::Unknown:
        return Words::tr("%Ln needs checking", nullptr, n);
    case ChangeState::Verified:
        return Words::tr("%Ln done", nullptr, n);
    case ChangeState::Failed:
        return Words::tr("%Ln refused", nullptr, n);
    case ChangeState::Conflict:
        return Words::tr("%Ln conflict(s)", nullptr, n);
    case ChangeState::Undone:
        return Words::tr("%Ln undone", nullptr, n);
    }
    return {};
}

QString pushedText(sync::PushedAs what)
{
    switch (what) {
    case sync::PushedAs::Verified:
        return Words::tr("Written and read back");
    case sync::PushedAs::AlreadySo:
        return Words::tr("The shop has it already");
    case sync::PushedAs::Ready:
        return Words::tr("Unchanged since read");
    case sync::PushedAs::Conflict:
        return Words::tr("Conflict, left out");
    case sync::PushedAs::Failed:
        return Words::tr("Refused");
    case sync::PushedAs::Unknown:
        return Words::tr("Sent, and not known whether it arrived");
    case sync::PushedAs::Withheld:
        return Words::tr("Waits for a second yes");
    case sync::PushedAs::Edited:
        return Words::tr("Edited meanwhile, left as it is");
    case sync::PushedAs::Waiting:
        return Words::tr("Follows one that was not sent");
    case sync::PushedAs::Unsupported:
        return Words::tr("Cannot be written");
    case sync::PushedAs::Left:
        return Words::tr("Not reached, still staged");
    }
    return {};
}

QString guardText(const changes::GuardFinding &finding)
{
    switch (finding.reason) {
    case changes::GuardReason::Rises:
        return finding.percent.isZero() ? Words::tr("Rises from 0")
                                        : Words::tr("Rises %1 %").arg(quantityText(finding.percent));
    case changes::GuardReason::Falls:
        return Words::tr("Falls %1 %").arg(quantityText(finding.percent));
    case changes::GuardReason::Zero:
        return Words::tr("Free: the price is 0");
    }
    return {};
}

} // namespace qm::tables
