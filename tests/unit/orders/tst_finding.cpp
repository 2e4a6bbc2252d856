// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an order tells of an action that was sent: arrived, not there, or nothing for sure.

#include "orders/finding.h"
#include "orders/marker.h"
#include "orders/obstacle.h"
#include "orders/ordersight.h"

#include <QSet>
#include <QTest>

using namespace qm;
using namespace qm::orders;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u"QM-0123456789"_s;
const QString theirs = u"QM-ABCDEFGHJK"_s;

OrderImage image(std::vector<DocumentImage> documents = {}, Decimal done = {})
{
    OrderImage made;
    made.state = u"processing"_s;
    made.lines = {{1, Decimal(3), done, done, done, {}}};
    made.invoices = documents;
    made.shipments = documents;
    made.creditMemos = documents;
    made.transactions.emplace();
    return made;
}

DocumentImage document(qint64 id, int pieces, const QStringList &markers = {})
{
    return {id, u"1000%1"_s.arg(id), {{1, Decimal(pieces)}}, {}, {}, markers};
}

std::vector<OrderWork> makingDocuments()
{
    CreditMemoAction memo;
    memo.lines = {{1, Decimal(2)}};
    return {InvoiceAction{{{1, Decimal(2)}}, false, {}}, ShipmentAction{{{1, Decimal(2)}}, {}, {}, {}}, memo};
}

QString told(const Finding &finding)
{
    static constexpr std::array names{"arrived", "not there", "cannot tell"};
    return u"%1 %2 %3"_s.arg(QLatin1StringView(names[std::size_t(finding.arrival)]))
        .arg(finding.documentId)
        .arg(finding.missing.empty() ? QString() : finding.missing.front().qty.toString())
        .trimmed();
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documents()
    {
        for (const OrderWork &work : makingDocuments()) {
            const OrderImage before = image({document(5, 1)}, Decimal(1));
            const auto find = [&](const OrderImage &after, qint64 answered = 0) {
                return told(findWork(work, ours, before, after, answered));
            };
            QCOMPARE(find(before), u"not there 0"_s);
            QCOMPARE(find(image({document(5, 1), document(6, 2, {ours})}, Decimal(3))), u"arrived 6"_s);
            QCOMPARE(find(image({document(5, 1), document(6, 1, {ours})}, Decimal(2))), u"arrived 6 1"_s); // cut
            // Without a marker it may be anybody's, unless the shop said its number.
            QCOMPARE(find(image({document(5, 1), document(6, 2)}, Decimal(3))), u"cannot tell 0"_s);
            QCOMPARE(find(image({document(5, 1), document(6, 2)}, Decimal(3)), 6), u"arrived 6"_s);
            QCOMPARE(find(image({document(5, 1), document(6, 2, {theirs})}, Decimal(3))), u"not there 0"_s);
            QCOMPARE(find(image({document(5, 1)}, Decimal(1)), 6), u"cannot tell 0"_s);
            QCOMPARE(find(image({document(5, 1)}, Decimal(3))), u"cannot tell 0"_s);
            OrderImage unread = before;
            unread.invoices.reset();
            unread.shipments.reset();
            unread.creditMemos.reset();
            QCOMPARE(find(unread), u"cannot tell 0"_s);
            QVERIFY(isThere(work, ours, image({document(6, 2, {ours})})));
            QVERIFY(!isThere(work, ours, image({document(6, 2, {theirs})})));
        }
    }

    void moneyWithoutADocument()
    {
        const OrderImage before = image();
        OrderImage after = before;
        after.transactions->push_back(9);
        QCOMPARE(told(findWork(InvoiceAction{{{1, Decimal(2)}}, true, {}}, ours, before, after)), u"cannot tell 0"_s);
        QCOMPARE(told(findWork(InvoiceAction{{{1, Decimal(2)}}, false, {}}, ours, before, after)), u"not there 0"_s);
    }

    void statesAndComments()
    {
        const OrderImage before = image();
        OrderImage after = before;
        for (const OrderWork &work : {OrderWork(CommentAction{}), OrderWork(StatusAction{})}) {
            QCOMPARE(told(findWork(work, ours, before, before)), u"not there 0"_s);
            after.markers = {theirs};
            QCOMPARE(told(findWork(work, ours, before, after)), u"not there 0"_s);
            after.markers = {theirs, ours};
            QCOMPARE(told(findWork(work, ours, before, after)), u"arrived 0"_s);
        }
        after.state = u"holded"_s;
        QCOMPARE(told(findWork(HoldAction(), ours, before, after)), u"arrived 0"_s);
        QCOMPARE(told(findWork(HoldAction(), ours, before, before)), u"not there 0"_s);
        QCOMPARE(told(findWork(UnholdAction(), ours, after, before)), u"arrived 0"_s);
        QCOMPARE(told(findWork(UnholdAction(), ours, after, after)), u"not there 0"_s);
        after.state = u"canceled"_s;
        QCOMPARE(told(findWork(CancelAction(), ours, before, after)), u"arrived 0"_s);
        after.state = u"processing"_s; // partly invoiced: the rest is canceled (observed 37)
        after.lines.front().canceled = Decimal(1);
        QCOMPARE(told(findWork(CancelAction(), ours, before, after)), u"arrived 0"_s);
        QCOMPARE(told(findWork(CancelAction(), ours, before, before)), u"not there 0"_s);
    }

    void parcels()
    {
        const TrackAction work{5, {u"ups"_s, u"UPS"_s, u"1Z"_s}};
        const OrderImage before = image({document(5, 1), document(6, 1)});
        OrderImage after = before;
        (*after.shipments)[1].tracks = {work.track};
        QCOMPARE(told(findWork(work, ours, before, after)), u"not there 0"_s); // another shipment's
        (*after.shipments)[0].tracks = {work.track};
        QCOMPARE(told(findWork(work, ours, before, after)), u"arrived 0"_s);
        QVERIFY(isThere(work, ours, after) && !isThere(work, ours, before));
    }

    void refusals()
    {
        const OrderWork plain = InvoiceAction{};
        const OrderWork online = InvoiceAction{{}, true, {}};
        Error error;
        error.kind = ErrorKind::Validation;
        error.httpStatus = 400;
        error.message = u"Could not save an invoice, see error log for details"_s;
        QVERIFY(isSureRefusal(plain, error) && !isSureRefusal(online, error));
        error.message = u"Invoice Document Validation Error(s):\nThe order does not allow an invoice to be created."_s;
        QVERIFY(isSureRefusal(plain, error) && isSureRefusal(online, error));
        // In every language: line by line, or with what it is about.
        error.message = u"Die Rechnung konnte nicht gespeichert werden, siehe Fehlerprotokoll"_s;
        QVERIFY(isSureRefusal(plain, error) && !isSureRefusal(online, error));
        error.message = u"Fehler bei der Prüfung der Rechnung:\nDie Bestellung lässt keine Rechnung zu."_s;
        QVERIFY(isSureRefusal(plain, error) && isSureRefusal(online, error));
        error.message = u"Ungültige Menge für den Artikel „%1“."_s;
        error.parameters = {{{}, u"Rig product 42"_s}};
        QVERIFY(isSureRefusal(plain, error) && isSureRefusal(online, error));
        error.parameters.clear();
        QVERIFY(!isSureRefusal(online, error));
        error.kind = ErrorKind::Server;
        error.httpStatus = 500;
        QVERIFY(isSureRefusal(plain, error) && !isSureRefusal(online, error));
        error.httpStatus = 504;
        QVERIFY(!isSureRefusal(plain, error));
        for (const ErrorKind lost :
             {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Protocol, ErrorKind::Maintenance}) {
            error.kind = lost;
            QVERIFY(!isSureRefusal(plain, error) && !isSureRefusal(online, error));
        }
        for (const ErrorKind sure : {ErrorKind::Permission, ErrorKind::NotFound, ErrorKind::Auth}) {
            error.kind = sure;
            QVERIFY(isSureRefusal(plain, error) && isSureRefusal(online, error));
        }
    }

    void markers()
    {
        QSet<QString> all;
        for (int i = 0; i < 1'000; ++i) {
            const QString marker = newMarker();
            all.insert(marker);
            QCOMPARE(markersIn(withMarker(u"Sent (ref. 12) <b>"_s, marker)), QStringList(marker));
            QCOMPARE(markersIn(withMarker({}, marker)), QStringList(marker));
        }
        QCOMPARE(all.size(), 1'000);
        QVERIFY(markersIn(u"QM-12345 QM-0123456789A xQM-0123456789 QM-O123456789"_s).isEmpty());
        QCOMPARE(markersIn(u"(ref. QM-0123456789) and QM-ABCDEFGHJK"_s), QStringList({ours, theirs}));
    }

    /// Each says what it is about, and has a name of its own.
    void obstacles()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ObstacleKind::Changed); ++i) {
            const Obstacle obstacle{ObstacleKind(i), 0, u"WS12"_s, u"2"_s};
            const QString text = explain(obstacle);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(text));
            names.insert(toString(obstacle.kind));
        }
        QCOMPARE(names.size(), int(ObstacleKind::Changed) + 1);
        // “Only 0 of it” is no sentence.
        const QString none = explain({ObstacleKind::NotEnoughAtSource, 0, u"WS12"_s, u"0"_s});
        QVERIFY2(none.endsWith(u" any of WS12."_s), qPrintable(none));
    }

    /// The shop has them in lines; names with blanks run into each other without.
    void storesHaveThreeNames()
    {
        Order order;
        order.storeName = u"Main Website\nMain Website Store \n Default  Store View"_s;
        QCOMPARE(nameOf(order).storeName, u"Main Website / Main Website Store / Default Store View"_s);
        order.storeName = u"Outlet EN"_s;
        QCOMPARE(nameOf(order).storeName, u"Outlet EN"_s);
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
