// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstage.h"

#include "keyboard.h"

#include "cache/store.h"
#include "domain/waiting.h"
#include "remote/json/codec.h"

#include <QApplication>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;

Order makeOrder(int id)
{
    Order order;
    order.entityId = id;
    order.incrementId = QString::number(1'000'000'000 + id);
    order.status = id % 4 == 0 ? u"holded"_s : u"processing"_s;
    order.state = order.status;
    order.createdAt = UtcTime::fromSeconds(1'795'390'000 - (100 - id) * 3'600);
    order.orderCurrencyCode = u"EUR"_s;
    order.baseCurrencyCode = u"EUR"_s;
    order.grandTotal = Decimal(id * 10);
    OrderAddress address;
    address.addressType = u"billing"_s;
    address.firstname = id == 7 ? u"<b>Fenna</b>"_s : u"Bram"_s;
    address.lastname = id == 7 ? u"van Rijn"_s : u"Hendriks"_s;
    address.city = u"Leiden"_s;
    address.countryId = u"NL"_s;
    order.billingAddress = address;
    order.customerFirstname = address.firstname;
    order.customerLastname = address.lastname;
    order.customerEmail = u"buyer%1@example.com"_s.arg(id);
    order.raw = remote::encode(order);
    return order;
}

WindowStage::WindowStage(ui::Appearance &appearance)
    : m_appearance(appearance)
{
    if (!session.cache().open().result() || !session.ledger().open().result()) {
        qFatal("no copy, no ledger");
    }
}

WindowStage::~WindowStage()
{
    sqlite::Database::forbidOn(nullptr);
    forbidWaitingOn(nullptr);
    window.reset();
}

bool storeOrders(FakeSession &session, int first, int last)
{
    return session.cache()
        .write<bool>([first, last](cache::Writing &writing) -> Result<bool> {
            writing.touched |= cache::Entity::Orders;
            const cache::Press press;
            for (int id = first; id <= last; ++id) {
                const auto one = cache::store(writing.database, cache::prepare(press, makeOrder(id)));
                if (!one) {
                    return failure(one.error());
                }
            }
            return true;
        })
        .result()
        .has_value();
}

bool WindowStage::open(int index)
{
    sqlite::Database::forbidOn(QThread::currentThread());
    forbidWaitingOn(QThread::currentThread());
    page = index;
    window = std::make_unique<ui::MainWindow>(settings, m_appearance, clock);
    window->show();
    window->activateWindow();
    const bool active = QTest::qWaitForWindowActive(window.get(), 60'000);
    window->resize(1'440, 900); // as drawn; it has fitted itself to the screen that there is none of
    window->setSession(&session);
    window->showPage(index);
    return active;
}

void WindowStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    pressKey(window.get(), key, modifiers);
}

void WindowStage::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString WindowStage::focusName() const
{
    return test::focusName();
}

bool WindowStage::tabTo(const QString &name) const
{
    return test::tabTo(window.get(), name);
}

QString WindowStage::shown(const QWidget *of) const
{
    return shownTexts(of ? *of : *window);
}

ui::TableView *WindowStage::table() const
{
    return window->listPage(page)->findChild<ui::TableView *>();
}

ui::Banner *WindowStage::banner() const
{
    return window->listPage(page)->findChild<ui::Banner *>();
}

} // namespace qm::test
