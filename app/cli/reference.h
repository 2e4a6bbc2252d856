// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <vector>

namespace qm::cli {

// What shells and manual pages say of the command line, made from its parser: it cannot say anything else than that.

struct ReferenceOption
{
    QStringList names;   ///< `-n`, `--limit`; of a positional one its only name, without hyphens
    QString argument;    ///< `N`, `FILE`, `DIR`; empty: it takes none
    QString description; ///< plain
    bool isPositional = false;
};

struct ReferenceCommand
{
    QStringList path; ///< `orders`, `list`; empty: the program itself, whose options go with every command
    QString description;
    QStringList commands; ///< names of the next word
    std::vector<ReferenceOption> options;
    QString footer; ///< lines as they are to be shown
};

/// The program first, then each command before those below it.
[[nodiscard]] std::vector<ReferenceCommand> referenceOf(const CLI::App &app);

[[nodiscard]] QByteArray bashCompletion(const std::vector<ReferenceCommand> &commands);
[[nodiscard]] QByteArray zshCompletion(const std::vector<ReferenceCommand> &commands);
[[nodiscard]] QByteArray fishCompletion(const std::vector<ReferenceCommand> &commands);
/// Section 1, in roff.
[[nodiscard]] QByteArray manualPage(const std::vector<ReferenceCommand> &commands);

} // namespace qm::cli
