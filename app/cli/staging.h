// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pushing.h"

#include "editing/editlines.h"

namespace qm::cli {

/// What every command takes that stages, as it was typed.
struct StageWords
{
    std::string author;
    std::string setName;
    qint64 setId = 0; ///< 0: a new one
    bool replaceOthers = false;
    bool skipRefused = false;
    bool push = false;
    PushWords pushing;
};

/// Adds their options; \a manyRows: the command takes a file, and refused rows may be left out.
void addStageOptions(CLI::App &command, StageWords &words, bool manyRows);

/// Lines that are to be staged, and what they came of.
struct ToStage
{
    editing::EditLines lines;
    changes::InputStyle style;
    QString setName; ///< where the person gave none: `stock set`, the file's name
    bool isOneLine = true;
    /// Rows that could not even be read.
    std::vector<changes::Refusal> refused;
    /// What a row is called, from row 1 on, where people do not know it by its number.
    QStringList names = {};
    qsizetype without = 0; ///< rows that nothing came of, told of already; they count as refused
};

/// Checks \a input against the local copy, stages what is good, and prints what became of it; refusals go to standard
/// error, each with its row and column. With --push what was staged is pushed, and that is printed.
[[nodiscard]] Outcome stageLines(Context &context, ToStage input, const StageWords &words);

} // namespace qm::cli
