// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/palette/palette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/bars.h"

namespace qm::ui {

using namespace Qt::StringLiterals;

int MainWindow::pageOf(cache::Entity entity)
{
    switch (entity) {
    case cache::Entity::Products:
        return ProductsIndex;
    case cache::Entity::Stock:
        return StockIndex;
    case cache::Entity::Prices:
        return PricesIndex;
    case cache::Entity::Customers:
        return CustomersIndex;
    default:
        return OrdersIndex;
    }
}

void MainWindow::connectPalette()
{
    m_palette->setShortcut(m_actions.at(ActionId::OpenAnything)->shortcut());
    connect(m_top->search(), &SearchField::wanted, this, &MainWindow::openPalette);
    connect(m_palette, &Palette::recordWanted, this,
            [this](cache::Entity entity, qint64 key, bool inCopy) { showRecord(entity, key, inCopy); });
    connect(m_palette, &Palette::adminWanted, this,
            [this](cache::Entity entity, qint64 key) { listPage(pageOf(entity))->openInAdmin(key); });
    connect(m_palette, &Palette::commandWanted, this, [this](int id) {
        if (QAction *action = m_actions.all().value(id)) {
            action->trigger();
        }
    });
    connect(m_palette, &Palette::filterWanted, this, [this](const QString &text) {
        if (ListPage *list = currentList()) {
            list->search(text);
            list->takeFocus();
        }
    });
    connect(m_palette, &Palette::shopWanted, this, &MainWindow::askShop);
    connect(m_palette, &Palette::closed, this, [this] { m_askStop.requestStop(); });
}

void MainWindow::openPalette(const QString &text)
{
    const ListPage *list = currentList();
    tables::PaletteModel &model = m_palette->model();
    model.setCommands(paletteCommands());
    model.setList(list && list->canSearch() ? tables::PaletteList{list->list(), list->query()} : tables::PaletteList{});
    const QWidget *field = m_top->search();
    const bool live = m_session && m_session->profile().environment == Environment::Live;
    m_palette->open(QRect(field->mapToGlobal(QPoint()), field->size()), QRect(mapToGlobal(QPoint()), size()), text,
                    m_session ? markText(m_session->profile().environment) : QString(), live);
}

std::vector<tables::PaletteCommand> MainWindow::paletteCommands() const
{
    std::vector<tables::PaletteCommand> commands;
    const QList<QAction *> all = m_actions.all();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QAction *action = all[i];
        const bool isStep = action == m_actions.at(ActionId::OpenAnything) || action == m_actions.at(ActionId::Back) ||
                            action == m_actions.at(ActionId::NextRegion);
        if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty() || isStep) {
            continue;
        }
        const qsizetype page = i - (all.size() - Actions::pages - Actions::views);
        const bool isPage = page >= 0 && page < Actions::pages;
        if (isPage && !m_session) {
            continue;
        }
        commands.push_back({int(i), isPage ? tables::PaletteGroup::Pages : tables::PaletteGroup::Actions,
                            action->text().remove(u'&'), action->property(iconProperty).toString(),
                            keyCaps(action->shortcut())});
    }
    return commands;
}

void MainWindow::showRecord(cache::Entity entity, qint64 key, bool inCopy, bool justRead)
{
    if (!m_session) {
        return;
    }
    if (!inCopy) {
        // Read it alone; it is shown as soon as it is there.
        if (!m_session->heldBy().isEmpty()) {
            tellShortly(tr("It is not in the local copy, which %1 keeps").arg(m_session->heldBy()));
        } else if (m_session->isPulling()) {
            tellShortly(tr("It is not in the local copy yet; the pull that is running brings it"));
        } else {
            m_wantedRecord = {entity, key};
            m_session->resync(entity, {key});
        }
        return;
    }
    showPage(pageOf(entity));
    listPage(pageOf(entity))->showRow(key, justRead);
}

void MainWindow::askShop(cache::Entity entity, const QString &text)
{
    if (!m_session) {
        return;
    }
    m_askStop.requestStop();
    m_askStop = StopSource();
    tables::whenDone(m_session->askShop(entity, text, m_askStop.token()), this,
                     [this, session = m_session, text](const Result<tables::FoundGroup> &answer) {
                         if (session == m_session) {
                             m_palette->model().setShopAnswer(text, answer);
                         }
                     });
}

} // namespace qm::ui
