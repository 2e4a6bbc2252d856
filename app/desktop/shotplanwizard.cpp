// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shotplan.h"

#include <QJsonDocument>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;
using ui::ActionId;

practice::FaultPlan hang(const QString &route)
{
    practice::Fault fault;
    fault.kind = practice::FaultKind::Hang;
    fault.route = route;
    fault.times = 1;
    practice::FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

QString keysOf(const practice::PracticeStore &shop, const QString &login)
{
    return QString::fromUtf8(QJsonDocument(shop.logins().value(login).toObject()).toJson());
}

} // namespace

void planWizard(ShotStage &stage, std::deque<ShotStep> &steps)
{
    const auto add = [&steps](const QString &name, const QString &story, std::function<void()> act,
                              std::function<bool()> ready) {
        steps.push_back({name, story, std::move(act), std::move(ready)});
    };
    const auto sees = [&stage](const QString &name) { return [&stage, name] { return stage.sees(name); }; };
    const QString shop = u"Wizard"_s;

    add(
        u"connect-1-address"_s, u"Connecting a shop begins with its address, however it was copied"_s,
        [&stage, shop] {
            practice::ServerOptions options;
            options.shop.orders = 300;
            options.shop.products = 200;
            options.bearerEnabled = false;
            stage.addShop(shop, Environment::Staging, options);
            stage.trigger(ActionId::ConnectShop);
            stage.type(stage.shop(shop).baseUrl().toString() + u"/admin_x1/dashboard/"_s);
        },
        sees(u"addressUnderstood"_s));
    add(u"connect-2-oauth"_s, u"An integration has four keys"_s, [&stage] { stage.press(Qt::Key_Return); }, {});
    add(u"connect-2-admin"_s, u"An admin user has a name, a password and perhaps a code"_s,
        [&stage] { stage.click(u"admin"_s); }, {});
    add(u"connect-2-customer"_s, u"A customer sees what a customer sees"_s, [&stage] { stage.click(u"customer"_s); },
        {});
    add(u"connect-2-signin"_s, u"The keys of an integration are pasted as a whole"_s,
        [&stage, shop] {
            stage.click(u"bearer"_s);
            stage.paste(keysOf(stage.shop(shop), u"bearer"_s));
        },
        {});
    add(
        u"connect-3-failed"_s, u"The test names one cause, and what to do first"_s,
        [&stage] { stage.press(Qt::Key_Return); }, sees(u"remedy"_s));
    add({}, {},
        [&stage, shop] {
            stage.click(u"back"_s);
            stage.paste(keysOf(stage.shop(shop), u"limited"_s));
            stage.shop(shop).setFaults(hang(u"*V1/modules"_s));
        },
        {});
    add(
        u"connect-3-testing"_s, u"A test that is still running can be left"_s,
        [&stage] { stage.press(Qt::Key_Return); }, sees(u"clock"_s));
    add(
        u"connect-3-passed"_s, u"The shop answers and lets Quartermaster in"_s,
        [&stage] {
            stage.click(u"back"_s);
            stage.press(Qt::Key_Return);
        },
        sees(u"next"_s));
    add(
        u"connect-4-permissions"_s, u"What this login may read, and what is missing without the rest"_s,
        [&stage] { stage.press(Qt::Key_Return); }, sees(u"permissions"_s));
    add(u"connect-5-name"_s, u"A name and a mark, so that nobody takes a live shop for another one"_s,
        [&stage] {
            stage.press(Qt::Key_Return);
            stage.press(Qt::Key_A, Qt::ControlModifier);
            stage.type(u"Oudegracht"_s);
        },
        {});
    add(
        u"connect-5-nokeychain"_s, u"Without a keychain the keys stay in memory, or come from the environment"_s,
        [&stage] { stage.press(Qt::Key_Return); }, sees(u"withoutKeychain"_s));
    add({}, {}, [&stage] { stage.closePopup(); }, {});
}

} // namespace qm::desktop
