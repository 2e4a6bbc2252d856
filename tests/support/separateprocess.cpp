// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// In the thread sanitizer's build only. QProcess starts a program by clone(CLONE_VM | CLONE_VFORK); the sanitizer's own
// clone() then switches the checks off in what it takes for a copy of this process and is this process: from the first
// program on, nothing that thread does is seen any more, and its unlocked mutexes are missed by the others. Without
// shared memory there is a copy, and the rest is as before.
#include <QtGlobal>

#include <dlfcn.h>
#include <sched.h>
#include <sys/types.h>

#include <cstdarg>

extern "C" Q_DECL_EXPORT int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *parentId = va_arg(rest, pid_t *);
    void *storage = va_arg(rest, void *);
    auto *childId = va_arg(rest, pid_t *);
    va_end(rest);
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto next = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));
    return next(run, stack, flags & ~CLONE_VM, argument, parentId, storage, childId);
}
