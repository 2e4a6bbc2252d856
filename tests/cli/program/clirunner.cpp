// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QTest>

namespace qm::test {

namespace {
using namespace Qt::StringLiterals;

constexpr int patience = 300'000;

QByteArray answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    reply->deleteLater();
    return reply->readAll();
}

} // namespace

const char *Ran::told() const
{
    // What went wrong comes first: Qt Test cuts long messages.
    summary = "exit " + QByteArray::number(code) + "\nstderr: " + err.left(2'000) + "\nstdout: " + out.left(2'000);
    return summary.constData();
}

bool Ran::isOneLine() const
{
    return out.isEmpty() && err.endsWith('\n') && err.count('\n') == 1 && err.startsWith("quartermaster-cli: ") &&
           err.size() > 25;
}

CliRunner::CliRunner()
{
    // Sanitizers, locale and paths stay; what would lead to the user's own things does not.
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : m_environment.keys()) {
        if (name.endsWith(u"_proxy"_s, Qt::CaseInsensitive) || name.startsWith(u"QUARTERMASTER_"_s) ||
            name.startsWith(u"XDG_"_s)) {
            m_environment.remove(name);
        }
    }
    set(u"HOME"_s, m_home.path());
    set(u"XDG_RUNTIME_DIR"_s, m_home.path());
    set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path(u"no-bus"_s));
    set(u"QUARTERMASTER_DATA_DIR"_s, dataDirectory());
}

QString CliRunner::program()
{
    return QStringLiteral(QUARTERMASTER_CLI);
}

void CliRunner::setSecrets(const QString &profile, const QJsonObject &secrets)
{
    QString form = profile.toUpper();
    form.replace(u'-', u'_').replace(u'.', u'_');
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        set(u"QUARTERMASTER_PROFILE_%1_%2"_s.arg(form, it.key().toUpper()), it.value().toString());
        if (it.key() != "username"_L1 && it.key() != "otp"_L1) {
            m_secrets.append(it.value().toString().toUtf8());
        }
    }
}

Ran CliRunner::addProfile(const QString &name, const QString &url, const QString &auth, const QJsonObject &secrets,
                          const QStringList &more)
{
    setSecrets(name, secrets);
    return run(QStringList{u"profile"_s, u"add"_s, name, u"--url"_s, url, u"--auth"_s, auth, u"--secrets-stdin"_s} +
                   more,
               QJsonDocument(secrets).toJson());
}

Ran CliRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program(), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit) {
        ran.code = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    m_everythingSaid += ran.out + ran.err;
    return ran;
}

QString CliRunner::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("cannot write a test file");
    }
    return file.fileName();
}

QList<std::pair<QString, QByteArray>> CliRunner::files() const
{
    QList<std::pair<QString, QByteArray>> all;
    QDirIterator it(dataDirectory(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)) {
            all.append({file.fileName(), file.readAll()});
        }
    }
    return all;
}

QString CliRunner::leak() const
{
    for (const QByteArray &secret : m_secrets) {
        for (const QByteArray &shape : {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex()}) {
            if (m_everythingSaid.contains(shape)) {
                return u"a secret was printed"_s;
            }
            for (const auto &[name, content] : files()) {
                if (content.contains(shape)) {
                    return u"a secret is in "_s + name;
                }
            }
        }
    }
    return {};
}

std::unique_ptr<practice::PracticeStore> startShop(practice::ServerOptions options)
{
    const bool areOrdersGiven = options.shop.orders != practice::ServerOptions().shop.orders;
    options.shop.orders = areOrdersGiven ? options.shop.orders : 230;
    const bool isGiven = options.shop.products != practice::ServerOptions().shop.products;
    options.shop.products = isGiven ? options.shop.products : 150;
    options.shop.customers = 40;
    auto store = practice::PracticeStore::start(options);
    if (!store) {
        qFatal("the practice store does not start: %s", qPrintable(store.error().text()));
    }
    return std::move(*store);
}

namespace {

/// A request with an admin's token.
QNetworkRequest authorised(QNetworkAccessManager &network, const practice::PracticeStore &store,
                           const QByteArray &target)
{
    const QByteArray base = store.baseUrl().toEncoded(QUrl::StripTrailingSlash);
    QNetworkRequest login(QUrl::fromEncoded(base + "/rest/all/V1/integration/admin/token"));
    login.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject admin = store.logins().value("admin"_L1).toObject();
    const QJsonObject body{{u"username"_s, admin.value("username"_L1)}, {u"password"_s, admin.value("password"_L1)}};
    QByteArray token = answerOf(network.post(login, QJsonDocument(body).toJson()));
    token.replace('"', "");

    QNetworkRequest request(QUrl::fromEncoded(base + target));
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

} // namespace

QJsonDocument rawGet(const practice::PracticeStore &store, const QByteArray &target)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    return QJsonDocument::fromJson(answerOf(network.get(authorised(network, store, target))));
}

bool rawPost(const practice::PracticeStore &store, const QByteArray &target, const QByteArray &body)
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkReply *reply = network.post(authorised(network, store, target), body);
    static_cast<void>(answerOf(reply));
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

} // namespace qm::test
