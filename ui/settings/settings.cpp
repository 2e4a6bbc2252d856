// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFile>

namespace qm::ui {

Settings::Settings(const QString &dataDirectory)
    : m_file(dataDirectory + QStringLiteral("/window.ini"), QSettings::IniFormat)
{
    // Names of shops, and what was searched for in a column's view; an older version left it readable.
    if (QFile::exists(m_file.fileName())) {
        QFile::setPermissions(m_file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QVariant Settings::value(const Setting &setting) const
{
    return m_file.value(QString::fromLatin1(setting.key), setting.preset);
}

void Settings::setValue(const Setting &setting, const QVariant &value)
{
    m_file.setValue(QString::fromLatin1(setting.key), value);
}

QVariant Settings::value(const Setting &setting, const QString &profileId) const
{
    return m_file.value(QString::fromLatin1(setting.key) + u'/' + profileId, setting.preset);
}

void Settings::setValue(const Setting &setting, const QString &profileId, const QVariant &value)
{
    m_file.setValue(QString::fromLatin1(setting.key) + u'/' + profileId, value);
}

void Settings::remove(const Setting &setting, const QString &profileId)
{
    m_file.remove(QString::fromLatin1(setting.key) + u'/' + profileId);
}

} // namespace qm::ui
