// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/client.h"
#include "remote/criteria.h"

namespace qm::remote {
// The keyset pager: see the class below once written. It walks a whole collection by its unique ascending key
// (magento-facts 1.10), keeps N pages in flight, and ends on old servers that repeat the last page and on new ones that
// answer an empty one (1.1, observed 20).
} // namespace qm::remote
