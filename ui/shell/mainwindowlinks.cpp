// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/finder.h"
#include "tables/whendone.h"
#include "ui/palette/palette.h"
#include "ui/shell/link.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <algorithm>

// Links from elsewhere, and the program being started a second time.

namespace qm::ui {

void MainWindow::follow(const Link &link)
{
    atShop(link.profile, [this, link] {
        switch (link.kind) {
        case Link::Kind::Shop:
            return;
        case Link::Kind::Order:
            return showNamed(cache::Entity::Orders, link.name);
        case Link::Kind::Product:
            return showNamed(cache::Entity::Products, link.name);
        case Link::Kind::Customer:
            return showRecord(cache::Entity::Customers, link.name.toLongLong(), true);
        }
    });
}

void MainWindow::showNamed(cache::Entity entity, const QString &name)
{
    const tables::FindOptions options{entity, 1};
    tables::whenDone(tables::findInCopy(m_session->cache(), name, options, m_clock.now()), this,
                     [this, session = m_session, entity, name](const Result<std::vector<tables::FoundGroup>> &found) {
                         if (session != m_session) {
                             return;
                         }
                         for (const tables::FoundGroup &group : found ? *found : std::vector<tables::FoundGroup>()) {
                             for (const tables::FoundRow &row : group.rows) {
                                 if (row.name.compare(name, Qt::CaseInsensitive) == 0) { // as the shop compares them
                                     showRecord(entity, row.key, true);
                                     return;
                                 }
                             }
                         }
                         tellShortly(tr("%1 is not in the local copy").arg(name));
                         openPalette(name);
                     });
}

void MainWindow::comeToFront()
{
    if (isMinimized()) {
        showNormal();
    }
    raise();
    activateWindow();
}

bool MainWindow::isAsking()
{
    return QApplication::activeModalWidget() != nullptr;
}

} // namespace qm::ui
