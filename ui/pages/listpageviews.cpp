// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

namespace {
constexpr int mostGiven = 40;
}

ListPage::View ListPage::toView(const ledger::SavedView &saved) const
{
    View view;
    view.saved = saved;
    view.query = {saved.groups, saved.sorts, saved.search};
    for (const ledger::ViewColumn &column : saved.columns) {
        view.columns << column.id;
    }
    if (view.columns.isEmpty()) {
        for (const cache::Column &column : m_spec.list->columns) {
            if (column.shown) {
                view.columns << column.id;
            }
        }
    }
    if (view.query.sorts.empty()) {
        const cache::Column *column = m_spec.list->find(m_spec.list->sortedBy);
        const bool newestFirst = column && column->type == cache::ColumnType::Time;
        view.query.sorts = {{m_spec.list->sortedBy, newestFirst ? Direction::Descending : Direction::Ascending}};
    }
    return view;
}

void ListPage::readSavedViews()
{
    const QString profile = m_session->profile().id;
    auto future = m_session->ledger().read<std::vector<ledger::SavedView>>(
        [profile, list = m_spec.list->id](sqlite::Database &database) {
            return ledger::readViews(database, profile, list);
        });
    tables::whenDone(std::move(future), this,
                     [this, generation = ++m_viewGeneration](Result<std::vector<ledger::SavedView>> views) {
                         if (generation != m_viewGeneration) {
                             return;
                         }
                         if (views) {
                             setViews(*views);
                         } else {
                             Q_EMIT told(tr("Saved views cannot be read: %1").arg(views.error().text()));
                         }
                     });
}

void ListPage::setViews(const std::vector<ledger::SavedView> &saved)
{
    const QString open = m_views.empty() ? QString() : current().saved.name;
    m_settingUp = true;
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    const std::vector<View> before = std::exchange(m_views, {});
    m_current = 0;
    for (const std::vector<ledger::SavedView> *views : {&std::as_const(m_spec).views, &saved}) {
        for (const ledger::SavedView &view : *views) {
            if (view.name == open) {
                m_current = int(m_views.size());
            }
            // What was changed meanwhile stays: reading the saved views takes a moment.
            const auto kept = std::find_if(before.begin(), before.end(), [&view](const View &each) {
                return each.changed && each.saved.id == view.id && each.saved.name == view.name;
            });
            m_views.push_back(kept == before.end() ? toView(view) : *kept);
            m_tabs->addTab(view.name);
        }
    }
    m_tabs->setCurrentIndex(m_current);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->setChanged(int(i), m_views[i].changed);
    }
    m_settingUp = false;
    if (m_model.list() && m_model.query() == current().query && m_model.columns() == current().columns) {
        m_save->setVisible(current().changed); // it is on screen already
    } else {
        applyView();
    }
    m_countTimer.start(0);
}

void ListPage::applyView()
{
    const View &view = current();
    m_keptCurrent = 0;
    m_filters->setGroups(view.query.groups);
    m_filters->setSearch(view.query.search);
    m_save->setVisible(view.changed);
    Q_EMIT searchChanged(view.query.search);
    m_model.show(m_session->cache(), m_spec.list, view.columns, view.query);
}

void ListPage::showView(int index)
{
    if (index >= 0 && index < m_tabs->count()) {
        m_tabs->setCurrentIndex(index);
    }
}

void ListPage::showFiltered(const std::vector<std::vector<Filter>> &groups)
{
    showView(0);
    cache::Query query = m_model.query();
    query.groups = groups;
    query.search.clear();
    setQuery(query);
}

void ListPage::saveView()
{
    if (!m_session) {
        return;
    }
    keepWidths();
    const ledger::SavedView &saved = current().saved;
    if (saved.id != 0) {
        storeView(saved.name, saved.id);
        return;
    }
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Save view"));
    ask->setLabelText(tr("Name of the new view"));
    ask->setOkButtonText(tr("Save view"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            storeView(name.trimmed(), 0);
        }
    });
    ask->open();
}

void ListPage::storeView(const QString &name, qint64 id)
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
    auto future = m_session->ledger().write<qint64>(
        [saved](sqlite::Database &database) { return ledger::saveView(database, saved); });
    tables::whenDone(std::move(future), this, [this, name](Result<qint64> stored) {
        if (!stored) {
            Q_EMIT told(tr("The view was not saved: %1").arg(stored.error().text()));
            return;
        }
        m_views[std::size_t(m_current)].saved.name = name; // the tab to come back to
        m_views[std::size_t(m_current)].changed = false;
        Q_EMIT told(tr("View “%1” saved").arg(name));
        readSavedViews();
    });
}

void ListPage::removeView()
{
    const ledger::SavedView saved = current().saved;
    if (!m_session || saved.id == 0) {
        Q_EMIT told(tr("This view is always there"));
        return;
    }
    auto future = m_session->ledger().write<bool>([id = saved.id](sqlite::Database &database) -> Result<bool> {
        const Result<void> removed = ledger::removeView(database, id);
        return removed ? Result<bool>(true) : Result<bool>(failure(removed.error()));
    });
    tables::whenDone(std::move(future), this, [this](Result<bool> removed) {
        Q_EMIT told(removed ? tr("View removed") : removed.error().text());
        readSavedViews();
    });
}

int ListPage::presetWidth(const cache::Column &column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto like = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * space::cell + 2;
    };
    const QString title = QCoreApplication::translate("Column", column.title.toUtf8().constData());
    int width = 0;
    switch (column.type) {
    case cache::ColumnType::Time:
        width = like(u"30 Sep 00:00 "_s);
        break;
    case cache::ColumnType::Money:
        width = like(u"10,000.00 EUR"_s);
        break;
    case cache::ColumnType::Quantity:
    case cache::ColumnType::Whole:
    case cache::ColumnType::Flag:
        width = like(u"000"_s);
        break;
    case cache::ColumnType::Id:
        width = like(u"000000"_s);
        break;
    case cache::ColumnType::Code:
        width = like(u"Bank transfer"_s);
        break;
    case cache::ColumnType::Text:
        width = like(u"Friedrich Hartmann von W"_s);
        break;
    }
    if (column.id == "status"_L1 || column.id == "state"_L1) {
        width = like(u"Pending payment…"_s);
    } else if (column.id == "increment_id"_L1) {
        width = like(u"00000000000"_s);
    } else if (column.id == "name"_L1) {
        width = like(u"Talus trekking boot, moss green, 42"_s);
    }
    // The title in its bold form, with the arrow.
    QFont bold = m_table->font();
    bold.setWeight(QFont::DemiBold);
    return std::max(width, QFontMetrics(bold).horizontalAdvance(title) + 2 * space::cell + 4);
}

int ListPage::spareWidth() const
{
    int used = 0;
    int texts = 0;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        used += presetWidth(m_model.column(i));
        texts += m_model.column(i).type == cache::ColumnType::Text ? 1 : 0;
    }
    // A little too wide is made up for by the texts; much too wide is scrolled.
    return texts > 0 ? std::max(-mostGiven, (m_table->viewport()->width() - used) / texts) : 0;
}

void ListPage::sizeColumns()
{
    if (m_views.empty()) {
        return;
    }
    m_sizing = true;
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = std::max(1, m_table->fontMetrics().averageCharWidth());
    const int spare = spareWidth();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const cache::Column &column = m_model.column(i);
        int width = presetWidth(column) + (column.type == cache::ColumnType::Text ? spare : 0);
        for (const ledger::ViewColumn &saved : current().saved.columns) {
            if (saved.id == column.id && saved.width > 0) {
                width = saved.width * unit / 100;
            }
        }
        header->resizeSection(i, width);
    }
    m_sizing = false;
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // The table has its width after the layout only.
    QMetaObject::invokeMethod(this, &ListPage::sizeColumns, Qt::QueuedConnection);
}

void ListPage::keepWidths()
{
    if (m_views.empty() || m_model.columnCount() == 0) {
        return;
    }
    // In the order they have on screen; the last one is as wide as there is room.
    std::vector<ledger::ViewColumn> columns;
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = std::max(1, m_table->fontMetrics().averageCharWidth());
    QStringList ids;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const QString id = m_model.column(section).id;
        const bool last = visual == header->count() - 1;
        columns.push_back({id, last ? 0 : header->sectionSize(section) * 100 / unit});
        ids << id;
    }
    current().saved.columns = columns;
    current().columns = ids;
}

void ListPage::columnMoved()
{
    if (m_sizing) {
        return;
    }
    keepWidths();
    // The model takes over the order, so that it is the same for everybody who asks; after the header is done.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_sizing = true;
            QHeaderView *header = m_table->horizontalHeader();
            for (int i = 0; i < header->count(); ++i) {
                header->moveSection(header->visualIndex(i), i);
            }
            m_sizing = false;
            if (!m_views.empty()) {
                m_model.setColumns(current().columns);
            }
        },
        Qt::QueuedConnection);
}

void ListPage::chooseColumns()
{
    if (!m_session) {
        return;
    }
    keepWidths();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (const cache::Column &column : m_spec.list->columns) {
        QAction *action = menu->addAction(
            QCoreApplication::translate("Column", column.title.toUtf8().constData()).replace(u"&"_s, u"&&"_s));
        action->setCheckable(true);
        action->setChecked(current().columns.contains(column.id));
        connect(action, &QAction::toggled, this, [this, id = column.id](bool shown) {
            View &view = current();
            if (shown) {
                view.columns << id;
                view.saved.columns.push_back({id, 0});
            } else if (view.columns.size() > 1) {
                view.columns.removeOne(id);
                std::erase_if(view.saved.columns, [&id](const ledger::ViewColumn &each) { return each.id == id; });
            }
            view.changed = true;
            m_tabs->setChanged(m_current, true);
            m_save->setVisible(true);
            m_model.setColumns(view.columns);
        });
    }
    menu->popup(m_filters->mapToGlobal(QPoint(m_filters->width() - menu->sizeHint().width(), m_filters->height())));
}

} // namespace qm::ui
