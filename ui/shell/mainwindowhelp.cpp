// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"
#include "ui/help/guidewindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>

// The guide, and what the program has to tell of itself.

namespace qm::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectHelp()
{
    connect(m_actions.at(ActionId::Guide), &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions.at(ActionId::CopyDiagnostics), &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_actions.at(ActionId::LookForUpdates), &QAction::triggered, this, &MainWindow::updateWanted);
    setOffersUpdates(false);
    // A dialog gets its keys before the window's actions do.
    qApp->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier) {
            showGuide();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

GuideWindow *MainWindow::guideWindow() const
{
    return m_guide;
}

void MainWindow::showGuide()
{
    QWidget *popup = QApplication::activePopupWidget();
    const QWidget *about = popup ? popup : QApplication::focusWidget();
    if (m_guide && about && about->window() == m_guide) {
        return; // it is read already
    }
    QString page = guide::pageFor(about ? about : QApplication::activeWindow());
    if (page.isEmpty() && m_session && !isAsking()) {
        page = guide::pageFor(m_pages->currentWidget());
    }
    if (popup) {
        popup->close(); // it has the keyboard for itself
    }
    if (!m_guide) {
        m_guide = new GuideWindow;
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_guide->showPage(page);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::tellUnexpectedEnd(const QString &began)
{
    m_news->tell(
        u"warning"_s, tr("Quartermaster did not end as it should"),
        tr("That was the session that began %1. Staged changes are safe, they are on the disk; what was on its "
           "way to a shop is asked of the shop before anything else is sent.")
            .arg(began),
        {{tr("Copy the log"), [this] { Q_EMIT diagnosticsWanted(); }}, {tr("All right"), [this] { m_news->hide(); }}});
}

void MainWindow::tellNewVersion(const QString &version, const QUrl &page)
{
    m_news->tell(u"pull"_s, tr("Version %1 can be had").arg(version),
                 tr("You have %1. Nothing is installed by itself.").arg(QCoreApplication::applicationVersion()),
                 {{tr("Open its page"), [page] { QDesktopServices::openUrl(page); }},
                  {tr("Not now"), [this] { m_news->hide(); }}});
}

void MainWindow::setOffersUpdates(bool offers)
{
    m_offersUpdates = offers;
    // Looking for them is off until somebody turned it on.
    m_actions.at(ActionId::LookForUpdates)->setVisible(offers && m_settings.value(setting::updatesLook).toBool());
}

} // namespace qm::ui
