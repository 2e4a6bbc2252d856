// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/checks.h"

#include "doctor/rootadvice.h"
#include "doctor/text.h"
#include "remote/baseurl.h"
#include "remote/errorbody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace qm::doctor {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRedirects = 3;
constexpr auto probeRoute = "/V1/directory/currency"_L1; // anonymous in every Magento

QString shown(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

/// An answer of the REST API itself, whatever it says.
enum class Kinship { Api, MaybeApi, Stranger };

Kinship kinshipOf(const Reply &reply)
{
    if (reply.refusesResource()) {
        return Kinship::Api;
    }
    const QJsonObject object = QJsonDocument::fromJson(reply.answer.body).object();
    if (reply.ok()) {
        return object.contains("base_currency_code"_L1) ? Kinship::Api : Kinship::Stranger;
    }
    // Many an API says `message`; asking once more tells.
    return object["message"_L1].isString() && reply.status() < 500 ? Kinship::MaybeApi : Kinship::Stranger;
}

bool isApi(Examination &visit, const Reply &reply)
{
    switch (kinshipOf(reply)) {
    case Kinship::Api:
        return true;
    case Kinship::Stranger:
        return false;
    case Kinship::MaybeApi:
        return visit.ask(Examination::get(u"/V1/modules"_s)).refusesResource();
    }
    return false;
}

bool hasMagentoMarks(const QByteArray &page)
{
    for (const char *mark : {"data-mage-init", "text/x-magento-init", "mage/cookies", "Magento_", "/static/version"}) {
        if (page.contains(mark)) {
            return true;
        }
    }
    return false;
}

/// The new root a redirect of the probe shows; nothing when it leads to something else than the probe.
std::optional<QUrl> redirectedRoot(const QByteArray &asked, const QByteArray &location, const QByteArray &suffix)
{
    const QUrl from = QUrl::fromEncoded(asked);
    const QUrl target = from.resolved(QUrl::fromEncoded(location));
    QByteArray path = target.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) {
        path.chop(1);
    }
    const bool web = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    if (!web || target.host().isEmpty() || !path.endsWith(suffix)) {
        return std::nullopt;
    }
    QUrl root = target;
    root.setPath(QString::fromLatin1(path.chopped(suffix.size())), QUrl::TolerantMode);
    root.setUserInfo(QString());
    root.setQuery(QString());
    root.setFragment(QString());
    return root;
}

/// What stops the search at once: the shop, or somebody in front of it, has said what is the matter.
bool stopsSearch(Examination &visit, const Reply &reply)
{
    if (reply.answer.wwwAuthenticate.toLower().contains("basic")) {
        visit.fail(u"guard"_s, Text::tr("A web server's password stands in front of the shop"),
                   u"HTTP %1, WWW-Authenticate: %2"_s.arg(reply.status())
                       .arg(QString::fromLatin1(reply.answer.wwwAuthenticate.left(60))),
                   guardAdvice());
        return true;
    }
    const ErrorKind kind = reply.error ? reply.error->kind : ErrorKind::NoRoute;
    if (kind == ErrorKind::Maintenance) {
        visit.fail(u"maintenance"_s, Text::tr("The shop is in maintenance mode"), seenIn(reply),
                   Text::tr("Wait until the work is done, or have maintenance mode switched off "
                            "(bin/magento maintenance:disable)."));
        return true;
    }
    if (kind == ErrorKind::RateLimited) {
        visit.fail(
            u"rate-limit"_s, Text::tr("The shop asks for a pause"), seenIn(reply),
            Text::tr(
                "Wait some minutes. If it happens again, ask the hosting provider to allow more requests from this "
                "computer."));
        return true;
    }
    if (kind == ErrorKind::Server || kind == ErrorKind::Timeout) {
        visit.fail(
            u"server"_s, Text::tr("The shop or its web server is broken"), seenIn(reply),
            Text::tr(
                "Open the shop in a browser. If it fails there too, tell whoever runs the server; else tell them the "
                "text above and the time."));
        return true;
    }
    if (reply.status() == 407) {
        visit.fail(u"proxy"_s, Text::tr("The proxy wants a name and a password"), seenIn(reply),
                   proxyAdvice(visit.connection().proxy));
        return true;
    }
    if (reply.status() == 403 || reply.status() == 406) {
        visit.fail(
            u"firewall"_s, Text::tr("Something in front of the shop refuses the request"), seenIn(reply),
            Text::tr(
                "Ask the hosting provider to let this computer's address through to /rest (firewall, bot protection, "
                "country block)."));
        return true;
    }
    return false;
}

void unanswered(Examination &visit, const Reply &reply)
{
    const QString seen = seenIn(reply);
    if (reply.error->kind == ErrorKind::Cancelled) {
        return;
    }
    if (reply.error->kind == ErrorKind::Tls) {
        visit.fail(u"tls"_s, Text::tr("The encrypted connection was refused"), tlsSeen(*reply.error),
                   tlsAdvice(*reply.error));
        return;
    }
    // Behind a proxy even the name is the proxy's business, so without an answer it is the first to be looked at.
    const bool manual = visit.connection().proxy.mode == remote::ProxyPolicy::Mode::Manual;
    if (manual || reply.error->message.startsWith("The proxy"_L1)) {
        visit.fail(u"proxy"_s, Text::tr("The proxy, or the shop behind it, does not answer"), seen,
                   proxyAdvice(visit.connection().proxy));
        return;
    }
    visit.fail(
        u"address"_s, Text::tr("Nothing answers at %1").arg(shown(visit.connection().baseUrl)), seen,
        Text::tr(
            "Check the address for typing errors. If the shop is reached through a company network or a VPN, connect "
            "to that first."));
}

enum class Look { Found, Elsewhere, Failed };

class RootSearch
{
public:
    explicit RootSearch(Examination &visit)
        : m_visit(visit)
    {}

    /// Looks at one candidate, following redirects of the probe within the host.
    Look look(const QUrl &root)
    {
        m_visit.setBaseUrl(root);
        for (int hop = 0; hop <= mostRedirects; ++hop) {
            const remote::HttpRequest probe = Examination::get(probeRoute);
            const Reply reply = m_visit.ask(probe);
            if (reply.unanswered()) {
                m_unanswered = reply;
                return Look::Elsewhere;
            }
            m_answered = true;
            if (reply.status() >= 300 && reply.status() < 400) {
                if (!follow(reply, m_visit.address(probe))) {
                    return Look::Failed;
                }
                continue;
            }
            if (stopsSearch(m_visit, reply)) {
                return Look::Failed;
            }
            if (isApi(m_visit, reply)) {
                return Look::Found;
            }
            m_marks = m_marks || hasMagentoMarks(reply.answer.body);
            m_last = seenIn(reply);
            return Look::Elsewhere;
        }
        m_visit.fail(u"redirect"_s, Text::tr("The shop redirects in circles"), m_last,
                     Text::tr("Open the address in a browser, and use the one it ends at."));
        return Look::Failed;
    }

    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] const std::optional<Reply> &unansweredReply() const { return m_unanswered; }
    [[nodiscard]] const std::optional<QUrl> &movedFrom() const { return m_movedFrom; }
    [[nodiscard]] QString last() const { return m_last; }

    /// No candidate is the API: a Magento whose API is closed, or no Magento?
    void explain(const QUrl &root)
    {
        remote::Attempt home;
        home.url = root.toEncoded() + '/';
        const Reply page = m_visit.askUrl(home, u"GET /"_s);
        if (m_marks || hasMagentoMarks(page.answer.body)) {
            m_visit.fail(
                u"rest-root"_s, Text::tr("This is a Magento shop, but its REST API does not answer"), m_last,
                Text::tr(
                    "Have the web server send /rest to Magento (the rewrite rules of its nginx or Apache sample), or "
                    "give the address under which /rest answers, for example with /index.php at the end."));
            return;
        }
        m_visit.fail(
            u"not-magento"_s, Text::tr("No Magento shop answers at this address"), m_last,
            Text::tr(
                "Use the address of the shop's front page. If the shop lives in a folder, give the folder too, for "
                "example https://www.example.com/shop."));
    }

private:
    bool follow(const Reply &reply, const QByteArray &asked)
    {
        const QByteArray suffix = "/rest/all/V1/directory/currency";
        const QUrl from = m_visit.connection().baseUrl;
        const std::optional<QUrl> root = redirectedRoot(asked, reply.answer.location, suffix);
        m_last = seenIn(reply);
        if (!root) {
            m_visit.fail(
                u"redirect"_s, Text::tr("The shop leads elsewhere instead of answering"), m_last,
                Text::tr("Something in front of the shop (a login page, a country choice, a consent page) has to leave "
                         "/rest alone. Ask whoever runs the server."));
            return false;
        }
        if (root->host() != from.host()) {
            m_visit.fail(
                u"redirect"_s, Text::tr("The shop has another address: %1").arg(shown(*root)), m_last,
                Text::tr("Check that this is your shop and use %1 as the address. Keys are never sent on to another "
                         "host by themselves.")
                    .arg(shown(*root)));
            return false;
        }
        if (from.scheme() == "https"_L1 && root->scheme() != "https"_L1) {
            m_visit.fail(u"redirect"_s, Text::tr("The shop leads from https back to plain http"), m_last,
                         Text::tr("Have the shop's base URLs set to https (Stores > Configuration > General > Web)."));
            return false;
        }
        m_movedFrom = from;
        m_visit.setBaseUrl(*root);
        return true;
    }

    Examination &m_visit;
    std::optional<Reply> m_unanswered;
    std::optional<QUrl> m_movedFrom;
    QString m_last;
    bool m_answered = false;
    bool m_marks = false;
};

void reportEncryption(Examination &visit)
{
    const remote::Connection &connection = visit.connection();
    if (connection.baseUrl.scheme() == "https"_L1) {
        visit.ok(u"tls"_s, connection.tls.pinnedSha256.isEmpty()
                               ? Text::tr("The connection is encrypted, the certificate is trusted")
                               : Text::tr("The connection is encrypted, the certificate is the pinned one"));
    } else if (remote::isLoopback(connection.baseUrl)) {
        visit.ok(u"tls"_s, Text::tr("Not encrypted; the shop runs on this computer"));
    } else {
        visit.warn(u"tls"_s, Text::tr("The connection is not encrypted"), shown(connection.baseUrl),
                   Text::tr("Anyone on the way can read the keys and the customers' data. Use https."));
    }
}

/// The findings of a root that answers. \returns false when keys may not travel there.
bool reportRoot(Examination &visit, const QUrl &given, const RootSearch &search, bool adminPath)
{
    const QUrl root = visit.connection().baseUrl;
    if (adminPath) {
        visit.warn(u"admin-path"_s, Text::tr("The address is that of the admin panel"),
                   Text::tr("The shop answers at %1").arg(shown(root)),
                   Text::tr("Use %1 as the address.").arg(shown(root)));
    }
    visit.ok(u"address"_s, Text::tr("The shop answers"), shown(root));
    if (search.movedFrom()) {
        visit.warn(u"redirect"_s, Text::tr("The shop has moved to %1").arg(shown(root)), search.last(),
                   Text::tr("Use %1 as the address: a redirected write would be lost.").arg(shown(root)));
    }
    if (!visit.mayCarrySecrets()) {
        visit.fail(
            u"tls"_s, Text::tr("The connection is not encrypted"), shown(root),
            Text::tr(
                "Anyone on the way could read the keys, so they were not sent. Use https, or allow plain http for this "
                "profile if the network is your own."));
        return false;
    }
    reportEncryption(visit);
    const bool asGiven = root == given || search.movedFrom() || adminPath;
    if (asGiven) {
        visit.ok(u"rest-root"_s, Text::tr("The REST API answers"), shown(root) + u"/rest"_s);
    } else {
        visit.warn(u"rest-root"_s, Text::tr("The REST API is under another address"), shown(root) + u"/rest"_s,
                   Text::tr("Use %1 as the address.").arg(shown(root)));
    }
    return true;
}

} // namespace

bool checkRoot(Examination &visit)
{
    const QUrl given = visit.connection().baseUrl;
    const Result<remote::BaseUrlCandidates> candidates =
        remote::normaliseBaseUrl(QString::fromLatin1(given.toEncoded()));
    if (!candidates) {
        visit.fail(u"address"_s, Text::tr("This is no address of a shop"), candidates.error().message,
                   Text::tr("Give the address of the shop's front page, for example https://www.example.com."));
        return false;
    }
    RootSearch search(visit);
    for (const QUrl &candidate : candidates->urls) {
        if (visit.stopped()) {
            return false;
        }
        switch (search.look(candidate)) {
        case Look::Found:
            return reportRoot(visit, candidates->urls.first() == candidate ? candidate : given, search,
                              candidates->adminPath);
        case Look::Failed:
            return false;
        case Look::Elsewhere:
            break;
        }
        // A name that is not known stays unknown under another path.
        const bool lastOfScheme = !search.answered() && candidate.scheme() == candidates->urls.last().scheme();
        const bool certificate = search.unansweredReply() && search.unansweredReply()->error->kind == ErrorKind::Tls;
        if (search.unansweredReply() && (lastOfScheme || certificate)) {
            break;
        }
    }
    if (search.unansweredReply()) {
        visit.setBaseUrl(candidates->urls.first());
        unanswered(visit, *search.unansweredReply());
    } else {
        search.explain(candidates->urls.first());
    }
    return false;
}

void checkClock(Examination &visit)
{
    const Reply reply = visit.ask(Examination::get(probeRoute));
    if (!reply.serverTime) {
        visit.skip(u"clock"_s, Text::tr("Clock: the shop does not tell its time"));
        return;
    }
    constexpr qint64 unremarkable = 120;
    const qint64 skew = reply.serverTime->seconds() - visit.now().seconds();
    visit.setSkew(skew);
    const qint64 apart = skew < 0 ? -skew : skew;
    const QString seen = Text::tr("shop %1, this computer %2").arg(reply.serverTime->toIso(), visit.now().toIso());
    if (apart <= unremarkable) {
        visit.ok(u"clock"_s, Text::tr("The shop's clock and this computer's agree"), seen);
        return;
    }
    visit.warn(
        u"clock"_s,
        skew > 0 ? Text::tr("This computer's clock is %n seconds behind the shop's", nullptr, int(apart))
                 : Text::tr("This computer's clock is %n seconds ahead of the shop's", nullptr, int(apart)),
        seen,
        Text::tr(
            "Set this computer's clock from the network. If it is right, the server's is wrong: tell whoever runs it. "
            "Until then the difference is allowed for when requests are signed."));
}

} // namespace qm::doctor
