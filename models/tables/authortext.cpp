// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/authortext.h"

#include "editing/author.h"

#include <QCoreApplication>

namespace qm::tables {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};
} // namespace

QString authorText(const QString &author)
{
    //: Instead of a name: who staged a change
    return author == editing::nobodyNamed ? Words::tr("not known") : author.simplified();
}

} // namespace qm::tables
