// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirunner.h"

#include <QJsonArray>

namespace qm::test {

/// One filter of a test's own searchCriteria.
struct Criterion
{
    int group;
    const char *field;
    const char *condition;
    const char *value;
};

/// searchCriteria written by hand, as a person would with curl: what the program makes of its words is compared with
/// it. \a sorts are fields and ASC or DESC.
[[nodiscard]] QByteArray queryOf(const QList<Criterion> &criteria,
                                 const QList<std::pair<QByteArray, QByteArray>> &sorts, int size, int page);

/// The values of one member of every item, as texts.
[[nodiscard]] QStringList idsOf(const QJsonArray &items, QLatin1StringView name);

/// A practice shop, and a command line that knows every login of it as a profile of that name.
class CliShop
{
public:
    explicit CliShop(const practice::ServerOptions &options = {});

    [[nodiscard]] practice::PracticeStore &store() { return *m_store; }
    [[nodiscard]] CliRunner &runner() { return m_runner; }
    /// Runs a line of words; `|` stands for a blank inside one word.
    [[nodiscard]] Ran cli(const QString &line, const QString &profile = QStringLiteral("oauth1")) const;
    /// The local copy of the first profile that has one.
    [[nodiscard]] QString copyFile() const;
    /// The items of a list as plain HTTP gives it.
    [[nodiscard]] QJsonArray raw(const QByteArray &target) const;

private:
    std::unique_ptr<practice::PracticeStore> m_store;
    CliRunner m_runner;
};

} // namespace qm::test
