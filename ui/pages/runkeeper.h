// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/runlog.h"
#include "ui/shell/session.h"

#include <optional>

namespace qm::ui {

/// Writes down what pulls and pushes of the open shop have to say, whether or not anybody looks at the activity.
class RunKeeper : public QObject
{
    Q_OBJECT
public:
    explicit RunKeeper(QObject *parent = nullptr);

    /// \a session outlives it or is taken away with close().
    void open(Session &session);
    void close();
    [[nodiscard]] tables::RunLog &log() { return m_log; }

Q_SIGNALS:
    /// It cannot be kept.
    void told(const QString &text);

private:
    void note(const PullNote &note);
    void pullEnded(const std::optional<Error> &error);
    void connectPushes();
    void pushEnded(const Result<sync::PushReport> &report);
    void leavePush();

    Session *m_session = nullptr;
    tables::RunLog m_log;
    std::optional<UtcTime> m_pushedAt; ///< when the push began that runs; nothing: none does
};

} // namespace qm::ui
