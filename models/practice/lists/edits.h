// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/lists/collection.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <memory>
#include <mutex>
#include <string_view>

namespace qm::practice {

class Shop;
class State;

/// What was done to the rows of lists since the seed, as if somebody had worked in the shop's admin: rows deleted,
/// members changed. It lies in the state; row numbers stay what they are. Thread-safe.
class Edits
{
public:
    struct Edit
    {
        bool gone = false;
        QJsonObject members; ///< in place of those the seed gives, in lists and details, in every store view
    };
    using ByRow = std::map<qint64, Edit>;

    explicit Edits(State &state);

    /// The list of this name: `orders`, `invoices`, `shipments`, `creditmemos`, `transactions`, `products`,
    /// `customers`, `source-items`. Null: there is no such list.
    [[nodiscard]] static const Collection *listNamed(const Shop &shop, std::string_view name);

    void put(std::string_view list, qint64 row, const Edit &edit);
    /// Members of a row are the seed's and the API's again: a write through the API comes after what was edited.
    /// Entries of `custom_attributes` are named by their code.
    void giveBack(const Shop &shop, const Collection &collection, qint64 row, const QStringList &members);
    /// Null where nothing was ever done.
    [[nodiscard]] std::shared_ptr<const ByRow> of(const Shop &shop, const Collection &collection) const;

private:
    struct Known
    {
        quint64 version = 0;
        std::map<std::string, std::shared_ptr<const ByRow>, std::less<>> lists;
    };

    State &m_state;
    mutable std::mutex m_mutex;
    mutable Known m_known;
};

/// A collection as its rows are now. Deleted rows are still there by number; who lists them leaves them out.
class EditedCollection final : public Collection
{
public:
    EditedCollection(const Collection &seed, std::shared_ptr<const Edits::ByRow> edits);

    [[nodiscard]] bool isEdited() const { return m_edits != nullptr; }
    [[nodiscard]] bool isGone(qint64 row) const;
    [[nodiscard]] bool hasGaps() const override { return isEdited() || m_seed.hasGaps(); }
    [[nodiscard]] bool isMissing(qint64 row) const override { return isGone(row); }
    /// The members that were changed; none of a row that nobody touched.
    [[nodiscard]] QJsonObject changed(qint64 row) const;

    [[nodiscard]] qint64 size() const override { return m_seed.size(); }
    [[nodiscard]] const Field *findField(std::string_view name) const override { return m_seed.findField(name); }
    [[nodiscard]] Cell cell(qint64 row, const Field &field, const StoreView &view) const override;
    void write(JsonWriter &json, qint64 row, const StoreView &view, Detail detail) const override;
    [[nodiscard]] qint64 rowOf(qint64 key) const override { return m_seed.rowOf(key); }
    [[nodiscard]] std::optional<std::vector<qint64>> rowsEqual(const Field &field, std::string_view text) const override
    {
        return m_seed.rowsEqual(field, text);
    }

private:
    [[nodiscard]] const Edits::Edit *edit(qint64 row) const;

    const Collection &m_seed;
    std::shared_ptr<const Edits::ByRow> m_edits; ///< may be null
};

} // namespace qm::practice
