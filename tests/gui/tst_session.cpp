// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shopsession.h"
#include "remote/credentialsjson.h"
#include "startedshop.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::Entity;
using practice::Fault;
using practice::FaultKind;

namespace {

constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure

struct ShiftedClock final : Clock
{
    [[nodiscard]] UtcTime now() const override { return system.now().plusSeconds(shift.load()); }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return system.steady(); }
    SystemClock system;
    std::atomic<qint64> shift{0};
};

Fault fault(FaultKind kind, const QString &route)
{
    Fault made;
    made.kind = kind;
    made.route = route;
    made.status = 400;
    return made;
}

} // namespace

/// A shop that is open, on a practice store that breaks: what is told of pulls, of rows that are read again, and of the
/// two together.
class TestSession : public QObject
{
    Q_OBJECT

    ShiftedClock m_clock;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<desktop::ShopSession> m_session;

    void breakShop(const QList<Fault> &faults)
    {
        practice::FaultPlan plan;
        plan.faults = faults;
        m_store->setFaults(plan);
    }
    /// Runs \a begin and waits for the end that it tells.
    template <typename Begin>
    [[nodiscard]] bool ended(Begin begin)
    {
        QSignalSpy spy(m_session.get(), &ui::Session::pullEnded);
        begin();
        return spy.count() > 0 || spy.wait(patience);
    }
    [[nodiscard]] bool pull(cache::Entities entities = sync::everything())
    {
        return ended([&] { m_session->pullOnly(entities, false); });
    }
    [[nodiscard]] bool resync(Entity entity, qint64 key)
    {
        return ended([&] { m_session->resync(entity, {key}); });
    }
    [[nodiscard]] qint64 anOrder()
    {
        return m_session->cache()
            .read<qint64>([](sqlite::Database &database) -> Result<qint64> {
                const auto id = database.number("select max(entity_id) from sales_order");
                return id ? Result<qint64>(id->value_or(0)) : Result<qint64>(failure(id.error()));
            })
            .result()
            .value_or(0);
    }
    [[nodiscard]] qsizetype asked(const QString &part) const
    {
        const QList<practice::SeenRequest> seen = m_store->requests();
        return std::ranges::count_if(seen, [&](const practice::SeenRequest &one) { return one.target.contains(part); });
    }

private Q_SLOTS:
    void init()
    {
        m_store = practicetest::started();
        QVERIFY(m_store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<ledger::Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        desktop::ShopParts parts;
        parts.profile.id = u"p1"_s;
        parts.profile.name = u"Hollebeek"_s;
        parts.profile.connection.baseUrl = m_store->baseUrl();
        parts.profile.connection.login = LoginKind::OAuth1;
        parts.profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        auto keys = remote::credentialsFromJson(LoginKind::OAuth1,
                                                QJsonDocument(m_store->logins()["oauth1"_L1].toObject()).toJson());
        QVERIFY(keys);
        parts.credentials = std::move(*keys);
        m_session = std::make_unique<desktop::ShopSession>(std::move(parts), m_folder->path(), *m_ledger, m_clock);
        const auto opened = m_session->open().result();
        QVERIFY(opened);
        m_session->setOpened(*opened);
    }

    void cleanup()
    {
        m_session.reset();
        m_ledger.reset();
        m_store.reset();
    }

    void rowsThatAreReadAgainDoNotHideAPullThatFailed()
    {
        breakShop({fault(FaultKind::Status, u"GET /V1/products*"_s)});
        QVERIFY(pull());
        QVERIFY(m_session->trouble());
        const QString request = m_session->trouble()->error.request;
        QVERIFY2(request.contains(u"products"_s), qPrintable(request));
        QVERIFY(resync(Entity::Orders, anOrder()));
        QVERIFY(m_session->trouble());
        QCOMPARE(m_session->trouble()->error.request, request);
        // A part that gets on does not answer for the rest.
        QVERIFY(pull(Entity::Orders));
        QVERIFY(m_session->trouble());
        breakShop({});
        QVERIFY(pull());
        QVERIFY(!m_session->trouble());
    }

    void rowsThatCannotBeReadAgainAreNoPullThatStopped()
    {
        QVERIFY(pull(Entity::Orders));
        breakShop({fault(FaultKind::Status, u"GET /V1/orders*"_s)});
        const QSignalSpy told(m_session.get(), &ui::Session::resynced);
        QVERIFY(resync(Entity::Orders, anOrder()));
        QVERIFY(!m_session->trouble());
        QCOMPARE(told.count(), 1);
    }

    void whoCancelsATryLeavesTheTroubleAndTheNextTry()
    {
        breakShop({fault(FaultKind::Drop, u"*"_s)});
        QVERIFY(pull());
        QVERIFY(m_session->trouble() && m_session->trouble()->isOffline());
        const UtcTime since = m_session->trouble()->since;
        breakShop({fault(FaultKind::Hang, u"*"_s)});
        m_clock.shift += 600;
        m_store->clearRequests();
        QVERIFY(ended([this] {
            m_session->startPull();
            QTRY_VERIFY_WITH_TIMEOUT(!m_store->requests().isEmpty() || !m_session->isPulling(), patience);
            m_session->cancelPull();
        }));
        QVERIFY(m_session->trouble() && m_session->trouble()->isOffline());
        QCOMPARE(m_session->trouble()->since, since);
        QVERIFY(m_session->trouble()->nextTry && *m_session->trouble()->nextTry > m_clock.now());
    }

    void aShopThatAnswersIsNotOffline()
    {
        QVERIFY(pull(Entity::Orders));
        breakShop({fault(FaultKind::Drop, u"*"_s)});
        QVERIFY(pull());
        QVERIFY(m_session->trouble() && m_session->trouble()->isOffline());
        breakShop({});
        QVERIFY(resync(Entity::Orders, anOrder()));
        QVERIFY(!m_session->trouble());
        breakShop({fault(FaultKind::Drop, u"*"_s)});
        QVERIFY(resync(Entity::Orders, anOrder()));
        QVERIFY(m_session->trouble() && m_session->trouble()->isOffline());
    }

    void onlyAPullHasPulled()
    {
        const QSignalSpy pulled(m_session.get(), &ui::Session::pulled);
        QVERIFY(pull(Entity::Orders));
        QCOMPARE(pulled.count(), 1);
        QVERIFY(resync(Entity::Orders, anOrder()));
        QCOMPARE(pulled.count(), 1);
    }

    void anOrderWhoseReadingWasCutOffIsReadWhenItIsLookedAtAgain()
    {
        QVERIFY(pull(Entity::Orders));
        const qint64 first = anOrder();
        Fault hang = fault(FaultKind::Hang, u"GET /V1/orders*"_s);
        hang.times = 1;
        breakShop({hang});
        m_store->clearRequests();
        QSignalSpy refreshed(m_session.get(), &ui::Session::orderRefreshed);
        m_session->refreshOrder(first);
        QTRY_VERIFY_WITH_TIMEOUT(asked(u"/V1/orders"_s) > 0, patience);
        m_session->refreshOrder(first - 1);
        // Nothing is read while a request waits for its turn: asked for until it is.
        const auto isRead = [&] {
            m_session->refreshOrder(first);
            return !refreshed.isEmpty() && refreshed.last().front().toLongLong() == first;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    }

    void aClockThatWasSetBackHidesNoOrder()
    {
        QVERIFY(pull(Entity::Orders));
        const qint64 order = anOrder();
        const QSignalSpy refreshed(m_session.get(), &ui::Session::orderRefreshed);
        const auto isRead = [&](int times) {
            m_session->refreshOrder(order);
            return refreshed.count() >= times;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(1), patience);
        m_clock.shift -= 3'600;
        QTRY_VERIFY_WITH_TIMEOUT(isRead(2), patience);
    }

    void aQuestionThatFailedIsAskedAgainLater()
    {
        breakShop({fault(FaultKind::Status, u"*"_s)});
        const auto has = [this] {
            m_clock.shift += 61;
            return m_session->shopHas(Entity::Orders).value_or(0);
        };
        constexpr qsizetype more = 8; // than are sent for one question
        QTRY_VERIFY_WITH_TIMEOUT(has() == 0 && asked(u"/V1/orders"_s) >= more, patience);
        breakShop({});
        QTRY_VERIFY_WITH_TIMEOUT(has() == 60, patience);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
