// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qm::desktop {

/// What the window frees was often allocated by another thread. Each heap of the C library has a lock, and a thread
/// that holds one and has no core keeps the window waiting: up to 60 ms were seen while orders were pulled. So on Linux
/// the program is linked to mimalloc, whose threads hand memory back without a lock. Sanitizers bring their own;
/// elsewhere the system's is used.

/// First in main(): keeps the memory that was used once. Handing it back to the system and asking for it again cost a
/// pull two thirds of its speed.
void prepareAllocator();

/// Whether memory comes from mimalloc: a library linked in the wrong order would change nothing and tell nobody.
[[nodiscard]] bool hasOwnAllocator();

} // namespace qm::desktop
