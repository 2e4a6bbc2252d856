// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/productlist.h"
#include "tables/relativetime.h"
#include "tables/whendone.h"
#include "ui/pages/cellediting.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpane.h"
#include "ui/shell/session.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

#include <algorithm>

namespace qm::ui {

namespace {
constexpr qsizetype mostResynced = 10'000; ///< a pull is faster for more
}

void ListPage::showStore(const tables::StoreChoice &choice)
{
    if (choice == m_store) {
        return;
    }
    const bool otherValues = choice.valuesOf() != m_store.valuesOf();
    m_store = choice;
    if (m_pane) {
        m_pane->setStore(choice);
    }
    if (!m_session) {
        return;
    }
    if (m_spec.readList && otherValues) {
        readList();
    }
    if (m_spec.narrow) {
        askAgain();
        countNow();
    }
}

cache::Query ListPage::asked(const cache::Query &query) const
{
    cache::Query made = tables::resolved(query, *m_list, m_clock.now());
    if (m_spec.narrow) {
        std::vector<Filter> filters = m_spec.narrow(m_store);
        if (!filters.empty()) {
            made.groups.push_back(std::move(filters));
        }
    }
    return made;
}

void ListPage::askAgain()
{
    if (m_session && m_listReady && !m_views.empty()) {
        m_model.setQuery(asked(viewQuery()));
    }
}

void ListPage::followTime()
{
    const auto isMoving = [this](const View &view) { return tables::isToldFromNow(view.query, *m_list); };
    if (!m_session || !m_listReady || !isVisible() || std::none_of(m_views.begin(), m_views.end(), isMoving)) {
        return;
    }
    m_model.moveQuery(asked(viewQuery()));
    countAgain();
}

void ListPage::readList()
{
    m_isListDue = !isVisible();
    if (m_isListDue) {
        ++m_listGeneration; // what is on its way may be of another store view
        return;             // showEvent() comes here again
    }
    tables::whenDone(m_spec.readList(m_session->cache(), m_store.valuesOf()), this,
                     [this, generation = ++m_listGeneration](Result<std::shared_ptr<const cache::List>> list) {
                         if (generation != m_listGeneration || !m_session) {
                             return;
                         }
                         if (!list) {
                             Q_EMIT told(tr("The columns of this list cannot be read: %1").arg(list.error().text()));
                         }
                         setList(list ? *list : m_list);
                     });
}

void ListPage::setList(std::shared_ptr<const cache::List> list)
{
    if (m_listReady && tables::isSameList(*m_list, *list)) {
        return;
    }
    m_listReady = true;
    m_list = std::move(list);
    m_filters->setList(m_list);
    if (m_editing) {
        m_editing->setList(m_list);
    }
    for (View &view : m_views) {
        if (view.saved.columns.empty()) {
            view.columns = toView(view.saved).columns; // those this list shows a new user
        }
    }
    if (!m_views.empty()) {
        applyView(m_keptCurrent); // the same rows with other columns: what was chosen stays chosen, also while it comes
        countNow();
    }
}

void ListPage::resyncSelected()
{
    if (!m_session) {
        return;
    }
    QList<qint64> keys = selectedKeys();
    const QModelIndex index = m_table->currentIndex();
    if (keys.isEmpty() && index.isValid()) {
        keys << m_model.keys().at(index.row());
    }
    if (keys.isEmpty()) {
        Q_EMIT told(tr("Nothing is selected"));
    } else if (!m_session->heldBy().isEmpty()) {
        Q_EMIT told(tr("The local copy is kept by %1").arg(m_session->heldBy()));
    } else if (m_session->isPulling()) {
        Q_EMIT told(tr("The shop is being read already: what changed comes with it. Resync when it is done"));
    } else if (keys.size() > mostResynced) {
        Q_EMIT told(tr("For more than %1 rows a pull is faster", nullptr, int(mostResynced))
                        .arg(QLocale().toString(qlonglong(mostResynced))));
    } else {
        m_session->resync(m_list->entity, keys);
    }
}

void ListPage::openRowMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!m_session || !index.isValid()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_spec.adminPath) {
        menu->addAction(m_actions.at(ActionId::OpenInAdmin));
    }
    if (m_editing) {
        for (const ActionId id : {ActionId::EditCell, ActionId::Paste, ActionId::FillDown, ActionId::ToggleStatus,
                                  ActionId::TakeAway, ActionId::SetPrices, ActionId::ChangePrices,
                                  ActionId::FormulaPrices, ActionId::DiscardCells, ActionId::UndoEdit}) {
            if (m_actions.at(id)->isEnabled()) {
                menu->addAction(m_actions.at(id));
            }
        }
        menu->addSeparator();
    }
    if (!m_spec.stages.empty()) {
        menu->addAction(m_actions.at(ActionId::ChangeAttributes));
        menu->addSeparator();
    }
    menu->addAction(m_actions.at(ActionId::ResyncSelected));
    menu->addSeparator();
    for (const ActionId id : {ActionId::CopyTsv, ActionId::CopyCsv, ActionId::CopyMarkdown, ActionId::CopyJson}) {
        menu->addAction(m_actions.at(id));
    }
    menu->addSeparator();
    menu->addAction(m_actions.at(ActionId::SelectAll));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace qm::ui
