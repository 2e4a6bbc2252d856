// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsontext.h"
#include "remote/request.h"
#include "sync/pushshop.h"

namespace qm::sync {

/// A row that the shop refused in a request which it took.
struct RowRefusal
{
    std::size_t row = 0; ///< of the planned write
    QString message;
};

/// One kind of cell between ledger and shop: how it is read, what is written together, how requests are made, and how
/// an answer finds its row. What its values mean and which requests write them is said in `changes`. Without state.
class PushKind
{
public:
    PushKind() = default;
    virtual ~PushKind() = default;
    Q_DISABLE_COPY_MOVE(PushKind)

    /// The row of the shop that \a cell is part of: it is always written as one.
    [[nodiscard]] virtual QString rowOf(const Cell &cell) const { return keyOf(cell); }
    /// What must not be parted when rows are dealt out to requests: several rows, where they depend on each other.
    [[nodiscard]] virtual QString groupOf(const Cell &cell) const { return rowOf(cell); }
    /// Whether the changes of one group may be tried one by one when the shop refuses them together.
    [[nodiscard]] virtual bool isDivisible() const { return true; }
    /// Whether each row takes a request of its own.
    [[nodiscard]] virtual bool isOneByOne() const { return false; }

    /// Why the shop at hand cannot take \a change, for people; empty: nothing speaks against it.
    [[nodiscard]] virtual Result<QString> objection(PushShop &shop, const Change &change, const StopToken &stop) const;

    /// Reads what one planned read is about into \a reading; an error of the shop.
    [[nodiscard]] virtual Result<void> read(Reading &reading, const changes::PlannedRead &planned) const = 0;
    /// After all reads: what only follows from several of them.
    [[nodiscard]] virtual Result<void> conclude(Reading &reading) const;

    [[nodiscard]] virtual remote::Request<JsonText> request(const changes::PlannedWrite &write) const = 0;
    /// What a success did not take, by its answer.
    [[nodiscard]] virtual std::vector<RowRefusal> refusals(const changes::PlannedWrite &write,
                                                           const QByteArray &answer) const;
    /// What the shop changed beside \a change, which it took, for people; empty: nothing that could be seen. \a sent is
    /// everything that was sent between \a before and \a after.
    [[nodiscard]] virtual QString alsoChanged(const Change &change, std::span<const Change> sent, const Seen &before,
                                              const Seen &after) const;
};

/// The one of \a kind, and of the cells that requests of \a kind write.
[[nodiscard]] const PushKind &pushKind(CellKind kind);
[[nodiscard]] const PushKind &pushKind(changes::WriteKind kind);

// Each in a file of its own (pushstock.cpp, pushstockitems.cpp, pushprices.cpp, pushtiers.cpp, pushproducts.cpp).
[[nodiscard]] const PushKind &sourceItemKind();
[[nodiscard]] const PushKind &stockItemKind();
[[nodiscard]] const PushKind &basePriceKind();
[[nodiscard]] const PushKind &costKind();
[[nodiscard]] const PushKind &specialPriceKind();
[[nodiscard]] const PushKind &tierPriceKind();
[[nodiscard]] const PushKind &attributeKind();

/// For sending what is looked at as text until it is known what it says.
template <typename T>
[[nodiscard]] remote::Request<JsonText> untyped(remote::Request<T> request)
{
    return {std::move(request.http)};
}

/// The data of a write's rows, which are all of type \a T.
template <typename T>
[[nodiscard]] std::vector<T> rowsOf(const changes::PlannedWrite &write)
{
    std::vector<T> rows;
    for (const changes::PlannedRow &row : write.rows) {
        rows.push_back(std::get<T>(row.data));
    }
    return rows;
}

/// As the API wants it: `null` for nothing, numbers as numbers, a set as text with commas.
[[nodiscard]] JsonText jsonOf(const CellValue &value);

/// Which rows the messages of a price endpoint mean. \a identify gives a row's identity as parameters have it, the SKU
/// first. A message that fits no row goes to all rows of its SKU, and without one to all rows: it says why something
/// did not happen, and what did not happen is read back anyway.
using RowIdentity = std::function<QStringList(const changes::PlannedRow &)>;
[[nodiscard]] std::vector<RowRefusal> priceRefusals(const changes::PlannedWrite &write, const QByteArray &answer,
                                                    const RowIdentity &identify);

} // namespace qm::sync
