// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/addresspage.h"

#include "ui/dialogs/connect/parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qm::ui {

namespace {

using namespace Qt::StringLiterals;
using Mode = remote::ProxyPolicy::Mode;

constexpr qint64 largestPem = 1024 * 1024;
constexpr int pinBytes = 32;

bool isProxy(const QUrl &url)
{
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return url.isValid() && known && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty();
}

QByteArray pinFrom(const QString &text)
{
    QByteArray digits = text.toLatin1();
    digits.replace(":", "").replace(" ", "");
    return digits.size() == 2 * pinBytes ? QByteArray::fromHex(digits) : QByteArray();
}

} // namespace

AddressPage::AddressPage(QWidget *parent)
    : ConnectPage(parent)
    , m_edit(new QLineEdit(this))
    , m_meaning(makeHint({}, this))
    , m_plain(new QCheckBox(tr("Send the keys over plain http; anyone on the way can read them"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::cell);
    addHeadline(*layout, tr("Where is the shop?"),
                tr("Any address of it will do: the front page, a product, a page of the admin panel."));
    m_edit->setAccessibleName(tr("Address of the shop"));
    m_edit->setPlaceholderText(u"https://www.example.com"_s);
    m_edit->setClearButtonEnabled(false);
    layout->addSpacing(space::small);
    layout->addWidget(m_edit);
    layout->addWidget(m_meaning);
    m_plain->hide();
    layout->addWidget(m_plain);
    layout->addSpacing(space::small);
    auto *more = new LinkButton(tr("Proxy and certificates"), this);
    more->setAutoDefault(true);
    layout->addWidget(more, 0, Qt::AlignLeft);
    m_way = makeWay();
    m_way->hide();
    layout->addWidget(m_way);
    layout->addStretch(1);

    connect(more, &LinkButton::clicked, m_way, [this] { m_way->setVisible(!m_way->isVisible()); });
    connect(m_edit, &QLineEdit::textChanged, this, &AddressPage::read);
    connect(m_plain, &QCheckBox::toggled, this, &AddressPage::read);
    read();
}

QWidget *AddressPage::makeWay()
{
    auto *way = new QWidget(this);
    auto *layout = new QVBoxLayout(way);
    layout->setContentsMargins(0, 0, 0, 0);
    QFormLayout *form = makeForm();
    layout->addLayout(form);

    m_proxy = new QComboBox(way);
    m_proxy->addItem(tr("As the system says"), int(Mode::System));
    //: No proxy
    m_proxy->addItem(tr("None"), int(Mode::None));
    m_proxy->addItem(tr("This one:"), int(Mode::Manual));
    addRow(*form, tr("Proxy"), m_proxy);
    m_proxyUrl = new QLineEdit(way);
    m_proxyUrl->setPlaceholderText(u"http://proxy.example:3128"_s);
    addRow(*form, tr("Proxy address"), m_proxyUrl);

    auto *authority = new QWidget(way);
    auto *line = new QHBoxLayout(authority);
    line->setContentsMargins(0, 0, 0, 0);
    m_authority = new PlainLabel(tr("none beside the system’s"), authority);
    m_authority->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *choose = makeButton(tr("Choose a file…"), {}, false, authority);
    choose->setAutoDefault(true);
    choose->setAccessibleName(tr("Choose the certificate of a private authority"));
    line->addWidget(choose);
    line->addWidget(m_authority, 1);
    addRow(*form, tr("Private authority"), authority);
    m_pin = new QLineEdit(way);
    m_pin->setPlaceholderText(tr("SHA-256 of the only certificate to accept, 64 digits"));
    addRow(*form, tr("Pinned certificate"), m_pin);
    m_wayProblem = makeHint({}, way);
    layout->addWidget(m_wayProblem);

    connect(choose, &QPushButton::clicked, this, &AddressPage::chooseAuthority);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &AddressPage::read);
    connect(m_proxyUrl, &QLineEdit::textChanged, this, &AddressPage::read);
    connect(m_pin, &QLineEdit::textChanged, this, &AddressPage::read);
    return way;
}

void AddressPage::chooseAuthority()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of a private authority"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= largestPem;
        takeAuthority(readable ? file.readAll() : QByteArray(), path.section(u'/', -1));
    });
    dialog->open();
}

void AddressPage::takeAuthority(const QByteArray &pem, const QString &name)
{
    const bool isCertificate = pem.contains("-----BEGIN CERTIFICATE-----");
    m_authorityPem = isCertificate ? pem : QByteArray();
    m_authority->setText(isCertificate ? name : tr("%1 holds no certificate (PEM)").arg(name));
    Q_EMIT changed();
}

void AddressPage::read()
{
    const QString text = m_edit->text();
    const Result<setup::Address> address = setup::readAddress(text);
    m_address = address ? std::optional(*address) : std::nullopt;
    m_meaning->setObjectName(address ? "addressUnderstood"_L1 : "addressExpected"_L1);
    m_plain->setVisible(address && address->isPlain);
    if (text.trimmed().isEmpty()) {
        m_meaning->setText(tr("Nothing is sent yet; the test comes after the sign-in."));
    } else if (!address) {
        m_meaning->setText(address.error().message + u'.');
    } else {
        const QString url = address->url.toDisplayString();
        m_meaning->setText(address->wasAdminPage ? tr("That is a page of the admin panel; the shop is at %1").arg(url)
                                                 : tr("The shop is asked at %1").arg(url));
    }
    const bool manual = Mode(m_proxy->currentData().toInt()) == Mode::Manual;
    m_proxyUrl->setEnabled(manual);
    m_pinned = pinFrom(m_pin->text());
    m_wayWrong.clear();
    if (manual && !isProxy(QUrl(m_proxyUrl->text().trimmed()))) {
        m_wayWrong = tr("A proxy’s address looks like http://HOST:PORT or socks5://HOST:PORT, without a password.");
    } else if (!m_pin->text().trimmed().isEmpty() && m_pinned.size() != pinBytes) {
        m_wayWrong = tr("A certificate’s SHA-256 has 64 hexadecimal digits.");
    }
    m_wayProblem->setText(m_wayWrong);
    m_wayProblem->setVisible(!m_wayWrong.isEmpty());
    Q_EMIT changed();
}

bool AddressPage::isComplete() const
{
    return m_address && m_wayWrong.isEmpty() && (!m_address->isPlain || m_plain->isChecked());
}

QWidget *AddressPage::firstField() const
{
    return m_edit;
}

void AddressPage::setAddress(const QString &text)
{
    m_edit->setText(text);
}

void AddressPage::apply(remote::Connection &connection) const
{
    connection.baseUrl = m_address ? m_address->url : QUrl();
    connection.insecureHttpAllowed = m_plain->isChecked() && m_address && m_address->isPlain;
    connection.proxy.mode = Mode(m_proxy->currentData().toInt());
    connection.proxy.url = connection.proxy.mode == Mode::Manual ? QUrl(m_proxyUrl->text().trimmed()) : QUrl();
    connection.tls.extraCaPem = m_authorityPem;
    connection.tls.pinnedSha256 = m_pinned;
}

} // namespace qm::ui
