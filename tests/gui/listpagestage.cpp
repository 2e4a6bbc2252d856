// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpagestage.h"

#include "makeactive.h"

#include "cache/store.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "ui/shell/translation.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QFontDatabase>
#include <QInputDialog>
#include <QMenu>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;
using ui::MainWindow;

namespace {

const char *const shop =
    "insert into website (website_id, code, name, document) values (1, 'base', 'Main', ''), (2, 'b2b', 'Trade', '');"
    "insert into store_group (group_id, website_id, code, name, document) values (1, 1, 'main', 'Main store', ''), (2, "
    "2, "
    "'trade', 'Trade store', '');"
    "insert into store_view (store_id, code, name, website_id, group_id, is_active, document) values (1, 'en', "
    "'English', 1, "
    "1, 1, ''), (2, 'nl', 'Nederlands', 1, 1, 1, ''), (3, 'de', 'Deutsch', 2, 2, 1, '');"
    "insert into attribute (attribute_id, attribute_code, label, frontend_input, backend_type, scope, document) values "
    "(1, "
    "'color', 'Colour', 'select', 'int', 'global', ''), (2, 'material', 'Material', 'text', 'varchar', 'store', '');"
    "insert into attribute_option (attribute_code, value, label, position) values ('color', '11', 'Moss green', 1), "
    "('color', "
    "'12', 'Black', 2);";

Product product(const QString &material)
{
    Product made;
    made.id = 1;
    made.sku = Sku::fromShop(u"BOOT"_s);
    made.name = u"Boot"_s;
    made.typeId = u"simple"_s;
    made.status = 1;
    made.customAttributes.push_back({u"color"_s, u"11"_s});
    made.customAttributes.push_back({u"material"_s, material});
    made.raw = remote::encode(made);
    return made;
}

/// Twelve orders, three days apart, the newest with the least id.
QByteArray someOrders()
{
    QByteArray sql;
    for (int id = 1; id <= 12; ++id) {
        const QByteArray n = QByteArray::number(id);
        sql += "insert into sales_order (entity_id, increment_id, status, store_id, created_at, grand_total, "
               "order_currency_code) values (" +
               n + ", '10" + n.rightJustified(2, '0') + "', '" + (id % 2 ? "pending" : "complete") + "', " +
               QByteArray::number(id % 3 + 1) + ", " + QByteArray::number(1'795'392'000 - id * 86'400 * 3) + ", " +
               QByteArray::number(id % 4 * 10'000) + ", 'EUR');";
    }
    return sql;
}

/// In all store views, and with a value of its own in one.
bool storeProduct(FakeSession &session)
{
    const auto stored =
        session.cache()
            .write<bool>([](cache::Writing &writing) -> Result<bool> {
                const cache::Press press;
                const auto all = cache::store(writing.database, cache::prepare(press, product(u"Leather"_s)));
                const auto view = cache::storeInView(writing.database, cache::prepare(press, product(u"Leer"_s)), 2);
                return all && view ? Result<bool>(true) : failure(ErrorKind::Storage, QString());
            })
            .result();
    return stored.has_value();
}

} // namespace

void ListPageStage::prepare()
{
    ui::installTranslation(*QCoreApplication::instance());
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    m_appearance = std::make_unique<ui::Appearance>(*qApp);
}

bool ListPageStage::openShop()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>(m_folder->path(), m_clock);
    const bool isOpen = m_session->cache().open().result() && m_session->ledger().open().result();
    if (!isOpen || !run(shop + someOrders(), {}) || !storeProduct(*m_session)) {
        return false;
    }
    sqlite::Database::forbidOn(QThread::currentThread());
    return openWindow() && waitFor([this] { return rows(orders()) == 12; });
}

void ListPageStage::closeShop()
{
    sqlite::Database::forbidOn(nullptr);
    m_window.reset();
    m_session.reset();
}

bool ListPageStage::openWindow()
{
    m_settings = std::make_unique<ui::Settings>(m_folder->path());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, m_clock);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get(), longestWait)) {
        return false;
    }
    m_window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
    m_window->setSession(m_session.get());
    m_window->showPage(MainWindow::OrdersIndex);
    return true;
}

ui::TableView *ListPageStage::table(const ui::ListPage *page)
{
    return page->findChild<ui::TableView *>();
}

int ListPageStage::rows(const ui::ListPage *page)
{
    return table(page)->model()->rowCount();
}

int ListPageStage::columns(const ui::ListPage *page)
{
    return table(page)->model()->columnCount();
}

QString ListPageStage::cell(const ui::ListPage *page, int row, int column)
{
    return table(page)->model()->index(row, column).data().toString();
}

QString ListPageStage::title(const ui::ListPage *page, int column)
{
    return table(page)->model()->headerData(column, Qt::Horizontal).toString();
}

void ListPageStage::key(int code, Qt::KeyboardModifiers modifiers) const
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? (popup->focusWidget() ? popup->focusWidget() : popup) : QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), Qt::Key(code), modifiers);
}

bool ListPageStage::opensPopup(int letter) const
{
    if (!QApplication::activePopupWidget()) {
        m_window->activateWindow();
        makeActive(*m_window);
        key(letter, Qt::ControlModifier);
    }
    return QApplication::activePopupWidget() != nullptr;
}

bool ListPageStage::chooseScope(const QString &name) const
{
    const bool isOffered = waitFor([this] { return scope()->choices().size() > 1; }); // they are read from the copy
    if (!isOffered || !waitFor([this] { return opensPopup(Qt::Key_G); })) {
        return false;
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu == nullptr) {
        return false;
    }
    for (int i = 0; i < 20 && !(menu->activeAction() && menu->activeAction()->text().endsWith(name)); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    const QString wanted = name == u"All store views"_s ? QString() : name;
    return waitFor([&] { return scope()->choice().name == wanted; }) &&
           waitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

bool ListPageStage::answerName(const QString &name) const
{
    auto *ask = m_window->findChild<QInputDialog *>();
    if (ask == nullptr) {
        return false;
    }
    ask->setTextValue(name);
    ask->accept();
    return true;
}

bool ListPageStage::run(const QByteArray &sql, cache::Entities touched) const
{
    const auto done = m_session->cache()
                          .write<bool>([sql, touched](cache::Writing &writing) -> Result<bool> {
                              writing.touched |= touched;
                              const Result<void> ran = writing.database.script(sql);
                              return ran ? Result<bool>(true) : Result<bool>(failure(ran.error()));
                          })
                          .result();
    if (!done) {
        qWarning("%s", qPrintable(done.error().text()));
    }
    return done.has_value();
}

} // namespace qm::test
