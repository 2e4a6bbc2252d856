// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"
#include "ui/settings/settings.h"
#include "ui/shell/session.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where the last column stands that has room.
int lastShown(const QHeaderView &header)
{
    int visual = header.count() - 1;
    while (visual > 0 && header.isSectionHidden(header.logicalIndex(visual))) {
        --visual;
    }
    return visual;
}

} // namespace

void ListPage::keepWidths()
{
    if (m_views.empty() || m_model.columnCount() == 0) {
        return;
    }
    // In the order they have on screen; the last one is as wide as there is room. Those that have given way are the
    // view's all the same: what it is does not hang on the window.
    std::vector<ledger::ViewColumn> columns;
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = std::max(1, m_table->fontMetrics().averageCharWidth());
    QStringList ids;
    const int lastVisual = lastShown(*header);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const QString id = m_model.column(section).id;
        const auto before = std::find_if(current().saved.columns.begin(), current().saved.columns.end(),
                                         [&id](const ledger::ViewColumn &each) { return each.id == id; });
        const bool chosen = m_handSized.contains(id) || (before != current().saved.columns.end() && before->width > 0);
        const bool isShown = !header->isSectionHidden(section) && visual < lastVisual;
        // What nobody chose goes on fitting windows of any size.
        columns.push_back({id, !isShown || !chosen ? 0 : (header->sectionSize(section) * 100 + unit / 2) / unit});
        ids << id;
    }
    current().saved.columns = columns;
    current().columns = ids;
}

void ListPage::columnResized(int section)
{
    const QHeaderView *header = m_table->horizontalHeader();
    // By the user's hand, not because the window has another size; the last one only takes what is left.
    if (m_session && !m_views.empty() && !m_sizing && header->visualIndex(section) < lastShown(*header) &&
        QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
        m_handSized.insert(m_model.column(section).id);
        keepWidths();
        columnsChosen();
    }
}

/// The views that are always there are not in the ledger, which holds what people made; how their columns were left is
/// taste, and goes with the window's settings. Of each shop by itself: its attributes are columns that others lack. By
/// the view's id, which stays the same in other languages and versions.
QString ListPage::columnsPlace(const QString &view) const
{
    return settingsPlace() + u'/' + view;
}

QString ListPage::settingsPlace() const
{
    return m_session->profile().id + u'/' + m_spec.list->id;
}

void ListPage::columnsChosen()
{
    View &view = current();
    if (!view.builtin.isEmpty()) {
        QStringList columns;
        for (const ledger::ViewColumn &column : view.saved.columns) {
            columns << (column.width > 0 ? u"%1=%2"_s.arg(column.id).arg(column.width) : column.id);
        }
        m_settings.setValue(setting::columns, columnsPlace(view.builtin), columns);
        return;
    }
    view.hasNewColumns = true;
    view.changed = true;
    m_tabs->setChanged(m_current, true);
    m_save->setVisible(true);
}

std::vector<ledger::ViewColumn> ListPage::keptColumns(const QString &view) const
{
    std::vector<ledger::ViewColumn> columns;
    for (const QString &text : m_settings.value(setting::columns, columnsPlace(view)).toStringList()) {
        const QString id = text.section(u'=', 0, 0);
        const bool isThere = std::any_of(columns.begin(), columns.end(),
                                         [&id](const ledger::ViewColumn &column) { return column.id == id; });
        if (!id.isEmpty() && !isThere) {
            columns.push_back({id, std::clamp(text.section(u'=', 1).toInt(), 0, ledger::widestColumn)});
        }
    }
    return columns;
}

void ListPage::columnMoved()
{
    if (m_sizing || !m_session || m_views.empty() || m_model.columnCount() == 0) {
        return;
    }
    const QStringList before = current().columns;
    keepWidths();
    if (current().columns != before) {
        columnsChosen();
    }
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
            if (m_session && !m_views.empty()) { // the shop may have been closed since
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
    auto *chooser = new ColumnChooser(m_list, current().columns, this);
    connect(chooser, &ColumnChooser::shownChanged, this, &ListPage::setColumns);
    connect(chooser, &ColumnChooser::widthWanted, this, [this](const QString &column, int steps) {
        const int section = int(m_model.columns().indexOf(column));
        if (section < 0) {
            return;
        }
        QHeaderView *header = m_table->horizontalHeader();
        const int step = steps * 2 * m_table->fontMetrics().averageCharWidth();
        header->resizeSection(section, std::max(header->minimumSectionSize(), header->sectionSize(section) + step));
        m_handSized.insert(column);
        keepWidths();
        columnsChosen();
    });
    chooser->open(m_filters->mapToGlobal(QPoint(m_filters->width(), m_filters->height())));
}

void ListPage::resetColumns()
{
    if (!m_session) {
        return;
    }
    View &view = current();
    if (!view.builtin.isEmpty()) {
        m_settings.remove(setting::columns, columnsPlace(view.builtin));
        view.saved.columns.clear();
    } else if (view.hasNewColumns) {
        view.saved.columns = view.savedColumns;
        view.hasNewColumns = false;
        view.changed = view.query != toView(view.saved).query;
        m_tabs->setChanged(m_current, view.changed);
        m_save->setVisible(view.changed);
    }
    view.columns = toView(view.saved).columns;
    m_handSized.clear();
    m_model.setColumns(view.columns);
    sizeColumns();
    Q_EMIT told(!view.builtin.isEmpty() ? tr("The columns are as they were at first") : tr("The columns are as saved"));
}

void ListPage::setColumns(const QStringList &columns)
{
    if (!m_session) {
        return;
    }
    View &view = current();
    std::vector<ledger::ViewColumn> kept;
    for (const QString &id : columns) {
        const auto before = std::find_if(view.saved.columns.begin(), view.saved.columns.end(),
                                         [&id](const ledger::ViewColumn &each) { return each.id == id; });
        kept.push_back(before == view.saved.columns.end() ? ledger::ViewColumn{id, 0} : *before);
    }
    view.saved.columns = kept;
    view.columns = columns;
    columnsChosen();
    m_model.setColumns(columns);
}

} // namespace qm::ui
