// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/route.h"

#include "practice/server/jsonwriter.h"
#include "practice/server/phpquery.h"

#include <QCryptographicHash>

namespace qm::practice {

namespace {

void writeRefusal(JsonWriter &json, const Refusal &refusal)
{
    json.beginObject();
    json.member("message", std::string_view(refusal.message));
    if (!refusal.errors.empty()) {
        json.key("errors");
        json.beginArray();
        for (const Refusal &error : refusal.errors) {
            writeRefusal(json, error);
        }
        json.endArray();
    }
    if (!refusal.named.empty()) {
        json.key("parameters");
        json.beginObject();
        for (const auto &[name, value] : refusal.named) {
            json.key(name);
            json.raw(value);
        }
        json.endObject();
    } else if (!refusal.positional.empty()) {
        json.key("parameters");
        json.beginArray();
        for (const std::string &value : refusal.positional) {
            json.raw(value);
        }
        json.endArray();
    }
    json.endObject();
}

} // namespace

std::string quotedText(std::string_view text)
{
    std::string out;
    JsonWriter(out).value(text);
    return out;
}

Refusal Refusal::noSuchEntity()
{
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "The entity that was requested doesn't exist. Verify the entity and try again.";
    return refusal;
}

Refusal Refusal::noSuchProduct()
{
    Refusal refusal;
    refusal.status = 404;
    refusal.message = "The product that was requested doesn't exist. Verify the product and try again.";
    return refusal;
}

Refusal Refusal::required(std::string_view fieldName)
{
    Refusal refusal;
    refusal.message = "\"%fieldName\" is required. Enter and try again.";
    refusal.named.emplace_back("fieldName", quotedText(fieldName));
    return refusal;
}

Refusal Refusal::unauthorised(std::string_view resource)
{
    Refusal refusal;
    refusal.status = 401;
    refusal.message = "The consumer isn't authorized to access %resources.";
    refusal.named.emplace_back("resources", quotedText(resource));
    return refusal;
}

Refusal Refusal::internalError(std::string_view cause)
{
    const QByteArray digest = QCryptographicHash::hash(QByteArray(cause.data(), static_cast<qsizetype>(cause.size())),
                                                       QCryptographicHash::Sha256);
    Refusal refusal;
    refusal.status = 500;
    refusal.message = "Internal Error. Details are available in Magento log file. Report ID: webapi-" +
                      digest.toHex().left(13).toStdString();
    return refusal;
}

Refusal Refusal::invalidType(std::string_view value, std::string_view expected)
{
    Refusal refusal;
    refusal.message = "The \"" + std::string(value) + "\" value's type is invalid. The \"" + std::string(expected) +
                      "\" type was expected. Verify and try again.";
    return refusal;
}

std::string toJson(const Refusal &refusal)
{
    std::string out;
    JsonWriter json(out);
    writeRefusal(json, refusal);
    return out;
}

qint64 Call::integer(std::size_t index) const
{
    const std::string &text = segments.at(index);
    if (!isNumericText(text)) {
        throw Refusal::invalidType(text, "int");
    }
    return numericToInt(text);
}

} // namespace qm::practice
