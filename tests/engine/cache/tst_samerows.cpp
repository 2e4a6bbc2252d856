// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/query.h"
#include "pullfixture.h"
#include "remote/endpoints/customers.h"
#include "remote/endpoints/documents.h"
#include "remote/endpoints/orders.h"
#include "remote/endpoints/products.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::test;
using cache::ColumnType;

namespace {

using Ids = std::vector<qint64>;
using AskShop = std::function<Result<Ids>(remote::Client &, const remote::Criteria &)>;

/// A list that both the shop and the copy can be asked for, and the fields that both know.
struct Both
{
    const char *name;
    const cache::List &(*list)();
    QStringList fields;
    AskShop askShop;
};

template <typename T, typename Request, typename IdOf>
AskShop asking(Request request, IdOf idOf)
{
    return [request, idOf](remote::Client &client, const remote::Criteria &criteria) -> Result<Ids> {
        const Result<remote::Request<remote::Page<T>>> made = request(Scope::all(), criteria);
        if (!made) {
            return failure(made.error());
        }
        const auto answer = client.send(*made).result();
        if (!answer) {
            return failure(answer.error());
        }
        Ids ids;
        for (const T &item : answer->value.items) {
            ids.push_back(idOf(item));
        }
        return ids;
    };
}

const std::vector<Both> &lists()
{
    static const std::vector<Both> both{
        {"orders", &cache::ordersList,
         QStringList{u"entity_id"_s,
                     u"increment_id"_s,
                     u"state"_s,
                     u"status"_s,
                     u"store_id"_s,
                     u"created_at"_s,
                     u"updated_at"_s,
                     u"customer_id"_s,
                     u"customer_email"_s,
                     u"customer_is_guest"_s,
                     u"customer_group_id"_s,
                     u"coupon_code"_s,
                     u"grand_total"_s,
                     u"base_grand_total"_s,
                     u"subtotal"_s,
                     u"shipping_amount"_s,
                     u"tax_amount"_s,
                     u"discount_amount"_s,
                     u"total_qty_ordered"_s,
                     u"total_item_count"_s,
                     u"order_currency_code"_s,
                     u"is_virtual"_s,
                     u"remote_ip"_s},
         asking<Order>(&remote::listOrders, [](const Order &order) { return order.entityId; })},
        {"products", &cache::productsList,
         QStringList{u"entity_id"_s, u"sku"_s, u"name"_s, u"type_id"_s, u"attribute_set_id"_s, u"status"_s,
                     u"visibility"_s, u"price"_s, u"created_at"_s, u"updated_at"_s, u"weight"_s},
         asking<Product>(&remote::listProducts, [](const Product &product) { return product.id.value_or(0); })},
        {"customers", &cache::customersList,
         QStringList{u"entity_id"_s, u"email"_s, u"firstname"_s, u"lastname"_s, u"group_id"_s, u"website_id"_s,
                     u"created_at"_s},
         asking<Customer>(&remote::listCustomers, [](const Customer &customer) { return customer.id; })},
        {"invoices", &cache::invoicesList,
         QStringList{u"entity_id"_s, u"order_id"_s, u"increment_id"_s, u"created_at"_s, u"state"_s, u"grand_total"_s},
         asking<Invoice>(&remote::listInvoices, [](const Invoice &invoice) { return invoice.entityId; })},
    };
    return both;
}

/// Chance with a seed, so that a failure comes again.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {}
    [[nodiscard]] int upTo(int bound) { return m_random.bounded(bound); }
    template <typename List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list[decltype(list.size())(upTo(int(list.size())))];
    }

private:
    QRandomGenerator m_random;
};

/// A cell as searchCriteria name its value.
QString written(ColumnType type, const cache::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    const auto *number = std::get_if<qint64>(&value);
    if (!number) {
        return {};
    }
    switch (type) {
    case ColumnType::Quantity:
    case ColumnType::Money:
        return Decimal::fromUnits(*number).toString();
    case ColumnType::Time:
        return UtcTime::fromSeconds(*number).toMagento();
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Flag:
        break;
    }
    return QString::number(*number);
}

/// A pattern that has something to do with \a value.
QString patternOf(const QString &value, Dice &dice)
{
    QString pattern = value.mid(dice.upTo(int(value.size())), 1 + dice.upTo(4));
    pattern = dice.upTo(2) ? pattern.toUpper() : pattern;
    if (dice.upTo(3) == 0) {
        pattern[dice.upTo(int(pattern.size()))] = u'_';
    }
    return (dice.upTo(4) ? u"%"_s : QString()) + pattern + (dice.upTo(4) ? u"%"_s : QString());
}

QString told(const Filter &filter)
{
    return filter.field + u' ' + QString(toString(filter.condition)) + u' ' + filter.values.join(u',');
}

} // namespace

class TestSameRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto report = pull(m_shop, m_copy,
                                 optionsFor(cache::Entity::Orders | cache::Entity::Invoices | cache::Entity::Products |
                                            cache::Entity::Customers));
        QVERIFY2(report && report->isDone(), qPrintable(test::told(report)));
    }

    void theCopyFindsWhatTheShopFinds_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("condition");
        for (std::size_t number = 0; number < lists().size(); ++number) {
            for (int condition = int(Condition::Eq); condition <= int(Condition::Ntoa); ++condition) {
                QTest::addRow("%s %s", lists()[number].name, qPrintable(QString(toString(Condition(condition)))))
                    << int(number) << condition;
            }
        }
    }

    void theCopyFindsWhatTheShopFinds()
    {
        QFETCH(int, number);
        QFETCH(int, condition);
        const Both &both = lists()[std::size_t(number)];
        Dice dice(quint32(number * 100 + condition));
        for (int round = 0; round < 6; ++round) {
            cache::Query query;
            query.groups.push_back({filterOf(both, Condition(condition), dice)});
            if (round >= 4) {
                query.groups.back().push_back(filterOf(both, Condition::Gteq, dice));
                query.groups.push_back({filterOf(both, Condition::Neq, dice)});
            }
            compare(both, query);
        }
    }

    void theCopySortsAsTheShopSorts_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("field");
        for (std::size_t number = 0; number < lists().size(); ++number) {
            for (const QString &field : lists()[number].fields) {
                QTest::newRow(qPrintable(QLatin1StringView(lists()[number].name) + u' ' + field))
                    << int(number) << field;
            }
        }
    }

    void theCopySortsAsTheShopSorts()
    {
        QFETCH(int, number);
        QFETCH(QString, field);
        const Both &both = lists()[std::size_t(number)];
        for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
            compare(both, {{}, {{field, direction}, {u"entity_id"_s, direction}}, {}});
        }
    }

private:
    /// INET_NTOA says something of whole numbers only.
    static QString fieldFor(const Both &both, Condition condition, Dice &dice)
    {
        const QString field = dice.oneOf(both.fields);
        const bool isWhole = both.list().find(field)->type == ColumnType::Id;
        return condition == Condition::Ntoa && !isWhole ? u"entity_id"_s : field;
    }

    Filter filterOf(const Both &both, Condition condition, Dice &dice)
    {
        const QString field = fieldFor(both, condition, dice);
        Filter filter{field, condition, {}};
        if (condition == Condition::Null || condition == Condition::NotNull) {
            return filter;
        }
        const QStringList values = valuesOf(both, field);
        const QString value = values.isEmpty() ? u"1"_s : dice.oneOf(values);
        if (condition == Condition::Like || condition == Condition::Nlike || condition == Condition::Ntoa) {
            filter.values = {patternOf(value, dice)};
        } else if (condition == Condition::Regexp) {
            filter.values = {u'^' + QRegularExpression::escape(value.left(3))};
        } else if (condition == Condition::In || condition == Condition::Nin) {
            for (int i = dice.upTo(12); i >= 0; --i) {
                filter.values.append(values.isEmpty() ? value : dice.oneOf(values));
            }
        } else {
            filter.values = {dice.upTo(3) ? value : value.toUpper()};
        }
        return filter;
    }

    QStringList valuesOf(const Both &both, const QString &field)
    {
        const cache::List &list = both.list();
        const cache::Column *const column = list.find(field);
        return inCopy<QStringList>([&](sqlite::Database &database) -> Result<QStringList> {
            const Result<Ids> keys = cache::selectKeys(database, list, {});
            const std::vector<const cache::Column *> columns{column};
            const auto rows = keys ? cache::selectRows(database, list, columns, *keys)
                                   : Result<std::vector<cache::Row>>(failure(keys.error()));
            if (!rows) {
                return failure(rows.error());
            }
            QStringList values;
            for (const cache::Row &row : *rows) {
                if (const QString value = written(column->type, row.cells.front());
                    !value.isEmpty() && value.trimmed() == value) {
                    values.append(value);
                }
            }
            return values;
        });
    }

    void compare(const Both &both, const cache::Query &query)
    {
        remote::Criteria criteria;
        QStringList asked;
        for (const std::vector<Filter> &group : query.groups) {
            criteria.whereAny(group);
            for (const Filter &filter : group) {
                asked.append(told(filter));
            }
        }
        for (const SortOrder &sort : query.sorts) {
            criteria.orderBy(sort);
        }
        criteria.pageSize(300);
        const Result<Ids> shops = both.askShop(m_shop.client(), criteria);
        QVERIFY2(shops, shops ? "" : qPrintable(shops.error().text()));
        Ids theirs = *shops;
        Ids ours =
            inCopy<Ids>([&](sqlite::Database &database) { return cache::selectKeys(database, both.list(), query); });
        if (query.sorts.empty()) {
            std::ranges::sort(theirs);
            std::ranges::sort(ours);
        }
        if (ours != theirs) {
            const QString counts = u": %1 rows here, %2 in the shop"_s.arg(ours.size()).arg(theirs.size());
            QFAIL(qPrintable(asked.join(u" ; "_s) + counts));
        }
    }

    template <typename T>
    T inCopy(std::function<Result<T>(sqlite::Database &)> work)
    {
        Result<T> result = m_copy.cache().read<T>(std::move(work)).result();
        if (!result) {
            qFatal("%s", qPrintable(result.error().text()));
        }
        return std::move(*result);
    }

    PulledShop m_shop;
    LocalCopy m_copy;
};

QTEST_GUILESS_MAIN(TestSameRows)
#include "tst_samerows.moc"
