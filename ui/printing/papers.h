// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/papers.h"

#include <QLocale>
#include <QTextDocument>
#include <QTranslator>

#include <memory>
#include <span>

class QWidget;

namespace qm::ui {

/// The words of a paper in a language of its own: the customer's, not the desk's. English where there is no
/// translation.
class PaperWords
{
public:
    /// \a locale as the shop has it, `de_DE`; empty: the program's own language.
    explicit PaperWords(const QString &locale = {});
    [[nodiscard]] QString operator()(const char *text) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
    bool m_isOwn = false;
};

/// Each source's pick list begins a page. \a sourceNames: by code, for people.
[[nodiscard]] std::unique_ptr<QTextDocument> pickDocument(std::span<const orders::PickPlace> places,
                                                          const QHash<QString, QString> &sourceNames,
                                                          const QString &shopName);

/// A slip and the language it is in.
struct PrintedSlip
{
    orders::PackingSlip slip;
    QString locale;
};
/// Each slip begins a page.
[[nodiscard]] std::unique_ptr<QTextDocument> slipsDocument(std::span<const PrintedSlip> slips);

/// A path in \a folder that nothing has yet: `NAME.pdf`, else `NAME-2.pdf` and so on. What a shop calls \a name is no
/// part of a path as it is.
[[nodiscard]] QString freePdfPath(const QString &folder, const QString &name);

/// A4. Replaces the file as a whole or leaves it. Errors: Storage.
[[nodiscard]] Result<void> writePdf(const QString &path, QTextDocument &document, const QString &title);

/// Asks for a printer, and prints once one is chosen.
void printDocument(std::shared_ptr<QTextDocument> document, const QString &title, QWidget *parent);

} // namespace qm::ui
