// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/reader.h"

#include "remote/json/scanner.h"

#include <cstring>
#include <memory>

namespace qm::remote::json {

using namespace Qt::StringLiterals;

namespace {

QString fromLatin(const char *text)
{
    return QString::fromLatin1(text);
}

bool isOtherType(simdjson::error_code code)
{
    return code == simdjson::INCORRECT_TYPE || code == simdjson::NUMBER_ERROR || code == simdjson::NUMBER_OUT_OF_RANGE;
}

/// The parser and its buffers, kept by the thread: a page needs megabytes of index, and asking the system for them anew
/// costs as much as the parsing.
struct Workshop
{
    simdjson::ondemand::parser parser;
    std::unique_ptr<char[]> text;
    std::size_t capacity = 0;
    bool busy = false;

    static constexpr std::size_t kept = 16 * 1024 * 1024;

    /// `[json]`: inside an array every document, scalars too, is one value, and what follows it is seen.
    simdjson::padded_string_view wrap(std::string_view json)
    {
        const std::size_t length = json.size() + 2;
        const std::size_t needed = length + simdjson::SIMDJSON_PADDING;
        if (needed > capacity) {
            text.reset(new char[needed]);
            capacity = needed;
        }
        text[0] = '[';
        std::memcpy(text.get() + 1, json.data(), json.size());
        text[length - 1] = ']';
        std::memset(text.get() + length, 0, simdjson::SIMDJSON_PADDING);
        return simdjson::padded_string_view(text.get(), length, capacity);
    }

    void tidy()
    {
        if (capacity > kept) {
            text.reset();
            capacity = 0;
            parser = simdjson::ondemand::parser();
        }
    }
};

Error brokenDocument(const QString &what)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.message = what;
    return error;
}

} // namespace

bool Reader::expected(const char *what)
{
    m_what = u"expected "_s + fromLatin(what);
    return false;
}

bool Reader::missing()
{
    m_what = u"missing"_s;
    return false;
}

bool Reader::missing(std::string_view name)
{
    missing();
    return in(name);
}

bool Reader::malformed(const char *how)
{
    m_what = u"not valid JSON: "_s + fromLatin(how);
    return false;
}

bool Reader::failed(simdjson::error_code code, const char *what)
{
    return isOtherType(code) ? expected(what) : malformed(simdjson::error_message(code));
}

bool Reader::in(std::string_view member)
{
    const QString name = QString::fromUtf8(member.data(), qsizetype(member.size()));
    const bool joined = m_path.isEmpty() || m_path.startsWith(u'[');
    m_path = joined ? name + m_path : name + u'.' + m_path;
    return false;
}

bool Reader::at(std::size_t element)
{
    const bool joined = m_path.isEmpty() || m_path.startsWith(u'[');
    m_path = u'[' + QString::number(element) + (joined ? u"]"_s : u"]."_s) + m_path;
    return false;
}

bool Reader::enter()
{
    if (++m_depth > m_maximumDepth) {
        --m_depth;
        return malformed("nested too deeply");
    }
    return true;
}

const char *Reader::position()
{
    const char *at = nullptr;
    return m_document.current_location().get(at) == simdjson::SUCCESS ? at : nullptr;
}

bool Reader::textOf(Value &value, std::string_view &text)
{
    const char first = *value.raw_json_token().data();
    simdjson::error_code code = simdjson::SUCCESS;
    if (first == '{') {
        simdjson::ondemand::object object;
        code = value.get_object().get(object);
        code = code ? code : object.raw_json().get(text);
    } else if (first == '[') {
        simdjson::ondemand::array array;
        code = value.get_array().get(array);
        code = code ? code : array.raw_json().get(text);
    } else {
        text = token(value);
        return isValue(text, 1) || malformed("a broken value");
    }
    if (code) {
        return failed(code, "a value");
    }
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20) {
        text.remove_suffix(1);
    }
    return m_depth + nesting(text) <= m_maximumDepth || malformed("nested too deeply");
}

bool Reader::skip(Value &value)
{
    std::string_view text;
    return textOf(value, text);
}

Error Reader::error() const
{
    return brokenDocument(m_path.isEmpty() ? m_what : m_path + u": "_s + m_what);
}

Result<void> readDocument(std::string_view json, int maximumDepth, const std::function<bool(Reader &, Value &)> &take)
{
    if (json.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return failure(brokenDocument(u"the answer is empty"_s));
    }
    if (json.starts_with("\xEF\xBB\xBF")) {
        return failure(brokenDocument(u"not valid JSON: it starts with a byte order mark"_s));
    }
    thread_local Workshop workshop;
    simdjson::ondemand::document document;
    if (const auto code = workshop.parser.iterate(workshop.wrap(json)).get(document)) {
        return failure(brokenDocument(u"not valid JSON: "_s + fromLatin(simdjson::error_message(code))));
    }
    Reader reader(document, maximumDepth);
    const auto walk = [&]() -> bool {
        simdjson::ondemand::array only;
        if (const auto code = document.get_array().get(only)) {
            return reader.failed(code, "a value");
        }
        bool taken = false;
        for (auto element : only) {
            Value value;
            if (const auto code = element.get(value)) {
                return reader.failed(code, "a value");
            }
            if (taken) {
                return reader.malformed("text after the end");
            }
            taken = true;
            if (!take(reader, value)) {
                return false;
            }
        }
        return (taken && reader.position() == nullptr) || reader.malformed("text after the end");
    };
    const bool good = walk();
    workshop.tidy();
    if (!good) {
        return failure(reader.error());
    }
    return {};
}

} // namespace qm::remote::json
