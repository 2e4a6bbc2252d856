// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulltexts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using sync::PullEnd;

QString grouped(qint64 number)
{
    return QLocale::c().toString(number).replace(u',', u' ');
}

QString guardText(const sync::PullGuard &guard)
{
    switch (guard.why) {
    case sync::PullGuard::Why::ManyGone:
        return u"%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; nothing was "
               "dropped. If that is right, pull again with --accept-drop"_s.arg(grouped(guard.gone), grouped(guard.of));
    case sync::PullGuard::Why::WentBackwards:
        return u"the shop's newest is number %1, while the local copy already has %2: this may be another shop, or an "
               "old backup of it; nothing was changed. If that is right, pull again with --accept-drop"_s.arg(
                   QString::number(guard.theirs), QString::number(guard.ours));
    }
    return {};
}

QString errorText(const std::optional<Error> &error)
{
    return error ? fail(*error).value().line : QString();
}

} // namespace

QString wordFor(PullEnd end)
{
    switch (end) {
    case PullEnd::Done:
        return u"done"_s;
    case PullEnd::NotAllowed:
        return u"not allowed"_s;
    case PullEnd::NotThere:
        return u"not there"_s;
    case PullEnd::Guarded:
        return u"asks"_s;
    case PullEnd::Failed:
        return u"failed"_s;
    case PullEnd::Stopped:
        return u"stopped"_s;
    case PullEnd::NotReached:
        return u"not reached"_s;
    }
    return {};
}

QString reasonOf(const sync::PulledEntity &pulled)
{
    QString reason;
    switch (pulled.end) {
    case PullEnd::Done:
    case PullEnd::NotReached:
    case PullEnd::Stopped:
        return {};
    case PullEnd::NotAllowed:
        reason = u"left out: "_s + errorText(pulled.error);
        break;
    case PullEnd::NotThere:
        reason = u"left out: this shop does not have them"_s;
        break;
    case PullEnd::Guarded:
        reason = pulled.guard ? guardText(*pulled.guard) : QString();
        break;
    case PullEnd::Failed:
        reason = errorText(pulled.error) + u"; what was read so far is kept, and the next pull goes on from there"_s;
        break;
    }
    return u"%1: %2"_s.arg(cache::toString(pulled.entity), reason);
}

QString textOf(const sync::PullNote &note)
{
    using Kind = sync::PullNote::Kind;
    const QString who = note.text.isEmpty() ? QString::number(note.key) : note.text;
    QString text;
    switch (note.kind) {
    case Kind::Gone:
        text = u"%1 is no longer in the shop and was removed"_s.arg(who);
        break;
    case Kind::KeptOutOfLists:
        text = u"%1 is missing in the shop's lists but there when asked for: kept"_s.arg(who);
        break;
    case Kind::NotConfirmed:
        text =
            u"%1 is missing in the shop's lists, but asking for it failed: kept (%2)"_s.arg(who, errorText(note.error));
        break;
    case Kind::NewView:
        text = u"store view %1 was not read before: all products are read again"_s.arg(who);
        break;
    case Kind::NoViews:
        text = u"values of single store views are left out: %1"_s.arg(errorText(note.error));
        break;
    case Kind::NotReread:
        text = u"orders of new documents were not read again: %1"_s.arg(errorText(note.error));
        break;
    case Kind::LegacyNotThere:
        text = u"the older stock items are left out: %1"_s.arg(errorText(note.error));
        break;
    case Kind::UnknownSku:
        text = u"the shop gives no prices for %1"_s.arg(who);
        break;
    case Kind::DictionaryLess:
        text = u"the local copy stays larger than it could be: %1"_s.arg(errorText(note.error));
        break;
    }
    return u"%1: %2"_s.arg(cache::toString(note.entity), text);
}

QString textOf(const sync::PullProgress &progress)
{
    QString text = u"%1  %2"_s.arg(cache::toString(progress.entity), grouped(progress.seen));
    if (progress.of) {
        text += u" of "_s + grouped(*progress.of);
    }
    text += u"  %1/s"_s.arg(grouped(std::llround(progress.perSecond)));
    if (progress.of && *progress.of > progress.seen && progress.perSecond > 0) {
        const auto left = std::llround(std::ceil(double(*progress.of - progress.seen) / progress.perSecond));
        text += left < 120 ? u"  about %1 s left"_s.arg(left) : u"  about %1 min left"_s.arg((left + 59) / 60);
    }
    return text;
}

ExitCode exitCodeOf(const sync::PullReport &report)
{
    const auto has = [&report](PullEnd end) {
        return std::ranges::any_of(report.entities, [end](const auto &one) { return one.end == end; });
    };
    if (has(PullEnd::Stopped)) {
        return ExitCode::Interrupted;
    }
    if (has(PullEnd::Guarded)) {
        return ExitCode::Refused;
    }
    if (has(PullEnd::NotReached)) {
        return ExitCode::Unreachable; // what ended the run would have ended the rest
    }
    if (has(PullEnd::Done)) {
        return has(PullEnd::Failed) ? ExitCode::SomeFailed : ExitCode::Done;
    }
    return report.entities.empty() ? ExitCode::Done : ExitCode::Unreachable;
}

} // namespace qm::cli
