// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonshape.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qm::test {
namespace {

using namespace Qt::StringLiterals;

class Comparison
{
public:
    explicit Comparison(const ShapeRules &rules)
        : m_rules(rules)
    {}

    void compare(const QJsonValue &actual, const Shape *known, const Shape *own, const QString &path)
    {
        if (known == nullptr) {
            m_found.append(u"%1: nothing like it was recorded (%2)"_s.arg(path, typeOf(actual)));
            return;
        }
        if (!known->types.contains(typeOf(actual))) {
            m_found.append(u"%1: is %2, recorded as %3"_s.arg(path, typeOf(actual),
                                                              QStringList(known->types.values()).join(u'/')));
            return;
        }
        if (actual.isArray()) {
            for (const QJsonValue &element : actual.toArray()) {
                compare(element, known->element.get(), own != nullptr ? own->element.get() : nullptr, path + "[]"_L1);
            }
        } else if (actual.isObject()) {
            compareObject(actual.toObject(), *known, own, path);
        }
    }

    [[nodiscard]] QStringList found()
    {
        m_found.removeDuplicates();
        return m_found;
    }

private:
    [[nodiscard]] bool loose(const QString &path) const { return m_rules.loose && m_rules.loose(path); }

    void compareObject(const QJsonObject &actual, const Shape &known, const Shape *own, const QString &path)
    {
        for (auto it = actual.begin(); it != actual.end(); ++it) {
            const QString place = path + u'.' + it.key();
            if (loose(place)) {
                continue;
            }
            const Shape *member = known.member(it.key());
            if (member == nullptr) {
                m_found.append(u"%1: not among the recorded members"_s.arg(place));
            } else {
                compare(it.value(), member, own != nullptr ? own->member(it.key()) : nullptr, place);
            }
        }
        if (own == nullptr) {
            return;
        }
        for (auto it = own->present.begin(); it != own->present.end(); ++it) {
            const QString place = path + u'.' + it.key();
            if (it.value() == own->objects && !actual.contains(it.key()) && !loose(place)) {
                m_found.append(u"%1: missing"_s.arg(place));
            }
        }
    }

    const ShapeRules &m_rules;
    QStringList m_found;
};

} // namespace

void Shape::add(const QJsonValue &value)
{
    types.insert(typeOf(value));
    if (value.isArray()) {
        if (!element && !value.toArray().isEmpty()) {
            element = std::make_shared<Shape>();
        }
        for (const QJsonValue &entry : value.toArray()) {
            element->add(entry);
        }
    } else if (value.isObject()) {
        ++objects;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            std::shared_ptr<Shape> &known = members[it.key()];
            if (!known) {
                known = std::make_shared<Shape>();
            }
            known->add(it.value());
            ++present[it.key()];
        }
    }
}

const Shape *Shape::member(const QString &name) const
{
    const auto found = members.find(name);
    return found == members.end() ? nullptr : found->get();
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

QStringList shapeDifferences(const QJsonValue &actual, const ShapeRules &rules)
{
    Comparison comparison(rules);
    comparison.compare(actual, rules.known, rules.own, rules.kind);
    return comparison.found();
}

} // namespace qm::test
