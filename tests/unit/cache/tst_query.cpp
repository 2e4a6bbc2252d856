// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bruteforce.h"
#include "copy.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::cache;
using test::Cell;

namespace {

const std::vector<std::pair<const char *, ColumnType>> types{
    {"text", ColumnType::Text},   {"code", ColumnType::Code},         {"id", ColumnType::Id},
    {"whole", ColumnType::Whole}, {"quantity", ColumnType::Quantity}, {"money", ColumnType::Money},
    {"time", ColumnType::Time},   {"flag", ColumnType::Flag},
};

/// A list over a table with one column of each type.
List probeList()
{
    List list;
    list.id = u"probe"_s;
    list.from = "probe t";
    list.key = "t.key";
    for (const auto &[name, type] : types) {
        list.columns.push_back(
            {QString::fromLatin1(name), u"Column"_s, {}, type, QByteArray("t.") + name, {}, true, false, {}, {}, {}});
    }
    return list;
}

const QStringList words{
    u""_s,        u"Sanne"_s,     u"sanne"_s, u"SANNE "_s, u"Étienne"_s, u"etienne"_s, u"Weiß"_s,       u"weis"_s,
    u"a,b,C"_s,   u"b"_s,         u",b,"_s,   u"100%"_s,   u"a_b"_s,     u"a\\b"_s,    u"a\\_b"_s,      u"San"_s,
    u"😀 smile"_s, u"e\u0301t"_s,  u"ét"_s,    u"20.00"_s,  u"20"_s,      u"-5"_s,      u"O'Neill \""_s, u"Łódź"_s,
    u" lead"_s,   u"two words"_s, u"naïve"_s, u"Ω"_s,      u"ω"_s,       u"日本語"_s,  u"null"_s,
};
const QStringList patterns{u"%"_s,      u"_"_s,     u"San%"_s, u"%n%"_s, u"%é%"_s,     u"a\\_b"_s,  u"%\\%"_s,
                           u"a\\\\b"_s, u"_____"_s, u"%,%"_s,  u"20%"_s, u"%.0000"_s,  u"2026-%"_s, u"%:00"_s,
                           u"\\"_s,     u"%\\"_s,   u""_s,     u"1%"_s,  u"0.0.0.%"_s, u"%%_%%"_s};
const QStringList expressions{u"^s"_s,       u"n+e"_s,  u"\\d"_s, u"^$"_s, u"[,%]"_s,
                              u"^2026-11"_s, u"\\.5"_s, u"É"_s,   u"."_s};
const QStringList times{u"2026-11-23"_s, u"2026-11-23 10:00:00"_s, u"2026-11-23T10:00:00Z"_s, u"2026-11-23 10:00"_s,
                        u"1999-12-31 23:59:59"_s};
const QStringList numbers{u"0"_s,    u"1"_s,      u"-1"_s,  u"20"_s,         u"20.00"_s, u"20.5"_s,
                          u"-0.5"_s, u"1.0001"_s, u"3e2"_s, u"4294967296"_s, u" 7 "_s};

qint64 randomNumber(ColumnType type, QRandomGenerator &random)
{
    switch (type) {
    case ColumnType::Flag:
        return random.bounded(2);
    case ColumnType::Quantity:
    case ColumnType::Money:
        return random.bounded(2) ? (random.bounded(60) - 20) * 5'000 : random.bounded(-300'000, 300'000);
    case ColumnType::Time:
        return 1'795'428'000 + (random.bounded(40) - 20) * 3'600; // around 2026-11-23 10:00:00
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Text:
    case ColumnType::Code:
        break;
    }
    return random.bounded(40) - 15;
}

Cell randomCell(ColumnType type, QRandomGenerator &random)
{
    if (random.bounded(8) == 0) {
        return {};
    }
    if (type != ColumnType::Text && type != ColumnType::Code) {
        return {false, randomNumber(type, random), {}};
    }
    return {false, 0, words[random.bounded(words.size())]};
}

QStringList valuesFor(ColumnType type, Condition condition)
{
    if (condition == Condition::Null || condition == Condition::NotNull) {
        return {QString()};
    }
    if (condition == Condition::Like || condition == Condition::Nlike || condition == Condition::Ntoa) {
        return patterns + words;
    }
    if (condition == Condition::Regexp) {
        return expressions;
    }
    if (condition == Condition::Finset || condition == Condition::Nfinset) {
        return words + QStringList{u"7.0000"_s, u"7.5000"_s, u"2026-11-23 10:00:00"_s, u"1"_s};
    }
    switch (type) {
    case ColumnType::Text:
    case ColumnType::Code:
        return words;
    case ColumnType::Time:
        return times;
    case ColumnType::Flag:
        return numbers + QStringList{u"yes"_s, u"False"_s};
    case ColumnType::Id:
    case ColumnType::Whole:
    case ColumnType::Quantity:
    case ColumnType::Money:
        break;
    }
    return numbers;
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_list = probeList();
        m_copy.script("create table probe (key integer primary key, text text collate shop, code text, id integer, "
                      "whole integer, quantity integer, money integer, time integer, flag integer)");
        QRandomGenerator random(20261123);
        for (qint64 key = 1; key <= 300; ++key) {
            std::vector<sqlite::SqlValue> values{key};
            std::vector<Cell> cells;
            for (const auto &[name, type] : types) {
                const Cell cell = randomCell(type, random);
                values.push_back(cell.null ? sqlite::SqlValue()
                                 : type == ColumnType::Text || type == ColumnType::Code
                                     ? sqlite::SqlValue(cell.text)
                                     : sqlite::SqlValue(cell.number));
                cells.push_back(cell);
            }
            sqlite::Rows rows =
                m_copy.database().rowsOf("insert into probe values (?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
            QVERIFY(!rows.next());
            QVERIFY(rows.finished());
            m_rows.push_back(std::move(cells));
        }
    }

    void conditionsActAsWrittenDown_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("condition");
        for (int condition = int(Condition::Eq); condition <= int(Condition::Ntoa); ++condition) {
            for (std::size_t column = 0; column < types.size(); ++column) {
                QTest::addRow("%s %s", types[column].first, qPrintable(QString(toString(Condition(condition)))))
                    << int(column) << condition;
            }
        }
    }

    void conditionsActAsWrittenDown()
    {
        QFETCH(int, column);
        QFETCH(int, condition);
        const Column &probed = m_list.columns[std::size_t(column)];
        const QStringList values = valuesFor(probed.type, Condition(condition));
        std::size_t hits = 0;
        for (const QString &value : values) {
            QStringList several{value};
            if (Condition(condition) == Condition::In || Condition(condition) == Condition::Nin) {
                several = values.mid(values.indexOf(value), value.size() % 2 ? 3 : 30);
            }
            const Filter filter{probed.id, Condition(condition),
                                Condition(condition) == Condition::Null || Condition(condition) == Condition::NotNull
                                    ? QStringList()
                                    : several};
            compare(probed, filter, hits);
        }
        const bool never =
            Condition(condition) == Condition::Ntoa &&
            (probed.type == ColumnType::Text || probed.type == ColumnType::Code || probed.type == ColumnType::Time);
        QCOMPARE(hits > 0, !never);
    }

    void orderIsByValueThenKey_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (std::size_t column = 0; column < types.size(); ++column) {
            QTest::addRow("%s up", types[column].first) << int(column) << false;
            QTest::addRow("%s down", types[column].first) << int(column) << true;
        }
    }

    void orderIsByValueThenKey()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        const Column &probed = m_list.columns[std::size_t(column)];
        const Direction direction = descending ? Direction::Descending : Direction::Ascending;
        const std::vector<qint64> keys = test::keysOf(m_copy.database(), m_list, {{}, {{probed.id, direction}}, {}});
        std::vector<qint64> expected(m_rows.size());
        std::iota(expected.begin(), expected.end(), 1);
        std::ranges::sort(expected, [&](qint64 a, qint64 b) {
            const int order = test::compareCells(probed.type, m_rows[std::size_t(a - 1)][std::size_t(column)],
                                                 m_rows[std::size_t(b - 1)][std::size_t(column)]);
            return descending ? order > 0 || (order == 0 && a > b) : order < 0 || (order == 0 && a < b);
        });
        QCOMPARE(keys, expected);
        const Result<std::vector<qint64>> part =
            selectKeys(m_copy.database(), m_list, {{}, {{probed.id, direction}}, {}}, 10, 5);
        QVERIFY(part);
        QCOMPARE(*part, std::vector<qint64>(expected.begin() + 5, expected.begin() + 15));
    }

    void groupsAreAndFiltersAreOr()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Query query;
            for (int group = 0; group < random.bounded(1, 4); ++group) {
                query.groups.push_back({});
                for (int filter = 0; filter < random.bounded(1, 4); ++filter) {
                    const ColumnType type = types[std::size_t(random.bounded(int(types.size())))].second;
                    const auto condition = Condition(random.bounded(int(Condition::Ntoa) + 1));
                    const QStringList values = valuesFor(type, condition);
                    query.groups.back().push_back(
                        {m_list.columns[indexOf(type)].id, condition, {values[random.bounded(values.size())]}});
                }
            }
            std::vector<qint64> expected;
            for (qint64 key = qint64(m_rows.size()); key >= 1; --key) {
                if (matches(query, key)) {
                    expected.push_back(key);
                }
            }
            QCOMPARE(test::keysOf(m_copy.database(), m_list, query), expected);
            QCOMPARE(countRows(m_copy.database(), m_list, query).value_or(-1), qint64(expected.size()));
        }
    }

    void fromAndToOfOneGroupAreOneSpan()
    {
        const Query span{{{{u"whole"_s, Condition::From, {u"3"_s}},
                           {u"flag"_s, Condition::Null, {}},
                           {u"whole"_s, Condition::To, {u"5"_s}}}},
                         {},
                         {}};
        std::vector<qint64> expected;
        for (qint64 key = qint64(m_rows.size()); key >= 1; --key) {
            const Cell &whole = m_rows[std::size_t(key - 1)][indexOf(ColumnType::Whole)];
            const Cell &flag = m_rows[std::size_t(key - 1)][indexOf(ColumnType::Flag)];
            if (flag.null || (!whole.null && whole.number >= 3 && whole.number <= 5)) {
                expected.push_back(key);
            }
        }
        QCOMPARE(test::keysOf(m_copy.database(), m_list, span), expected);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("condition");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("named");
        QTest::newRow("column") << u"nosuch"_s << int(Condition::Eq) << QStringList{u"1"_s} << u"nosuch"_s;
        QTest::newRow("hostile column") << u"t.key) or 1 --"_s << int(Condition::Eq) << QStringList{u"1"_s}
                                        << u"no column"_s;
        QTest::newRow("number") << u"id"_s << int(Condition::Gt) << QStringList{u"seven"_s} << u"seven"_s;
        QTest::newRow("huge number") << u"id"_s << int(Condition::Eq) << QStringList{u"99999999999999999999"_s}
                                     << u"9999"_s;
        QTest::newRow("empty number") << u"money"_s << int(Condition::Eq) << QStringList{u""_s} << u"money"_s;
        QTest::newRow("amount") << u"money"_s << int(Condition::Lt) << QStringList{u"20,00"_s} << u"20,00"_s;
        QTest::newRow("date") << u"time"_s << int(Condition::From) << QStringList{u"yesterday"_s} << u"yesterday"_s;
        QTest::newRow("zone") << u"time"_s << int(Condition::From) << QStringList{u"2026-11-23T10:00:00+01:00"_s}
                              << u"+01:00"_s;
        QTest::newRow("one of a list") << u"id"_s << int(Condition::In) << QStringList{u"1"_s, u"x"_s} << u"'x'"_s;
        QTest::newRow("empty list") << u"id"_s << int(Condition::In) << QStringList{} << u"empty"_s;
        QTest::newRow("expression") << u"text"_s << int(Condition::Regexp) << QStringList{u"(unclosed"_s}
                                    << u"(unclosed"_s;
        QTest::newRow("no expression") << u"text"_s << int(Condition::Regexp) << QStringList{u""_s} << u"text"_s;
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(int, condition);
        QFETCH(QStringList, values);
        QFETCH(QString, named);
        const Query query{{{{field, Condition(condition), values}}}, {}, {}};
        const Result<Compiled> compiled = compileKeys(m_list, query);
        QVERIFY(!compiled);
        QVERIFY(compiled.error().kind == ErrorKind::Validation);
        QVERIFY2(compiled.error().message.contains(named), qPrintable(compiled.error().message));
        QVERIFY(!compileCount(m_list, query));
    }

    void sortsByUnknownColumnsAreRefused()
    {
        QVERIFY(!compileKeys(m_list, {{}, {{u"key; drop table probe"_s, Direction::Ascending}}, {}}));
    }

    void searchNeedsAnIndex()
    {
        const Result<Compiled> compiled = compileKeys(m_list, {{}, {}, u"word"_s});
        QVERIFY(!compiled);
        QVERIFY(compiled.error().kind == ErrorKind::Validation);
        QVERIFY(compileKeys(m_list, {{}, {}, u"  "_s}));
    }

    void valuesStandInNoStatement()
    {
        const QString hostile = u"x'); drop table probe; -- \""_s + QChar(0) + u"\n%_\\"_s;
        for (int condition = int(Condition::Eq); condition <= int(Condition::Ntoa); ++condition) {
            if (Condition(condition) == Condition::Regexp) {
                continue; // refused, not compiled
            }
            QStringList values{hostile};
            for (int i = 0; i < 20; ++i) {
                values.append(hostile + QString::number(i));
            }
            const Query query{{{{u"text"_s, Condition(condition), values}}}, {}, {}};
            const Result<Compiled> compiled = compileKeys(m_list, query);
            QVERIFY(compiled);
            QVERIFY(!compiled->sql.contains("drop"));
            QVERIFY(selectKeys(m_copy.database(), m_list, query));
        }
        QCOMPARE(test::textOf(m_copy.database(), "select count(*) from probe"), u"300"_s);
    }

    void aThousandSkusAreOneValue()
    {
        QStringList values;
        for (int i = 0; i < 100'000; ++i) {
            values.append(u"SKU-"_s + QString::number(i));
        }
        values.append(u"Sanne"_s);
        const Query query{{{{u"text"_s, Condition::In, values}}}, {}, {}};
        const Result<Compiled> compiled = compileKeys(m_list, query);
        QVERIFY(compiled);
        QCOMPARE(compiled->values.size(), std::size_t(1));
        QVERIFY(!test::keysOf(m_copy.database(), m_list, query).empty());
    }

private:
    static std::size_t indexOf(ColumnType type)
    {
        return std::size_t(std::ranges::find(types, type, [](const auto &entry) { return entry.second; }) -
                           types.begin());
    }

    bool matches(const Query &query, qint64 key) const
    {
        return std::ranges::all_of(query.groups, [&](const std::vector<Filter> &group) {
            const auto holds = [&](const Filter &filter) {
                const std::size_t column = std::size_t(m_list.find(filter.field) - m_list.columns.data());
                return test::holds(m_list.columns[column].type, m_rows[std::size_t(key - 1)][column], filter);
            };
            // The span of from and to, as the shop has it.
            bool any = false;
            std::vector<Filter> left = group;
            while (!left.empty()) {
                const Filter filter = left.front();
                left.erase(left.begin());
                bool one = holds(filter);
                if (filter.condition == Condition::From || filter.condition == Condition::To) {
                    const auto other = std::ranges::find_if(left, [&](const Filter &f) {
                        return f.field == filter.field && f.condition != filter.condition &&
                               (f.condition == Condition::From || f.condition == Condition::To);
                    });
                    if (other != left.end()) {
                        one = one && holds(*other);
                        left.erase(other);
                    }
                }
                any = any || one;
            }
            return any;
        });
    }

    void compare(const Column &probed, const Filter &filter, std::size_t &hits)
    {
        const std::size_t column = std::size_t(&probed - m_list.columns.data());
        std::vector<qint64> expected;
        for (qint64 key = qint64(m_rows.size()); key >= 1; --key) {
            if (test::holds(probed.type, m_rows[std::size_t(key - 1)][column], filter)) {
                expected.push_back(key);
            }
        }
        const Query query{{{filter}}, {}, {}};
        const Result<std::vector<qint64>> keys = selectKeys(m_copy.database(), m_list, query);
        QVERIFY2(keys, keys ? "" : qPrintable(keys.error().message));
        if (*keys != expected) {
            QFAIL(qPrintable(u"value '%1': %2 rows instead of %3"_s.arg(filter.values.join(u'|'))
                                 .arg(keys->size())
                                 .arg(expected.size())));
        }
        QCOMPARE(countRows(m_copy.database(), m_list, query).value_or(-1), qint64(expected.size()));
        hits += expected.size();
    }

    test::Copy m_copy;
    List m_list;
    std::vector<std::vector<Cell>> m_rows;
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
