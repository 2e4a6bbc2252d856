// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QSyntaxHighlighter>
#include <QWidget>

namespace qm::ui {

/// JSON on lines of its own, indented; every value stays as it stands. Text that is no JSON comes out whole, too.
[[nodiscard]] QString indentedJson(const QString &json);

/// Colours the names, texts and numbers of JSON below the line that names the request, in the colours of \a viewed.
/// What is shown stays plain text.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    /// \a viewed shows the document, and outlives it.
    JsonHighlighter(QTextDocument *document, QWidget &viewed);
    /// Of the appearance that \a viewed has by then.
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    QWidget &m_viewed;
};

} // namespace qm::ui
