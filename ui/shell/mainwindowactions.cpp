// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/dialogs/about.h"
#include "ui/pages/listpage.h"
#include "ui/shell/entitywords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/rail.h"

#include <QApplication>
#include <QStackedWidget>

namespace qm::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectActions()
{
    addActions(m_actions.all());
    const auto on = [this](ActionId id, auto member) { connect(m_actions.at(id), &QAction::triggered, this, member); };
    on(ActionId::Search, [this] {
        m_top->search()->setFocus(Qt::ShortcutFocusReason);
        m_top->search()->selectAll();
    });
    connect(m_top->search(), &QLineEdit::textChanged, this, &MainWindow::search);
    connect(m_top->search(), &SearchField::left, this, [this] { page()->takeFocus(); });
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
    connect(m_status, &StatusBar::cancelWanted, m_actions.at(ActionId::CancelPull), &QAction::trigger);
    on(ActionId::NextRegion, [this] { nextRegion(); });
    on(ActionId::Back, [this] { back(); });
    on(ActionId::ConnectShop, [this] { Q_EMIT connectWanted(); });
    on(ActionId::PracticeStore, [this] { Q_EMIT practiceWanted(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::AppearanceSystem, [this] { chooseAppearance(AppearanceChoice::System); });
    on(ActionId::AppearanceLight, [this] { chooseAppearance(AppearanceChoice::Light); });
    on(ActionId::AppearanceDark, [this] { chooseAppearance(AppearanceChoice::Dark); });
    on(ActionId::About, [this] { showAbout(); });
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
    on(ActionId::Filter, [](ListPage &list) { list.startFilter(); });
    on(ActionId::ToggleDetail, [](ListPage &list) { list.setPaneShown(!list.isPaneShown()); });
    on(ActionId::OpenInAdmin, [](ListPage &list) { list.openInAdmin(); });
    on(ActionId::CopyTsv, [](ListPage &list) { list.copySelection(tables::CopyFormat::Tsv); });
    on(ActionId::CopyCsv, [](ListPage &list) { list.copySelection(tables::CopyFormat::Csv); });
    on(ActionId::CopyMarkdown, [](ListPage &list) { list.copySelection(tables::CopyFormat::Markdown); });
    on(ActionId::CopyJson, [](ListPage &list) { list.copySelection(tables::CopyFormat::Json); });
    on(ActionId::SelectAll, [](ListPage &list) { list.selectAll(); });
    on(ActionId::ChooseColumns, [](ListPage &list) { list.chooseColumns(); });
    on(ActionId::Export, [](ListPage &list) { list.exportShown(); });
    on(ActionId::SaveView, [](ListPage &list) { list.saveView(); });
    on(ActionId::RemoveView, [](ListPage &list) { list.removeView(); });
    for (int i = 0; i < Actions::views; ++i) {
        connect(m_actions.view(i), &QAction::triggered, this, [this, i] {
            if (ListPage *list = currentList()) {
                list->showView(i);
            }
        });
    }
}

void MainWindow::search(const QString &text)
{
    if (m_session) {
        page()->search(text);
    }
}

void MainWindow::nextRegion()
{
    QList<QWidget *> regions{m_rail, m_top->search()};
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
    ListPage *list = currentList();
    if (m_top->search()->hasFocus()) {
        m_top->search()->clear();
    } else if (list) {
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

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(QCoreApplication::applicationVersion(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::pullStarted, this, &MainWindow::pullStarted);
    connect(m_session, &Session::pullProgressed, this, &MainWindow::pullProgressed);
    connect(m_session, &Session::pullEnded, this, &MainWindow::pullEnded);
    if (m_session->isPulling()) {
        pullStarted();
    }
}

void MainWindow::pullStarted()
{
    m_actions.at(ActionId::Pull)->setEnabled(false);
    m_actions.at(ActionId::CancelPull)->setEnabled(true);
    m_status->showWork(tr("Pulling"), 0, -1, {});
    page()->tell({}, {});
}

void MainWindow::pullProgressed(const PullProgress &progress)
{
    const QLocale locale;
    QStringList rate;
    if (progress.perSecond >= 1) {
        rate << tr("%1/s").arg(locale.toString(qRound64(progress.perSecond)));
        if (progress.of > progress.seen) {
            rate << tr("%1 s left")
                        .arg(locale.toString(qRound64(double(progress.of - progress.seen) / progress.perSecond)));
        }
    }
    m_status->showWork(tr("Pulling %1").arg(entityWords(progress.entity)), progress.seen, progress.of,
                       rate.join(u" · "_s));
    m_everPulled = true;
    m_lastError.reset();
    tellConnection();
}

void MainWindow::pullEnded(const std::optional<Error> &error)
{
    m_actions.at(ActionId::Pull)->setEnabled(true);
    m_actions.at(ActionId::CancelPull)->setEnabled(false);
    m_status->hideWork();
    m_everPulled = true;
    m_lastError = error && error->kind != ErrorKind::Cancelled ? error : std::nullopt;
    tellConnection();
    updateAges();
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *each = static_cast<Page *>(m_pages->widget(i));
        if (!m_lastError) {
            each->tell({}, {});
        } else if (m_lastError->kind == ErrorKind::Network || m_lastError->kind == ErrorKind::Timeout) {
            each->tell(tr("Offline."), tr("You see the local copy. %1").arg(m_lastError->text()));
        } else {
            each->tell(tr("The pull stopped."), tr("Everything so far is kept. %1").arg(m_lastError->text()));
        }
    }
}

void MainWindow::tellConnection()
{
    using Light = StatusBar::Light;
    if (!m_session) {
        return;
    }
    QString login;
    switch (m_session->profile().connection.login) {
    case LoginKind::OAuth1:
        login = u"OAuth 1.0a"_s;
        break;
    case LoginKind::Bearer:
        login = tr("integration token");
        break;
    case LoginKind::Admin:
        login = tr("admin user");
        break;
    case LoginKind::Customer:
        login = tr("customer");
        break;
    }
    if (!m_session->heldBy().isEmpty()) {
        m_status->showConnection(Light::Amber, tr("Read-only"), tr("the copy is kept by %1").arg(m_session->heldBy()));
    } else if (m_lastError) {
        const bool offline = m_lastError->kind == ErrorKind::Network || m_lastError->kind == ErrorKind::Timeout;
        m_status->showConnection(offline ? Light::Amber : Light::Red, offline ? tr("Offline") : tr("The pull stopped"),
                                 login);
    } else if (m_everPulled) {
        m_status->showConnection(Light::Green, tr("Connected"), login);
    } else {
        m_status->showConnection(Light::Off, tr("Not asked yet"), login);
    }
}

void MainWindow::updateAges()
{
    if (!m_session) {
        return;
    }
    tables::whenDone(tables::readPullStates(m_session->cache()), this,
                     [this, session = m_session](Result<std::map<cache::Entity, cache::PullState>> states) {
                         if (!states || session != m_session) {
                             return;
                         }
                         QStringList parts;
                         const qint64 now = m_clock.now().seconds();
                         for (const cache::Entity entity : {cache::Entity::Orders, cache::Entity::Products,
                                                            cache::Entity::Stock, cache::Entity::Customers}) {
                             const auto state = states->find(entity);
                             if (state != states->end() && state->second.pulledAt) {
                                 const qint64 age = std::max<qint64>(0, now - state->second.pulledAt->seconds());
                                 parts << u"%1 %2"_s.arg(entityWords(entity), tables::ageText(age));
                             }
                         }
                         m_status->showCopy(parts.isEmpty() ? tr("empty") : parts.join(u" · "_s));
                     });
}

} // namespace qm::ui
