// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views.h"
#include "tables/copytext.h"
#include "tables/figures.h"
#include "tables/listmodel.h"
#include "ui/pages/page.h"

#include <functional>

class QAbstractButton;
class QSplitter;
class QStackedWidget;

namespace qm::ui {

class Actions;
class Banner;
class FilterBar;
class RecordPane;
class SelectionBar;
class StateWidget;
class TableView;
class ViewTabs;

/// What one list page is about.
struct ListPageSpec
{
    QString title;
    QString icon;
    std::shared_ptr<const cache::List> list;
    std::function<QString(qint64 count)> countText;        ///< `2,318 orders`
    QString sumColumn;                                     ///< money column added up in the footer; empty: none
    std::vector<ledger::SavedView> views;                  ///< those that are always there; the first one has no filter
    std::function<RecordPane *(QWidget *parent)> makePane; ///< empty: no detail
    std::function<QString(qint64 key)> adminPath;          ///< below the admin's address; empty: none
};

/// A list of the local copy: views as tabs, filters, table, footer, detail. Everything is asked of the copy's readers.
class ListPage : public Page
{
    Q_OBJECT
public:
    ListPage(ListPageSpec spec, const Actions &actions, const Clock &clock, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] QString title() const override { return m_spec.title; }
    void open(Session &session) override;
    void close() override;
    [[nodiscard]] bool canSearch() const override;
    [[nodiscard]] QString searchText() const override;
    void search(const QString &text) override;
    void takeFocus() override;
    void tell(const QString &title, const QString &text) override;

    void startFilter();
    /// The keyboard goes to the field that filters by words, as they are typed.
    void startSearch();
    /// That row, in the list as it is or in all of it, with its detail. A row that is not there is told.
    void showRow(qint64 key);
    /// What is on screen, for who counts beside it.
    [[nodiscard]] const cache::Query &query() const { return m_model.query(); }
    [[nodiscard]] const std::shared_ptr<const cache::List> &list() const { return m_spec.list; }
    void showView(int index);
    /// Another page asks for rows by one condition: the first view with just that.
    void showFiltered(const std::vector<std::vector<Filter>> &groups);
    void saveView();
    void removeView();
    void selectAll();
    void clearSelection();
    void copySelection(tables::CopyFormat format);
    void exportShown();
    void openInAdmin();
    void openInAdmin(qint64 key);
    void chooseColumns();
    [[nodiscard]] bool hasPane() const { return m_pane != nullptr; }
    [[nodiscard]] bool isPaneShown() const;
    void setPaneShown(bool shown);
    /// The parts of the page that F6 goes through, in reading order.
    [[nodiscard]] QList<QWidget *> regions() const;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void pullWanted();
    void searchChanged(const QString &text);
    void paneShownChanged(bool shown);
    /// A short answer to something the user did, for the status line.
    void told(const QString &text);

private:
    struct View
    {
        ledger::SavedView saved;
        cache::Query query;
        QStringList columns;
        bool changed = false;
    };

    void build();
    void addActions();
    void readSavedViews();
    void setViews(const std::vector<ledger::SavedView> &saved);
    [[nodiscard]] View toView(const ledger::SavedView &saved) const;
    [[nodiscard]] View &current() { return m_views[std::size_t(m_current)]; }
    [[nodiscard]] const View &current() const { return m_views[std::size_t(m_current)]; }
    void applyView();
    void setQuery(const cache::Query &query);
    void sortBy(int section, Qt::SortOrder order);
    void showSort();
    /// What each text column gets of the room that presets leave.
    [[nodiscard]] int spareWidth() const;
    void sizeColumns();
    void keepWidths();
    void columnMoved();
    [[nodiscard]] int presetWidth(const cache::Column &column) const;
    void storeView(const QString &name, qint64 id);

    void modelChanged();
    void showState();
    void showEmpty();
    void showFilteredEmpty();
    void countViews();
    void updateFooter();
    void updateSum(const QList<qint64> &keys, bool selection);
    void updatePane();
    void selectWanted();
    void rememberSelection();
    void restoreSelection();
    [[nodiscard]] QList<qint64> selectedKeys() const;
    [[nodiscard]] QString sumText(const tables::Sums &sums) const;

    ListPageSpec m_spec;
    const Actions &m_actions;
    Session *m_session = nullptr;
    tables::ListModel m_model;
    std::vector<View> m_views;
    int m_current = 0;
    qint64 m_viewGeneration = 0;
    quint64 m_sumGeneration = 0;
    quint64 m_countGeneration = 0;
    StopSource m_sumStop;
    QTimer m_countTimer;
    qint64 m_total = -1; ///< rows of the list without any filter; -1: not counted yet
    QList<qint64> m_keptKeys;
    qint64 m_keptCurrent = 0;
    qint64 m_wantedKey = 0; ///< goes to be current as soon as the list has it; 0: none
    bool m_settingUp = false;
    bool m_sizing = false; ///< the header is changed by us, not by the user

    QSplitter *m_splitter;
    ViewTabs *m_tabs;
    QAbstractButton *m_save;
    FilterBar *m_filters;
    Banner *m_banner;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateWidget *m_state;
    SelectionBar *m_footer;
    RecordPane *m_pane = nullptr;
};

} // namespace qm::ui
