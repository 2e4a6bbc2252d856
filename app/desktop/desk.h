// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shopparts.h"
#include "desktop/shopsession.h"
#include "domain/clock.h"
#include "domain/stop.h"
#include "ledger/ledger.h"
#include "setup/removing.h"
#include "ui/shell/link.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace qm::desktop {

struct DeskOptions
{
    QString dataDirectory;      ///< exists
    QString profile;            ///< to open at start; empty: the last one
    bool practice = false;      ///< opens the practice store at start
    QString link;               ///< to follow at start; empty: none
    practice::ShopOptions shop; ///< of the practice store
    /// Shared with the threads that look into them; null: the computer's own.
    std::shared_ptr<SecretPlaces> secrets;
};

/// Opens shops for the window: finds profile and secrets, starts the practice store, opens copy and ledger, and hands
/// the window a session. Without the ledger no shop is opened, and one that cannot be opened leaves the window the one
/// it has. Lives in the window's thread and never waits in it.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// \a window, \a settings and \a clock outlive the desk.
    Desk(DeskOptions options, ui::MainWindow &window, const ui::Settings &settings, const Clock &clock);
    ~Desk() override;

    void start();
    /// Brings the window to the front and shows what \a link names, as it was given; empty: nothing else.
    void follow(const QString &link);
    [[nodiscard]] ShopSession *session() const { return m_session.get(); }
    [[nodiscard]] SecretPlaces &secrets() const { return *m_secrets; }

Q_SIGNALS:
    void opened();

private:
    void readProfiles();
    void openPractice();
    void openProfile(const QString &name);
    void openLinked(const ui::Link &link);
    /// Whether a dialog waits for an answer, which is told then.
    [[nodiscard]] bool isAsking();
    void reopen();
    /// Whether something is on its way to the open shop, which is told then with \a text: what is under way is waited
    /// for by whoever ends its session, and that would be the window.
    [[nodiscard]] bool isSending(const QString &text);
    /// Likewise of a shop that is to be removed.
    [[nodiscard]] bool isSendingTo(const QString &name);
    /// That shop was chosen again: it stays, and nothing else is opened any more.
    [[nodiscard]] bool stays(const QString &name);
    /// Opens what \a find finds, on another thread, after the ledger.
    void take(const QString &shop, std::function<Result<ShopParts>(const StopToken &stop)> find);
    void openCopy(ShopParts parts);
    void connectShop();
    void refuseLedger(const Error &error);
    void removeShop(const QString &name);
    void eraseShop(const QString &name);
    void shopRemoved(const Profile &profile, const setup::Removed &removed);
    /// Not at once: this runs in an object that may be going.
    void dropOpening();
    void pullWhenDue();

    DeskOptions m_options;
    ui::MainWindow &m_window;
    const ui::Settings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<SecretPlaces> m_secrets;
    UtcTime m_pulledAt;  ///< when the last pull ended, or the shop was opened
    QString m_connected; ///< the shop that was connected just now: it is pulled when it opens
    ledger::Ledger m_ledger;
    std::unique_ptr<ShopSession> m_session;
    std::unique_ptr<ShopSession> m_opening;
    std::vector<std::unique_ptr<ShopSession>> m_dropped; ///< they go in a moment
    StopSource m_stop;     ///< of a removal that waits for the keychain when the program ends
    StopSource m_findStop; ///< of what waits for the keychain when another shop is chosen, or the program ends
    quint64 m_generation = 0;
    QString m_wanted;       ///< the shop whose parts were asked for last
    QStringList m_removing; ///< the list of shops is without them already
    QTimer m_minute;
};

/// Whether the shop is to be pulled again by itself, every \a everyMinutes (0: never): \a lastEnded is when the last
/// pull of this session ended, or when the shop was opened.
[[nodiscard]] bool isPullDue(int everyMinutes, UtcTime lastEnded, UtcTime now);

} // namespace qm::desktop
