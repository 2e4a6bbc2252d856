// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "practice/practicestore.h"
#include "remote/client.h"

#include <QTextStream>

namespace qm::desktop {

/// What a first look at Quartermaster shows, told in the terminal: the practice store comes up, a client connects to it
/// by OAuth, the doctor examines it, orders and a product are listed. Everything is the real thing over loopback.
class Tour
{
public:
    /// \a out receives the story, plain text in UTF-8.
    Tour(QTextStream &out, const Clock &clock);
    /// The first step that fails ends the tour with its error.
    [[nodiscard]] Result<void> tell();

private:
    [[nodiscard]] Result<void> startStore();
    [[nodiscard]] Result<void> connectByOAuth();
    [[nodiscard]] Result<void> askTheDoctor();
    [[nodiscard]] Result<void> listPendingOrders();
    [[nodiscard]] Result<void> showProduct();
    void headline(const QString &text);

    QTextStream &m_out;
    const Clock &m_clock;
    std::unique_ptr<practice::PracticeStore> m_store;
    std::optional<Credentials> m_secrets;
    std::unique_ptr<remote::Client> m_client; // after the store: it goes first
};

} // namespace qm::desktop
