// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"
#include "tables/filtertext.h"
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/viewtabs.h"

#include <algorithm>
#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPause = 10'000; ///< ms
constexpr qint64 restShare = 4;   ///< so many times as long as counting took nothing is counted
constexpr int allRows = -1;       ///< among tabs
} // namespace

void ListPage::prepareCounts()
{
    m_countTimer.setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &ListPage::countSeen);
    connect(&m_counts, &tables::ViewCounts::counted, this, &ListPage::viewCounted);
    connect(&m_counts, &tables::ViewCounts::ended, this, &ListPage::viewsCounted);
    connect(m_tabs, &OverflowTabs::seenChanged, this, [this] {
        if (m_session && !m_settingUp && !m_countTimer.isActive()) {
            m_countTimer.start(0);
        }
    });
}

void ListPage::forgetCounts()
{
    for (View &view : m_views) {
        view.isCounted = false;
    }
    m_isTotalCounted = false;
}

void ListPage::countAgain()
{
    forgetCounts();
    if (m_counts.isBusy()) {
        m_isCountStale = true;             // what is being counted may miss it
    } else if (!m_countTimer.isActive()) { // a pull that commits again and again would put it off for ever
        m_countTimer.start(m_countPause);
    }
}

void ListPage::countNow()
{
    forgetCounts();
    m_counts.stop();
    m_isCountStale = false;
    m_countTimer.start(0);
}

void ListPage::countCurrent()
{
    current().isCounted = false;
    m_counts.stop();
    m_countTimer.start(leastCountPause); // anew with each key
}

void ListPage::stopCounting()
{
    m_countTimer.stop();
    m_counts.stop();
    m_withoutStop.requestStop();
    m_isCountStale = false;
    m_countPause = leastCountPause;
}

void ListPage::countSeen()
{
    if (!m_session || m_views.empty() || !m_listReady || !isVisible()) {
        return; // showEvent() comes here again
    }
    std::vector<cache::Query> questions;
    m_countedFor.clear();
    const auto add = [&](const cache::Query &query, int tab) {
        const auto same = std::ranges::find(questions, query);
        const auto place = std::size_t(same - questions.begin());
        if (same == questions.end()) {
            questions.push_back(query);
            m_countedFor.emplace_back();
        }
        m_countedFor[place].push_back(tab);
    };
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (!m_views[i].isCounted && m_tabs->isSeen(int(i))) {
            add(asked(m_views[i].query), int(i));
        }
    }
    if (!m_isTotalCounted) {
        add(asked({}), allRows);
    }
    m_countWatch.start();
    m_counts.ask(m_session->cache(), m_list, std::move(questions));
}

void ListPage::viewCounted(int place, qint64 rows)
{
    for (const int tab : m_countedFor[std::size_t(place)]) {
        if (tab == allRows) {
            m_total = rows;
            m_isTotalCounted = true;
            updateFooter();
        } else {
            m_views[std::size_t(tab)].isCounted = true;
            m_tabs->setCount(tab, rows);
        }
    }
}

void ListPage::viewsCounted()
{
    m_countPause = int(std::clamp<qint64>(m_countWatch.elapsed() * restShare, leastCountPause, mostPause));
    if (std::exchange(m_isCountStale, false)) {
        countAgain();
    }
}

void ListPage::countWithout(const cache::Query &query)
{
    std::vector<cache::Query> without;
    QStringList names;
    for (std::size_t i = 0; i < query.groups.size(); ++i) {
        cache::Query less = query;
        less.groups.erase(less.groups.begin() + qsizetype(i));
        without.push_back(less);
        const tables::FilterText text = tables::filterText(*m_list, query.groups[i]);
        names << u"%1 %2"_s.arg(text.what, text.value);
    }
    if (!query.search.isEmpty()) {
        cache::Query less = query;
        less.search.clear();
        without.push_back(less);
        names << tr("search “%1”").arg(query.search);
    }
    std::vector<cache::Query> counted;
    for (const cache::Query &less : without) {
        counted.push_back(asked(less));
    }
    m_withoutStop.requestStop();
    m_withoutStop = StopSource();
    tables::whenDone(
        tables::countQueries(m_session->cache(), m_list, counted, m_withoutStop.token()), this,
        [this, query, without, names, generation = ++m_withoutGeneration](Result<std::vector<qint64>> counts) {
            if (!counts || generation != m_withoutGeneration || m_emptyFor != query) {
                return;
            }
            m_state->clearRows();
            m_state->setObjectName(u"nothingMatchesCounted"_s);
            for (std::size_t i = 0; i < counts->size(); ++i) {
                const qint64 count = (*counts)[i];
                const std::function<void()> press = [this, less = without[i]] { setQuery(less); };
                m_state->addRow(tr("Without %1").arg(names[qsizetype(i)]), m_spec.countText(count),
                                count > 0 ? press : nullptr);
            }
        });
}

} // namespace qm::ui
