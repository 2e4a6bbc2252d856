// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/papers.h"

#include <QString>
#include <QTextDocument>

#include <map>
#include <memory>

namespace qm::ui {

/// By locale: thousands of slips are in a few languages.
using PaperLanguages = std::map<QString, PaperWords>;

/// One sheet of \a part, which may have many pages. \a words: kept from one to the next.
[[nodiscard]] std::unique_ptr<QTextDocument> sheetOf(const Papers &papers, const PaperPart &part, int index,
                                                     PaperLanguages &words);

} // namespace qm::ui
