// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "orders/papers.h"

#include <QLocale>
#include <QTextDocument>
#include <QTranslator>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QWidget;

namespace qm::ui {

// Thousands of papers take seconds: all but the choice of a printer is for whichever thread has the time.

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

/// A slip and the language it is in.
struct PrintedSlip
{
    orders::PackingSlip slip;
    QString locale;
};

/// The papers of one source: a pick list, or slips. Each sheet begins a page. A long list is several of them: to lay
/// out tens of thousands of rows at once takes seconds in which nobody can stop it.
struct PaperPart
{
    QString source; ///< its code; empty: none is known
    std::optional<orders::PickPlace> list;
    std::vector<PrintedSlip> slips;
    [[nodiscard]] int sheets() const { return int(slips.size()) + listSheets(); }
    [[nodiscard]] int listSheets() const;
};

/// What is printed, as values.
struct Papers
{
    std::vector<PaperPart> parts;
    QHash<QString, QString> sourceNames; ///< by code, for people
    QString shopName;
    [[nodiscard]] int sheets() const;
};

/// Who waits for papers.
struct PaperWatch
{
    std::function<void()> onSheet = {};   ///< one more is done
    std::function<bool()> isStopped = {}; ///< asked before each page: a sheet may have many
};

/// As a window shows them: the first \a mostSheets, and of a list the first \a mostRows.
[[nodiscard]] std::unique_ptr<QTextDocument> previewOf(const Papers &papers, int mostSheets, int mostRows);

/// A path in \a folder that nothing has yet: `NAME.pdf`, else `NAME-2.pdf` and so on. What a shop calls \a name is no
/// part of a path as it is.
[[nodiscard]] QString freePdfPath(const QString &folder, const QString &name);

/// All parts one after the other, A4. Replaces the file as a whole or leaves it. Errors: Storage; Cancelled.
[[nodiscard]] Result<void> writePdf(const QString &path, const Papers &papers, const QString &title,
                                    const PaperWatch &watch = {});

/// A file for each part in \a folder, which nothing has yet: \a name, and the part's source. \returns their paths, in
/// the order of the parts. Errors: as writePdf(); the text names those that are written by then, which stay.
[[nodiscard]] Result<QStringList> writePdfs(const QString &folder, const QString &name, const Papers &papers,
                                            const QString &title, const PaperWatch &watch = {});

/// Paints all sheets, of their pages those of the device's ranges. Cancelled: \a watch said so. Storage: the device
/// does not take them, or takes no more.
[[nodiscard]] Result<void> paintPapers(QPagedPaintDevice &device, const Papers &papers, const PaperWatch &watch = {});

/// Paints onto the printer that somebody chose, as paintPapers(); on a thread that may take its time.
using Print = std::function<Result<void>(const Papers &papers, const PaperWatch &watch)>;
/// Asks for a printer, and hands over what prints once one is chosen.
void choosePrinter(const QString &title, QWidget *parent, std::function<void(Print)> chosen);

} // namespace qm::ui
