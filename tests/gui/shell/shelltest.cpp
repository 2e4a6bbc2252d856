// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelltest.h"

#include "cache/store.h"
#include "domain/waiting.h"
#include "patience.h"
#include "remote/json/codec.h"
#include "tables/listmodel.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;

QStringList labelTexts(const QWidget *in)
{
    QStringList found;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        if (label->isVisibleTo(in)) {
            found << label->text();
        }
    }
    return found;
}

Product makeProduct(int id)
{
    Product product;
    product.id = id;
    product.sku = Sku::fromShop(u"HB-TRK-%1"_s.arg(id));
    product.name = u"Talus trekking boot <i>%1</i>"_s.arg(id);
    product.typeId = u"simple"_s;
    product.price = Decimal(100 + id);
    product.status = 1 + id % 2;
    product.raw = remote::encode(product);
    return product;
}

Customer makeCustomer(int id)
{
    Customer customer;
    customer.id = id;
    customer.firstname = u"Koen"_s;
    customer.lastname = u"van Rijswijk %1"_s.arg(id);
    customer.email = u"koen%1@example.com"_s.arg(id);
    customer.raw = remote::encode(customer);
    return customer;
}

Shell::Shell()
    : session(std::make_unique<FakeSession>(folder.path(), clock))
{
    ui::installTranslation(*QCoreApplication::instance());
    const bool opened = session->cache().open().result() && session->ledger().open().result();
    const bool stored = opened && write(
                                      [](sqlite::Database &database) -> Result<void> {
                                          const cache::Press press;
                                          Result<cache::Stored> one = cache::Stored::New;
                                          for (int id = 1; one && id <= 40; ++id) {
                                              one = cache::store(database, cache::prepare(press, makeOrder(id)));
                                          }
                                          for (int id = 1; one && id <= 12; ++id) {
                                              one = cache::store(database, cache::prepare(press, makeProduct(id)));
                                          }
                                          for (int id = 1; one && id <= 3; ++id) {
                                              one = cache::store(database, cache::prepare(press, makeCustomer(id)));
                                          }
                                          return one ? Result<void>() : Result<void>(failure(one.error()));
                                      },
                                      cache::Entity::Orders | cache::Entity::Products | cache::Entity::Customers);
    if (!stored) {
        qFatal("the copy of the test cannot be made");
    }
    sqlite::Database::forbidOn(QThread::currentThread());
    forbidWaitingOn(QThread::currentThread());
}

Shell::~Shell()
{
    sqlite::Database::forbidOn(nullptr);
    forbidWaitingOn(nullptr);
    m_window.reset();
}

ui::Appearance &Shell::appearance()
{
    static ui::Appearance one(*qApp);
    return one;
}

bool Shell::write(const std::function<Result<void>(sqlite::Database &)> &work, cache::Entities touched) const
{
    const auto done = session->cache()
                          .write<bool>([&work, touched](cache::Writing &writing) -> Result<bool> {
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

bool Shell::openWindow()
{
    m_settings = std::make_unique<ui::Settings>(folder.path());
    m_window = std::make_unique<ui::MainWindow>(*m_settings, appearance(), clock);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get(), qm::test::longestWait)) {
        return false;
    }
    m_window->setSession(session.get());
    m_window->showPage(ui::MainWindow::OrdersIndex);
    return qm::test::waitFor([this] { return rows(ui::MainWindow::OrdersIndex) == 40; });
}

void Shell::closeWindow()
{
    m_window->close();
    m_window.reset();
    m_settings.reset();
}

qint64 Shell::currentKey(int page) const
{
    const QModelIndex index = table(page)->currentIndex();
    return index.isValid() ? index.data(tables::ListModel::KeyRole).toLongLong() : 0;
}

QWidget *Shell::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
}

void Shell::key(int code, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(target(), Qt::Key(code), modifiers);
}

void Shell::type(const QString &text) const
{
    QTest::keyClicks(target(), text);
}

} // namespace qm::test
