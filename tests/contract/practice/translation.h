// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>

namespace qm::test {

/// mapping.tsv: which ids and SKUs of the recorded shop stand for which of the practice shop.
class Translation
{
public:
    /// \a roles fills the `{order:closed}` of the table's last column. An unknown role stays as it is and fails its
    /// exchange.
    [[nodiscard]] static Translation read(const QString &file, const QMap<QByteArray, QByteArray> &roles);

    /// Whether every role was known; those that begin with \a later, if it is not empty, may still come.
    [[nodiscard]] bool isComplete(const QByteArray &later = {}) const;
    /// \a text with what the table says for this exchange replaced.
    [[nodiscard]] QByteArray apply(const QString &name, QByteArray text) const;

private:
    struct Entry
    {
        QRegularExpression names;
        QByteArray from;
        QByteArray to;
    };
    [[nodiscard]] QByteArray numbered(const QByteArray &text) const;

    QList<Entry> m_entries;
    QMap<QByteArray, QByteArray> m_roles;
};

} // namespace qm::test
