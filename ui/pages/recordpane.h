// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/stop.h"
#include "ui/widgets/detailpane.h"

namespace qm::ui {

class Session;

/// The detail of one kind of record. Reads away from the window's thread; an answer overtaken by another choice is
/// dropped.
class RecordPane : public DetailPane
{
    Q_OBJECT
public:
    using DetailPane::DetailPane;

    /// \a selected: how many rows are selected in the list.
    void show(Session &session, qint64 key, qsizetype selected);
    /// Reads the same record again, after the copy changed.
    void refresh();
    void clear();
    [[nodiscard]] qint64 key() const { return m_key; }

protected:
    virtual void read(Session &session, qint64 key, const StopToken &stop, quint64 generation) = 0;
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    void tellError(const Error &error);
    [[nodiscard]] QString selectionText() const;

private:
    Session *m_session = nullptr;
    qint64 m_key = 0;
    qsizetype m_selected = 0;
    quint64 m_generation = 0;
    StopSource m_stop;
};

} // namespace qm::ui
