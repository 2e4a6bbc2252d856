// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/updatecheck.h"

#include "updates/announcement.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace qm::desktop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(updateLog, "console.updates", QtWarningMsg)

constexpr qint64 largest = 64 * 1024;
constexpr int patience = 20'000; ///< ms
constexpr qint64 day = 24 * 60 * 60;

bool mayBeAsked(const QUrl &url)
{
    const bool isHere = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere));
}

} // namespace

UpdateCheck::UpdateCheck(UpdateSource source, ui::Settings &settings, const Clock &clock)
    : m_source(std::move(source))
    , m_settings(settings)
    , m_clock(clock)
{
    m_hour.setInterval(60 * 60 * 1'000);
    connect(&m_hour, &QTimer::timeout, this, &UpdateCheck::lookWhenDue);
}

UpdateCheck::~UpdateCheck() = default;

bool UpdateCheck::isOffered() const
{
    return !m_source.publicKey.isEmpty() && mayBeAsked(m_source.url);
}

void UpdateCheck::lookWhenDue()
{
    m_hour.start();
    const qint64 now = m_clock.now().seconds();
    const qint64 before = m_settings.value(ui::setting::updatesLookedAt).toLongLong();
    // A clock that was set back is no reason never to look again.
    if (now - before >= day || now < before) {
        ask();
    }
}

void UpdateCheck::look()
{
    m_tells = true; // also of a look that is under way
    ask();
    m_tells = m_asking;
}

void UpdateCheck::ask()
{
    if (m_asking || !isOffered() || !m_settings.value(ui::setting::updatesLook).toBool()) {
        return;
    }
    m_asking = true;
    m_settings.setValue(ui::setting::updatesLookedAt, m_clock.now().seconds());
    QNetworkRequest request(m_source.url);
    request.setTransferTimeout(patience);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"quartermaster"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largest) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_asking = false;
        take(*reply);
        m_tells = false;
    });
}

void UpdateCheck::take(QNetworkReply &reply)
{
    const auto tell = [this](const QString &text) {
        if (m_tells) {
            Q_EMIT told(text);
        }
    };
    if (reply.error() != QNetworkReply::NoError) {
        qCInfo(updateLog) << "no announcement:" << reply.error();
        tell(tr("Whether there is a new version could not be found out"));
        return;
    }
    const updates::Trust trust{m_source.publicKey, m_settings.value(ui::setting::updatesSerial).toLongLong()};
    const Result<updates::Announcement> read = updates::readAnnouncement(reply.read(largest), trust, m_clock.now());
    if (!read) {
        qCWarning(updateLog).noquote() << read.error().text();
        tell(read.error().kind == ErrorKind::Conflict
                 ? tr("What is said of new versions is out of date: it is not believed")
                 : tr("What is said of new versions is not signed by who makes this program: it is not believed"));
        return;
    }
    m_settings.setValue(ui::setting::updatesSerial, read->serial);
    if (updates::isNewer(read->version, QCoreApplication::applicationVersion())) {
        Q_EMIT found(read->version, read->page);
    } else {
        tell(tr("There is no newer version"));
    }
}

} // namespace qm::desktop
