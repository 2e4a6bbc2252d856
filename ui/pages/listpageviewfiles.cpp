// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/whendone.h"
#include "ui/dialogs/linequestion.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"
#include "ui/widgets/viewtabs.h"

#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 1 << 20; ///< a view is some hundred bytes

Result<qint64> renamed(sqlite::Database &database, const ledger::SavedView &saved, const QString &name)
{
    Result<std::vector<ledger::SavedView>> views = ledger::readViews(database, saved.profileId, saved.list);
    if (!views) {
        return failure(views.error());
    }
    const auto stored =
        std::find_if(views->begin(), views->end(), [&saved](const auto &each) { return each.id == saved.id; });
    if (stored == views->end()) {
        return failure(ErrorKind::NotFound, ListPage::tr("it was removed meanwhile"));
    }
    stored->name = name;
    return ledger::saveView(database, *stored);
}
} // namespace

void ListPage::askName(const QString &title, const QString &preset, std::function<void(const QString &)> then)
{
    askForLine(this, {title, tr("Name of the view"), preset, title}, [then = std::move(then)](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            then(name.trimmed());
        }
    });
}

/// The view as it is on screen.
ledger::SavedView ListPage::captured(const QString &name, qint64 id) const
{
    const View &view = current();
    ledger::SavedView saved = view.saved;
    saved.id = id;
    saved.profileId = m_session->profile().id;
    saved.list = m_spec.list->id;
    saved.name = name;
    saved.groups = view.query.groups;
    saved.sorts = view.query.sorts;
    saved.search = view.query.search;
    if (saved.columns.empty()) {
        for (const QString &column : view.columns) {
            saved.columns.push_back({column, 0});
        }
    }
    return saved;
}

void ListPage::writeView(const ledger::SavedView &saved, std::optional<View> source)
{
    changeViews(
        saved.name, [saved](sqlite::Database &database) { return ledger::saveView(database, saved); },
        std::move(source));
}

void ListPage::changeViews(const QString &name, std::function<Result<qint64>(sqlite::Database &)> write,
                           std::optional<View> source)
{
    const auto done = [this, name, source = std::move(source), opening = m_opening](const Result<qint64> &stored) {
        if (!m_session || opening != m_opening) {
            return; // another shop
        }
        if (!stored) {
            Q_EMIT told(tr("The view was not saved: %1").arg(stored.error().text()));
            return;
        }
        for (View &view : m_views) {
            // Who went on filtering meanwhile has changes that are not stored.
            const bool isSource = source && view.saved.id == source->saved.id && view.saved.name == source->saved.name;
            if (isSource && view.query == source->query && view.columns == source->columns) {
                view.changed = false;
                view.hasNewColumns = false;
            }
        }
        m_comeBackTo = name;
        Q_EMIT told(tr("View “%1” saved").arg(name));
        readSavedViews();
    };
    tables::whenDone(m_session->ledger().write<qint64>(std::move(write)), this, done);
}

void ListPage::saveView()
{
    if (!m_session) {
        return;
    }
    keepWidths();
    const ledger::SavedView &saved = current().saved;
    if (saved.id != 0) {
        writeView(captured(saved.name, saved.id), current());
        return;
    }
    askName(tr("Save view"), {}, [this](const QString &name) {
        if (m_session) {
            writeView(captured(name, 0), current());
        }
    });
}

void ListPage::renameView()
{
    if (!m_session) {
        return;
    }
    const ledger::SavedView saved = current().saved;
    if (!current().builtin.isEmpty()) {
        Q_EMIT told(tr("This view is always there: duplicate it to have it under another name"));
        return;
    }
    askName(tr("Rename view"), saved.name, [this, saved](const QString &name) {
        if (m_session) {
            // Its name alone: what is changed on screen waits to be saved.
            changeViews(name, [saved, name](sqlite::Database &database) { return renamed(database, saved, name); });
        }
    });
}

void ListPage::duplicateView()
{
    if (!m_session) {
        return;
    }
    keepWidths();
    askName(tr("Duplicate view"), tr("%1, copy").arg(current().saved.name), [this](const QString &name) {
        if (m_session) {
            writeView(captured(name, 0));
        }
    });
}

void ListPage::exportView()
{
    if (!m_session) {
        return;
    }
    keepWidths();
    const QByteArray text = ledger::exportView(captured(current().saved.name, 0));
    auto *dialog = new QFileDialog(this, tr("Write this view to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Views (*.json)")});
    dialog->selectFile(m_spec.list->id + u"-view.json"_s); // names of views are no file names
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) { writeViewFile(path, text); });
    dialog->open();
}

void ListPage::writeViewFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush() && file.commit()) {
        Q_EMIT told(tr("The view is in %1").arg(path));
    } else {
        Q_EMIT told(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    }
}

void ListPage::importView()
{
    if (!m_session) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Read a view from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Views (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ListPage::readViewFile);
    dialog->open();
}

void ListPage::readViewFile(const QString &path)
{
    if (!m_session) {
        return; // the shop went while the file was chosen
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    Result<ledger::SavedView> view = ledger::importView(file.read(largestFile));
    if (!view) {
        Q_EMIT told(view.error().text());
        return;
    }
    if (view->list != m_spec.list->id) {
        Q_EMIT told(tr("The view is one of another page: %1").arg(view->list));
        return;
    }
    const QString name = view->name;
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_views.begin(), m_views.end(),
                           [&wanted](const View &each) { return each.saved.name == wanted; });
    };
    for (int i = 2; isTaken(view->name); ++i) {
        view->name = u"%1 %2"_s.arg(name).arg(i);
    }
    view->profileId = m_session->profile().id;
    writeView(*view);
}

void ListPage::removeView()
{
    if (!m_session) {
        return;
    }
    const ledger::SavedView saved = current().saved;
    if (!current().builtin.isEmpty()) {
        Q_EMIT told(tr("This view is always there"));
        return;
    }
    auto future = m_session->ledger().write<qint64>(
        [id = saved.id](sqlite::Database &database) { return ledger::removeView(database, id); });
    tables::whenDone(std::move(future), this, [this, saved, opening = m_opening](Result<qint64> position) {
        if (!m_session || opening != m_opening) {
            return;
        }
        if (position) {
            m_removed = RemovedView{saved, *position};
            showBanner();
            Q_EMIT told(tr("View “%1” removed").arg(saved.name));
        } else {
            Q_EMIT told(tr("The view was not removed: %1").arg(position.error().text()));
        }
        readSavedViews();
    });
}

void ListPage::putViewBack()
{
    if (!m_session || !m_removed) {
        return;
    }
    RemovedView back = *m_removed; // stays on offer until it is there
    back.saved.id = 0;             // another view may have its number by now
    changeViews(back.saved.name,
                [back](sqlite::Database &database) { return ledger::saveView(database, back.saved, back.position); });
}

void ListPage::openViewMenu(const QPoint &at)
{
    const int tab = m_tabs->tabAt(at);
    if (!m_session || tab < 0) {
        return;
    }
    showView(tab);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::SaveView, ActionId::RenameView, ActionId::DuplicateView, ActionId::ExportView,
                              ActionId::ImportView, ActionId::RemoveView}) {
        menu->addAction(m_actions.at(id));
    }
    menu->popup(m_tabs->mapToGlobal(at));
}

} // namespace qm::ui
