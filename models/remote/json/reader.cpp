// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/json/reader.h"

#include "remote/json/scanner.h"

#include <algorithm>
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

    /// Beyond the parser's need: names are compared without asking first where the text ends.
    static constexpr std::size_t padding = simdjson::SIMDJSON_PADDING + 128;
    static constexpr std::size_t kept = 16 * 1024 * 1024;

    /// `[json]`: inside an array every document, scalars too, is one value, and what follows it is seen.
    simdjson::padded_string_view wrap(std::string_view json)
    {
        const std::size_t length = json.size() + 2;
        const std::size_t needed = length + padding;
        if (needed > capacity) {
            text.reset(new char[needed]);
            capacity = needed;
        }
        text[0] = '[';
        std::memcpy(text.get() + 1, json.data(), json.size());
        text[length - 1] = ']';
        std::memset(text.get() + length, 0, padding);
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

namespace {

template <typename Number>
quint64 numberAt(const char *text)
{
    Number number = 0;
    std::memcpy(&number, text, sizeof number);
    return number;
}

/// Both ends of a text that is not empty, in one number; they overlap in short ones.
quint64 endsOf(std::string_view text)
{
    const char *const end = text.data() + text.size();
    if (text.size() >= 8) {
        return numberAt<quint64>(text.data()) ^ (numberAt<quint64>(end - 8) << 7);
    }
    if (text.size() >= 4) {
        return numberAt<quint32>(text.data()) | (numberAt<quint32>(end - 4) << 32);
    }
    return static_cast<unsigned char>(text.front()) | (static_cast<unsigned char>(text[text.size() / 2]) << 8) |
           (static_cast<unsigned char>(text.back()) << 16);
}

} // namespace

QString ShortTexts::text(std::string_view utf8)
{
    if (utf8.size() > longest || utf8.empty()) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    const quint64 mixed = (endsOf(utf8) ^ utf8.size()) * 0x9E3779B97F4A7C15ULL;
    Entry &entry = m_entries[mixed >> 57];
    if (entry.length != utf8.size() || std::memcmp(entry.bytes.data(), utf8.data(), utf8.size()) != 0) {
        entry.length = utf8.size();
        std::memcpy(entry.bytes.data(), utf8.data(), utf8.size());
        entry.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return entry.text;
}

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

std::size_t Reader::remaining()
{
    const char *const at = position();
    return at ? std::size_t(m_end - at) : 0;
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
    return !nestsDeeper(text, m_maximumDepth - m_depth) || malformed("nested too deeply");
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
    const simdjson::padded_string_view wrapped = workshop.wrap(json);
    if (const auto code = workshop.parser.iterate(wrapped).get(document)) {
        return failure(brokenDocument(u"not valid JSON: "_s + fromLatin(simdjson::error_message(code))));
    }
    Reader reader(document, wrapped.data() + wrapped.size(), maximumDepth);
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
