// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/figures.h"
#include "tables/whendone.h"
#include "ui/dialogs/codequestion.h"
#include "ui/pages/listpage.h"
#include "ui/shell/entitywords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/pullbar.h"
#include "ui/widgets/statewidget.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace qm::ui {

using namespace Qt::StringLiterals;
using tables::ListModel;

void ListPage::connectStanding()
{
    m_pulledAt.reset();
    m_wasRead = false;
    m_isAnswered = false;
    m_progress = {};
    const auto again = [this] {
        readPulledAt();
        showState();
    };
    connect(m_session, &Session::standingChanged, this, again);
    connect(m_session, &Session::pullStarted, this, [this] {
        m_wasRead = false;
        m_progress = {};
        showState();
    });
    connect(m_session, &Session::pullProgressed, this, &ListPage::pullProgressed);
    connect(m_session, &Session::pullEnded, this, [this, again] {
        followTime();
        again();
    });
    connect(m_session, &Session::pulled, this, [this] {
        m_isAnswered = false; // what is still so is asked again
        showBanner();
    });
    disconnect(m_pullBar, nullptr, this, nullptr);
    connect(m_pullBar, &PullBar::cancelWanted, this, [this] { m_session->cancelPull(); });
    readPulledAt();
    showBanner();
}

void ListPage::readPulledAt()
{
    tables::whenDone(tables::readPullStates(m_session->cache()), this,
                     [this, session = m_session](Result<std::map<cache::Entity, cache::PullState>> states) {
                         if (!states || session != m_session) {
                             return;
                         }
                         const auto state = states->find(m_spec.list->entity);
                         const auto before = m_pulledAt;
                         m_pulledAt = state == states->end() ? std::nullopt : state->second.pulledAt;
                         if (m_pulledAt != before) {
                             showState();
                         }
                     });
}

void ListPage::pullProgressed(const PullProgress &progress)
{
    const bool ours = progress.entity == m_spec.list->entity;
    const bool wasComing = isComing();
    m_wasRead = m_wasRead || (!ours && m_progress.entity == m_spec.list->entity && m_progress.seen > 0);
    m_progress = progress;
    if (isComing() != wasComing) {
        showState();
    }
    if (!isComing()) {
        return;
    }
    QString rate;
    if (ours && progress.perSecond >= 1 && progress.of > progress.seen) {
        rate =
            tr("%1 s left").arg(QLocale().toString(qRound64(double(progress.of - progress.seen) / progress.perSecond)));
    }
    m_pullBar->tell(ours ? tr("First pull") : tr("First pull, at the %1 now").arg(entityWords(progress.entity)),
                    progress.seen, progress.of, rate);
}

bool ListPage::isComing() const
{
    return m_session && m_session->isPulling() && !m_pulledAt && !m_wasRead;
}

PageFacts ListPage::facts() const
{
    return {m_spec.list->entity, m_spec.countText, m_pulledAt, m_isAnswered};
}

void ListPage::showState()
{
    if (!m_session) {
        return;
    }
    const cache::Query query = viewQuery();
    const bool narrowed = !query.groups.empty() || !query.search.isEmpty();
    const bool coming = isComing() && !narrowed;
    if (coming && m_pullBar->isHidden()) {
        m_pullBar->tell(tr("First pull"), 0, -1, {});
    }
    m_pullBar->setVisible(coming);
    m_footer->setVisible(!coming);
    m_table->setComing(coming);
    switch (m_model.state()) {
    case ListModel::State::Empty:
    case ListModel::State::Loading:
        showBanner();
        return; // what was there stays until the answer comes
    case ListModel::State::Failed:
        m_emptyFor.reset();
        showUnreadable(*m_model.error());
        break;
    case ListModel::State::Ready:
        if (m_model.rowCount() > 0 || coming || !narrowed) {
            m_emptyFor.reset();
        }
        if (m_model.rowCount() > 0 || coming) {
            m_stack->setCurrentWidget(m_table);
        } else if (narrowed) {
            showFilteredEmpty();
            m_stack->setCurrentWidget(m_state);
        } else if (m_store.kind != tables::StoreChoice::Kind::All && m_pulledAt) {
            showEmptyStore();
            m_stack->setCurrentWidget(m_state);
        } else {
            showStanding(emptyStanding(*m_session, facts()));
        }
        break;
    }
    showBanner();
}

void ListPage::showBanner()
{
    if (m_removed) {
        m_banner->setObjectName(u"viewRemoved"_s);
        m_banner->tell(u"filter"_s, tr("View “%1” removed").arg(m_removed->saved.name),
                       tr("It can be put back until another view is chosen."),
                       {{tr("Undo"), [this] { putViewBack(); }}, {tr("Dismiss"), [this] {
                                                                      m_removed.reset();
                                                                      showBanner();
                                                                      takeFocus();
                                                                  }}});
        return;
    }
    std::optional<Standing> standing;
    // Without rows the page itself says it.
    if (m_session && (m_stack->currentWidget() == m_table || m_model.rowCount() > 0)) {
        standing = bannerStanding(*m_session, facts());
    }
    if (!standing) {
        m_banner->hide();
        return;
    }
    std::vector<Banner::Offer> offers;
    for (const Standing::Offer &offer : standing->offers) {
        offers.push_back({offer.text, [this, offer, copy = standing->copyText] { follow(offer, copy); }});
    }
    m_banner->setObjectName(standing->name);
    m_banner->tell(standing->icon, standing->title, standing->text, offers);
}

void ListPage::showStanding(const Standing &standing)
{
    const bool hadFocus = m_state->isAncestorOf(QGuiApplication::focusObject() ? window()->focusWidget() : nullptr);
    m_state->setObjectName(standing.name);
    m_state->tell(standing.icon, standing.title, standing.text);
    m_state->clearRows();
    for (const Standing::Line &line : standing.lines) {
        m_state->addFact(line.left, line.right, line.isFixed);
    }
    m_state->clearButtons();
    QPushButton *first = nullptr;
    for (const Standing::Offer &offer : standing.offers) {
        QPushButton *button = m_state->addButton(offer.text, offer.icon, offer.primary);
        button->setEnabled(offer.act == Standing::Act::Copy || offer.act == Standing::Act::ShowLog ||
                           !m_session->isPulling());
        connect(button, &QPushButton::clicked, this, [this, offer, copy = standing.copyText] { follow(offer, copy); });
        first = first ? first : button;
    }
    m_stack->setCurrentWidget(m_state);
    if (first && hadFocus) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void ListPage::showUnreadable(const Error &error)
{
    const bool damaged = error.kind == ErrorKind::Damaged;
    m_state->setObjectName(u"unreadable"_s);
    m_state->tell(u"warning"_s, damaged ? tr("The local copy is damaged") : tr("The list cannot be shown"),
                  damaged
                      ? tr("It can be made again from the shop; the damaged file is kept. Saved views are not in it "
                           "and are safe.")
                  : error.kind == ErrorKind::Validation ? tr("The local copy cannot be asked for what this view wants.")
                                                        : tr("The local copy was asked and did not answer."));
    m_state->clearRows();
    m_state->addFact(tr("Answer"), error.text(), false);
    m_state->clearButtons();
    if (damaged) {
        connect(m_state->addButton(tr("Make the copy again"), u"database"_s, true), &QPushButton::clicked, this,
                &ListPage::reopenWanted);
    } else {
        connect(m_state->addButton(tr("Try again"), u"pull"_s, true), &QPushButton::clicked, this,
                [this] { applyView(); });
    }
    connect(m_state->addButton(tr("Copy details"), u"copy"_s, false), &QPushButton::clicked, this,
            [this, text = error.text()] {
                follow({Standing::Act::Copy, {}, {}}, text);
            });
    m_stack->setCurrentWidget(m_state);
}

void ListPage::showQuestion()
{
    m_isAnswered = false;
    showBanner();
}

void ListPage::follow(const Standing::Offer &offer, const QString &copyText)
{
    switch (offer.act) {
    case Standing::Act::Pull:
        m_session->startPull();
        break;
    case Standing::Act::PullThis:
        m_session->pullOnly(offer.entities, false);
        break;
    case Standing::Act::AcceptDrop:
        m_session->pullOnly(offer.entities, true);
        break;
    case Standing::Act::Keep:
        m_isAnswered = true;
        showBanner();
        takeFocus();
        break;
    case Standing::Act::Dismiss:
        m_session->forgetSetAside();
        takeFocus();
        break;
    case Standing::Act::ShowLog:
        Q_EMIT logWanted();
        break;
    case Standing::Act::Copy:
        QGuiApplication::clipboard()->setText(copyText);
        Q_EMIT told(tr("Copied"));
        break;
    case Standing::Act::GiveCode:
        askForCode(this, *m_session);
        break;
    }
}

} // namespace qm::ui
