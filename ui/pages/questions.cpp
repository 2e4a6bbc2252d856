// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions.h"

#include "sync/pull.h"
#include "ui/shell/entitywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using cache::Entities;
using cache::Entity;
using sync::PullGuard;
using Act = Standing::Act;
using Why = PullGuard::Why;

constexpr std::array lists{Entity::Orders, Entity::Products, Entity::Stock, Entity::Prices, Entity::Customers};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

struct Asked
{
    Entity entity;
    PullGuard guard;
};

std::vector<Asked> askedAbout(const Session &session, Entities entities, Why why)
{
    std::vector<Asked> asked;
    for (const Entity entity : cache::allEntities) {
        const sync::PulledEntity *end = entities.testFlag(entity) ? session.ended(entity) : nullptr;
        if (end && end->guard && end->guard->why == why) {
            asked.push_back({entity, *end->guard});
        }
    }
    return asked;
}

Entities entitiesIn(const std::vector<Asked> &asked)
{
    Entities entities;
    for (const Asked &one : asked) {
        entities |= one.entity;
    }
    return entities;
}

Standing wentBackwards(const std::vector<Asked> &asked)
{
    const QLocale locale;
    const Entities about = entitiesIn(asked);
    Standing standing;
    standing.name = u"wentBackwards"_s;
    standing.icon = u"warning"_s;
    standing.title = Words::tr("The shop went back in time.");
    if (asked.size() == 1) {
        const PullGuard &guard = asked.front().guard;
        standing.text = Words::tr("Its newest number is %1, the copy knows %2 already: an old backup was restored, or "
                                  "another shop answers at this address. Nothing was changed here.")
                            .arg(locale.toString(guard.theirs), locale.toString(guard.ours));
    } else {
        QStringList parts;
        for (const Asked &one : asked) {
            //: “orders 1,200 after 1,500”: %1: a kind in the plural; %2: the shop’s newest number now; %3: the copy’s
            parts << Words::tr("%1 %2 after %3")
                         .arg(entityWords(one.entity), locale.toString(one.guard.theirs),
                              locale.toString(one.guard.ours));
        }
        standing.text = Words::tr("Its newest numbers are lower than the copy's (%1): an old backup was restored, or "
                                  "another shop answers at this address. Nothing was changed here.")
                            .arg(parts.join(u", "_s));
    }
    //: A button: the copy gives up what the shop no longer has
    standing.offers = {{Act::AcceptDrop, Words::tr("Follow the shop"), {}, false, about},
                       {Act::Keep, Words::tr("Keep the copy"), {}, false, about}};
    return standing;
}

Standing manyGone(const std::vector<Asked> &asked)
{
    const QLocale locale;
    const Entities about = entitiesIn(asked);
    QStringList parts;
    for (const Asked &one : asked) {
        //: %1: how many are gone; %2: “2,318 orders”
        parts << Words::tr("%1 of %2").arg(locale.toString(one.guard.gone), countText(one.entity, one.guard.of));
    }
    const QString remove =
        //: A button; %1: “310 source items”
        asked.size() == 1 ? Words::tr("Remove %1 here").arg(countText(asked.front().entity, asked.front().guard.gone))
                          : Words::tr("Remove them here");
    Standing standing;
    standing.name = u"manyGone"_s;
    standing.icon = u"warning"_s;
    standing.title = Words::tr("The shop no longer has %1.").arg(parts.join(u", "_s));
    standing.text = Words::tr("Nothing was removed here. Were they deleted in the shop? Then remove them here too. "
                              "Another shop or an old backup at this address looks the same: then keep them.");
    standing.offers = {{Act::AcceptDrop, remove, {}, false, about},
                       {Act::Keep, Words::tr("Keep them"), {}, false, about}};
    return standing;
}

} // namespace

Entities belongingTo(Entity entity)
{
    return sync::entitiesOf(QString(cache::toString(entity))).value_or(entity);
}

Entities belongingToNone()
{
    Entities rest = sync::everything();
    for (const Entity list : lists) {
        rest &= ~belongingTo(list);
    }
    return rest;
}

std::optional<Standing> questionStanding(const Session &session, Entities entities)
{
    if (!askedAbout(session, entities, Why::WentBackwards).empty()) {
        return wentBackwards(askedAbout(session, sync::everything(), Why::WentBackwards));
    }
    const std::vector<Asked> gone = askedAbout(session, entities, Why::ManyGone);
    return gone.empty() ? std::nullopt : std::optional(manyGone(gone));
}

std::vector<OpenQuestion> openQuestions(const Session &session)
{
    std::vector<OpenQuestion> questions;
    const auto add = [&](std::optional<Entity> list, Entities entities) {
        const std::optional<Standing> standing = questionStanding(session, entities);
        const bool isKnown = standing && std::ranges::any_of(questions, [&standing](const OpenQuestion &one) {
                                 return one.title == standing->title;
                             });
        if (standing && !isKnown) {
            questions.push_back({list, standing->title});
        }
    };
    for (const Entity list : lists) {
        add(list, belongingTo(list));
    }
    add(std::nullopt, belongingToNone());
    return questions;
}

} // namespace qm::ui
