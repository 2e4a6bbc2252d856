// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QFile>

#include <algorithm>

namespace qm::test {

using namespace Qt::StringLiterals;

Translation Translation::read(const QString &file, const QMap<QByteArray, QByteArray> &roles)
{
    Translation translation;
    translation.m_roles = roles;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return translation;
    }
    for (const QByteArray &line : source.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (line.startsWith('#') || columns.size() != 3) {
            continue;
        }
        QByteArray to = columns[2];
        for (auto it = roles.begin(); it != roles.end(); ++it) {
            to.replace('{' + it.key() + '}', it.value());
        }
        QString names = QRegularExpression::escape(QString::fromUtf8(columns[0]));
        names.replace("\\*"_L1, ".*"_L1);
        translation.m_entries.append({QRegularExpression(u"^(?:%1)$"_s.arg(names)), columns[1], to});
    }
    return translation;
}

bool Translation::isComplete(const QByteArray &later) const
{
    static const QRegularExpression role(uR"(\{([a-z]+:[a-z-]+)\})"_s);
    return std::none_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        const QRegularExpressionMatch open = role.match(QString::fromUtf8(entry.to));
        return open.hasMatch() && (later.isEmpty() || !open.captured(1).startsWith(QLatin1StringView(later)));
    });
}

QByteArray Translation::apply(const QString &name, QByteArray text) const
{
    for (const Entry &entry : m_entries) {
        if (entry.names.match(name).hasMatch()) {
            text.replace(entry.from, entry.to);
        }
    }
    return numbered(text);
}

/// `product_dynamic_7`: the recorded shop's seventh generated product.
QByteArray Translation::numbered(const QByteArray &text) const
{
    static const QRegularExpression generated(u"product_dynamic_([0-9]+)"_s);
    QString made;
    qsizetype end = 0;
    const QString from = QString::fromUtf8(text);
    for (auto it = generated.globalMatch(from); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QByteArray sku = m_roles.value("numbered:" + match.captured(1).toLatin1());
        made +=
            from.sliced(end, match.capturedStart() - end) + (sku.isEmpty() ? match.captured() : QString::fromUtf8(sku));
        end = match.capturedEnd();
    }
    return end == 0 ? text : (made + from.sliced(end)).toUtf8();
}

} // namespace qm::test
