// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArrayView>
#include <QElapsedTimer>

#include <functional>
#include <optional>

class QAbstractItemView;

namespace qm::bench {

/// What a clock says that all processes of this computer share, ms.
[[nodiscard]] double clockNow();

/// Tells how long the longest event took to be handled: for so long nothing else could be.
class Loop : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void begin() { m_longest = {}; }
    /// \a work is done once, when the event at hand has been handled to its end.
    void afterThis(std::function<void()> work) { m_after = std::move(work); }
    [[nodiscard]] double longest() const { return double(m_longest.wall) / 1e6; } ///< ms
    /// Of the longest event: what its thread worked, ms. 0: unknown.
    [[nodiscard]] double longestWorked() const { return double(m_longest.worked) / 1e6; }
    /// Of the longest event: what its thread waited for a core, ms; what is left it waited for memory or a lock.
    [[nodiscard]] double longestQueued() const { return double(m_longest.queued) / 1e6; }

private:
    struct Took
    {
        qint64 wall = 0; ///< ns
        qint64 worked = 0;
        qint64 queued = 0;
    };

    QElapsedTimer m_timer;
    int m_depth = 0;
    qint64 m_workedBefore = 0;
    qint64 m_queuedBefore = 0;
    Took m_longest;
    std::function<void()> m_after;
};

/// Told once a window was painted to its end while \a watched, which is in it, has what it should show.
class Painted : public QObject
{
public:
    Painted(Loop &loop, QWidget *watched, std::function<bool()> shows);
    void wait() const;
    /// Tells `painted`, when that was by clockNow().
    void waitAndTell() const;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    Loop &m_loop;
    std::function<bool()> m_shows;
    bool m_isComing = false;
    std::optional<double> m_at;
};

/// A figure for the process that started this one.
void tell(QByteArrayView name, double value);
/// `memory` and `own memory` of this process, in MiB.
void tellMemory();

/// Pages down, drags the scroll bar from end to end and wheels, two hundred steps each, at the pace of a held key;
/// tells the longest event of each as `page`, `drag` and `wheel` with \a suffix.
void measureScrolling(Loop &loop, QAbstractItemView &view, const QByteArray &suffix);

} // namespace qm::bench
