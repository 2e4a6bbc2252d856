// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graphql/graphql.h"

#include "practice/graphql/resolver.h"
#include "practice/server/pages.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qm::practice {

using namespace Qt::StringLiterals;

using graphql::Context;
using graphql::Document;
using graphql::Operation;
using graphql::Problem;
using graphql::Wanted;

namespace {

struct Question
{
    std::string source;
    std::string operationName;
    QJsonObject variables;
};

HttpReply reply(int status, std::string json)
{
    HttpReply answer = jsonReply(status, std::move(json));
    answer.contentType = "application/json";
    return answer;
}

void writeProblem(JsonWriter &json, const Problem &problem, const std::string &path)
{
    json.beginObject();
    json.member("message", std::string_view(problem.message));
    json.key("locations");
    json.beginArray();
    json.beginObject();
    json.member("line", problem.location.line);
    json.member("column", problem.location.column);
    json.endObject();
    json.endArray();
    if (!path.empty()) {
        json.key("path");
        json.beginArray();
        json.value(std::string_view(path));
        json.endArray();
    }
    if (!problem.category.empty()) {
        json.key("extensions");
        json.beginObject();
        json.member("category", std::string_view(problem.category));
        json.endObject();
    }
    json.endObject();
}

/// An answer without `data`: what was asked cannot be asked at all.
HttpReply refusalOf(const Problem &problem)
{
    std::string body;
    JsonWriter json(body);
    json.beginObject();
    json.key("errors");
    json.beginArray();
    writeProblem(json, problem, {});
    json.endArray();
    json.endObject();
    return reply(problem.syntax ? 500 : 200, std::move(body));
}

HttpReply refusedRequest(std::string message)
{
    std::string body;
    JsonWriter json(body);
    json.beginObject();
    json.key("errors");
    json.beginArray();
    json.beginObject();
    json.member("message", std::string_view(message));
    json.key("extensions");
    json.beginObject();
    json.member("category", "graphql-input");
    json.endObject();
    json.endObject();
    json.endArray();
    json.endObject();
    return reply(500, std::move(body));
}

Question questionOf(const QJsonObject &object)
{
    Question question;
    question.source = object.value("query"_L1).toString().toStdString();
    question.operationName = object.value("operationName"_L1).toString().toStdString();
    const QJsonValue variables = object.value("variables"_L1);
    question.variables =
        variables.isString() ? QJsonDocument::fromJson(variables.toString().toUtf8()).object() : variables.toObject();
    return question;
}

Question questionOf(const std::string &rawQuery)
{
    QJsonObject object;
    for (const auto &[name, value] : parseQuery(rawQuery)) {
        object.insert(QString::fromStdString(name), QString::fromStdString(value));
    }
    return questionOf(object);
}

Operation &operationOf(Document &document, const std::string &name)
{
    if (name.empty() && document.operations.size() == 1) {
        return document.operations.front();
    }
    const auto found =
        std::find_if(document.operations.begin(), document.operations.end(),
                     [&](const Operation &operation) { return operation.name == name && !name.empty(); });
    if (found == document.operations.end()) {
        throw Problem{name.empty() ? "Must provide operation name if query contains multiple operations."
                                   : "Unknown operation named \"" + name + "\".",
                      {},
                      {},
                      true,
                      false};
    }
    return *found;
}

HttpReply execute(const Context &context, const Operation &operation)
{
    const bool mutation = operation.type == "mutation";
    std::string data;
    std::string errors;
    JsonWriter dataJson(data);
    JsonWriter errorJson(errors);
    bool failed = false;
    dataJson.beginObject();
    errorJson.beginArray();
    for (const Wanted &wanted : graphql::wantedOf(context, mutation ? "Mutation" : "Query", {&operation.selections})) {
        dataJson.key(wanted.key);
        if (wanted.selection->name == "__typename") {
            dataJson.value(mutation ? "Mutation" : "Query");
            continue;
        }
        std::string value;
        try {
            JsonWriter json(value);
            graphql::resolveRoot(json, context, wanted);
            dataJson.raw(value);
        } catch (const Problem &problem) {
            if (problem.schema) {
                throw;
            }
            failed = true;
            dataJson.null();
            writeProblem(errorJson, problem, wanted.key);
        }
    }
    dataJson.endObject();
    errorJson.endArray();
    return reply(200, failed ? "{\"errors\":" + errors + ",\"data\":" + data + '}' : "{\"data\":" + data + '}');
}

} // namespace

GraphQlApi::GraphQlApi(const Shop &shop, Logins &logins)
    : m_shop(shop)
    , m_logins(logins)
{}

HttpReply GraphQlApi::answer(const HttpRequest &request, const Target &target, const SignedRequest &login) const
{
    const std::string storeCode(request.header("Store"));
    const StoreView *view = storeCode.empty() ? findStoreView(1) : findStoreView(storeCode);
    if (view == nullptr || view->id == 0) {
        return refusedRequest("Requested store is not found");
    }
    Question question;
    if (request.method == "POST") {
        if (request.header("Content-Type").substr(0, 16) != "application/json") {
            return refusedRequest("Request content type must be application/json");
        }
        const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
        if (!body.isObject()) {
            return pages::processingError();
        }
        question = questionOf(body.object());
    } else {
        question = questionOf(target.query);
    }
    try {
        Document document = graphql::parseDocument(question.source);
        Operation operation = operationOf(document, question.operationName);
        if (operation.type == "mutation" && request.method != "POST") {
            return refusedRequest("Mutation requests allowed only for POST requests");
        }
        graphql::validate(document, operation);
        graphql::substitute(document, operation, question.variables);
        Caller caller;
        try {
            caller = m_logins.callerOf(login);
        } catch (const Refusal &) { // who cannot be told is a guest here
        }
        return execute({m_shop, m_logins, *view, document, caller.customerId, m_shop.rules.baseUrl}, operation);
    } catch (const Problem &problem) {
        return refusalOf(problem);
    } catch (const Refusal &refusal) { // a condition that is broken SQL
        return refusedRequest(refusal.message);
    }
}

} // namespace qm::practice
