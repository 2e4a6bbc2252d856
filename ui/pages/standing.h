// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/utctime.h"
#include "ui/shell/session.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace qm::ui {

// How a page stands with the shop, in words: what is the case, what is safe, what can be done. Plain text throughout;
// the shop's own words are in it as they are.

struct Standing
{
    enum class Act {
        Pull,       ///< everything
        PullThis,   ///< `entities`
        AcceptDrop, ///< the same, and what the shop no longer has may go
        Keep,       ///< the answer to a question about `entities` that leaves the copy as it is, until the next pull
        Dismiss,    ///< it was read
        ShowLog,
        Copy,     ///< copyText to the clipboard
        GiveCode, ///< asks for the code that the login wants
    };
    struct Offer
    {
        Act act = Act::Pull;
        QString text;
        QString icon;
        bool primary = false;
        cache::Entities entities = {};
    };
    struct Line
    {
        QString left;
        QString right;
        bool isFixed = false; ///< in the fixed font: a route, a resource
    };

    QString name; ///< identifier of what is the case, in every language the same: the object name of what shows it
    QString icon;
    QString title;
    QString text;
    std::vector<Line> lines;
    std::vector<Offer> offers;
    QString copyText;
};

/// What a page knows of its own rows.
struct PageFacts
{
    cache::Entity entity = cache::Entity::Orders;
    std::function<QString(qint64)> countText; ///< `2,318 orders`
    std::optional<UtcTime> pulledAt;          ///< of the copy
    bool isAnswered = false;                  ///< what the last pull asked
};

/// Instead of rows, when the copy has none at all. While a first pull runs there is nothing to tell.
[[nodiscard]] Standing emptyStanding(Session &session, const PageFacts &facts);
/// Above the rows that are there; nothing when all is well.
[[nodiscard]] std::optional<Standing> bannerStanding(Session &session, const PageFacts &facts);

/// `503, the shop is in maintenance: …`: what came of a request, with the shop's own words.
[[nodiscard]] QString answerText(const Error &error);
/// The resource of the role that \a error says is missing; empty: it does not say.
[[nodiscard]] QString missingResource(const Error &error);
/// Where the admin's tree of resources has \a resource: `Sales › Operations › Orders`; the resource itself when that is
/// not known.
[[nodiscard]] QString resourceTitle(const QString &resource);
/// `14:48` of today, with the day otherwise.
[[nodiscard]] QString clockText(UtcTime time, UtcTime now);

} // namespace qm::ui
