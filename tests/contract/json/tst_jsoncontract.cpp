// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "recorded.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::remote;
using namespace qm::test;

namespace {

/// The lines of a list beside this test, without comments.
QSet<QString> listed(const QString &name)
{
    QFile file(QStringLiteral(QM_TEST_FOLDER "/") + name);
    QSet<QString> lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArray text = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).trimmed();
            if (!text.isEmpty()) {
                lines.insert(QString::fromUtf8(text));
            }
        }
    }
    return lines;
}

QString sorted(const QSet<QString> &lines)
{
    QStringList list(lines.begin(), lines.end());
    list.sort();
    return list.join(u'\n');
}

/// The entity's own path: the same whether it came alone, in a list or in a page.
QString ownPath(QString path)
{
    for (const auto prefix : {"items[]."_L1, "[]."_L1}) {
        if (path.startsWith(prefix)) {
            path.remove(0, prefix.size());
        }
    }
    return path;
}

} // namespace

/// Every accepted answer of a typed endpoint decodes, re-encodes without loss, and is known to its structs.
class TestJsonContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void unnamedFieldsAreListed();
    void untypedReadsAreListed();
    void resourcesAreMagentos();
    void cleanupTestCase();

private:
    QList<Recorded> m_exchanges;
    QSet<QString> m_unnamed;
    int m_covered = 0;
    int m_masked = 0;
};

void TestJsonContract::initTestCase()
{
    m_exchanges = acceptedExchanges();
    QVERIFY(!m_exchanges.isEmpty());
    std::printf("json exchanges: %s\n", hasContract()
                                            ? "QUARTERMASTER_CONTRACT_DIR"
                                            : "the project's own samples, QUARTERMASTER_CONTRACT_DIR is not set");
}

void TestJsonContract::roundTrip_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        if (m_exchanges[i].json && endpointOf(m_exchanges[i])) {
            QTest::newRow(qPrintable(m_exchanges[i].name)) << int(i);
        }
    }
}

void TestJsonContract::roundTrip()
{
    QFETCH(int, index);
    const Recorded &exchange = m_exchanges[index];
    const EndpointInfo &endpoint = *endpointOf(exchange);
    const Result<QByteArray> written = endpoint.recode(exchange.body, Recode::WithDocument);
    if (!written && exchange.masked) {
        // A mask may take away what an entity cannot be without, or make a bad answer; either is named.
        QVERIFY(written.error().kind == ErrorKind::Protocol);
        QVERIFY2(written.error().message.endsWith(": missing"_L1) ||
                     written.error().message.contains("expected a page"_L1),
                 qPrintable(written.error().message));
        ++m_masked;
        return;
    }
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
    QCOMPARE(differences(exchange.body, *written).join(u'\n'), QString());

    const Result<QByteArray> known = endpoint.recode(exchange.body, Recode::StructOnly);
    QVERIFY(known.has_value());
    const Known comparison = compareKnown(exchange.body, *known);
    QCOMPARE(comparison.wrong.join(u'\n'), QString());
    for (const QString &path : comparison.unnamed) {
        m_unnamed.insert(ownPath(path));
    }
    ++m_covered;
}

/// A name misspelt in a table would show here: its field would stay without a value.
void TestJsonContract::unnamedFieldsAreListed()
{
    const QSet<QString> expected = listed(u"unnamed.txt"_s);
    QVERIFY2((m_unnamed - expected).isEmpty(), qPrintable(u"not listed:\n"_s + sorted(m_unnamed - expected)));
    if (hasContract()) {
        QVERIFY2((expected - m_unnamed).isEmpty(),
                 qPrintable(u"listed for nothing:\n"_s + sorted(expected - m_unnamed)));
    }
}

void TestJsonContract::untypedReadsAreListed()
{
    QSet<QString> untyped;
    for (const Recorded &exchange : m_exchanges) {
        if (exchange.method == "GET" && exchange.json && !endpointOf(exchange)) {
            untyped.insert(exchange.path);
        }
    }
    const QSet<QString> expected = listed(u"untyped.txt"_s);
    QVERIFY2((untyped - expected).isEmpty(), qPrintable(u"not listed:\n"_s + sorted(untyped - expected)));
    if (hasContract()) {
        QVERIFY2((expected - untyped).isEmpty(), qPrintable(u"listed for nothing:\n"_s + sorted(expected - untyped)));
    }
}

void TestJsonContract::resourcesAreMagentos()
{
    const auto routes = contractRoutes();
    if (routes.isEmpty()) {
        QSKIP("routes.tsv is part of the contract");
    }
    for (const EndpointInfo &endpoint : allEndpoints()) {
        if (endpoint.api == Api::GraphQl) {
            continue;
        }
        const QString key = toString(endpoint.verb) + u' ' + endpoint.route;
        QVERIFY2(routes.contains(key), qPrintable(key));
        const QString resource = endpoint.resource.isEmpty() ? u"anonymous"_s : QString(endpoint.resource);
        QVERIFY2(routes[key].contains(resource), qPrintable(key + u": "_s + routes[key].join(u' ')));
    }
}

void TestJsonContract::cleanupTestCase()
{
    std::printf("json exchanges covered: %d of %lld accepted; %d more were masked beyond reading\n", m_covered,
                static_cast<long long>(m_exchanges.size()), m_masked);
}

QTEST_GUILESS_MAIN(TestJsonContract)
#include "tst_jsoncontract.moc"
