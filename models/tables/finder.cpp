// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/finder.h"

#include "cache/query.h"
#include "tables/celltext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace qm::tables {

namespace {
using namespace Qt::StringLiterals;

/// Counting goes on to here: a letter is in every second order.
constexpr qint64 mostCounted = 1'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Finder)
};

QString whenText(UtcTime time, UtcTime now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds());
    if (local.date() == QDateTime::fromSecsSinceEpoch(now.seconds()).date()) {
        return Words::tr("today %1").arg(QLocale().toString(local, u"HH:mm"));
    }
    return timeText(time, now);
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList kept;
    for (const QString &part : parts) {
        if (QString line = part.simplified(); !line.isEmpty()) {
            kept << std::move(line);
        }
    }
    return kept.join(u", "_s);
}

QString amountOf(Decimal amount, const QString &currency)
{
    return u"%1 %2"_s.arg(amountText(amount, currency), currency).trimmed();
}

/// The cells of a row by the names of their columns.
class Cells
{
public:
    Cells(const std::vector<const cache::Column *> &columns, const cache::Row &row)
        : m_columns(columns)
        , m_row(row)
    {}
    [[nodiscard]] QString text(QLatin1StringView id) const
    {
        const auto *found = std::get_if<QString>(&at(id));
        return found ? *found : QString();
    }
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView id) const
    {
        const auto *found = std::get_if<qint64>(&at(id));
        return found ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] qint64 key() const { return m_row.key; }

private:
    [[nodiscard]] const cache::Value &at(QLatin1StringView id) const
    {
        static const cache::Value nothing;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i]->id == id) {
                return m_row.cells[i];
            }
        }
        return nothing;
    }
    const std::vector<const cache::Column *> &m_columns;
    const cache::Row &m_row;
};

/// What is found although the usual words of its line do not show why.
QString reasonOf(const Cells &cells, const QString &shown, const QString &text,
                 std::initializer_list<QLatin1StringView> columns)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (shown.contains(word, Qt::CaseInsensitive)) {
            continue;
        }
        for (const QLatin1StringView id : columns) {
            if (QString cell = cells.text(id); cell.contains(word, Qt::CaseInsensitive)) {
                return cell.simplified();
            }
        }
    }
    return {};
}

void addReason(FoundRow &row, const Cells &cells, const QString &text, std::initializer_list<QLatin1StringView> columns)
{
    const QString reason = reasonOf(cells, row.name + u' ' + row.about, text, columns);
    row.about = joined({row.about, reason});
}

FoundRow orderFrom(const Cells &cells, const QString &text, UtcTime now)
{
    OrderFacts facts;
    facts.key = cells.key();
    facts.number = cells.text("increment_id"_L1);
    facts.customer = cells.text("customer_name"_L1);
    facts.total = Decimal::fromUnits(cells.number("grand_total"_L1).value_or(0));
    facts.currency = cells.text("order_currency_code"_L1);
    if (const auto created = cells.number("created_at"_L1)) {
        facts.created = UtcTime::fromSeconds(*created);
    }
    facts.status = cells.text("status"_L1);
    FoundRow row = orderRow(facts, now);
    addReason(row, cells, text,
              {"customer_email"_L1, "billing_company"_L1, "shipping_company"_L1, "billing_name"_L1, "shipping_name"_L1,
               "shipping_city"_L1, "billing_city"_L1, "shipping_street"_L1, "billing_street"_L1,
               "billing_telephone"_L1});
    return row;
}

FoundRow productFrom(const Cells &cells, const QString &)
{
    const auto price = cells.number("price"_L1);
    return productRow(cells.key(), cells.text("sku"_L1), cells.text("name"_L1),
                      price ? amountOf(Decimal::fromUnits(*price), cells.text("base_currency"_L1)) : QString(),
                      cells.number("status"_L1).value_or(0));
}

FoundRow customerFrom(const Cells &cells, const QString &text)
{
    const qint64 orders = cells.number("order_count"_L1).value_or(0);
    FoundRow row = customerRow(cells.key(), cells.text("name"_L1), cells.text("email"_L1),
                               joined({Words::tr("%Ln order(s)", nullptr, int(std::min<qint64>(orders, 1'000'000))),
                                       cells.text("group_name"_L1)}),
                               cells.text("country_id"_L1));
    addReason(row, cells, text, {"company"_L1, "city"_L1, "telephone"_L1, "postcode"_L1});
    return row;
}

struct Kind
{
    cache::Entity entity;
    const cache::List &(*list)();
    QLatin1StringView exact; ///< column of what names a record
    std::vector<QString> columns;
};

const std::vector<Kind> &kinds()
{
    using cache::Entity;
    static const std::vector<Kind> all{
        {Entity::Orders,
         &cache::ordersList,
         "increment_id"_L1,
         {u"increment_id"_s, u"customer_name"_s, u"grand_total"_s, u"order_currency_code"_s, u"created_at"_s,
          u"status"_s, u"customer_email"_s, u"billing_company"_s, u"shipping_company"_s, u"billing_name"_s,
          u"shipping_name"_s, u"shipping_city"_s, u"billing_city"_s, u"shipping_street"_s, u"billing_street"_s,
          u"billing_telephone"_s}},
        {Entity::Products,
         &cache::productsList,
         "sku"_L1,
         {u"sku"_s, u"name"_s, u"price"_s, u"base_currency"_s, u"status"_s}},
        {Entity::Customers,
         &cache::customersList,
         "email"_L1,
         {u"name"_s, u"email"_s, u"group_name"_s, u"order_count"_s, u"country_id"_s, u"company"_s, u"city"_s,
          u"telephone"_s, u"postcode"_s}},
    };
    return all;
}

/// Keys that fit, the one whose name was typed in full first.
Result<std::vector<qint64>> keysOf(sqlite::Database &database, const Kind &kind, const QString &text)
{
    const cache::List &list = kind.list();
    Result<std::vector<qint64>> keys = cache::selectKeys(database, list, {{}, {}, text}, mostCounted + 1);
    if (!keys) {
        return keys;
    }
    const Filter same{kind.exact, Condition::Eq, {text}};
    const Result<std::vector<qint64>> exact = cache::selectKeys(database, list, {{{same}}, {}, {}}, 1);
    if (!exact) {
        return exact;
    }
    for (const qint64 key : *exact) {
        std::erase(*keys, key);
        keys->insert(keys->begin(), key);
    }
    return keys;
}

Result<FoundGroup> findKind(sqlite::Database &database, const Kind &kind, const QString &text, int most, UtcTime now)
{
    FoundGroup group;
    group.entity = kind.entity;
    Result<std::vector<qint64>> keys = keysOf(database, kind, text);
    if (!keys) {
        return failure(keys.error());
    }
    group.isMore = qint64(keys->size()) > mostCounted;
    group.count = std::min(mostCounted, qint64(keys->size()));
    keys->resize(std::min(keys->size(), std::size_t(most)));
    std::vector<const cache::Column *> columns;
    for (const QString &id : kind.columns) {
        if (const cache::Column *column = kind.list().find(id)) {
            columns.push_back(column);
        }
    }
    const Result<std::vector<cache::Row>> rows = cache::selectRows(database, kind.list(), columns, *keys);
    if (!rows) {
        return failure(rows.error());
    }
    for (const cache::Row &row : *rows) {
        const Cells cells(columns, row);
        group.rows.push_back(kind.entity == cache::Entity::Orders     ? orderFrom(cells, text, now)
                             : kind.entity == cache::Entity::Products ? productFrom(cells, text)
                                                                      : customerFrom(cells, text));
    }
    return group;
}

} // namespace

QString searchable(const QString &typed)
{
    QString line = typed.left(mostTyped);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    // Half of a character that the cut went through.
    if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line.simplified();
}

QFuture<Result<std::vector<FoundGroup>>> findInCopy(cache::Cache &cache, const QString &text,
                                                    const FindOptions &options, UtcTime now, const StopToken &stop)
{
    using Groups = std::vector<FoundGroup>;
    return cache.read<Groups>(
        [words = searchable(text), options, now](sqlite::Database &database) -> Result<Groups> {
            Groups groups;
            for (const Kind &kind : kinds()) {
                if (words.isEmpty() || !options.entities.testFlag(kind.entity)) {
                    continue;
                }
                Result<FoundGroup> group = findKind(database, kind, words, options.rows, now);
                if (!group) {
                    return failure(group.error());
                }
                if (!group->rows.empty()) {
                    groups.push_back(std::move(*group));
                }
            }
            return groups;
        },
        stop);
}

QFuture<Result<FoundGroup>> markKnown(cache::Cache &cache, FoundGroup group)
{
    return cache.read<FoundGroup>([group = std::move(group)](sqlite::Database &database) -> Result<FoundGroup> {
        FoundGroup marked = group;
        const auto kind = std::find_if(kinds().begin(), kinds().end(),
                                       [&group](const Kind &each) { return each.entity == group.entity; });
        if (kind == kinds().end()) {
            return marked;
        }
        std::vector<qint64> keys;
        for (const FoundRow &row : group.rows) {
            keys.push_back(row.key);
        }
        const Result<std::vector<cache::Row>> rows = cache::selectRows(database, kind->list(), {}, keys);
        if (!rows) {
            return failure(rows.error());
        }
        for (FoundRow &row : marked.rows) {
            row.inCopy =
                std::any_of(rows->begin(), rows->end(), [&row](const cache::Row &each) { return each.key == row.key; });
        }
        return marked;
    });
}

FoundRow orderRow(const OrderFacts &order, UtcTime now)
{
    FoundRow row;
    row.key = order.key;
    row.name = order.number.simplified();
    row.about = joined({order.customer, amountOf(order.total, order.currency),
                        order.created ? whenText(*order.created, now) : QString()});
    row.status = order.status;
    row.statusText = codeText(u"status", order.status.simplified());
    return row;
}

FoundRow productRow(qint64 key, const QString &sku, const QString &name, const QString &price, qint64 status)
{
    FoundRow row;
    row.key = key;
    row.name = sku.simplified();
    row.about = joined({name, price});
    if (status > 0) {
        row.status = QString::number(status);
        row.statusText = cellText(*cache::productsList().find(u"status"), status, {}, UtcTime());
    }
    return row;
}

FoundRow customerRow(qint64 key, const QString &name, const QString &email, const QString &more, const QString &country)
{
    FoundRow row;
    row.key = key;
    row.name = name.simplified().isEmpty() ? email.simplified() : name.simplified();
    row.about = joined({row.name == email.simplified() ? QString() : email, more});
    row.aside = country;
    return row;
}

} // namespace qm::tables
