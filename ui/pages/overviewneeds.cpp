// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/celltext.h"
#include "tables/runmodels.h"
#include "ui/delegates/chips.h"
#include "ui/dialogs/codequestion.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/questions.h"
#include "ui/shell/session.h"
#include "ui/widgets/figuregrid.h"
#include "ui/widgets/labels.h"

// What needs a person.

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 day = 86'400;
} // namespace

void OverviewPage::fillNeeds()
{
    if (!m_known || !m_session) {
        return;
    }
    m_needs->begin({{tr("What"), false}, {tr("Where"), false, 1, 150}, {{}, true}});
    int things = addCode() + addQuestions() + addLastRun();
    for (const tables::WaitingLine &line : m_figures.waiting) {
        const bool suspect = line.status == "fraud"_L1 || line.status == "payment_review"_L1;
        if (suspect) {
            ++things;
            addNeed(tr("%Ln order(s)", nullptr, int(line.all())), Tone::Bad, tables::codeText(u"status", line.status),
                    tr("Show"), [this, groups = Groups{{{u"status"_s, Condition::Eq, {line.status}}}}] {
                        Q_EMIT ordersWanted(groups, {});
                    });
        }
    }
    const qint64 age = m_figures.pulledAt ? m_now.seconds() - m_figures.pulledAt->seconds() : -1;
    if (age > day && m_session->heldBy().isEmpty()) {
        ++things;
        addNeed(tr("Old copy"), Tone::Warn, tr("The last complete pull was %1 ago").arg(tables::ageText(age)),
                //: A button: fetch from the shop (verb)
                tr("Pull"), [this] { Q_EMIT pullWanted(); });
    }
    if (!m_session->heldBy().isEmpty()) {
        m_needs->text(m_needs->addRow(), 1, tr("Read-only: the copy is kept by %1").arg(m_session->heldBy()),
                      QPalette::PlaceholderText);
    }
    m_needsNote->setText(things == 0 ? tr("nothing") : tr("%Ln thing(s)", nullptr, things));
    m_needs->finish();
}

int OverviewPage::addCode()
{
    if (!m_session->trouble() || !m_session->trouble()->wantsCode()) {
        return 0;
    }
    addNeed(tr("Sign-in"), Tone::Warn, tr("The shop wants a code of the authenticator app"), enterCodeText(),
            [this] { askForCode(this, *m_session); });
    return 1;
}

int OverviewPage::addQuestions()
{
    const std::vector<OpenQuestion> questions = openQuestions(*m_session);
    for (const OpenQuestion &question : questions) {
        //: A button: go to the page that asks and answer there (verb)
        addNeed(tr("Question"), Tone::Warn, question.title, tr("Answer"),
                [this, list = question.list] { Q_EMIT questionWanted(list); });
    }
    return int(questions.size());
}

int OverviewPage::addLastRun()
{
    const auto found = m_lastRuns.constFind(m_session->profile().id);
    const ledger::Run *run = found == m_lastRuns.constEnd() ? nullptr : &*found;
    const QString where =
        run ? tr("%1, %2").arg(tables::runTitle(run->kind), tables::longTimeText(run->startedAt)) : QString();
    const auto need = [this](const QString &chip, Tone tone, const QString &text) {
        addNeed(chip, tone, text, tr("Show"), [this] { Q_EMIT activityWanted({}); });
        return 1;
    };
    if (run && run->failed > 0) {
        return need(tr("%Ln line(s) failed", nullptr, int(run->failed)), Tone::Bad, where);
    }
    if (run && run->warnings > 0) {
        return need(tr("%Ln warning(s)", nullptr, int(run->warnings)), Tone::Warn, where);
    }
    if (m_noRuns) {
        return need(tr("Unknown"), Tone::Warn, tr("What was done cannot be read: %1").arg(m_noRuns->text()));
    }
    if (run && run->result == ledger::RunResult::Failed) {
        return need(tr("Stopped"), Tone::Bad, where);
    }
    return 0;
}

void OverviewPage::addNeed(const QString &chip, Tone tone, const QString &text, const QString &button,
                           std::function<void()> press)
{
    const int row = m_needs->addRow();
    auto *mark = new StatusChip(m_needs);
    mark->setChip(chip, tone);
    m_needs->put(row, 0, mark);
    m_needs->text(row, 1, text);
    QPushButton *act = makeButton(button, {}, false, m_needs);
    act->setAccessibleName(u"%1, %2, %3"_s.arg(button, chip, text));
    connect(act, &QPushButton::clicked, this, std::move(press));
    m_needs->put(row, 2, act);
}

} // namespace qm::ui
