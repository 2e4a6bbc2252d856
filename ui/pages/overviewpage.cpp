// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/pages/daychart.h"
#include "ui/shell/session.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segments.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int leastRows = 6;       ///< of a list that scrolls
constexpr int rereadPause = 1'000; ///< ms: a pull commits many times a second

PlainLabel *secondary(QWidget *parent, const QString &text = {})
{
    return new PlainLabel(text, FontUse::Secondary, QPalette::PlaceholderText, parent);
}

/// A list that scrolls when its panel is too low for it; it is never narrower than its columns.
class ListScroll : public QScrollArea
{
public:
    ListScroll(QWidget *content, QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus); // what is in it is come to, and seen then
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto *inner = new QWidget(this);
        auto *layout = new QVBoxLayout(inner);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(content);
        layout->addStretch(1);
        setWidget(inner);
        inner->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize content = widget()->minimumSizeHint();
        const int low = grown(measure::header, fontMetrics()) + leastRows * (grown(measure::row, fontMetrics()) + 2);
        return {content.width() + verticalScrollBar()->sizeHint().width(), std::min(content.height(), low)};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // other rows may want another room
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

LinkButton *figureLink(QWidget *parent)
{
    auto *link = new LinkButton({}, parent);
    link->setFont(fontFor(FontUse::Figure, parent->font()));
    return link;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_scroll(new QScrollArea(this))
    , m_subtitle(secondary(this))
    , m_which(new Segments(tr("Which shops"), this))
    , m_shopsPanel(new Panel(tr("Shops"), secondary(this, tr("revenue is never added across currencies")), this))
    , m_shops(new FigureGrid(m_shopsPanel))
    , m_today(figureLink(this))
    , m_todayMoney(new PlainLabel({}, FontUse::Table, QPalette::WindowText, this))
    , m_yesterday(figureLink(this))
    , m_yesterdayMoney(new PlainLabel({}, FontUse::Table, QPalette::WindowText, this))
    , m_yesterdayNow(secondary(this))
    , m_chart(new DayChart(this))
    , m_waiting(new FigureGrid(this))
    , m_low(new FigureGrid(this))
    , m_lowNote(secondary(this))
    , m_needs(new FigureGrid(this))
    , m_needsNote(secondary(this))
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(rereadPause);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::read);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        read();
        readOthers();
    });
    connect(&m_others, &OtherShops::changed, this, &OverviewPage::fillShops);
    clear();
}

void OverviewPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    outer->setSpacing(space::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::cell);
    head->addWidget(new PlainLabel(title(), FontUse::PanelTitle, QPalette::WindowText, content));
    m_subtitle->setEliding(true);
    head->addWidget(m_subtitle, 1);
    m_which->addChoice(tr("This shop"));
    m_which->addChoice({});
    connect(m_which, &Segments::chosen, this, [this](int choice) {
        setAllShops(choice == 1);
        Q_EMIT allShopsChosen(choice == 1);
    });
    head->addWidget(m_which);
    outer->addLayout(head);

    m_shopsPanel->body()->setContentsMargins(0, 0, 0, space::tiny);
    m_shopsPanel->body()->addWidget(m_shops);
    connect(m_shopsPanel->addLink(tr("Connect a shop…")), &LinkButton::clicked, this, &OverviewPage::connectWanted);
    outer->addWidget(m_shopsPanel);

    m_grid = new QGridLayout;
    m_grid->setSpacing(space::medium);
    outer->addLayout(m_grid, 1);
    buildPanels();
    m_stacked = true;
    arrange();
}

void OverviewPage::buildPanels()
{
    auto *waiting = new Panel(tr("Orders waiting, by age"), secondary(this, tr("a number opens the list")), this);
    waiting->body()->setContentsMargins(0, 0, 0, space::tiny);
    waiting->body()->addWidget(m_waiting); // whole, with its last line
    waiting->body()->addStretch(1);

    auto *low = new Panel(tr("Low stock"), m_lowNote, this);
    m_lowAll = low->addLink({});
    connect(m_lowAll, &LinkButton::clicked, this, [this] { Q_EMIT stockWanted(tables::lowPlaces(), {}); });
    low->body()->setContentsMargins(0, 0, 0, space::tiny);
    low->body()->addWidget(new ListScroll(m_low, low));

    auto *needs = new Panel(tr("Needs a person"), m_needsNote, this);
    needs->body()->setContentsMargins(0, 0, 0, space::tiny);
    needs->body()->addWidget(new ListScroll(m_needs, needs));
    m_panels = {buildDays(), waiting, low, needs};
    for (Panel *panel : m_panels) {
        panel->installEventFilter(this);
    }
}

void OverviewPage::arrange()
{
    const auto least = [this](int a, int b) {
        return std::max(m_panels[std::size_t(a)]->minimumSizeHint().width(),
                        m_panels[std::size_t(b)]->minimumSizeHint().width());
    };
    const bool stacked = width() < least(0, 2) + least(1, 3) + 3 * space::medium;
    if (stacked == m_stacked && m_grid->count() > 0) {
        return;
    }
    m_stacked = stacked;
    for (int i = 0; i < int(m_panels.size()); ++i) {
        Panel *panel = m_panels[std::size_t(i)];
        m_grid->removeWidget(panel);
        m_grid->addWidget(panel, stacked ? i : i / 2, stacked ? 0 : i % 2);
    }
    m_grid->setColumnStretch(0, 13);
    m_grid->setColumnStretch(1, stacked ? 0 : 8);
    for (int row = 0; row < int(m_panels.size()); ++row) {
        m_grid->setRowStretch(row, !stacked && row < 2 ? 1 : 0);
    }
    m_grid->setHorizontalSpacing(stacked ? 0 : space::medium); // the empty column would keep its gap
}

Panel *OverviewPage::buildDays()
{
    auto *days = new Panel(tr("Orders per day"), secondary(this, tr("last 30 days, without canceled ones")), this);
    auto *split = new QHBoxLayout;
    split->setSpacing(space::large);
    split->addWidget(buildFigures(days));
    split->addWidget(new Hairline(Qt::Vertical, days));
    auto *chart = new QVBoxLayout;
    auto *choices = new Segments(tr("What the bars show"), days);
    choices->addChoice(tr("Orders"));
    choices->addChoice(tr("Revenue"));
    choices->setCurrent(0);
    connect(choices, &Segments::chosen, this, [this](int choice) { m_chart->setShowRevenue(choice == 1); });
    days->addToHead(choices);
    chart->addWidget(m_chart, 1);
    split->addLayout(chart, 1);
    days->body()->addLayout(split);
    connect(m_chart, &DayChart::dayWanted, this,
            [this](QDate day) { Q_EMIT ordersWanted(tables::ordersOfDay(day), {}); });
    return days;
}

QWidget *OverviewPage::buildFigures(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *figures = new QVBoxLayout(box);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(2);
    figures->addWidget(secondary(box, tr("Today")));
    figures->addWidget(m_today);
    figures->addWidget(m_todayMoney);
    figures->addSpacing(space::cell);
    figures->addWidget(new Hairline(Qt::Horizontal, box));
    figures->addSpacing(space::cell);
    figures->addWidget(secondary(box, tr("Yesterday")));
    figures->addWidget(m_yesterday);
    figures->addWidget(m_yesterdayMoney);
    m_yesterdayNow->setObjectName("yesterdayUntilNow"_L1);
    figures->addWidget(m_yesterdayNow);
    figures->addStretch(1);
    box->setMinimumWidth(widened(150, fontMetrics()));
    connect(m_today, &LinkButton::clicked, this,
            [this] { Q_EMIT ordersWanted(tables::ordersOfDay(m_figures.days.back().day), {}); });
    connect(m_yesterday, &LinkButton::clicked, this,
            [this] { Q_EMIT ordersWanted(tables::ordersOfDay(m_figures.days[m_figures.days.size() - 2].day), {}); });
    return box;
}

QString OverviewPage::name()
{
    return tr("Overview");
}

void OverviewPage::open(Session &session)
{
    m_session = &session;
    m_stop = StopSource();
    clear();
    connect(&session.cache(), &cache::Cache::changed, this, [this](cache::Entities entities) {
        if (entities & (cache::Entity::Orders | cache::Entity::Stock | cache::Entity::Products)) {
            m_timer.isActive() ? void() : m_timer.start();
        }
    });
    connect(&session, &Session::pullEnded, this, [this] { m_timer.start(); });
    setShops(m_profiles, m_cacheFolder);
    m_minute.start();
    read();
}

void OverviewPage::close()
{
    disconnect(&m_session->cache(), nullptr, this, nullptr);
    disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
    m_store = {};
    m_minute.stop();
    m_timer.stop();
    m_stop.requestStop();
    ++m_generation;
}

void OverviewPage::showStore(const tables::StoreChoice &choice)
{
    if (choice != m_store) {
        m_store = choice;
        read();
    }
}

void OverviewPage::setShops(const QList<Profile> &profiles, const QString &cacheFolder)
{
    m_profiles = profiles;
    m_cacheFolder = cacheFolder;
    m_others.setShops(profiles, cacheFolder, m_session ? m_session->profile().id : QString());
    readOthers();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(); // its figures may need more room than those before
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_session) {
        read();
        readOthers();
    }
}

void OverviewPage::readOthers()
{
    if (m_session && isVisible()) {
        m_others.read(m_session->clock().now());
    }
}

void OverviewPage::read()
{
    if (!m_session || !isVisible()) {
        return; // showEvent() comes here again
    }
    const UtcTime now = m_session->clock().now();
    tables::whenDone(tables::readOverview(m_session->cache(), now, m_store, m_stop.token()), this,
                     [this, now, store = m_store, generation = ++m_generation](Result<tables::Overview> overview) {
                         if (generation != m_generation) {
                             return;
                         }
                         if (!overview) {
                             tellUncounted(overview.error());
                             return;
                         }
                         m_figures = std::move(*overview);
                         m_countedStore = store;
                         m_known = true;
                         m_now = now;
                         fill();
                     });
    readRuns();
}

void OverviewPage::readRuns()
{
    QStringList ids{m_session->profile().id};
    for (const Profile &profile : m_others.profiles()) {
        ids << profile.id;
    }
    using Runs = QHash<QString, ledger::Run>;
    auto runs = m_session->ledger().read<Runs>([ids](sqlite::Database &database) -> Result<Runs> {
        Runs last;
        for (const QString &id : ids) {
            const Result<std::vector<ledger::Run>> found = ledger::readRuns(database, id);
            if (!found) {
                return failure(found.error());
            }
            const auto ended =
                std::ranges::find_if(*found, [](const ledger::Run &run) { return run.result.has_value(); });
            if (ended != found->end()) {
                last.insert(id, *ended);
            }
        }
        return last;
    });
    tables::whenDone(std::move(runs), this, [this, session = m_session](Result<Runs> found) {
        if (session != m_session) {
            return;
        }
        m_noRuns = found ? std::nullopt : std::optional(found.error());
        m_lastRuns = found ? std::move(*found) : Runs();
        fillShops();
        fillNeeds();
    });
}

void OverviewPage::showConnection(Light light, const QString &state)
{
    m_light = light;
    m_connection = state;
    if (m_connectionDot && m_connectionText) {
        m_connectionDot->setLight(light);
        m_connectionText->setText(state);
        m_shops->fit();
    }
}

void OverviewPage::setAllShops(bool all)
{
    m_allShops = all;
    fillShops();
}

} // namespace qm::ui
