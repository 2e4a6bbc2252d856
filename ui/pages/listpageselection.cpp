// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cellediting.h"
#include "ui/pages/listpage.h"
#include "ui/widgets/tableview.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace qm::ui {

namespace {
constexpr qsizetype mostKept = 200'000; ///< selected rows that are looked for after a new query
constexpr qsizetype mostRuns = 10'000;  ///< of rows that stand together: the table looks through all of them

/// First and last of each run of \a numbers that follow each other.
QList<std::pair<int, int>> runsOf(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    QList<std::pair<int, int>> runs;
    for (const int number : std::as_const(numbers)) {
        if (runs.isEmpty() || runs.last().second + 1 != number) {
            runs.append({number, number});
        } else {
            runs.last().second = number;
        }
    }
    return runs;
}
} // namespace

void ListPage::selectAll()
{
    m_table->selectAll();
    m_table->setFocus();
}

void ListPage::clearSelection()
{
    m_table->clearSelection();
}

QList<qint64> ListPage::selectedKeys() const
{
    // In the order of the list, not of the clicks.
    QList<QItemSelectionRange> ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<qint64> keys;
    int next = 0; // ranges of cells may stand beside each other
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        const int first = std::max(next, range.top());
        if (range.bottom() >= first) {
            keys += m_model.keys().mid(first, range.bottom() - first + 1);
            next = range.bottom() + 1;
        }
    }
    return keys;
}

qint64 ListPage::selectedCells() const
{
    qint64 count = 0;
    if (m_editing) {
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
            count += qint64{range.height()} * range.width();
        }
    }
    return count;
}

QString ListPage::selectionText(qsizetype keys) const
{
    return m_editing ? tr("%Ln cell(s) selected", nullptr, int(selectedCells()))
                     : tr("%1 selected").arg(m_spec.countText(keys));
}

void ListPage::rememberSelection()
{
    m_sizing = true; // the header goes through its presets now
    if (m_model.keys().isEmpty()) {
        return; // a reset of many steps: what was selected before the first one counts
    }
    if (!m_isSelectionComing) {
        m_keptKeys = selectedKeys();
        m_keptColumns = m_editing ? m_editing->selectedBlock().columns : QStringList();
    }
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && !m_isCurrentComing) {
        m_keptCurrent = m_model.keys().at(index.row());
        m_keptColumn = m_editing ? m_model.column(index.column()).id : QString();
    }
}

void ListPage::restoreSelection()
{
    showSort();
    sizeColumns();
    rowsCame(0, m_model.rowCount() - 1);
    if (chooseKept()) {
        m_isCurrentComing = false;
    } else {
        m_isCurrentComing = m_keptCurrent != 0 && !m_model.isCounted();
        m_isRestoring = true;
        chooseFirst();
        m_isRestoring = false;
    }
    selectKept();
    updateFooter();
    updatePane();
}

/// Keys of one shop mean other rows in the next one.
void ListPage::forgetSelection()
{
    m_keptKeys.clear();
    m_keptColumns.clear();
    m_keptCurrent = 0;
    m_keptColumn.clear();
    m_isSelectionComing = false;
    m_isCurrentComing = false;
}

/// The first rows come alone; what was further down is found when the rest is there.
void ListPage::restoreRest()
{
    if (!m_model.isCounted()) {
        return;
    }
    if (std::exchange(m_isCurrentComing, false)) {
        (void)chooseKept();
        updatePane(); // also when the row is gone
    }
    if (m_isSelectionComing) {
        selectKept();
    }
}

bool ListPage::chooseKept()
{
    const int row = m_keptCurrent != 0 ? m_model.rowOf(m_keptCurrent) : -1;
    if (row < 0) {
        return false;
    }
    const QModelIndex at = m_model.index(row, std::max(0, int(m_model.columns().indexOf(m_keptColumn))));
    m_table->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(at);
    return true;
}

void ListPage::selectKept()
{
    m_isSelectionComing = !m_model.isCounted() && !m_keptKeys.isEmpty();
    if (m_keptKeys.isEmpty() || m_model.rowCount() == 0) {
        return;
    }
    const bool isFew = m_keptKeys.size() <= mostKept;
    const QSet<qint64> kept = isFew ? QSet<qint64>(m_keptKeys.cbegin(), m_keptKeys.cend()) : QSet<qint64>();
    const QList<qint64> &keys = m_model.keys();
    QList<int> sections{0}; // of a page of rows one column stands for the row
    if (m_editing) {
        sections.clear();
        const QStringList columns = m_model.columns();
        for (const QString &id : std::as_const(m_keptColumns)) {
            sections << int(columns.indexOf(id));
        }
        sections.removeAll(-1);
    }
    const QList<std::pair<int, int>> runs = runsOf(sections);
    QItemSelection selection;
    int first = -1;
    for (int row = 0; row <= keys.size(); ++row) {
        const bool isKept = row < keys.size() && kept.contains(keys[row]);
        if (isKept && first < 0) {
            first = row;
        } else if (!isKept && first >= 0) {
            for (const auto &[left, right] : runs) {
                selection.append(QItemSelectionRange(m_model.index(first, left), m_model.index(row - 1, right)));
            }
            first = -1;
        }
    }
    if (!isFew || selection.size() > mostRuns) {
        m_isSelectionComing = false;
        m_keptKeys.clear();
        m_table->clearSelection();
        Q_EMIT told(tr("So many selected rows are not kept through a new order or filter: none is selected now"));
        return;
    }
    if (!selection.isEmpty()) {
        m_isRestoring = true;
        m_table->selectionModel()->select(selection,
                                          QItemSelectionModel::ClearAndSelect |
                                              (m_editing ? QItemSelectionModel::NoUpdate : QItemSelectionModel::Rows));
        m_isRestoring = false;
    }
}

void ListPage::chooseFirst()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_table->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    }
}

} // namespace qm::ui
