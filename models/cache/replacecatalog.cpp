// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/mirror.h"
#include "cache/storing.h"

using namespace Qt::StringLiterals;

namespace qm::cache {

namespace {

const Mirror &attributeMirror()
{
    static const Mirror mirror(
        "attribute", {{"attribute_id"}},
        {"attribute_code", "label", "frontend_input", "backend_type", "scope", "is_user_defined", "document"});
    return mirror;
}

const Mirror &setMirror()
{
    static const Mirror mirror("attribute_set", {{"attribute_set_id"}}, {"name", "document"});
    return mirror;
}

Result<void> putOptions(sqlite::Database &database, const Attribute &attribute)
{
    int position = 0;
    for (const AttributeOption &option : attribute.options) {
        if (option.value.isEmpty()) {
            continue; // the blank choice
        }
        Result<void> put = database.run("insert or replace into attribute_option (attribute_code, value, label, "
                                        "position) values (?, ?, ?, ?)",
                                        attribute.attributeCode, option.value, option.label, position++);
        if (!put) {
            return put;
        }
    }
    return {};
}

Result<void> putAttribute(sqlite::Database &database, const Attribute &attribute, Tally &tally)
{
    const Result<Stored> put = attributeMirror().put(database, {attribute.attributeId},
                                                     {attribute.attributeCode, attribute.defaultFrontendLabel,
                                                      attribute.frontendInput, attribute.backendType, attribute.scope,
                                                      attribute.isUserDefined, documentText(attribute.raw)},
                                                     tally);
    if (!put) {
        return failure(put.error());
    }
    if (*put == Stored::Same) {
        return {};
    }
    return inOrder(
        [&] { return database.run("delete from attribute_option where attribute_code = ?", attribute.attributeCode); },
        [&] { return putOptions(database, attribute); });
}

/// Attributes that are gone, and those whose code now belongs to another one: codes are unique.
Result<void> dropAttributes(sqlite::Database &database, std::span<const Attribute> attributes, Tally &tally)
{
    std::vector<qint64> ids;
    for (const Attribute &attribute : attributes) {
        if (!attribute.attributeId || attribute.attributeCode.isEmpty()) {
            return failure(ErrorKind::Protocol, u"An attribute came without its id or code"_s);
        }
        ids.push_back(*attribute.attributeId);
        Result<void> renamed = database.run("delete from attribute where attribute_id = ? and attribute_code <> ?",
                                            attribute.attributeId, attribute.attributeCode);
        if (!renamed) {
            return renamed;
        }
        tally.gone += database.changes();
    }
    return inOrder([&] { return attributeMirror().keepOnly(database, ids, tally); },
                   [&] {
                       return database.run("delete from attribute_option where attribute_code not in (select "
                                           "attribute_code from attribute)");
                   });
}

/// Two keys in one: no code of a source holds a slash.
QString pairOf(const StockSourceLink &link)
{
    return QString::number(link.stockId) + u'/' + link.sourceCode;
}

Result<void> keepLinks(sqlite::Database &database, const QStringList &pairs, Tally &tally)
{
    Result<void> done =
        database.run("delete from stock_source_link where stock_id || '/' || source_code not in (select "
                     "value from json_each(?))",
                     jsonList(pairs));
    if (done) {
        tally.gone += database.changes();
    }
    return done;
}

} // namespace

Result<Tally> replaceAttributes(sqlite::Database &database, std::span<const Attribute> attributes,
                                std::span<const AttributeSet> sets)
{
    Tally tally;
    if (const Result<void> dropped = dropAttributes(database, attributes, tally); !dropped) {
        return failure(dropped.error());
    }
    for (const Attribute &attribute : attributes) {
        if (const Result<void> put = putAttribute(database, attribute, tally); !put) {
            return failure(put.error());
        }
    }
    std::vector<qint64> ids;
    for (const AttributeSet &set : sets) {
        ids.push_back(set.attributeSetId);
        const Result<Stored> put =
            setMirror().put(database, {set.attributeSetId}, {set.attributeSetName, documentText(set.raw)}, tally);
        if (!put) {
            return failure(put.error());
        }
    }
    if (const Result<void> kept = setMirror().keepOnly(database, ids, tally); !kept) {
        return failure(kept.error());
    }
    return tally;
}

Result<Tally> replaceCategories(sqlite::Database &database, std::span<const Category> categories)
{
    static const Mirror mirror("category", {{"category_id"}},
                               {"parent_id", "name", "path", "level", "position", "is_active", "document"});
    Tally tally;
    std::vector<qint64> ids;
    for (const Category &category : categories) {
        ids.push_back(category.id);
        const Result<Stored> put = mirror.put(database, {category.id},
                                              {category.parentId, category.name, category.path, category.level,
                                               category.position, category.isActive, documentText(category.raw)},
                                              tally);
        if (!put) {
            return failure(put.error());
        }
    }
    if (const Result<void> kept = mirror.keepOnly(database, ids, tally); !kept) {
        return failure(kept.error());
    }
    return tally;
}

Result<Tally> replaceSources(sqlite::Database &database, std::span<const Source> sources, std::span<const Stock> stocks,
                             std::span<const StockSourceLink> links)
{
    static const Mirror sourceMirror("source", {{"source_code"}},
                                     {"name", "enabled", "country_id", "city", "document"});
    static const Mirror stockMirror("stock", {{"stock_id"}}, {"name", "document"});
    static const Mirror linkMirror("stock_source_link", {{"stock_id"}, {"source_code"}}, {"priority"});
    Tally tally;
    QStringList codes;
    for (const Source &source : sources) {
        codes.append(source.code);
        const Result<Stored> put = sourceMirror.put(
            database, {source.code},
            {source.name, source.enabled, source.countryId, source.city, documentText(source.raw)}, tally);
        if (!put) {
            return failure(put.error());
        }
    }
    std::vector<qint64> ids;
    for (const Stock &stock : stocks) {
        ids.push_back(stock.stockId);
        if (const Result<Stored> put =
                stockMirror.put(database, {stock.stockId}, {stock.name, documentText(stock.raw)}, tally);
            !put) {
            return failure(put.error());
        }
    }
    QStringList pairs;
    for (const StockSourceLink &link : links) {
        pairs.append(pairOf(link));
        if (const Result<Stored> put =
                linkMirror.put(database, {link.stockId, link.sourceCode}, {link.priority}, tally);
            !put) {
            return failure(put.error());
        }
    }
    const Result<void> kept = inOrder([&] { return sourceMirror.keepOnly(database, codes, tally); },
                                      [&] { return stockMirror.keepOnly(database, ids, tally); },
                                      [&] { return keepLinks(database, pairs, tally); });
    if (!kept) {
        return failure(kept.error());
    }
    return tally;
}

} // namespace qm::cache
