// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/runs.h"
#include "tables/figures.h"
#include "ui/pages/othershops.h"
#include "ui/pages/page.h"
#include "ui/theme/colours.h"
#include "ui/widgets/lightdot.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <array>

class QGridLayout;
class QScrollArea;

namespace qm::ui {

class DayChart;
class FigureGrid;
class LinkButton;
class Panel;
class PlainLabel;
class Segments;

/// Today beside yesterday, orders per day, what waits and for how long, what runs out, what needs a person, and the
/// other connected shops: all of the local copies; every number opens its list.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    using Groups = std::vector<std::vector<Filter>>;

    explicit OverviewPage(QWidget *parent = nullptr);

    [[nodiscard]] static QString name();
    [[nodiscard]] QString title() const override { return name(); }
    void open(Session &session) override;
    void close() override;

    void showStore(const tables::StoreChoice &choice) override;

    /// Which store view, store or website of a shop its lists show.
    void setScopes(std::function<QString(const Profile &)> scopeOf) { m_others.setScopes(std::move(scopeOf)); }
    /// Where copies lie and which shops are connected.
    void setShops(const QList<Profile> &profiles, const QString &cacheFolder);
    /// How the connection of the open shop stands.
    void showConnection(Light light, const QString &state);
    /// Whether the other connected shops are shown, too.
    void setAllShops(bool all);

Q_SIGNALS:
    /// \a shop empty: the one that is open.
    void ordersWanted(const std::vector<std::vector<qm::Filter>> &groups, const QString &shop);
    void stockWanted(const std::vector<std::vector<qm::Filter>> &groups, const QString &shop);
    void shopWanted(const QString &name);
    void connectWanted();
    void activityWanted(const QString &shop);
    /// The page that asks what the last pull of the open shop stopped for; nothing: the activity.
    void questionWanted(std::optional<qm::cache::Entity> list);
    void allShopsChosen(bool all);
    void pullWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildPanels();
    /// Two panels beside each other, or all below each other where two have no room.
    void arrange();
    [[nodiscard]] Panel *buildDays();
    [[nodiscard]] QWidget *buildFigures(QWidget *parent);
    void read();
    void readRuns();
    void readOthers();
    /// Nothing is counted yet: no figure, and nothing that opens one.
    void clear();
    void fill();
    void tellUncounted(const Error &error);
    void fillDay(LinkButton *figure, PlainLabel *money, const tables::DayFigures &day);
    void fillWaiting();
    void fillLow();
    void fillShops();
    void putConnection(int row, bool isOpen);
    void putFailed(int row, const Profile &profile, bool isOpen);
    void fillShop(int row, const Profile &profile, const tables::Overview *figures, bool isOpen);
    void fillNeeds();
    [[nodiscard]] int addCode();
    [[nodiscard]] int addQuestions();
    [[nodiscard]] int addLastRun();
    void addNeed(const QString &chip, Tone tone, const QString &text, const QString &button,
                 std::function<void()> press);

    Session *m_session = nullptr;
    quint64 m_generation = 0;
    StopSource m_stop; ///< of what is read for the session
    QTimer m_timer;
    QTimer m_minute; ///< ages grow, and other programs write other copies
    tables::StoreChoice m_store;
    tables::Overview m_figures;
    tables::StoreChoice m_countedStore; ///< of the figures
    bool m_known = false;
    UtcTime m_now;
    QHash<QString, ledger::Run> m_lastRuns; ///< that ended, by profile id
    std::optional<Error> m_noRuns;          ///< why it is not known which was the last one
    bool m_allShops = true;
    Light m_light = Light::Off;
    QString m_connection;
    QPointer<LightDot> m_connectionDot;
    QPointer<PlainLabel> m_connectionText;
    OtherShops m_others;
    QList<Profile> m_profiles;
    QString m_cacheFolder;

    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    std::array<Panel *, 4> m_panels{}; ///< in the order in which they are read
    bool m_stacked = false;

    PlainLabel *m_subtitle;
    Segments *m_which; ///< this shop, all shops
    Panel *m_shopsPanel;
    FigureGrid *m_shops;
    LinkButton *m_today;
    PlainLabel *m_todayMoney;
    LinkButton *m_yesterday;
    PlainLabel *m_yesterdayMoney;
    PlainLabel *m_yesterdayNow;
    DayChart *m_chart;
    FigureGrid *m_waiting;
    FigureGrid *m_low;
    PlainLabel *m_lowNote;
    LinkButton *m_lowAll;
    FigureGrid *m_needs;
    PlainLabel *m_needsNote;
};

} // namespace qm::ui
