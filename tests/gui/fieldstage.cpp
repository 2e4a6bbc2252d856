// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldstage.h"

#include "keyboard.h"
#include "makeactive.h"
#include "practiceclient.h"
#include "ui/shell/scopebutton.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QTabBar>
#include <QTest>

namespace qm::test {

using namespace Qt::StringLiterals;

bool FieldStage::openAt(Wanted wanted)
{
    page = wanted.page;
    return open(wanted);
}

QString FieldStage::text(const QString &sql) const
{
    auto future = session->cache().read<QString>([sql](sqlite::Database &database) -> Result<QString> {
        sqlite::Rows rows = database.rows(sql.toStdString());
        QString found = rows.next() ? rows.text(0) : QString();
        const Result<void> done = rows.finished();
        return done ? Result<QString>(found) : failure(done.error());
    });
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience)) {
        return {};
    }
    const Result<QString> found = future.result();
    if (!found) {
        qWarning("%s", qPrintable(found.error().text()));
    }
    return found.value_or(QString());
}

ui::ValueButton *FieldStage::value(const QString &name) const
{
    for (ui::ValueButton *button : window->findChildren<ui::ValueButton *>()) {
        if (button->isVisible() && button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

QString FieldStage::valueText(const QString &name) const
{
    const ui::ValueButton *found = value(name);
    return found ? found->text() : QString();
}

bool FieldStage::isStaged(const QString &name) const
{
    const ui::ValueButton *found = value(name);
    return found && found->isStaged();
}

bool FieldStage::openEditor(const QString &name) const
{
    const bool isThere = QTest::qWaitFor([&] { return value(name) != nullptr; }, patience) && tabTo(name);
    if (!isThere) {
        qWarning("no way to %s in\n%s", qPrintable(name), qPrintable(shown()));
        return false;
    }
    press(Qt::Key_Return);
    return focusName() != name; // the editor has the keyboard
}

bool FieldStage::enter(const QString &name, const QString &text) const
{
    if (!openEditor(name) || focusName() != u"New value of %1"_s.arg(name)) {
        qWarning("%s has the keyboard", qPrintable(focusName()));
        return false;
    }
    type(text);
    press(Qt::Key_Return);
    return true;
}

bool FieldStage::tabTo(const QString &name) const
{
    // What was just put into the pane is shown a moment later.
    return QTest::qWaitFor(
        [&] {
            for (int i = 0; i < 250 && focusName() != name; ++i) {
                press(Qt::Key_Tab);
            }
            return focusName() == name;
        },
        patience);
}

bool FieldStage::chooseScope(const QString &name) const
{
    auto *scope = window->findChild<ui::ScopeButton *>();
    // The offscreen platform does not give the window back what a popup took.
    const auto openMenu = [this] {
        if (!QApplication::activePopupWidget()) {
            window->activateWindow();
            makeActive(*window);
            press(Qt::Key_G, Qt::ControlModifier);
        }
        return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr;
    };
    if (!QTest::qWaitFor([&] { return scope->choices().size() > 1 && openMenu(); }, patience)) {
        return false;
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').trimmed() == name) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            makeActive(*window);
            return QTest::qWaitFor([&] { return scope->choice().name == name; }, patience);
        }
    }
    return false;
}

bool FieldStage::showTab(const QString &name) const
{
    auto *tabs = pane()->findChild<QTabBar *>();
    tabs->setFocus();
    while (tabs->currentIndex() > 0) {
        press(Qt::Key_Left);
    }
    for (int i = 0; i < tabs->count() && !tabs->tabText(tabs->currentIndex()).startsWith(name); ++i) {
        press(Qt::Key_Right);
    }
    return tabs->tabText(tabs->currentIndex()).startsWith(name);
}

bool FieldStage::push(qint64 count) const
{
    makeActive(*window);
    table()->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    const bool isReady = QTest::qWaitFor([&] { return dialog() && shows(u"%1 ready"_s.arg(count)); }, patience) &&
                         tabTo(count == 1 ? u"Push 1 change"_s : u"Push %1 changes"_s.arg(count));
    if (!isReady) {
        qWarning("%s", qPrintable(shown()));
        return false;
    }
    press(Qt::Key_Space);
    if (!QTest::qWaitFor([&] { return shows(u"in the shop, read back"_s); }, patience)) {
        qWarning("%s", qPrintable(shown()));
        return false;
    }
    return closeDialog() && QTest::qWaitFor([this] { return staged() == 0; }, patience);
}

bool FieldStage::setName(const QString &sku, const QString &name) const
{
    PracticeClient client(*store);
    const QJsonObject product{{u"sku"_s, sku}, {u"name"_s, name}};
    const QByteArray body = QJsonDocument(QJsonObject{{u"product"_s, product}}).toJson();
    return client.logInAsAdmin(*store) && client.send("PUT", "/rest/all/V1/products/" + QUrl::toPercentEncoding(sku),
                                                      {{"Content-Type", "application/json"}}, body)
                                                  .status == 200;
}

QJsonObject FieldStage::product(const QByteArray &scope, const QString &sku) const
{
    PracticeClient client(*store);
    if (!client.logInAsAdmin(*store)) {
        return {};
    }
    return client.get("/rest/" + scope + "/V1/products/" + QUrl::toPercentEncoding(sku)).object();
}

QString customValue(const QJsonObject &product, const QString &code)
{
    for (const QJsonValue &each : product["custom_attributes"_L1].toArray()) {
        if (each["attribute_code"_L1].toString() == code) {
            return each["value"_L1].toString();
        }
    }
    return {};
}

} // namespace qm::test
