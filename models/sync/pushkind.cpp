// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pushkind.h"

#include "domain/price.h"
#include "remote/json/codec.h"
#include "remote/json/writer.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace qm::sync {

namespace {

/// Writes a value; what is nothing is `null`.
struct JsonValue
{
    remote::json::Writer &writer;

    void operator()(Absent) const { writer.null(); }
    void operator()(UseDefault) const { writer.null(); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(qint64 value) const { writer.number(value); }
    void operator()(Decimal value) const { writer.number(value); }
    void operator()(const QString &value) const { writer.text(value); }
    void operator()(const QStringList &value) const { writer.text(value.join(u',')); }
    void operator()(const SpecialPriceTerms &) const { writer.null(); } // have rows of their own
    void operator()(const TierPriceTerms &) const { writer.null(); }
};

/// Quantities come as `10` and as `10.0000`, groups in any case.
bool isSameParameter(const QString &a, const QString &b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0) {
        return true;
    }
    const std::optional<Decimal> one = Decimal::fromText(QStringView(a));
    return one && one == Decimal::fromText(QStringView(b));
}

/// Whether the last parameters are \a identity: what precedes it is what is wrong.
bool endsWith(const QStringList &parameters, const QStringList &identity)
{
    if (parameters.size() < identity.size()) {
        return false;
    }
    const qsizetype skip = parameters.size() - identity.size();
    for (qsizetype i = 0; i < identity.size(); ++i) {
        if (!isSameParameter(parameters[skip + i], identity[i])) {
            return false;
        }
    }
    return true;
}

QStringList valuesOf(const PriceUpdateError &error)
{
    QStringList values;
    for (const ErrorParameter &parameter : error.parameters) {
        values.append(parameter.value);
    }
    return values;
}

/// The message with its placeholders filled in. Where they have names and the parameters have none, the last ones
/// belong together: they say which row it is, and a name that stands twice has one parameter.
QString textOf(const PriceUpdateError &error)
{
    static const QRegularExpression placeholder(u"%[A-Za-z]+"_s);
    QHash<QString, QString> values;
    QStringList names;
    for (auto match = placeholder.globalMatch(error.message); match.hasNext();) {
        names.append(match.next().captured());
    }
    const QStringList parameters = valuesOf(error);
    qsizetype left = parameters.size();
    for (qsizetype i = names.size(); i-- > 0 && left > 0;) {
        if (!values.contains(names[i])) {
            values.insert(names[i], parameters[--left]);
        }
    }
    Error filled;
    filled.message = error.message;
    filled.parameters = error.parameters;
    if (values.isEmpty()) {
        return filled.text();
    }
    QString text;
    qsizetype end = 0;
    for (auto match = placeholder.globalMatch(error.message); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        text += error.message.mid(end, found.capturedStart() - end);
        text += values.value(found.captured(), found.captured());
        end = found.capturedEnd();
    }
    return text + error.message.mid(end);
}

} // namespace

Result<QString> PushKind::objection(PushShop &, const Change &, const StopToken &) const
{
    return QString();
}

Result<void> PushKind::conclude(Reading &) const
{
    return {};
}

std::vector<RowRefusal> PushKind::refusals(const changes::PlannedWrite &, const QByteArray &) const
{
    return {};
}

QString PushKind::alsoChanged(const Change &, std::span<const Change>, const Seen &, const Seen &) const
{
    return {};
}

const PushKind &pushKind(CellKind kind)
{
    static constexpr std::array kinds{&sourceItemKind,   &stockItemKind, &basePriceKind, &costKind,
                                      &specialPriceKind, &tierPriceKind, &attributeKind};
    static_assert(kinds.size() == std::size_t(cellKinds));
    return kinds[std::size_t(kind)]();
}

const PushKind &pushKind(changes::WriteKind kind)
{
    static constexpr std::array cells{CellKind::SourceItem,   CellKind::SourceItem,   CellKind::StockItem,
                                      CellKind::BasePrice,    CellKind::Cost,         CellKind::Cost,
                                      CellKind::SpecialPrice, CellKind::SpecialPrice, CellKind::TierPrice,
                                      CellKind::TierPrice,    CellKind::TierPrice,    CellKind::Attribute};
    static_assert(cells.size() == std::size_t(changes::WriteKind::Product) + 1);
    return pushKind(cells[std::size_t(kind)]);
}

JsonText jsonOf(const CellValue &value)
{
    remote::json::Writer writer;
    std::visit(JsonValue{writer}, value);
    return {writer.take()};
}

std::vector<RowRefusal> priceRefusals(const changes::PlannedWrite &write, const QByteArray &answer,
                                      const RowIdentity &identify)
{
    const Result<std::vector<PriceUpdateError>> errors = remote::decode<std::vector<PriceUpdateError>>(answer);
    std::vector<RowRefusal> refusals;
    for (const PriceUpdateError &error : errors ? *errors : std::vector<PriceUpdateError>()) {
        const QStringList parameters = valuesOf(error);
        std::vector<std::size_t> exact;
        std::vector<std::size_t> ofSku;
        for (std::size_t i = 0; i < write.rows.size(); ++i) {
            const QStringList identity = identify(write.rows[i]);
            if (endsWith(parameters, identity)) {
                exact.push_back(i);
            } else if (parameters.contains(identity.front(), Qt::CaseInsensitive)) {
                ofSku.push_back(i);
            }
        }
        const bool isOfAll = exact.empty() && ofSku.empty();
        const std::size_t count = isOfAll ? write.rows.size() : exact.empty() ? ofSku.size() : exact.size();
        for (std::size_t i = 0; i < count; ++i) {
            refusals.push_back({isOfAll ? i : exact.empty() ? ofSku[i] : exact[i], textOf(error)});
        }
    }
    return refusals;
}

} // namespace qm::sync
