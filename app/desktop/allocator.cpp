// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/allocator.h"

#ifdef QM_HAS_MIMALLOC
#include <mimalloc.h>

#include <memory>
#endif

namespace qm::desktop {

void prepareAllocator()
{
#ifdef QM_HAS_MIMALLOC
#if MI_MALLOC_VERSION >= 210
    constexpr long never = -1;
    mi_option_set(mi_option_purge_delay, never);
#else
    mi_option_disable(mi_option_allow_decommit);
#endif
#endif
}

bool hasOwnAllocator()
{
#ifdef QM_HAS_MIMALLOC
    return mi_is_in_heap_region(std::make_unique<int>().get());
#else
    return false;
#endif
}

} // namespace qm::desktop
