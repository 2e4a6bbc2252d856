// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderserver.h"

#include "orderpage.h"

#include <QString>
#include <QUrlQuery>

#include <algorithm>
#include <thread>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace qm::bench {

namespace {

struct Range
{
    qint64 first = 1;
    qint64 last = 0;
    bool descending = false;
    qint64 rows = 100;
    bool none = false;
};

void narrow(Range &range, const QString &field, const QString &condition, const QString &value)
{
    if (field == "updated_at"_L1) {
        range.none = true; // nothing changes here
    }
    if (field != "entity_id"_L1) {
        return;
    }
    const qint64 bound = value.toLongLong();
    if (condition == "gt"_L1 || condition == "gteq"_L1) {
        range.first = std::max(range.first, bound + (condition == "gt"_L1 ? 1 : 0));
    } else if (condition == "lt"_L1 || condition == "lteq"_L1) {
        range.last = std::min(range.last, bound - (condition == "lt"_L1 ? 1 : 0));
    }
}

Range rangeOf(const QUrlQuery &query, qint64 orders)
{
    Range range;
    range.last = orders;
    for (int group = 0; group < 5; ++group) {
        // The member's name is spelled in two ways by clients: with underscores and in camel case.
        const auto member = [&](QLatin1StringView name) {
            const QString one = u"searchCriteria[filterGroups][%1][filters][0][%2]"_s.arg(group).arg(name);
            const QString other = u"searchCriteria[filter_groups][%1][filters][0][%2]"_s.arg(group).arg(name);
            return query.hasQueryItem(one) ? query.queryItemValue(one, QUrl::FullyDecoded)
                                           : query.queryItemValue(other, QUrl::FullyDecoded);
        };
        const QString camel = member("conditionType"_L1);
        narrow(range, member("field"_L1), camel.isEmpty() ? member("condition_type"_L1) : camel, member("value"_L1));
    }
    range.descending = query.queryItemValue(u"searchCriteria[sortOrders][0][direction]"_s) == "DESC"_L1;
    range.rows = std::clamp<qint64>(query.queryItemValue(u"searchCriteria[pageSize]"_s).toLongLong(), 1, 1'000);
    return range;
}

} // namespace

class OrderServer::Private
{
public:
    explicit Private(int orders)
    {
        m_documents.reserve(std::size_t(orders));
        for (int id = 1; id <= orders; ++id) {
            m_documents.push_back(orderDocument(id));
        }
        m_server.Get(
            ".*", [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); });
        m_server.set_tcp_nodelay(true);
        m_server.set_keep_alive_max_count(1'000'000);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) {
            std::this_thread::yield();
        }
    }
    ~Private()
    {
        m_server.stop();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Private)

    void answer(const httplib::Request &request, httplib::Response &response) const
    {
        const QByteArray target = QByteArray::fromStdString(request.target);
        const qsizetype mark = target.indexOf('?');
        const QByteArray path = mark < 0 ? target : target.first(mark);
        if (!path.endsWith("/V1/orders")) {
            response.status = 404;
            response.set_content(R"({"message":"Request does not match any route."})", "application/json");
            return;
        }
        const QUrlQuery query(QString::fromLatin1(mark < 0 ? QByteArray() : target.mid(mark + 1)));
        const Range range = rangeOf(query, qint64(m_documents.size()));
        const qint64 total = range.none ? 0 : std::max<qint64>(0, range.last - range.first + 1);
        std::string body = "{\"items\":[";
        body.reserve(std::size_t(std::min(total, range.rows) + 1) * 12'000);
        for (qint64 i = 0; i < std::min(total, range.rows); ++i) {
            const qint64 id = range.descending ? range.last - i : range.first + i;
            const QByteArray &document = m_documents[std::size_t(id - 1)];
            body.append(i == 0 ? "" : ",").append(document.constData(), std::size_t(document.size()));
        }
        body += "],\"search_criteria\":{},\"total_count\":" + std::to_string(total) + "}";
        // Not set_content(): the library would compress that, which is no yardstick for a fast server.
        const auto kept = std::make_shared<std::string>(std::move(body));
        response.set_content_provider(kept->size(), "application/json",
                                      [kept](std::size_t offset, std::size_t length, httplib::DataSink &sink) {
                                          return sink.write(kept->data() + offset, length);
                                      });
    }

    std::vector<QByteArray> m_documents;
    httplib::Server m_server;
    int m_port = 0;
    std::thread m_thread;
};

OrderServer::OrderServer(int orders)
    : d(std::make_unique<Private>(orders))
{}

OrderServer::~OrderServer() = default;

QUrl OrderServer::baseUrl() const
{
    return d->m_port > 0 ? QUrl(u"http://127.0.0.1:%1"_s.arg(d->m_port)) : QUrl();
}

const std::vector<QByteArray> &OrderServer::documents() const
{
    return d->m_documents;
}

} // namespace qm::bench
