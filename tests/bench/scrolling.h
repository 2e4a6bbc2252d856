// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QByteArrayView>
#include <QElapsedTimer>

#include <functional>

class QAbstractItemView;

namespace qm::bench {

/// Tells how long the longest event took to be handled: for so long nothing else could be.
class Loop : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void begin() { m_longest = {}; }
    [[nodiscard]] double longest() const { return double(m_longest.wall) / 1e6; } ///< ms
    /// Of the longest event: what its thread worked, ms; the rest it waited for a core, memory or a lock. 0: unknown.
    [[nodiscard]] double longestWorked() const { return double(m_longest.worked) / 1e6; }

private:
    struct Took
    {
        qint64 wall = 0; ///< ns
        qint64 worked = 0;
    };

    QElapsedTimer m_timer;
    int m_depth = 0;
    qint64 m_workedBefore = 0;
    Took m_longest;
};

/// Told once something was painted while it has what it should show.
class Painted : public QObject
{
public:
    Painted(QWidget *watched, std::function<bool()> shows);
    void wait() const;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::function<bool()> m_shows;
    bool m_done = false;
};

/// A figure for the process that started this one.
void tell(QByteArrayView name, double value);
/// `memory` and `own memory` of this process, in MiB.
void tellMemory();

/// Pages down, drags the scroll bar from end to end and wheels, two hundred steps each, at the pace of a held key;
/// tells the longest event of each as `page`, `drag` and `wheel` with \a suffix.
void measureScrolling(Loop &loop, QAbstractItemView &view, const QByteArray &suffix);

} // namespace qm::bench
