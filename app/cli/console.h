// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credentials.h"
#include "outcome.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdio>

namespace qm::cli {

/// Standard output for data, standard error for everything else. Lines for people are one line whatever a shop put into
/// them, and hold none of the secrets this process knows.
class Console
{
public:
    Console(std::FILE *out, std::FILE *err);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// These texts are blotted out of every line on standard error, should a shop echo them.
    void hide(const Credentials &credentials);

    /// \a text without what hide() was told.
    [[nodiscard]] QString blotted(QString text) const;

    /// Data. Fails without a line when the reader has gone (`| head`): then the command just ends.
    [[nodiscard]] Try<void> write(const QByteArray &data);
    [[nodiscard]] Try<void> flush();
    /// Something worth knowing that is not data; silent with --quiet.
    void notice(const QString &line);
    /// What somebody has to answer, also with --quiet.
    void question(const QString &line);
    /// How far something is: one line that the next one overwrites, on a terminal only. Empty: takes it away.
    void progress(const QString &line);
    /// Why the program ends otherwise than well.
    void error(const QString &line);

    /// Columns of the terminal data goes to; 0 when it is a file or a pipe.
    [[nodiscard]] int width() const;

private:
    void say(const QString &line);
    [[nodiscard]] Try<void> writeFailed() const;

    std::FILE *m_out;
    std::FILE *m_err;
    bool m_quiet = false;
    bool m_progressShown = false;
    bool m_canErase = true;                   ///< a line of the terminal to its end
    [[maybe_unused]] unsigned m_codePage = 0; ///< of the console as it was before; on Windows only
    QList<QString> m_hidden;
};

} // namespace qm::cli
