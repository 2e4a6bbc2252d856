// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <memory>
#include <vector>

namespace qm::bench {

/// The fastest shop there can be: serves the list of orders from memory, with keyset conditions, sort order and page
/// size as Magento has them, to whoever asks. Stops with its object.
class OrderServer
{
public:
    /// Orders with ids from 1 on.
    explicit OrderServer(int orders);
    ~OrderServer();
    Q_DISABLE_COPY_MOVE(OrderServer)

    /// Empty when no port could be had.
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] const std::vector<QByteArray> &documents() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace qm::bench
