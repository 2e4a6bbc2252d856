// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/runmodels.h"
#include "ui/delegates/chips.h"
#include "ui/pages/daychart.h"
#include "ui/pages/overviewpage.h"
#include "ui/shell/session.h"
#include "ui/shell/shopmark.h"
#include "ui/theme/style.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segments.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr std::array<qint64, 3> ages{4 * 3'600, 24 * 3'600, 72 * 3'600};
constexpr qint64 day = 86'400;

enum ShopColumn {
    NameColumn,
    MarkColumn,
    ConnectionColumn,
    TodayColumn,
    RevenueColumn,
    YesterdayColumn,
    WaitingColumn,
    LowColumn,
    FailedColumn,
    AgeColumn
};

QString sumText(const tables::Sums &sums, QStringView between)
{
    QStringList parts;
    for (const auto &[currency, amount] : sums) {
        parts << u"%1 %2"_s.arg(tables::amountText(amount, currency), currency);
    }
    return parts.join(between);
}

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

OverviewPage::Groups allWaiting()
{
    return {{{u"status"_s, Condition::Nin, {u"complete"_s, u"closed"_s, u"canceled"_s}}}};
}

/// Those of \a groups that have that age; below 0: every age.
OverviewPage::Groups ofAge(OverviewPage::Groups groups, int age, UtcTime now)
{
    if (age >= 0 && age < 3) {
        groups.push_back({filter(u"created_at"_s, Condition::Gt, now.plusSeconds(-ages[std::size_t(age)]).toIso())});
    }
    if (age > 0) {
        groups.push_back(
            {filter(u"created_at"_s, Condition::Lteq, now.plusSeconds(-ages[std::size_t(age) - 1]).toIso())});
    }
    return groups;
}

OverviewPage::Groups waitingOrders(const QString &status, int age, UtcTime now)
{
    return ofAge({{filter(u"status"_s, Condition::Eq, status)}}, age, now);
}

/// A number that is too low: the triangle says it without colour, too.
class LowNumber : public LinkButton
{
public:
    using LinkButton::LinkButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return LinkButton::sizeHint() + QSize(side() + space::tiny + 2, 0);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.bad.text);
        const QRectF mark(1, (height() - side() * 0.75) / 2, side(), side() * 0.75);
        painter.drawPolygon(QPolygonF{mark.topLeft(), mark.topRight(), {mark.center().x(), mark.bottom()}});
        painter.setPen(c.bad.text);
        QFont shown = font();
        shown.setUnderline(underMouse());
        painter.setFont(shown);
        painter.drawText(rect().adjusted(0, 0, -1, 0), Qt::AlignRight | Qt::AlignVCenter, text());
        if (hasFocus()) {
            paintPanel(painter, rect(), corner::cell, Qt::transparent, c.accent, 1);
        }
    }

private:
    [[nodiscard]] int side() const { return widened(8, fontMetrics()); }
};

QString daysText(std::optional<double> days)
{
    if (!days) {
        return u"–"_s;
    }
    const auto whole = qint64(*days);
    return whole == 0 ? OverviewPage::tr("today")
                      : OverviewPage::tr("%Ln day(s)", nullptr, int(std::min<qint64>(whole, 9'999)));
}

} // namespace

void OverviewPage::clear()
{
    m_known = false;
    m_figures = {};
    m_lastRuns.clear();
    m_noRuns.reset();
    for (LinkButton *figure : {m_today, m_yesterday}) {
        figure->setText(u"–"_s);
        figure->setAccessibleName(tr("Not counted yet"));
        figure->setEnabled(false);
    }
    for (PlainLabel *label : {m_subtitle, m_todayMoney, m_yesterdayMoney, m_yesterdayNow, m_lowNote, m_needsNote}) {
        label->setText({});
    }
    m_chart->setDays({}, {});
    m_lowAll->hide();
    for (FigureGrid *grid : {m_waiting, m_low, m_needs}) {
        grid->begin({});
        grid->finish();
    }
}

void OverviewPage::tellUncounted(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled) {
        m_subtitle->setText(m_known ? tr("As of %1: the local copy cannot be read any more. %2")
                                          .arg(tables::longTimeText(m_now), error.text())
                                    : tr("The local copy cannot be read. %1").arg(error.text()));
    }
}

void OverviewPage::fill()
{
    m_today->setEnabled(true);
    m_yesterday->setEnabled(true);
    const QString weekday = QLocale().dayName(QDateTime::fromSecsSinceEpoch(m_now.seconds()).date().dayOfWeek());
    const QString time = u"%1 %2"_s.arg(weekday, tables::longTimeText(m_now));
    m_subtitle->setText(
        m_countedStore.kind == tables::StoreChoice::Kind::All
            ? tr("%1 · counted in the local copy, no requests made").arg(time)
            : tr("%1 · orders of %2 · counted in the local copy, no requests made").arg(time, m_countedStore.name));
    fillDay(m_today, m_todayMoney, m_figures.days.back());
    fillDay(m_yesterday, m_yesterdayMoney, m_figures.days[m_figures.days.size() - 2]);
    m_yesterdayNow->setText(tr("by this hour there were %1").arg(QLocale().toString(m_figures.yesterdayUntilNow)));
    m_chart->setDays(m_figures.days, m_figures.expectedToday());
    fillWaiting();
    fillLow();
    fillShops();
    fillNeeds();
    arrange(); // what is wide now was not before
}

void OverviewPage::fillDay(LinkButton *figure, PlainLabel *money, const tables::DayFigures &figures)
{
    figure->setText(QLocale().toString(figures.orders));
    figure->setAccessibleName(
        tr("%Ln order(s) on %1", nullptr, int(figures.orders)).arg(QLocale().toString(figures.day)));
    figure->updateGeometry();
    money->setText(sumText(figures.revenue, u"\n"));
}

void OverviewPage::fillWaiting()
{
    const std::array<QString, 4> titles{tr("to 4 h"), tr("to 24 h"), tr("1–3 days"), tr("3+ days")};
    m_waiting->begin({{tr("Status"), false, 1},
                      {titles[0], true},
                      {titles[1], true},
                      {titles[2], true},
                      {titles[3], true},
                      {tr("All"), true}});
    std::array<qint64, 4> sums{};
    for (const tables::WaitingLine &line : m_figures.waiting) {
        const int row = m_waiting->addRow();
        const QString word = tables::codeText(u"status", line.status.simplified());
        auto *chip = new StatusChip(m_waiting);
        chip->setChip(word, toneOfStatus(line.status));
        m_waiting->put(row, 0, chip);
        for (int age = 0; age < 4; ++age) {
            const qint64 count = line.byAge[std::size_t(age)];
            sums[std::size_t(age)] += count;
            m_waiting->number(
                row, age + 1, count, tr("%Ln order(s) %1", nullptr, int(count)).arg(word),
                [this, groups = waitingOrders(line.status, age, m_now)] { Q_EMIT ordersWanted(groups, {}); });
            if (count > 0 && age >= 2) {
                m_waiting->tint(row, age + 1, age == 2 ? Tone::Warn : Tone::Bad);
            }
        }
        m_waiting->number(row, 5, line.all(), tr("%Ln order(s) %1", nullptr, int(line.all())).arg(word),
                          [this, groups = waitingOrders(line.status, -1, m_now)] { Q_EMIT ordersWanted(groups, {}); });
    }
    const int row = m_waiting->addRow();
    m_waiting->text(row, 0, m_figures.waiting.empty() ? tr("No order waits") : tr("All waiting"), QPalette::WindowText,
                    FontUse::TableTitle);
    for (int age = 0; age < 4; ++age) {
        m_waiting->number(row, age + 1, sums[std::size_t(age)], tr("All that wait, %1").arg(titles[std::size_t(age)]),
                          [this, groups = ofAge(allWaiting(), age, m_now)] { Q_EMIT ordersWanted(groups, {}); });
    }
    m_waiting->number(row, 5, m_figures.waitingCount(), tr("All orders that wait"),
                      [this] { Q_EMIT ordersWanted(allWaiting(), {}); });
    m_waiting->finish();
}

void OverviewPage::fillLow()
{
    const QLocale locale;
    m_lowNote->setText(
        tr("%Ln place(s) below the shop’s threshold, soonest out first", nullptr, int(m_figures.lowCount)));
    m_lowAll->setText(tr("Show all %Ln SKU(s)", nullptr, int(m_figures.lowProducts)));
    m_lowAll->setVisible(m_figures.lowCount > 0);
    m_low->begin({{tr("SKU"), false, 3, 110},
                  {tr("Product"), false, 6, 130},
                  {tr("Source"), false, 3, 80, 4},
                  {tr("On hand"), true},
                  {tr("Low at"), true, 0, 0, 3},
                  {tr("Sold a day"), true, 0, 0, 2},
                  {tr("Out in"), true}});
    for (const tables::LowStockLine &line : m_figures.low) {
        const int row = m_low->addRow();
        m_low->text(row, 0, line.sku.simplified());
        m_low->text(row, 1, line.name.simplified());
        m_low->text(row, 2, line.source.simplified(), QPalette::PlaceholderText);
        const QString quantity = tables::quantityText(line.quantity);
        auto *number = new LowNumber(quantity, m_low);
        number->setFont(fontFor(FontUse::TableTitle, font()));
        number->setAccessibleName(tr("%1, %2 on hand").arg(line.sku, quantity));
        m_low->put(row, 3, number);
        const auto open = [this, groups = Groups{{filter(u"sku"_s, Condition::Eq, line.sku)}}] {
            Q_EMIT stockWanted(groups, {});
        };
        connect(number, &LinkButton::clicked, this, open);
        m_low->onRowPressed(row, open);
        m_low->text(row, 4, tables::quantityText(line.lowAt), QPalette::PlaceholderText);
        m_low->text(row, 5, locale.toString(line.soldPerDay, 'f', 1));
        m_low->text(row, 6, daysText(line.daysLeft()));
    }
    m_low->finish();
}

void OverviewPage::fillShops()
{
    const bool others = m_session && !m_others.profiles().isEmpty();
    m_which->setVisible(others);
    m_shopsPanel->setVisible(others && m_allShops);
    if (!others) {
        return;
    }
    m_which->setText(1, tr("All %Ln shop(s)", nullptr, int(m_others.profiles().size()) + 1));
    m_which->setCurrent(m_allShops ? 1 : 0);
    m_shops->begin({{tr("Shop"), false, 3},
                    {tr("Kind"), false},
                    {tr("Connection"), false, 3, 150},
                    {tr("Orders today"), true, 0, 0, 4},
                    {tr("Revenue today"), true, 1, 0, 2},
                    {tr("Yesterday"), true, 0, 0, 1},
                    {tr("Waiting"), true},
                    {tr("Low stock"), true, 0, 0, 3},
                    {tr("Failed lines"), true},
                    {tr("Copy age"), true}});
    fillShop(m_shops->addRow(), m_session->profile(), m_known ? &m_figures : nullptr, true);
    for (const Profile &profile : m_others.profiles()) {
        fillShop(m_shops->addRow(), profile, m_others.figures(profile.id), false);
    }
    m_shops->finish();
}

void OverviewPage::fillShop(int row, const Profile &profile, const tables::Overview *figures, bool isOpen)
{
    const QString shop = isOpen ? QString() : profile.name;
    auto *name = new QWidget(m_shops);
    auto *line = new QHBoxLayout(name);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(new ProfileSquare(profile.id, name));
    const tables::StoreChoice &store = isOpen ? m_countedStore : m_others.store(profile.id);
    if (isOpen) {
        line->addWidget(new PlainLabel(profile.name, FontUse::TableTitle, QPalette::WindowText, name));
    } else {
        auto *open = new LinkButton(profile.name, name);
        connect(open, &LinkButton::clicked, this, [this, shop] { Q_EMIT shopWanted(shop); });
        line->addWidget(open);
    }
    if (figures && store.kind != tables::StoreChoice::Kind::All) {
        line->addWidget(new PlainLabel(store.name.simplified(), FontUse::Secondary, QPalette::PlaceholderText, name));
    }
    m_shops->put(row, NameColumn, name);
    m_shops->put(row, MarkColumn, new MarkLabel(profile.environment, m_shops));
    putConnection(row, isOpen);
    putFailed(row, profile, isOpen);
    if (!figures) {
        m_shops->text(row, AgeColumn, isOpen ? QString() : tr("no copy yet"), QPalette::PlaceholderText);
        return;
    }
    const tables::DayFigures &today = figures->days.back();
    const tables::DayFigures &yesterday = figures->days[figures->days.size() - 2];
    const auto orders = [this, row, shop](int column, qint64 count, const QString &what, const Groups &groups) {
        m_shops->number(row, column, count, what, [this, groups, shop] { Q_EMIT ordersWanted(groups, shop); });
    };
    orders(TodayColumn, today.orders, tr("Orders today in %1").arg(profile.name), tables::ordersOfDay(today.day));
    m_shops->text(row, RevenueColumn, sumText(today.revenue, u" · "));
    orders(YesterdayColumn, yesterday.orders, tr("Orders yesterday in %1").arg(profile.name),
           tables::ordersOfDay(yesterday.day));
    orders(WaitingColumn, figures->waitingCount(), tr("Orders waiting in %1").arg(profile.name), allWaiting());
    m_shops->number(row, LowColumn, figures->lowProducts, tr("Low stock in %1").arg(profile.name),
                    [this, shop] { Q_EMIT stockWanted(tables::lowPlaces(), shop); });
    const qint64 age =
        figures->pulledAt ? std::max<qint64>(0, m_session->clock().now().seconds() - figures->pulledAt->seconds()) : -1;
    m_shops->text(row, AgeColumn, age < 0 ? tr("not complete") : tables::ageText(age), QPalette::PlaceholderText);
    if (age > day) {
        m_shops->tint(row, AgeColumn, Tone::Warn);
    }
}

/// Only the open shop is asked anything.
void OverviewPage::putConnection(int row, bool isOpen)
{
    auto *cell = new QWidget(m_shops);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto *dot = new LightDot(cell);
    auto *text = new PlainLabel(isOpen ? m_connection : tr("not open"), FontUse::Table,
                                isOpen ? QPalette::WindowText : QPalette::PlaceholderText, cell);
    text->setEliding(true);
    line->addWidget(dot);
    line->addWidget(text, 1);
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (isOpen) {
        dot->setLight(m_light);
        m_connectionDot = dot;
        m_connectionText = text;
    }
    m_shops->put(row, ConnectionColumn, cell);
}

/// Of the last run that ended; a run that stopped says so even without a line of its own.
void OverviewPage::putFailed(int row, const Profile &profile, bool isOpen)
{
    const auto run = m_lastRuns.constFind(profile.id);
    if (run == m_lastRuns.constEnd()) {
        return;
    }
    const bool stopped = run->result == ledger::RunResult::Failed;
    m_shops->number(row, FailedColumn, std::max<qint64>(run->failed, stopped ? 1 : 0),
                    tr("Failed lines of the last run in %1").arg(profile.name),
                    [this, shop = isOpen ? QString() : profile.name] { Q_EMIT activityWanted(shop); });
    if (run->failed > 0 || stopped) {
        m_shops->tint(row, FailedColumn, Tone::Bad);
    }
}

} // namespace qm::ui
