// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptedserver.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace qm::test {

/// One entity as a real shop told it.
struct RecordedItem
{
    QByteArray raw; ///< the text of the recording
    QJsonObject object;
    qint64 key = 0;
};

/// The rows of one list, of every recorded page and detail together, by key; of several tellings of one row the last
/// in the order of the recordings' names.
struct RecordedList
{
    QString route;   ///< `/V1/orders`
    QString member;  ///< of the key in the rows
    QString details; ///< route of one row; empty: there is none
    std::vector<RecordedItem> items;
};

/// What was recorded, answering the questions of a pull: a key's stretch, an order, a page. Bodies of rows are the
/// bytes that were recorded.
class RecordedShop
{
public:
    RecordedShop();

    [[nodiscard]] const RecordedList &list(const QString &route) const;
    /// Rows of a price endpoint, as often as they were recorded.
    [[nodiscard]] QList<QJsonObject> prices(const QString &route) const;
    [[nodiscard]] qsizetype exchanges() const { return m_exchanges; }
    [[nodiscard]] ScriptedReply answer(const SeenRequest &request) const;

private:
    void take(const QString &route, const QByteArray &raw);
    [[nodiscard]] ScriptedReply listAnswer(const RecordedList &list, const QString &query) const;

    std::vector<RecordedList> m_lists;
    QHash<QString, QByteArray> m_arrays;     ///< whole answers: `/V1/store/websites`
    QHash<QString, QByteArrayList> m_prices; ///< rows by route
    qsizetype m_exchanges = 0;
};

} // namespace qm::test
