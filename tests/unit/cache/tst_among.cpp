// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/among.h"
#include "cache/copies.h"
#include "copy.h"

#include "cache/cache.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Query;

namespace {

constexpr int ordersEach = 400;

/// Order \a id of the shop at \a place, under \a key: nulls, equal values, and names that differ in case and accents.
/// Times are its own, so that no two orders of different shops are equal in all that decides.
QByteArray orderRow(int place, int id, qint64 key)
{
    static const std::array names{"Sören", "soren", "SOREN", "Zoë", "Änne", "anna", "", "Bram"};
    const int mixed = (id * 37 + place * 11) % 101;
    const QByteArray name = mixed % 9 == 0 ? QByteArray("null") : "'" + QByteArray(names[std::size_t(mixed % 8)]) + "'";
    const QByteArray total = mixed % 7 == 0 ? QByteArray("null") : QByteArray::number(mixed % 20 * 10'000);
    return "insert into sales_order (entity_id, increment_id, status, store_id, created_at, customer_name, "
           "grand_total, "
           "order_currency_code) values (" +
           QByteArray::number(key) + ", '" + QByteArray::number(1'000'000'000 + mixed) + "', '" +
           (mixed % 3 == 0 ? "pending" : "complete") + "', " + QByteArray::number(mixed % 4) + ", " +
           QByteArray::number(1'700'000'000 + (id * 7'919 + place) % 100'003 * 10 + place) + ", " + name + ", " +
           total + ", 'EUR');";
}

std::vector<Query> questions()
{
    std::vector<Query> all;
    for (const Direction direction : {Direction::Ascending, Direction::Descending}) {
        for (const QString &field : {u"created_at"_s, u"increment_id"_s, u"customer_name"_s, u"grand_total"_s,
                                     u"status"_s, u"store_id"_s, u"shipping_city"_s}) {
            all.push_back({{}, {{field, direction}}, {}});
            all.push_back({{{{u"status"_s, Condition::Eq, {u"pending"_s}}}}, {{field, direction}}, {}});
            all.push_back({{{{u"customer_name"_s, Condition::Like, {u"%o%"_s}}}}, {{field, direction}}, {}});
            all.push_back(
                {{{{u"grand_total"_s, Condition::Gteq, {u"12"_s}}}, {{u"store_id"_s, Condition::In, {u"1"_s, u"2"_s}}}},
                 {{field, direction}, {u"grand_total"_s, Direction::Descending}},
                 {}});
            all.push_back({{{{u"status"_s, Condition::Eq, {u"no such"_s}}}}, {{field, direction}}, {}});
        }
    }
    return all;
}

} // namespace

/// Several copies as one list: the rows, and the order, that one copy with all of them gives.
class TestAmong : public QObject
{
    Q_OBJECT

    std::array<std::unique_ptr<test::Copy>, 3> m_copies;
    std::unique_ptr<test::Copy> m_whole;
    std::vector<cache::ShopCopy> m_shops;
    cache::List m_list = cache::withShops(cache::ordersList());

    [[nodiscard]] std::vector<qint64> keys(const Query &query, qint64 limit = -1)
    {
        const auto found = cache::selectKeysAmong(m_shops, m_list, query, limit);
        if (!found) {
            qFatal("%s", qPrintable(found.error().text()));
        }
        return *found;
    }
    [[nodiscard]] QString namesOf(const std::vector<qint64> &keys) const
    {
        QStringList names;
        for (const qint64 key : keys) {
            const QString name = m_shops[std::size_t(cache::placeOf(key))].name;
            if (names.isEmpty() || names.last() != name) {
                names << name;
            }
        }
        return names.join(u' ');
    }
    [[nodiscard]] static Query where(Condition condition, const QStringList &values)
    {
        return {{{{u"shop"_s, condition, values}}}, {{u"shop"_s, Direction::Ascending}}, {}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const std::array names{u"Werf"_s, u"anker"_s, u"Ölmühle"_s};
        m_whole = std::make_unique<test::Copy>();
        QByteArray whole;
        for (int place = 0; place < 3; ++place) {
            m_copies[std::size_t(place)] = std::make_unique<test::Copy>();
            QByteArray rows;
            for (int id = 1; id <= ordersEach; ++id) {
                rows += orderRow(place, id, id);
                whole += orderRow(place, id, cache::keyAmong(place, id));
            }
            m_copies[std::size_t(place)]->script("begin;" + rows + "commit");
            m_shops.push_back({place, names[std::size_t(place)], &m_copies[std::size_t(place)]->database()});
        }
        m_whole->script("begin;" + whole + "commit");
    }

    void aKeyIsOfItsShop()
    {
        const qint64 key = cache::keyAmong(999, qint64(1'099'511'627'775));
        QCOMPARE(cache::placeOf(key), 999);
        QCOMPARE(cache::keyInCopy(key), qint64(1'099'511'627'775));
    }

    void rowsComeAsIfTheyWereOfOneShop()
    {
        for (const Query &query : questions()) {
            const std::vector<qint64> wanted = test::keysOf(m_whole->database(), cache::ordersList(), query);
            const QByteArray asked = (query.sorts.front().field + u' ' + QString::number(wanted.size())).toUtf8();
            const char *const about = asked.constData();
            QVERIFY2(keys(query) == wanted, about);
            for (const qint64 limit : {1, 100, 256}) {
                std::vector<qint64> first = wanted;
                first.resize(std::min<std::size_t>(first.size(), std::size_t(limit)));
                QVERIFY2(keys(query, limit) == first, about);
            }
        }
    }

    void aShopIsAColumn()
    {
        Query query{{}, {{u"shop"_s, Direction::Ascending}}, {}};
        QCOMPARE(namesOf(keys(query)), u"anker Ölmühle Werf"_s);
        QCOMPARE(namesOf(keys(query, 256)), u"anker"_s);
        query.sorts.front().direction = Direction::Descending;
        QCOMPARE(namesOf(keys(query)), u"Werf Ölmühle anker"_s);
        const cache::Column *const shop = m_list.find(u"shop");
        const cache::Column *const number = m_list.find(u"increment_id");
        const std::array columns{number, shop, number};
        const std::array wanted{cache::keyAmong(2, 5), cache::keyAmong(0, 5), cache::keyAmong(1, 77'777)};
        const auto rows = cache::selectRowsAmong(m_shops, m_list, columns, wanted);
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2)); // the third is of no order
        QCOMPARE(rows->at(0).key, wanted[0]);
        QCOMPARE(std::get<QString>(rows->at(0).cells[1]), u"Ölmühle"_s);
        QCOMPARE(rows->at(0).cells[0], rows->at(0).cells[2]);
        QCOMPARE(std::get<QString>(rows->at(1).cells[1]), u"Werf"_s);
    }

    void conditionsOnTheShopAreOfItsName()
    {
        struct Case
        {
            Condition condition;
            QStringList values;
            QString shops;
        };
        const std::vector<Case> cases{
            {Condition::Eq, {u"OLMUHLE"_s}, u"Ölmühle"_s},
            {Condition::Neq, {u"werf"_s}, u"anker Ölmühle"_s},
            {Condition::In, {u"Werf"_s, u"Anker"_s, u"other"_s}, u"anker Werf"_s},
            {Condition::Nin, {u"Werf"_s, u"Anker"_s}, u"Ölmühle"_s},
            {Condition::Like, {u"%er%"_s}, u"anker Werf"_s},
            {Condition::Nlike, {u"%er"_s}, u"Ölmühle Werf"_s},
            {Condition::Gt, {u"anker"_s}, u"Ölmühle Werf"_s},
            {Condition::Lteq, {u"olmuhle"_s}, u"anker Ölmühle"_s},
            {Condition::Regexp, {u"^W"_s}, u"Werf"_s},
            {Condition::Null, {}, {}},
            {Condition::NotNull, {}, u"anker Ölmühle Werf"_s},
        };
        for (const Case &each : cases) {
            QCOMPARE(namesOf(keys(where(each.condition, each.values))), each.shops);
        }
        // One of them must hold: the shop is this one, or the order is pending.
        Query either = where(Condition::Eq, {u"Werf"_s});
        either.groups.front().push_back({u"status"_s, Condition::Eq, {u"pending"_s}});
        Query pending{{{{u"status"_s, Condition::Eq, {u"pending"_s}}}}, {}, {}};
        const std::size_t pendingOfWerf =
            std::size_t(std::ranges::count(keys(pending), 0, [](qint64 key) { return cache::placeOf(key); }));
        QCOMPARE(keys(either).size(), keys(pending).size() - pendingOfWerf + ordersEach);
    }

    void whatCannotBeAskedIsRefused()
    {
        QVERIFY(!cache::selectKeysAmong(m_shops, cache::orderItemsList(), {}));
        const Query badSort{{}, {{u"no_such"_s, Direction::Ascending}}, {}};
        QVERIFY(!cache::selectKeysAmong(m_shops, m_list, badSort));
        const Query badFilter{{{{u"no_such"_s, Condition::Eq, {u"1"_s}}}}, {}, {}};
        QVERIFY(!cache::selectKeysAmong(m_shops, m_list, badFilter));
        QVERIFY(cache::selectKeysAmong({}, m_list, {})->empty());
    }

    /// Files, as the window opens them: one that is there, one that nobody pulled, one of another version.
    void copiesThatCannotBeReadAreTold()
    {
        const QTemporaryDir folder;
        for (const QString &id : {u"good"_s, u"old"_s}) {
            cache::Place place;
            place.folder = folder.path();
            place.profileId = id;
            cache::Cache copy(place);
            QVERIFY(copy.open().result());
            QVERIFY(copy.write<bool>([id](cache::Writing &writing) -> Result<bool> {
                            const QByteArray sql = id == u"old"_s ? QByteArray("pragma user_version = 7")
                                                                  : orderRow(0, 1, 1) + orderRow(0, 2, 2);
                            return writing.database.script(sql).map([] { return true; });
                        })
                        .result());
        }
        cache::Copies copies(folder.path(), {{u"none"_s, u"None"_s}, {u"good"_s, u"Good"_s}, {u"old"_s, u"Old"_s}});
        const auto why = copies.open().result();
        QVERIFY(why);
        QVERIFY(why->at(0)->kind == ErrorKind::NotFound);
        QVERIFY(!why->at(1));
        QVERIFY(why->at(2)->kind == ErrorKind::Conflict);
        const auto read = [this, &copies](const StopToken &stop) {
            return copies
                .read<std::vector<qint64>>(
                    [this](std::span<const cache::ShopCopy> shops) {
                        return cache::selectKeysAmong(shops, m_list,
                                                      {{}, {{u"entity_id"_s, Direction::Ascending}}, {}});
                    },
                    stop)
                .result();
        };
        const std::vector<qint64> wanted{cache::keyAmong(1, 1), cache::keyAmong(1, 2)};
        QCOMPARE(*read({}), wanted);
        StopSource stop;
        stop.requestStop();
        QVERIFY(read(stop.token()).error().kind == ErrorKind::Cancelled);
        QCOMPARE(*read({}), wanted);
    }
};

QTEST_GUILESS_MAIN(TestAmong)
#include "tst_among.moc"
