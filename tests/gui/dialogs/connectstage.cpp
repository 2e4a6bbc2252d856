// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectstage.h"

#include "keyboard.h"

#include "setup/draft.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonObject>
#include <QRadioButton>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;
using secrets::Field;

Result<secrets::SecretFields> FakeKeychain::read(const secrets::SecretKey &key, const StopToken &stop)
{
    return m_memory.read(key, stop);
}

Result<void> FakeKeychain::write(const secrets::SecretKey &key, const secrets::SecretFields &fields,
                                 const StopToken &stop)
{
    return isMissing ? failure(ErrorKind::Network, u"no keychain answers on this computer"_s)
                     : m_memory.write(key, fields, stop);
}

Result<void> FakeKeychain::remove(const secrets::SecretKey &key, const StopToken &stop)
{
    return m_memory.remove(key, stop);
}

ConnectStage::ConnectStage(const practice::ServerOptions &options)
{
    Result<std::unique_ptr<practice::PracticeStore>> started = practice::PracticeStore::start(options);
    if (!started) {
        qFatal("no practice store: %s", qPrintable(started.error().message));
    }
    store = std::move(*started);
    dialog = std::make_unique<ui::ConnectDialog>(folder.path(), setup::Places{environment, keychain, session}, clock);
}

ConnectStage::~ConnectStage() = default;

practice::ServerOptions ConnectStage::smallShop()
{
    practice::ServerOptions options;
    options.shop.orders = 30;
    options.shop.products = 200;
    return options;
}

bool ConnectStage::open()
{
    dialog->open();
    return QTest::qWaitForWindowActive(dialog.get(), 60'000);
}

void ConnectStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    pressKey(dialog.get(), key, modifiers);
}

void ConnectStage::type(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QString ConnectStage::focusName() const
{
    return test::focusName();
}

bool ConnectStage::tabTo(const QString &name) const
{
    return test::tabTo(dialog.get(), name);
}

void ConnectStage::paste(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

bool ConnectStage::choose(LoginKind login) const
{
    for (int i = 0; i < 40 && !qobject_cast<QRadioButton *>(QApplication::focusWidget()); ++i) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    }
    for (int i = 0; i < int(login); ++i) {
        press(Qt::Key_Down);
    }
    const auto *choice = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    return choice && choice->isChecked();
}

bool ConnectStage::typeSecrets(LoginKind login, const QJsonObject &given) const
{
    for (const Field field : setup::fieldsOf(login)) {
        if (!tabTo(fieldName(login, field))) {
            return false;
        }
        type(given[secrets::toString(field)].toString());
    }
    return true;
}

QString ConnectStage::shown() const
{
    return shownTexts(*dialog);
}

QJsonObject ConnectStage::secretsOf(const QString &login) const
{
    return store->logins().value(login).toObject();
}

practice::FaultPlan faultPlan(practice::FaultKind kind, int after, int times, const QString &route)
{
    practice::Fault fault;
    fault.kind = kind;
    fault.route = route;
    fault.after = after;
    fault.times = times;
    practice::FaultPlan plan;
    plan.faults = {fault};
    return plan;
}

QString fieldName(LoginKind login, Field field)
{
    switch (field) {
    case Field::ConsumerKey:
        return u"Consumer key"_s;
    case Field::ConsumerSecret:
        return u"Consumer secret"_s;
    case Field::AccessTokenSecret:
        return u"Access token secret"_s;
    case Field::AccessToken:
    case Field::Token:
        return u"Access token"_s;
    case Field::Username:
        return u"User name"_s;
    case Field::Password:
        return u"Password"_s;
    case Field::Otp:
        break;
    }
    return login == LoginKind::Admin ? u"Code of the authenticator app"_s : QString();
}

} // namespace qm::test
