// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulltexts.h"

#include "tables/pulltext.h"

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
        reason = pulled.guard ? tables::guardText(*pulled.guard, QLocale::c()) +
                                    u". If that is right, pull again with --accept-drop"_s
                              : QString();
        break;
    case PullEnd::Failed:
        reason = errorText(pulled.error) + u"; what was read so far is kept, and the next pull goes on from there"_s;
        break;
    }
    return u"%1: %2"_s.arg(cache::toString(pulled.entity), reason);
}

QString textOf(const sync::PullNote &note)
{
    return u"%1: %2"_s.arg(cache::toString(note.entity), tables::noteText(note, errorText(note.error)));
}

QString textOf(const sync::PullProgress &progress)
{
    if (progress.isIndexing) {
        return u"%1  index %2 of %3 for lists"_s.arg(cache::toString(progress.entity), grouped(progress.seen + 1),
                                                     grouped(progress.of.value_or(0)));
    }
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
