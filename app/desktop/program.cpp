// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/program.h"

#include "diagnostics/report.h"
#include "tables/celltext.h"
#include "tables/whendone.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QLoggingCategory>
#include <QScreen>
#include <QStyle>
#include <QtConcurrent>

#include <algorithm>

namespace qm::desktop {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(programLog, "console.program", QtWarningMsg)

/// All that holds text grows with the font.
QFont sized(QFont font, int percent)
{
    constexpr int least = 50;
    constexpr int most = 300;
    const double factor = std::clamp(percent, least, most) / 100.0;
    if (font.pixelSize() > 0) {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    } else {
        font.setPointSizeF(font.pointSizeF() * factor);
    }
    return font;
}

QStringList screenLines(const ui::MainWindow &window)
{
    QStringList lines;
    for (const QScreen *screen : QGuiApplication::screens()) {
        lines << u"screen %1 x %2 at %3 %"_s.arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(qRound(screen->devicePixelRatio() * 100));
    }
    lines << u"window %1 x %2, %3, style %4"_s.arg(window.width())
                 .arg(window.height())
                 .arg(QGuiApplication::platformName(), QApplication::style()->objectName());
    return lines;
}

} // namespace

Program::Program(QApplication &application, ProgramOptions options, const Clock &clock)
    : m_application(application)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_systemFont(QApplication::font())
    , m_log(m_options.desk.dataDirectory)
    , m_mark(m_options.desk.dataDirectory, clock.now())
    , m_settings(m_options.desk.dataDirectory)
    , m_appearance(application)
    , m_updates(m_options.updates, m_settings, clock)
{
    if (!m_options.desk.secrets) {
        // Of the whole run: a desk made anew has to find what is kept until the end, and QtKeychain stays for ever in
        // the thread that asked it first.
        m_options.desk.secrets = std::make_shared<SecretPlaces>();
    }
    connect(&m_updates, &UpdateCheck::found, this,
            [this](const QString &version, const QUrl &page) { m_window->tellNewVersion(version, page); });
    connect(&m_updates, &UpdateCheck::told, this, [this](const QString &text) { m_window->tellShortly(text); });
    build();
}

Program::~Program()
{
    m_desk.reset();
}

void Program::build()
{
    ui::installTranslation(m_application, m_settings.value(ui::setting::language).toString());
    QApplication::setFont(sized(m_systemFont, m_settings.value(ui::setting::textSize).toInt()));
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_appearance, m_clock);
    m_window->setOffersUpdates(m_updates.isOffered());
    m_desk = std::make_unique<Desk>(m_options.desk, *m_window, m_settings, m_clock);
    // Not at once: a dialog of that window asks.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::diagnosticsWanted, this, &Program::copyDiagnostics);
    connect(m_window.get(), &ui::MainWindow::updateWanted, &m_updates, &UpdateCheck::look);
}

void Program::start()
{
    m_window->show();
    m_desk->start();
    tellLeftBehind();
    m_updates.lookWhenDue();
}

void Program::follow(const QString &link)
{
    m_desk->follow(link);
}

void Program::tellLeftBehind()
{
    if (const std::optional<UtcTime> began = m_mark.leftBehind()) {
        qCWarning(programLog) << "the session before did not end";
        m_window->tellUnexpectedEnd(tables::longTimeText(*began));
    }
}

bool Program::waitsForPush()
{
    const auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);
    ShopSession *session = m_desk->session();
    ui::OrderDesk *orders = session ? ui::OrderDesk::of(*session) : nullptr;
    if (session && session->isPushing()) {
        connect(session, &ui::Session::pushEnded, this, &Program::changeLanguage, once);
        return true;
    }
    if (orders && orders->isPushing()) {
        connect(orders, &ui::OrderDesk::pushEnded, this, &Program::changeLanguage, once);
        return true;
    }
    return false;
}

void Program::changeLanguage()
{
    if (waitsForPush()) {
        m_window->tellShortly(tr("The language changes as soon as the push has ended"));
        return;
    }
    // The same shop and page come up: the settings know them.
    m_options.desk.profile.clear();
    m_options.desk.link.clear();
    m_options.desk.practice = false;
    const QByteArray geometry = m_window->saveGeometry();
    QApplication::setQuitOnLastWindowClosed(false);
    m_desk.reset();
    m_window.reset();
    build();
    m_window->restoreGeometry(geometry);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
    m_desk->start();
    m_window->actions().at(ui::ActionId::Preferences)->trigger(); // where the person was
}

void Program::copyDiagnostics()
{
    const QString name = u"quartermaster %1"_s.arg(QCoreApplication::applicationVersion());
    auto told = QtConcurrent::run(&diagnostics::report, diagnostics::Asked{name, m_options.desk.dataDirectory,
                                                                           m_clock.now(), screenLines(*m_window), 200});
    tables::whenDone(std::move(told), this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_window->tellShortly(tr("The report is on the clipboard: without keys, names and addresses"));
    });
}

} // namespace qm::desktop
