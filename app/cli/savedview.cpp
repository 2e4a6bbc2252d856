// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "listing.h"

#include "ledger/ledger.h"
#include "ledger/views.h"
#include "profiles/datadirectory.h"
#include "tables/relativetime.h"

#include <QFile>

#include <algorithm>

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
using Views = std::vector<ledger::SavedView>;

/// The views of one list of one shop; none where no window ever ran.
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

/// As it is written, else without regard to case where that leaves no doubt.
const ledger::SavedView *find(const Views &views, const QString &name)
{
    const ledger::SavedView *alike = nullptr;
    int count = 0;
    for (const ledger::SavedView &view : views) {
        if (view.name == name) {
            return &view;
        }
        if (view.name.compare(name, Qt::CaseInsensitive) == 0) {
            alike = &view;
            ++count;
        }
    }
    return count == 1 ? alike : nullptr;
}

tl::unexpected<Failure> unknown(const QString &name, const QString &plural, const Views &views)
{
    QStringList names;
    for (const ledger::SavedView &view : views) {
        names.append(u"'%1'"_s.arg(view.name));
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
    const Try<Views> views = savedViews(context, *profile, listed.local().id);
    if (!views) {
        return tl::unexpected(views.error());
    }
    const QString name = text(options.view);
    const ledger::SavedView *const view = find(*views, name);
    if (view == nullptr) {
        return unknown(name, listed.plural, *views);
    }
    ListOptions merged = options;
    cache::Query filters; // the view keeps "last 14 days" in words
    filters.groups = view->groups;
    filters = tables::resolved(std::move(filters), listed.local(), context.clock().now());
    merged.groups.insert(merged.groups.begin(), filters.groups.begin(), filters.groups.end());
    if (merged.search.empty()) {
        merged.search = view->search.toStdString();
    }
    if (merged.sorts.empty()) {
        merged.sorts = view->sorts;
    }
    if (merged.columns.isEmpty()) {
        for (const ledger::ViewColumn &column : view->columns) {
            merged.columns.append(column.id);
        }
    }
    return merged;
}

} // namespace qm::cli
