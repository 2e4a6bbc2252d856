// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/delegates/chips.h"
#include "ui/pages/daychart.h"
#include "ui/shell/session.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int rereadPause = 1'000; ///< ms: a pull commits many times a second
constexpr std::array<qint64, 3> ages{4 * 3'600, 24 * 3'600, 72 * 3'600};

PlainLabel *secondary(QWidget *parent)
{
    return new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, parent);
}

QString sumText(const tables::Sums &sums)
{
    QStringList parts;
    for (const auto &[currency, amount] : sums) {
        parts << u"%1 %2"_s.arg(tables::amountText(amount, currency), currency);
    }
    return parts.join(u'\n');
}

Filter filter(const QString &field, Condition condition, const QString &value)
{
    return {field, condition, {value}};
}

/// A new widget with a grid in the place of \a old.
QGridLayout *freshGrid(QWidget *host)
{
    if (QLayout *old = host->layout()) {
        for (QObject *child : host->children()) {
            if (auto *widget = qobject_cast<QWidget *>(child)) {
                widget->hide();
                widget->deleteLater();
            }
        }
        delete old;
    }
    auto *grid = new QGridLayout(host);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    return grid;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_subtitle(secondary(this))
    , m_today(new PlainLabel({}, FontUse::Figure, QPalette::WindowText, this))
    , m_todayMoney(new PlainLabel({}, FontUse::Table, QPalette::WindowText, this))
    , m_yesterday(new PlainLabel({}, FontUse::Figure, QPalette::WindowText, this))
    , m_yesterdayMoney(new PlainLabel({}, FontUse::Table, QPalette::WindowText, this))
    , m_yesterdayNow(secondary(this))
    , m_chart(new DayChart(this))
    , m_waiting(new QWidget(this))
    , m_low(new QWidget(this))
    , m_lowNote(secondary(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    outer->setSpacing(space::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::cell);
    head->addWidget(new PlainLabel(tr("Overview"), FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(m_subtitle, 1);
    outer->addLayout(head);

    auto *grid = new QGridLayout;
    grid->setSpacing(space::medium);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 1);
    outer->addLayout(grid, 1);

    auto *days = new Panel(tr("Orders per day"), secondary(this), this);
    auto *split = new QHBoxLayout;
    split->setSpacing(space::huge);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    auto *todayName = secondary(days);
    todayName->setText(tr("Today"));
    auto *yesterdayName = secondary(days);
    yesterdayName->setText(tr("Yesterday"));
    for (QWidget *widget :
         {static_cast<QWidget *>(todayName), static_cast<QWidget *>(m_today), static_cast<QWidget *>(m_todayMoney)}) {
        figures->addWidget(widget);
    }
    figures->addSpacing(space::large);
    for (QWidget *widget : {static_cast<QWidget *>(yesterdayName), static_cast<QWidget *>(m_yesterday),
                            static_cast<QWidget *>(m_yesterdayMoney), static_cast<QWidget *>(m_yesterdayNow)}) {
        figures->addWidget(widget);
    }
    figures->addStretch(1);
    split->addLayout(figures);
    split->addWidget(m_chart, 1);
    days->body()->addLayout(split);
    grid->addWidget(days, 0, 0);

    auto *waitingNote = secondary(this);
    waitingNote->setText(tr("a number opens the list"));
    auto *waiting = new Panel(tr("Orders waiting, by age"), waitingNote, this);
    waiting->body()->addWidget(m_waiting);
    waiting->body()->addStretch(1);
    grid->addWidget(waiting, 0, 1);

    auto *low = new Panel(tr("Low stock"), m_lowNote, this);
    LinkButton *all = low->addLink(tr("Show all"));
    connect(all, &LinkButton::clicked, this, [this] {
        Q_EMIT stockWanted({{filter(u"quantity"_s, Condition::Lt, QString::number(tables::lowStockBelow))},
                            {filter(u"status"_s, Condition::Eq, u"1"_s)}});
    });
    auto *scroll = new QScrollArea(low);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *scrolled = new QWidget(scroll);
    auto *scrolledLayout = new QVBoxLayout(scrolled);
    scrolledLayout->setContentsMargins(0, 0, space::cell, 0);
    scrolledLayout->addWidget(m_low);
    scrolledLayout->addStretch(1);
    scroll->setWidget(scrolled);
    scrolled->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    low->body()->addWidget(scroll);
    grid->addWidget(low, 1, 0, 1, 2);

    m_timer.setSingleShot(true);
    m_timer.setInterval(rereadPause);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::read);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::open(Session &session)
{
    m_session = &session;
    connect(&session.cache(), &cache::Cache::changed, this, [this](cache::Entities entities) {
        if (entities & (cache::Entity::Orders | cache::Entity::Stock | cache::Entity::Products)) {
            m_timer.isActive() ? void() : m_timer.start();
        }
    });
    read();
}

void OverviewPage::close()
{
    disconnect(&m_session->cache(), nullptr, this, nullptr);
    m_session = nullptr;
    ++m_generation;
}

void OverviewPage::read()
{
    if (!m_session) {
        return;
    }
    const UtcTime now = m_session->clock().now();
    tables::whenDone(tables::readOverview(m_session->cache(), now), this,
                     [this, now, generation = ++m_generation](Result<tables::Overview> overview) {
                         if (overview && generation == m_generation) {
                             fill(*overview, now);
                         }
                     });
}

void OverviewPage::fill(const tables::Overview &overview, UtcTime now)
{
    m_subtitle->setText(tr("%1 · counted in the local copy, no requests made").arg(tables::longTimeText(now)));
    fillDay(m_today, m_todayMoney, overview.days.back());
    fillDay(m_yesterday, m_yesterdayMoney, overview.days[overview.days.size() - 2]);
    m_yesterdayNow->setText(tr("by this hour there were %1").arg(QLocale().toString(overview.yesterdayUntilNow)));
    m_chart->setDays(overview.days);
    fillWaiting(overview, now);
    fillLow(overview);
}

void OverviewPage::fillDay(PlainLabel *figure, PlainLabel *money, const tables::DayFigures &day)
{
    figure->setText(QLocale().toString(day.orders));
    money->setText(sumText(day.revenue));
}

void OverviewPage::fillWaiting(const tables::Overview &overview, UtcTime now)
{
    QGridLayout *grid = freshGrid(m_waiting);
    int column = 0;
    for (const QString &name : {tr("Status"), tr("to 4 h"), tr("to 24 h"), tr("1–3 days"), tr("3+ days"), tr("All")}) {
        auto *label = secondary(m_waiting);
        label->setText(name);
        grid->addWidget(label, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    grid->setColumnStretch(0, 1);
    int row = 1;
    for (const tables::WaitingLine &line : overview.waiting) {
        auto *chip = new StatusChip(m_waiting);
        chip->setChip(tables::codeText(u"status", line.status), toneOfStatus(line.status));
        grid->addWidget(chip, row, 0, Qt::AlignLeft);
        for (std::size_t age = 0; age <= 4; ++age) {
            const qint64 count = age < 4 ? line.byAge[age] : line.all();
            std::vector<std::vector<Filter>> groups{{filter(u"status"_s, Condition::Eq, line.status)}};
            if (age < 3) {
                groups.push_back({filter(u"created_at"_s, Condition::Gt, now.plusSeconds(-ages[age]).toMagento())});
            }
            if (age > 0 && age < 4) {
                groups.push_back(
                    {filter(u"created_at"_s, Condition::Lteq, now.plusSeconds(-ages[age - 1]).toMagento())});
            }
            if (count == 0) {
                auto *none = secondary(m_waiting);
                none->setText(u"–"_s);
                grid->addWidget(none, row, int(age) + 1, Qt::AlignRight);
                continue;
            }
            auto *link = new LinkButton(QLocale().toString(count), m_waiting);
            link->setAccessibleName(tr("%1 orders %2").arg(count).arg(tables::codeText(u"status", line.status)));
            connect(link, &LinkButton::clicked, this, [this, groups] { Q_EMIT ordersWanted(groups); });
            grid->addWidget(link, row, int(age) + 1, Qt::AlignRight);
        }
        ++row;
    }
    if (overview.waiting.empty()) {
        auto *none = secondary(m_waiting);
        none->setText(tr("No order waits"));
        grid->addWidget(none, row, 0, 1, 6);
    }
}

void OverviewPage::fillLow(const tables::Overview &overview)
{
    m_lowNote->setText(tr("%1 places with less than %2 pieces, the lowest first")
                           .arg(QLocale().toString(overview.lowCount), QLocale().toString(tables::lowStockBelow)));
    QGridLayout *grid = freshGrid(m_low);
    int column = 0;
    for (const QString &name : {tr("SKU"), tr("Product"), tr("Source"), tr("On hand")}) {
        auto *label = secondary(m_low);
        label->setText(name);
        grid->addWidget(label, 0, column, column == 3 ? Qt::AlignRight : Qt::AlignLeft);
        ++column;
    }
    int row = 1;
    for (const tables::LowStockLine &line : overview.low) {
        auto *sku = new PlainLabel(line.sku, FontUse::Table, QPalette::WindowText, m_low);
        sku->setEliding(true);
        auto *name = new PlainLabel(line.name, FontUse::Table, QPalette::WindowText, m_low);
        name->setEliding(true);
        auto *source = new PlainLabel(line.source, FontUse::Table, QPalette::PlaceholderText, m_low);
        source->setEliding(true);
        grid->addWidget(sku, row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(source, row, 2);
        grid->addWidget(new PlainLabel(u"▾ "_s + tables::quantityText(line.quantity), FontUse::TableTitle,
                                       QPalette::WindowText, m_low),
                        row, 3, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 1);
}

} // namespace qm::ui
