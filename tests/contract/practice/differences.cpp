// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include <QFile>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

Differences Differences::read(const QString &file)
{
    Differences differences;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return differences;
    }
    static const QRegularExpression row(uR"(^\| `([^`]+)` \| (.+) \|$)"_s);
    bool members = false;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            members = line.contains("members"_L1, Qt::CaseInsensitive);
        }
        const QRegularExpressionMatch match = row.match(line);
        if (!match.hasMatch()) {
            continue;
        }
        const QString pattern = match.captured(1);
        QString expression = QRegularExpression::escape(pattern);
        expression.replace("\\*"_L1, ".*"_L1);
        if (members) {
            differences.m_members.append(QRegularExpression(u"^%1$"_s.arg(expression)));
            continue;
        }
        differences.m_entries.append(
            {pattern, QRegularExpression(u"^%1$"_s.arg(expression)), match.captured(2), pattern.contains(u' ')});
    }
    return differences;
}

QString Differences::reason(const QString &name, const QByteArray &method, const QByteArray &path) const
{
    const QString route = QString::fromUtf8(method + ' ' + path);
    QString found;
    for (const Entry &entry : m_entries) {
        if (entry.expression.match(entry.route ? route : name).hasMatch()) {
            entry.used = true;
            if (found.isEmpty()) {
                found = entry.reason;
            }
        }
    }
    return found;
}

bool Differences::isLoose(const QString &path) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [&](const QRegularExpression &member) { return member.match(path).hasMatch(); });
}

QStringList Differences::unused() const
{
    QStringList patterns;
    for (const Entry &entry : m_entries) {
        if (!entry.used) {
            patterns.append(entry.pattern);
        }
    }
    return patterns;
}

} // namespace qm::test
