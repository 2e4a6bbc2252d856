// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lowlevels.h"

#include <QDialog>
#include <QMap>
#include <QPointer>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace qm::ui {

class PlainLabel;
class Session;

/// Below how many pieces stock is low: the user's own numbers, for all sources and for each. An empty field leaves it
/// to the shop. GUI thread; show with open().
class LowLevelsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Does nothing any more when \a session is gone.
    explicit LowLevelsDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What is kept now, or why it is not.
    void told(const QString &text);

private:
    void read();
    void show(const QMap<QString, QString> &sources, const LowLevels &levels);
    void addField(const QString &source, const QString &name, const std::optional<Decimal> &level);
    void fit();
    void tell(const QString &text);
    void check();
    void keep();
    void kept(const LowLevels &levels);
    /// Nothing: a field holds what is no number of pieces.
    [[nodiscard]] std::optional<LowLevels> typed() const;

    QPointer<Session> m_session;
    QFormLayout *m_form;
    QScrollArea *m_area;
    PlainLabel *m_hint;
    QPushButton *m_keep;
    QMap<QString, QLineEdit *> m_fields; ///< by the source's code; empty: all
    bool m_isKeeping = false;
};

} // namespace qm::ui
