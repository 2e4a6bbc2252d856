// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/endpoints/graphql.h"

#include "remote/json/scanner.h"
#include "remote/json/writer.h"

#include <limits>

namespace qm::remote {

using namespace Qt::StringLiterals;

namespace {

qsizetype behindLine(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] != u'\n' && text[at] != u'\r') {
        ++at;
    }
    return at;
}

/// From an opening quote to behind the closing one, plain or block.
qsizetype behindString(QStringView text, qsizetype at)
{
    const QStringView block = u"\"\"\"";
    if (text.mid(at).startsWith(block)) {
        const qsizetype end = text.indexOf(block, at + 3);
        return end < 0 ? text.size() : end + 3;
    }
    for (++at; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\\') {
            ++at;
        }
    }
    return at + 1;
}

bool isWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

/// The words that open definitions: those at depth 0 that follow the start or a closed definition; "{" for the short
/// form.
struct Opening
{
    bool reads = true;
    int definitions = 0;

    void take(QStringView word)
    {
        ++definitions;
        reads = reads && (word == u"query" || word == u"fragment" || word == u"{");
    }
};

} // namespace

bool readsOnly(QStringView document)
{
    Opening opening;
    int depth = 0;
    bool between = true; // definitions
    for (qsizetype at = 0; at < document.size();) {
        const QChar c = document[at];
        if (c == u'#') {
            at = behindLine(document, at);
        } else if (c == u'"') {
            at = behindString(document, at);
        } else if (c == u'{' || c == u'(' || c == u'[') {
            if (between) {
                opening.take(document.mid(at, 1));
                between = false;
            }
            ++depth;
            ++at;
        } else if (c == u'}' || c == u')' || c == u']') {
            --depth;
            between = depth == 0 && c == u'}';
            ++at;
        } else if (isWord(c)) {
            const qsizetype start = at;
            while (at < document.size() && isWord(document[at])) {
                ++at;
            }
            if (between) {
                opening.take(document.mid(start, at - start));
                between = false;
            }
        } else {
            ++at;
        }
    }
    return opening.reads && opening.definitions > 0 && depth == 0;
}

Result<Request<GraphQlAnswer>> graphQl(const Scope &scope, const QString &document, const QByteArray &variables,
                                       const QString &operationName)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("query");
    writer.text(document);
    if (!variables.isEmpty()) {
        const std::string_view text{variables.constData(), std::size_t(variables.size())};
        if (!variables.trimmed().startsWith('{') || !json::isValue(text, std::numeric_limits<int>::max())) {
            return failure(ErrorKind::Validation, u"The variables are not a JSON object."_s);
        }
        writer.key("variables");
        writer.verbatim(text);
    }
    if (!operationName.isEmpty()) {
        writer.key("operationName");
        writer.text(operationName);
    }
    writer.endObject();
    Request<GraphQlAnswer> request = graphQlEndpoint(scope, {}, {}, writer.take());
    request.http.repeat = readsOnly(document) ? Repeat::Safe : Repeat::Never;
    return request;
}

} // namespace qm::remote
