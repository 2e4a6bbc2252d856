// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "ledger/limits.h"

#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;
using sync::PushedAs;

namespace {

const QString allGroups = u"ALL GROUPS"_s;

TierPriceCell tier(const QString &sku, int from, qint64 website = 0, const QString &group = allGroups)
{
    return {Sku::fromShop(sku), website, group, Decimal(from)};
}

TierPriceTerms fixed(int price)
{
    return {Decimal(price), false};
}

UtcTime day(const char *text)
{
    return *UtcTime::fromText(text);
}

/// The message of the change of \a cell.
QString messageOf(Desk &desk, ChangeState state, const Cell &cell)
{
    for (const Change &change : desk.changes(state)) {
        if (change.cell == cell) {
            return change.message;
        }
    }
    return u"there is none"_s;
}

} // namespace

class TestPushPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Success with a list of what was refused: each row gets its own words, and the others stand.
    void rowsAreRefusedOneByOne()
    {
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(3);
        const Cell badGroup = tier(skus[0], 10, 0, u"No such group"_s);
        const Cell badPrice = tier(skus[1], 10);
        const Cell badQuantity = tier(skus[1], 0);
        const Cell badBase = BasePriceCell{Sku::fromShop(skus[0]), 99};
        const Cell badCost = CostCell{Sku::fromShop(skus[1]), 0};
        const Cell badSpecial = SpecialPriceCell{Sku::fromShop(skus[1]), 0};
        const Cell good = SpecialPriceCell{Sku::fromShop(skus[2]), 0};
        desk.stage({draft(badGroup, fixed(3)), draft(tier(skus[0], 20), fixed(3)), draft(badPrice, fixed(-1)),
                    draft(badQuantity, fixed(2)), draft(tier(skus[2], 10), fixed(3)), draft(badBase, Decimal(4)),
                    draft(BasePriceCell{Sku::fromShop(skus[1]), 0}, Decimal(4)), draft(badCost, Decimal(-1)),
                    draft(CostCell{Sku::fromShop(skus[2]), 0}, Decimal(4)),
                    draft(badSpecial, SpecialPriceTerms{Decimal(-1), {}, {}}),
                    draft(good, SpecialPriceTerms{Decimal(1), {}, {}})});
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"failed 6, verified 5"_s);
        const auto says = [&desk](const Cell &cell, const QString &part) {
            const QString message = messageOf(desk, ChangeState::Failed, cell);
            QVERIFY2(message.contains(part), qPrintable(message));
            QVERIFY2(message.count(u"Row ID"_s) <= 1, qPrintable(message)); // not its neighbours' words
        };
        says(badGroup, u"No such entity with Customer Group = No such group"_s);
        says(badPrice, u"Invalid attribute Price = -1"_s);
        says(badQuantity, u"Invalid attribute Quantity = 0"_s);
        says(badBase, u"Requested store is not found"_s);
        says(badCost, u"Invalid attribute Cost = -1"_s);
        says(badSpecial, u"Invalid attribute Price = -1"_s);
    }

    /// The price's own endpoint would leave the old date standing.
    void aSpecialPriceLosesADate()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const Cell cell = SpecialPriceCell{Sku::fromShop(sku), 0};
        const SpecialPriceTerms dated{Decimal(3), day("2026-12-01"), day("2027-01-31")};
        desk.stage({draft(cell, dated)});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        const QMap<QString, QString> start = desk.colleague.content({sku});
        const qint64 set = desk.stage({draft(cell, SpecialPriceTerms{Decimal(2), day("2026-12-01"), {}})});
        desk.forgetRequests();
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(desk.count(u"PUT /rest/all/V1/products/"_s), 1);
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(desk.colleague.content({sku}), start);
    }

    /// Answers mix the dates of store views up (observed 54); what each has is found all the same.
    void specialPricesOfStoreViews()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const QMap<QString, QString> start = desk.colleague.content({sku});
        const Cell all = SpecialPriceCell{Sku::fromShop(sku), 0};
        const Cell dutch = SpecialPriceCell{Sku::fromShop(sku), 2};
        const qint64 first =
            desk.stage({draft(all, SpecialPriceTerms{Decimal(9), day("2026-12-01"), day("2027-01-31")})});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        const qint64 second =
            desk.stage({draft(dutch, SpecialPriceTerms{Decimal(8), day("2026-12-24"), day("2026-12-26")})});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        const qint64 third =
            desk.stage({draft(all, SpecialPriceTerms{Decimal(7), day("2026-12-02"), day("2027-01-31")})});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        for (const qint64 set : {third, second, first}) {
            desk.undo(set);
            const sync::PushReport report = desk.push();
            QCOMPARE(report.count(PushedAs::Verified), 1);
        }
        QCOMPARE(desk.colleague.content({sku}), start);
    }

    void pricesOfStoreViews()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const QMap<QString, QString> start = desk.colleague.content({sku});
        const qint64 set = desk.stage({draft(BasePriceCell{Sku::fromShop(sku), 4}, Decimal(12)),
                                       draft(CostCell{Sku::fromShop(sku), 4}, Decimal(6))});
        QCOMPARE(desk.push().count(PushedAs::Verified), 2);
        QVERIFY(desk.colleague.content({sku}) != start);
        desk.undo(set);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Verified), 2);
        QCOMPARE(desk.colleague.content({sku}), start);
    }

    /// Deleting does not look at the website, and finds no price of 0: then the product's whole set is written.
    void aTierPriceWithATwinGoesAlone_data()
    {
        QTest::addColumn<int>("price");
        QTest::newRow("a twin on another website") << 5;
        QTest::newRow("a price of 0") << 0;
    }
    void aTierPriceWithATwinGoesAlone()
    {
        QFETCH(int, price);
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const QString group = u"General"_s;
        desk.stage({draft(tier(sku, 40, 1, group), fixed(price)), draft(tier(sku, 40, 2, group), fixed(price)),
                    draft(tier(sku, 50), fixed(4))});
        QCOMPARE(desk.push().count(PushedAs::Verified), 3);
        const QMap<QString, QString> start = desk.colleague.content({sku});
        const qint64 set = desk.stage({draft(tier(sku, 40, 1, group), Absent())});
        desk.forgetRequests();
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(desk.count(u"PUT /rest/all/V1/products/tier-prices"_s), 1);
        const QMap<QString, QString> there = desk.colleague.content({sku});
        QVERIFY(!there.contains(u"tier-prices %1  1 General 40"_s.arg(sku)));
        QVERIFY(there.contains(u"tier-prices %1  2 General 40"_s.arg(sku)));
        desk.undo(set);
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QCOMPARE(desk.colleague.content({sku}), start);
    }

    /// A replacement names all that stays: who edits one of its rows meanwhile does not lose the others.
    void anEditBetweenReadingAndReplacing()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        const QString group = u"General"_s;
        const Cell gone = tier(sku, 40, 1, group);
        const Cell edited = tier(sku, 50);
        desk.stage({draft(gone, fixed(5)), draft(tier(sku, 40, 2, group), fixed(5)), draft(edited, fixed(4))});
        QCOMPARE(desk.push().count(PushedAs::Verified), 3);
        desk.stage({draft(gone, Absent()), draft(edited, fixed(9))});
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (!isDone && line.request.contains("tier-prices-information"_L1)) {
                isDone = true;
                desk.stage({draft(edited, fixed(8))});
            }
        });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QCOMPARE(report.count(PushedAs::Edited), 1);
        QCOMPARE(report.count(PushedAs::Verified), 1);
        const QMap<QString, QString> there = desk.colleague.content({sku});
        QVERIFY(!there.contains(u"tier-prices %1  1 General 40"_s.arg(sku)));
        QVERIFY(there.contains(u"tier-prices %1  2 General 40"_s.arg(sku)));
        QVERIFY(there.value(u"tier-prices %1  0 all groups 50"_s.arg(sku)).contains(u"\"price\":4"_s));
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        QVERIFY(desk.colleague.content({sku}).value(u"tier-prices %1  0 all groups 50"_s.arg(sku)).contains(u"8"_s));
    }

    /// What the shop has answers what was wanted when it was asked: not what is wanted by now.
    void anEditBetweenReadingAndComparingStays_data()
    {
        QTest::addColumn<bool>("isBaseKnown");
        QTest::addColumn<int>("theirs");
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("the shop has what was wanted") << false << 41 << false;
        QTest::newRow("the shop has something else") << true << 55 << false;
        QTest::newRow("it has it, and the change is dropped") << false << 41 << true;
        QTest::newRow("it has not, and the change is dropped") << true << 55 << true;
    }
    void anEditBetweenReadingAndComparingStays()
    {
        QFETCH(bool, isBaseKnown);
        QFETCH(int, theirs);
        QFETCH(bool, isDropped);
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(2);
        const Cell cell = CostCell{Sku::fromShop(skus[0]), 0};
        const std::optional<CellValue> base = isBaseKnown ? std::optional<CellValue>(Decimal(3)) : std::nullopt;
        desk.stage({draft(cell, Decimal(41), base), draft(CostCell{Sku::fromShop(skus[1]), 0}, Decimal(42))});
        desk.colleague.ask("POST", "products/cost",
                           R"({"prices":[{"store_id":0,"sku":")" + skus[0].toUtf8() + R"(","cost":)" +
                               QByteArray::number(theirs) + "}]}");
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (isDone || !line.request.contains("cost-information"_L1)) {
                return;
            }
            isDone = true;
            if (!isDropped) {
                desk.stage({draft(cell, Decimal(43), Decimal(theirs))});
                return;
            }
            for (const Change &change : desk.changes(ChangeState::Staged)) {
                if (change.cell == cell) {
                    QCOMPARE(desk.write<qint64>([&](auto &d) { return ledger::unstage(d, std::span(&change.id, 1)); }),
                             1);
                }
            }
        });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(report.count(PushedAs::Edited), 1);
        QCOMPARE(report.count(PushedAs::Verified), 1);
        QCOMPARE(desk.states(), isDropped ? u"verified 1"_s : u"staged 1, verified 1"_s);
        QCOMPARE(desk.push().count(PushedAs::Verified), isDropped ? 0 : 1);
        const QString cost = desk.colleague.content({skus[0]}).value(u"cost %1 0   "_s.arg(skus[0]));
        QVERIFY2(cost.contains(isDropped ? QString::number(theirs) : u"43"_s), qPrintable(cost));
    }

    /// Asked once before everything; looked at again when the request leaves.
    void aSecondYesThatIsTakenBackHolds()
    {
        Desk desk;
        const QStringList skus = desk.colleague.plainProducts(2);
        desk.stage({draft(BasePriceCell{Sku::fromShop(skus[0]), 0}, Decimal(0)),
                    draft(BasePriceCell{Sku::fromShop(skus[1]), 0}, Decimal(42))});
        const QMap<QString, QString> start = desk.colleague.content({skus[0]});
        bool isDone = false;
        desk.shop.client().setLog([&](const remote::LogLine &line) {
            if (!isDone && line.request.contains("base-prices-information"_L1)) {
                isDone = true;
                std::vector<qint64> ids;
                for (const Change &change : desk.changes(ChangeState::Staged)) {
                    ids.push_back(change.id);
                }
                desk.write<bool>([&](auto &d) { return ledger::confirm(d, ids, false).map([] { return true; }); });
            }
        });
        const sync::PushReport report = desk.push();
        desk.shop.client().setLog({});
        QCOMPARE(report.count(PushedAs::Withheld), 1);
        QCOMPARE(report.count(PushedAs::Verified), 1); // nobody asks for a yes to this one
        QCOMPARE(desk.states(), u"staged 1, verified 1"_s);
        QCOMPARE(desk.colleague.content({skus[0]}), start);
    }

    void theLastTierPriceGoes()
    {
        Desk desk;
        const QString sku = desk.colleague.plainProducts(1).front();
        std::vector<ChangeDraft> gone;
        for (const QJsonValue row :
             desk.colleague.ask("POST", "products/tier-prices-information", R"({"skus":[")" + sku.toUtf8() + R"("]})")
                 .array()) {
            gone.push_back(draft(
                TierPriceCell{Sku::fromShop(sku), row["website_id"_L1].toInteger(), row["customer_group"_L1].toString(),
                              *Decimal::fromText(QStringView(QString::number(row["quantity"_L1].toDouble())))},
                Absent()));
        }
        desk.stage({draft(tier(sku, 60), fixed(0))});
        QCOMPARE(desk.push().count(PushedAs::Verified), 1);
        gone.push_back(draft(tier(sku, 60), Absent()));
        desk.stage(gone);
        const sync::PushReport report = desk.push();
        QCOMPARE(report.count(PushedAs::Verified), int(gone.size()));
    }

    /// The shop's limit of rows is learned from what it says, and kept for what follows.
    void theShopsLimitOfRowsIsLearned()
    {
        practice::ServerOptions options = PulledShop::small();
        options.maximumArraySize = 20;
        Desk desk(options);
        const QStringList skus = desk.colleague.plainProducts(50);
        std::vector<ChangeDraft> all = drafts(CellKind::BasePrice, skus);
        std::ranges::move(drafts(CellKind::Cost, skus), std::back_inserter(all));
        desk.stage(all);
        desk.forgetRequests();
        const sync::PushReport report = desk.push();
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"verified 100"_s);
        const QStringList requests = desk.shop.takeRequests();
        QCOMPARE(requests.count(u"POST /rest/all/V1/products/base-prices"_s), 4); // one refused
        QCOMPARE(requests.count(u"POST /rest/all/V1/products/cost"_s), 3);

        // The next push knows it; one of another shop does not.
        std::vector<ChangeDraft> dearer = drafts(CellKind::Cost, skus);
        for (ChangeDraft &draft : dearer) {
            draft.edit = SetTo{Decimal(77)};
        }
        desk.stage(dearer);
        desk.forgetRequests();
        const sync::PushReport next = desk.push();
        QVERIFY2(!next.error, qPrintable(next.error.value_or(Error()).text()));
        QCOMPARE(desk.shop.takeRequests().count(u"POST /rest/all/V1/products/cost"_s), 3);
    }

    /// A replacement goes whole: more rows than the shop takes cannot be cut, and are no reason to try for ever.
    void oneProductHasMoreRowsThanTheShopTakes()
    {
        practice::ServerOptions options = PulledShop::small();
        options.maximumArraySize = 5;
        Desk desk(options);
        const QString sku = desk.colleague.plainProducts(1).front();
        const Cell gone = tier(sku, 40, 1, u"General"_s);
        std::vector<ChangeDraft> all{draft(gone, fixed(5)), draft(tier(sku, 40, 2, u"General"_s), fixed(5))};
        for (const int from : {50, 60, 70, 80, 90}) {
            all.push_back(draft(tier(sku, from), fixed(4)));
        }
        desk.stage(all);
        QCOMPARE(desk.push().count(PushedAs::Verified), 7);
        desk.stage({draft(gone, Absent()), draft(tier(sku, 50), fixed(9))});
        StopSource stop;
        int requests = 0;
        desk.shop.client().setLog([&](const remote::LogLine &) {
            if (++requests > 40) {
                stop.requestStop();
            }
        });
        const sync::PushReport report = desk.push(stop.token());
        desk.shop.client().setLog({});
        QVERIFY2(requests <= 40, "it goes on and on");
        QVERIFY2(!report.error, qPrintable(report.error.value_or(Error()).text()));
        QCOMPARE(desk.states(), u"failed 1, verified 8"_s);
        const QString message = messageOf(desk, ChangeState::Failed, gone);
        QVERIFY2(message.contains(u'5'), qPrintable(message));
        QVERIFY(desk.colleague.content({sku}).contains(u"tier-prices %1  1 General 40"_s.arg(sku)));
    }

    void aLimitIsForgottenAfterAMonth()
    {
        Desk desk;
        const auto limit = [&desk](const QString &of, UtcTime at) {
            return desk.book
                ->read<std::optional<int>>(
                    [=](sqlite::Database &database) { return ledger::readArrayLimit(database, of, at); })
                .result()
                .value();
        };
        QCOMPARE(limit(profile, noon), std::optional<int>());
        for (const int rows : {30, 20}) {
            static_cast<void>(desk.write<bool>([rows](sqlite::Database &database) {
                return ledger::noteArrayLimit(database, profile, rows, noon).map([] { return true; });
            }));
        }
        QCOMPARE(limit(profile, noon), std::optional(20));
        QCOMPARE(limit(u"another"_s, noon), std::optional<int>());
        constexpr qint64 day = 24 * 60 * 60;
        QCOMPARE(limit(profile, noon.plusSeconds(ledger::daysOfLimit * day - 1)), std::optional(20));
        QCOMPARE(limit(profile, noon.plusSeconds(ledger::daysOfLimit * day)), std::optional<int>());
        QCOMPARE(limit(profile, noon.plusSeconds(-1)), std::optional<int>());
    }
};

QTEST_GUILESS_MAIN(TestPushPrices)
#include "tst_pushprices.moc"
