// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/connectdialog.h"

#include "ui/dialogs/connect/addresspage.h"
#include "ui/dialogs/connect/namepage.h"
#include "ui/dialogs/connect/permissionspage.h"
#include "ui/dialogs/connect/signinpage.h"
#include "ui/dialogs/connect/steplist.h"
#include "ui/dialogs/connect/testpage.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using setup::Keep;

namespace {

constexpr QSize wanted(980, 680);
constexpr qreal largestShare = 0.94; ///< of the screen

QScrollArea *inScrollArea(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    page->setAutoFillBackground(true);
    page->layout()->setContentsMargins(space::huge, space::large, space::huge, space::large);
    return area;
}

void setPrimary(QPushButton &button, bool primary)
{
    if (button.property(primaryProperty).toBool() != primary) {
        button.setProperty(primaryProperty, primary);
        button.update();
    }
}

} // namespace

ConnectDialog::ConnectDialog(const QString &dataDirectory, const setup::Places &places, const Clock &clock,
                             QWidget *parent)
    : QDialog(parent)
    , m_dataDirectory(dataDirectory)
    , m_places(places)
    , m_steps(new StepList({tr("Address"), tr("Sign-in"), tr("Test"), tr("Permissions"), tr("Name and mark")}, this))
    , m_stack(new QStackedWidget(this))
    , m_address(new AddressPage)
    , m_signIn(new SignInPage)
    , m_test(new TestPage)
    , m_permissions(new PermissionsPage)
    , m_name(new NamePage)
    , m_trial(clock)
{
    setWindowTitle(tr("Connect a shop"));
    build();
    wire();
    const QSize room = screen() ? screen()->availableSize() * largestShare : wanted;
    const QSize grownUp(widened(wanted.width(), fontMetrics()), widened(wanted.height(), fontMetrics()));
    resize(grownUp.boundedTo(room));
    listProfiles();
    go(AddressStep);
}

void ConnectDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    for (ConnectPage *page : {static_cast<ConnectPage *>(m_address), static_cast<ConnectPage *>(m_signIn),
                              static_cast<ConnectPage *>(m_test), static_cast<ConnectPage *>(m_permissions),
                              static_cast<ConnectPage *>(m_name)}) {
        m_stack->addWidget(inScrollArea(page, m_stack));
        connect(page, &ConnectPage::changed, this, &ConnectDialog::refresh);
    }
    middle->addWidget(m_stack, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(makeFooter());
    m_steps->setFooter(tr("The test only reads. Nothing is stored before the last step."));
}

QWidget *ConnectDialog::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(space::large, space::medium, space::large, space::medium);
    line->setSpacing(space::cell);
    m_copy = makeButton(tr("Copy report"), u"copy"_s, false, footer);
    m_copyNote = new PlainLabel(tr("without keys and tokens"), FontUse::Secondary, QPalette::PlaceholderText, footer);
    m_copyNote->setEliding(true);
    m_back = makeButton(tr("Back"), {}, false, footer);
    m_again = makeButton(tr("Test again"), u"pull"_s, false, footer);
    m_next = makeButton(tr("Next"), {}, true, footer);
    m_back->setObjectName("back"_L1);
    m_next->setObjectName("next"_L1);
    m_cancel = makeButton(tr("Cancel"), {}, false, footer);
    line->addWidget(m_copy);
    line->addWidget(m_copyNote, 1);
    line->addStretch(0);
    for (QPushButton *button : {m_back, m_again, m_next, m_cancel}) {
        line->addWidget(button);
    }
    // Enter presses the button that has the focus, else the primary one.
    for (QPushButton *button : footer->findChildren<QPushButton *>()) {
        button->setAutoDefault(true);
    }
    return footer;
}

void ConnectDialog::wire()
{
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_test->reportText()); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_trial.stop();
        go(Step(std::max(0, int(m_step) - 1)));
    });
    connect(m_again, &QPushButton::clicked, this, [this] { test(); });
    connect(m_next, &QPushButton::clicked, this, &ConnectDialog::next);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_test, &TestPage::remedyWanted, this, &ConnectDialog::follow);
    connect(m_test, &TestPage::codeGiven, this, [this](const QString &code) { test(code); });
    connect(&m_trial, &setup::Trial::found, m_test, &TestPage::add);
    connect(&m_trial, &setup::Trial::finished, this, &ConnectDialog::tested);
    connect(m_name, &NamePage::keepWanted, this, &ConnectDialog::keep);
}

void ConnectDialog::listProfiles()
{
    m_list.start([this, directory = m_dataDirectory](const StopToken &, const setup::Errand::Tell &tell) {
        const Result<QList<Profile>> profiles = ProfileStore(directory).list();
        QStringList names;
        for (const Profile &profile : profiles.value_or(QList<Profile>())) {
            names << profile.name;
        }
        tell([this, names] { m_name->setTaken(names); });
    });
}

void ConnectDialog::setAddress(const QString &text)
{
    m_address->setAddress(text);
}

ConnectPage *ConnectDialog::pageAt(Step step) const
{
    switch (step) {
    case AddressStep:
        return m_address;
    case SignInStep:
        return m_signIn;
    case TestStep:
        return m_test;
    case PermissionsStep:
        return m_permissions;
    case NameStep:
        return m_name;
    }
    return m_address;
}

void ConnectDialog::go(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    if (m_address->address()) {
        m_steps->setNote(AddressStep, m_address->address()->url.host());
    }
    m_steps->setNote(SignInStep, step > SignInStep ? loginTitle(m_signIn->login()) : QString());
    if (step < TestStep) {
        m_steps->setNote(TestStep, {});
    }
    refresh();
    QWidget *field = pageAt(step)->firstField();
    (field ? field : m_next->isEnabled() ? m_next : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::refresh()
{
    if (!m_next) {
        return;
    }
    const bool isTest = m_step == TestStep;
    const bool testing = isTest && m_trial.isRunning();
    m_copy->setVisible(isTest && !testing);
    m_copyNote->setVisible(isTest && !testing);
    m_back->setVisible(m_step != AddressStep);
    m_back->setEnabled(!m_storing);
    // One more try of a refused password is one step nearer to a locked account: the sign-in comes first.
    const bool locks = m_test->cause() && m_test->cause()->id == "account"_L1;
    m_again->setVisible(isTest && !testing && !locks);
    m_next->setText(m_step == NameStep ? tr("Connect and pull") : m_step == SignInStep ? tr("Test") : tr("Next"));
    m_next->setEnabled(pageAt(m_step)->isComplete() && !m_storing && !testing);
    const bool primary = !isTest || m_test->isComplete();
    setPrimary(*m_next, primary);
    if (primary) {
        m_next->setDefault(true);
    }
}

void ConnectDialog::next()
{
    switch (m_step) {
    case AddressStep:
        go(SignInStep);
        break;
    case SignInStep:
        test();
        break;
    case TestStep:
        m_permissions->tell(m_report, m_signIn->login());
        go(PermissionsStep);
        break;
    case PermissionsStep:
        m_name->hideTrouble();
        m_name->suggest(profile().connection.baseUrl, m_report.views);
        go(NameStep);
        break;
    case NameStep:
        keep(Keep::Lasting);
        break;
    }
}

void ConnectDialog::test(const QString &code)
{
    Result<Credentials> credentials = m_signIn->credentials(code);
    if (!m_address->address() || !credentials) {
        return;
    }
    remote::Connection connection;
    m_address->apply(connection);
    connection.login = m_signIn->login();
    m_report = {};
    m_tested = std::move(*credentials);
    m_test->begin(connection.login, connection.baseUrl.toDisplayString());
    m_trial.start(connection, *m_tested);
    m_steps->setNote(TestStep, tr("Testing"));
    go(TestStep);
}

void ConnectDialog::tested(const doctor::Report &report)
{
    m_report = report;
    m_test->end(report, m_signIn->hasFourKeys());
    m_steps->setNote(TestStep, m_test->isComplete() ? tr("The shop lets us in") : tr("One cause found"),
                     !m_test->isComplete());
    refresh();
    QWidget *remedy = m_test->firstField();
    (remedy ? remedy : m_next)->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::follow(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TestAgain:
        test();
        break;
    case Remedy::ChangeAddress:
        go(AddressStep);
        break;
    case Remedy::GiveCode:
    case Remedy::ChangeSignIn:
        go(SignInStep);
        break;
    case Remedy::UseOAuth:
        m_signIn->setLogin(LoginKind::OAuth1);
        m_signIn->hasFourKeys() ? test() : go(SignInStep);
        break;
    }
}

Profile ConnectDialog::profile() const
{
    Profile profile;
    if (m_report.corrected) {
        profile.connection = *m_report.corrected;
    }
    m_name->apply(profile);
    return profile;
}

void ConnectDialog::keep(Keep how)
{
    if (!m_tested || !m_report.corrected || m_storing) {
        return;
    }
    m_storing = true;
    m_name->hideTrouble();
    m_keeping.start([this, directory = m_dataDirectory, places = m_places, wantedProfile = profile(),
                     secrets = *m_tested, how](const StopToken &stop, const setup::Errand::Tell &tell) {
        ProfileStore store(directory);
        tell([this, result = keepProfile(store, places, wantedProfile, secrets, how, stop)] { kept(result); });
    });
    refresh();
}

void ConnectDialog::kept(const setup::Kept &kept)
{
    m_storing = false;
    if (kept.profile) {
        Q_EMIT connected(kept.profile->name, kept.place);
        accept();
        return;
    }
    if (!kept.othersInEnvironment.isEmpty()) {
        m_name->showOtherKeys(kept.othersInEnvironment);
    } else if (kept.keychain) {
        m_name->showNoKeychain(*kept.keychain, m_signIn->login());
    } else if (kept.store) {
        m_name->showTrouble(tr("The profile was not stored"), kept.store->text());
        listProfiles();
    }
    refresh();
}

void ConnectDialog::done(int result)
{
    m_trial.stop();
    m_keeping.stop();
    m_list.stop();
    m_signIn->wipe();
    m_tested.reset();
    QDialog::done(result);
}

} // namespace qm::ui
