// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace qm {

/// Debugging guard: no code on \a thread (the window's) may wait for the shop, a query or the keychain. Null lifts it.
/// What a thread itself ends (a shop, its copy, an errand) it may join.
void forbidWaitingOn(const QThread *thread);

/// Said by code that is about to wait for another thread's answer. Where assertions are on it ends the program when
/// that is forbidden. Thread-safe.
void aboutToWait();

} // namespace qm
