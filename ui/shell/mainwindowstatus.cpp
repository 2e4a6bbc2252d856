// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/figures.h"
#include "tables/whendone.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/page.h"
#include "ui/pages/standing.h"
#include "ui/shell/entitywords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/bars.h"

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// `7 s left`, `12 min left`, `3 h left`.
QString leftText(double seconds)
{
    const QLocale locale;
    if (seconds < 90) {
        return MainWindow::tr("%1 s left").arg(locale.toString(std::max<qint64>(1, qRound64(seconds))));
    }
    if (seconds < 90 * 60) {
        return MainWindow::tr("%1 min left").arg(locale.toString(qRound64(seconds / 60)));
    }
    return MainWindow::tr("%1 h left").arg(locale.toString(qRound64(seconds / 3'600)));
}

} // namespace

void MainWindow::connectSession()
{
    connect(m_session, &Session::pullStarted, this, &MainWindow::pullStarted);
    connect(m_session, &Session::pullProgressed, this, &MainWindow::pullProgressed);
    connect(m_session, &Session::pullEnded, this, &MainWindow::pullEnded);
    connect(m_session, &Session::resynced, this, &MainWindow::tellShortly);
    connect(m_session, &Session::standingChanged, this, &MainWindow::tellConnection);
    connect(m_session, &Session::pushStarted, this, [this](bool dryRun) {
        m_actions.at(ActionId::CancelPush)->setEnabled(true);
        showStagedCount();
        m_tellsPush = true;
        if (!dryRun) {
            m_status->showWork(tr("Pushing"), 0, -1, {});
        }
    });
    connect(m_session, &Session::pushProgressed, this, [this](const sync::PushProgress &progress) {
        m_session->staged().touch();
        m_tellsPush = true;
        m_status->showWork(tr("Pushing"), progress.done, progress.of, {});
    });
    connect(m_session, &Session::pushEnded, this, &MainWindow::pushEnded);
    connect(&m_session->staged(), &tables::StagedWork::changed, this, &MainWindow::showStagedCount);
    m_session->staged().open(m_session->ledger(), m_session->profile().id);
    if (m_session->isPulling()) {
        pullStarted();
    }
}

void MainWindow::pullStarted()
{
    m_actions.at(ActionId::Pull)->setEnabled(false);
    m_actions.at(ActionId::CancelPull)->setEnabled(true);
    m_tellsPush = false;
    m_status->showWork(tr("Pulling"), 0, -1, {});
    tellConnection();
}

void MainWindow::pullProgressed(const PullProgress &progress)
{
    const QLocale locale;
    m_tellsPush = false;
    QStringList rate;
    if (progress.perSecond >= 1) {
        //: Rows a second
        rate << tr("%1/s").arg(locale.toString(qRound64(progress.perSecond)));
        if (progress.of > progress.seen) {
            rate << leftText(double(progress.of - progress.seen) / progress.perSecond);
        }
    }
    //: %1: a kind in the plural, “orders”
    const QString what = progress.indices ? tr("Making lists of %1 fast")
                         : progress.again ? tr("Reading %1 again")
                                          : tr("Pulling %1");
    m_status->showWork(what.arg(entityWords(progress.entity)), progress.seen, progress.of, rate.join(u" · "_s));
    m_everPulled = true;
    tellConnection();
}

void MainWindow::pullEnded(const std::optional<Error> &error)
{
    m_actions.at(ActionId::Pull)->setEnabled(m_session->heldBy().isEmpty());
    m_actions.at(ActionId::CancelPull)->setEnabled(false);
    m_status->hideWork();
    m_everPulled = true;
    tellConnection();
    updateAges();
    if (const auto wanted = std::exchange(m_wantedRecord, std::nullopt); wanted && !error) {
        showRecord(wanted->first, wanted->second, true, true);
    }
}

QString MainWindow::nextTryText() const
{
    const std::optional<Trouble> &trouble = m_session->trouble();
    if (m_session->isPulling()) {
        //: After “Offline”: the shop is being asked again right now
        return tr("trying");
    }
    if (!trouble->nextTry) {
        return {};
    }
    const qint64 left = std::max<qint64>(0, trouble->nextTry->seconds() - m_clock.now().seconds());
    return left > 90 ? tr("next try %1").arg(clockText(*trouble->nextTry, m_clock.now()))
                     : tr("next try in %1 s").arg(left);
}

void MainWindow::tellConnection()
{
    if (!m_session) {
        return;
    }
    const auto show = [this](Light light, const QString &state, const QString &detail, const QString &figure) {
        m_status->showConnection(light, state, detail);
        if (m_overview) {
            m_overview->showConnection(light, figure.isEmpty() ? state : u"%1, %2"_s.arg(state, figure));
        }
    };
    QString login;
    switch (m_session->profile().connection.login) {
    case LoginKind::OAuth1:
        login = u"OAuth 1.0a"_s;
        break;
    case LoginKind::Bearer:
        login = tr("integration token");
        break;
    case LoginKind::Admin:
        login = tr("admin user");
        break;
    case LoginKind::Customer:
        login = tr("customer");
        break;
    }
    QString speed;
    if (const auto answer = m_session->budget().typicalAnswer.count(); answer > 0) {
        speed = tr("%1 ms").arg(QLocale().toString(qlonglong(answer)));
        login += u" · "_s + speed;
    }
    if (!m_session->heldBy().isEmpty()) {
        show(Light::Amber, tr("Read-only"), tr("the copy is kept by %1").arg(m_session->heldBy()), {});
    } else if (const std::optional<Trouble> &trouble = m_session->trouble()) {
        const bool offline = trouble->isOffline();
        const QString state = offline                ? tr("Offline")
                              : trouble->wantsCode() ? tr("The shop wants a code")
                              : trouble->error.kind == ErrorKind::Maintenance
                                  ? tr("Maintenance")
                                  //: “Pull” as a noun: fetching from the shop
                                  : tr("The pull stopped");
        show(offline ? Light::Amber : Light::Red, state, nextTryText(), nextTryText());
    } else if (m_everPulled) {
        show(Light::Green, tr("Connected"), login, speed);
    } else {
        show(Light::Off, tr("Not asked yet"), login, {});
    }
}

void MainWindow::updateAges()
{
    if (!m_session || m_toldTimer.isActive()) {
        return;
    }
    tables::whenDone(tables::readPullStates(m_session->cache()), this,
                     [this, session = m_session](Result<std::map<cache::Entity, cache::PullState>> states) {
                         if (!states || session != m_session || m_toldTimer.isActive()) {
                             return;
                         }
                         QStringList parts;
                         QStringList all;
                         const qint64 now = m_clock.now().seconds();
                         for (const auto &[entity, state] : *states) {
                             using cache::Entity;
                             if (!state.pulledAt) {
                                 continue;
                             }
                             const qint64 age = std::max<qint64>(0, now - state.pulledAt->seconds());
                             all << u"%1: %2"_s.arg(entityWords(entity), tables::longTimeText(*state.pulledAt));
                             if (entity == Entity::Orders || entity == Entity::Products || entity == Entity::Stock ||
                                 entity == Entity::Prices || entity == Entity::Customers) {
                                 parts << u"%1 %2"_s.arg(entityWords(entity), tables::ageText(age));
                             }
                         }
                         //: What stands behind “Local copy:” when there is none yet
                         m_status->showCopy(parts.isEmpty() ? (m_session->isPulling() ? tr("being made") : tr("empty"))
                                                            : parts.join(u" · "_s),
                                            all);
                     });
}

void MainWindow::updateRequests()
{
    if (!m_session) {
        return;
    }
    const RequestBudget budget = m_session->budget();
    m_sent.push_back(budget.sent);
    if (m_sent.size() > minute + 1) {
        m_sent.pop_front();
    }
    //: Both numbers are of requests to the shop
    QStringList more{tr("%1 under way, %2 may be at once").arg(budget.inFlight).arg(budget.atOnce)};
    if (budget.queued > 0) {
        more << tr("%1 waiting for their turn").arg(QLocale().toString(budget.queued));
    }
    if (budget.isPaused) {
        more << tr("the shop asked for a pause");
    }
    more << tr("%1 since the shop was opened").arg(QLocale().toString(qulonglong(budget.sent)));
    m_status->showRequests(qint64(budget.sent - m_sent.front()), budget.inFlight, budget.atOnce, more.join(u", "_s));
    tellConnection();
}

} // namespace qm::ui
