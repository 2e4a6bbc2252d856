// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/testpage.h"

#include "ui/dialogs/connect/checklist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using doctor::Finding;
using doctor::Level;

Remedy remedyFor(const Finding &finding)
{
    static const QStringList address{u"address"_s,    u"rest-root"_s, u"not-magento"_s, u"redirect"_s,
                                     u"admin-path"_s, u"tls"_s,       u"proxy"_s};
    static const QStringList signIn{u"login"_s, u"token"_s, u"account"_s};
    if (finding.id == "bearer"_L1) {
        return Remedy::UseOAuth;
    }
    if (finding.id == "one-time-code"_L1) { // a factor that is not set up yet needs a browser
        return Remedy::GiveCode;
    }
    if (address.contains(finding.id)) {
        return Remedy::ChangeAddress;
    }
    return signIn.contains(finding.id) ? Remedy::ChangeSignIn : Remedy::TestAgain;
}

TestPage::TestPage(QWidget *parent)
    : ConnectPage(parent)
    , m_checks(new CheckList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    m_headline = addHeadline(*layout, {}, {});
    layout->addWidget(m_checks);
    m_cards = makeCards();
    m_cards->setObjectName("remedy"_L1);
    m_cards->hide();
    // The remedy stands before the list once there is one: it is what a person looks for.
    layout->insertWidget(2, m_cards);
    layout->addStretch(1);
}

QWidget *TestPage::makeCards()
{
    auto *cards = new QWidget(this);
    auto *line = new QHBoxLayout(cards);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);

    m_first = new NotePanel(cards);
    m_first->setHighlighted(true);
    auto *first = new QVBoxLayout(m_first);
    m_firstTitle = new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, m_first);
    m_firstTitle->setWordWrap(true);
    m_firstText = makeHint({}, m_first);
    m_code = new QLineEdit(m_first);
    m_code->setAccessibleName(tr("Code of the authenticator app"));
    m_code->setPlaceholderText(u"123456"_s);
    m_code->setMaxLength(16);
    m_code->setFixedWidth(widened(120, fontMetrics()));
    m_button = makeButton(tr("Test again"), {}, true, m_first);
    m_button->setAutoDefault(true);
    m_buttonNote = makeHint({}, m_first);
    first->addWidget(m_firstTitle);
    first->addWidget(m_firstText);
    first->addStretch(1);
    auto *act = new QHBoxLayout;
    act->setSpacing(space::cell);
    act->addWidget(m_code);
    act->addWidget(m_button);
    act->addWidget(m_buttonNote, 1);
    first->addLayout(act);
    line->addWidget(m_first, 1);

    m_second = new NotePanel(cards);
    auto *second = new QVBoxLayout(m_second);
    auto *title =
        new PlainLabel(tr("Or allow bearer tokens in the shop"), FontUse::PanelTitle, QPalette::WindowText, m_second);
    title->setWordWrap(true);
    m_secondText = makeHint({}, m_second);
    QPushButton *copy = makeButton(tr("Copy the steps"), u"copy"_s, false, m_second);
    copy->setAutoDefault(true);
    second->addWidget(title);
    second->addWidget(m_secondText);
    second->addStretch(1);
    second->addWidget(copy, 0, Qt::AlignLeft);
    line->addWidget(m_second, 1);

    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secondText->text()); });
    connect(m_button, &QPushButton::clicked, this, &TestPage::submit);
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_button->setEnabled(!text.trimmed().isEmpty()); });
    return cards;
}

void TestPage::submit()
{
    if (m_remedy == Remedy::GiveCode) {
        Q_EMIT codeGiven(m_code->text());
    } else {
        Q_EMIT remedyWanted(m_remedy);
    }
}

QWidget *TestPage::firstField() const
{
    return m_cards->isHidden() ? nullptr : m_code->isHidden() ? static_cast<QWidget *>(m_button) : m_code;
}

void TestPage::begin(LoginKind login, const QString &address)
{
    m_address = address;
    m_passed = false;
    m_cause.reset();
    m_report = {};
    m_button->setDefault(false);
    m_cards->hide();
    m_headline.tell(tr("Testing the connection"), tr("The test only reads. Cancel is safe at any moment."));
    m_checks->expect(login);
    Q_EMIT changed();
}

void TestPage::add(const Finding &finding)
{
    m_checks->add(finding);
}

void TestPage::end(const doctor::Report &report, bool hasFourKeys)
{
    m_report = report;
    const auto failed = std::find_if(report.findings.begin(), report.findings.end(),
                                     [](const Finding &one) { return one.level == Level::Fail; });
    m_passed = failed == report.findings.end() && report.corrected.has_value();
    if (failed != report.findings.end()) {
        m_cause = *failed;
        explain(*failed, hasFourKeys);
    } else if (report.worst() == Level::Warn) {
        m_headline.tell(tr("The shop answers and lets Quartermaster in"),
                        tr("What is marked is worth knowing; none of it is in the way."));
    } else {
        m_headline.tell(tr("The shop answers and lets Quartermaster in"), tr("Nothing stands in the way."));
    }
    Q_EMIT changed();
}

void TestPage::explain(const Finding &cause, bool hasFourKeys)
{
    m_headline.tell(cause.title, cause.seen.isEmpty() ? QString() : tr("The shop said: %1").arg(cause.seen));
    m_remedy = remedyFor(cause);
    m_firstTitle->setText(tr("What to do"));
    m_firstText->setText(cause.advice);
    m_code->setVisible(m_remedy == Remedy::GiveCode);
    m_code->clear();
    m_button->setEnabled(m_remedy != Remedy::GiveCode);
    m_buttonNote->clear();
    m_second->hide();
    switch (m_remedy) {
    case Remedy::TestAgain:
        m_button->setText(tr("Test again"));
        break;
    case Remedy::ChangeAddress:
        m_button->setText(tr("Change the address"));
        break;
    case Remedy::ChangeSignIn:
        m_button->setText(tr("Change the sign-in"));
        break;
    case Remedy::GiveCode:
        m_button->setText(tr("Sign in with the code"));
        break;
    case Remedy::UseOAuth:
        explainBearer(hasFourKeys);
        break;
    }
    m_cards->show();
    m_button->setDefault(true);
}

void TestPage::explainBearer(bool hasFourKeys)
{
    m_firstTitle->setText(tr("Sign in with OAuth 1.0a instead"));
    m_firstText->setText(
        tr("Uses the same integration and its four keys. Nothing has to change in the shop. If OAuth is "
           "refused too, the integration is not active or the token was revoked."));
    m_button->setText(tr("Use OAuth 1.0a"));
    m_buttonNote->setText(hasFourKeys ? tr("the 4 keys you pasted are enough") : tr("asks for the other three keys"));
    m_secondText->setText(tr("1. Stores › Configuration › Services › OAuth\n"
                             "2. Consumer Settings: set “Allow OAuth Access Tokens to be used as standalone Bearer "
                             "tokens” to Yes\n"
                             "3. Save, flush the configuration cache"));
    m_second->show();
}

QString TestPage::reportText() const
{
    QStringList lines{tr("Connection test of %1").arg(m_address)};
    for (const Finding &finding : m_report.findings) {
        lines << u"%1  %2%3"_s.arg(QString(toString(finding.level)), -7)
                     .arg(finding.title, finding.seen.isEmpty() ? QString() : u": "_s + finding.seen);
        if (!finding.advice.isEmpty()) {
            lines << u"         -> "_s + finding.advice;
        }
    }
    for (const doctor::Feature &feature : m_report.features) {
        if (feature.access == doctor::Feature::Access::Refused) {
            lines << tr("missing  %1 (%2)").arg(feature.name, feature.resource);
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace qm::ui
