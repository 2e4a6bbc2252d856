// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/viewcounts.h"

#include "tables/figures.h"
#include "tables/whendone.h"

#include <algorithm>
#include <utility>

namespace qm::tables {

void ViewCounts::ask(cache::Cache &copy, std::shared_ptr<const cache::List> list, std::vector<cache::Query> questions)
{
    int underWay = -1;
    if (m_isCounting && m_copy == &copy && m_list == list) {
        const auto same = std::ranges::find(questions, m_questions[std::size_t(m_place)]);
        underWay = same == questions.end() ? -1 : int(same - questions.begin());
    }
    if (underWay < 0) {
        stop();
    }
    m_copy = &copy;
    m_list = std::move(list);
    m_questions = std::move(questions);
    m_place = underWay;
    m_waiting.clear();
    for (int place = 0; place < int(m_questions.size()); ++place) {
        if (place != underWay) {
            m_waiting.push_back(place);
        }
    }
    if (!m_isCounting && !m_waiting.empty()) {
        next();
    }
}

void ViewCounts::stop()
{
    m_stop.requestStop();
    ++m_generation;
    m_isCounting = false;
    m_waiting.clear();
}

void ViewCounts::next()
{
    if (m_waiting.empty()) {
        Q_EMIT ended();
        return;
    }
    m_place = m_waiting.front();
    m_waiting.pop_front();
    m_isCounting = true;
    m_stop = StopSource();
    whenDone(countQueries(*m_copy, m_list, {m_questions[std::size_t(m_place)]}, m_stop.token()), this,
             [this, generation = m_generation](Result<std::vector<qint64>> counts) {
                 if (generation != m_generation) {
                     return;
                 }
                 m_isCounting = false;
                 if (counts) {
                     Q_EMIT counted(m_place, counts->front());
                 }
                 if (generation == m_generation) { // nobody has asked anew at the answer
                     next();
                 }
             });
}

} // namespace qm::tables
