// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/sessionmark.h"

#include <QFile>
#include <QFileInfo>

namespace qm::diagnostics {

namespace {
using namespace Qt::StringLiterals;
constexpr qint64 longest = 64;
} // namespace

SessionMark::SessionMark(const QString &dataDirectory, UtcTime now)
    : m_path(dataDirectory + u"/session.mark"_s)
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        // A mark of which nothing was written yet is one too.
        m_left = UtcTime::fromText(file.read(longest).trimmed().toStdString()).value_or(now);
        file.close();
    }
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(now.toIso().toUtf8());
    }
}

SessionMark::~SessionMark()
{
    QFile::remove(m_path);
}

} // namespace qm::diagnostics
