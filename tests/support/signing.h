// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace qm::test {

/// Who may announce versions, with a key of the test's own.
class Announcer
{
public:
    Announcer();
    ~Announcer();
    Q_DISABLE_COPY_MOVE(Announcer)

    [[nodiscard]] QByteArray publicKey() const;
    /// The file as it is published.
    [[nodiscard]] QByteArray sign(const QJsonObject &payload) const;
    [[nodiscard]] QByteArray signBytes(const QByteArray &payload) const;

private:
    void *m_key;
};

} // namespace qm::test
