// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/settings/settings.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace qm::desktop {

/// Where new versions are announced, and the key of who may.
struct UpdateSource
{
    QUrl url;             ///< https; plain http on this computer only
    QByteArray publicKey; ///< Ed25519, 32 bytes
};

/// Looks whether there is a newer version, when the user turned that on: at most once a day, or when asked to. One
/// small file is read; nothing about user or shop is sent, nothing is fetched besides, and nothing is ever installed.
/// An announcement that is wrong or old is as good as none. Window's thread.
class UpdateCheck : public QObject
{
    Q_OBJECT
public:
    /// \a settings and \a clock outlive it.
    UpdateCheck(UpdateSource source, ui::Settings &settings, const Clock &clock);
    ~UpdateCheck() override;

    /// This build knows whom to ask.
    [[nodiscard]] bool isOffered() const;
    /// When it was turned on, and is due; and from then on while the program runs.
    void lookWhenDue();
    /// Now, and says so when there is nothing new; without having been turned on nothing happens.
    void look();

Q_SIGNALS:
    void found(const QString &version, const QUrl &page);
    /// What became of look().
    void told(const QString &text);

private:
    void ask();
    void take(QNetworkReply &reply);

    UpdateSource m_source;
    ui::Settings &m_settings;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    QTimer m_hour;
    bool m_asking = false;
    bool m_tells = false; ///< somebody waits for what becomes of it
};

} // namespace qm::desktop
