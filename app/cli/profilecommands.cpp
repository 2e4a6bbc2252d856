// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "doctorrun.h"
#include "inputs.h"
#include "profileadd.h"

#include "profiles/datadirectory.h"
#include "secrets/sessionsecrets.h"
#include "setup/removing.h"

#include <QLocale>
#include <QProcessEnvironment>
#include <QStringList>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

std::vector<JsonNode> rowOf(const Profile &profile)
{
    return {JsonNode::ofText(profile.name),
            JsonNode::ofText(profile.connection.baseUrl.toString(QUrl::FullyEncoded)),
            JsonNode::ofText(toString(profile.connection.login)),
            JsonNode::ofText(profile.scope.code()),
            JsonNode::ofText(toString(profile.environment)),
            JsonNode::ofBool(profile.readOnly)};
}

const QStringList &listColumns()
{
    static const QStringList columns{u"name"_s, u"base_url"_s, u"auth"_s, u"scope"_s, u"environment"_s, u"read_only"_s};
    return columns;
}

Outcome list(Context &context)
{
    const Result<QList<Profile>> profiles = context.profiles().list();
    if (!profiles) {
        return failLocally(profiles.error());
    }
    const auto writer = makeRowWriter(context.globals().format, listColumns(), context.console());
    for (const Profile &profile : *profiles) {
        if (const Try<void> written = writer->row(rowOf(profile)); !written) {
            return tl::unexpected(written.error());
        }
    }
    return writer->end().map([] { return ExitCode::Done; });
}

QString proxyText(const remote::ProxyPolicy &proxy)
{
    switch (proxy.mode) {
    case remote::ProxyPolicy::Mode::System:
        return u"system"_s;
    case remote::ProxyPolicy::Mode::None:
        return u"none"_s;
    case remote::ProxyPolicy::Mode::Manual:
        break;
    }
    return proxy.url.toString(QUrl::FullyEncoded);
}

Outcome show(Context &context, const QString &name)
{
    const Try<Profile> profile = context.chosenProfile(name);
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const remote::Connection &connection = profile->connection;
    JsonNode document = JsonNode::object();
    const std::vector<JsonNode> row = rowOf(*profile);
    for (qsizetype i = 0; i < listColumns().size(); ++i) {
        document.add(listColumns().at(i), row[size_t(i)]);
    }
    document.add(u"secrets_in"_s, JsonNode::ofText(toString(profile->secretsIn)));
    document.add(u"dialect"_s, JsonNode::ofText(toString(connection.dialect)));
    document.add(u"proxy"_s, JsonNode::ofText(proxyText(connection.proxy)));
    document.add(u"private_ca"_s, JsonNode::ofBool(!connection.tls.extraCaPem.isEmpty()));
    document.add(u"pinned_sha256"_s, JsonNode::ofText(QString::fromLatin1(connection.tls.pinnedSha256.toHex())));
    document.add(u"insecure_http"_s, JsonNode::ofBool(connection.insecureHttpAllowed));
    return showDocument(document, context).map([] { return ExitCode::Done; });
}

struct RemoveOptions
{
    std::string name;
    bool keepSecrets = false;
    bool yes = false;
};

Outcome remove(Context &context, const RemoveOptions &options)
{
    const Try<Profile> profile = context.chosenProfile(text(options.name));
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const bool asksKeychain = profile->secretsIn == SecretsIn::Keychain && !options.keepSecrets;
    ProfileStore store = context.profiles();
    secrets::SessionSecrets session; // this program keeps none
    const setup::Places places{context.environmentSecrets(), context.keychain(), session};
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    const setup::Folders folders = setup::Folders::of(data);
    qint64 roomMade = 0;
    const Result<ledger::Holdings> held = setup::holdingsBeforeRemoval(folders, *profile, roomMade);
    if (!held) {
        return failLocally(held.error());
    }
    if (held->open > 0 && !options.yes) {
        return fail(ExitCode::Refused,
                    u"'%1' has %2 of which nothing or not all has reached the shop: push or discard them, or lose them "
                    u"with --yes%3"_s.arg(
                        profile->name, held->open == 1 ? u"a staged change"_s : u"%1 staged changes"_s.arg(held->open),
                        roomMade > 0 ? u" (the disk is full: the local copy was deleted, a pull "
                                       "brings it back)"_s
                                     : QString()));
    }
    Result<setup::Removed> removed =
        setup::removeProfile(store, places, folders, *profile,
                             asksKeychain ? setup::Forget::Everything : setup::Forget::AllButSecrets, context.stop());
    if (!removed) {
        Error error = removed.error();
        if (error.kind == ErrorKind::Conflict) {
            return fail(ExitCode::Refused, error.message);
        }
        const bool isKeychains =
            error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout || error.kind == ErrorKind::Permission;
        if (asksKeychain && isKeychains) {
            error.message += u" (--keep-secrets leaves the keychain alone)"_s;
        }
        return failLocally(error);
    }
    removed->copyBytes += roomMade;
    const QStringList gone = setup::wordsFor(*removed, QLocale::c());
    context.console().notice(gone.isEmpty()
                                 ? u"profile '%1' removed; nothing else was kept of it"_s.arg(profile->name)
                                 : u"profile '%1' removed, and with it %2"_s.arg(profile->name, gone.join(u", "_s)));
    return ExitCode::Done;
}

} // namespace

void addProfileCommands(CLI::App &app, Command &chosen)
{
    CLI::App *group = app.add_subcommand("profile", "the shops this computer knows");
    group->require_subcommand(1);
    addProfileAddCommand(*group, chosen);

    CLI::App *listCommand = group->add_subcommand("list", "all of them");
    listCommand->footer(R"(Example:
  quartermaster-cli profile list --format json)");
    listCommand->callback([&chosen] { chosen = &list; });

    const auto name = std::make_shared<std::string>();
    const CLI::Validator named = notBlank("the name of a profile is missing"); // and not: the only one there is
    CLI::App *showCommand = group->add_subcommand("show", "one of them, without its secrets");
    showCommand->add_option("NAME", *name, "not needed where there is only one")->check(named);
    showCommand->footer(R"(Example:
  quartermaster-cli profile show my-shop)");
    showCommand->callback(
        [name, &chosen] { chosen = [name](Context &context) { return show(context, text(*name)); }; });

    const auto options = std::make_shared<RemoveOptions>();
    CLI::App *removeCommand = group->add_subcommand(
        "remove", "forget one: its secrets in the keychain, its local copy, views, changes and journal");
    removeCommand->add_option("NAME", options->name)->required()->check(named);
    removeCommand->add_flag("--keep-secrets", options->keepSecrets, "leave the keychain as it is");
    removeCommand->add_flag("--yes", options->yes, "also when staged changes were not pushed: they are lost");
    removeCommand->footer(R"(Example:
  quartermaster-cli profile remove my-shop)");
    removeCommand->callback(
        [options, &chosen] { chosen = [options](Context &context) { return remove(context, *options); }; });

    CLI::App *testCommand = group->add_subcommand("test", "whether the shop answers and accepts the login");
    testCommand->add_option("NAME", *name, "not needed where there is only one")->check(named);
    testCommand->footer(R"(Example:
  quartermaster-cli profile test my-shop && quartermaster-cli pull)");
    testCommand->callback(
        [name, &chosen] { chosen = [name](Context &c) { return runDoctor(c, text(*name), DoctorReport::Short); }; });
}

} // namespace qm::cli
