// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QUrl>

#include <httplib.h>

using namespace Qt::StringLiterals;

class PracticeClient::Private
{
public:
    explicit Private(const QUrl &url)
        : client(url.toString(QUrl::RemovePath).toStdString())
        , prefix(url.path(QUrl::FullyEncoded).toStdString())
    {}

    httplib::Client client;
    std::string prefix;
};

QByteArray PracticeAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

PracticeClient::PracticeClient(const QUrl &baseUrl, std::chrono::milliseconds readTimeout)
    : d(std::make_unique<Private>(baseUrl))
{
    d->client.set_url_encode(false);
    d->client.set_keep_alive(true);
    d->client.set_decompress(false);
    d->client.set_tcp_nodelay(true);
    d->client.enable_server_certificate_verification(false);
    d->client.set_read_timeout(readTimeout);
    d->client.set_write_timeout(std::chrono::minutes(5)); // five seconds are a figure
}

PracticeClient::PracticeClient(const qm::practice::PracticeStore &store)
    : PracticeClient(store.baseUrl(), std::chrono::minutes(5)) // of a busy machine
{}

PracticeClient::~PracticeClient() = default;

PracticeAnswer PracticeClient::send(const QByteArray &method, const QByteArray &target, const Headers &headers,
                                    const QByteArray &body)
{
    PracticeAnswer answer;
    httplib::Request request;
    request.method = method.toStdString();
    request.path = d->prefix + target.toStdString();
    request.body = body.toStdString();
    if (!m_authorization.isEmpty()) {
        request.headers.emplace("Authorization", m_authorization.toStdString());
    }
    for (const auto &[name, value] : headers) {
        request.headers.emplace(name.toStdString(), value.toStdString());
    }
    request.response_handler = [&answer](const httplib::Response &response) {
        answer.status = response.status;
        for (const auto &[name, value] : response.headers) {
            answer.headers.emplaceBack(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        }
        return true;
    };
    request.content_receiver = [&answer](const char *data, std::size_t length, std::uint64_t, std::uint64_t) {
        answer.body.append(data, static_cast<qsizetype>(length));
        return true;
    };
    const httplib::Result result = d->client.send(request);
    answer.isComplete = static_cast<bool>(result);
    if (result) {
        answer.status = result->status; // of HEAD, too, where the handler above is not called
    }
    answer.contentType = answer.header("Content-Type");
    return answer;
}

PracticeAnswer PracticeClient::post(const QByteArray &target, const QByteArray &json, Headers headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return send("POST", target, headers, json);
}

bool PracticeClient::logInAsAdmin(const qm::practice::PracticeStore &store)
{
    const QJsonObject login = store.logins().value("admin"_L1).toObject();
    const PracticeAnswer answer = post("/rest/all/V1/integration/admin/token", QJsonDocument(login).toJson());
    setAuthorization("Bearer " + answer.body.mid(1, answer.body.size() - 2));
    return answer.status == 200;
}

QByteArray practiceFilter(int group, const QByteArray &field, const QByteArray &condition, const QByteArray &value)
{
    const QByteArray start = "searchCriteria[filter_groups][" + QByteArray::number(group) + "][filters][0]";
    return start + "[field]=" + field.toPercentEncoding() + '&' + start +
           "[condition_type]=" + condition.toPercentEncoding() + '&' + start + "[value]=" + value.toPercentEncoding();
}
