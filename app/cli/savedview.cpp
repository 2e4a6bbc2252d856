// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "listing.h"

#include "ledger/ledger.h"
#include "ledger/views.h"
#include "profiles/datadirectory.h"
#include "tables/builtinviews.h"
#include "tables/relativetime.h"

#include <QFile>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using Views = std::vector<ledger::SavedView>;

/// The saved views of one list of one shop; none where no window ever ran.
Try<Views> savedViews(Context &context, const Profile &profile, const QString &list)
{
    const QString file =
        dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment()) + u"/ledger.sqlite"_s;
    if (!QFile::exists(file)) {
        return Views();
    }
    ledger::Ledger book(file);
    if (const Result<void> opened = book.open().takeResult(); !opened) {
        return failLocally(opened.error());
    }
    Result<Views> views =
        book.read<Views>([&](sqlite::Database &database) { return ledger::readViews(database, profile.id, list); })
            .takeResult();
    return views ? Try<Views>(std::move(*views)) : Try<Views>(failLocally(views.error()));
}

/// A view that can be asked for.
struct Named
{
    QString id; ///< of one that every list has; empty: it was saved
    ledger::SavedView view;

    [[nodiscard]] bool isCalled(const QString &name, Qt::CaseSensitivity sensitivity) const
    {
        return view.name.compare(name, sensitivity) == 0 || (!id.isEmpty() && id.compare(name, sensitivity) == 0);
    }
};

/// Those a person saved come first: such a name is theirs, also where a view of the same name comes to every list.
std::vector<Named> allOf(const Views &saved, const cache::List &list)
{
    std::vector<Named> all;
    for (const ledger::SavedView &view : saved) {
        all.push_back({{}, view});
    }
    for (const tables::BuiltinView &each : tables::builtinViews(list)) {
        all.push_back({each.id, each.view});
    }
    return all;
}

/// As it is written, else without regard to case where that leaves no doubt.
const Named *find(const std::vector<Named> &views, const QString &name)
{
    const Named *alike = nullptr;
    int count = 0;
    for (const Named &each : views) {
        if (each.isCalled(name, Qt::CaseSensitive)) {
            return &each;
        }
        if (each.isCalled(name, Qt::CaseInsensitive)) {
            alike = &each;
            ++count;
        }
    }
    return count == 1 ? alike : nullptr;
}

tl::unexpected<Failure> unknown(const QString &name, const QString &plural, const std::vector<Named> &views)
{
    QStringList names;
    for (const Named &each : views) {
        names.append(u"'%1'"_s.arg(each.view.name.simplified()));
    }
    return usage(names.isEmpty()
                     ? u"--view: there is no view '%1' of %2: none was saved in the window yet"_s.arg(name, plural)
                     : u"--view: there is no view '%1' of %2; there is %3"_s.arg(name, plural, names.join(u", "_s)));
}

} // namespace

Try<ListOptions> withView(Context &context, const ListOptions &options, const Listed &listed)
{
    if (options.view.empty()) {
        return options;
    }
    const Try<Profile> profile = context.chosenProfile();
    if (!profile) {
        return tl::unexpected(profile.error());
    }
    const Try<Views> saved = savedViews(context, *profile, listed.local().id);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    const QString name = text(options.view);
    const std::vector<Named> views = allOf(*saved, listed.local());
    const Named *const found = find(views, name);
    if (found == nullptr) {
        return unknown(name, listed.plural, views);
    }
    const ledger::SavedView &view = found->view;
    ListOptions merged = options;
    cache::Query filters; // the view keeps "last 14 days" in words
    filters.groups = view.groups;
    filters = tables::resolved(std::move(filters), listed.local(), context.clock().now());
    merged.groups.insert(merged.groups.begin(), filters.groups.begin(), filters.groups.end());
    if (merged.search.empty()) {
        merged.search = view.search.toStdString();
    }
    if (merged.sorts.empty()) {
        merged.sorts = view.sorts;
    }
    if (merged.columns.isEmpty()) {
        for (const ledger::ViewColumn &column : view.columns) {
            merged.columns.append(column.id);
        }
    }
    return merged;
}

} // namespace qm::cli
