// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/attributeedit.h"
#include "ui/pages/cellediting.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpane.h"
#include "ui/settings/settings.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

// Where the detail stands. In a window as drawn it is beside the list, which keeps all its columns; in a narrower one
// it gives up some of its own width first, then columns of the list give way. Where the two would leave each other too
// little, the list is alone, and a row that is opened is shown in its place until the way back is taken.

namespace qm::ui {

namespace {
// Pixels at the drawings' size of letters.
constexpr int roomForBoth = 960; ///< of a page that shows the two beside each other
constexpr int leastTable = 420;  ///< of one whose pane was made wider by hand
constexpr int wholeTable = 952;  ///< that has all columns of orders, as practice stores have them
constexpr int leastDetail = 332; ///< with less, addresses beside each other break in the middle of a street
} // namespace

void ListPage::addPane()
{
    m_pane = m_spec.makePane(m_splitter);
    m_pane->setMinimumWidth(300);
    m_pane->clear();
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 0);
    m_paneWanted = m_settings.value(setting::detailShown).toBool();
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(setting::detailWidth, m_spec.list->id, m_splitter->sizes().last()); });
    m_pane->nameCloseShortcut(m_actions.at(ActionId::ToggleDetail)->shortcut());
    m_pane->nameWay(m_spec.title, m_actions.at(ActionId::PreviousRow), m_actions.at(ActionId::NextRow));
    connect(m_pane, &RecordPane::told, this, &ListPage::told);
    connect(m_pane, &DetailPane::closeWanted, this, [this] { setPaneShown(false); });
    if (m_spec.adminPath) {
        m_pane->addHeadAction(m_actions.at(ActionId::OpenInAdmin));
    }
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePane();
}

/// After the page has another width.
void ListPage::placePane()
{
    if (!m_pane) {
        return;
    }
    const bool alone = width() < widened(roomForBoth, fontMetrics());
    if (alone != m_isPaneAlone) {
        const bool before = isPaneShown();
        const QWidget *focus = QApplication::focusWidget();
        if (alone) {
            m_isPaneOpened = focus && m_pane->isAncestorOf(focus); // who reads goes on reading
        } else {
            m_paneWanted = m_paneWanted || std::exchange(m_isPaneOpened, false);
        }
        m_isPaneAlone = alone;
        m_pane->setAlone(alone);
        showPane();
        updatePane();
        if (isPaneShown() != before) {
            Q_EMIT paneShownChanged(isPaneShown());
        }
    }
    const int kept = m_settings.value(setting::detailWidth, m_spec.list->id).toInt();
    const QFontMetrics metrics = fontMetrics();
    const int preset = std::clamp(width() - widened(wholeTable, metrics), widened(leastDetail, metrics),
                                  widened(measure::detail, metrics));
    const int detail = kept > 0 ? std::min(kept, width() - leastTable) : preset;
    m_splitter->setSizes({width() - detail - m_splitter->handleWidth(), detail});
}

void ListPage::updatePane()
{
    if (!m_pane || !m_pane->isVisible() || !m_session) {
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    const QWidget *focus = QApplication::focusWidget();
    const bool isWorkedIn = m_pane->isEditing() || (focus && m_pane->isAncestorOf(focus));
    if (m_isCurrentComing && (isWorkedIn || !index.isValid())) {
        return; // the row somebody works at is on its way, when the list is read anew: it does not change meanwhile
    }
    if (!index.isValid()) {
        m_pane->clear();
        return;
    }
    const QLocale locale;
    m_pane->setPlace(tr("%1 of %2").arg(locale.toString(index.row() + 1), locale.toString(m_model.rowCount())));
    const qint64 key = m_model.keys().at(index.row());
    if (key != m_pane->key()) {
        m_pane->show(*m_session, key, m_table->selectionModel()->selectedRows().size());
    }
}

bool ListPage::isPaneShown() const
{
    return m_pane && (m_isPaneAlone ? m_isPaneOpened : m_paneWanted);
}

void ListPage::setPaneShown(bool shown)
{
    if (!m_pane || shown == isPaneShown()) {
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    const bool losesFocus = focus && (m_pane->isAncestorOf(focus) || (m_isPaneAlone && m_left->isAncestorOf(focus)));
    if (m_isPaneAlone) {
        m_isPaneOpened = shown; // for the moment, whatever the taste for wide windows is
    } else {
        m_paneWanted = shown;
        m_settings.setValue(setting::detailShown, shown);
    }
    showPane();
    updatePane();
    if (losesFocus) {
        takeFocus();
    }
    Q_EMIT paneShownChanged(shown);
}

void ListPage::changeAttributes()
{
    QList<qint64> keys = selectedKeys();
    if (keys.isEmpty() && m_table->currentIndex().isValid()) {
        keys << m_model.keys().at(m_table->currentIndex().row());
    }
    if (!m_session || keys.isEmpty()) {
        Q_EMIT told(tr("Select products first"));
        return;
    }
    auto *dialog = new AttributeEditDialog(*m_session, keys, m_store, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &ListPage::shopLeft, dialog, [dialog] { delete dialog; }); // it asks the session
    connect(dialog, &AttributeEditDialog::told, this, &ListPage::told);
    connect(dialog, &AttributeEditDialog::staged, m_pane,
            [this](const std::vector<tables::EditDone::Step> &steps) { m_pane->remember(*m_session, steps); });
    dialog->open();
}

void ListPage::undoEdit()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isInPane = m_pane && focus && m_pane->isAncestorOf(focus);
    if (m_pane && (isInPane || !m_editing) && m_pane->undoEdit()) {
        return;
    }
    if (m_editing) {
        m_editing->undo();
    } else {
        Q_EMIT told(tr("There is no staged edit of this page to take back"));
    }
}

bool ListPage::leavePane()
{
    const bool canLeave = m_isPaneAlone && m_isPaneOpened && m_pane->isVisible();
    if (canLeave) {
        setPaneShown(false);
    }
    return canLeave;
}

void ListPage::showPane()
{
    if (m_pane) {
        const bool isThere = isPaneShown() && m_stack->currentWidget() == m_table;
        // What had the focus is hidden last, so that it does not go to a stranger.
        m_pane->setVisible(isThere);
        m_left->setVisible(!isThere || !m_isPaneAlone);
    }
}

void ListPage::stepRow(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    if (m_model.rowCount() > 0 && row != m_table->currentIndex().row()) {
        const QModelIndex index = m_model.index(row, 0);
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void ListPage::takeFocus()
{
    if (m_pane && m_pane->isVisible() && m_isPaneAlone) {
        m_pane->takeFocus();
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace qm::ui
