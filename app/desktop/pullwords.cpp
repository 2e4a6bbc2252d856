// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pullwords.h"

#include "tables/pulltext.h"
#include "ui/shell/entitywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace qm::desktop {

namespace {
using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PullLog)
};

QString name(cache::Entity entity)
{
    QString words = ui::entityWords(entity);
    words[0] = words[0].toUpper();
    return words;
}

QString why(const std::optional<Error> &error)
{
    return error ? error->text() : QString();
}

/// `12 read, 2 changed, 1 gone`: what did not happen is left out.
QString countsText(const cache::Tally &tally)
{
    const QLocale locale;
    QStringList parts{Words::tr("%1 read").arg(locale.toString(tally.seen))};
    if (tally.added > 0) {
        parts << Words::tr("%1 new").arg(locale.toString(tally.added));
    }
    if (tally.changed > 0) {
        parts << Words::tr("%1 changed").arg(locale.toString(tally.changed));
    }
    if (tally.gone > 0) {
        parts << Words::tr("%1 gone").arg(locale.toString(tally.gone));
    }
    if (parts.size() == 1) {
        parts << Words::tr("nothing changed");
    }
    return parts.join(u", "_s);
}

QString endText(const sync::PulledEntity &entity)
{
    switch (entity.end) {
    case sync::PullEnd::Done:
        return {};
    case sync::PullEnd::NotAllowed:
        return Words::tr("not allowed: %1").arg(why(entity.error));
    case sync::PullEnd::NotThere:
        return Words::tr("this shop has no such thing");
    case sync::PullEnd::Guarded:
        return entity.guard ? Words::tr("stopped to ask: %1").arg(tables::guardText(*entity.guard, QLocale()))
                            : QString();
    case sync::PullEnd::Failed:
        return Words::tr("failed: %1").arg(why(entity.error));
    case sync::PullEnd::Stopped:
        return Words::tr("canceled");
    case sync::PullEnd::NotReached:
        return Words::tr("not reached");
    }
    return {};
}

} // namespace

bool isWarning(const sync::PulledEntity &entity)
{
    return entity.end == sync::PullEnd::NotAllowed || entity.end == sync::PullEnd::Guarded ||
           entity.end == sync::PullEnd::Failed;
}

QString pulledText(const sync::PulledEntity &entity)
{
    const QString counts =
        Words::tr("%1, in %2 s")
            .arg(countsText(entity.tally), QLocale().toString(double(entity.took.count()) / 1'000.0, 'f', 1));
    const QString end = endText(entity);
    return end.isEmpty() ? u"%1: %2"_s.arg(name(entity.entity), counts)
                         : u"%1: %2 (%3)"_s.arg(name(entity.entity), end, counts);
}

QString resyncedText(const sync::ResyncedPart &part)
{
    const QString counts = countsText(part.tally);
    if (!part.error) {
        return Words::tr("%1 again: %2").arg(name(part.entity), counts);
    }
    const QString end = part.error->kind == ErrorKind::Cancelled ? Words::tr("canceled") : part.error->text();
    return Words::tr("%1 again: %2 (%3)").arg(name(part.entity), end, counts);
}

QString resultText(const sync::ResyncReport &report)
{
    QStringList lines;
    for (const sync::ResyncedPart &part : report.parts) {
        // What belongs to the rows is only worth a word when it changed.
        const bool isFirst = &part == &report.parts.front();
        if (isFirst) {
            lines << countsText(part.tally);
        } else if (part.tally.added + part.tally.changed + part.tally.gone > 0) {
            lines << u"%1: %2"_s.arg(ui::entityWords(part.entity), countsText(part.tally));
        }
    }
    if (const std::optional<Error> error = report.error()) {
        lines << (error->kind == ErrorKind::Cancelled ? Words::tr("canceled; what was read is kept") : error->text());
    }
    return lines.join(u" · "_s);
}

QString noteText(const sync::PullNote &note)
{
    return u"%1: %2"_s.arg(name(note.entity), tables::noteText(note, why(note.error)));
}

} // namespace qm::desktop
