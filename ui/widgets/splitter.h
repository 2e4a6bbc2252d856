// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace qm::ui {

/// Parts beside or above each other, none of which can be folded away, with a line between them that is moved by mouse
/// or by keys: it is a stop of the Tab key, arrow keys move it a little, with Ctrl more, Home and End as far as it
/// goes. Either way it tells splitterMoved().
class Splitter : public QSplitter
{
    Q_OBJECT
public:
    /// \a name is what the line is called: `Width of the detail`.
    Splitter(Qt::Orientation orientation, const QString &name, QWidget *parent);

protected:
    [[nodiscard]] QSplitterHandle *createHandle() override;

private:
    class Handle;
    /// The line before the part \a index, by \a pixels in reading direction or down.
    void moveLine(int index, int pixels);

    QString m_name;
};

} // namespace qm::ui
