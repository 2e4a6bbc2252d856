// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localcopy.h"

#include "profiles/datadirectory.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Try<std::unique_ptr<cache::Cache>> openCopy(Context &context, const Profile &profile, CopyUse use)
{
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    if (const Result<void> made = makeDataDirectory(data); use == CopyUse::Write && !made) {
        return failLocally(made.error());
    }
    cache::Place place;
    place.folder = data + u"/cache"_s;
    place.profileId = profile.id;
    place.readOnly = use == CopyUse::Read;
    auto copy = std::make_unique<cache::Cache>(place);
    const Result<cache::Opened> opened = copy->open().takeResult();
    if (!opened) {
        return use == CopyUse::Read
                   ? fail(ExitCode::Refused, u"there is no local copy of '%1' yet; fetch one with 'quartermaster-cli "
                                             "pull', or add --live to ask the shop"_s.arg(profile.name))
                   : failLocally(opened.error());
    }
    if (use == CopyUse::Write && !opened->writable) {
        return fail(ExitCode::Refused,
                    u"the local copy of '%1' is being written by %2; wait for it to end, or end it"_s.arg(
                        profile.name, opened->heldBy));
    }
    if (!opened->setAside.isEmpty()) {
        context.console().notice(
            u"the local copy was damaged or of another version; it is kept as %1 and everything is pulled again"_s.arg(
                opened->setAside));
    }
    return copy;
}

} // namespace qm::cli
