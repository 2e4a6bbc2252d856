// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clishop.h"

#include <QDir>
#include <QHash>
#include <QUrl>

namespace qm::test {

namespace {
using namespace Qt::StringLiterals;
} // namespace

QByteArray queryOf(const QList<Criterion> &criteria, const QList<std::pair<QByteArray, QByteArray>> &sorts, int size,
                   int page)
{
    QByteArray query = "searchCriteria[pageSize]=" + QByteArray::number(size) +
                       "&searchCriteria[currentPage]=" + QByteArray::number(page);
    QHash<int, int> counts;
    for (const Criterion &criterion : criteria) {
        const QByteArray filter = "&searchCriteria[filter_groups][" + QByteArray::number(criterion.group) +
                                  "][filters][" + QByteArray::number(counts[criterion.group]++) + "]";
        query += filter + "[field]=" + criterion.field + filter + "[condition_type]=" + criterion.condition + filter +
                 "[value]=" + QUrl::toPercentEncoding(QString::fromUtf8(criterion.value));
    }
    for (qsizetype i = 0; i < sorts.size(); ++i) {
        const QByteArray order = "&searchCriteria[sortOrders][" + QByteArray::number(i) + "]";
        query += order + "[field]=" + sorts.at(i).first + order + "[direction]=" + sorts.at(i).second;
    }
    return query;
}

QStringList idsOf(const QJsonArray &items, QLatin1StringView name)
{
    QStringList ids;
    for (const QJsonValue &item : items) {
        const QJsonValue id = item.toObject().value(name);
        ids.append(id.isString() ? id.toString() : QString::number(id.toInteger()));
    }
    return ids;
}

CliShop::CliShop(const practice::ServerOptions &options)
    : m_store(startShop(options))
{
    const QJsonObject logins = m_store->logins();
    for (const QString &login : logins.keys()) {
        const Ran ran =
            m_runner.addProfile(login, m_store->baseUrl().toString(), login == u"limited"_s ? u"oauth1"_s : login,
                                logins.value(login).toObject());
        if (ran.code != 0) {
            qFatal("the profile of a practice shop cannot be added: %s", ran.told());
        }
    }
}

Ran CliShop::cli(const QString &line, const QString &profile) const
{
    QStringList words = line.split(u' ');
    words.replaceInStrings(u"|"_s, u" "_s);
    return m_runner.run(QStringList{u"--profile"_s, profile} + words);
}

QString CliShop::copyFile() const
{
    const QDir folder(m_runner.dataDirectory() + u"/cache"_s);
    return folder.filePath(folder.entryList({u"*.sqlite"_s}).value(0));
}

QJsonArray CliShop::raw(const QByteArray &target) const
{
    return rawGet(*m_store, target).object().value("items"_L1).toArray();
}

} // namespace qm::test
