// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

namespace qm::practice {

namespace {

std::string escapedXml(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

void appendXml(std::string &out, JsonWalker &walker, const std::string &name, int depth)
{
    const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
    if (walker.peek() != '{' && walker.peek() != '[') {
        const std::string_view raw = walker.value();
        out += indent + '<' + name + '>' + (raw == "null" ? std::string() : escapedXml(unquoted(raw))) + "</" + name +
               ">\n";
        return;
    }
    const bool object = walker.take('{');
    const char end = object ? '}' : ']';
    if (!object) {
        walker.take('[');
    }
    if (walker.take(end)) {
        out += indent + '<' + name + "/>\n";
        return;
    }
    out += indent + '<' + name + ">\n";
    do {
        const std::string child = object ? unquoted('"' + std::string(walker.name()) + '"') : std::string("item");
        appendXml(out, walker, child, depth + 1);
    } while (walker.take(','));
    walker.take(end);
    out += indent + "</" + name + ">\n";
}

} // namespace

bool JsonWalker::take(char c)
{
    if (peek() != c || atEnd()) {
        return false;
    }
    ++m_position;
    return true;
}

void JsonWalker::skipString()
{
    for (++m_position; m_position < m_json.size() && m_json[m_position] != '"'; ++m_position) {
        if (m_json[m_position] == '\\') {
            ++m_position;
        }
    }
    ++m_position;
}

std::string_view JsonWalker::value()
{
    const std::size_t start = m_position;
    int depth = 0;
    while (m_position < m_json.size()) {
        const char c = m_json[m_position];
        if (c == '"') {
            skipString();
        } else if (c == '{' || c == '[') {
            ++depth;
            ++m_position;
        } else if (c == '}' || c == ']') {
            if (depth == 0) {
                break;
            }
            --depth;
            ++m_position;
        } else if (c == ',' && depth == 0) {
            break;
        } else {
            ++m_position;
            continue; // inside a number or a word
        }
        if (depth == 0 && c != ',' && c != ':') {
            break;
        }
    }
    m_position = std::min(m_position, m_json.size());
    return m_json.substr(start, m_position - start);
}

std::string_view JsonWalker::name()
{
    const std::size_t start = m_position;
    skipString();
    m_position = std::min(m_position, m_json.size());
    const std::string_view quotedName = m_json.substr(start, m_position - start);
    take(':');
    return quotedName.size() >= 2 ? quotedName.substr(1, quotedName.size() - 2) : std::string_view();
}

std::string unquoted(std::string_view raw)
{
    if (raw.size() < 2 || raw.front() != '"') {
        return std::string(raw);
    }
    if (raw.find('\\') == std::string_view::npos) {
        return std::string(raw.substr(1, raw.size() - 2));
    }
    const QByteArray wrapped = '[' + QByteArray(raw.data(), static_cast<qsizetype>(raw.size())) + ']';
    return QJsonDocument::fromJson(wrapped).array().at(0).toString().toStdString();
}

std::string jsonToXml(std::string_view json)
{
    JsonWalker walker(json);
    std::string out = "<?xml version=\"1.0\"?>\n";
    appendXml(out, walker, "response", 0);
    return out;
}

} // namespace qm::practice
