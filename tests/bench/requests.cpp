// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

#include "practice/practicestore.h"
#include "remote/client.h"
#include "remote/credentialsjson.h"
#include "remote/endpoints/stores.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

constexpr int requests = 600;
constexpr int inFlight = 4;

double perSecond(qint64 nanoseconds)
{
    return requests * 1e9 / double(nanoseconds);
}

/// Nothing when a request failed.
double withClient(remote::Client &client)
{
    std::atomic<int> left = requests;
    std::atomic<bool> good = true;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> jobs;
    for (int i = 0; i < inFlight; ++i) {
        jobs.emplace_back([&] {
            while (left.fetch_sub(1) > 0) {
                good = client.send(remote::listWebsites()).result().has_value() && good;
            }
        });
    }
    for (std::thread &job : jobs) {
        job.join();
    }
    return good ? perSecond(timer.nsecsElapsed()) : 0;
}

double bare(const QUrl &shop, const QByteArray &token)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(shop.toString() + u"/rest/all/V1/store/websites"_s));
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Accept", "application/json");
    QEventLoop loop;
    int left = requests;
    int running = 0;
    bool good = true;
    const std::function<void()> next = [&] {
        if (left == 0) {
            if (running == 0) {
                loop.quit();
            }
            return;
        }
        --left;
        ++running;
        QNetworkReply *const reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            good = reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty() && good;
            reply->deleteLater();
            --running;
            next();
        });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < inFlight; ++i) {
        next();
    }
    loop.exec();
    return good ? perSecond(timer.nsecsElapsed()) : 0;
}

} // namespace

std::vector<Row> requestRows()
{
    Row row;
    row.name = u"requests on loopback, beside a bare QNetworkAccessManager"_s;
    row.unit = u"requests/s"_s;
    row.must = u">= 0.5"_s;
    row.pass = false;

    const auto store = practice::PracticeStore::start({});
    if (!store) {
        std::fprintf(stderr, "quartermaster-bench: the practice store does not start: %s\n",
                     qPrintable(store.error().text()));
        return {row};
    }
    const QByteArray login = QJsonDocument((*store)->logins()[u"bearer"_s].toObject()).toJson();
    const auto secrets = remote::credentialsFromJson(LoginKind::Bearer, login);
    if (!secrets) {
        return {row};
    }
    remote::Connection connection;
    connection.baseUrl = (*store)->baseUrl();
    connection.login = LoginKind::Bearer;
    connection.readsInFlight = inFlight;
    const SystemClock clock;
    remote::Client client(connection, *secrets, clock);

    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    for (int turn = 0; turn < 5; ++turn) {
        ours.push_back(withClient(client));
        theirs.push_back(bare(connection.baseUrl, std::get<BearerCredentials>(*secrets).token.reveal()));
        ratios.push_back(ours.back() / std::max(theirs.back(), 1.0));
    }
    row.value = median(ours);
    row.yardstick = median(theirs);
    row.ratio = median(ratios);
    row.pass = *row.ratio >= 0.5;
    return {row};
}

} // namespace qm::bench
