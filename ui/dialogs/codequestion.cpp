// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/codequestion.h"

#include "ui/dialogs/linequestion.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QPointer>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeQuestion)
};
} // namespace

QString enterCodeText()
{
    //: A button: type the code that an authenticator app shows
    return Words::tr("Enter code…");
}

void askForCode(QWidget *parent, Session &session)
{
    LineQuestion question;
    question.title = Words::tr("Sign in with a code");
    question.label = Words::tr("Which code does the authenticator app show for this shop?");
    //: A button
    question.accept = Words::tr("Sign in");
    askForLine(parent, question, [open = QPointer<Session>(&session)](const QString &text) {
        const QString code = text.simplified().remove(u' '); // apps show them in groups
        if (open && !code.isEmpty()) {
            open->giveCode(code);
        }
    });
}

} // namespace qm::ui
