// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pulltext.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PullText)
};
} // namespace

QString noteText(const sync::PullNote &note, const QString &why)
{
    using Kind = sync::PullNote::Kind;
    const QString row = note.text.isEmpty() ? QString::number(note.key) : note.text;
    switch (note.kind) {
    case Kind::Gone:
        return Words::tr("%1 is no longer in the shop and was removed").arg(row);
    case Kind::KeptOutOfLists:
        return Words::tr("%1 is missing in the shop's lists but there when asked for: kept").arg(row);
    case Kind::NotConfirmed:
        return Words::tr("%1 is missing in the shop's lists, and asking for it failed: kept. %2").arg(row, why);
    case Kind::NewView:
        return Words::tr("store view %1 was not read before: every product is read again").arg(row);
    case Kind::NoViews:
        return Words::tr("values of single store views are left out. %1").arg(why);
    case Kind::NotReread:
        return Words::tr("orders of new documents could not be read again. %1").arg(why);
    case Kind::ItemsNotAllowed:
        return Words::tr("stock per source is left out. %1").arg(why);
    case Kind::LegacyNotThere:
        return Words::tr("the older stock items are left out. %1").arg(why);
    case Kind::UnknownSku:
        return Words::tr("the shop gives no prices for the SKU %1").arg(row);
    case Kind::DictionaryLess:
        return Words::tr("the local copy takes more space than it could. %1").arg(why);
    case Kind::ListsSlow:
        return Words::tr("sorting and filtering take longer than they could until the next pull. %1").arg(why);
    }
    return {};
}

QString guardText(const sync::PullGuard &guard, const QLocale &locale)
{
    switch (guard.why) {
    case sync::PullGuard::Why::ManyGone:
        return Words::tr("%1 of %2 rows are no longer in the shop, which is more than is dropped without asking; "
                         "nothing was dropped",
                         nullptr, int(guard.gone))
            .arg(locale.toString(guard.gone), locale.toString(guard.of));
    case sync::PullGuard::Why::WentBackwards:
        return Words::tr("the shop's newest is number %1, while the local copy already has %2: this may be another "
                         "shop, or an old backup of it; nothing was changed")
            .arg(QString::number(guard.theirs), QString::number(guard.ours));
    }
    return {};
}

} // namespace qm::tables
