// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/standing.h"

#include <optional>
#include <vector>

namespace qm::ui {

// What the last pull stopped to ask (sync::PullGuard), of whatever entity, has a page that asks it: that of the list to
// which the entity belongs, otherwise the activity.

/// What is pulled when the list of \a entity is: `orders` are also their documents, as on the command line.
[[nodiscard]] cache::Entities belongingTo(cache::Entity entity);
/// What belongs to no list.
[[nodiscard]] cache::Entities belongingToNone();

/// The question about \a entities that comes first; nothing: there is none. That the shop went back in time is one
/// question about everything that did. Its offers name what they are about: what was not asked is not answered.
[[nodiscard]] std::optional<Standing> questionStanding(const Session &session, cache::Entities entities);

struct OpenQuestion
{
    std::optional<cache::Entity> list; ///< whose page asks; nothing: the activity
    QString title;
};
/// All there are, each once.
[[nodiscard]] std::vector<OpenQuestion> openQuestions(const Session &session);

} // namespace qm::ui
