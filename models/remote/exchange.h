// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/transport.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

namespace qm::remote {

/// One attempt while it runs: reads within the limits, watches the clocks and the certificate, reports once.
class Exchange : public QObject
{
public:
    Exchange(const Connection &connection, QNetworkReply *reply, std::chrono::milliseconds whole, Transport::Done done,
             QObject *parent);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

    /// Ends without a report.
    void abandon();

private:
    void onHeaders();
    void onReadable();
    void onFinished();
    void onSslErrors(const QList<QSslError> &errors);
    void checkPin();
    void drop(Error reason);
    void report(Delivery delivery);
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] bool isBroken() const;

    const Connection &m_connection;
    QNetworkReply *m_reply;
    Transport::Done m_done;
    QByteArray m_body;
    QTimer m_progress; ///< to the first byte, then between pieces
    QTimer m_whole;
    bool m_headersSeen = false;
    std::optional<Error> m_reason; ///< ours, which wins over what Qt makes of the abort
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
};

} // namespace qm::remote
