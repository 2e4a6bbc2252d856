// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace qm::test {

/// What docs/practice-differences.md admits: exchanges the practice shop does not answer, and members it may have or
/// lack.
class Differences
{
public:
    /// Reads the rows of the page's tables: "`pattern` | reason". An unreadable file gives no entries.
    [[nodiscard]] static Differences read(const QString &file);

    /// The reason for leaving the exchange out, or an empty text. Patterns are names (`async-*`) or routes
    /// (`POST /V1/products*`).
    [[nodiscard]] QString reason(const QString &name, const QByteArray &method, const QByteArray &path) const;
    /// Whether the member at \a path (`GET /V1/orders/:id.coupon_code`) may be there or missing.
    [[nodiscard]] bool isLoose(const QString &path) const;
    /// Patterns that no call of reason() met.
    [[nodiscard]] QStringList unused() const;

private:
    struct Entry
    {
        QString pattern;
        QRegularExpression expression;
        QString reason;
        bool route = false;
        mutable bool used = false;
    };
    QList<Entry> m_entries;
    QList<QRegularExpression> m_members;
};

} // namespace qm::test
