// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/filtertext.h"
#include "tables/whendone.h"
#include "ui/pages/listpage.h"
#include "ui/shell/session.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/viewtabs.h"

#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

namespace {
constexpr qsizetype mostSummed = 200'000; ///< more rows than this are not added up unasked
} // namespace

void ListPage::showEmptyStore()
{
    m_state->clearRows();
    m_state->clearButtons();
    m_state->setObjectName(u"emptyStore"_s);
    m_state->tell(u"filter"_s, tr("Nothing in %1").arg(m_store.name), tr("Other stores of this shop may have some."));
    connect(m_state->addButton(tr("Show all store views"), {}, false), &QPushButton::clicked, this,
            &ListPage::allStoresWanted);
}

void ListPage::showFilteredEmpty()
{
    const cache::Query query = viewQuery();
    const auto parts = qint64(query.groups.size()) + (query.search.isEmpty() ? 0 : 1);
    // The same again, as a pull goes on, leaves lines and focus where they are until there are other numbers.
    if (std::exchange(m_emptyFor, query) != query) {
        m_state->clearRows();
        m_state->clearButtons();
        m_state->setObjectName(u"nothingMatches"_s);
        m_state->tell(u"filter"_s,
                      parts == 1 ? tr("Nothing matches this filter")
                                 : tr("Nothing matches all %n filters", nullptr, int(parts)),
                      parts == 1 ? QString() : tr("Leaving one out would show:"));
        connect(m_state->addButton(parts == 1 ? tr("Clear the filter") : tr("Clear %n filters", nullptr, int(parts)),
                                   {}, false),
                &QPushButton::clicked, this, [this] {
                    cache::Query all = viewQuery();
                    all.groups.clear();
                    all.search.clear();
                    setQuery(all);
                });
        if (!query.search.isEmpty()) {
            QPushButton *ask = m_state->addButton(tr("Ask the shop"), u"globe"_s, false);
            ask->setToolTip(tr("One request, for what is searched for, without the other filters"));
            connect(ask, &QPushButton::clicked, this, [this, text = query.search] { Q_EMIT shopSearchWanted(text); });
        }
    }
    if (parts > 1) {
        countWithout(query);
    }
}

void ListPage::updateFooter()
{
    const qsizetype rows = m_model.rowCount();
    const QString more = m_model.isCounted() ? QString() : u"+"_s;
    const bool filtered = !viewQuery().groups.empty() || !viewQuery().search.isEmpty();
    const QString shown =
        filtered && m_total >= rows
            ? tr("%1 of %2").arg(QLocale().toString(qlonglong(rows)) + more, m_spec.countText(m_total))
            : m_spec.countText(rows) + more;
    m_filters->setCount(m_model.state() == ListModel::State::Ready ? shown : QString());
    const QList<qint64> keys = selectedKeys();
    if (keys.size() < 2 && selectedCells() < 2) {
        m_footer->showList(m_spec.countText(rows) + more, {});
        m_sumStop.requestStop(); // of what was there before
        ++m_sumGeneration;
        if (m_model.isCounted() && rows > 0 && rows <= mostSummed) {
            updateSum(m_model.keys(), false);
        }
        return;
    }
    const QString all = keys.size() < rows ? tr("Select all %1").arg(QLocale().toString(qlonglong(rows))) : QString();
    m_footer->showSelection(keys.size(), selectionText(keys.size()), {}, all);
    updateSum(keys, true);
}

void ListPage::updateSum(const QList<qint64> &keys, bool selection)
{
    if (m_spec.sumColumn.isEmpty() || !m_session) {
        return;
    }
    m_sumStop.requestStop();
    m_sumStop = StopSource();
    const quint64 generation = ++m_sumGeneration;
    tables::whenDone(tables::sumOf(m_session->cache(), m_list, m_spec.sumColumn, keys, m_sumStop.token()), this,
                     [this, generation, selection, count = keys.size()](Result<tables::Sums> sums) {
                         if (!sums || generation != m_sumGeneration) {
                             return;
                         }
                         const qsizetype rows = m_model.rowCount();
                         if (selection) {
                             const QString all = count < rows
                                                     ? tr("Select all %1").arg(QLocale().toString(qlonglong(rows)))
                                                     : QString();
                             m_footer->showSelection(count, selectionText(count), sumText(*sums), all);
                         } else {
                             m_footer->showList(m_spec.countText(rows), sumText(*sums));
                         }
                     });
}

QString ListPage::sumText(const tables::Sums &sums) const
{
    QStringList parts;
    for (const auto &[currency, amount] : sums) {
        parts << u"%1 %2"_s.arg(tables::amountText(amount, currency), currency);
    }
    return parts.join(u" · "_s);
}

} // namespace qm::ui
