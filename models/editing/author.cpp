// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/author.h"

namespace qm::editing {

QString authorHere()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    return nobodyNamed;
}

} // namespace qm::editing
