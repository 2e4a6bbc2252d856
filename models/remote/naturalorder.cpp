// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/naturalorder.h"

namespace qm::remote {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// One of the two texts, read from front to back. Beyond its end there are zero bytes.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char now() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool onDigit() const { return isDigit(now()); }
    void next() { ++m_at; }
    void skipLeadingZeros()
    {
        while (now() == '0' && m_at + 1 < m_text.size() && isDigit(m_text[m_at + 1])) {
            next();
        }
    }
    void skipBlanks()
    {
        while (isBlank(now())) {
            next();
        }
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

int order(char a, char b)
{
    const auto left = static_cast<unsigned char>(a);
    const auto right = static_cast<unsigned char>(b);
    return left < right ? -1 : left > right ? 1 : 0;
}

/// Whole numbers: the longer run is greater, among equally long ones the first difference decides.
int compareNumbers(Reader &a, Reader &b)
{
    int firstDifference = 0;
    while (a.onDigit() && b.onDigit()) {
        if (firstDifference == 0) {
            firstDifference = order(a.now(), b.now());
        }
        a.next();
        b.next();
    }
    return a.onDigit() ? 1 : b.onDigit() ? -1 : firstDifference;
}

/// Runs that start with a zero, as behind a decimal point: the first difference decides, then the longer run is
/// greater.
int compareFractions(Reader &a, Reader &b)
{
    while (a.onDigit() && b.onDigit()) {
        if (const int result = order(a.now(), b.now()); result != 0) {
            return result;
        }
        a.next();
        b.next();
    }
    return a.onDigit() ? 1 : b.onDigit() ? -1 : 0;
}

} // namespace

int naturalOrder(QByteArrayView left, QByteArrayView right)
{
    if (left.isEmpty() || right.isEmpty()) {
        return left.size() == right.size() ? 0 : left.isEmpty() ? -1 : 1;
    }
    Reader a(left);
    Reader b(right);
    a.skipLeadingZeros();
    b.skipLeadingZeros();
    while (true) {
        a.skipBlanks();
        b.skipBlanks();
        if (a.onDigit() && b.onDigit()) {
            const bool fraction = a.now() == '0' || b.now() == '0';
            const int result = fraction ? compareFractions(a, b) : compareNumbers(a, b);
            if (result != 0) {
                return result;
            }
            if (a.atEnd() || b.atEnd()) {
                return a.atEnd() && b.atEnd() ? 0 : a.atEnd() ? -1 : 1;
            }
        }
        if (const int result = order(a.now(), b.now()); result != 0) {
            return result;
        }
        a.next();
        b.next();
        if (a.atEnd() || b.atEnd()) {
            return a.atEnd() && b.atEnd() ? 0 : a.atEnd() ? -1 : 1;
        }
    }
}

} // namespace qm::remote
