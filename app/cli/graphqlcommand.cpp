// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "inputs.h"
#include "jsontree.h"

#include "remote/endpoints/graphql.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

struct GraphQlOptions
{
    std::string file;
    std::string variables;
    std::string operation;
    std::string scope;
    bool yes = false;
};

/// What is sent, whichever way the file says it.
struct Document
{
    QString query;
    QByteArray variables;
    QString operation;
};

/// A file holds GraphQL, or the JSON object that programs post: `{"query": …, "variables": …, "operationName": …}`.
/// Nothing is both: what is JSON and says no query is a mistake.
Try<Document> documentOf(const QByteArray &content)
{
    const std::optional<JsonNode> json = parseJson(content);
    if (!json) {
        return Document{QString::fromUtf8(content), {}, {}};
    }
    const JsonNode *query = json->find(u"query");
    if (!query || query->kind != JsonNode::Kind::Text) {
        return usage(u"FILE: it is JSON, but no object with a text 'query'"_s);
    }
    Document document{query->text, {}, {}};
    if (const JsonNode *variables = json->find(u"variables"); variables && variables->kind != JsonNode::Kind::Null) {
        document.variables = writeJson(*variables, JsonStyle::Compact);
    }
    if (const JsonNode *operation = json->find(u"operationName");
        operation && operation->kind == JsonNode::Kind::Text) {
        document.operation = operation->text;
    }
    return document;
}

Try<Document> readDocument(const GraphQlOptions &options)
{
    const Try<QByteArray> content = readInput(text(options.file), u"FILE"_s);
    if (!content) {
        return tl::unexpected(content.error());
    }
    Try<Document> document = documentOf(*content);
    if (!document) {
        return document;
    }
    if (document->query.trimmed().isEmpty()) {
        return usage(u"FILE: there is no GraphQL in it"_s);
    }
    if (!options.variables.empty()) {
        document->variables = QByteArray::fromStdString(options.variables);
    }
    if (!options.operation.empty()) {
        document->operation = text(options.operation);
    }
    return document;
}

/// Mutations change the shop: not through a read-only profile, and in a live shop only on purpose.
Try<void> guard(const Document &document, const Profile &profile, bool yes)
{
    if (remote::readsOnly(document.query)) {
        return {};
    }
    if (profile.readOnly) {
        return fail(ExitCode::Refused, u"the profile '%1' is read-only, and this is no mere query"_s.arg(profile.name));
    }
    if (profile.environment == Environment::Live && !yes) {
        return fail(ExitCode::Refused,
                    u"'%1' is a live shop, and this is no mere query: say --yes to send it"_s.arg(profile.name));
    }
    return {};
}

/// The shop answers 200 to a query it refuses (observed 59): the errors decide.
Outcome concluded(const GraphQlAnswer &answer)
{
    if (answer.errors.empty()) {
        return ExitCode::Done;
    }
    QStringList messages;
    bool isNotAllowed = false;
    for (const GraphQlError &error : answer.errors) {
        messages.append(error.message.simplified());
        isNotAllowed = isNotAllowed || error.extensions.utf8.contains("graphql-auth");
    }
    return fail(isNotAllowed ? ExitCode::Unreachable : ExitCode::SomeFailed,
                u"the shop's GraphQL: %1"_s.arg(messages.join(u" / "_s)));
}

Outcome run(Context &context, const GraphQlOptions &options)
{
    const Format format = context.globals().format;
    if (format == Format::Csv || (format == Format::Table && context.globals().formatGiven)) {
        return usage(u"--format: an answer of GraphQL is a tree: json or ndjson"_s);
    }
    const Try<Document> document = readDocument(options);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const Try<Profile> profile = context.chosenProfile();
    const Try<void> allowed =
        profile ? guard(*document, *profile, options.yes) : Try<void>(tl::unexpected(profile.error()));
    if (!allowed) {
        return tl::unexpected(allowed.error());
    }
    const Try<Shop> shop = context.openShop(text(options.scope));
    if (!shop) {
        return tl::unexpected(shop.error());
    }
    const auto request =
        remote::graphQl(shop->profile.scope, document->query, document->variables, document->operation);
    if (!request) {
        return usage(u"%1: %2"_s.arg(options.variables.empty() ? u"FILE"_s : u"--variables"_s, request.error().text()));
    }
    const Try<GraphQlAnswer> answer = context.ask(*shop, *request);
    context.remember(*shop);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    const JsonNode tree = parseJson(answer->raw).value_or(JsonNode());
    const Try<void> written = writeDocument(tree, format == Format::Table ? Format::Json : format, context.console());
    if (!written) {
        return tl::unexpected(written.error());
    }
    return concluded(*answer);
}

} // namespace

void addGraphQlCommand(CLI::App &app, Command &chosen)
{
    const auto options = std::make_shared<GraphQlOptions>();
    CLI::App *command = app.add_subcommand("graphql", "send a GraphQL document to the shop");
    command
        ->add_option("FILE", options->file,
                     "file with GraphQL, or with the JSON a program would post; - for standard input")
        ->required();
    command->add_option("--variables", options->variables, "variables, a JSON object")->type_name("JSON");
    command->add_option("--operation", options->operation, "which operation of several")->type_name("NAME");
    command->add_option("--scope", options->scope, "store view whose shopper asks (default: the profile's)")
        ->check(notBlank("the code of a store view is missing"))
        ->type_name("CODE");
    command->add_flag("--yes", options->yes, "send a mutation to a live shop");
    command->footer(R"(The answer is printed as the shop sent it. Where it names errors the exit code is 1, or 3 when
something is not allowed.

Example:
  echo '{ storeConfig { code base_currency_code } }' | quartermaster-cli graphql -)");
    onCommand(*command, chosen, options, &run);
}

} // namespace qm::cli
