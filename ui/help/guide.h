// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QUrl;
class QWidget;

namespace qm::ui {

/// The guide for staff, docs/guide, as it is in the program itself: found wherever the program is started from.
namespace guide {

/// Names of all pages, as their files are called without the ending.
[[nodiscard]] QStringList pages();
/// The page that everything else is found from.
[[nodiscard]] QString start();
/// Markdown; empty when there is no such page.
[[nodiscard]] QString text(const QString &page);
/// The first heading.
[[nodiscard]] QString title(const QString &page);
/// The page that \a url names, a link of the guide; empty: it leads elsewhere.
[[nodiscard]] QString pageOf(const QUrl &url);
/// The page about what \a widget is part of; empty: none is about it.
[[nodiscard]] QString pageFor(const QWidget *widget);
/// The page about a class of dialogs or pages, by its name in the program; empty: none.
[[nodiscard]] QString pageForClass(const QString &className);

} // namespace guide

} // namespace qm::ui
