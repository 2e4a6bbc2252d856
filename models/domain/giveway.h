// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qm {

/// How far a thread steps back.
enum class Way {
    Window, ///< woken it waits for a core rather than taking it from whoever has it, and else has its share
    All,    ///< and others come first: for what nobody waits for at this moment
};

/// From now on the calling thread gives way to the others of this computer that want a core, to its end. Where the
/// system cannot say that of one thread alone (elsewhere than on Linux) nothing happens.
void giveWay(Way way = Way::All);

/// The calling thread, which answers a person, asks for a core as soon as it is woken, and not when those before have
/// used up their turns of up to 4 ms each. Its share stays what it was: who has had more than that waits all the same.
/// Threads it starts are as others. Linux 6.12 and later; elsewhere nothing happens.
void answerSoon();

} // namespace qm
