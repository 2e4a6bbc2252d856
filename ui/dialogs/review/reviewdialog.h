// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/resolving.h"
#include "tables/reviewmodel.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace qm::ui {

class LiveQuestion;
class PlainLabel;
class RequestPanel;
class ReviewNote;
class Session;
struct PushEnd;
class Splitter;
class StatusChip;

/// Staged changes beside what the shop has now, the exact requests, and the way to the shop. Opening it compares: a dry
/// run reads, and writes nothing. A live profile is pushed to by typing its name; one that is read-only is not.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a session outlives the dialog. \a pushes: the keyboard begins at what pushes.
    ReviewDialog(Session &session, bool pushes, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    /// The requests stand beside the changes, in a narrow dialog below them.
    void place();
    void share();
    [[nodiscard]] QHBoxLayout *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    void connectSession();
    void load();
    /// What an earlier push does not know of is asked first: it may be done, or staged again. False: there is nothing.
    [[nodiscard]] bool settle();
    void compare();
    void push();
    void ended(const PushEnd &end);
    void showHead();
    void showNotes();
    void showConflicts(const std::vector<qint64> &conflicts);
    void showGuarded(const std::vector<qint64> &guarded);
    void updatePush();
    void resolve(const std::vector<qint64> &ids, tables::Keep keep);
    void confirm(const std::vector<qint64> &ids, bool isConfirmed);
    /// The change whose trouble is shown: the current row's, or the first one.
    [[nodiscard]] const Change *shownOf(const std::vector<qint64> &ids) const;
    [[nodiscard]] qint64 ready() const;
    [[nodiscard]] bool isLive() const;

    Session &m_session;
    bool m_pushes;
    tables::ReviewModel m_model;
    std::optional<sync::PushReport> m_report;
    bool m_isDone = false; ///< pushed: what is shown is what came of it
    bool m_comparing = false;
    bool m_settling = false;
    bool m_isSettled = false; ///< it was asked already

    Splitter *m_splitter;
    QTableView *m_table;
    RequestPanel *m_requests;
    PlainLabel *m_count;
    PlainLabel *m_ready;
    StatusChip *m_conflicts;
    StatusChip *m_guarded;
    PlainLabel *m_compared;
    QPushButton *m_compare;
    QVBoxLayout *m_notes;
    ReviewNote *m_conflictNote;
    ReviewNote *m_guardNote;
    PlainLabel *m_said;
    QProgressBar *m_bar;
    LiveQuestion *m_live;
    QPushButton *m_cancel;
    QPushButton *m_push;
};

} // namespace qm::ui
