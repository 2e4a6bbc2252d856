// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rawview.h"

#include <QFontDatabase>
#include <QJsonDocument>

namespace qm::ui {

RawView::RawView(QByteArray document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(std::move(document))
{
    setReadOnly(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setMinimumHeight(400);
    setAccessibleName(tr("Document as the shop sent it"));
}

void RawView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (!m_document.isEmpty()) {
        const QJsonDocument parsed = QJsonDocument::fromJson(m_document);
        setPlainText(QString::fromUtf8(parsed.isNull() ? m_document : parsed.toJson(QJsonDocument::Indented)));
        m_document.clear();
    }
}

} // namespace qm::ui
