// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>

namespace qm::ui {

using tables::ListModel;

void ListPage::showRow(qint64 key, bool isComing)
{
    if (!m_session) {
        return;
    }
    connect(&m_model, &ListModel::stateChanged, this, &ListPage::selectWanted, Qt::UniqueConnection);
    connect(&m_model, &ListModel::rowsChanged, this, &ListPage::selectWanted, Qt::UniqueConnection);
    m_wantedKey = key;
    m_wantedIsComing = isComing;
    m_wantedSince = m_model.changesHeard();
    setPaneShown(true);
    takeFocus();
    if (m_model.rowOf(key) < 0) {
        if (isComing) {
            static_cast<void>(lookWider()); // nobody knows yet of which store view it is
        }
        showFiltered({}); // all there are
    }
    selectWanted();
}

void ListPage::selectWanted()
{
    const int row = m_wantedKey != 0 ? m_model.rowOf(m_wantedKey) : -1;
    if (row >= 0) {
        m_wantedKey = 0;
        m_isCurrentComing = false; // asked for later than what was current before
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
        updatePane();
    } else if (m_wantedKey != 0 && !m_wantedIsComing && m_model.state() == ListModel::State::Ready &&
               m_model.changesShown() >= m_wantedSince && viewQuery().groups.empty() && viewQuery().search.isEmpty()) {
        if (!lookWider()) {
            m_wantedKey = 0;
            Q_EMIT told(tr("That row is not in the local copy"));
        }
    }
}

bool ListPage::lookWider()
{
    if (!m_spec.narrow || m_store.kind == tables::StoreChoice::Kind::All) {
        return false;
    }
    Q_EMIT told(tr("All store views are shown: the row is not of %1").arg(m_store.name));
    Q_EMIT widerLookWanted();
    return true;
}

} // namespace qm::ui
