// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace qm::doctor {

/// What this folder says to people: `Text::tr("…")`. Any thread.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

} // namespace qm::doctor
