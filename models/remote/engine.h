// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/client.h"
#include "remote/desk.h"
#include "remote/jobqueue.h"
#include "remote/logins.h"
#include "remote/throttle.h"
#include "remote/transport.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace qm::remote {

/// The life of requests on the network thread: one loop starts what the budget and the login allow, and one function
/// decides what an answer means: done, follow, sign again, log in, wait and repeat, or fail.
class Engine : public QObject
{
public:
    Engine(Connection connection, const Credentials &secrets, const Clock &clock, const Pace &pace,
           std::shared_ptr<Desk> desk);
    ~Engine() override;
    Q_DISABLE_COPY_MOVE(Engine)

    bool event(QEvent *event) override;

private:
    using Time = Throttle::Time;
    /// What the shop is being asked before authenticated requests may go on.
    enum class Door { Open, LoggingIn, AskingAlive };

    // Orders and the loop (engine.cpp).
    void collectOrders();
    void admit(JobPtr job);
    void pump();
    void startWhatMayStart(Throttle::Lane lane);
    void start(const JobPtr &job);
    void armTimer();
    void stop(quint64 id);
    void finish(const JobPtr &job, Result<HttpAnswer> result);
    void close();
    [[nodiscard]] Time now() const;
    [[nodiscard]] UtcTime serverNow() const;

    // Judging answers (engineanswers.cpp).
    void onDelivered(const JobPtr &job, Delivery delivery);
    [[nodiscard]] std::optional<Error> errorOf(const Job &job, const Delivery &delivery) const;
    void learn(const Job &job, const Delivery &delivery, const std::optional<Error> &error);
    void noteServerTime(const Delivery &delivery);
    void noteLimits(const Error &error);
    void writeLog(const Job &job, const Delivery &delivery, const std::optional<Error> &error);
    [[nodiscard]] bool follow(const JobPtr &job, const RawAnswer &answer);
    [[nodiscard]] bool repeat(const JobPtr &job, const Error &error);
    [[nodiscard]] bool askForNoRouteText(const JobPtr &job, const Error &error, const RawAnswer &answer);

    // The door: logging in and asking whether a token lives (enginedoor.cpp).
    [[nodiscard]] bool cure(const JobPtr &job, const Error &error, const RawAnswer &answer);
    void logIn(const Scope &scope);
    void onLoginAnswered(const Scope &scope, const Result<HttpAnswer> &answer);
    void askAlive(const Scope &scope);
    void onAliveAnswered(const Result<HttpAnswer> &answer);
    void failAllThatNeedLogin(const Error &error);
    void sendInternal(HttpRequest request, std::function<void(Result<HttpAnswer>)> done);
    [[nodiscard]] std::vector<JobPtr> takeHeld();

    const Connection m_connection;
    const Clock &m_clock;
    const double m_waitFactor;
    std::shared_ptr<Desk> m_desk;
    Transport m_transport;
    Throttle m_throttle;
    std::unique_ptr<Login> m_login;
    std::optional<Error> m_noLogin; ///< credentials that don't fit
    Learned m_learned;
    JobQueue m_queue;
    std::map<quint64, JobPtr> m_jobs; ///< every job that has not ended, by id
    std::vector<JobPtr> m_held;       ///< those whose refused answer waits for what happens at the door
    Door m_door = Door::Open;
    struct NoRouteWords
    {
        bool asked = false;
        QString text;
        std::vector<JobPtr> waiting;
    };
    QHash<QString, NoRouteWords> m_noRoute; ///< by store code: the texts are in the store's language
    quint64 m_nextId = 1;
    QTimer m_timer;
    bool m_closing = false;
};

} // namespace qm::remote
