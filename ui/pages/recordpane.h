// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/stop.h"
#include "tables/editrun.h"
#include "tables/storechoice.h"
#include "tables/whendone.h"
#include "ui/widgets/detailpane.h"

#include <QTimer>

namespace qm::ui {

class Session;

/// The detail of one kind of record. Reads away from the window's thread; an answer overtaken by another choice is
/// dropped.
class RecordPane : public DetailPane
{
    Q_OBJECT
public:
    explicit RecordPane(QWidget *parent = nullptr);

    /// \a selected: how many rows are selected in the list.
    void show(Session &session, qint64 key, qsizetype selected);
    /// Reads the same record again, after the copy changed; what is open and where it was scrolled to stays.
    void refresh();
    void clear();
    /// Where the record is looked at from: products have other values in other store views.
    void setStore(const tables::StoreChoice &choice);
    [[nodiscard]] qint64 key() const { return m_key; }
    /// Whether what stands there is the record that was asked for.
    [[nodiscard]] bool isRead() const { return m_key != 0 && m_key == m_shown; }
    /// Takes the last edit that was staged here back. False: there is none.
    virtual bool undoEdit() { return false; }
    /// Somebody is typing here.
    [[nodiscard]] virtual bool isEditing() const { return false; }
    /// What was staged in \a session elsewhere for this page, so that undoEdit() takes it back.
    virtual void remember(Session &session, const std::vector<tables::EditDone::Step> &steps);

Q_SIGNALS:
    /// A short answer to something the user did here, for the status line.
    void told(const QString &text);

protected:
    virtual void read(Session &session, qint64 key, const StopToken &stop, quint64 generation) = 0;
    [[nodiscard]] bool isCurrent(quint64 generation) const { return generation == m_generation; }
    void tellError(const Error &error);
    /// The session is left: it is not to be used any more.
    virtual void leave() {}
    /// Has \a session bring the record up to date; asked for when it was looked at for a moment.
    virtual void bringUpToDate(Session &session, qint64 key);
    /// Asks for that in a moment.
    void lookAgain() { m_pause.start(); }
    [[nodiscard]] Session *session() const { return m_session; }
    /// Whether what is shown is the record that is read now: then the eye stays where it is.
    [[nodiscard]] bool isSame() const { return m_key == m_shown; }
    void setShown() { m_shown = m_key; }
    [[nodiscard]] QString selectionText() const;
    [[nodiscard]] const tables::StoreChoice &store() const { return m_store; }
    /// Stopped when another record is shown, but not when the same one is read again.
    [[nodiscard]] StopToken stop() const { return m_recordStop.token(); }
    /// Another number for every record that is chosen, from 1 on.
    [[nodiscard]] quint64 record() const { return m_record; }

private:
    Session *m_session = nullptr;
    qint64 m_key = 0;
    qint64 m_shown = 0; ///< the key of what stands there
    QTimer m_pause;
    qsizetype m_selected = 0;
    tables::StoreChoice m_store;
    quint64 m_record = 0;
    StopSource m_recordStop;
    quint64 m_generation = 0;
    StopSource m_stop; ///< of the reading
};

/// The pane of one type of record: how it is read, and how it is shown.
template <typename Record>
class RecordPaneOf : public RecordPane
{
public:
    using RecordPane::RecordPane;

protected:
    [[nodiscard]] virtual QFuture<Result<Record>> ask(Session &session, qint64 key, const StopToken &stop) = 0;
    virtual void fill(const Record &record) = 0;

private:
    void read(Session &session, qint64 key, const StopToken &stop, quint64 generation) final
    {
        tables::whenDone(ask(session, key, stop), this, [this, generation](Result<Record> record) {
            if (!isCurrent(generation)) {
                return;
            }
            if (record) {
                const QList<int> places = isSame() ? scrolled() : QList<int>();
                fill(*record);
                scrollTo(places);
                setShown();
            } else {
                tellError(record.error());
            }
        });
    }
};

} // namespace qm::ui
