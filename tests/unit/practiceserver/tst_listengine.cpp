// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecollection.h"

#include "practice/lists/listengine.h"

#include <QtTest>

#include <numeric>

using namespace qm::practice;

class TestListEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void selectionEqualsScan_data();
    void selectionEqualsScan();
    void bisectionReadsFewCells();
    void sortsLikeStableSort_data();
    void sortsLikeStableSort();
    void cacheKeepsTheLastOnes();

private:
    static constexpr qint64 rows = 3'000;
    FakeCollection m_table;

    [[nodiscard]] std::vector<Condition> conditions(const QByteArray &text) const;
    [[nodiscard]] ConditionGroups groups(const QByteArray &text) const;
};

/// key ascends with repetitions; status and total repeat in an irregular way; some cells are null.
void TestListEngine::initTestCase()
{
    static constexpr std::array<const char *, 5> statuses = {"pending", "Complete", "closed", "processing", "Ünknown"};
    std::vector<Cell> keys;
    std::vector<Cell> status;
    std::vector<Cell> total;
    quint32 random = 12345;
    for (qint64 row = 0; row < rows; ++row) {
        random = random * 1664525U + 1013904223U;
        keys.push_back(Cell::of(row / 3));
        status.push_back((random >> 8) % 11 == 0 ? Cell()
                                                 : Cell::of(std::string(statuses[(random >> 12) % statuses.size()])));
        total.push_back((random >> 4) % 13 == 0 ? Cell()
                                                : Cell::of(static_cast<qint64>((random >> 16) % 500) * 10'000));
    }
    m_table.addColumn({"key", FieldType::Integer, 0, true, false}, std::move(keys));
    m_table.addColumn({"status", FieldType::Text, 0, false, false}, std::move(status));
    m_table.addColumn({"total", FieldType::Decimal, 0, false, false}, std::move(total));
}

/// `key gt 5 & total lt 9`: a conjunction.
std::vector<Condition> TestListEngine::conditions(const QByteArray &text) const
{
    std::vector<Condition> all;
    for (const QByteArray &part : text.split('&')) {
        const QByteArrayList words = part.trimmed().split(' ');
        const std::string field = words.at(0).toStdString();
        all.emplace_back(*m_table.findField(field),
                         CriteriaFilter{field, words.value(2).toStdString(), words.at(1).toStdString()});
    }
    return all;
}

/// Groups between `;`, alternatives between `|`.
ConditionGroups TestListEngine::groups(const QByteArray &text) const
{
    ConditionGroups all;
    for (const QByteArray &group : text.isEmpty() ? QByteArrayList() : text.split(';')) {
        std::vector<std::vector<Condition>> alternatives;
        for (const QByteArray &alternative : group.split('|')) {
            alternatives.push_back(conditions(alternative));
        }
        all.push_back(std::move(alternatives));
    }
    return all;
}

void TestListEngine::selectionEqualsScan_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const char *filter :
         {"", "key gt 500", "key gt 500;key lteq 700", "key eq 7", "key in 7,9,900", "key in 7,9;key gt 8",
          "status eq pending", "status eq PENDING;key lt 100", "status eq pending|status eq closed",
          "key gt 990|key lt 3", "key gteq 10 & key lteq 20", "key gteq 10 & key lteq 20;status neq closed",
          "total null", "total gteq 400;status like c%", "key gt 5000", "key lt 0", "key nin 1,2,3;key lt 9",
          "status eq ünknown;total gt 100|total lt 50"}) {
        QTest::newRow(filter) << QByteArray(filter);
    }
}

void TestListEngine::selectionEqualsScan()
{
    QFETCH(QByteArray, filter);
    const ConditionGroups compiled = groups(filter);
    const StoreView &view = storeViews().front();
    const RowSelection selection = selectRows(m_table, view, compiled);
    qint64 position = 0;
    for (qint64 row = 0; row < rows; ++row) {
        const bool expected = std::all_of(compiled.begin(), compiled.end(), [&](const auto &group) {
            return std::any_of(group.begin(), group.end(), [&](const auto &all) {
                return std::all_of(all.begin(), all.end(), [&](const Condition &condition) {
                    return condition.matches(m_table.cell(row, condition.field(), view));
                });
            });
        });
        if (expected) {
            QVERIFY(position < selection.size());
            QCOMPARE(selection.row(position), row);
            ++position;
        }
    }
    QCOMPARE(selection.size(), position);
}

void TestListEngine::bisectionReadsFewCells()
{
    const qint64 before = m_table.reads();
    QCOMPARE(selectRows(m_table, storeViews().front(), groups("key gt 500;key lteq 700")).size(), 600);
    QVERIFY(m_table.reads() - before < 60);
}

void TestListEngine::sortsLikeStableSort_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<qint64>("count");
    for (const char *filter : {"", "status eq pending", "total null"}) {
        for (const char *keys :
             {"+total", "-total", "+status", "-status", "+status -total", "-status +key", "-key +total"}) {
            for (const qint64 count : {qint64{1}, qint64{20}, qint64{2'999}, qint64{3'000}, qint64{9'999}}) {
                QTest::addRow("'%s' by %s, first %lld", filter, keys, static_cast<long long>(count))
                    << QByteArray(filter) << QByteArray(keys) << count;
            }
        }
    }
}

void TestListEngine::sortsLikeStableSort()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, keys);
    QFETCH(qint64, count);
    const StoreView &view = storeViews().front();
    const RowSelection selection = selectRows(m_table, view, groups(filter));
    std::vector<SortKey> sortKeys;
    for (const QByteArray &key : keys.split(' ')) {
        sortKeys.push_back({m_table.findField(key.mid(1).toStdString()), key.startsWith('+')});
    }
    std::vector<quint32> expected;
    for (qint64 position = 0; position < selection.size(); ++position) {
        expected.push_back(static_cast<quint32>(selection.row(position)));
    }
    std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
        for (const SortKey &key : sortKeys) {
            const Cell left = m_table.cell(a, *key.field, view);
            const Cell right = m_table.cell(b, *key.field, view);
            int order = left.null == right.null ? 0 : left.null ? -1 : 1;
            if (order == 0 && !left.null) {
                order = key.field->type == FieldType::Text
                            ? compareFolded(left.text, foldText(right.text))
                            : (left.number > right.number) - (left.number < right.number);
            }
            if (order != 0) {
                return key.ascending ? order < 0 : order > 0;
            }
        }
        return false;
    });
    expected.resize(std::min(expected.size(), static_cast<std::size_t>(count)));
    QCOMPARE(sortRows(m_table, view, selection, sortKeys, count), expected);
}

void TestListEngine::cacheKeepsTheLastOnes()
{
    ListCache cache;
    const auto first = cache.entry("first");
    QCOMPARE(cache.entry("first"), first);
    for (int i = 0; i < 60; ++i) {
        static_cast<void>(cache.entry(std::to_string(i)));
        if (i < 40) {
            QCOMPARE(cache.entry("first"), first); // used all the time: stays
        }
    }
    QVERIFY(cache.entry("first") != first); // no longer used: made anew
}

QTEST_GUILESS_MAIN(TestListEngine)
#include "tst_listengine.moc"
