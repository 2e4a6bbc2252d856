// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/namepage.h"

#include "profiles/profilestore.h"
#include "setup/draft.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9._-]{1,40}$"_s);
    return name.match(text).hasMatch();
}

bool isPracticeName(const QString &text)
{
    return text.compare(practiceProfileName(), Qt::CaseInsensitive) == 0;
}

} // namespace

NamePage::NamePage(QWidget *parent)
    : ConnectPage(parent)
    , m_name(new QLineEdit(this))
    , m_nameProblem(makeHint({}, this))
    , m_scope(new QComboBox(this))
    , m_live(new QRadioButton(tr("Live: a shop with customers."), this))
    , m_staging(new QRadioButton(tr("Staging: a shop to try things on."), this))
    , m_readOnly(new QCheckBox(tr("Read only: nothing in this shop is ever changed from here"), this))
    , m_keys(makeHint(tr("The keys go into the keychain of this computer, never into a file. The profile itself holds "
                         "no secret."),
                      this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::cell);
    addHeadline(*layout, tr("What is it called, and how careful must one be?"),
                tr("The name and the mark stand at the top of the window whenever this shop is open."));
    layout->addSpacing(space::small);
    m_name->setMaxLength(longestName);
    QFormLayout *form = makeForm();
    addRow(*form, tr("Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    addRow(*form, tr("Store view"), m_scope);
    layout->addLayout(form);
    auto *marks = new QButtonGroup(this);
    marks->addButton(m_live);
    marks->addButton(m_staging);
    m_live->setChecked(true);
    layout->addWidget(m_live);
    layout->addWidget(m_staging);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_readOnly);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_keys);
    layout->addWidget(makeTrouble());
    layout->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &NamePage::read);
    connect(marks, &QButtonGroup::buttonClicked, this, [this] { m_markChosen = true; });
    connect(m_scope, &QComboBox::currentTextChanged, this, &NamePage::read);
    suggest({}, {});
}

QWidget *NamePage::makeTrouble()
{
    m_trouble = new NotePanel(this);
    m_trouble->setTone(Tone::Warn);
    auto *layout = new QVBoxLayout(m_trouble);
    m_troubleTitle = new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, m_trouble);
    m_troubleTitle->setWordWrap(true);
    m_troubleText = new PlainLabel({}, m_trouble);
    m_troubleText->setWordWrap(true);
    layout->addWidget(m_troubleTitle);
    layout->addWidget(m_troubleText);
    m_ways = new QWidget(m_trouble);
    m_ways->setObjectName("withoutKeychain"_L1);
    auto *line = new QHBoxLayout(m_ways);
    line->setContentsMargins(0, space::tiny, 0, 0);
    line->setSpacing(space::cell);
    QPushButton *session = makeButton(tr("Keep them until Quartermaster closes"), {}, false, m_ways);
    session->setAutoDefault(true);
    QPushButton *again = makeButton(tr("Try the keychain again"), {}, false, m_ways);
    again->setAutoDefault(true);
    line->addWidget(session);
    line->addWidget(again);
    line->addStretch(1);
    layout->addWidget(m_ways);
    m_trouble->hide();
    connect(session, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(setup::Keep::ThisSession); });
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(setup::Keep::Lasting); });
    return m_trouble;
}

void NamePage::setTaken(const QStringList &names)
{
    m_taken = names;
    read();
}

void NamePage::suggest(const QUrl &url, const QList<doctor::View> &views)
{
    const QString before = m_scope->currentData().toString();
    m_scope->clear();
    // The reason of what cannot be chosen stands where the choice would be.
    m_scope->addItem(views.isEmpty() ? tr("All store views (this login may not list them)") : tr("All store views"),
                     Scope().code());
    for (const doctor::View &view : views) {
        // What a shop calls its views is text like any other; a name may be as long as it likes.
        m_scope->addItem(u"%1 (%2)"_s.arg(view.name.simplified().left(60), view.code), view.code);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
    m_scope->setEnabled(m_scope->count() > 1);
    if (!m_nameTyped && url.isValid()) {
        m_name->setText(setup::suggestName(url, m_taken + QStringList(practiceProfileName())));
    }
    if (!m_markChosen && url.isValid()) {
        const bool live = setup::suggestEnvironment(url) == Environment::Live;
        (live ? m_live : m_staging)->setChecked(true);
    }
    read();
}

void NamePage::read()
{
    const QString name = m_name->text();
    QString problem;
    if (name.isEmpty()) {
        problem = tr("A name is needed: letters, digits, “-”, “_” and “.”.");
    } else if (!isName(name)) {
        problem = tr("A name has letters, digits, “-”, “_” and “.”, nothing else.");
    } else if (isPracticeName(name)) {
        problem = tr("That name is kept for the practice store.");
    } else if (m_taken.contains(name, Qt::CaseInsensitive)) {
        problem = tr("There is a profile of that name already.");
    }
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}

bool NamePage::isComplete() const
{
    const QString name = m_name->text();
    return isName(name) && !isPracticeName(name) && !m_taken.contains(name, Qt::CaseInsensitive);
}

QWidget *NamePage::firstField() const
{
    return m_name;
}

void NamePage::apply(Profile &profile) const
{
    profile.name = m_name->text();
    profile.scope = Scope::storeView(m_scope->currentData().toString()).value_or(Scope());
    profile.environment = m_live->isChecked() ? Environment::Live : Environment::Staging;
    profile.readOnly = m_readOnly->isChecked();
}

void NamePage::showNoKeychain(const Error &error, LoginKind login)
{
    QString reason = error.text();
    if (!reason.isEmpty()) {
        reason[0] = reason[0].toUpper();
    }
    showTrouble(tr("The keychain of this computer did not take the keys"),
                tr("%1.\n\nNothing was stored. The keys can stay in memory until Quartermaster closes; to have them "
                   "again at the next start, set these variables where it is started (or each with _FILE, naming a "
                   "file):\n%2")
                    .arg(reason, setup::variablesFor(m_name->text(), login).join(u'\n')));
    m_ways->show();
}

void NamePage::showOtherKeys(const QStringList &variables)
{
    showTrouble(
        tr("The environment has other keys for this name"),
        tr("Nothing was stored: what was tested would not be used, because Quartermaster was started with these "
           "variables (or their _FILE form), which come first:\n%1\n\nGive the profile another name, or start "
           "Quartermaster without them.")
            .arg(variables.join(u'\n')));
}

void NamePage::showTrouble(const QString &title, const QString &text)
{
    m_troubleTitle->setText(title);
    m_troubleText->setText(text);
    m_ways->hide();
    m_trouble->show();
}

void NamePage::hideTrouble()
{
    m_trouble->hide();
}

} // namespace qm::ui
