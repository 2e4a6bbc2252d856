// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sqlite/filelock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace qm::desktop {

/// The one window of a data directory. Who comes second hands over what it was started with, and ends. Which one is the
/// first is decided by a lock that ends with its process; a socket that a killed program left behind is replaced. Only
/// the same user can connect. Other data directories have windows of their own. Lives in the window's thread.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// Waits for another one that is starting or ending, at most \a patience: for the time before there is a window.
    /// \a dataDirectory exists. \returns null when another one is there and took \a link (empty: none).
    /// Busy: another one has the directory and does not answer. Storage: the directory cannot be written to.
    [[nodiscard]] static Result<std::unique_ptr<Instance>> begin(const QString &dataDirectory, const QString &link,
                                                                 std::chrono::milliseconds patience);
    ~Instance() override;

    /// Where somebody can be reached who has \a dataDirectory, the first that could be made.
    [[nodiscard]] static QStringList places(const QString &dataDirectory);

Q_SIGNALS:
    /// Somebody started the program again; \a link as it was given, whatever it is, empty: without one. Also what the
    /// desktop of a Mac opens.
    void linkCame(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Instance(sqlite::FileLock lock);
    [[nodiscard]] Result<void> listen(const QString &dataDirectory);
    void welcome();
    void read(QLocalSocket &socket);

    sqlite::FileLock m_lock; ///< outlives the server
    QLocalServer m_server;
};

} // namespace qm::desktop
