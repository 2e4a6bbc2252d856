// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopstage.h"

#include "keyboard.h"
#include "makeactive.h"

#include "domain/waiting.h"
#include "practiceclient.h"
#include "remote/credentialsjson.h"
#include "startedshop.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;
using ui::MainWindow;

ShopStage::ShopStage(ui::Appearance &appearance)
    : m_appearance(appearance)
{}

ShopStage::~ShopStage()
{
    sqlite::Database::forbidOn(nullptr);
    forbidWaitingOn(nullptr);
    window.reset();
    session.reset();
    ledger.reset();
    store.reset();
}

bool ShopStage::open(const Wanted &wanted)
{
    practice::ServerOptions options;
    options.shop.products = wanted.products;
    options.shop.orders = wanted.orders;
    options.singleSource = wanted.singleSource;
    store = practicetest::started(options);
    if (!store) {
        return false;
    }
    ledger = std::make_unique<ledger::Ledger>(folder.filePath(u"ledger.sqlite"_s));
    desktop::ShopParts parts;
    parts.profile.id = u"p1"_s;
    parts.profile.name = u"Hollebeek"_s;
    parts.profile.environment = wanted.environment;
    parts.profile.readOnly = wanted.readOnly;
    parts.profile.connection.baseUrl = store->baseUrl();
    parts.profile.connection.login = LoginKind::OAuth1;
    parts.profile.connection.proxy.mode = remote::ProxyPolicy::Mode::None;
    auto keys =
        remote::credentialsFromJson(LoginKind::OAuth1, QJsonDocument(store->logins()["oauth1"_L1].toObject()).toJson());
    if (!keys) {
        return false;
    }
    parts.credentials = std::move(*keys);
    session = std::make_unique<desktop::ShopSession>(std::move(parts), folder.path(), *ledger, clock);
    const auto opened = session->open().result();
    if (!opened) {
        return false;
    }
    session->setOpened(*opened);
    sqlite::Database::forbidOn(QThread::currentThread());
    forbidWaitingOn(QThread::currentThread());
    settings = std::make_unique<ui::Settings>(folder.path());
    window = std::make_unique<MainWindow>(*settings, m_appearance, clock);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get(), patience)) {
        return false;
    }
    window->resize(1'440, 900);
    window->setSession(session.get());
    session->startPull();
    return QTest::qWaitFor([this] { return !session->isPulling(); }, patience) && show(wanted.page);
}

bool ShopStage::show(int page)
{
    m_page = page;
    window->showPage(page);
    const auto isThere = [this, page] {
        const bool isMatrix =
            page != MainWindow::StockIndex || (model().list() && model().list()->id == u"stock-matrix"_s);
        // Neither of the middle of the pull, nor its first hundred rows alone.
        const bool isWhole = model().changesShown() == model().changesHeard() && model().isCounted();
        return isMatrix && isWhole && table()->model()->rowCount() > 0 && !cell(0, 0).isEmpty();
    };
    return !window->listPage(page) || QTest::qWaitFor(isThere, patience);
}

ui::TableView *ShopStage::table() const
{
    return window->listPage(m_page)->findChild<ui::TableView *>();
}

const tables::ListModel &ShopStage::model() const
{
    return *qobject_cast<const tables::ListModel *>(table()->model());
}

QString ShopStage::cell(int row, int column) const
{
    return table()->model()->index(row, column).data().toString();
}

int ShopStage::columnOf(const QString &id) const
{
    return int(model().columns().indexOf(id));
}

int ShopStage::editableRow(int column) const
{
    const QAbstractItemModel &rows = *table()->model();
    int found = -1;
    const auto isFound = [&] {
        for (int row = 0; row < rows.rowCount() && found < 0; ++row) {
            const QModelIndex index = rows.index(row, column);
            found = rows.flags(index).testFlag(Qt::ItemIsEditable) && !index.data().toString().isEmpty() ? row : -1;
        }
        return found >= 0;
    };
    return QTest::qWaitFor(isFound, patience) ? found : -1;
}

void ShopStage::goTo(int row, int column) const
{
    table()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < row + 60 && table()->currentIndex().row() < row; ++step) {
        press(Qt::Key_Down);
    }
    for (int step = 0; step < 60 && table()->currentIndex().column() != column; ++step) {
        press(table()->currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    }
}

void ShopStage::edit(const QString &text) const
{
    type(text);
    press(Qt::Key_Return);
    table()->setFocus();
}

QString ShopStage::shown() const
{
    const QWidget *top = dialog() ? dialog() : static_cast<QWidget *>(window.get());
    QString texts = shownTexts(*top);
    for (const ui::StatusChip *chip : top->findChildren<ui::StatusChip *>()) {
        texts += chip->isVisible() ? u'\n' + chip->accessibleName() : QString();
    }
    return texts;
}

void ShopStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    pressKey(dialog() ? dialog() : window.get(), key, modifiers);
}

void ShopStage::type(const QString &text) const
{
    for (const QChar sign : text) {
        QTest::keyClicks(QApplication::focusWidget(), sign);
    }
}

bool ShopStage::pressButton(const QString &name) const
{
    const bool isThere = tabTo(dialog() ? dialog() : window.get(), name);
    if (isThere) {
        press(Qt::Key_Space);
    }
    return isThere;
}

bool ShopStage::closeDialog() const
{
    press(Qt::Key_Escape);
    const bool isGone = QTest::qWaitFor([this] { return !dialog(); }, patience);
    makeActive(*window);
    return isGone;
}

bool ShopStage::setShopStock(const QString &sku, const QString &source, double quantity) const
{
    PracticeClient client(*store);
    const QJsonObject item{
        {u"sku"_s, sku}, {u"source_code"_s, source}, {u"quantity"_s, quantity}, {u"status"_s, quantity > 0 ? 1 : 0}};
    return client.logInAsAdmin(*store) &&
           client.post("/rest/all/V1/inventory/source-items",
                       QJsonDocument(QJsonObject{{u"sourceItems"_s, QJsonArray{item}}}).toJson())
                   .status == 200;
}

QString ShopStage::shopStock(const QString &sku, const QString &source) const
{
    return shopStock().value(sku + u'@' + source);
}

QMap<QString, QString> ShopStage::shopStock() const
{
    QMap<QString, QString> all;
    PracticeClient client(*store);
    if (!client.logInAsAdmin(*store)) {
        return all;
    }
    for (int page = 1;; ++page) {
        const QJsonObject answer =
            client
                .get("/rest/all/V1/inventory/source-items?searchCriteria%5BpageSize%5D=200&searchCriteria%5B"
                     "currentPage%5D=" +
                     QByteArray::number(page))
                .object();
        const QJsonArray items = answer["items"_L1].toArray();
        const qsizetype before = all.size();
        for (const QJsonValue &item : items) {
            all.insert(item["sku"_L1].toString() + u'@' + item["source_code"_L1].toString(),
                       u"%1 %2"_s.arg(item["quantity"_L1].toDouble()).arg(item["status"_L1].toInt()));
        }
        if (items.isEmpty() || all.size() == before || all.size() >= answer["total_count"_L1].toInt()) {
            return all;
        }
    }
}

bool ShopStage::setShopPrice(const QString &sku, double price) const
{
    PracticeClient client(*store);
    const QJsonObject row{{u"sku"_s, sku}, {u"store_id"_s, 0}, {u"price"_s, price}};
    return client.logInAsAdmin(*store) &&
           client.post("/rest/all/V1/products/base-prices",
                       QJsonDocument(QJsonObject{{u"prices"_s, QJsonArray{row}}}).toJson())
                   .status == 200;
}

double ShopStage::shopPrice(const QString &sku) const
{
    PracticeClient client(*store);
    if (!client.logInAsAdmin(*store)) {
        return -1;
    }
    const QByteArray answer = client
                                  .post("/rest/all/V1/products/base-prices-information",
                                        QJsonDocument(QJsonObject{{u"skus"_s, QJsonArray{sku}}}).toJson())
                                  .body;
    for (const QJsonValue &row : QJsonDocument::fromJson(answer).array()) {
        if (row["store_id"_L1].toInt() == 0) {
            return row["price"_L1].toDouble();
        }
    }
    return -1;
}

} // namespace qm::test
