// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/route.h"
#include "practice/sales/commentinput.h"
#include "practice/sales/comments.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace qm;
using namespace qm::practice;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    ShopOptions options{.seed = 3, .orders = 600, .products = 400};
    Catalogue catalogue{options};
    People people{options};
    SalesBook book{options, catalogue, people};
};

/// JSON and messages with ' for ".
QByteArray text(QByteArray apostrophes)
{
    return apostrophes.replace('\'', '"');
}

SalesComment written(qint64 orderId, const char *text)
{
    SalesComment comment;
    comment.parentId = orderId;
    comment.created = 1'795'400'000;
    comment.text = text;
    comment.status = "pending";
    return comment;
}

} // namespace

class TestSalesComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedHasEveryKind()
    {
        const World world;
        const auto state = std::move(*State::open(QString(), "test"));
        bool html = false;
        bool rtl = false;
        bool none = false;
        bool entity = false;
        std::size_t longest = 0;
        for (qint64 row = 0; row < world.book.size(); ++row) {
            qint64 last = 0;
            for (const SalesComment &comment : orderComments(makeOrder(world.book, row), *state)) {
                QVERIFY(comment.id > last);
                last = comment.id;
                QCOMPARE(comment.parentId, row + 1);
                none = none || !comment.text;
                entity = entity || comment.entityName == "creditmemo";
                if (comment.text) {
                    html = html || comment.text->find("<script>") != std::string::npos;
                    rtl = rtl || comment.text->find("\u202E") != std::string::npos;
                    longest = std::max(longest, comment.text->size());
                }
            }
        }
        QVERIFY(html && rtl && none && entity);
        QVERIFY(longest > 50'000 && longest < 65'536);
    }

    void addedCommentsComeLastAndStay()
    {
        const World world;
        QTemporaryDir folder;
        const QString file = folder.filePath(u"state.jsonl"_s);
        {
            const auto state = std::move(*State::open(file, "test"));
            addOrderComment(world.book, *state, written(7, "first <b>ü</b>"));
            addOrderComment(world.book, *state, written(9, "other order"));
            SalesComment bare = written(7, "");
            bare.text.reset();
            bare.notified.reset();
            addOrderComment(world.book, *state, bare);
        }
        const auto state = std::move(*State::open(file, "test"));
        const std::vector<SalesComment> before =
            orderComments(makeOrder(world.book, 6), *std::move(*State::open(QString(), "test")));
        const std::vector<SalesComment> comments = orderComments(makeOrder(world.book, 6), *state);
        QCOMPARE(comments.size(), before.size() + 2);
        const SalesComment &first = comments[before.size()];
        const SalesComment &second = comments[before.size() + 1];
        QCOMPARE(*first.text, "first <b>ü</b>");
        QCOMPARE(first.created, 1'795'400'000);
        QCOMPARE(first.status, "pending");
        QVERIFY(!second.text && !second.notified);
        QVERIFY(first.id > world.book.size() * 8);
        QCOMPARE(second.id, first.id + 2); // ids are counted through the whole shop
    }

    void inputs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("message"); // empty: accepted
        QTest::addColumn<QByteArray>("parameters");
        const QByteArray none;
        const QByteArray unsupported = "'%fieldName' is not supported. Correct the field name and try again.";
        QTest::newRow("plain") << text("{'statusHistory':{'comment':'x','is_customer_notified':0}}") << none << none;
        QTest::newRow("snake") << text("{'status_history':{'comment':'x'}}") << none << none;
        QTest::newRow("camel members")
            << text("{'statusHistory':{'isCustomerNotified':1,'isVisibleOnFront':1,'parentId':5}}") << none << none;
        QTest::newRow("null comment") << text("{'statusHistory':{'comment':null}}") << none << none;
        QTest::newRow("number as text") << text("{'statusHistory':{'is_customer_notified':'1'}}") << none << none;
        QTest::newRow("missing") << text("{}") << text("'%fieldName' is required. Enter and try again.")
                                 << text("{'fieldName':'statusHistory'}");
        QTest::newRow("unknown member") << text("{'statusHistory':{'comment':'x','bogus_name':1}}") << text(unsupported)
                                        << text("{'fieldName':'BogusName'}");
        QTest::newRow("wrong type")
            << text("{'statusHistory':{'is_customer_notified':'often'}}")
            << text("Error occurred during 'is_customer_notified' processing. The 'often' value's type is "
                    "invalid. The 'int' type was expected. Verify and try again.")
            << none;
    }

    void inputs()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, parameters);
        QJsonObject refused;
        try {
            static_cast<void>(readCommentInput(QJsonDocument::fromJson(body).object()));
        } catch (const Refusal &caught) {
            refused = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(caught))).object();
        }
        // The apostrophe in "value's" is one; all others stand for quotes.
        QCOMPARE(refused["message"_L1].toString().toUtf8(), message.replace("value\"s", "value's"));
        QCOMPARE(refused["parameters"_L1].toObject(), QJsonDocument::fromJson(parameters).object());
    }

    void membersAreRead()
    {
        const QJsonObject body =
            QJsonDocument::fromJson(
                R"({"statusHistory":{"comment":"smile 🙂 end","is_visible_on_front":1,"status":"pending"}})")
                .object();
        const SalesComment comment = readCommentInput(body);
        QCOMPARE(*comment.text, "smile ???? end");
        QCOMPARE(comment.visible, 1);
        QVERIFY(!comment.notified); // as recorded: what is missing stays null
        QCOMPARE(comment.status, "pending");
        QVERIFY(!readCommentInput(QJsonDocument::fromJson(text("{'statusHistory':{'comment':''}}")).object()).text);
    }
};

QTEST_GUILESS_MAIN(TestSalesComments)
#include "tst_salescomments.moc"
