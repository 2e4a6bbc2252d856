// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileadd.h"

#include "inputs.h"

#include "remote/baseurl.h"
#include "remote/credentialsjson.h"

#include <QStringList>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct AddOptions
{
    std::string name;
    std::string url;
    std::string auth;
    std::string scope;
    std::string proxy;
    std::string caFile;
    std::string pin;
    bool live = false;
    bool staging = false;
    bool readOnly = false;
    bool allowHttp = false;
    bool secretsFromInput = false;
};

Try<remote::ProxyPolicy> proxyOf(const QString &word)
{
    using Mode = remote::ProxyPolicy::Mode;
    if (word.isEmpty() || word == "system"_L1) {
        return remote::ProxyPolicy{Mode::System, {}};
    }
    if (word == "none"_L1) {
        return remote::ProxyPolicy{Mode::None, {}};
    }
    const QUrl url(word, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() < 1 || !url.userInfo().isEmpty()) {
        return usage(u"--proxy: expected system, none, http://HOST:PORT or socks5://HOST:PORT"_s);
    }
    return remote::ProxyPolicy{Mode::Manual, url};
}

Try<remote::TlsPolicy> tlsOf(const AddOptions &options)
{
    remote::TlsPolicy tls;
    if (!options.caFile.empty()) {
        Try<QByteArray> pem = readInput(text(options.caFile), u"--ca"_s);
        if (!pem) {
            return tl::unexpected(pem.error());
        }
        if (!pem->contains("-----BEGIN CERTIFICATE-----")) {
            return usage(u"--ca: '%1' holds no certificate (PEM)"_s.arg(text(options.caFile)));
        }
        tls.extraCaPem = std::move(*pem);
    }
    if (!options.pin.empty()) {
        QByteArray digits = QByteArray::fromStdString(options.pin);
        digits.replace(":", "");
        tls.pinnedSha256 = QByteArray::fromHex(digits);
        if (tls.pinnedSha256.size() != 32 || digits.size() != 64) {
            return usage(u"--pin: expected the certificate's SHA-256 as 64 hexadecimal digits"_s);
        }
    }
    return tls;
}

/// Everything of a profile that its arguments say, checked in the order of the command line.
Try<Profile> profileOf(const AddOptions &options, Context &context)
{
    Profile profile;
    profile.name = text(options.name);
    const std::optional<LoginKind> login = loginKindFromText(text(options.auth));
    if (!login) {
        return usage(u"--auth: '%1' is none of oauth1, bearer, admin, customer"_s.arg(text(options.auth)));
    }
    profile.connection.login = *login;
    if (!options.scope.empty()) {
        const std::optional<Scope> scope = Scope::storeView(text(options.scope));
        if (!scope) {
            return usage(u"--scope: '%1' is not a store view's code"_s.arg(text(options.scope)));
        }
        profile.scope = *scope;
    }
    profile.readOnly = options.readOnly;
    profile.connection.insecureHttpAllowed = options.allowHttp;
    Try<remote::ProxyPolicy> proxy = proxyOf(text(options.proxy));
    if (!proxy) {
        return tl::unexpected(proxy.error());
    }
    profile.connection.proxy = std::move(*proxy);
    Try<remote::TlsPolicy> tls = tlsOf(options);
    if (!tls) {
        return tl::unexpected(tls.error());
    }
    profile.connection.tls = std::move(*tls);

    const Result<remote::BaseUrlCandidates> address = remote::normaliseBaseUrl(text(options.url));
    if (!address) {
        return usage(u"--url: %1"_s.arg(address.error().text()));
    }
    profile.connection.baseUrl = address->urls.first();
    const bool isLocal = remote::isLoopback(profile.connection.baseUrl);
    if (profile.connection.baseUrl.scheme() == "http"_L1 && !isLocal && !options.allowHttp) {
        return usage(u"--url: plain http would send the secrets readable by everyone on the way; use https, or say "
                     u"--allow-http"_s);
    }
    if (address->adminPath) {
        context.console().notice(u"the address was that of an admin page; the shop's own is %1"_s.arg(
            profile.connection.baseUrl.toDisplayString()));
    }
    // What nobody calls a test shop is treated with the care of a live one.
    profile.environment = options.staging || (isLocal && !options.live) ? Environment::Staging : Environment::Live;
    return profile;
}

Try<Credentials> givenSecrets(Context &context, const AddOptions &options, const Profile &profile)
{
    if (options.secretsFromInput) {
        Try<QByteArray> json = readInput(u"-"_s, u"--secrets-stdin"_s);
        if (!json) {
            return tl::unexpected(json.error());
        }
        Result<Credentials> credentials = remote::credentialsFromJson(profile.connection.login, *json);
        if (!credentials) {
            return usage(u"--secrets-stdin: %1"_s.arg(credentials.error().text()));
        }
        return std::move(*credentials);
    }
    Result<secrets::SecretFields> fields = context.environmentSecrets().read({{}, profile.name});
    if (!fields) {
        return failLocally(fields.error());
    }
    Result<Credentials> credentials = secrets::toCredentials(profile.connection.login, *fields);
    if (!credentials) {
        return usage(u"no secrets: give them on standard input with --secrets-stdin, or in environment variables"_s);
    }
    return std::move(*credentials);
}

secrets::SecretFields withoutOneTimePassword(secrets::SecretFields fields)
{
    fields.erase(secrets::Field::Otp);
    return fields;
}

QString variablesOf(const Profile &profile)
{
    QStringList names;
    for (const secrets::Field field : secrets::requiredFields(profile.connection.login)) {
        names.append(secrets::EnvironmentSecrets::variable(profile.name, field));
    }
    return names.join(u", "_s);
}

/// Puts the secrets where they will be found again: the keychain, or, where none answers, an environment that has them.
Result<void> keepSecrets(Context &context, Profile &profile, const Credentials &credentials, bool fromInput)
{
    const secrets::SecretKey key{profile.id, profile.name};
    const secrets::SecretFields fields = withoutOneTimePassword(secrets::toFields(credentials));
    const Result<secrets::SecretFields> around = context.environmentSecrets().read(key);
    if (!around) {
        return failure(around.error());
    }
    const bool isAround = withoutOneTimePassword(*around) == fields;
    if (!fromInput) {
        profile.secretsIn = SecretsIn::Environment;
        return {};
    }
    const Result<void> written = context.keychain().write(key, fields, context.stop());
    if (written) {
        profile.secretsIn = SecretsIn::Keychain;
        if (!around->empty() && !isAround) {
            context.console().notice(u"the environment variables %1… say something else, and win"_s.arg(
                secrets::EnvironmentSecrets::variable(profile.name, around->begin()->first)));
        }
        return {};
    }
    if (isAround && written.error().kind != ErrorKind::Cancelled) {
        profile.secretsIn = SecretsIn::Environment;
        return {};
    }
    Error error = written.error();
    if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Validation) {
        error.message = u"%1; nothing was stored: set %2 (or each with _FILE, naming a file) to the same secrets and "
                        u"repeat the command"_s.arg(error.message, variablesOf(profile));
    }
    return failure(std::move(error));
}

/// A name that is taken is a wrong argument, not a conflict about a shop's data.
tl::unexpected<Failure> refusedName(const Error &error)
{
    return error.kind == ErrorKind::Conflict ? usage(error.text()) : failLocally(error);
}

Outcome add(Context &context, const AddOptions &options)
{
    if (const Result<void> free = context.profiles().checkName(text(options.name)); !free) {
        return refusedName(free.error());
    }
    const Try<Profile> wanted = profileOf(options, context);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    const Try<Credentials> credentials = givenSecrets(context, options, *wanted);
    if (!credentials) {
        return tl::unexpected(credentials.error());
    }
    context.console().hide(*credentials);
    ProfileStore store = context.profiles();
    std::optional<secrets::SecretKey> written;
    const Result<Profile> added = store.add(*wanted, [&](Profile &profile) -> Result<void> {
        Result<void> kept = keepSecrets(context, profile, *credentials, options.secretsFromInput);
        if (kept && profile.secretsIn == SecretsIn::Keychain) {
            written = secrets::SecretKey{profile.id, profile.name};
        }
        return kept;
    });
    if (!added) {
        if (written && !context.keychain().remove(*written)) {
            context.console().notice(u"the secrets stay in the keychain"_s);
        }
        return refusedName(added.error());
    }
    context.console().notice(u"profile '%1' added: %2, secrets in the %3"_s.arg(
        added->name, added->connection.baseUrl.toDisplayString(), toString(added->secretsIn)));
    return ExitCode::Done;
}

} // namespace

void addProfileAddCommand(CLI::App &group, Command &chosen)
{
    const auto options = std::make_shared<AddOptions>();
    CLI::App *command = group.add_subcommand("add", "store how a shop is reached; the shop is not asked yet");
    command->add_option("NAME", options->name, "1 to 40 letters, digits, '-', '_' or '.'")->required();
    command->add_option("--url", options->url, "address of the shop; an address copied from the browser will do")
        ->required()
        ->type_name("URL");
    command->add_option("--auth", options->auth, "oauth1, bearer, admin or customer")->required()->type_name("KIND");
    command->add_option("--scope", options->scope, "store view reads and writes go to (default: all)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
    CLI::Option *live = command->add_flag("--live", options->live, "a shop with customers (the default)");
    command->add_flag("--staging", options->staging, "a shop to try things on (the default on this computer)")
        ->excludes(live);
    command->add_flag("--read-only", options->readOnly, "never change anything in this shop");
    command->add_flag("--secrets-stdin", options->secretsFromInput, "read the secrets as JSON from standard input");
    command->add_option("--proxy", options->proxy, "system, none, http://HOST:PORT or socks5://HOST:PORT")
        ->check(notBlank("the proxy is missing"))
        ->type_name("PROXY");
    command->add_option("--ca", options->caFile, "certificate authority to trust beside the system's (PEM)")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    command->add_option("--pin", options->pin, "the only certificate to accept, by its SHA-256")
        ->check(notBlank("the SHA-256 is missing"))
        ->type_name("HEX");
    command->add_flag("--allow-http", options->allowHttp, "allow plain http to a host that is not this computer");
    command->footer(R"(Secrets, one JSON object on standard input:
  oauth1          {"consumer_key": "…", "consumer_secret": "…",
                   "access_token": "…", "access_token_secret": "…"}
  bearer          {"token": "…"}
  admin           {"username": "…", "password": "…", "otp": "…"}   otp only with two-factor login
  customer        {"username": "…", "password": "…"}

They are kept in the keychain of this computer. Where there is none, the environment
must hold them: QUARTERMASTER_PROFILE_<NAME>_<FIELD>, or …_<FIELD>_FILE naming a file.
The environment wins over the keychain.

Example:
  quartermaster-cli profile add my-shop --url https://shop.example --auth bearer \
      --secrets-stdin <<< '{"token": "…"}'
  is read from the environment by QUARTERMASTER_PROFILE_MY_SHOP_TOKEN)");
    onCommand(*command, chosen, options, &add);
}

} // namespace qm::cli
