// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace qm::remote {

namespace {

constexpr qsizetype largestBody = 16 * 1024 * 1024;
constexpr qsizetype longestPlainText = 500;
constexpr int deepestErrors = 3;
constexpr int mostErrors = 200;

QString oneLine(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.first(longest - 1) + u'…';
}

QString withoutEntities(QString text)
{
    static const QRegularExpression numeric(u"&#(x?)([0-9A-Fa-f]{1,6});"_s);
    QString result;
    qsizetype at = 0;
    for (auto matches = numeric.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const uint code = match.capturedView(2).toUInt(nullptr, match.capturedLength(1) > 0 ? 16 : 10);
        const bool valid = code >= 0x20 && code <= 0x10ffff && !QChar::isSurrogate(code);
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += valid ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                        : QString(QChar::ReplacementCharacter);
        at = match.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    return result.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&nbsp;"_L1, " "_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/// The text of the first element \a name, without tags inside.
QString element(const QString &markup, QLatin1StringView name)
{
    qsizetype open = markup.indexOf(u'<' + QString(name), 0, Qt::CaseInsensitive);
    // `<head` must not pass for `<header`.
    while (open >= 0 && open + 1 + name.size() < markup.size() && markup[open + 1 + name.size()].isLetterOrNumber()) {
        open = markup.indexOf(u'<' + QString(name), open + 1, Qt::CaseInsensitive);
    }
    const qsizetype start = open < 0 ? -1 : markup.indexOf(u'>', open);
    const qsizetype end = start < 0 ? -1 : markup.indexOf("</"_L1 + name, start, Qt::CaseInsensitive);
    if (end < 0) {
        return {};
    }
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return withoutEntities(markup.sliced(start + 1, end - start - 1).remove(tag));
}

QString scalarText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(part.isArray() || part.isObject() ? u"…"_s : scalarText(part));
        }
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

QList<ErrorParameter> parametersOf(const QJsonValue &value)
{
    QList<ErrorParameter> parameters;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            parameters.append({QString(), scalarText(entry)});
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parameters.append({it.key(), scalarText(it.value())});
        }
    }
    return parameters;
}

QList<Error> detailsOf(const QJsonValue &value, int depth)
{
    QList<Error> details;
    if (depth > deepestErrors) {
        return details;
    }
    for (const QJsonValue &entry : value.toArray()) {
        if (details.size() == mostErrors) {
            break;
        }
        const QJsonObject object = entry.toObject();
        Error detail;
        detail.message = entry.isString() ? entry.toString() : object["message"_L1].toString();
        detail.parameters = parametersOf(object["parameters"_L1]);
        detail.details = detailsOf(object["errors"_L1], depth + 1);
        details.append(detail);
    }
    return details;
}

QString reportIdIn(const QString &message)
{
    static const QRegularExpression id(u"\\b(webapi-[0-9a-f]{6,40}|(?<=report api/)[0-9a-z]{1,40})\\b"_s);
    return id.match(message).captured(1);
}

/// The first of several messages is the error, the others its details.
void takeList(ErrorBody &result, const QJsonValue &list)
{
    result.details = detailsOf(list, 0);
    if (!result.details.isEmpty() && result.message.isEmpty()) {
        const Error first = result.details.takeFirst();
        result.message = first.message;
        result.parameters = first.parameters;
    }
}

void readObject(ErrorBody &result, const QJsonObject &object)
{
    result.isJson = true;
    if (object.contains("oauth_problem"_L1)) {
        result.isOAuthProblem = true;
        result.message = object["oauth_problem"_L1].toString();
        return;
    }
    result.message = object["message"_L1].toString();
    result.parameters = parametersOf(object["parameters"_L1]);
    if (const QJsonValue messages = object["messages"_L1]; messages.isObject()) {
        takeList(result, messages["error"_L1]);
    } else {
        takeList(result, object["errors"_L1]);
    }
    // Somebody in front of the shop that speaks JSON of its own.
    for (const auto name : {"detail"_L1, "error_description"_L1, "error"_L1, "title"_L1}) {
        if (result.message.isEmpty()) {
            result.message = object[name].toString();
            result.isJson = !result.message.isEmpty() ? false : result.isJson;
        }
    }
}

void readText(ErrorBody &result, const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray start = body.left(64 * 1024);
    if (looksLikeMarkup(start)) {
        const bool xml = contentType.contains("xml") && !contentType.contains("html");
        result.message = xml ? element(QString::fromUtf8(start), "message"_L1) : pageTitle(start);
        result.isJson = xml && !result.message.isEmpty(); // the API itself, asked for XML by somebody in between
        result.isHtml = !result.isJson;
        return;
    }
    const QString text = QString::fromUtf8(start).trimmed();
    if (text.startsWith("oauth_problem="_L1)) {
        result.isOAuthProblem = true;
        result.message = QUrlQuery(text).queryItemValue(u"oauth_problem"_s, QUrl::FullyDecoded);
        return;
    }
    // What starts like JSON is a broken error object; it may hold a trace, so none of it is shown.
    if (!text.startsWith(u'{') && !text.startsWith(u'[')) {
        result.message = text.size() <= longestPlainText ? text : oneLine(text, longestPlainText);
    }
}

} // namespace

bool looksLikeMarkup(const QByteArray &body)
{
    return body.left(256).trimmed().startsWith('<') || body.left(4096).toLower().contains("<html");
}

QString pageTitle(const QByteArray &html)
{
    const QString text = QString::fromUtf8(html.left(64 * 1024));
    for (const auto name : {"title"_L1, "h1"_L1}) {
        if (const QString title = oneLine(element(text, name), 120); !title.isEmpty()) {
            return title;
        }
    }
    return {};
}

ErrorBody readErrorBody(const QByteArray &body, const QByteArray &contentType)
{
    ErrorBody result;
    const QByteArray trimmedStart = body.left(256).trimmed();
    if (trimmedStart.startsWith('{') && body.size() <= largestBody) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (document.isObject()) {
            readObject(result, document.object());
        } else {
            readText(result, body, contentType);
        }
    } else {
        readText(result, body, contentType);
    }
    result.reportId = reportIdIn(result.message);
    return result;
}

} // namespace qm::remote
