// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpagestage.h"

#include "patience.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

/// Takes the place of the browser.
class OpenedUrls : public QObject
{
    Q_OBJECT
public:
    OpenedUrls() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

} // namespace

/// Where rows of list pages go: into files, and to the shop's admin.
class TestListWays : public QObject, private test::ListPageStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(openShop()); }
    void cleanup() { closeShop(); }

    void whatIsShownIsExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("first");
        QTest::newRow("csv") << u"csv"_s << u"increment_id,created_at,"_s;
        QTest::newRow("tsv") << u"tsv"_s << u"increment_id\tcreated_at\t"_s;
        QTest::newRow("json") << u"json"_s << u"[\n  {"_s;
    }
    void whatIsShownIsExported()
    {
        QFETCH(QString, ending);
        QFETCH(QString, first);
        orders()->showView(1);
        QTRY_COMPARE(rows(orders()), 4);
        const QString path = m_folder->filePath(u"orders."_s + ending);
        QSignalSpy told(orders(), &ui::ListPage::told);
        orders()->exportTo(path);
        QTRY_COMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.startsWith(first), qPrintable(text.left(100)));
        QCOMPARE(text.count(u"EUR"_s), 0); // the currency is no column that is shown
        QCOMPARE(text.count(ending == "json"_L1 ? u"increment_id"_s : u"\n"_s), ending == "json"_L1 ? 4 : 5);
        orders()->exportTo(m_folder->path() + u"/no/such/folder.csv"_s);
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.last().front().toString().startsWith(u"Nothing was written"));
    }

    void theKindThatIsChosenDecidesHowAFileIsWritten()
    {
        orders()->showView(1);
        QTRY_COMPARE(rows(orders()), 4);
        orders()->exportShown();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_folder->path());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
        QVERIFY(name && kind);
        QCOMPARE(name->text(), u"orders.csv"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_End);
        QCOMPARE(name->text(), u"orders.json"_s);
        name->setText(u"shown"_s); // without an ending
        QSignalSpy told(orders(), &ui::ListPage::told);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(told.size(), 1);
        QFile file(m_folder->filePath(u"shown.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("[\n  {"));
    }

    void theAdminIsAskedForOnce()
    {
        table(orders())->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *ask = m_window->findChild<QInputDialog *>();
        QVERIFY(ask);
        QCOMPARE(ask->textValue(), u"admin"_s);
        OpenedUrls opened;
        ask->setTextValue(u" https://shop.example/backend_x1/sales/order/ "_s);
        ask->accept();
        QTRY_COMPARE(opened.urls.size(), 1);
        QVERIFY2(opened.urls.front().path().endsWith(u"/backend_x1/sales/order/view/order_id/1"_s),
                 qPrintable(opened.urls.front().toString()));
        QTRY_VERIFY(!m_window->findChild<QInputDialog *>());
        orders()->openInAdmin(2);
        QTRY_COMPARE(opened.urls.size(), 2);
    }

    void whereTheAdminIsCanBeSaidAgain()
    {
        OpenedUrls opened;
        m_settings->setValue(ui::setting::adminPath, u"test"_s, u"admin"_s);
        const auto say = [this](const QString &where) {
            m_window->actions().at(ui::ActionId::AdminPlace)->trigger();
            return answerName(where) && test::waitFor([this] { return !m_window->findChild<QInputDialog *>(); });
        };
        const auto path = [&] {
            orders()->openInAdmin(2);
            return opened.urls.last().path();
        };
        QVERIFY(say(u"backend_x1"_s));
        QCOMPARE(opened.urls.size(), 0);
        QCOMPARE(path(), u"/backend_x1/sales/order/view/order_id/2"_s);
        QVERIFY(say(u"https://shop.example/index.php/backend_x2/sales/order/?a=1"_s));
        QCOMPARE(path(), u"/index.php/backend_x2/sales/order/view/order_id/2"_s);
        QVERIFY(say(u"/index.php"_s));
        QCOMPARE(path(), u"/index.php/sales/order/view/order_id/2"_s);
        QVERIFY(say(u"  "_s)); // no answer
        QCOMPARE(path(), u"/index.php/sales/order/view/order_id/2"_s);
    }
};

QTEST_MAIN(TestListWays)
#include "tst_listways.moc"
