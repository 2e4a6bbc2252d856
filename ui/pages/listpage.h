// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/views.h"
#include "tables/builtinviews.h"
#include "tables/copytext.h"
#include "tables/figures.h"
#include "tables/listmodel.h"
#include "tables/storechoice.h"
#include "tables/viewcounts.h"
#include "ui/pages/page.h"
#include "ui/pages/standing.h"
#include "ui/shell/actions.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/seenwidths.h"
#include "ui/widgets/textwidths.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <deque>
#include <functional>

class QAbstractButton;
class QSplitter;
class QStackedWidget;

namespace qm::tables {
class RowWriter;
}

namespace qm::ui {

class Banner;
class CellEditing;
class FilterBar;
class PullBar;
class RecordPane;
class SelectionBar;
class StagedBar;
class Settings;
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
    std::vector<tables::BuiltinView> views;                ///< those that are always there; the first one has no filter
    std::function<RecordPane *(QWidget *parent)> makePane; ///< empty: no detail
    std::function<QString(qint64 key)> adminPath;          ///< below the admin's address; empty: none
    /// Columns by their ids that go where a table has too little room, the first one first. Others never go.
    QStringList givesWay;
    /// Its cells can be edited. Null: none of them.
    std::shared_ptr<const tables::EditableList> editable;
    /// What its detail stages. Empty: nothing.
    std::vector<CellKind> stages;
    /// What is shown of a store view: one of the conditions must hold. Empty: rows belong to no view.
    std::function<std::vector<Filter>(const tables::StoreChoice &)> narrow;
    /// The list with the columns this shop has, as a store view has their values. Empty: `list` is all there is.
    std::function<QFuture<Result<std::shared_ptr<const cache::List>>>(cache::Cache &, qint64 storeId)> readList;
};

/// A list of the local copy: views as tabs, filters, table, footer, detail. Everything is asked of the copy's readers,
/// and rows and counts only while the page is looked at.
class ListPage : public Page
{
    Q_OBJECT
public:
    /// \a settings keep the columns of the views that are always there; they outlive the page.
    ListPage(ListPageSpec spec, Settings &settings, const Actions &actions, const Clock &clock,
             QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] QString title() const override { return m_spec.title; }
    void open(Session &session) override;
    void close() override;
    [[nodiscard]] bool canSearch() const override;
    [[nodiscard]] QString searchText() const;
    /// The rows that hold these words; empty: all.
    void search(const QString &text);
    void takeFocus() override;
    void showStore(const tables::StoreChoice &choice) override;

    [[nodiscard]] bool canFilter() const override { return true; }
    void startFilter() override;
    void startSearch() override;
    /// That row, in the list as it is or in all of it, with its detail. A row that is not there is told.
    /// \a isComing: it was just read from the shop, and the list hears of it in a moment.
    void showRow(qint64 key, bool isComing = false);
    /// What is on screen, for who counts beside it.
    [[nodiscard]] const cache::Query &query() const { return m_model.query(); }
    [[nodiscard]] const std::shared_ptr<const cache::List> &list() const { return m_list; }
    [[nodiscard]] cache::Entity entity() const { return m_spec.list->entity; }
    void showView(int index);
    /// Another page asks for rows by one condition: the first view with just that.
    void showFiltered(const std::vector<std::vector<Filter>> &groups);
    void saveView();
    void renameView();
    void duplicateView();
    void removeView();
    void exportView();
    void importView();
    void readViewFile(const QString &path);
    void chooseSort();
    /// Reads the selected rows again from the shop; without a selection the current one.
    void resyncSelected();
    void selectAll();
    void clearSelection();
    void copySelection(tables::CopyFormat format);
    void exportShown();
    /// Writes the rows and columns as they are shown; the ending of \a path says how.
    void exportTo(const QString &path);
    /// What the last pull asked, also when it was answered with no.
    void showQuestion();
    void openInAdmin();
    void openInAdmin(qint64 key);
    void chooseColumns();
    /// As a new user has them; of a saved view, as they were saved.
    void resetColumns();
    /// Ids, in their order.
    void setColumns(const QStringList &columns);
    [[nodiscard]] bool hasPane() const { return m_pane != nullptr; }
    [[nodiscard]] bool hasAdmin() const { return bool(m_spec.adminPath); }
    [[nodiscard]] bool isPaneShown() const;
    /// Beside the list that is remembered; where there is room for one of them only, it is for the moment.
    void setPaneShown(bool shown);
    /// From a detail that stands in the place of the list back to it; false: it does not.
    bool leavePane();
    /// The row \a rows further down is the current one.
    void stepRow(int rows);
    /// Null: nothing can be edited here.
    [[nodiscard]] CellEditing *editing() const { return m_editing; }
    /// Null: nothing is staged here.
    [[nodiscard]] StagedBar *stagedBar() const { return m_stagedBar; }
    /// Other values for attributes of the selected products; without a selection of the current one.
    void changeAttributes();
    /// Takes the last edit back that was staged here, in the cells or in the detail.
    void undoEdit();
    /// The parts of the page that F6 goes through, in reading order.
    [[nodiscard]] QList<QWidget *> regions() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// What is shown about its shop ends with it.
    void shopLeft();
    void allStoresWanted();
    /// All store views are to be shown for now, because a row that was asked for is not of the chosen one.
    void widerLookWanted();
    /// What the copy does not have the shop may: it is to be asked for \a text.
    void shopSearchWanted(const QString &text);
    void logWanted();
    /// The copy is damaged: opened again it is set aside and made anew.
    void reopenWanted();
    void paneShownChanged(bool shown);
    /// A short answer to something the user did, for the status line.
    void told(const QString &text);
    /// A page of the shop's admin is to be opened: what comes behind the admin's own address.
    void adminWanted(const QString &path);

private:
    struct View
    {
        QString builtin; ///< id of one that is always there; empty: it is in the ledger
        ledger::SavedView saved;
        cache::Query query;
        QStringList columns;
        std::vector<ledger::ViewColumn> savedColumns; ///< as the ledger has them
        bool changed = false;
        bool hasNewColumns = false; ///< a saved one, whose columns are other ones than in the ledger
        bool isCounted = false;     ///< since rows or question changed
    };

    /// The view that was just taken away, for who did not mean to.
    struct RemovedView
    {
        ledger::SavedView saved;
        qint64 position = 0;
    };

    struct RowsToSee
    {
        int first = 0;
        int last = 0;
        int section = 0; ///< the next column
    };

    struct SeenText
    {
        int row = 0;
        QString text;
        int about = 0; ///< pixels
    };

    void build();
    void addPane();
    void placePane();
    void addActions();
    void readSavedViews();
    void setViews(const std::vector<ledger::SavedView> &saved);
    void addView(View view, const std::vector<View> &before);
    [[nodiscard]] View toView(const ledger::SavedView &saved) const;
    /// Of a view in the settings: it stays the same when the view has another name.
    [[nodiscard]] static QString idOf(const View &view);
    void rememberOpenView();
    [[nodiscard]] View &current() { return m_views[std::size_t(m_current)]; }
    [[nodiscard]] const View &current() const { return m_views[std::size_t(m_current)]; }
    /// \a row: the key of the one that becomes current where the list has it; 0: the first one.
    void applyView(qint64 row = 0);
    void setQuery(const cache::Query &query);
    /// Of the view that is shown; times may be told from now.
    [[nodiscard]] cache::Query viewQuery() const { return m_views.empty() ? cache::Query() : current().query; }
    /// What the copy is asked for \a query: times as moments, and only what belongs to the store view.
    [[nodiscard]] cache::Query asked(const cache::Query &query) const;
    void askAgain();
    /// Times told from now have moved on.
    void followTime();
    void readList();
    void setList(std::shared_ptr<const cache::List> list);
    void sortBy(int section, Qt::SortOrder order);
    void showSort();
    void sizeColumns();
    [[nodiscard]] QList<ColumnWish> columnWishes() const;
    void askForWidth(ColumnWish &wish, const cache::Column &column, int section) const;
    void lookAtTexts(int first, int last);
    void lookLater(int first, int last);
    void lookOn();
    [[nodiscard]] bool isEachColumnSeen() const;
    [[nodiscard]] QList<int> loadedRows(int first, int last) const;
    void lookAtColumn(int section, const QList<int> &rows);
    [[nodiscard]] std::optional<SeenText> seenText(const QModelIndex &index);
    void rowsCame(int first, int last);
    void sizeAfterShow();
    void keepWidths();
    void columnResized(int section);
    void columnMoved();
    /// The user has changed width, order or choice of the columns: that is not lost.
    void columnsChosen();
    [[nodiscard]] QString settingsPlace() const;
    [[nodiscard]] QString columnsPlace(const QString &view) const;
    [[nodiscard]] std::vector<ledger::ViewColumn> keptColumns(const QString &view) const;
    [[nodiscard]] int presetWidth(const cache::Column &column) const;
    /// Below it a column of \a width would say too little.
    [[nodiscard]] int leastWidth(const cache::Column &column, int section, int width) const;
    void askName(const QString &title, const QString &preset, std::function<void(const QString &)> then);
    [[nodiscard]] ledger::SavedView captured(const QString &name, qint64 id) const;
    void putViewBack();
    /// Stores a view and shows it. \a source: the view whose changes are stored with it, as it was then; it has none
    /// any more.
    void writeView(const ledger::SavedView &saved, std::optional<View> source = {});
    /// Runs \a write on the ledger, comes back to the view \a name, and tells.
    void changeViews(const QString &name, std::function<Result<qint64>(sqlite::Database &)> write,
                     std::optional<View> source = {});
    /// The view as it is stored, with what was changed on screen since.
    [[nodiscard]] static View withChanges(View stored, const View &onScreen);
    void writeViewFile(const QString &path, const QByteArray &text);
    void openViewMenu(const QPoint &at);
    void openRowMenu(const QPoint &at);

    void modelChanged();
    void connectStanding();
    void readPulledAt();
    void pullProgressed(const PullProgress &progress);
    /// Rows come for the first time: those that are not there yet are drawn as bars.
    [[nodiscard]] bool isComing() const;
    [[nodiscard]] PageFacts facts() const;
    void showState();
    void showEmptyStore();
    void showBanner();
    void showStanding(const Standing &standing);
    void showUnreadable(const Error &error);
    void follow(const Standing::Offer &offer, const QString &copyText);
    void showFilteredEmpty();
    void countWithout(const cache::Query &query);
    void prepareCounts();
    void forgetCounts();
    /// Rows have changed: views are counted anew in a while, and not before those that are being counted are done.
    void countAgain();
    /// The views are others, or ask something else.
    void countNow();
    /// The view that is shown asks something else.
    void countCurrent();
    void stopCounting();
    /// Views whose tabs are seen and that are not counted yet, one after the other.
    void countSeen();
    void viewCounted(int place, qint64 rows);
    void viewsCounted();
    void updateFooter();
    void updateSum(const QList<qint64> &keys, bool selection);
    void updatePane();
    /// Beside a page that has no rows to choose from an empty pane would say nothing.
    void showPane();
    /// Arrow keys start at the top, and the pane has something to show.
    void chooseFirst();
    void selectWanted();
    /// Whether that had rows to hide.
    [[nodiscard]] bool lookWider();
    void rememberSelection();
    void restoreSelection();
    void forgetSelection();
    void restoreRest();
    void selectKept();
    [[nodiscard]] bool chooseKept();
    [[nodiscard]] QList<qint64> selectedKeys() const;
    /// Where cells are chosen instead of rows.
    [[nodiscard]] qint64 selectedCells() const;
    [[nodiscard]] QString selectionText(qsizetype keys) const;
    [[nodiscard]] QString sumText(const tables::Sums &sums) const;

    ListPageSpec m_spec;
    Settings &m_settings;
    const Actions &m_actions;
    const Clock &m_clock;
    Session *m_session = nullptr;
    std::shared_ptr<const cache::List> m_list; ///< that of the spec, or the one read for this shop
    bool m_listReady = true;                   ///< false: it is being read, nothing is asked before
    bool m_isListDue = false;                  ///< it is read when the page is looked at
    tables::StoreChoice m_store;
    tables::ListModel m_model;
    std::vector<View> m_views;
    int m_current = 0;
    QString m_openView;   ///< id of the view that is shown, or will be as soon as it was read
    QString m_comeBackTo; ///< the name of the view that was just saved
    std::optional<RemovedView> m_removed;
    qint64 m_viewGeneration = 0;
    quint64 m_opening = 0; ///< counts the shops that were opened here
    quint64 m_sumGeneration = 0;
    quint64 m_withoutGeneration = 0;
    std::optional<cache::Query> m_emptyFor; ///< what the page says has no rows; nothing: it says something else
    quint64 m_listGeneration = 0;
    StopSource m_stop; ///< of what is read for the session
    StopSource m_sumStop;
    StopSource m_withoutStop;
    std::optional<UtcTime> m_pulledAt; ///< of the copy; nothing: never to its end
    bool m_wasRead = false;            ///< by the pull that is running: it is at something else now
    bool m_isAnswered = false;         ///< what the last pull asked: everything stays
    PullProgress m_progress;
    static constexpr int leastCountPause = 600; ///< ms: a pull commits many times a second
    int m_countPause = leastCountPause;         ///< longer where counting takes long
    QTimer m_countTimer;
    QElapsedTimer m_countWatch;                 ///< since the views began to be counted
    bool m_isCountStale = false;                ///< rows have changed since
    bool m_isTotalCounted = false;              ///< as View::isCounted, of m_total
    std::vector<std::vector<int>> m_countedFor; ///< by place: tabs; -1 is all rows
    tables::ViewCounts m_counts;
    QTimer m_listTimer; ///< until the list's columns are read again
    QTimer m_minute{this};
    qint64 m_total = -1;              ///< rows of the list without any filter; -1: not counted yet
    QList<qint64> m_keptKeys;         ///< what was selected before the rows were read anew
    QStringList m_keptColumns;        ///< and in which columns, where cells are selected instead of rows
    bool m_isSelectionComing = false; ///< not all keys of the list are known yet, of which some are to be selected
    bool m_isCurrentComing = false;   ///< likewise: the row that was current
    bool m_isRestoring = false;       ///< the selection is changed by us, not by the user
    qint64 m_keptCurrent = 0;
    QString m_keptColumn; ///< likewise: of the current cell
    bool m_wantedIsComing = false;
    qint64 m_wantedKey = 0;    ///< goes to be current as soon as the list has it; 0: none
    quint64 m_wantedSince = 0; ///< what the copy had by then is in the list before the row is called missing
    bool m_settingUp = false;
    QPointer<tables::RowWriter> m_export;
    QHash<QString, SeenWidths> m_seenWidths; ///< by column
    std::deque<RowsToSee> m_toLookAt;
    TextWidths m_textWidths;
    QSet<QString> m_handSized; ///< columns whose width was just chosen by hand
    bool m_sizing = false;     ///< the header is changed by us, not by the user

    QSplitter *m_splitter;
    QWidget *m_left = nullptr; ///< all but the pane
    ViewTabs *m_tabs;
    QAbstractButton *m_save;
    FilterBar *m_filters;
    Banner *m_banner;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateWidget *m_state;
    SelectionBar *m_footer;
    PullBar *m_pullBar;
    CellEditing *m_editing = nullptr;
    StagedBar *m_stagedBar = nullptr;
    RecordPane *m_pane = nullptr;
    bool m_paneWanted = true;    ///< by the user, beside the list; it is not there while there are no rows
    bool m_isPaneAlone = false;  ///< there is no room beside the list: it takes its place
    bool m_isPaneOpened = false; ///< then: it is looked at
};

} // namespace qm::ui
