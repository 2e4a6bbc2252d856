// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/columnmodel.h"
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/settings/settings.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

ListPage::View ListPage::toView(const ledger::SavedView &saved) const
{
    View view;
    view.saved = saved;
    view.savedColumns = saved.columns;
    view.query = {saved.groups, saved.sorts, saved.search};
    for (const ledger::ViewColumn &column : saved.columns) {
        view.columns << column.id;
    }
    if (view.columns.isEmpty()) {
        for (const cache::Column &column : m_list->columns) {
            if (column.shown) {
                view.columns << column.id;
            }
        }
    }
    if (view.query.sorts.empty()) {
        const cache::Column *column = m_list->find(m_list->sortedBy);
        const bool newestFirst = column && column->type == cache::ColumnType::Time;
        view.query.sorts = {{m_list->sortedBy, newestFirst ? Direction::Descending : Direction::Ascending}};
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

QString ListPage::idOf(const View &view)
{
    return view.builtin.isEmpty() ? QString::number(view.saved.id) : view.builtin;
}

void ListPage::addView(View view, const std::vector<View> &before)
{
    const bool isWanted =
        !m_comeBackTo.isEmpty() ? view.builtin.isEmpty() && view.saved.name == m_comeBackTo : idOf(view) == m_openView;
    if (isWanted) {
        m_current = int(m_views.size());
    }
    // What was changed meanwhile stays: reading the saved views takes a moment. A saved one may have another name by
    // now.
    const auto changed = std::find_if(before.begin(), before.end(),
                                      [&view](const View &each) { return each.changed && idOf(each) == idOf(view); });
    m_tabs->addTab(view.saved.name);
    m_views.push_back(changed != before.end() ? withChanges(std::move(view), *changed) : std::move(view));
}

void ListPage::setViews(const std::vector<ledger::SavedView> &saved)
{
    m_settingUp = true;
    m_counts.stop(); // places are others now
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    const std::vector<View> before = std::exchange(m_views, {});
    m_current = 0;
    for (const tables::BuiltinView &builtin : m_spec.views) {
        ledger::SavedView kept = builtin.view;
        kept.columns = keptColumns(builtin.id);
        View view = toView(kept);
        view.builtin = builtin.id;
        addView(std::move(view), before);
    }
    for (const ledger::SavedView &view : saved) {
        addView(toView(view), before);
        if (m_removed && view.name == m_removed->saved.name) {
            m_removed.reset(); // it is back
            showBanner();
        }
    }
    if (!std::exchange(m_comeBackTo, {}).isEmpty()) {
        rememberOpenView();
    }
    m_tabs->setCurrentIndex(m_current);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->setChanged(int(i), m_views[i].changed);
    }
    m_settingUp = false;
    if (m_model.list() && m_model.query() == asked(current().query) && m_model.columns() == current().columns) {
        m_save->setVisible(current().changed); // it is on screen already
    } else {
        applyView();
    }
    countNow();
}

/// A tab that is chosen is the one that the next start shows.
void ListPage::rememberOpenView()
{
    m_openView = idOf(current());
    m_settings.setValue(setting::openView, settingsPlace(), m_openView);
}

ListPage::View ListPage::withChanges(View stored, const View &onScreen)
{
    stored.hasNewColumns = onScreen.hasNewColumns;
    if (onScreen.hasNewColumns) {
        stored.columns = onScreen.columns;
        stored.saved.columns = onScreen.saved.columns;
    }
    stored.changed = stored.hasNewColumns || stored.query != onScreen.query;
    stored.query = onScreen.query;
    return stored;
}

void ListPage::applyView(qint64 row)
{
    const View &view = current();
    m_handSized.clear();
    m_keptCurrent = row;
    m_filters->setGroups(view.query.groups);
    m_filters->setSearch(view.query.search);
    m_save->setVisible(view.changed);
    if (m_listReady) {
        m_model.show(m_session->cache(), m_list, view.columns, asked(view.query));
    }
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
    cache::Query query = viewQuery();
    query.groups = groups;
    query.search.clear();
    setQuery(query);
}

void ListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_pane && !m_isPaneAlone) {
        m_paneWanted = m_settings.value(setting::detailShown).toBool(); // another page may have changed it
        showPane();
    }
    if (m_session && m_isListDue) {
        readList();
    }
    followTime();
    m_model.setLookedAt(true);
    if (m_session && !m_countTimer.isActive()) {
        m_countTimer.start(0); // what has changed while nobody saw it
    }
    // The table has its width after the layout only; a pane that was not visible has not read its record yet.
    QMetaObject::invokeMethod(this, &ListPage::sizeAfterShow, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ListPage::updatePane, Qt::QueuedConnection);
}

void ListPage::hideEvent(QHideEvent *event)
{
    m_model.setLookedAt(isVisible()); // a window that is minimised is asked for pictures of itself
    Page::hideEvent(event);
}

} // namespace qm::ui
