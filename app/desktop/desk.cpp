// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk.h"

#include "profiles/profilestore.h"
#include "tables/whendone.h"
#include "ui/dialogs/connect/connectdialog.h"

#include <QLocale>
#include <QtConcurrent>

namespace qm::desktop {

using namespace Qt::StringLiterals;

Desk::Desk(DeskOptions options, ui::MainWindow &window, const ui::Settings &settings, const Clock &clock)
    : m_options(std::move(options))
    , m_window(window)
    , m_settings(settings)
    , m_clock(clock)
    , m_secrets(m_options.secrets ? m_options.secrets : std::make_shared<SecretPlaces>())
    , m_ledger(m_options.dataDirectory + u"/ledger.sqlite"_s)
{
    m_window.setCacheFolder(m_options.dataDirectory + u"/cache"_s);
    connect(&m_window, &ui::MainWindow::practiceWanted, this, &Desk::openPractice);
    connect(&m_window, &ui::MainWindow::profileWanted, this, &Desk::openProfile);
    // Not at once: a page of that session asks.
    connect(&m_window, &ui::MainWindow::reopenWanted, this, &Desk::reopen, Qt::QueuedConnection);
    connect(&m_window, &ui::MainWindow::connectWanted, this, &Desk::connectShop);
    connect(&m_window, &ui::MainWindow::removeWanted, this, &Desk::removeShop);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, &Desk::pullWhenDue);
    m_minute.start();
}

Desk::~Desk()
{
    m_stop.requestStop();
    m_findStop.requestStop();
    m_window.setSession(nullptr);
}

void Desk::start()
{
    readProfiles();
    tables::whenDone(m_ledger.open(), this, [this](Result<void> opened) {
        if (!opened) {
            refuseLedger(opened.error());
            return;
        }
        if (!m_options.link.isEmpty()) {
            follow(m_options.link);
            return;
        }
        const QString last =
            m_options.profile.isEmpty() ? m_settings.value(ui::setting::profile).toString() : m_options.profile;
        if (m_options.practice) {
            openPractice();
        } else if (!last.isEmpty()) {
            openProfile(last);
        }
    });
}

void Desk::readProfiles()
{
    tables::whenDone(
        QtConcurrent::run([directory = m_options.dataDirectory] { return ProfileStore(directory).list(); }), this,
        [this](Result<QList<Profile>> profiles) {
            if (!profiles) {
                m_window.tellError(tr("The list of shops cannot be read"), profiles.error().text());
                return;
            }
            // The practice store has its own line in the menu.
            profiles->removeIf([this](const Profile &each) {
                const bool isPractice = each.environment == Environment::Practice && each.name == practiceProfileName();
                return isPractice || m_removing.contains(each.name);
            });
            m_window.showProfiles(*profiles);
        });
}

bool Desk::stays(const QString &name)
{
    if (!m_session || m_session->profile().name != name) {
        return false;
    }
    ++m_generation;
    m_window.tellStays();
    return true;
}

void Desk::openPractice()
{
    const bool isReal = m_session && m_session->profile().environment != Environment::Practice;
    if (isReal || !stays(practiceProfileName())) {
        take(tr("the practice store"),
             [directory = m_options.dataDirectory, shop = m_options.shop, now = m_clock.now()](const StopToken &) {
                 return practiceParts(directory, shop, now);
             });
    }
}

void Desk::openProfile(const QString &name)
{
    if (stays(name)) {
        return;
    }
    if (name.compare(practiceProfileName(), Qt::CaseInsensitive) != 0) {
        take(name, [directory = m_options.dataDirectory, name, places = m_secrets](const StopToken &stop) {
            return profileParts(directory, name, *places, stop);
        });
        return;
    }
    // A real shop may be called so since before that name was kept for the practice store.
    take(name, [directory = m_options.dataDirectory, shop = m_options.shop, now = m_clock.now(), name,
                places = m_secrets](const StopToken &stop) {
        const Result<Profile> kept = ProfileStore(directory).find(name);
        return kept && kept->environment != Environment::Practice ? profileParts(directory, name, *places, stop)
                                                                  : practiceParts(directory, shop, now);
    });
}

void Desk::follow(const QString &link)
{
    m_window.comeToFront();
    if (link.isEmpty()) {
        return;
    }
    if (const Result<ui::Link> named = ui::linkFromText(link); named) {
        openLinked(*named);
    } else {
        m_window.tellError(tr("That link is not followed"), named.error().text());
    }
}

bool Desk::isAsking()
{
    if (!m_window.isAsking()) {
        return false;
    }
    m_window.tellShortly(tr("A link waits for no dialog: end what is open, and click on it again"));
    return true;
}

void Desk::openLinked(const ui::Link &link)
{
    if (isAsking()) {
        return;
    }
    // A link connects no shop and starts none that this computer does not know.
    auto found = QtConcurrent::run(
        [directory = m_options.dataDirectory, name = link.profile] { return ProfileStore(directory).find(name); });
    tables::whenDone(std::move(found), this, [this, link](const Result<Profile> &profile) {
        if (isAsking()) { // since then
            return;
        }
        if (!profile) {
            m_window.tellError(tr("That link is not followed"),
                               tr("It is of a shop that is called %1, and none is called so here.").arg(link.profile));
            return;
        }
        ui::Link known = link;
        known.profile = profile->name;
        m_window.follow(known);
    });
}

bool Desk::isSending(const QString &text)
{
    if (!m_session || !m_session->isSending()) {
        return false;
    }
    m_window.tellError(tr("A push is under way"), text);
    return true;
}

void Desk::reopen()
{
    if (!m_session || isSending(tr("The copy can be made again as soon as it has ended."))) {
        return;
    }
    const QString name = m_session->profile().name;
    m_window.setSession(nullptr);
    m_session.reset();
    openProfile(name);
}

void Desk::take(const QString &shop, std::function<Result<ShopParts>(const StopToken &stop)> find)
{
    if (isSending(tr("Another shop can be opened as soon as it has ended."))) {
        return;
    }
    m_findStop.requestStop();
    m_findStop = StopSource();
    m_wanted = shop;
    m_window.tellOpening(shop);
    const quint64 generation = ++m_generation; // another one: another shop was chosen meanwhile
    tables::whenDone(m_ledger.open(), this, [this, generation, find = std::move(find)](Result<void> opened) {
        if (generation != m_generation) {
            return;
        }
        if (!opened) {
            refuseLedger(opened.error());
            return;
        }
        tables::whenDone(QtConcurrent::run(find, m_findStop.token()), this,
                         [this, generation](Result<ShopParts> found) {
                             if (generation != m_generation) {
                                 return;
                             }
                             if (found) {
                                 openCopy(std::move(*found));
                             } else {
                                 m_window.tellError(tr("The shop cannot be opened"), found.error().text());
                             }
                         });
    });
}

void Desk::openCopy(ShopParts parts)
{
    const bool practice = parts.store != nullptr;
    m_opening =
        std::make_unique<ShopSession>(std::move(parts), m_options.dataDirectory + u"/cache"_s, m_ledger, m_clock);
    const auto take = [this, practice, generation = m_generation](Result<cache::Opened> found) {
        if (generation != m_generation) {
            dropOpening(); // nobody wants it any more, and it has the copy
            return;
        }
        if (!found) {
            m_window.tellError(tr("The local copy cannot be opened"), found.error().text());
            dropOpening(); // other programs may have it
            return;
        }
        if (isSending(tr("Another shop can be opened as soon as it has ended."))) { // since then
            dropOpening();
            return;
        }
        m_opening->setOpened(*found);
        m_window.setSession(m_opening.get());
        std::swap(m_session, m_opening);
        dropOpening();
        readProfiles();
        m_pulledAt = m_clock.now();
        connect(m_session.get(), &ui::Session::pulled, this, [this] { m_pulledAt = m_clock.now(); });
        if (practice || found->setAside || m_session->profile().name == m_connected) {
            m_connected.clear();
            m_session->startPull();
        }
        Q_EMIT opened();
    };
    tables::whenDone(m_opening->open(), m_opening.get(), take);
}

void Desk::dropOpening()
{
    m_dropped.push_back(std::move(m_opening));
    QMetaObject::invokeMethod(
        this, [this] { m_dropped.clear(); }, Qt::QueuedConnection);
}

void Desk::pullWhenDue()
{
    // After a failure the session tries again by itself, or knows that it is no use.
    if (m_session && !m_session->isPulling() && !m_session->trouble() && m_session->heldBy().isEmpty() &&
        isPullDue(m_settings.value(ui::setting::pullEvery).toInt(), m_pulledAt, m_clock.now())) {
        m_session->startPull();
    }
}

bool isPullDue(int everyMinutes, UtcTime lastEnded, UtcTime now)
{
    const qint64 age = now.seconds() - lastEnded.seconds();
    // A clock that was set back is no reason never to pull again.
    return everyMinutes > 0 && (age < 0 || age >= qint64{60} * everyMinutes);
}

void Desk::connectShop()
{
    const setup::Places places{m_secrets->environment, *m_secrets->keychain, m_secrets->session};
    auto *dialog = new ui::ConnectDialog(m_options.dataDirectory, places, m_clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Canceled in the moment in which the shop was being stored it may be there, or not.
    connect(dialog, &QObject::destroyed, this, &Desk::readProfiles);
    connect(dialog, &ui::ConnectDialog::connected, this, [this](const QString &name) {
        m_connected = name;
        readProfiles();
        openProfile(name);
    });
    dialog->open();
}

bool Desk::isSendingTo(const QString &name)
{
    if (!m_session || m_session->profile().name != name || !m_session->isSending()) {
        return false;
    }
    readProfiles(); // the window's list is without it already
    m_window.tellRefusal(tr("The shop cannot be removed"),
                         tr("A push to it is under way: cancel the push, or wait for its end."));
    return true;
}

void Desk::removeShop(const QString &name)
{
    if (isSendingTo(name)) {
        return;
    }
    auto held = QtConcurrent::run([directory = m_options.dataDirectory, name] {
        return ProfileStore(directory).find(name).and_then([&directory](const Profile &profile) {
            return ledger::holdingsOf(setup::Folders::of(directory).ledger, profile.id);
        });
    });
    tables::whenDone(std::move(held), this, [this, name](const Result<ledger::Holdings> &found) {
        if (!found) {
            readProfiles();
            m_window.tellRefusal(tr("The shop cannot be removed"), found.error().text());
        } else if (found->open == 0) {
            eraseShop(name);
        } else {
            m_window.askBeforeLoss(
                tr("Staged changes are not pushed"),
                tr("%n change(s) of %1 did not reach the shop, or not for certain. They are lost when it is removed.",
                   nullptr, int(found->open))
                    .arg(name),
                tr("Remove the shop"), [this, name](bool agreed) { agreed ? eraseShop(name) : readProfiles(); });
        }
    });
}

void Desk::eraseShop(const QString &name)
{
    if (isSendingTo(name)) { // since it was chosen
        return;
    }
    // Whoever has the copy open would keep it: this program as well.
    const bool wasOpen = m_session && m_session->profile().name == name;
    if (wasOpen) {
        m_window.setSession(nullptr);
        m_session.reset();
    }
    if (m_opening && m_opening->profile().name == name) {
        m_opening.reset();
    }
    if (m_wanted == name) {
        ++m_generation; // its parts may be on their way
    }
    m_removing << name;
    using Removal = std::pair<Profile, setup::Removed>;
    auto removed = QtConcurrent::run(
        [directory = m_options.dataDirectory, name, places = m_secrets, stop = m_stop.token()]() -> Result<Removal> {
            ProfileStore store(directory);
            const Result<Profile> profile = store.find(name);
            if (!profile) {
                return failure(profile.error());
            }
            const Result<setup::Removed> done =
                setup::removeProfile(store, {places->environment, *places->keychain, places->session},
                                     setup::Folders::of(directory), *profile, setup::Forget::Everything, stop);
            return done ? Result<Removal>(Removal(*profile, *done)) : Result<Removal>(failure(done.error()));
        });
    tables::whenDone(std::move(removed), this, [this, name, wasOpen](const Result<Removal> &done) {
        m_removing.removeAll(name);
        readProfiles();
        if (!m_session && !m_opening) {
            m_window.setSession(nullptr); // offers what there is now
        }
        if (done) {
            shopRemoved(done->first, done->second);
            return;
        }
        m_window.tellRefusal(tr("The shop cannot be removed"), done.error().text());
        if (wasOpen && !m_session && !m_opening) {
            openProfile(name);
        }
    });
}

void Desk::shopRemoved(const Profile &profile, const setup::Removed &removed)
{
    m_window.forgetShop(profile.id);
    const QStringList gone = setup::wordsFor(removed, QLocale());
    m_window.tellShortly(gone.isEmpty() ? tr("%1 was removed; nothing else was kept of it").arg(profile.name)
                                        : tr("%1 was removed, and with it %2").arg(profile.name, gone.join(tr(", "))));
}

void Desk::refuseLedger(const Error &error)
{
    m_window.tellError(
        tr("The ledger cannot be opened"),
        tr("%1. It holds saved views and what was done so far. Nothing in it was changed, and no shop is "
           "opened without it.")
            .arg(error.text()));
}

} // namespace qm::desktop
