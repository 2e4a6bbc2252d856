// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "patience.h"
#include "shopstage.h"
#include "startedshop.h"

#include "cache/among.h"
#include "domain/waiting.h"
#include "remote/credentialsjson.h"
#include "ui/pages/allshopspage.h"
#include "ui/pages/listpage.h"
#include "ui/shell/translation.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterbar.h"

#include <QDateTime>
#include <QImage>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using tables::ListModel;
using ui::MainWindow;

/// Three practice stores in one table: their rows, their colours, and the way from a row to its own shop.
class TestAllShops : public QObject
{
    Q_OBJECT

    struct Shop
    {
        std::unique_ptr<practice::PracticeStore> store;
        std::unique_ptr<desktop::ShopSession> session;
    };

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::vector<Shop> m_shops;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] bool addShop(const QString &name, int orders)
    {
        practice::ServerOptions options;
        options.shop.products = 126;
        options.shop.orders = orders;
        options.shop.seed = quint32(orders);
        Shop shop;
        shop.store = practicetest::started(options);
        if (!shop.store) {
            return false;
        }
        desktop::ShopParts parts;
        parts.profile.id = u"profile-"_s + name;
        parts.profile.name = name;
        parts.profile.environment = Environment::Staging;
        parts.profile.connection.baseUrl = shop.store->baseUrl();
        parts.profile.connection.login = LoginKind::OAuth1;
        parts.profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
        auto keys = remote::credentialsFromJson(LoginKind::OAuth1,
                                                QJsonDocument(shop.store->logins()["oauth1"_L1].toObject()).toJson());
        if (!keys) {
            return false;
        }
        parts.credentials = std::move(*keys);
        shop.session = std::make_unique<desktop::ShopSession>(std::move(parts), m_folder.path(), *m_ledger, m_clock);
        const auto opened = shop.session->open().result();
        if (!opened) {
            return false;
        }
        shop.session->setOpened(*opened);
        m_shops.push_back(std::move(shop));
        return true;
    }
    [[nodiscard]] bool pull(std::size_t shop)
    {
        m_shops[shop].session->startPull();
        return QTest::qWaitFor([this, shop] { return !m_shops[shop].session->isPulling(); }, test::ShopStage::patience);
    }
    [[nodiscard]] ui::AllShopsPage *page() const { return m_window->findChild<ui::AllShopsPage *>(); }
    [[nodiscard]] ui::TableView *table() const { return page()->findChild<ui::TableView *>(); }
    [[nodiscard]] const ListModel &model() const { return *qobject_cast<const ListModel *>(table()->model()); }
    [[nodiscard]] QString cell(int row, const QString &column) const
    {
        return model().index(row, int(model().columns().indexOf(column))).data().toString();
    }
    [[nodiscard]] QSet<QString> shopsInView() const
    {
        QSet<QString> names;
        for (int row = 0; row < model().rowCount(); ++row) {
            names << cell(row, u"shop"_s);
        }
        return names;
    }
    [[nodiscard]] bool isReady(int rows) const
    {
        return model().state() == ListModel::State::Ready && model().isCounted() && model().rowCount() == rows &&
               !shopsInView().contains(QString());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        test::pressKey(m_window.get(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_ledger = std::make_unique<ledger::Ledger>(m_folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(addShop(u"Anker"_s, 40) && addShop(u"Werf"_s, 50) && addShop(u"Hollebeek"_s, 60));
        m_settings = std::make_unique<ui::Settings>(m_folder.path());
        sqlite::Database::forbidOn(QThread::currentThread());
        forbidWaitingOn(QThread::currentThread());
        m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
        QList<Profile> profiles;
        for (const Shop &shop : m_shops) {
            profiles << shop.session->profile();
        }
        m_window->setCacheFolder(m_folder.path());
        m_window->showProfiles(profiles);
        connect(m_window.get(), &MainWindow::profileWanted, m_window.get(), [this](const QString &name) {
            for (const Shop &shop : m_shops) {
                if (shop.session->profile().name == name) {
                    m_window->setSession(shop.session.get());
                }
            }
        });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), test::ShopStage::patience));
        m_window->resize(1'440, 900);
        m_window->setSession(m_shops.front().session.get());
    }

    void cleanupTestCase()
    {
        sqlite::Database::forbidOn(nullptr);
        forbidWaitingOn(nullptr);
        m_window.reset();
        m_shops.clear();
        m_ledger.reset();
    }

    void aShopHasRowsOnceItWasPulled()
    {
        QVERIFY(pull(0));
        press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(isReady(40));
        QCOMPARE(shopsInView(), QSet<QString>{u"Anker"_s});
    }

    void aPullOfTheOpenShopIsSeen()
    {
        QVERIFY(pull(1) && pull(2));
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(isReady(150));
        QCOMPARE(shopsInView(), (QSet<QString>{u"Anker"_s, u"Werf"_s, u"Hollebeek"_s}));
        QVERIFY2(test::shownTexts(*m_window).contains(u"150 orders"_s), qPrintable(test::shownTexts(*m_window)));
        const int column = int(model().columns().indexOf(u"created_at"_s));
        for (int row = 1; row < model().rowCount(); ++row) {
            QVERIFY(model().index(row - 1, column).data(ListModel::ValueRole).toLongLong() >=
                    model().index(row, column).data(ListModel::ValueRole).toLongLong());
        }
    }

    void eachRowHasTheColourOfItsShop()
    {
        const QImage picture = table()->viewport()->grab().toImage();
        const int column = int(model().columns().indexOf(u"shop"_s));
        for (int row = 0; row < 12; ++row) {
            const QModelIndex index = model().index(row, column);
            const QString profile = index.data(ListModel::ShopRole).toString();
            QCOMPARE(profile, u"profile-"_s + index.data().toString());
            const QRect cell = table()->visualRect(index);
            const QPoint inSquare(cell.left() + ui::space::cell + 4, cell.center().y() - 1);
            QCOMPARE(picture.pixelColor(inSquare * picture.devicePixelRatio()), ui::profileColour(profile));
        }
    }

    void aSearchGoesThroughAllShops()
    {
        const QString number = cell(7, u"increment_id"_s);
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), number);
        const auto isFound = [this, &number] {
            bool found = false; // others have it as the end of theirs, or on a parcel
            for (int row = 0; row < model().rowCount(); ++row) {
                found = found || cell(row, u"increment_id"_s) == number;
            }
            return model().isCounted() && model().rowCount() < 150 && found;
        };
        QTRY_VERIFY2(isFound(), qPrintable(QString::number(model().rowCount())));
        for (int i = 0; i < number.size(); ++i) {
            press(Qt::Key_Backspace);
        }
        QTRY_VERIFY(isReady(150));
    }

    /// Each is filtered by as in a list of one shop: by the clock of who asks.
    void daysAreDaysHereToo()
    {
        const int column = int(model().columns().indexOf(u"created_at"_s));
        QVERIFY(column >= 0);
        const auto made = [&](int row) {
            return QDateTime::fromSecsSinceEpoch(model().index(row, column).data(ListModel::ValueRole).toLongLong());
        };
        const QDate newest = made(0).date(); // by local time
        int ofThatDay = 0;
        for (int row = 0; row < 150; ++row) {
            ofThatDay += made(row).date() == newest ? 1 : 0;
        }
        auto *bar = page()->findChild<ui::FilterBar *>();
        const auto filter = [bar](Condition condition, const QString &value) {
            Q_EMIT bar->groupsChanged({{Filter{u"created_at"_s, condition, {value}}}});
        };
        filter(Condition::Lteq, newest.toString(Qt::ISODate));
        QTRY_VERIFY(isReady(150));
        filter(Condition::Eq, newest.toString(Qt::ISODate));
        QTRY_VERIFY2(isReady(ofThatDay), qPrintable(QString::number(model().rowCount())));
        filter(Condition::Gteq, u"-9000d"_s);
        QTRY_VERIFY2(isReady(150), qPrintable(test::shownTexts(*m_window)));
        Q_EMIT bar->groupsChanged({});
        QTRY_VERIFY(isReady(150));
    }

    void returnOpensTheRowInItsOwnShop()
    {
        table()->setFocus();
        press(Qt::Key_Home);
        int row = 0;
        while (cell(row, u"shop"_s) != u"Werf"_s) {
            press(Qt::Key_Down);
            ++row;
        }
        QCOMPARE(table()->currentIndex().row(), row);
        const QString number = cell(row, u"increment_id"_s);
        const qint64 key = cache::keyInCopy(model().keys().at(row));
        press(Qt::Key_Return);
        ui::ListPage *orders = m_window->listPage(MainWindow::OrdersIndex);
        QTRY_VERIFY(orders->isVisible() && m_window->windowTitle().contains(u"Werf"_s));
        auto *own = orders->findChild<ui::TableView *>();
        QTRY_VERIFY(own->currentIndex().isValid() && own->currentIndex().data(ListModel::KeyRole).toLongLong() == key);
        QTRY_VERIFY2(test::shownTexts(*m_window).contains(number), qPrintable(test::shownTexts(*m_window)));
    }

    void productsAreListedToo()
    {
        press(Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(isReady(150));
        QVERIFY(test::tabTo(m_window.get(), u"Products"_s, page()));
        press(Qt::Key_Space);
        QTRY_VERIFY(model().state() == ListModel::State::Ready && model().isCounted() && model().rowCount() >= 3 * 126);
        QVERIFY(model().columns().contains(u"sku"_s));
        QTRY_COMPARE(cell(0, u"sku"_s), cell(1, u"sku"_s)); // the same goods in three shops
        QTRY_VERIFY(cell(0, u"shop"_s) != cell(1, u"shop"_s));
    }
};

QTEST_MAIN(TestAllShops)
#include "tst_allshops.moc"
