// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/signinpage.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace qm::ui {

using namespace Qt::StringLiterals;
using secrets::Field;

namespace {

constexpr std::array logins{LoginKind::OAuth1, LoginKind::Bearer, LoginKind::Admin, LoginKind::Customer};

QString loginHint(LoginKind login)
{
    switch (login) {
    case LoginKind::OAuth1:
        return SignInPage::tr("Four keys. Works in every shop as it is; the one to choose.");
    case LoginKind::Bearer:
        return SignInPage::tr("One token. Off by default since Magento 2.4.4.");
    case LoginKind::Admin:
        return SignInPage::tr("Name and password, and a code where the shop asks for one. Ends after some hours.");
    case LoginKind::Customer:
        return SignInPage::tr("Sees only what that customer sees. To look from a shopper’s side.");
    }
    return {};
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::ConsumerKey:
        return SignInPage::tr("Consumer key");
    case Field::ConsumerSecret:
        return SignInPage::tr("Consumer secret");
    case Field::AccessToken:
        return SignInPage::tr("Access token");
    case Field::AccessTokenSecret:
        return SignInPage::tr("Access token secret");
    case Field::Token:
        return SignInPage::tr("Access token");
    case Field::Username:
        return SignInPage::tr("User name");
    case Field::Password:
        return SignInPage::tr("Password");
    case Field::Otp:
        return SignInPage::tr("Code");
    }
    return {};
}

QString whereToFind(LoginKind login)
{
    switch (login) {
    case LoginKind::OAuth1:
    case LoginKind::Bearer:
        return SignInPage::tr(
            "In the admin panel: System › Extensions › Integrations › Add New Integration. Tick what it "
            "may do under API, save, activate; then it shows the keys.");
    case LoginKind::Admin:
        return SignInPage::tr("The user’s role decides what can be done here. For work without a person present use an "
                              "integration.");
    case LoginKind::Customer:
        return SignInPage::tr("A customer’s e-mail address is the user name.");
    }
    return {};
}

} // namespace

QString loginTitle(LoginKind login)
{
    switch (login) {
    case LoginKind::OAuth1:
        return SignInPage::tr("Integration, OAuth 1.0a");
    case LoginKind::Bearer:
        return SignInPage::tr("Integration, bearer token");
    case LoginKind::Admin:
        return SignInPage::tr("Admin user");
    case LoginKind::Customer:
        return SignInPage::tr("Customer");
    }
    return {};
}

SignInPage::SignInPage(QWidget *parent)
    : ConnectPage(parent)
    , m_choices(new QButtonGroup(this))
    , m_problem(makeHint({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::cell);
    addHeadline(*layout, tr("How does Quartermaster sign in?"),
                tr("The keys are tested next and kept only when you say so at the end."));
    layout->addSpacing(space::tiny);
    layout->addWidget(makeChoices());
    layout->addSpacing(space::small);
    for (const LoginKind login : logins) {
        m_fieldAreas[login] = makeFields(login);
        layout->addWidget(m_fieldAreas[login]);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(space::cell);
    QPushButton *paste = makeButton(tr("Paste a whole login"), u"copy"_s, false, this);
    paste->setAutoDefault(true);
    paste->setToolTip(tr("All keys at once, as JSON or as copied from the integration’s page"));
    line->addWidget(paste, 0, Qt::AlignTop);
    line->addWidget(m_problem, 1);
    layout->addLayout(line);
    layout->addStretch(1);
    connect(paste, &QPushButton::clicked, this, &SignInPage::pasteFromClipboard);
    setLogin(LoginKind::OAuth1);
}

QWidget *SignInPage::makeChoices()
{
    auto *area = new QWidget(this);
    area->setAccessibleName(tr("Kind of sign-in"));
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    for (const LoginKind login : logins) {
        auto *choice = new QRadioButton(loginTitle(login), area);
        choice->setObjectName(toString(login));
        choice->setAccessibleDescription(loginHint(login));
        m_choices->addButton(choice, int(login));
        grid->addWidget(choice, grid->rowCount(), 0);
        grid->addWidget(makeHint(loginHint(login), area), grid->rowCount() - 1, 1);
    }
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            showFields(LoginKind(id));
            read();
        }
    });
    return area;
}

QWidget *SignInPage::makeFields(LoginKind login)
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::cell);
    layout->addWidget(makeHint(whereToFind(login), area));
    QFormLayout *form = makeForm();
    layout->addLayout(form);
    for (const Field field : setup::fieldsOf(login)) {
        auto *edit = new SecretField(fieldTitle(field), field != Field::Username, area);
        addRow(*form, fieldTitle(field), edit);
        m_fields[login][field] = edit;
        connect(edit, &SecretField::textChanged, this, &SignInPage::fieldChanged);
    }
    layout->addStretch(1);
    return area;
}

/// No stack, which would be as high as the longest of them: what follows stands right below the fields.
void SignInPage::showFields(LoginKind shown)
{
    bool hadFocus = false;
    for (const auto &[login, area] : m_fieldAreas) {
        hadFocus = hadFocus || (login != shown && area->isAncestorOf(QApplication::focusWidget()));
    }
    m_fieldAreas.at(shown)->show();
    if (hadFocus) {
        firstField()->setFocus(Qt::OtherFocusReason); // a login that was pasted into a field of another one
    }
    for (const auto &[login, area] : m_fieldAreas) {
        area->setVisible(login == shown);
    }
}

void SignInPage::fieldChanged(const QString &text)
{
    if (m_taking) {
        return;
    }
    // Somebody pasted the whole into one field.
    if (text.size() > 40) {
        if (const std::optional<setup::PastedLogin> pasted = setup::readPastedLogin(text)) {
            takePasted(*pasted);
            return;
        }
    }
    read();
}

void SignInPage::pasteFromClipboard()
{
    const std::optional<setup::PastedLogin> pasted = setup::readPastedLogin(QGuiApplication::clipboard()->text());
    if (!pasted) {
        m_problem->setText(tr("The clipboard holds no login: JSON with its fields, or an integration’s four keys."));
        return;
    }
    takePasted(*pasted);
}

void SignInPage::takePasted(const setup::PastedLogin &pasted)
{
    // Name and password fit both; a person who chose the customer meant the customer.
    const bool isCustomer = pasted.login == LoginKind::Admin && login() == LoginKind::Customer;
    const LoginKind kind = isCustomer ? LoginKind::Customer : pasted.login;
    m_taking = true;
    for (const auto &[field, edit] : m_fields[login()]) {
        if (edit->text().size() > 40) {
            edit->setText({});
        }
    }
    for (const auto &[field, edit] : m_fields[kind]) {
        const auto text = pasted.texts.find(field);
        edit->setText(text == pasted.texts.end() ? QString() : text->second.trimmed());
    }
    m_taking = false;
    setLogin(kind);
    read();
}

void SignInPage::setLogin(LoginKind login)
{
    m_choices->button(int(login))->setChecked(true);
}

LoginKind SignInPage::login() const
{
    return LoginKind(m_choices->checkedId());
}

setup::SecretTexts SignInPage::textsOf(LoginKind login) const
{
    setup::SecretTexts texts;
    for (const auto &[field, edit] : m_fields.at(login)) {
        texts[field] = edit->text();
    }
    return texts;
}

Result<Credentials> SignInPage::credentials(const QString &code) const
{
    setup::SecretTexts texts = textsOf(login());
    if (!code.isEmpty()) {
        texts[Field::Otp] = code;
    }
    return setup::readLogin(login(), texts);
}

void SignInPage::read()
{
    const Result<Credentials> read = credentials();
    bool anything = false;
    for (const auto &[field, edit] : m_fields[login()]) {
        anything = anything || !edit->text().isEmpty();
    }
    m_problem->setText(read || !anything ? QString() : read.error().message + u'.');
    Q_EMIT changed();
}

bool SignInPage::isComplete() const
{
    return credentials().has_value();
}

bool SignInPage::hasFourKeys() const
{
    return setup::readLogin(LoginKind::OAuth1, textsOf(LoginKind::OAuth1)).has_value();
}

QWidget *SignInPage::firstField() const
{
    const LoginKind kind = login();
    return m_fields.at(kind).at(setup::fieldsOf(kind).first())->edit();
}

void SignInPage::wipe()
{
    m_taking = true;
    for (const auto &[kind, fields] : m_fields) {
        for (const auto &[field, edit] : fields) {
            edit->setText({});
            edit->edit()->clear();
        }
    }
    m_taking = false;
}

} // namespace qm::ui
