// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "textwidth.h"

#include <QtGlobal>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 1'000;
constexpr qsizetype shortestSecret = 4; ///< shorter ones would blot out ordinary words

#ifdef Q_OS_WIN
HANDLE handleOf(std::FILE *file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(file)));
}

/// Whether a console that \a file goes to understands sequences that begin with Esc.
bool takesSequences(std::FILE *file)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(file), &mode) &&
           SetConsoleMode(handleOf(file), mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}
#endif

int terminalWidth(std::FILE *file)
{
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    return GetConsoleScreenBufferInfo(handleOf(file), &info) ? info.srWindow.Right - info.srWindow.Left + 1 : 0;
#else
    if (!isatty(fileno(file))) {
        return 0;
    }
    winsize size{};
    if (ioctl(fileno(file), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return 80;
#endif
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(out), _O_BINARY); // line ends are written as they are meant
    m_codePage = GetConsoleOutputCP(); // 0: there is no console
    SetConsoleOutputCP(CP_UTF8);
    m_canErase = takesSequences(err);
#endif
}

Console::~Console()
{
#ifdef Q_OS_WIN
    if (m_codePage != 0) {
        SetConsoleOutputCP(m_codePage); // the console outlives this program, which has flushed what it wrote
    }
#endif
}

void Console::hide(const Credentials &credentials)
{
    const auto add = [this](const QByteArray &secret) {
        if (secret.size() >= shortestSecret) {
            m_hidden.append(QString::fromUtf8(secret));
        }
    };
    if (const auto *oauth = std::get_if<OAuthCredentials>(&credentials)) {
        add(oauth->consumerKey.reveal());
        add(oauth->consumerSecret.reveal());
        add(oauth->accessToken.reveal());
        add(oauth->accessTokenSecret.reveal());
    } else if (const auto *bearer = std::get_if<BearerCredentials>(&credentials)) {
        add(bearer->token.reveal());
    } else if (const auto *user = std::get_if<UserCredentials>(&credentials)) {
        add(user->password.reveal());
        add(user->otp.reveal());
    }
}

QString Console::blotted(QString text) const
{
    for (const QString &secret : m_hidden) {
        text.replace(secret, u"(secret)"_s);
    }
    return text;
}

Try<void> Console::writeFailed() const
{
    if (errno == EPIPE) {
        return fail(ExitCode::Done, {});
    }
    return fail(ExitCode::Unreachable,
                u"the output cannot be written: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
}

Try<void> Console::write(const QByteArray &data)
{
    if (std::fwrite(data.constData(), 1, size_t(data.size()), m_out) != size_t(data.size())) {
        return writeFailed();
    }
    return {};
}

Try<void> Console::flush()
{
    if (std::fflush(m_out) != 0) {
        return writeFailed();
    }
    return {};
}

void Console::notice(const QString &line)
{
    if (!m_quiet) {
        say(line);
    }
}

void Console::question(const QString &line)
{
    say(line);
}

void Console::error(const QString &line)
{
    say(u"quartermaster-cli: "_s + line);
}

void Console::progress(const QString &line)
{
    const int columns = m_quiet ? 0 : terminalWidth(m_err);
    if (columns <= 0 || (line.isEmpty() && !m_progressShown)) {
        return;
    }
    const QString text = harmless(blotted(line.simplified())).left(columns - 1);
    // Carriage return, text, and "erase to the end of the line"; or blanks, and back again.
    const QByteArray bytes = m_canErase ? '\r' + text.toUtf8() + "\x1b[K"
                                        : '\r' + text.leftJustified(columns - 1).toUtf8() + '\r' + text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_err);
    std::fflush(m_err);
    m_progressShown = !line.isEmpty();
}

void Console::say(const QString &line)
{
    progress({});
    if (width() > 0) {
        std::fflush(m_out); // on a terminal what was printed before stands above
    }
    QString safe = harmless(blotted(line.simplified()));
    if (safe.size() > longestLine) {
        safe = safe.first(longestLine) + u'…';
    }
    const QByteArray bytes = safe.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), m_err);
    std::fflush(m_err);
}

int Console::width() const
{
    return terminalWidth(m_out);
}

} // namespace qm::cli
