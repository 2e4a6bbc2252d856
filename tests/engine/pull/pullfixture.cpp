// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pullfixture.h"

#include "practiceclient.h"
#include "remote/credentialsjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;
using cache::Entity;

namespace {

/// Waits of the client's own shrink to a thousandth, so that no test sleeps.
constexpr remote::Pace fast{0.001, 7};

template <typename T>
T expected(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.error().text()));
    }
    return std::move(*result);
}

/// What differs from copy to copy without meaning anything.
bool isMeaningless(const QString &table, const QString &column)
{
    static const QStringList counters{u"source_item"_s, u"base_price"_s, u"cost"_s, u"special_price"_s,
                                      u"tier_price"_s};
    static const QStringList times{u"changed_until"_s, u"pulled_at"_s, u"swept_at"_s};
    return column == "sweep"_L1 || (column == "id"_L1 && counters.contains(table)) ||
           (table == "pull_state"_L1 && times.contains(column)) ||
           (table == "category"_L1 && column == "product_count"_L1) || // whether its products were asked for
           (table == "document"_L1 && (column == "dictionary"_L1 || column == "body"_L1));
}

cache::Place placeIn(const QString &folder)
{
    return {folder, u"shop"_s, 2, false, {}};
}

/// Lays an empty copy into a folder, as the program makes it. It is made once: to make one takes longer than many a
/// pull of these tests, and some need hundreds.
void layEmpty(const QString &folder)
{
    static const QTemporaryDir first;
    static const QString made = [] {
        cache::Cache copy(placeIn(first.path()));
        static_cast<void>(expected(copy.open().takeResult(), "the first copy"));
        return copy.path();
    }();
    if (QFile::exists(made + u"-wal"_s) || !QFile::copy(made, folder + u'/' + QFileInfo(made).fileName())) {
        qFatal("%s cannot be copied", qPrintable(made));
    }
}

QStringList names(sqlite::Database &database, const QByteArray &sql)
{
    QStringList found;
    sqlite::Rows rows = database.rowsOf(sql.toStdString(), {});
    while (rows.next()) {
        found.append(rows.text(0));
    }
    return found;
}

QStringList dumpTable(sqlite::Database &database, const QString &table)
{
    QStringList columns;
    for (const QString &column : names(database, "select name from pragma_table_info('" + table.toUtf8() + "')")) {
        if (!isMeaningless(table, column)) {
            columns.append(column);
        }
    }
    // Each practice store has a port of its own.
    static const QRegularExpression port(u"127\\.0\\.0\\.1:[0-9]+/"_s);
    QStringList lines;
    sqlite::Rows rows =
        database.rowsOf("select " + columns.join(u',').toStdString() + " from " + table.toStdString(), {});
    while (rows.next()) {
        QString line = table;
        for (int i = 0; i < columns.size(); ++i) {
            line += u" | "_s + columns[i] + u'=' + (rows.isNull(i) ? u"NULL"_s : rows.text(i));
        }
        lines.append(line.replace(port, u"127.0.0.1/"_s));
    }
    if (const Result<void> done = rows.finished(); !done) {
        qFatal("%s: %s", qPrintable(table), qPrintable(done.error().text()));
    }
    return lines;
}

QStringList dumpIndex(sqlite::Database &database, const QString &table)
{
    const QByteArray name = table.toUtf8();
    static_cast<void>(expected(
        database.script("create virtual table temp.words_" + name + " using fts5vocab(main, '" + name + "', instance)")
            .map([] { return true; }),
        "a vocabulary"));
    QStringList lines;
    sqlite::Rows rows = database.rowsOf(
        ("select term || ' ' || doc || ' ' || col || ' ' || offset from temp.words_" + name).toStdString(), {});
    while (rows.next()) {
        lines.append(table + u" | "_s + rows.text(0));
    }
    return lines;
}

} // namespace

practice::ServerOptions PulledShop::small()
{
    practice::ServerOptions options;
    options.shop.orders = 40;
    options.shop.products = 126;
    options.shop.customers = 20;
    return options;
}

PulledShop::PulledShop(practice::ServerOptions options, const QString &login)
    : m_login(login)
    , m_store(expected(practice::PracticeStore::start(options), "the practice store"))
{
    reconnect();
}

void PulledShop::reconnect()
{
    connectWith({}, remote::Limits().answerBytes);
}

void PulledShop::reconnectImpatiently()
{
    using namespace std::chrono_literals;
    remote::Timeouts timeouts;
    timeouts.connectAndFirstByte = 300ms;
    timeouts.idle = 300ms;
    timeouts.whole = 600ms;
    connectWith(timeouts, 1 << 20);
}

void PulledShop::connectWith(const remote::Timeouts &timeouts, qint64 answerBytes)
{
    const QByteArray secrets = QJsonDocument(m_store->logins().value(m_login).toObject()).toJson();
    remote::Connection connection;
    connection.baseUrl = m_store->baseUrl();
    connection.login = LoginKind::OAuth1;
    connection.dialect = remote::SigningDialect::Normalised;
    connection.timeouts = timeouts;
    connection.limits.answerBytes = answerBytes;
    connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    m_client.reset();
    m_client = std::make_unique<remote::Client>(
        connection, expected(remote::credentialsFromJson(LoginKind::OAuth1, secrets), "the login"), m_clock, fast);
}

void PulledShop::failFrom(const QString &list, int after)
{
    practice::Fault fault;
    fault.kind = practice::FaultKind::Status;
    fault.route = u"GET /V1/"_s + list + u'*';
    fault.status = 500;
    fault.after = after;
    practice::FaultPlan plan;
    plan.faults.append(fault);
    m_store->setFaults(plan);
}

QStringList PulledShop::takeRequests()
{
    QStringList targets;
    for (const practice::SeenRequest &request : m_store->requests()) {
        targets.append(request.method + u' ' + request.target);
    }
    m_store->clearRequests();
    return targets;
}

QList<QJsonObject> PulledShop::items(const QByteArray &path, const QByteArray &scope)
{
    PracticeClient plain(*m_store);
    if (!plain.logInAsAdmin(*m_store)) {
        qFatal("the admin cannot log in");
    }
    const PracticeAnswer answer = plain.get("/rest/" + scope + "/V1/" + path + (path.contains('?') ? "&" : "?") +
                                            "searchCriteria[pageSize]=100000");
    if (answer.status != 200) {
        qFatal("%s: %s", path.constData(), answer.body.constData());
    }
    QList<QJsonObject> items;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonArray array = document.isArray() ? document.array() : document.object().value("items"_L1).toArray();
    for (const QJsonValue &item : array) {
        items.append(item.toObject());
    }
    return items;
}

LocalCopy::LocalCopy(const sqlite::Database::Hook &hook)
    : m_hook(hook)
{
    layEmpty(m_folder.path());
    open();
}

void LocalCopy::open()
{
    cache::Place place = placeIn(m_folder.path());
    place.hook = m_hook;
    m_cache = std::make_unique<cache::Cache>(place);
    if (!expected(m_cache->open().takeResult(), "the copy").writable) {
        qFatal("the copy is not writable");
    }
}

void LocalCopy::reopen()
{
    m_cache.reset();
    open();
}

QStringList LocalCopy::dump()
{
    return dumpOf(m_cache->path());
}

QStringList dumpOf(const QString &file)
{
    Result<sqlite::Database> opened = sqlite::Database::open(file, sqlite::Mode::ReadWrite);
    sqlite::Database database = expected(std::move(opened), "the copy beside its writer");
    QStringList lines;
    for (const QString &table :
         names(database, "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name "
                         "not like '%\\_search\\_%' escape '\\' and name <> 'dictionary'")) {
        lines += table.endsWith("_search"_L1) ? dumpIndex(database, table) : dumpTable(database, table);
    }
    std::vector<qint64> keys;
    sqlite::Rows rows = database.rows("select key from document");
    while (rows.next()) {
        keys.push_back(rows.integer(0));
    }
    for (const qint64 key : keys) {
        const cache::DocumentKey parts{cache::DocumentKind(key >> 52), key & ((qint64{1} << 40) - 1),
                                       int((key >> 40) & 0xfff)};
        const auto text = expected(readDocument(database, parts), "a document");
        lines.append(u"text | %1 | %2"_s.arg(key).arg(QString::fromUtf8(text.value_or(QByteArray()))));
    }
    lines.sort();
    return lines;
}

qint64 LocalCopy::number(const QByteArray &sql)
{
    return expected(m_cache
                        ->read<qint64>([sql](sqlite::Database &database) -> Result<qint64> {
                            auto value = database.number(std::string_view(sql.constData(), std::size_t(sql.size())));
                            return value ? Result<qint64>(value->value_or(-1)) : failure(value.error());
                        })
                        .takeResult(),
                    sql.constData());
}

void LocalCopy::run(const QByteArray &sql)
{
    static_cast<void>(expected(m_cache
                                   ->write<bool>([sql](cache::Writing &writing) -> Result<bool> {
                                       auto done = writing.database.script(sql);
                                       return done ? Result<bool>(true) : failure(done.error());
                                   })
                                   .takeResult(),
                               sql.constData()));
}

QByteArray LocalCopy::document(cache::DocumentKind kind, qint64 id, int storeId)
{
    using Text = std::optional<QByteArray>;
    return expected(m_cache
                        ->read<Text>([=](sqlite::Database &database) {
                            return readDocument(database, cache::DocumentKey{kind, id, storeId});
                        })
                        .takeResult(),
                    "a document")
        .value_or(QByteArray());
}

sync::PullOptions optionsFor(cache::Entities entities)
{
    sync::PullOptions options;
    options.entities = entities;
    options.pageSize = 10;
    return options;
}

Result<sync::PullReport> pull(PulledShop &shop, LocalCopy &copy, const sync::PullOptions &options,
                              const StopToken &stop, const sync::Pull::OnProgress &onProgress)
{
    return sync::Pull(shop.client(), copy.cache(), options, onProgress, stop).run();
}

const sync::PulledEntity *partOf(const sync::PullReport &report, cache::Entity entity)
{
    const auto found = std::ranges::find(report.entities, entity, &sync::PulledEntity::entity);
    return found == report.entities.end() ? nullptr : &*found;
}

QString told(const Result<sync::PullReport> &report)
{
    if (!report) {
        return u"no report: "_s + report.error().text();
    }
    QStringList lines;
    for (const sync::PulledEntity &one : report->entities) {
        lines.append(
            u"%1: end %2, seen %3, new %4, changed %5, gone %6%7%8"_s.arg(cache::toString(one.entity))
                .arg(int(one.end))
                .arg(one.tally.seen)
                .arg(one.tally.added)
                .arg(one.tally.changed)
                .arg(one.tally.gone)
                .arg(one.error ? u", %1 %2 (%3)"_s.arg(toString(one.error->kind), one.error->text(), one.error->request)
                               : QString())
                .arg(one.guard ? u", guarded"_s : QString()));
    }
    return lines.join(u'\n');
}

QStringList content(LocalCopy &copy)
{
    QStringList lines = copy.dump();
    lines.removeIf([](const QString &line) { return line.startsWith("pull_state |"_L1); });
    return lines;
}

QStringList freshContent(PulledShop &shop, cache::Entities entities)
{
    LocalCopy copy;
    const auto report = pull(shop, copy, optionsFor(entities));
    if (!report || !report->isDone()) {
        qFatal("%s", qPrintable(told(report)));
    }
    return content(copy);
}

QString difference(const QStringList &one, const QStringList &other)
{
    QStringList lines;
    auto a = one.begin();
    auto b = other.begin();
    while ((a != one.end() || b != other.end()) && lines.size() < 12) {
        if (a != one.end() && b != other.end() && *a == *b) {
            ++a;
            ++b;
        } else if (b == other.end() || (a != one.end() && *a < *b)) {
            lines.append(u"- "_s + (a++)->left(600));
        } else {
            lines.append(u"+ "_s + (b++)->left(600));
        }
    }
    return lines.join(u'\n');
}

const std::vector<Group> &groups()
{
    static const std::vector<Group> all{
        {"small",
         Entity::Stores | Entity::Attributes | Entity::Categories | Entity::Groups | Entity::Rules | Entity::Coupons},
        {"orders", Entity::Orders | Entity::Invoices | Entity::Shipments | Entity::CreditMemos | Entity::Transactions},
        {"products", Entity::Products},
        {"customers", Entity::Customers},
        {"stock", Entity::Sources | Entity::Stock},
        {"prices", Entity::Prices},
    };
    return all;
}

} // namespace qm::test
