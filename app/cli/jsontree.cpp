// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontree.h"

#include <algorithm>
#include <string_view>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

class Parser
{
public:
    Parser(const QByteArray &json, int maximumDepth, const QStringList *members = nullptr)
        : m_at(json.constData())
        , m_end(json.constData() + json.size())
        , m_maximumDepth(maximumDepth)
        , m_members(members)
    {}

    std::optional<JsonNode> document()
    {
        JsonNode root;
        if (!value(root, 0)) {
            return std::nullopt;
        }
        blanks();
        return m_at == m_end ? std::optional(std::move(root)) : std::nullopt;
    }

private:
    void blanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r')) {
            ++m_at;
        }
    }
    bool take(char c)
    {
        blanks();
        if (m_at == m_end || *m_at != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool word(QLatin1StringView text)
    {
        if (m_end - m_at < text.size() || !std::equal(text.begin(), text.end(), m_at)) {
            return false;
        }
        m_at += text.size();
        return true;
    }

    bool value(JsonNode &node, int depth)
    {
        blanks();
        if (m_at == m_end || depth > m_maximumDepth) {
            return false;
        }
        switch (*m_at) {
        case '{':
            return object(node, depth);
        case '[':
            return array(node, depth);
        case '"':
            node.kind = JsonNode::Kind::Text;
            return string(node.text);
        case 't':
            node = JsonNode::ofBool(true);
            return word("true"_L1);
        case 'f':
            node = JsonNode::ofBool(false);
            return word("false"_L1);
        case 'n':
            return word("null"_L1);
        default:
            return number(node);
        }
    }

    bool object(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        ++m_at;
        if (take('}')) {
            return true;
        }
        do {
            blanks();
            QString name;
            if (m_at == m_end || *m_at != '"' || !string(name) || !take(':')) {
                return false;
            }
            if (depth == 0 && m_members != nullptr && !m_members->contains(name)) {
                if (!passOver()) {
                    return false;
                }
                continue;
            }
            if (!value(node.members.emplace_back(JsonMember{std::move(name), {}}).value, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    /// To the end of a value that nobody wants.
    bool passOver()
    {
        int open = 0;
        for (; m_at != m_end; ++m_at) {
            switch (*m_at) {
            case '"':
                for (++m_at; m_at != m_end && *m_at != '"'; ++m_at) {
                    m_at += *m_at == '\\' && m_at + 1 != m_end ? 1 : 0;
                }
                if (m_at == m_end) {
                    return false;
                }
                break;
            case '{':
            case '[':
                ++open;
                break;
            case ',':
                if (open == 0) {
                    return true;
                }
                break;
            case '}':
            case ']':
                if (open-- == 0) {
                    return true;
                }
                break;
            default:
                break;
            }
        }
        return false;
    }

    bool array(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        ++m_at;
        if (take(']')) {
            return true;
        }
        do {
            if (!value(node.items.emplace_back(), depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    bool number(JsonNode &node)
    {
        const char *start = m_at;
        while (m_at != m_end && (*m_at == '-' || *m_at == '+' || *m_at == '.' || *m_at == 'e' || *m_at == 'E' ||
                                 (*m_at >= '0' && *m_at <= '9'))) {
            ++m_at;
        }
        node.kind = JsonNode::Kind::Number;
        node.text = QString::fromLatin1(start, m_at - start);
        bool isNumber = false;
        node.text.toDouble(&isNumber);
        return isNumber;
    }

    bool string(QString &text)
    {
        ++m_at;
        while (m_at != m_end && *m_at != '"') {
            const char *const start = m_at;
            m_at = std::find_if(m_at, m_end, [](char c) { return c == '"' || c == '\\'; });
            appendUtf8(text, start, m_at);
            if (m_at != m_end && *m_at == '\\' && (++m_at == m_end || !escape(text))) {
                return false;
            }
        }
        if (m_at == m_end) {
            return false;
        }
        ++m_at;
        return true;
    }

    /// Qt takes a mark of the byte order at the beginning away.
    static void appendUtf8(QString &text, const char *begin, const char *end)
    {
        constexpr std::string_view mark = "\xef\xbb\xbf";
        while (std::string_view(begin, std::size_t(end - begin)).starts_with(mark)) {
            text += QChar(QChar::ByteOrderMark);
            begin += mark.size();
        }
        text += QString::fromUtf8(begin, end - begin);
    }

    bool escape(QString &text)
    {
        const char c = *m_at++;
        if (c == 'u') {
            bool isHex = false;
            const ushort unit = m_end - m_at >= 4 ? QByteArray(m_at, 4).toUShort(&isHex, 16) : ushort{0};
            text += QChar(unit);
            m_at += isHex ? 4 : 0;
            return isHex;
        }
        constexpr std::pair<char, char> escapes[] = {{'"', '"'},  {'\\', '\\'}, {'/', '/'},  {'b', '\b'},
                                                     {'f', '\f'}, {'n', '\n'},  {'r', '\r'}, {'t', '\t'}};
        for (const auto &[letter, meaning] : escapes) {
            if (c == letter) {
                text += QLatin1Char(meaning);
                return true;
            }
        }
        return false;
    }

    const char *m_at;
    const char *m_end;
    int m_maximumDepth;
    const QStringList *m_members; ///< of the outermost object; null: all
};

void writeText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<uchar>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else if (byte >= 0x80 && byte < 0xa0 && out.endsWith('\xc2')) {
            out.chop(1);
            out += "\\u00" + QByteArray::number(byte, 16);
        } else {
            out += c;
        }
    }
    out += '"';
}

class Writer
{
public:
    explicit Writer(JsonStyle style)
        : m_indented(style == JsonStyle::Indented)
    {}

    void write(const JsonNode &node)
    {
        switch (node.kind) {
        case JsonNode::Kind::Null:
            out += "null";
            return;
        case JsonNode::Kind::Bool:
        case JsonNode::Kind::Number:
            out += node.text.toLatin1();
            return;
        case JsonNode::Kind::Text:
            writeText(out, node.text);
            return;
        case JsonNode::Kind::Array:
            container('[', ']', node.items, [this](const JsonNode &item) { write(item); });
            return;
        case JsonNode::Kind::Object:
            container('{', '}', node.members, [this](const auto &member) {
                writeText(out, member.name);
                out += m_indented ? ": " : ":";
                write(member.value);
            });
            return;
        }
    }

    QByteArray out;

private:
    template <typename Elements, typename Each>
    void container(char open, char close, const Elements &elements, const Each &each)
    {
        out += open;
        ++m_level;
        bool first = true;
        for (const auto &element : elements) {
            if (!first) {
                out += ',';
            }
            first = false;
            newLine();
            each(element);
        }
        --m_level;
        if (!first) {
            newLine();
        }
        out += close;
    }
    void newLine()
    {
        if (m_indented) {
            out += '\n' + QByteArray(m_level * 2, ' ');
        }
    }

    bool m_indented;
    int m_level = 0;
};

} // namespace

JsonNode JsonNode::ofKind(Kind kind)
{
    JsonNode node;
    node.kind = kind;
    return node;
}

JsonNode JsonNode::array()
{
    return ofKind(Kind::Array);
}

JsonNode JsonNode::object()
{
    return ofKind(Kind::Object);
}

void JsonNode::add(const QString &name, JsonNode value)
{
    members.push_back({name, std::move(value)});
}

JsonNode JsonNode::ofText(QString text)
{
    JsonNode node = ofKind(Kind::Text);
    node.text = std::move(text);
    return node;
}

JsonNode JsonNode::ofNumber(qint64 number)
{
    JsonNode node = ofKind(Kind::Number);
    node.text = QString::number(number);
    return node;
}

JsonNode JsonNode::ofDigits(QString digits)
{
    JsonNode node = ofKind(Kind::Number);
    node.text = std::move(digits);
    return node;
}

JsonNode JsonNode::ofBool(bool flag)
{
    JsonNode node = ofKind(Kind::Bool);
    node.text = flag ? u"true"_s : u"false"_s;
    return node;
}

const JsonNode *JsonNode::find(QStringView name) const
{
    const auto found =
        std::find_if(members.begin(), members.end(), [name](const auto &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

std::optional<JsonNode> parseJson(const QByteArray &json, int maximumDepth)
{
    return Parser(json, maximumDepth).document();
}

std::optional<JsonNode> parseMembers(const QByteArray &json, const QStringList &names)
{
    return Parser(json, 100, &names).document();
}

QByteArray writeJson(const JsonNode &node, JsonStyle style)
{
    Writer writer(style);
    writer.write(node);
    return writer.out;
}

} // namespace qm::cli
