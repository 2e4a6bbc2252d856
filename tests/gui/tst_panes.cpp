// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "cache/store.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "ui/shell/translation.h"
#include "ui/widgets/detailpane.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using test::WindowStage;
using ui::MainWindow;

namespace {

using Work = std::function<Result<void>(sqlite::Database &)>;

[[nodiscard]] bool write(WindowStage &stage, cache::Entities touched, const Work &work)
{
    const auto done = stage.session.cache()
                          .write<bool>([&](cache::Writing &writing) -> Result<bool> {
                              writing.touched |= touched;
                              const Result<void> ran = work(writing.database);
                              return ran ? Result<bool>(true) : Result<bool>(failure(ran.error()));
                          })
                          .result();
    if (!done) {
        qWarning("%s", qPrintable(done.error().text()));
    }
    return done.has_value();
}

template <typename T>
Result<void> put(sqlite::Database &database, T entity)
{
    entity.raw = remote::encode(entity);
    return cache::store(database, cache::prepare(cache::Press(), std::move(entity))).map([](const auto &) {});
}

Product product(const QString &type = u"simple"_s)
{
    Product made;
    made.id = 1;
    made.sku = Sku::fromShop(u"BOOT"_s);
    made.name = u"Boot"_s;
    made.typeId = type;
    made.status = 1;
    return made;
}

/// The older stock item of product 1.
Result<void> putStockItem(sqlite::Database &database, Decimal quantity, bool managed = true)
{
    StockItem item;
    item.itemId = 1;
    item.productId = 1;
    item.qty = quantity;
    item.isInStock = true;
    item.manageStock = managed;
    item.notifyStockQty = Decimal(2);
    return database.run("insert into stock_item (product_id, qty, manage_stock, notify_stock_qty, sweep, document) "
                        "values (1, ?, ?, 20000, 0, ?)",
                        quantity, managed, QString::fromUtf8(remote::encode(item)));
}

ui::DetailPane *paneOf(const WindowStage &stage)
{
    return stage.window->listPage(stage.page)->findChild<ui::DetailPane *>();
}

QString text(const WindowStage &stage)
{
    return stage.shown(paneOf(stage));
}

/// Labels, visible or not, of all tabs.
QString allText(const WindowStage &stage)
{
    QStringList texts;
    for (const QLabel *label : paneOf(stage)->findChildren<QLabel *>()) {
        texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

/// What stands beside a list about one of its rows.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void withoutSourcesTheProductsOwnPiecesAreTold_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("managed");
        QTest::addColumn<bool>("told");
        QTest::newRow("counted") << u"simple"_s << true << true;
        QTest::newRow("nobody counts them") << u"simple"_s << false << false;
        QTest::newRow("made of others") << u"configurable"_s << true << false;
    }
    void withoutSourcesTheProductsOwnPiecesAreTold()
    {
        QFETCH(QString, type);
        QFETCH(bool, managed);
        QFETCH(bool, told);
        WindowStage stage(*m_appearance);
        QVERIFY(write(stage, cache::Entity::Products, [&](sqlite::Database &database) {
            return put(database, product(type)).and_then([&] { return putStockItem(database, Decimal(12), managed); });
        }));
        QVERIFY(stage.open(MainWindow::ProductsIndex));
        QTRY_COMPARE(paneOf(stage)->title(), u"BOOT"_s);
        QTRY_VERIFY(text(stage).contains(u"Low below"_s)); // the title is the row's, this is read
        QCOMPARE(text(stage).contains(u"On hand\n12"_s), told);
        QCOMPARE(text(stage).contains(u"No stock of its own"_s), !told);
    }

    void whatCanBeSoldStaysWhileTheCopyChanges()
    {
        WindowStage stage(*m_appearance);
        stage.session.salable = {{u"Main stock"_s, Decimal(7)}};
        QVERIFY(write(stage, cache::Entity::Products, [](sqlite::Database &database) {
            return put(database, product()).and_then([&] {
                return database.script(
                    "insert into source_item (sku, source_code, quantity, status, sweep) values ('BOOT', 'a', 90000, "
                    "1, 0); insert into stock (stock_id, name, document) values (2, 'Main stock', '');"
                    "insert into stock_source_link (stock_id, source_code, priority) values (2, 'a', 1)");
            });
        }));
        QVERIFY(stage.open(MainWindow::ProductsIndex));
        QTRY_COMPARE(paneOf(stage)->title(), u"BOOT"_s);
        QTRY_VERIFY(stage.tabTo(u"Ask the shop what can be sold"_s));
        stage.press(Qt::Key_Space);
        QTRY_VERIFY2(text(stage).contains(u"Salable, Main stock\n7"_s), qPrintable(text(stage)));
        QVERIFY(write(stage, cache::Entity::Products, [](sqlite::Database &database) {
            Product other = product();
            other.name = u"Boots"_s;
            return put(database, other);
        }));
        QTRY_VERIFY(text(stage).contains(u"Boots"_s)); // it was read again
        QTRY_VERIFY2(text(stage).contains(u"Salable, Main stock\n7"_s), qPrintable(text(stage)));
        QCOMPARE(stage.session.asked.size(), 1);
    }

    void itsWidthIsChangedByKeys()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(20));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 20);
        QTRY_VERIFY(paneOf(stage)->isVisible());
        const auto width = [&stage] { return paneOf(stage)->width(); };
        const int before = width();
        QVERIFY(stage.tabTo(u"Line between list and detail"_s));
        stage.press(Qt::Key_Left);
        stage.press(Qt::Key_Left);
        QTRY_COMPARE(width(), before + 32);
        stage.press(Qt::Key_Right);
        QTRY_COMPARE(width(), before + 16);
        stage.press(Qt::Key_End);
        QTRY_COMPARE(width(), paneOf(stage)->minimumWidth());
        stage.press(Qt::Key_Home);
        QTRY_VERIFY(width() > before + 200); // no more than what the list leaves
        QVERIFY(stage.table()->width() > 400);
        stage.press(Qt::Key_End);
        stage.press(Qt::Key_Left, Qt::ControlModifier);
        const int chosen = paneOf(stage)->minimumWidth() + 160;
        QTRY_COMPARE(width(), chosen);
        stage.press(Qt::Key_Escape);
        QTRY_VERIFY(stage.table()->hasFocus());
        QVERIFY(stage.open()); // another start
        QTRY_COMPARE(stage.rows(), 20);
        QTRY_COMPARE(width(), chosen);
    }

    void listsThatAreTooLongSaySo()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(write(stage, cache::Entity::Products, [](sqlite::Database &database) {
            return put(database, product(u"configurable"_s)).and_then([&] {
                return database.script(
                    "with recursive n(i) as (values (1) union all select i + 1 from n where i < 520) "
                    "insert into product_relation (product_id, kind, child_sku, position) "
                    "select 1, 'configurable', 'BOOT-' || i, i from n union all select 1, 'related', 'LACES', 1;"
                    "with recursive n(i) as (values (2) union all select i + 1 from n where i < 104) "
                    "insert into product (entity_id, sku) select i, 'SET-' || i from n;"
                    "insert into product_relation (product_id, kind, child_sku, position) "
                    "select entity_id, 'associated', 'BOOT', 1 from product where entity_id > 1");
            });
        }));
        QVERIFY(stage.open(MainWindow::ProductsIndex));
        QTRY_VERIFY(stage.rows() == 104);
        stage.window->listPage(stage.page)->showRow(1);
        QTRY_COMPARE(paneOf(stage)->title(), u"BOOT"_s);
        QTRY_VERIFY(allText(stage).contains(u"BOOT-500"_s));
        const QString all = allText(stage);
        QVERIFY(!all.contains(u"BOOT-501"_s));
        QCOMPARE(all.count(u"20 more, not listed here"_s), 2); // on the summary and among the links
        QVERIFY(all.contains(u"LACES"_s));                     // other kinds have a list of their own
        QCOMPARE(all.count(u"\n3 more, not listed here"_s), 1);
        const auto *tabs = paneOf(stage)->findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(3), u"Links 624"_s);
    }

    void commentsOfDocumentsAreShown()
    {
        WindowStage stage(*m_appearance);
        QVERIFY(stage.store(1));
        const auto comment = [](const QString &text, qint64 at) {
            DocumentComment made;
            made.entityId = 1;
            made.comment = text;
            made.isCustomerNotified = true;
            made.createdAt = UtcTime::fromSeconds(at);
            return made;
        };
        QVERIFY(write(stage, cache::Entity::Orders, [&](sqlite::Database &database) {
            Invoice invoice;
            invoice.entityId = 11;
            invoice.incrementId = u"900"_s;
            invoice.orderId = 1;
            invoice.createdAt = UtcTime::fromSeconds(1'795'391'000);
            invoice.comments = {comment(u"Paid <b>late</b>"_s, 1'700'000'000), comment({}, 1'700'000'000)};
            Shipment shipment;
            shipment.entityId = 12;
            shipment.incrementId = u"901"_s;
            shipment.orderId = 1;
            shipment.comments = {comment(u"Left at the door"_s, 1'795'391'500)};
            CreditMemo memo;
            memo.entityId = 13;
            memo.incrementId = u"902"_s;
            memo.orderId = 1;
            memo.comments = {comment(u"Too small"_s, 1'795'391'600)};
            return put(database, invoice).and_then([&] { return put(database, shipment); }).and_then([&] {
                return put(database, memo);
            });
        }));
        QVERIFY(stage.open());
        QTRY_COMPARE(paneOf(stage)->title(), u"1000000001"_s);
        QTRY_VERIFY(allText(stage).contains(u"902"_s));
        const QString all = allText(stage);
        for (const QString &line : {u"Comment on invoice 900: “Paid <b>late</b>” · customer notified"_s,
                                    u"Comment on shipment 901: “Left at the door” · customer notified"_s,
                                    u"Comment on refund 902: “Too small” · customer notified"_s,
                                    u"\n“Paid <b>late</b>”\n"_s, u"\n“Left at the door”\n"_s, u"\n“Too small”\n"_s}) {
            QVERIFY2(all.contains(line), qPrintable(line + u" is not in: "_s + all));
        }
        QVERIFY(!all.contains(u"“”"_s));
        // A year that is not this one is told.
        QVERIFY2(all.contains(QLocale().toString(QDateTime::fromSecsSinceEpoch(1'700'000'000), u"d MMM yyyy HH:mm"_s)),
                 qPrintable(all));
        QVERIFY(!all.contains(u"Nov 2026 "_s));
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
