// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicestore.h"
#include "recording.h"

#include <QByteArray>
#include <QJsonValue>
#include <QMap>

#include <chrono>
#include <memory>

namespace qm::test {

struct PracticeAnswer
{
    int status = 0; ///< 0: no answer
    QByteArray contentType;
    QByteArray text;
    QJsonValue body; ///< parsed where it is JSON, else the text
};

/// A practice shop and the way recorded requests are put to it.
class PracticeClient
{
public:
    explicit PracticeClient(const practice::ServerOptions &options);
    ~PracticeClient();
    Q_DISABLE_COPY_MOVE(PracticeClient)

    /// Sends \a exchange's request with its \a target and \a body, logged in the way the recorded one was.
    [[nodiscard]] PracticeAnswer ask(const Recorded &exchange, const QByteArray &target, QByteArray body);

    /// Sends an asynchronous request as the admin. \returns the bulk's id, empty when it was not accepted.
    [[nodiscard]] QByteArray startBulk(const QByteArray &method, const QByteArray &target, const QByteArray &body);
    /// Asks until no operation of the bulk is open; false: it takes too long.
    [[nodiscard]] bool waitForBulk(const QByteArray &id);
    void setClockAhead(std::chrono::seconds ahead) { m_store->setClockOffset(ahead); }

private:
    [[nodiscard]] QByteArray authorization(const Recorded &exchange, const QByteArray &target);
    [[nodiscard]] QByteArray signedHeader(const Recorded &exchange, const QByteArray &target);
    [[nodiscard]] QByteArray token(const char *login, const QByteArray &path);
    [[nodiscard]] PracticeAnswer send(const QByteArray &method, const QByteArray &target,
                                      const QMap<QByteArray, QByteArray> &headers, const QByteArray &body);

    std::unique_ptr<practice::PracticeStore> m_store;
    QByteArray m_adminToken;
    QByteArray m_customerToken;
};

} // namespace qm::test
