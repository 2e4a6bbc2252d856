// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stagedbar.h"

#include "ledger/changes.h"
#include "tables/changetext.h"
#include "tables/whendone.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int largeIcon = 32;
} // namespace

StagedBar::StagedBar(std::vector<CellKind> kinds, const Actions &actions, QWidget *page)
    : ChangeBar(page)
    , m_kinds(std::move(kinds))
    , m_page(page)
{
    addAction(actions.at(ActionId::DiscardAll), false);
    addAction(actions.at(ActionId::Review), false);
    addAction(actions.at(ActionId::Push), true);
    hide();
}

void StagedBar::open(Session &session)
{
    m_session = &session;
    connect(&session.staged(), &tables::StagedWork::changed, this, &StagedBar::showCounts);
    showCounts();
}

void StagedBar::close()
{
    if (m_session) {
        disconnect(&m_session->staged(), nullptr, this, nullptr);
    }
    m_session = nullptr;
    delete m_question;
    hide();
}

void StagedBar::showCounts()
{
    const tables::StagedWork &work = m_session->staged();
    const qint64 all = work.open();
    const bool isHere = work.openOf(m_kinds) > 0;
    setVisible(isHere);
    if (!isHere) {
        Q_EMIT emptied();
        return;
    }
    const QLocale locale;
    QStringList where;
    for (int kind = 0; kind < cellKinds; ++kind) {
        if (const qint64 count = work.openOf({CellKind(kind)}); count > 0) {
            where << tr("%1 in %2").arg(locale.toString(count), tables::kindText(CellKind(kind)));
        }
    }
    tell(tr("%Ln change(s) staged", nullptr, int(all)), tr("%1 · not in the shop yet").arg(where.join(u", "_s)),
         tr("Push %Ln change(s)…", nullptr, int(work.count(ChangeState::Staged))));
}

QPushButton *StagedBar::askToDiscard(QWidget *page, const QString &question, qint64 count)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard staged changes"),
                                question + u"\n\n"_s + tr("Nothing of them is in the shop. They cannot be had back."),
                                QMessageBox::NoButton, page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(icon(u"warning"_s, IconTone::Warn).pixmap(largeIcon));
    QPushButton *keep = box->addButton(tr("Keep them"), QMessageBox::RejectRole);
    QPushButton *discard = box->addButton(tr("Discard %Ln change(s)", nullptr, int(count)), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    box->open();
    return discard;
}

void StagedBar::discardAll()
{
    if (!m_session) {
        return;
    }
    const qint64 count = m_session->staged().openOf(m_kinds);
    const QPushButton *yes =
        askToDiscard(m_page, tr("Discard %Ln staged change(s) of this page?", nullptr, int(count)), count);
    m_question = yes->window();
    connect(yes, &QPushButton::clicked, this, &StagedBar::drop);
}

void StagedBar::drop()
{
    if (!m_session) {
        return;
    }
    auto dropped = m_session->ledger().write<qint64>([kinds = m_kinds, profile = m_session->profile().id](
                                                         sqlite::Database &database) -> Result<qint64> {
        qint64 sum = 0;
        for (const CellKind kind : kinds) {
            ledger::ChangeFilter filter;
            filter.profileId = profile;
            filter.kind = kind;
            filter.states = {ChangeState::Staged, ChangeState::Failed, ChangeState::Conflict};
            const Result<std::vector<qint64>> ids = ledger::findChanges(database, filter);
            const Result<qint64> gone = ids ? ledger::unstage(database, *ids) : Result<qint64>(failure(ids.error()));
            if (!gone) {
                return gone;
            }
            sum += *gone;
        }
        return sum;
    });
    tables::whenDone(std::move(dropped), this, [this](const Result<qint64> &gone) {
        Q_EMIT told(gone ? tr("%Ln change(s) discarded", nullptr, int(*gone)) : gone.error().text());
        Q_EMIT discarded();
        if (m_session) {
            m_session->staged().touch();
        }
    });
}

} // namespace qm::ui
