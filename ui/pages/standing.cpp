// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standing.h"

#include "ui/dialogs/codequestion.h"
#include "ui/pages/questions.h"
#include "ui/shell/entitywords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace qm::ui {

namespace {
using namespace Qt::StringLiterals;
using sync::PulledEntity;
using sync::PullEnd;
using Act = Standing::Act;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

QString shopName(const Session &session)
{
    return session.profile().name;
}

QString askedText(const Error &error)
{
    return error.request.isEmpty() ? Words::tr("nothing yet") : error.request;
}

QString nextTryText(const Trouble &trouble, UtcTime now)
{
    return trouble.nextTry ? Words::tr("%1, then less and less often").arg(clockText(*trouble.nextTry, now))
                           : Words::tr("when you ask for it");
}

/// May go on in the next line behind each part of it: Qt breaks no line between a hyphen and a digit.
QString breakable(QString name)
{
    constexpr QChar zeroWidthSpace(0x200b);
    for (const QChar end : {u'/', u'-', u'.'}) {
        name.replace(end, QString(end) + zeroWidthSpace);
    }
    return name;
}

Standing::Offer tryNow()
{
    return {Act::Pull, Words::tr("Try now"), u"pull"_s, true};
}

Standing::Offer showLog()
{
    return {Act::ShowLog, Words::tr("Show the log"), {}, false};
}

/// For whoever is asked for help: no secrets are in an Error.
QString detailsText(const Session &session, const Error &error)
{
    return Words::tr("Shop: %1\nAddress: %2\nAsked: %3\nAnswer: %4\nTime: %5\n")
        .arg(shopName(session), session.profile().connection.baseUrl.toDisplayString(), askedText(error),
             answerText(error), session.clock().now().toIso());
}

std::vector<Standing::Line> clicks(const Session &session, const QString &place)
{
    const auto line = [](int number, const QString &text) {
        return Standing::Line{QString::number(number), text, false};
    };
    if (session.profile().connection.login == LoginKind::Admin) {
        return {line(1, Words::tr("System › Permissions › User Roles, the role of this user")),
                line(2, Words::tr("Role Resources: tick %1").arg(place)), line(3, Words::tr("Save Role"))};
    }
    return {line(1, Words::tr("System › Extensions › Integrations, this integration")),
            line(2, Words::tr("API: tick %1").arg(place)),
            line(3, Words::tr("Save; where the list then offers Reauthorize, new keys come of it: connect again"))};
}

Standing forbidden(const Session &session, const PageFacts &facts, const Error &error)
{
    const QString resource = missingResource(error);
    const QString name = entityWords(facts.entity);
    Standing standing;
    standing.name = u"forbidden"_s;
    standing.icon = u"lock"_s;
    standing.title = Words::tr("This connection may not read %1").arg(name);
    if (session.profile().connection.login == LoginKind::Customer) {
        standing.text =
            Words::tr("A customer has no role in the shop. Connect with an integration to see %1.").arg(name);
    } else {
        standing.text = resource.isEmpty() ? Words::tr("The shop answered: %1").arg(answerText(error))
                                           : Words::tr("Its role in the shop lacks %1.").arg(resource);
        standing.lines = clicks(session, resource.isEmpty() ? name : resourceTitle(resource));
    }
    standing.copyText =
        Words::tr("The shop %1 does not let Quartermaster read %2.").arg(shopName(session), name) + u'\n';
    if (!resource.isEmpty()) {
        standing.copyText += Words::tr("The role lacks %1 (%2).").arg(resource, resourceTitle(resource)) + u'\n';
    }
    for (const Standing::Line &line : standing.lines) {
        standing.copyText += u"%1. %2\n"_s.arg(line.left, line.right);
    }
    //: A button: asks the shop once more whether it lets this page be read
    standing.offers = {{Act::PullThis, Words::tr("Test again"), u"pull"_s, true, belongingTo(facts.entity)},
                       {Act::Copy, Words::tr("Copy for the administrator"), u"copy"_s, false}};
    return standing;
}

Standing notThere(const Session &session, const PageFacts &facts, const Error &error)
{
    Standing standing;
    standing.name = u"notThere"_s;
    standing.icon = u"plug"_s;
    standing.title = Words::tr("This shop has no %1 to ask for").arg(entityWords(facts.entity));
    standing.text = Words::tr("Its API does not know the route: the module is switched off, or this Magento is older. "
                              "Everything else goes on without it.");
    //: Names in a table of two lines: “Asked: GET /V1/orders”, “Answer: 503, the shop is in maintenance”
    standing.lines = {{Words::tr("Asked"), askedText(error), true}, {Words::tr("Answer"), answerText(error), false}};
    standing.copyText = detailsText(session, error);
    standing.offers = {{Act::PullThis, Words::tr("Test again"), u"pull"_s, true, belongingTo(facts.entity)},
                       {Act::Copy, Words::tr("Copy details"), u"copy"_s, false}};
    return standing;
}

QString failedTitle(const PulledEntity *end, const PageFacts &facts)
{
    const QLocale locale;
    if (end && end->tally.seen > 0 && end->total) {
        //: “Pull” as a noun: fetching from the shop. %1: a number; %2: “2,318 orders”
        return Words::tr("The pull stopped at %1 of %2")
            .arg(locale.toString(end->tally.seen), facts.countText(*end->total));
    }
    return Words::tr("The pull stopped before the first of the %1").arg(entityWords(facts.entity));
}

/// Nothing went wrong: a person is needed.
Standing codeWanted(const Trouble &trouble)
{
    Standing standing;
    standing.name = u"codeWanted"_s;
    standing.icon = u"lock"_s;
    standing.title = Words::tr("The shop wants a code");
    standing.text = trouble.isCodeRefused()
                        ? Words::tr("It did not take that one. The authenticator app shows another one by and by.")
                        : Words::tr("This admin user signs in with two factors, and a code is good for one time only.");
    standing.offers = {{Act::GiveCode, enterCodeText(), {}, true}, showLog()};
    return standing;
}

Standing failed(const Session &session, const PageFacts &facts, const Trouble &trouble)
{
    const UtcTime now = session.clock().now();
    Standing standing;
    if (trouble.isOffline()) {
        standing.name = u"unreachable"_s;
        standing.icon = u"offline"_s;
        standing.title = Words::tr("The shop cannot be reached since %1").arg(clockText(trouble.since, now));
        standing.text = Words::tr("Nothing of it is on this computer yet, so there is nothing to show meanwhile.");
    } else {
        standing.name = u"pullStopped"_s;
        standing.icon = u"warning"_s;
        standing.title = failedTitle(session.ended(facts.entity), facts);
        standing.text = Words::tr("Everything so far is kept; the next try goes on from there.");
    }
    standing.lines = {{Words::tr("Asked"), askedText(trouble.error), true},
                      {Words::tr("Answer"), answerText(trouble.error), false},
                      {Words::tr("Next try"), nextTryText(trouble, now), false}};
    standing.copyText = detailsText(session, trouble.error);
    standing.offers = {tryNow(), showLog(), {Act::Copy, Words::tr("Copy details"), u"copy"_s, false}};
    return standing;
}

Standing nothingYet(Session &session, const PageFacts &facts)
{
    const QString name = entityWords(facts.entity);
    Standing standing;
    standing.name = u"nothingYet"_s;
    standing.icon = u"database"_s;
    //: %1: a kind in the plural, “orders”, “products”
    standing.title = Words::tr("No %1 in the local copy yet").arg(name);
    if (!session.heldBy().isEmpty()) {
        standing.text =
            Words::tr("The copy is written by %1, which has not pulled them yet. They appear here once it has.")
                .arg(session.heldBy());
        return standing;
    }
    const std::optional<qint64> count = session.shopHas(facts.entity);
    if (count) {
        standing.name = u"shopHasSome"_s;
        standing.text = Words::tr("%1 has %2. The newest come first and can be used while the rest follows.")
                            .arg(shopName(session), facts.countText(*count));
    } else {
        standing.text = Words::tr("A pull brings them from the shop, newest first; they can be used while it goes on.");
    }
    standing.offers = {
        //: A button: fetches what the shop has into the local copy (verb)
        {Act::Pull, Words::tr("Pull everything"), u"pull"_s, true},
        {Act::PullThis,
         count ? Words::tr("Pull %1 only").arg(facts.countText(*count)) : Words::tr("Pull %1 only").arg(name),
         {},
         false,
         belongingTo(facts.entity)}};
    return standing;
}

Standing shopHasNone(const PageFacts &facts)
{
    Standing standing;
    standing.name = u"shopHasNone"_s;
    standing.icon = u"check"_s;
    //: %1: a kind in the plural, “orders”, “products”
    standing.title = Words::tr("The shop has no %1").arg(entityWords(facts.entity));
    standing.text = Words::tr("It was asked and answered with an empty list. New ones appear with the next pull.");
    standing.offers = {{Act::PullThis, Words::tr("Look again"), u"pull"_s, false, belongingTo(facts.entity)}};
    return standing;
}

} // namespace

Standing emptyStanding(Session &session, const PageFacts &facts)
{
    const PulledEntity *end = session.ended(facts.entity);
    if (end && end->end == PullEnd::NotAllowed && end->error) {
        return forbidden(session, facts, *end->error);
    }
    if (end && end->end == PullEnd::NotThere && end->error) {
        return notThere(session, facts, *end->error);
    }
    if (session.trouble() && !(end && end->end == PullEnd::Done)) {
        if (session.trouble()->wantsCode()) {
            return codeWanted(*session.trouble());
        }
        return failed(session, facts, *session.trouble());
    }
    if ((end && end->end == PullEnd::Done) || facts.pulledAt) {
        return shopHasNone(facts);
    }
    return nothingYet(session, facts);
}

std::optional<Standing> bannerStanding(Session &session, const PageFacts &facts)
{
    const UtcTime now = session.clock().now();
    const PulledEntity *end = session.ended(facts.entity);
    const QString copyOf = facts.pulledAt ? Words::tr("You see the copy of %1.").arg(clockText(*facts.pulledAt, now))
                                          : Words::tr("You see what was pulled so far.");
    Standing standing;
    if (!facts.isAnswered) {
        if (std::optional<Standing> question = questionStanding(session, belongingTo(facts.entity))) {
            return question;
        }
    }
    if (!session.heldBy().isEmpty()) {
        standing.name = u"readOnlyCopy"_s;
        standing.icon = u"lock"_s;
        standing.title = Words::tr("Read-only.");
        standing.text = Words::tr("The local copy is being written by %1. %2 Close the other one to pull from here.")
                            .arg(session.heldBy(), copyOf);
        return standing;
    }
    if (const std::optional<Trouble> &trouble = session.trouble(); trouble && trouble->wantsCode()) {
        standing = codeWanted(*trouble);
        standing.title += u'.';
        standing.text += u' ' + copyOf;
        return standing;
    }
    if (const std::optional<Trouble> &trouble = session.trouble()) {
        standing.name = trouble->isOffline() ? u"offline"_s : u"pullStopped"_s;
        standing.icon = trouble->isOffline() ? u"offline"_s : u"warning"_s;
        standing.title = trouble->isOffline()
                             ? Words::tr("Offline since %1.").arg(clockText(trouble->since, now))
                             //: %1: a time of day; “pull” as a noun
                             : Words::tr("The pull stopped at %1.").arg(clockText(trouble->since, now));
        standing.text = trouble->isOffline() ? copyOf : u"%1. %2"_s.arg(answerText(trouble->error), copyOf);
        standing.offers = {tryNow(), showLog()};
        return standing;
    }
    if (end && end->end == PullEnd::NotAllowed && end->error) {
        standing = forbidden(session, facts, *end->error);
        standing.title += u'.';
        standing.text += u' ' + copyOf;
        return standing;
    }
    if (const std::optional<cache::SetAside> &aside = session.setAside()) {
        standing.name = u"copyMadeAnew"_s;
        standing.icon = u"database"_s;
        standing.title = Words::tr("The local copy was made anew.");
        const QString why = aside->isDamaged ? Words::tr("The old file was damaged; it was kept as %1.")
                                             : Words::tr("The old file was of another version of Quartermaster; it was "
                                                         "kept as %1.");
        // Beside the copy, where it is looked for; a whole path has no room in a banner.
        const QString name = QFileInfo(aside->file).fileName();
        standing.text =
            u"%1 %2"_s.arg(why.arg(breakable(name)), Words::tr("Saved views are not in it and are all there."));
        standing.offers = {{Act::Dismiss, Words::tr("All right"), {}, false}};
        return standing;
    }
    return {};
}

} // namespace qm::ui
