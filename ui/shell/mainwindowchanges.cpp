// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/importdialog.h"
#include "ui/dialogs/review/reviewdialog.h"
#include "ui/pages/cellediting.h"
#include "ui/pages/listpage.h"
#include "ui/pages/stagedbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/rail.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

// Staged changes in the window: editing, counting, reviewing, pushing.

namespace qm::ui {

using namespace Qt::StringLiterals;

void MainWindow::connectChangeActions()
{
    const auto on = [this](ActionId id, void (CellEditing::*act)()) {
        connect(m_actions.at(id), &QAction::triggered, this, [this, act] {
            ListPage *list = currentList();
            if (list && list->editing()) {
                (list->editing()->*act)();
            }
        });
    };
    on(ActionId::EditCell, &CellEditing::editCell);
    on(ActionId::Paste, &CellEditing::paste);
    on(ActionId::FillDown, &CellEditing::fillDown);
    on(ActionId::ToggleStatus, &CellEditing::toggleStatus);
    on(ActionId::TakeAway, &CellEditing::takeAway);
    on(ActionId::SetPrices, &CellEditing::setPrices);
    on(ActionId::ChangePrices, &CellEditing::changePrices);
    on(ActionId::FormulaPrices, &CellEditing::formulaPrices);
    on(ActionId::DiscardCells, &CellEditing::discardCells);
    connect(m_actions.at(ActionId::Import), &QAction::triggered, this, &MainWindow::chooseImport);
    connect(m_actions.at(ActionId::UndoEdit), &QAction::triggered, this, [this] {
        if (ListPage *list = currentList()) {
            list->undoEdit();
        }
    });
    connect(m_actions.at(ActionId::ChangeAttributes), &QAction::triggered, this, [this] {
        if (ListPage *list = currentList()) {
            list->changeAttributes();
        }
    });
    connect(m_actions.at(ActionId::DiscardAll), &QAction::triggered, this, [this] {
        ListPage *list = currentList();
        if (list && list->stagedBar()) {
            list->stagedBar()->discardAll();
        }
    });
    connect(m_actions.at(ActionId::Review), &QAction::triggered, this, [this] { review(false); });
    connect(m_actions.at(ActionId::Push), &QAction::triggered, this, [this] { review(true); });
    connect(m_actions.at(ActionId::CancelPush), &QAction::triggered, this, [this] {
        if (m_session) {
            m_session->cancelPush();
        }
    });
}

namespace {

/// The one file that is dragged; empty: something else is.
QString fileOf(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"), {}, ImportDialog::fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // When it is gone: another dialog is not opened over one.
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::importFile(const QString &path)
{
    if (!m_session || QApplication::activeModalWidget()) {
        return;
    }
    const std::optional<imports::FileKind> likely = isAt(StockIndex)      ? std::optional(imports::FileKind::Stock)
                                                    : isAt(PricesIndex)   ? std::optional(imports::FileKind::Prices)
                                                    : isAt(ProductsIndex) ? std::optional(imports::FileKind::Attributes)
                                                                          : std::nullopt;
    auto *dialog = new ImportDialog(*m_session, path, likely, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // At once: what is on its way to it from its threads would ask the session, which is gone after this.
    connect(this, &MainWindow::sessionLeft, dialog, [dialog] { delete dialog; });
    connect(dialog, &ImportDialog::staged, this, [this](qint64 /*setId*/, qint64 count, const QString &text) {
        tellShortly(text);
        if (count > 0) {
            showPage(ChangesIndex);
        }
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session && !QApplication::activeModalWidget() && !fileOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // The program that the file comes from waits for the end of this.
    QMetaObject::invokeMethod(
        this, [this, path = fileOf(event->mimeData())] { importFile(path); }, Qt::QueuedConnection);
}

void MainWindow::showStagedCount()
{
    const tables::StagedWork *work = m_session ? &m_session->staged() : nullptr;
    const qint64 open = work ? work->open() : 0;
    const bool isBad = work && (work->count(ChangeState::Conflict) > 0 || work->count(ChangeState::Failed) > 0 ||
                                work->count(ChangeState::Unknown) > 0);
    m_rail->setCount(ChangesIndex, open, isBad);
    m_actions.at(ActionId::Review)->setEnabled(open > 0);
    m_actions.at(ActionId::Push)->setEnabled(open > 0 && !m_session->isPushing());
}

void MainWindow::review(bool pushes)
{
    if (!m_session || m_session->staged().open() == 0) {
        tellShortly(tr("Nothing is staged"));
        return;
    }
    auto *dialog = new ReviewDialog(*m_session, pushes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &MainWindow::sessionLeft, dialog, [dialog] { delete dialog; }); // as above
    dialog->open();
}

void MainWindow::pushEnded(const PushEnd &end)
{
    const Result<sync::PushReport> &report = end.report;
    m_actions.at(ActionId::CancelPush)->setEnabled(false);
    showStagedCount();
    if (!m_session->isPulling()) {
        m_status->hideWork(); // also what a dry run told of its reading
    }
    if (end.dryRun) {
        return;
    }
    if (!report) {
        tellShortly(report.error().text());
        return;
    }
    const int done = report->count(sync::PushedAs::Verified) + report->count(sync::PushedAs::AlreadySo);
    const int all = int(report->lines.size());
    if (all == 0) {
        return; // asked what had come of an earlier one, and nothing had
    }
    tellShortly(done == all ? tr("%Ln change(s) are in the shop, read back", nullptr, done)
                            : tr("%1 of %Ln change(s) are in the shop", nullptr, all).arg(QLocale().toString(done)));
}

} // namespace qm::ui
