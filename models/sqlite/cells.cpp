// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/cells.h"

#include <QStringView>

namespace qm::sqlite {

namespace {

/// Appends without the detour over a text of its own, which most need: they are ASCII.
void appendUtf8(std::string &to, const QString &text)
{
    const std::size_t before = to.size();
    to.resize(before + std::size_t(text.size()));
    char *out = to.data() + before;
    for (const QChar character : text) {
        if (character.unicode() >= 0x80) {
            to.resize(before);
            const QByteArray utf8 = text.toUtf8();
            to.append(utf8.constData(), std::size_t(utf8.size()));
            return;
        }
        *out++ = char(character.unicode());
    }
}

} // namespace

void Cells::add(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value.m_value)) {
        addInteger(*number);
    } else if (const auto *text = std::get_if<QString>(&value.m_value)) {
        const std::size_t begin = m_text.size();
        appendUtf8(m_text, *text);
        m_cells.push_back({qint64(begin), qint64(m_text.size() - begin)});
    } else {
        Q_ASSERT_X(!std::holds_alternative<QByteArray>(value.m_value), "sqlite", "a blob is bound by itself");
        m_cells.push_back({});
    }
}

void Cells::addText(std::string_view utf8)
{
    m_cells.push_back({qint64(m_text.size()), qint64(utf8.size())});
    m_text.append(utf8);
}

std::optional<std::string_view> Cells::text(std::size_t row, std::size_t column) const
{
    const Cell &cell = at(row, column);
    return cell.size < 0
               ? std::nullopt
               : std::optional(std::string_view(m_text).substr(std::size_t(cell.value), std::size_t(cell.size)));
}

} // namespace qm::sqlite
