// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

namespace qm::ui {

// For eyes that need more: text and what it stands on differ by seven to one at least (WCAG 2.1, 1.4.6), lines and
// marks by four and a half. Their windows are pure white and pure black, which coloursOf() knows them by.
[[nodiscard]] const Colours &contrastLightColours();
[[nodiscard]] const Colours &contrastDarkColours();

} // namespace qm::ui
