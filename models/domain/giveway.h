// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qm {

/// From now on the calling thread gives way to the others of this computer that want a core, to its end: for work that
/// nobody waits for at this moment. Where the system cannot say that of one thread alone (elsewhere than on Linux)
/// nothing happens.
void giveWay();

} // namespace qm
