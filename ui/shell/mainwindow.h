// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "profiles/profile.h"
#include "tables/palettemodel.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/theme/appearance.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

class QMenu;
class QStackedWidget;

namespace qm::ui {

class ActivityPage;
class AllShopsPage;
class Banner;
class GuideWindow;
class ListPage;
struct Link;
struct ListPageSpec;
class OverviewPage;
class Page;
class PageStack;
class Palette;
class Rail;
class RunKeeper;
class StatusBar;
class TopBar;
class WelcomePage;

/// The window: menu, top bar, rail, pages, status bar. Shows the session it is given; what to open is the program's
/// decision, which it asks for by signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum PageIndex {
        OverviewIndex,
        OrdersIndex,
        ProductsIndex,
        StockIndex,
        PricesIndex,
        CustomersIndex,
        ChangesIndex,
        ActivityIndex,
        AllShopsIndex
    };

    MainWindow(Settings &settings, Appearance &appearance, const Clock &clock);
    ~MainWindow() override;

    void showProfiles(const QList<Profile> &profiles);
    /// Where copies lie, for the figures of shops that are not open.
    void setCacheFolder(const QString &folder);
    /// \a session outlives the window or the next call; null: none is open.
    void setSession(Session *session);
    void tellOpening(const QString &shop);
    /// A shop that is open stays and stays usable, and this stands above its pages until it is read.
    void tellError(const QString &title, const QString &text);
    /// No other shop is being opened any more.
    void tellStays();
    /// Beside what is shown, which stays.
    void tellRefusal(const QString &title, const QString &text);
    /// \a then with the answer; a key pressed in haste is a no.
    void askBeforeLoss(const QString &title, const QString &text, const QString &accept,
                       std::function<void(bool)> then);
    void tellShortly(const QString &text);
    /// What the settings keep for that shop goes with it.
    void forgetShop(const QString &profileId);

    void showPage(int index);
    /// Asks how the file is to be read and stages it; nothing happens while no shop is open.
    void importFile(const QString &path);
    /// Null: the page of that index is none, or there is none. It is made where nobody has seen it yet.
    [[nodiscard]] ListPage *listPage(int index) const;
    /// The one that is looked at; null: no shop is open, or another page is looked at.
    [[nodiscard]] ListPage *currentList() const;
    [[nodiscard]] const Actions &actions() const { return m_actions; }
    /// What \a link names, in its shop, which is opened first when it is another one. What the copy does not have is
    /// left to the person to ask the shop for.
    void follow(const Link &link);
    void comeToFront();
    /// A dialog waits for an answer.
    [[nodiscard]] static bool isAsking();

    /// Above whatever is shown, until it is read: the session before did not end as it should.
    void tellUnexpectedEnd(const QString &began);
    /// Likewise: \a version is to be had at \a page.
    void tellNewVersion(const QString &version, const QUrl &page);
    /// Whether this build knows whom to ask for new versions.
    void setOffersUpdates(bool offers);
    /// The guide, at the page about what has the keyboard.
    void showGuide();
    [[nodiscard]] GuideWindow *guideWindow() const;

Q_SIGNALS:
    void practiceWanted();
    void connectWanted();
    void profileWanted(const QString &name);
    /// The open shop once more, from its files on.
    void reopenWanted();
    /// The shop, its secrets and its copy; the list of shops is without it already.
    void removeWanted(const QString &name);
    /// On the clipboard.
    void diagnosticsWanted();
    void updateWanted();
    /// The setting has another language: the window is to be made anew.
    void languageChosen();
    /// What shows the session has to let go of it now.
    void sessionLeft();

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr std::size_t minute = 60;

    void build();
    void connectHelp();
    void addPages();
    [[nodiscard]] Page *makeOverview();
    [[nodiscard]] Page *makeList(ListPageSpec spec);
    [[nodiscard]] Page *makeChanges();
    [[nodiscard]] Page *makeActivity();
    [[nodiscard]] Page *makeAllShops();
    /// Made where nobody has seen it yet.
    [[nodiscard]] ActivityPage &activity();
    void connectActions();
    void connectListActions();
    void connectChangeActions();
    void showStagedCount();
    void chooseImport();
    void pushEnded(const PushEnd &end);
    /// \a pushes: the keyboard goes to what pushes.
    void review(bool pushes);
    void connectSession();
    void restoreTaste();
    [[nodiscard]] Page *page() const;
    [[nodiscard]] bool isAt(PageIndex index) const;
    /// Where rows of \a entity are listed.
    [[nodiscard]] static int pageOf(cache::Entity entity);
    void pageMade(int index);
    void tellShops();
    void pageChanged();
    void tickDetail();
    void updateTitle();
    void connectOverview();
    /// In the shop of that name, which is opened first when it is another one; empty: the one that is open.
    void showList(int page, const std::vector<std::vector<Filter>> &groups, const QString &shop);
    /// Does it when that shop is open; empty: the one that is.
    void atShop(const QString &shop, std::function<void()> then);
    void connectPalette();
    void openPalette(const QString &text);
    [[nodiscard]] std::vector<tables::PaletteCommand> paletteCommands() const;
    void showRecord(cache::Entity entity, qint64 key, bool inCopy, bool justRead = false);
    void showNamed(cache::Entity entity, const QString &name);
    void askShop(cache::Entity entity, const QString &text);
    void nextRegion();
    void back();
    void chooseAppearance(AppearanceChoice choice);
    void showPreferences();
    void applyRowHeight();
    void showAbout();
    void askWhatToRemove();

    void pullStarted();
    void pullProgressed(const PullProgress &progress);
    void pullEnded(const std::optional<Error> &error);
    [[nodiscard]] QString nextTryText() const;
    void openScope();
    /// What of that shop was looked at last, as StoreChoice::word().
    [[nodiscard]] QString rememberedScope(const Profile &profile) const;
    /// Opens a page of the shop's admin; asks where the admin is when that is not known.
    void openAdmin(const QString &path);
    /// \a then: with the answer, which is kept.
    void askForAdmin(const QString &accept, std::function<void()> then);
    void updateAges();
    /// Once a second: the shop's budget is asked, the shop is not.
    void updateRequests();
    void fitToScreen();
    void tellConnection();

    Settings &m_settings;
    Appearance &m_appearance;
    const Clock &m_clock;
    Actions m_actions;
    Session *m_session = nullptr;
    bool m_everPulled = false;
    bool m_tellsPush = false; ///< what the status line tells is a push
    QTimer m_ageTimer;
    QTimer m_requestTimer;
    std::deque<quint64> m_sent; ///< requests so far, a number for each of the last sixty seconds
    bool m_fitted = false;
    QTimer m_toldTimer; ///< while it runs, what was told stays

    TopBar *m_top;
    Rail *m_rail;
    Banner *m_news;         ///< of the program itself
    Banner *m_notice;       ///< what could not be opened
    QStackedWidget *m_body; ///< welcome, or the pages
    WelcomePage *m_welcome;
    PageStack *m_pages;
    OverviewPage *m_overview = nullptr; ///< null: not made yet, as the following
    AllShopsPage *m_allShops = nullptr;
    RunKeeper *m_runs;
    StatusBar *m_status;
    QMenu *m_profileMenu;
    Palette *m_palette;
    StopSource m_askStop;                                           ///< of the shop
    std::optional<std::pair<cache::Entity, qint64>> m_wantedRecord; ///< shown when it has been read from the shop
    QList<Profile> m_profiles;
    QString m_cacheFolder;
    bool m_offersUpdates = false;
    QPointer<GuideWindow> m_guide;  ///< a window of its own, not below any dialog
    QString m_nextShop;             ///< that is being opened for
    std::function<void()> m_atOpen; ///< this
};

} // namespace qm::ui
