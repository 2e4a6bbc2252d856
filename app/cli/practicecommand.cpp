// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "inputs.h"

#include "practice/practicestore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <limits>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct ServeOptions
{
    practice::ServerOptions server;
    std::string faults;
    std::string state;
    std::string certificate;
    std::string key;
    std::string prefix;
    int clockOffset = 0;
    int tokenLifetime = 3'600;
    int queuePause = 0;
    bool bearerOff = false;
    bool queueStopped = false;
};

Try<practice::ServerOptions> serverOptions(const ServeOptions &options)
{
    practice::ServerOptions server = options.server;
    server.stateFile = text(options.state);
    server.pathPrefix = text(options.prefix);
    server.clockOffset = std::chrono::seconds(options.clockOffset);
    server.tokenLifetime = std::chrono::seconds(options.tokenLifetime);
    server.bearerEnabled = !options.bearerOff;
    server.queueRuns = !options.queueStopped;
    server.queuePause = std::chrono::milliseconds(options.queuePause);
    static const QRegularExpression path(u"^(/[A-Za-z0-9._~-]+)*$"_s);
    if (!path.match(server.pathPrefix).hasMatch()) {
        return usage(u"--path-prefix: '%1' is no path like /shop: each name begins with '/' and is made of letters, "
                     "digits, '.', '_', '~', '-'"_s.arg(server.pathPrefix));
    }
    if (options.certificate.empty() != options.key.empty()) {
        return usage(u"--tls-cert and --tls-key go together"_s);
    }
    for (const auto &[file, option, target] :
         {std::tuple{&options.certificate, u"--tls-cert"_s, &server.tlsCertificatePem},
          std::tuple{&options.key, u"--tls-key"_s, &server.tlsKeyPem}}) {
        if (!file->empty()) {
            const Try<QByteArray> pem = readInput(text(*file), option);
            if (!pem) {
                return tl::unexpected(pem.error());
            }
            if (pem->trimmed().isEmpty()) { // which would mean: no https
                return usage(u"%1: '%2' is empty"_s.arg(option, text(*file)));
            }
            *target = QString::fromUtf8(*pem);
        }
    }
    if (!options.faults.empty()) {
        const Try<QByteArray> json = readInput(text(options.faults), u"--faults"_s);
        if (!json) {
            return tl::unexpected(json.error());
        }
        Result<practice::FaultPlan> plan = practice::FaultPlan::fromJson(*json);
        if (!plan) {
            return usage(u"--faults: '%1': %2"_s.arg(text(options.faults), plan.error().text()));
        }
        server.faults = std::move(*plan);
    }
    return server;
}

Outcome serve(Context &context, const ServeOptions &options)
{
    const Try<practice::ServerOptions> server = serverOptions(options);
    if (!server) {
        return tl::unexpected(server.error());
    }
    const Result<std::unique_ptr<practice::PracticeStore>> store = practice::PracticeStore::start(*server);
    if (!store) {
        const bool isPem = store.error().kind == ErrorKind::Tls;
        const bool isWord = isPem || store.error().kind == ErrorKind::Validation;
        return fail(isWord ? ExitCode::Usage : ExitCode::Unreachable,
                    (isPem ? u"--tls-cert, --tls-key: "_s : QString()) + store.error().text());
    }
    const QJsonObject line{{u"base_url"_s, (*store)->baseUrl().toString(QUrl::FullyEncoded)},
                           {u"logins"_s, (*store)->logins()}};
    const Try<void> written =
        context.console().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').and_then([&context] {
            return context.console().flush();
        });
    if (!written) {
        return tl::unexpected(written.error());
    }
    context.waitForInterrupt();
    return ExitCode::Done;
}

void addShopOptions(CLI::App &command, const std::shared_ptr<ServeOptions> &options)
{
    practice::ServerOptions &server = options->server;
    command.add_option("--port", server.port, "port to listen on (default: any free one)")
        ->check(wholeNumber(0, 65'535))
        ->type_name("N");
    command.add_option("--orders", server.shop.orders, "how many orders the shop has (default: 5000)")
        ->check(wholeNumber(0, 100'000'000))
        ->type_name("N");
    command.add_option("--products", server.shop.products, "how many products (default: 2000)")
        ->check(wholeNumber(0, 100'000'000))
        ->type_name("N");
    command.add_option("--customers", server.shop.customers, "how many customers (default: a third of the orders)")
        ->check(wholeNumber(0, 100'000'000))
        ->type_name("N");
    command.add_option("--seed", server.shop.seed, "another seed is another shop (default: 1)")
        ->check(wholeNumber(0, std::numeric_limits<qint32>::max()))
        ->type_name("N");
    command.add_option("--faults", options->faults, "what goes wrong, and when (JSON)")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
    command.add_option("--state", options->state, "keep changes and tokens in this file")
        ->check(notBlank("the name of a file is missing"))
        ->type_name("FILE");
}

void addDifferences(CLI::App &command, const std::shared_ptr<ServeOptions> &options)
{
    practice::ServerOptions &server = options->server;
    const auto group = std::string("A shop to try the doctor on");
    const auto flag = [&command, &group](const char *name, bool &target, const char *meaning) {
        command.add_flag(name, target, meaning)->group(group);
    };
    flag("--bearer-off", options->bearerOff, "refuse integration tokens as bearer, as Magento does by default");
    flag("--as-sent", server.asSentSigning, "check signatures as servers newer than 2.4.7 do");
    flag("--two-factor", server.twoFactor, "admins need a one-time password: 123456");
    flag("--single-source", server.singleSource, "no multi-source inventory");
    flag("--repeats-last-page", server.repeatsLastPage, "behave beyond the last page as servers before 2.4 do");
    flag("--basic-auth", server.basicAuthGuard, "a web server's password in front of the shop");
    flag("--strip-authorization", server.stripsAuthorization, "the web server loses the Authorization header");
    flag("--maintenance", server.maintenance, "the shop is in maintenance");
    command.add_option("--max-page-size", server.maximumPageSize, "largest page the shop gives (default: any)")
        ->check(wholeNumber(0, 100'000))
        ->type_name("N")
        ->group(group);
    command
        .add_option("--max-rows", server.maximumArraySize, "most rows of stock or prices in one request (default: any)")
        ->check(wholeNumber(0, 100'000))
        ->type_name("N")
        ->group(group);
    flag("--queue-stopped", options->queueStopped, "nothing does what asynchronous requests ask for");
    command.add_option("--queue-pause", options->queuePause, "before each asynchronous operation (default: 0)")
        ->check(wholeNumber(0, 1'000'000))
        ->type_name("MS")
        ->group(group);
    command.add_option("--clock-offset", options->clockOffset, "the shop's clock minus this computer's")
        ->check(wholeNumber(-1'000'000'000, 1'000'000'000))
        ->type_name("SECONDS")
        ->group(group);
    command.add_option("--token-lifetime", options->tokenLifetime, "how long a login lasts (default: 3600)")
        ->check(wholeNumber(1, 1'000'000))
        ->type_name("SECONDS")
        ->group(group);
    command
        .add_option("--path-prefix", options->prefix,
                    "everything lives below this: /shop; /index.php: no addresses are rewritten")
        ->type_name("PATH")
        ->group(group);
    command.add_option("--tls-cert", options->certificate, "serve https with this certificate (PEM)")
        ->type_name("FILE")
        ->group(group);
    command.add_option("--tls-key", options->key, "and this key (PEM)")->type_name("FILE")->group(group);
}

} // namespace

void addPracticeCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("practice", "a Magento-like shop on this computer, to learn and to test with");
    group->require_subcommand(1);
    const auto options = std::make_shared<ServeOptions>();
    CLI::App *command = group->add_subcommand("serve", "run the shop until Ctrl+C");
    addShopOptions(*command, options);
    addDifferences(*command, options);
    command->footer(R"(When the shop is ready, one line of JSON says where it is and how to log in:
  {"base_url": "…", "logins": {"oauth1": {…}, "bearer": {…}, "admin": {…},
   "customer": {…}, "limited": {…}}}
Each login is what 'profile add --secrets-stdin' takes; limited is an oauth1 login that
may only see orders. The same seed and numbers are the same shop.

Faults: {"seed": 1, "faults": [{"kind": "status", "route": "GET /V1/orders*",
  "status": 429, "retry_after": 1, "times": 2}]}
Kinds: delay hang drop drop_mid_body truncate status html empty redirect content_type
expired_token drip deep huge

Example:
  quartermaster-cli practice serve --port 8099 --orders 10000)");
    onCommand(*command, chosen, options, &serve);
}

} // namespace qm::cli
