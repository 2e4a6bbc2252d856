// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One source file of the project as text.
struct SourceFile
{
    QString path; ///< relative to the project: `models/remote/client.h`
    QStringList lines;
};

/// The C++ files below these folders of the project; missing folders are fine, an unreadable file is fatal.
[[nodiscard]] QList<SourceFile> readSources(const QStringList &folders);
