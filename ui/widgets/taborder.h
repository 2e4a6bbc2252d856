// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace qm::ui {

/// Has the Tab key go through \a window in the order in which it is read: as layouts have its parts, line by line where
/// there is none. What is hidden keeps its place.
void orderTabs(QWidget &window);

/// Orders a window whenever the Tab key is pressed in it: links, buttons and offers come and go, and Qt puts what was
/// made last at the end. To be installed as a filter of the application.
class TabOrder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace qm::ui
