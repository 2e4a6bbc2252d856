// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server/faults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace qm::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, FaultKind>, 14> kinds = {{
    {"delay"_L1, FaultKind::Delay},
    {"hang"_L1, FaultKind::Hang},
    {"drop"_L1, FaultKind::Drop},
    {"drop_mid_body"_L1, FaultKind::DropMidBody},
    {"truncate"_L1, FaultKind::Truncate},
    {"status"_L1, FaultKind::Status},
    {"html"_L1, FaultKind::Html},
    {"empty"_L1, FaultKind::Empty},
    {"redirect"_L1, FaultKind::Redirect},
    {"content_type"_L1, FaultKind::ContentType},
    {"expired_token"_L1, FaultKind::ExpiredToken},
    {"drip"_L1, FaultKind::Drip},
    {"deep"_L1, FaultKind::Deep},
    {"huge"_L1, FaultKind::Huge},
}};

QString kindNames()
{
    QStringList names;
    for (const auto &[name, kind] : kinds) {
        names.append(name);
    }
    return names.join(u", "_s);
}

/// Reads one object's members; the first problem is kept, with the path to it.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {}

    [[nodiscard]] const QString &problem() const { return m_problem; }

    void allow(std::initializer_list<QLatin1StringView> names)
    {
        for (auto member = m_object.begin(); member != m_object.end(); ++member) {
            const QString name = member.key();
            if (std::none_of(names.begin(), names.end(), [&](QLatin1StringView known) { return name == known; })) {
                fail(name, u"unknown member"_s);
            }
        }
    }

    void integer(QLatin1StringView name, int &target, int least, int most)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return;
        }
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (!value.isDouble() || std::floor(number) < number || number < least || number > most) {
            fail(name, u"expected a whole number from %1 to %2"_s.arg(least).arg(most));
            return;
        }
        target = static_cast<int>(number);
    }

    void chance(QLatin1StringView name, double &target)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return;
        }
        if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1) {
            fail(name, u"expected a number from 0 to 1"_s);
            return;
        }
        target = value.toDouble();
    }

    void text(QLatin1StringView name, QString &target)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return;
        }
        if (!value.isString()) {
            fail(name, u"expected text"_s);
            return;
        }
        target = value.toString();
    }

    void bytes(QLatin1StringView name, QByteArray &target)
    {
        QString value = QString::fromUtf8(target);
        text(name, value);
        target = value.toUtf8();
    }

    void flag(QLatin1StringView name, bool &target)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            return;
        }
        if (!value.isBool()) {
            fail(name, u"expected true or false"_s);
            return;
        }
        target = value.toBool();
    }

    void fail(const QString &name, const QString &why)
    {
        if (m_problem.isEmpty()) {
            m_problem = u"%1%2: %3"_s.arg(m_path, name, why);
        }
    }

private:
    QJsonObject m_object;
    QString m_path;
    QString m_problem;
};

Result<Fault> readFault(const QJsonValue &entry, qsizetype index)
{
    const QString path = u"faults[%1]"_s.arg(index);
    if (!entry.isObject()) {
        return failure(ErrorKind::Validation, path + u": expected an object"_s);
    }
    const QJsonObject object = entry.toObject();
    Reader reader(object, path + u'.');
    Fault fault;
    QString kind;
    reader.allow({"kind"_L1, "route"_L1, "after"_L1, "times"_L1, "chance"_L1, "milliseconds"_L1, "status"_L1,
                  "retry_after"_L1, "location"_L1, "content_type"_L1, "body"_L1, "after_effect"_L1});
    reader.text("kind"_L1, kind);
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto &pair) { return kind == pair.first; });
    if (known == kinds.end()) {
        reader.fail(u"kind"_s, kind.isEmpty() ? u"missing (%1)"_s.arg(kindNames())
                                              : u"\"%1\" is none of %2"_s.arg(kind, kindNames()));
    } else {
        fault.kind = known->second;
    }
    reader.text("route"_L1, fault.route);
    if (fault.route.trimmed().isEmpty()) {
        reader.fail(u"route"_s, u"must not be empty"_s);
    }
    constexpr int most = std::numeric_limits<int>::max();
    reader.integer("after"_L1, fault.after, 0, most);
    reader.integer("times"_L1, fault.times, -1, most);
    reader.chance("chance"_L1, fault.chance);
    reader.integer("milliseconds"_L1, fault.milliseconds, 0, 3'600'000);
    reader.integer("status"_L1, fault.status, 200, 599);
    reader.integer("retry_after"_L1, fault.retryAfter, -1, most);
    reader.text("location"_L1, fault.location);
    reader.bytes("content_type"_L1, fault.contentType);
    reader.bytes("body"_L1, fault.body);
    reader.flag("after_effect"_L1, fault.afterEffect);
    if (fault.kind == FaultKind::Redirect && fault.location.isEmpty()) {
        reader.fail(u"location"_s, u"a redirect needs one"_s);
    }
    if (fault.kind == FaultKind::ContentType && fault.contentType.isEmpty()) {
        reader.fail(u"content_type"_s, u"this kind needs one"_s);
    }
    if (fault.location.contains(u'\n') || fault.location.contains(u'\r')) {
        reader.fail(u"location"_s, u"must be one line"_s);
    }
    if (fault.contentType.contains('\n') || fault.contentType.contains('\r')) {
        reader.fail(u"content_type"_s, u"must be one line"_s);
    }
    if (!reader.problem().isEmpty()) {
        return failure(ErrorKind::Validation, reader.problem());
    }
    return fault;
}

} // namespace

Result<FaultPlan> FaultPlan::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorKind::Validation,
                       u"not JSON: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    }
    if (!document.isObject()) {
        return failure(ErrorKind::Validation, u"expected an object with \"faults\""_s);
    }
    Reader reader(document.object(), QString());
    reader.allow({"seed"_L1, "faults"_L1});
    FaultPlan plan;
    int seed = static_cast<int>(plan.seed);
    reader.integer("seed"_L1, seed, 0, std::numeric_limits<int>::max());
    plan.seed = static_cast<quint32>(seed);
    const QJsonValue faults = document.object().value("faults"_L1);
    if (!faults.isArray()) {
        reader.fail(u"faults"_s, u"expected an array"_s);
    }
    if (!reader.problem().isEmpty()) {
        return failure(ErrorKind::Validation, reader.problem());
    }
    const QJsonArray entries = faults.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Result<Fault> fault = readFault(entries.at(i), i);
        if (!fault) {
            return tl::unexpected<Error>(fault.error());
        }
        plan.faults.append(*fault);
    }
    return plan;
}

} // namespace qm::practice
