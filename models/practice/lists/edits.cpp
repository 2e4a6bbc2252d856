// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lists/edits.h"

#include "practice/shop.h"
#include "practice/state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <array>
#include <utility>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kindStart = "edited/";

using Member = std::unique_ptr<const Collection> Shop::*;
constexpr std::array<std::pair<std::string_view, Member>, 8> lists{{
    {"orders", &Shop::orders},
    {"invoices", &Shop::invoices},
    {"shipments", &Shop::shipments},
    {"creditmemos", &Shop::creditmemos},
    {"transactions", &Shop::transactions},
    {"products", &Shop::products},
    {"customers", &Shop::customers},
    {"source-items", &Shop::sourceItems},
}};

std::string_view nameOf(const Shop &shop, const Collection &collection)
{
    for (const auto &[name, member] : lists) {
        if ((shop.*member).get() == &collection) {
            return name;
        }
    }
    return {};
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QJsonObject documentOf(const Collection &collection, qint64 row)
{
    std::string text;
    JsonWriter writer(text);
    collection.write(writer, row, *findStoreView(0), Detail::Full);
    return QJsonDocument::fromJson(bytes(text)).object();
}

/// \a edited, but the attributes named in \a codes as they are in \a written.
QJsonArray mixed(const QJsonArray &edited, const QJsonArray &written, const QStringList &codes)
{
    QJsonArray attributes;
    for (const auto &[list, wanted] : {std::pair{edited, false}, {written, true}}) {
        for (const QJsonValue attribute : list) {
            if (codes.contains(attribute["attribute_code"_L1].toString()) == wanted) {
                attributes.append(attribute);
            }
        }
    }
    return attributes;
}

} // namespace

Edits::Edits(State &state)
    : m_state(state)
{}

const Collection *Edits::listNamed(const Shop &shop, std::string_view name)
{
    for (const auto &[known, member] : lists) {
        if (known == name) {
            return (shop.*member).get();
        }
    }
    return nullptr;
}

void Edits::put(std::string_view list, qint64 row, const Edit &edit)
{
    const QJsonObject document{{u"gone"_s, edit.gone}, {u"members"_s, edit.members}};
    m_state.put(std::string(kindStart) + std::string(list), std::to_string(row),
                QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString());
}

void Edits::giveBack(const Shop &shop, const Collection &collection, qint64 row, const QStringList &members)
{
    const std::shared_ptr<const ByRow> edits = of(shop, collection);
    const auto found = edits ? edits->find(row) : ByRow::const_iterator();
    if (!edits || found == edits->end() || found->second.members.isEmpty()) {
        return;
    }
    Edit edit = found->second;
    for (const QString &member : members) {
        edit.members.remove(member);
    }
    if (edit.members.contains("custom_attributes"_L1)) {
        edit.members.insert("custom_attributes"_L1,
                            mixed(edit.members.value("custom_attributes"_L1).toArray(),
                                  documentOf(collection, row)["custom_attributes"_L1].toArray(), members));
    }
    put(nameOf(shop, collection), row, edit);
}

std::shared_ptr<const Edits::ByRow> Edits::of(const Shop &shop, const Collection &collection) const
{
    const std::string_view name = nameOf(shop, collection);
    if (name.empty()) {
        return nullptr;
    }
    const std::lock_guard lock(m_mutex);
    if (const quint64 version = m_state.version(); version != m_known.version) {
        m_known = {version, {}};
    }
    const auto known = m_known.lists.find(name);
    if (known != m_known.lists.end()) {
        return known->second;
    }
    ByRow rows;
    m_state.forEach(std::string(kindStart) + std::string(name), [&rows](std::string_view key, std::string_view json) {
        const QJsonObject document = QJsonDocument::fromJson(bytes(json)).object();
        rows[bytes(key).toLongLong()] = {document.value("gone"_L1).toBool(), document.value("members"_L1).toObject()};
    });
    const auto made = rows.empty() ? nullptr : std::make_shared<const ByRow>(std::move(rows));
    m_known.lists.emplace(name, made);
    return made;
}

EditedCollection::EditedCollection(const Collection &seed, std::shared_ptr<const Edits::ByRow> edits)
    : m_seed(seed)
    , m_edits(std::move(edits))
{}

const Edits::Edit *EditedCollection::edit(qint64 row) const
{
    if (!m_edits) {
        return nullptr;
    }
    const auto found = m_edits->find(row);
    return found == m_edits->end() ? nullptr : &found->second;
}

bool EditedCollection::isGone(qint64 row) const
{
    const Edits::Edit *const done = edit(row);
    return (done != nullptr && done->gone) || m_seed.isMissing(row);
}

QJsonObject EditedCollection::changed(qint64 row) const
{
    const Edits::Edit *const done = edit(row);
    return done != nullptr ? done->members : QJsonObject();
}

Cell EditedCollection::cell(qint64 row, const Field &field, const StoreView &view) const
{
    const Edits::Edit *const done = edit(row);
    if (done == nullptr) {
        return m_seed.cell(row, field, view);
    }
    const auto member = done->members.constFind(QString::fromUtf8(bytes(field.name)));
    if (member == done->members.constEnd()) {
        return m_seed.cell(row, field, view);
    }
    const QString text = member->toVariant().toString();
    switch (field.type) {
    case FieldType::Integer:
        return Cell::of(text.toLongLong());
    case FieldType::Decimal:
        return Cell::of(Decimal::fromText(text.toStdString()).value_or(Decimal()).units());
    case FieldType::Time:
        return Cell::of(UtcTime::fromText(text.toStdString()).value_or(UtcTime()).seconds());
    case FieldType::Text:
        break;
    }
    return Cell::of(text.toStdString());
}

void EditedCollection::write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const
{
    const Edits::Edit *const done = edit(row);
    if (done == nullptr || done->members.isEmpty()) {
        m_seed.write(json, row, view, detail);
        return;
    }
    std::string seed;
    JsonWriter writer(seed);
    m_seed.write(writer, row, view, detail);
    QJsonObject document = QJsonDocument::fromJson(bytes(seed)).object();
    for (auto member = done->members.begin(); member != done->members.end(); ++member) {
        document.insert(member.key(), member.value());
    }
    json.raw(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace qm::practice
