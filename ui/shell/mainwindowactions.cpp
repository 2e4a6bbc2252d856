// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"
#include "ui/dialogs/about.h"
#include "ui/dialogs/lowlevels.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/removeshop.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    addActions(m_actions.all());
    const auto on = [this](ActionId id, auto member) { connect(m_actions.at(id), &QAction::triggered, this, member); };
    on(ActionId::OpenAnything, [this] { openPalette({}); });
    on(ActionId::Pull, [this] {
        if (m_session) {
            m_session->startPull();
        }
    });
    on(ActionId::CancelPull, [this] {
        if (m_session) {
            m_session->cancelPull();
        }
    });
    connect(m_status, &StatusBar::cancelWanted, this, [this] {
        const bool isPush = m_session && m_session->isPushing() && (m_tellsPush || !m_session->isPulling());
        m_actions.at(isPush ? ActionId::CancelPush : ActionId::CancelPull)->trigger();
    });
    on(ActionId::LowStock, [this] {
        if (m_session) {
            showList(StockIndex, tables::lowPlaces(), {});
        }
    });
    on(ActionId::LowLevels, [this] {
        if (m_session) {
            auto *dialog = new LowLevelsDialog(*m_session, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &LowLevelsDialog::told, this, &MainWindow::tellShortly);
            // It names no shop: the numbers of one that was left are not asked for over another.
            connect(this, &MainWindow::sessionLeft, dialog, [dialog] { delete dialog; });
            dialog->open();
        }
    });
    on(ActionId::NextRegion, [this] { nextRegion(); });
    on(ActionId::Back, [this] { back(); });
    on(ActionId::ConnectShop, [this] { Q_EMIT connectWanted(); });
    on(ActionId::PracticeStore, [this] { Q_EMIT practiceWanted(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::AppearanceSystem, [this] { chooseAppearance(AppearanceChoice::System); });
    on(ActionId::AppearanceLight, [this] { chooseAppearance(AppearanceChoice::Light); });
    on(ActionId::AppearanceDark, [this] { chooseAppearance(AppearanceChoice::Dark); });
    on(ActionId::CopyLog, [this] { activity().copyLog(); });
    on(ActionId::Preferences, [this] { showPreferences(); });
    on(ActionId::About, [this] { showAbout(); });
    on(ActionId::RemoveShop, [this] { askWhatToRemove(); });
    on(ActionId::AdminPlace, [this] { askForAdmin(tr("Keep"), {}); });
    on(ActionId::ChooseScope, [this] { m_top->scope()->openMenu(); });
    connect(m_top->scope(), &ScopeButton::told, this, &MainWindow::tellShortly);
    connect(m_top->scope(), &ScopeButton::chosen, this, [this](const tables::StoreChoice &choice) {
        m_settings.setValue(setting::scope, m_session->profile().id, choice.word());
    });
    connect(m_top->scope(), &ScopeButton::shown, this, [this](const tables::StoreChoice &choice) {
        for (Page *each : m_pages->made()) {
            each->showStore(choice);
        }
    });
}

void MainWindow::openScope()
{
    m_top->scope()->open(*m_session, rememberedScope(m_session->profile()));
}

QString MainWindow::rememberedScope(const Profile &profile) const
{
    const QString preset = profile.scope == Scope::all() ? QString() : u"view:"_s + profile.scope.code();
    const QVariant chosen = m_settings.value(setting::scope, profile.id);
    return chosen.isValid() ? chosen.toString() : preset;
}

void MainWindow::tellShortly(const QString &text)
{
    m_status->showMessage(text);
    m_toldTimer.start();
}

void MainWindow::connectListActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions.at(id), &QAction::triggered, this, [this, act] {
            if (ListPage *list = currentList()) {
                act(*list);
            }
        });
    };
    const auto onPage = [this](ActionId id, void (Page::*act)()) {
        connect(m_actions.at(id), &QAction::triggered, this, [this, act] {
            if (m_session) {
                (page()->*act)();
            }
        });
    };
    onPage(ActionId::SearchList, &Page::startSearch);
    onPage(ActionId::Filter, &Page::startFilter);
    on(ActionId::ToggleDetail, [](ListPage &list) { list.setPaneShown(!list.isPaneShown()); });
    on(ActionId::PreviousRow, [](ListPage &list) { list.stepRow(-1); });
    on(ActionId::NextRow, [](ListPage &list) { list.stepRow(1); });
    on(ActionId::OpenInAdmin, [](ListPage &list) { list.openInAdmin(); });
    on(ActionId::CopyTsv, [](ListPage &list) { list.copySelection(tables::CopyFormat::Tsv); });
    on(ActionId::CopyCsv, [](ListPage &list) { list.copySelection(tables::CopyFormat::Csv); });
    on(ActionId::CopyMarkdown, [](ListPage &list) { list.copySelection(tables::CopyFormat::Markdown); });
    on(ActionId::CopyJson, [](ListPage &list) { list.copySelection(tables::CopyFormat::Json); });
    on(ActionId::SelectAll, [](ListPage &list) { list.selectAll(); });
    on(ActionId::ChooseColumns, [](ListPage &list) { list.chooseColumns(); });
    on(ActionId::ResetColumns, [](ListPage &list) { list.resetColumns(); });
    on(ActionId::Export, [](ListPage &list) { list.exportShown(); });
    on(ActionId::SaveView, [](ListPage &list) { list.saveView(); });
    on(ActionId::SortBy, [](ListPage &list) { list.chooseSort(); });
    on(ActionId::ResyncSelected, [](ListPage &list) { list.resyncSelected(); });
    on(ActionId::RenameView, [](ListPage &list) { list.renameView(); });
    on(ActionId::DuplicateView, [](ListPage &list) { list.duplicateView(); });
    on(ActionId::ExportView, [](ListPage &list) { list.exportView(); });
    on(ActionId::ImportView, [](ListPage &list) { list.importView(); });
    on(ActionId::RemoveView, [](ListPage &list) { list.removeView(); });
    for (int i = 0; i < Actions::views; ++i) {
        connect(m_actions.view(i), &QAction::triggered, this, [this, i] {
            if (ListPage *list = currentList()) {
                list->showView(i);
            }
        });
    }
}

void MainWindow::nextRegion()
{
    QList<QWidget *> regions{m_rail, m_top->search(), m_news, m_notice};
    if (const ListPage *list = currentList()) {
        regions += list->regions();
    } else {
        regions << page();
    }
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus))) {
            at = i;
        }
    }
    for (qsizetype step = 1; step <= regions.size(); ++step) {
        QWidget *next = regions[(at + step) % regions.size()];
        QWidget *target = next->focusPolicy() != Qt::NoFocus ? next : nullptr;
        for (QWidget *child = next->nextInFocusChain(); !target && next->isAncestorOf(child);
             child = child->nextInFocusChain()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                target = child;
            }
        }
        if (target && target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::back()
{
    if (ListPage *list = currentList()) {
        if (list->leavePane()) {
            return;
        }
        list->clearSelection();
    }
    page()->takeFocus();
}

void MainWindow::chooseAppearance(AppearanceChoice choice)
{
    m_appearance.choose(choice);
    m_settings.setValue(setting::appearance, toString(choice));
    m_actions.at(ActionId::AppearanceSystem)->setChecked(choice == AppearanceChoice::System);
    m_actions.at(ActionId::AppearanceLight)->setChecked(choice == AppearanceChoice::Light);
    m_actions.at(ActionId::AppearanceDark)->setChecked(choice == AppearanceChoice::Dark);
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, this, m_offersUpdates);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(setting::appearance.key)) {
            chooseAppearance(appearanceFromText(m_settings.value(setting::appearance).toString()));
        } else if (key == QLatin1StringView(setting::roomyRows.key)) {
            applyRowHeight();
        } else if (key == QLatin1StringView(setting::language.key)) {
            Q_EMIT languageChosen();
        } else if (key == QLatin1StringView(setting::updatesLook.key)) {
            setOffersUpdates(m_offersUpdates);
        }
    });
    dialog->open();
}

void MainWindow::applyRowHeight()
{
    for (TableView *table : findChildren<TableView *>()) {
        table->setRoomy(m_settings.value(setting::roomyRows).toBool());
    }
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(QCoreApplication::applicationVersion(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askWhatToRemove()
{
    if (m_profiles.isEmpty()) {
        return;
    }
    auto *dialog = new RemoveShopDialog(m_profiles, m_session ? m_session->profile().name : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemoveShopDialog::removeWanted, this, [this](const QString &name) {
        QList<Profile> rest = m_profiles;
        rest.removeIf([&name](const Profile &each) { return each.name == name; });
        showProfiles(rest); // the overview reads the copies of these
        if (m_settings.value(setting::profile).toString() == name) {
            m_settings.setValue(setting::profile, QString());
        }
        Q_EMIT removeWanted(name);
    });
    dialog->open();
}

void MainWindow::forgetShop(const QString &profileId)
{
    for (const Setting &each : {setting::scope, setting::columns, setting::openView, setting::adminPath}) {
        m_settings.remove(each, profileId);
    }
}

void MainWindow::tellRefusal(const QString &title, const QString &text)
{
    // An informative text would be a label of its own, which takes markup for what it says.
    auto *box = new QMessageBox(QMessageBox::Warning, title, title + u"\n\n"_s + text, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::askBeforeLoss(const QString &title, const QString &text, const QString &accept,
                               std::function<void(bool)> then)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title + u"\n\n"_s + text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *agree = box->addButton(accept, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->button(QMessageBox::Cancel)->setText(RemoveShopDialog::tr("Cancel")); // Qt's own may be English
    connect(box, &QMessageBox::finished, this,
            [box, agree, then = std::move(then)] { then(box->clickedButton() == agree); });
    box->open();
}

} // namespace qm::ui
