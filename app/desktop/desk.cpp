// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desk.h"

#include "profiles/profilestore.h"
#include "tables/whendone.h"
#include "ui/dialogs/connect/connectdialog.h"

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
}

Desk::~Desk()
{
    m_window.setSession(nullptr);
}

void Desk::start()
{
    readProfiles();
    tables::whenDone(m_ledger.open(), this, [this](Result<void> opened) {
        if (!opened) {
            fail(tr("The ledger cannot be opened"), opened.error());
            return;
        }
        const QString last =
            m_options.profile.isEmpty() ? m_settings.value(ui::setting::profile).toString() : m_options.profile;
        if (m_options.practice || last == practiceProfileName()) {
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
            if (profiles) {
                // The practice store has its own line in the menu.
                profiles->removeIf([](const Profile &each) { return each.name == practiceProfileName(); });
                m_window.showProfiles(*profiles);
            }
        });
}

void Desk::openPractice()
{
    if (m_session && m_session->profile().name == practiceProfileName()) {
        return;
    }
    take(tr("the practice store"),
         QtConcurrent::run([directory = m_options.dataDirectory, shop = m_options.shop, now = m_clock.now()] {
             return practiceParts(directory, shop, now);
         }));
}

void Desk::openProfile(const QString &name)
{
    if (!m_session || m_session->profile().name != name) {
        take(name, QtConcurrent::run([directory = m_options.dataDirectory, name, places = m_secrets] {
                 return profileParts(directory, name, *places);
             }));
    }
}

void Desk::reopen()
{
    if (!m_session) {
        return;
    }
    const QString name = m_session->profile().name;
    m_window.setSession(nullptr);
    m_session.reset();
    name == practiceProfileName() ? openPractice() : openProfile(name);
}

void Desk::take(const QString &shop, QFuture<Result<ShopParts>> parts)
{
    m_window.tellOpening(shop);
    tables::whenDone(std::move(parts), this, [this, generation = ++m_generation](Result<ShopParts> found) {
        if (generation != m_generation) {
            return; // another shop was chosen meanwhile
        }
        if (found) {
            openCopy(std::move(*found));
        } else {
            fail(tr("The shop cannot be opened"), found.error());
        }
    });
}

void Desk::openCopy(ShopParts parts)
{
    const bool practice = parts.store != nullptr;
    m_opening =
        std::make_unique<ShopSession>(std::move(parts), m_options.dataDirectory + u"/cache"_s, m_ledger, m_clock);
    tables::whenDone(m_opening->open(), m_opening.get(), [this, practice](Result<cache::Opened> found) {
        if (!found) {
            fail(tr("The local copy cannot be opened"), found.error());
            return;
        }
        m_opening->setOpened(*found);
        m_window.setSession(m_opening.get());
        std::swap(m_session, m_opening);
        // Not at once: this runs in an object that may be going.
        QMetaObject::invokeMethod(
            this, [this] { m_opening.reset(); }, Qt::QueuedConnection);
        readProfiles();
        if (practice || !found->setAside.isEmpty() || m_session->profile().name == m_connected) {
            m_connected.clear();
            m_session->startPull();
        }
        Q_EMIT opened();
    });
}

void Desk::connectShop()
{
    const setup::Places places{m_secrets->environment, *m_secrets->keychain, m_secrets->session};
    auto *dialog = new ui::ConnectDialog(m_options.dataDirectory, places, m_clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ConnectDialog::connected, this, [this](const QString &name) {
        m_connected = name;
        readProfiles();
        openProfile(name);
    });
    dialog->open();
}

void Desk::fail(const QString &title, const Error &error)
{
    m_window.tellError(title, error.text());
}

} // namespace qm::desktop
