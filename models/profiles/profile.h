// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "remote/connection.h"

#include <QString>

namespace qm {

enum class Environment { Live, Staging, Practice };

/// One connection to one Magento installation, as the user named it. Holds no secret.
struct Profile
{
    QString name; ///< 1 to 40 of letters, digits, `-`, `_`, `.`; unique without regard to case
    remote::Connection connection;
    Scope scope;                              ///< default of reads and writes
    Environment environment = Environment::Staging;
    bool readOnly = false;
};

} // namespace qm
