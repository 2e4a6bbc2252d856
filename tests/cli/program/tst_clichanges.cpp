// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From typed words and files to the shop and back, with the real program.
#include "stockgoods.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace qm;
using namespace qm::test;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a JSON document without the times at which the shop itself wrote something down.
QByteArrayList linesOf(const QByteArray &json)
{
    QByteArrayList lines = json.split('\n');
    lines.removeIf(
        [](const QByteArray &line) { return line.contains("low_stock_date") || line.contains("updated_at"); });
    return lines;
}

/// Those that are in one of two only.
QByteArray differing(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList a = linesOf(before);
    const QByteArrayList b = linesOf(after);
    QByteArray lines;
    for (const QByteArray &line : a) {
        lines += b.contains(line) ? QByteArray() : "before: " + line.trimmed() + '\n';
    }
    for (const QByteArray &line : b) {
        lines += a.contains(line) ? QByteArray() : "after: " + line.trimmed() + '\n';
    }
    return lines;
}

} // namespace

class TestCliChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        practice::ServerOptions options;
        options.shop.products = 240;
        options.shop.orders = 20;
        m_shop = std::make_unique<CliShop>(options);
        const Ran pulled = m_shop->cli(u"pull"_s);
        QVERIFY2(pulled.code == 0, pulled.told());
    }
    void cleanup() { QCOMPARE(m_shop->runner().leak(), QString()); }

    void manyCellsGoAndComeBack()
    {
        const Stock start = stockOf(*m_shop);
        const QString file = m_shop->runner().writeFile(u"counts.csv"_s, counts(*m_shop, 500, 7));
        const Ran preview = cli(u"stock import "_s + file + u" --dry-run --format json"_s);
        QVERIFY2(preview.code == 0, preview.told());
        const qsizetype count = preview.json().array().size();
        QVERIFY2(count >= 500, preview.told());
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);

        const Ran staged = cli(u"stock import "_s + file + u" --format json"_s);
        QVERIFY2(staged.code == 0, staged.told());
        QCOMPARE(staged.json().array().size(), count);
        QCOMPARE(stockOf(*m_shop), start);

        // Everything but the writes: the shop is asked, and told what would be sent.
        const Ran review = cli(u"changes push --dry-run --format json"_s);
        QVERIFY2(review.code == 0, review.told());
        QCOMPARE(countOf(review.json().array(), "result"_L1, u"ready"_s), count);
        const Ran requests = cli(u"changes push --dry-run --requests --format json"_s);
        qint64 rows = 0;
        qsizetype reads = 0;
        for (const QJsonValue &request : requests.json().array()) {
            if (request["kind"_L1].toString() == "read"_L1) {
                QCOMPARE(rows, 0); // they come first
                QCOMPARE(request["request"_L1].toString(), u"GET /rest/all/V1/inventory/source-items"_s);
                QVERIFY2(request["body"_L1].toString().contains("[field]=sku"_L1), requests.told());
                ++reads;
                continue;
            }
            QCOMPARE(request["request"_L1].toString(), u"POST /rest/all/V1/inventory/source-items"_s);
            rows += request["rows"_L1].toInteger();
        }
        QCOMPARE(rows, 500);
        QVERIFY(reads > 0);
        QCOMPARE(stockOf(*m_shop), start);

        const Ran pushed = cli(u"changes push --format json"_s);
        QVERIFY2(pushed.code == 0, pushed.told());
        QCOMPARE(countOf(pushed.json().array(), "result"_L1, u"verified"_s), count);
        const Stock after = stockOf(*m_shop);
        qsizetype moved = 0;
        for (auto item = start.begin(); item != start.end(); ++item) {
            moved += after.value(item.key()) != *item;
        }
        QCOMPARE(moved, 500);

        const Ran undone = cli(u"changes undo 1 --push --format json"_s);
        QVERIFY2(undone.code == 0, undone.told());
        QCOMPARE(stockOf(*m_shop), start);
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        QCOMPARE(countOf(cli(u"changes list --all --limit 0 --format json"_s).json().array(), "state"_L1, u"undone"_s),
                 count);
        const Ran nothing = cli(u"changes push"_s);
        QVERIFY2(nothing.code == 0 && nothing.err.contains("nothing to push"), nothing.told());
    }

    void aConflictIsToldAndNothingIsOverwritten()
    {
        const auto [sku, source] = somePlace(*m_shop);
        QCOMPARE(cli(u"stock set "_s + sku + u" --source "_s + source + u" --qty 41"_s).code, 0);
        write(sku, source, 33);
        const Ran pushed = cli(u"changes push --format json"_s);
        QVERIFY2(pushed.code == 4, pushed.told());
        QCOMPARE(pushed.json()[0]["result"_L1].toString(), u"conflict"_s);
        QCOMPARE(pushed.json()[0]["shop"_L1].toString(), u"33"_s);
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"33 "_s));
        const Ran listed = cli(u"changes list --state conflict --format json"_s);
        QCOMPARE(listed.json().array().size(), 1);
        const QString id = QString::number(listed.json()[0]["id"_L1].toInteger());
        QCOMPARE(cli(u"changes resolve "_s + id + u" --keep mine"_s).code, 0);
        const Ran again = cli(u"changes push"_s);
        QVERIFY2(again.code == 0, again.told());
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"41 "_s));
    }

    /// What is kept of a relative edit: the value it came to, or the edit, on what the shop has now. As in the window.
    void aDifferenceIsKeptOrDoneAgain_data()
    {
        QTest::addColumn<QString>("keep");
        QTest::addColumn<int>("more"); // than the base, or than the shop has now
        QTest::addColumn<bool>("isOnShop");
        QTest::newRow("mine") << u"mine"_s << 5 << false;
        QTest::newRow("again") << u"again"_s << 5 << true;
    }
    void aDifferenceIsKeptOrDoneAgain()
    {
        QFETCH(QString, keep);
        QFETCH(int, more);
        QFETCH(bool, isOnShop);
        const auto [sku, source] = somePlace(*m_shop);
        QCOMPARE(cli(u"stock set %1 --source %2 --qty 40 --push"_s.arg(sku, source)).code, 0);
        QCOMPARE(cli(u"stock set "_s + sku + u" --source "_s + source + u" --qty +5"_s).code, 0);
        write(sku, source, 33);
        const Ran pushed = cli(u"changes push --format json"_s);
        QVERIFY2(pushed.code == 4 && pushed.json()[0]["result"_L1] == "conflict"_L1, pushed.told());
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"33 "_s));
        const QString id = QString::number(pushed.json()[0]["id"_L1].toInteger());
        const Ran kept = cli(u"changes resolve %1 --keep %2"_s.arg(id, keep));
        QVERIFY2(kept.code == 0, kept.told());
        const Ran again = cli(u"changes push"_s);
        QVERIFY2(again.code == 0, again.told());
        const QString after = QString::number((isOnShop ? 33 : 40) + more) + u' ';
        QVERIFY2(stockOf(*m_shop).value(sku + u'@' + source).startsWith(after), again.told());
    }

    /// What was pushed is what the next edit begins with, without a pull between.
    void editsFollowEachOther()
    {
        const auto [sku, source] = somePlace(*m_shop);
        const QString set = u"stock set "_s + sku + u" --source "_s + source;
        for (const char *words : {" --qty 41 --push", " --qty +2 --push", " --qty -1 --push"}) {
            const Ran pushed = cli(set + QString::fromLatin1(words));
            QVERIFY2(pushed.code == 0, pushed.told());
        }
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"42 "_s));
        const Ran listed =
            cli(u"stock list --where sku|eq|"_s + sku + u" --where source_code|eq|"_s + source + u" --format json"_s);
        QCOMPARE(listed.json()[0]["quantity"_L1].toInt(), 42);
    }

    /// Each by the commands for it, pushed together, and taken back.
    void everyKindGoesAndComesBack_data()
    {
        QTest::addColumn<QString>("via");
        QTest::newRow("sync") << u" --via sync"_s;
        QTest::newRow("bulk") << u" --via bulk"_s;
    }
    void everyKindGoesAndComesBack()
    {
        QFETCH(QString, via);
        const auto [sku, source] = somePlace(*m_shop);
        const QByteArray product = "/rest/all/V1/products/" + sku.toUtf8();
        const QStringList kinds{u"prices list base --live --format json --where sku|eq|"_s + sku,
                                u"prices list special --live --format json --where sku|eq|"_s + sku,
                                u"prices list tier --live --format json --where sku|eq|"_s + sku};
        const auto state = [&] {
            QByteArray all = m_shop->cli(u"stock show "_s + sku + u" --live --format json"_s).out;
            for (const QString &list : kinds) {
                all += cli(list).out;
            }
            return all + rawGet(m_shop->store(), product).toJson();
        };
        const QByteArray start = state();
        const QStringList commands{u"prices set-base "_s + sku + u" 61.25"_s,
                                   u"prices set-cost "_s + sku + u" 12.5"_s,
                                   u"prices set-special "_s + sku + u" 55 --from 2027-01-01 --to 2027-01-31"_s,
                                   u"prices set-tier "_s + sku + u" --qty 77 --discount 7 --group ALL|GROUPS"_s,
                                   u"products set "_s + sku + u" --value name=Other|name --value weight=3.5"_s,
                                   u"products set "_s + sku + u" --scope nl --value name=Andere|naam"_s,
                                   u"stock set "_s + sku + u" --notify-stock-qty 4"_s,
                                   u"stock set "_s + sku + u" --source "_s + source + u" --qty +4"_s};
        QString set;
        for (const QString &command : commands) {
            const Ran staged = cli(command + set + u" --format json"_s);
            QVERIFY2(staged.code == 0, staged.told());
            set = u" --set "_s + QString::number(staged.json()[0]["set_id"_L1].toInteger());
        }
        QCOMPARE(state(), start);
        const Ran pushed = cli(u"changes push --allow-large --format json"_s + via);
        QVERIFY2(pushed.code == 0, pushed.told());
        const QJsonArray lines = pushed.json().array();
        QVERIFY2(lines.size() >= 9, pushed.told());
        QCOMPARE(countOf(lines, "result"_L1, u"verified"_s), lines.size());
        QVERIFY(state() != start);
        const QJsonArray bulks = cli(u"bulk list --format json"_s).json().array();
        QCOMPARE(bulks.isEmpty(), !via.contains(u"bulk"));
        for (const QJsonValue &bulk : bulks) {
            QCOMPARE(bulk["complete"_L1].toInteger(), bulk["operations"_L1].toInteger());
            const Ran status = cli(u"bulk status "_s + bulk["bulk_uuid"_L1].toString());
            QVERIFY2(status.code == 0 && status.err.contains("complete"), status.told());
        }
        QCOMPARE(rawGet(m_shop->store(), product)["name"_L1].toString(), u"Other name"_s);
        const Ran undone = cli(u"changes undo 1 --push --allow-large --format json"_s + via);
        QVERIFY2(undone.code == 0, undone.told());
        QCOMPARE(differing(start, state()), QByteArray());
    }

    void largeMovesWantASecondYes()
    {
        const auto [sku, source] = somePlace(*m_shop);
        QCOMPARE(cli(u"prices set-base "_s + sku + u" 0.01"_s).code, 0);
        const Ran held = cli(u"changes push --format json"_s);
        QVERIFY2(held.code == 5 && held.json()[0]["result"_L1] == "withheld"_L1, held.told());
        const Ran gone = cli(u"changes push --allow-large"_s);
        QVERIFY2(gone.code == 0, gone.told());
    }

    void whatIsTheirsIsGivenUp()
    {
        const auto [sku, source] = somePlace(*m_shop);
        QCOMPARE(cli(u"stock set "_s + sku + u" --source "_s + source + u" --qty +5"_s).code, 0);
        write(sku, source, 33);
        QCOMPARE(cli(u"changes push"_s).code, 4);
        QCOMPARE(cli(u"changes resolve 1 --keep theirs"_s).code, 0);
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        QCOMPARE(cli(u"changes resolve 1 --keep theirs"_s).code, 1);
    }

    void guardsRefuse()
    {
        const auto [sku, source] = somePlace(*m_shop);
        const QString set = u"stock set "_s + sku + u" --source "_s + source + u" --qty 41"_s;
        const QJsonObject secrets = m_shop->store().logins()["oauth1"_L1].toObject();
        const QString url = m_shop->store().baseUrl().toString();
        QCOMPARE(m_shop->runner().addProfile(u"looks"_s, url, u"oauth1"_s, secrets, {u"--read-only"_s}).code, 0);
        QCOMPARE(m_shop->runner().addProfile(u"lives"_s, url, u"oauth1"_s, secrets, {u"--live"_s}).code, 0);
        for (const QString &profile : {u"looks"_s, u"lives"_s}) {
            QCOMPARE(m_shop->cli(u"pull"_s, profile).code, 0);
            QCOMPARE(m_shop->cli(set, profile).code, 0);
            const Ran pushed = m_shop->cli(u"changes push"_s, profile);
            QVERIFY2(pushed.code == 5 && pushed.isOneLine() && pushed.err.contains(profile.toUtf8()), pushed.told());
            const Ran atOnce = m_shop->cli(set + u" --push"_s, profile);
            QVERIFY2(atOnce.code == 5, atOnce.told());
            QCOMPARE(m_shop->cli(u"changes push --dry-run"_s, profile).code, 0);
        }
        QVERIFY(!stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"41 "_s));
        QCOMPARE(m_shop->cli(u"changes push --yes"_s, u"looks"_s).code, 5);
        const Ran yes = m_shop->cli(u"changes push --yes"_s, u"lives"_s);
        QVERIFY2(yes.code == 0, yes.told());
        QVERIFY(stockOf(*m_shop).value(sku + u'@' + source).startsWith(u"41 "_s));
    }

    void aPushThatIsKilledGoesOn()
    {
        const Stock start = stockOf(*m_shop);
        const QString file = m_shop->runner().writeFile(u"counts.csv"_s, counts(*m_shop, 500, 7));
        QCOMPARE(cli(u"stock import "_s + file).code, 0);
        practice::FaultPlan plan;
        practice::Fault fault;
        fault.kind = practice::FaultKind::Hang;
        fault.route = u"POST /V1/inventory/source-items"_s;
        fault.times = 1;
        fault.afterEffect = true;
        plan.faults = {fault};
        m_shop->store().setFaults(plan);
        QProcess process;
        process.setProcessEnvironment(m_shop->runner().environment());
        process.start(CliRunner::program(), {u"--profile"_s, u"oauth1"_s, u"changes"_s, u"push"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stockOf(*m_shop) != start, 120'000); // the shop has it, the program does not know
        process.kill();
        QVERIFY(process.waitForFinished());
        const Ran again = cli(u"changes push --format json"_s);
        QVERIFY2(again.code == 0, again.told());
        QVERIFY(countOf(again.json().array(), "result"_L1, u"verified"_s) >= 500);
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        QCOMPARE(cli(u"changes undo 1 --push"_s).code, 0);
        QCOMPARE(stockOf(*m_shop), start);
    }

    void discardedChangesAreGone()
    {
        const auto [sku, source] = somePlace(*m_shop);
        QCOMPARE(cli(u"stock set "_s + sku + u" --source "_s + source + u" --qty 41"_s).code, 0);
        QCOMPARE(cli(u"changes discard"_s).code, 2);
        QCOMPARE(cli(u"changes discard --all"_s).code, 0);
        QCOMPARE(cli(u"changes list --format json"_s).json().array().size(), 0);
        QCOMPARE(cli(u"changes discard 1"_s).code, 1);
        QCOMPARE(cli(u"changes undo 77"_s).code, 1);
    }

    void anothersWorkStays()
    {
        const auto [sku, source] = somePlace(*m_shop);
        const QString set = u"stock set "_s + sku + u" --source "_s + source;
        QCOMPARE(cli(set + u" --qty 41 --author ann"_s).code, 0);
        const Ran held = cli(set + u" --qty 42 --author bob"_s);
        QVERIFY2(held.code == 4 && held.err.contains("ann"), held.told());
        const Ran replaced = cli(set + u" --qty 42 --author bob --replace"_s);
        QVERIFY2(replaced.code == 0, replaced.told());
        QCOMPARE(cli(u"changes list --format json"_s).json()[0]["mine"_L1].toString(), u"42"_s);
    }

    void theQueueOfTheShopIsListed()
    {
        const Ran list = cli(u"bulk list --format json"_s);
        QVERIFY2(list.code == 0, list.told());
        QCOMPARE(cli(u"bulk status nonsense"_s).code, 2);
    }

private:
    [[nodiscard]] Ran cli(const QString &line) const { return m_shop->cli(line, u"oauth1"_s); }

    /// Somebody else, in the shop.
    void write(const QString &sku, const QString &source, int quantity)
    {
        const QByteArray body =
            QJsonDocument(QJsonObject{{u"sourceItems"_s, QJsonArray{QJsonObject{{u"sku"_s, sku},
                                                                                {u"source_code"_s, source},
                                                                                {u"quantity"_s, quantity},
                                                                                {u"status"_s, 1}}}}})
                .toJson();
        QVERIFY(rawPost(m_shop->store(), "/rest/all/V1/inventory/source-items", body));
    }

    std::unique_ptr<CliShop> m_shop;
};

QTEST_GUILESS_MAIN(TestCliChanges)
#include "tst_clichanges.moc"
