// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace qm::ui {

/// A document as the shop sent it, indented, in the fixed font; read only. Laid out when it is first looked at.
class RawView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RawView(QByteArray document, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QByteArray m_document;
};

} // namespace qm::ui
