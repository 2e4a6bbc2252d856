// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// libFuzzer's entry; named by it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace qm::fuzz {

/// The fuzzer's bytes, taken apart from the front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}
    [[nodiscard]] int number(int below)
    {
        int value = 0;
        for (int i = 0; i < 2 && !m_rest.isEmpty(); ++i) {
            value = value * 256 + static_cast<unsigned char>(m_rest.front());
            m_rest.remove(0, 1);
        }
        return value % below;
    }
    /// Up to the next zero byte.
    [[nodiscard]] QByteArray word()
    {
        const qsizetype end = m_rest.indexOf('\0');
        const QByteArray text = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArray() : m_rest.sliced(end + 1);
        return text;
    }
    [[nodiscard]] QByteArray rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

/// Not assert(): it has to hold in every build.
inline void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

} // namespace qm::fuzz
