// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace qm::test {

/// Where two documents differ, one line each; numbers are compared at four places, whatever their spelling. The echo of
/// the criteria is nobody's entity and left out; a list that was masked away or null comes back empty.
[[nodiscard]] QStringList differences(const QByteArray &before, const QByteArray &after);

/// What the structs alone make of a document.
struct Known
{
    QStringList wrong;   ///< places where they say something else
    QStringList unnamed; ///< members nobody has a field for: `items[].applied_taxes`
};
[[nodiscard]] Known compareKnown(const QByteArray &before, const QByteArray &after);

} // namespace qm::test
