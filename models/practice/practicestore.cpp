// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicestore.h"

#include "practice/goods/stockwrites.h"
#include "practice/sales/orderwork.h"
#include "practice/server/front.h"
#include "practice/server/httpserver.h"
#include "practice/server/requestlog.h"

#include "domain/clock.h"

#include <atomic>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

/// Two shops with the same mark are the same shop, so that one may go on with the other's state.
std::string seedMark(const ShopOptions &options)
{
    return "seed " + std::to_string(options.seed) + ", " + std::to_string(options.orders) + " orders, " +
           std::to_string(options.products) + " products, " + std::to_string(options.customers) + " customers, " +
           options.today.toMagento().left(10).toStdString();
}

} // namespace

class PracticeStore::Private
{
public:
    Private(const ServerOptions &o, std::unique_ptr<State> s)
        : options(o)
        , state(std::move(s))
        , clockOffset(o.clockOffset.count())
        , front(o, *state, [this] { return now(); })
    {
        front.setFaults(o.faults);
    }

    /// Without /index.php: a shop that does not rewrite addresses has its pages behind it, and is called by the root.
    [[nodiscard]] QString addressAt(quint16 port) const
    {
        constexpr QLatin1StringView page("/index.php");
        const QString &prefix = options.pathPrefix;
        const QString root = prefix.endsWith(page) ? prefix.chopped(page.size()) : prefix;
        const QString scheme = options.tlsCertificatePem.isEmpty() ? u"http"_s : u"https"_s;
        return u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port).arg(root);
    }
    bool edit(const QString &list, qint64 key, const Edits::Edit &edit)
    {
        const std::string name = list.toStdString();
        const Collection *const collection = Edits::listNamed(front.shop(), name);
        const qint64 row = collection == nullptr ? -1 : collection->rowOf(key);
        if (row < 0) {
            return false;
        }
        if (collection == front.shop().sourceItems.get()) {
            return editSourceItem(front.shop(), row, edit.gone, edit.members);
        }
        front.shop().edits().put(name, row, edit);
        return true;
    }
    [[nodiscard]] UtcTime now() const { return clock.now().plusSeconds(clockOffset.load()); }

    ServerOptions options;
    SystemClock clock;
    std::unique_ptr<State> state;
    std::atomic<qint64> clockOffset;
    Front front;
    RequestLog log;
    std::unique_ptr<HttpServer> server; // last: its threads end before what they use
};

PracticeStore::PracticeStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

PracticeStore::~PracticeStore() = default;

Result<std::unique_ptr<PracticeStore>> PracticeStore::start(const ServerOptions &options)
{
    auto state = State::open(options.stateFile, seedMark(options.shop));
    if (!state) {
        return tl::unexpected<Error>(state.error());
    }
    auto d = std::make_unique<Private>(options, std::move(*state));
    Private &store = *d;
    auto server = HttpServer::start(
        {options.port, options.tlsCertificatePem, options.tlsKeyPem,
         [&store](quint16 port) { store.front.open(store.addressAt(port).toStdString() + '/'); }},
        [&store](const HttpRequest &request, const HttpServer::Client &client) {
            const quint64 entry = store.log.arrived(request.method, request.target);
            HttpReply reply = store.front.answer(request, client);
            if (reply.delivery != Delivery::Nothing) {
                store.log.answered(entry, reply.status);
            }
            return reply;
        },
        [&store] { return store.now().toHttpDate().toStdString(); });
    if (!server) {
        return tl::unexpected<Error>(server.error());
    }
    d->server = std::move(*server);
    return std::unique_ptr<PracticeStore>(new PracticeStore(std::move(d)));
}

QUrl PracticeStore::baseUrl() const
{
    return QUrl(d->addressAt(d->server->port()));
}

QJsonObject PracticeStore::logins() const
{
    return d->front.logins().asJson();
}

void PracticeStore::setFaults(const FaultPlan &faults)
{
    d->front.setFaults(faults);
}

void PracticeStore::reset()
{
    d->front.reset();
}

bool PracticeStore::deleteRow(const QString &list, qint64 key)
{
    return d->edit(list, key, {true, {}});
}

bool PracticeStore::changeRow(const QString &list, qint64 key, const QJsonObject &members)
{
    return d->edit(list, key, {false, members});
}

QList<QJsonObject> PracticeStore::mails() const
{
    return salesJournal(*d->state, "mails");
}

QList<QJsonObject> PracticeStore::gatewayLedger() const
{
    return salesJournal(*d->state, "gateway");
}

QList<SeenRequest> PracticeStore::requests() const
{
    return d->log.requests();
}

void PracticeStore::clearRequests()
{
    d->log.clear();
}

void PracticeStore::expireTokens()
{
    d->front.logins().expireTokens();
}

void PracticeStore::revokeIntegration(const QString &login)
{
    d->front.logins().revoke(login.toStdString());
}

void PracticeStore::setQueueRunning(bool running)
{
    d->front.setQueueRunning(running);
}

void PracticeStore::setClockOffset(std::chrono::seconds offset)
{
    d->clockOffset.store(offset.count());
}

} // namespace qm::practice
