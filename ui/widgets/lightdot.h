// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace qm::ui {

enum class Light { Off, Green, Amber, Red };

/// How a connection stands, beside the words that say it.
class LightDot final : public QWidget
{
    Q_OBJECT
public:
    explicit LightDot(QWidget *parent = nullptr);
    void setLight(Light light);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Light m_light = Light::Off;
};

} // namespace qm::ui
