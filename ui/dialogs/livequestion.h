// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace qm {
struct Profile;
}

namespace qm::ui {

class PlainLabel;

/// Whoever pushes to a live shop types its name first, as it stands beside the field; upper and lower case are one.
/// Hidden where nothing is asked.
class LiveQuestion : public QWidget
{
    Q_OBJECT
public:
    explicit LiveQuestion(const Profile &profile, QWidget *parent = nullptr);

    /// Whether there is anything to ask: a shop that is live, and a profile that may write to it.
    [[nodiscard]] bool asks() const { return m_asks; }
    /// Also where nothing is asked.
    [[nodiscard]] bool isAnswered() const;
    /// What it asks, for the tool tip of what waits for the answer.
    [[nodiscard]] QString text() const;
    void takeFocus(); ///< no proxy: the way of the Tab key goes by fields

Q_SIGNALS:
    void answered(); ///< or no longer

private:
    bool m_asks;
    QString m_name;
    PlainLabel *m_ask;
    QLineEdit *m_field;
};

} // namespace qm::ui
