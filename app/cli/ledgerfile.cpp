// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerfile.h"

#include "editing/author.h"

#include "profiles/datadirectory.h"

namespace qm::cli {

namespace {
using namespace Qt::StringLiterals;
} // namespace

Try<std::unique_ptr<ledger::Ledger>> openLedger(Context &context)
{
    const QString data = dataDirectory(context.globals().dataDirectory, QProcessEnvironment::systemEnvironment());
    if (const Result<void> made = makeDataDirectory(data); !made) {
        return failLocally(made.error());
    }
    auto ledger = std::make_unique<ledger::Ledger>(data + u"/ledger.sqlite"_s);
    if (const Result<void> opened = ledger->open().takeResult(); !opened) {
        return failLocally(opened.error());
    }
    return ledger;
}

QString authorOf(const std::string &given)
{
    return given.empty() ? editing::authorHere() : QString::fromStdString(given);
}

} // namespace qm::cli
