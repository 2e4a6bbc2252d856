// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/bulks.h"

#include "remote/json/scanner.h"
#include "remote/json/writer.h"

namespace qm::remote {

namespace {

/// `:productSku` of the route is `productSku` of an operation and `byProductSku` of the bulk's path.
QByteArray bulkPath(const QString &route)
{
    QString path;
    for (const QString &part : route.split(u'/').mid(1)) {
        path += u'/';
        path += part.startsWith(u':') ? QStringLiteral("by") + part.mid(1, 1).toUpper() + part.mid(2) : part;
    }
    return path.toLatin1();
}

void writeOperation(json::Writer &writer, const HttpRequest &request)
{
    const QStringList names = request.route.split(u'/');
    const QList<QByteArray> values = request.path.split('/');
    Q_ASSERT(names.size() == values.size());
    writer.beginObject();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(u':')) {
            writer.escapedKey(QStringView(names[i]).mid(1));
            writer.text(QString::fromUtf8(QByteArray::fromPercentEncoding(values[i])));
        }
    }
    const QByteArray body = request.body.value_or(QByteArray());
    for (const auto &[name, value] : json::membersOf({body.constData(), std::size_t(body.size())})) {
        writer.key(name);
        writer.verbatim(value);
    }
    writer.endObject();
}

} // namespace

Result<Request<Page<BulkOperation>>> listBulkOperations(const Scope &scope, const Criteria &criteria)
{
    return bulkOperationsEndpoint(scope, criteria);
}

Request<BulkStatus> readBulkStatus(const Scope &scope, const QString &bulkUuid)
{
    return bulkStatusEndpoint(scope, {bulkUuid});
}

Request<BulkStatus> readBulkDetails(const Scope &scope, const QString &bulkUuid)
{
    return bulkDetailsEndpoint(scope, {bulkUuid});
}

Request<int> countBulkOperations(const Scope &scope, const QString &bulkUuid, qint64 status)
{
    return bulkOperationCountEndpoint(scope, {bulkUuid, QString::number(status)});
}

Request<BulkAccepted> inBulk(const std::vector<HttpRequest> &requests)
{
    Q_ASSERT(!requests.empty());
    json::Writer writer;
    writer.beginArray();
    for (const HttpRequest &request : requests) {
        Q_ASSERT(request.verb == requests.front().verb && request.route == requests.front().route &&
                 request.scope == requests.front().scope);
        writeOperation(writer, request);
    }
    writer.endArray();
    Request<BulkAccepted> bulk;
    bulk.http.verb = requests.front().verb;
    bulk.http.api = Api::AsyncBulk;
    bulk.http.route = requests.front().route;
    bulk.http.path = bulkPath(requests.front().route);
    bulk.http.body = writer.take();
    bulk.http.scope = requests.front().scope;
    bulk.http.repeat = Repeat::Never;
    return bulk;
}

} // namespace qm::remote
