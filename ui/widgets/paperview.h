// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QTextBrowser>

namespace qm::ui {

/// Shows a document that is printed with margins of its own paper: here it has some, too. Paper is white, whatever the
/// window around it is.
class PaperView final : public QTextBrowser
{
public:
    explicit PaperView(QWidget *parent = nullptr)
        : QTextBrowser(parent)
    {
        setPalette(paletteFrom(lightColours()));
        setViewportMargins(space::huge, space::large, space::large, 0);
        setBackgroundRole(QPalette::Base); // what is around the viewport
        setAutoFillBackground(true);
        setOpenLinks(false);
    }

    /// Instead of setDocument(), which takes the application's colours for the text when it is given nothing. Null: an
    /// empty paper. \a paper stays somebody else's.
    void setPaper(QTextDocument *paper)
    {
        setDocument(paper);
        QEvent coloured(QEvent::PaletteChange);
        changeEvent(&coloured);
    }
};

} // namespace qm::ui
