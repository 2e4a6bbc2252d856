// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/criteria.h"
#include "remote/request.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;

namespace {

/// The query as text, with `searchCriteria`, `filter_groups` and the like shortened to what differs.
QString brief(const Criteria &criteria, const QString &key = u"entity_id"_s)
{
    const Result<Query> query = criteria.toQuery(key);
    if (!query) {
        return u"error: "_s + query.error().message;
    }
    QStringList parts;
    for (const auto &[name, value] : *query) {
        QString shorter = name;
        shorter.replace("searchCriteria"_L1, ""_L1)
            .replace("[filter_groups]"_L1, "g"_L1)
            .replace("[filters]"_L1, "f"_L1);
        parts.append(shorter + u'=' + value);
    }
    return parts.join(u' ');
}

Criteria bare()
{
    Criteria criteria;
    criteria.pageSize(20);
    return criteria;
}

const QString tail =
    u" [sortOrders][0][field]=entity_id [sortOrders][0][direction]=ASC [pageSize]=20 [currentPage]=1"_s;

QString filterText(int group, int index, const QString &field, const QString &value, const QString &condition)
{
    const QString prefix = u"g[%1]f[%2]"_s.arg(group).arg(index);
    return u"%1[field]=%2 %1[value]=%3 %1[condition_type]=%4"_s.arg(prefix, field, value, condition);
}

} // namespace

class TestCriteria : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionHasItsName()
    {
        int count = 0;
        for (int i = 0; i <= static_cast<int>(Condition::Ntoa); ++i) {
            const auto condition = static_cast<Condition>(i);
            QVERIFY(!toString(condition).isEmpty());
            QVERIFY(conditionFromText(QString(toString(condition))) == condition);
            ++count;
        }
        QCOMPARE(count, 20);
        // These act as eq on the server without a word (magento-facts 1.4).
        for (const auto name : {u"lte", u"gte", u"moreq", u"is", u"ne", u"EQ", u""}) {
            QVERIFY(!conditionFromText(name));
        }
    }

    void groupsAreAndFiltersAreOr()
    {
        Criteria criteria = bare();
        criteria.where({u"status"_s, Condition::Eq, {u"pending"_s}});
        criteria.whereAny({{u"sku"_s, Condition::Like, {u"A%"_s}}, {u"name"_s, Condition::Eq, {u"Ü & [x]"_s}}});
        criteria.where({u"coupon_code"_s, Condition::NotNull, {}});
        QCOMPARE(brief(criteria), filterText(0, 0, u"status"_s, u"pending"_s, u"eq"_s) + u' ' +
                                      filterText(1, 0, u"sku"_s, u"A%"_s, u"like"_s) + u' ' +
                                      filterText(1, 1, u"name"_s, u"Ü & [x]"_s, u"eq"_s) + u' ' +
                                      filterText(2, 0, u"coupon_code"_s, u"1"_s, u"notnull"_s) + tail);
    }

    void sortsEndInAUniqueKey()
    {
        Criteria criteria = bare();
        QCOMPARE(brief(criteria), tail.trimmed());
        criteria.orderBy({u"created_at"_s, Direction::Descending});
        QCOMPARE(brief(criteria), u"[sortOrders][0][field]=created_at [sortOrders][0][direction]=DESC "
                                  "[sortOrders][1][field]=entity_id [sortOrders][1][direction]=ASC [pageSize]=20 "
                                  "[currentPage]=1"_s);
        criteria.orderBy({u"entity_id"_s, Direction::Descending});
        QVERIFY(!brief(criteria).contains("[sortOrders][2]"_L1));
        QVERIFY(brief(criteria).contains("[sortOrders][1][direction]=DESC"_L1));
    }

    void commasInLists()
    {
        Criteria in = bare();
        in.where({u"sku"_s, Condition::In, {u"A"_s, u"B,C"_s, u"D"_s}});
        QCOMPARE(brief(in), filterText(0, 0, u"sku"_s, u"A,D"_s, u"in"_s) + u' ' +
                                filterText(0, 1, u"sku"_s, u"B,C"_s, u"eq"_s) + tail);
        Criteria nin = bare();
        nin.where({u"sku"_s, Condition::Nin, {u"A"_s, u"B,C"_s, u"D"_s}});
        QCOMPARE(brief(nin), filterText(0, 0, u"sku"_s, u"A,D"_s, u"nin"_s) + u' ' +
                                 filterText(1, 0, u"sku"_s, u"B,C"_s, u"neq"_s) + tail);
        // x OR (neither A nor "B,C") = (x OR not A) AND (x OR not "B,C")
        Criteria mixed = bare();
        mixed.whereAny({{u"x"_s, Condition::Null, {}}, {u"sku"_s, Condition::Nin, {u"A"_s, u"B,C"_s}}});
        QCOMPARE(brief(mixed), filterText(0, 0, u"x"_s, u"1"_s, u"null"_s) + u' ' +
                                   filterText(0, 1, u"sku"_s, u"A"_s, u"nin"_s) + u' ' +
                                   filterText(1, 0, u"x"_s, u"1"_s, u"null"_s) + u' ' +
                                   filterText(1, 1, u"sku"_s, u"B,C"_s, u"neq"_s) + tail);
        Criteria plain = bare();
        plain.where({u"name"_s, Condition::Eq, {u"a,b"_s}});
        QCOMPARE(brief(plain), filterText(0, 0, u"name"_s, u"a,b"_s, u"eq"_s) + tail);
    }

    void rangesStayAlternatives()
    {
        Criteria both = bare();
        both.whereAny({{u"x"_s, Condition::From, {u"9"_s}}, {u"x"_s, Condition::To, {u"3"_s}}});
        QCOMPARE(brief(both), filterText(0, 0, u"x"_s, u"9"_s, u"gteq"_s) + u' ' +
                                  filterText(0, 1, u"x"_s, u"3"_s, u"lteq"_s) + tail);
        Criteria alone = bare();
        alone.where({u"x"_s, Condition::From, {u"9"_s}});
        QVERIFY(brief(alone).contains("condition_type]=from"_L1));
    }

    void manyGroups()
    {
        Criteria criteria = bare();
        for (int i = 0; i < 12; ++i) {
            criteria.where({u"entity_id"_s, Condition::Neq, {QString::number(i)}});
        }
        QVERIFY(brief(criteria).contains("g[11]f[0][value]=11"_L1));
        Criteria tooMany = bare();
        QStringList values;
        for (int i = 0; i < 600; ++i) {
            values.append(QString::number(i) + u","_s);
        }
        tooMany.where({u"sku"_s, Condition::Nin, values});
        QVERIFY(brief(tooMany).startsWith("error: "_L1));
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("condition");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("named");
        QTest::newRow("bracket") << u"a]b"_s << int(Condition::Eq) << QStringList{u"1"_s} << u"a]b"_s;
        QTest::newRow("blank") << u"a b"_s << int(Condition::Eq) << QStringList{u"1"_s} << u"a b"_s;
        QTest::newRow("empty") << u""_s << int(Condition::Eq) << QStringList{u"1"_s} << u"''"_s;
        QTest::newRow("umlaut") << u"ä"_s << int(Condition::Eq) << QStringList{u"1"_s} << u"ä"_s;
        QTest::newRow("no value") << u"a"_s << int(Condition::Gt) << QStringList{} << u"a gt"_s;
        QTest::newRow("empty list") << u"a"_s << int(Condition::In) << QStringList{} << u"a in"_s;
        QTest::newRow("two values") << u"a"_s << int(Condition::Eq) << QStringList{u"1"_s, u"2"_s} << u"a eq"_s;
        QTest::newRow("value for null") << u"a"_s << int(Condition::Null) << QStringList{u"1"_s} << u"a null"_s;
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QString, field);
        QFETCH(int, condition);
        QFETCH(QStringList, values);
        QFETCH(QString, named);
        Criteria criteria = bare();
        criteria.where({field, static_cast<Condition>(condition), values});
        const Result<Query> query = criteria.toQuery(u"entity_id"_s);
        QVERIFY(!query);
        QVERIFY(query.error().kind == ErrorKind::Validation);
        QVERIFY2(query.error().message.contains(named), qPrintable(query.error().message));
        Criteria sorted = bare();
        sorted.orderBy({u"a b"_s, Direction::Ascending});
        QVERIFY(!sorted.toQuery(u"entity_id"_s));
    }

    void fieldMasks_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<bool>("valid");
        for (const char *good : {"items[entity_id,increment_id],total_count", "sku",
                                 "items[sku,extension_attributes[stock_item[qty]]],total_count", "a[b[c]],d"}) {
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        }
        for (const char *bad : {"items[id, sku]", "items[*]", "a-b", "a[b", "a]b", "a,,b", "a,", ",a", "a[]", "[a]",
                                "a[b]c", "a[,b]", "a[b,]", "a[[b]]", "ä"}) {
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        }
    }
    void fieldMasks()
    {
        QFETCH(QString, mask);
        QFETCH(bool, valid);
        Criteria criteria = bare();
        const Result<void> result = criteria.onlyFields(mask);
        QCOMPARE(result.has_value(), valid);
        QCOMPARE(brief(criteria).endsWith(u" fields="_s + mask), valid);
        if (!valid) {
            QVERIFY(result.error().kind == ErrorKind::Validation);
        }
    }

    void readsFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("condition");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *text, const QString &field, Condition condition, const QStringList &values) {
            QTest::newRow(text) << QString::fromUtf8(text) << field << int(condition) << values;
        };
        row("status eq pending", u"status"_s, Condition::Eq, {u"pending"_s});
        row("  status   EQ   pending  ", u"status"_s, Condition::Eq, {u"pending"_s});
        row("created_at gteq 2026-01-01 00:00:00", u"created_at"_s, Condition::Gteq, {u"2026-01-01 00:00:00"_s});
        row("increment_id in 1,2, 3", u"increment_id"_s, Condition::In, {u"1"_s, u"2"_s, u"3"_s});
        row("sku in \"A,B\",C", u"sku"_s, Condition::In, {u"A,B"_s, u"C"_s});
        row("sku nin \"A \"\"x\"\"\" , \"\"", u"sku"_s, Condition::Nin, {u"A \"x\""_s, u""_s});
        row("coupon_code notnull", u"coupon_code"_s, Condition::NotNull, {});
        row("name like %24\" jug%", u"name"_s, Condition::Like, {u"%24\" jug%"_s});
        row("name eq \" x \"", u"name"_s, Condition::Eq, {u" x "_s});
        row("name eq \"\"", u"name"_s, Condition::Eq, {u""_s});
        row("name eq \"a\" b", u"name"_s, Condition::Eq, {u"\"a\" b"_s});
        row("name eq ÜÑ ✓", u"name"_s, Condition::Eq, {u"ÜÑ ✓"_s});
        row("billing.city eq a=b&c", u"billing.city"_s, Condition::Eq, {u"a=b&c"_s});
    }
    void readsFilters()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QFETCH(int, condition);
        QFETCH(QStringList, values);
        const Result<Filter> filter = parseFilter(text);
        QVERIFY(filter);
        QCOMPARE(filter->field, field);
        QCOMPARE(int(filter->condition), condition);
        QCOMPARE(filter->values, values);
    }

    void refusesFilters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *text, const char *named) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(named);
        };
        row("", "empty");
        row("   ", "empty");
        row("status", "condition is missing");
        row("status eq", "value is missing");
        row("updated_at gte 2026-01-01", "'gte'");
        row("sta-tus eq 1", "'sta-tus'");
        row("a null 1", "takes no value");
        row("a in 1,,2", "empty");
        row("a in 1,", "empty");
        row("a in \"1", "quote");
        row("a in \"1\"2", "comma");
    }
    void refusesFilters()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const Result<Filter> filter = parseFilter(text);
        QVERIFY(!filter);
        QVERIFY(filter.error().kind == ErrorKind::Validation);
        QVERIFY2(filter.error().message.contains(named), qPrintable(filter.error().message));
    }

    void sortOrders()
    {
        QVERIFY(parseSortOrder(u"created_at:desc") == (SortOrder{u"created_at"_s, Direction::Descending}));
        QVERIFY(parseSortOrder(u" sku : ASC ") == (SortOrder{u"sku"_s, Direction::Ascending}));
        QVERIFY(parseSortOrder(u"sku") == (SortOrder{u"sku"_s, Direction::Ascending}));
        for (const QString &bad : {u""_s, u":asc"_s, u"a b:asc"_s, u"sku:"_s, u"sku:up"_s}) {
            QVERIFY2(!parseSortOrder(bad), qPrintable(bad));
        }
    }

    void encoding()
    {
        QCOMPARE(encodeSegment(u"A/B C+D%E&F?G#H'(Ü)~-._"_s),
                 QByteArray("A%2FB%20C%2BD%25E%26F%3FG%23H%27%28%C3%9C%29~-._"));
        QCOMPARE(encodeSegment(QString()), QByteArray());
        QCOMPARE(encodeQuery({{u"a[0]"_s, u"b c"_s}, {u"d"_s, u"=&+[x],%ü"_s}, {u"e"_s, QString()}}),
                 QByteArray("a[0]=b%20c&d=%3D%26%2B[x]%2C%25%C3%BC&e="));
        QCOMPARE(encodeQuery({}), QByteArray());
    }

    void routes()
    {
        QCOMPARE(fillRoute("/V1/orders"_L1, {}), QByteArray("/V1/orders"));
        QCOMPARE(fillRoute("/V1/orders/:id/comments"_L1, {u"42"_s}), QByteArray("/V1/orders/42/comments"));
        QCOMPARE(fillRoute("/V1/x/:sku/:stockId"_L1, {u"A/:b"_s, u"2"_s}), QByteArray("/V1/x/A%2F%3Ab/2"));
        QCOMPARE(fillRoute("/V1/:a:b"_L1, {u"1"_s}), QByteArray("/V1/1"));
    }
};

QTEST_GUILESS_MAIN(TestCriteria)
#include "tst_criteria.moc"
