// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profiles/profile.h"

#include <QWidget>

namespace qm::ui {

/// The square in a shop's colour.
class ProfileSquare : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileSquare(const QString &profileId, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_profileId;
};

/// LIVE, STAGING or PRACTICE as a widget.
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(Environment environment, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment;
};

} // namespace qm::ui
