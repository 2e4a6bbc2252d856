// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/catalogue.h"
#include "practice/stores.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace qm;
using namespace qm::practice;

namespace {

std::string print(const PersonFacts &person)
{
    std::string text = person.email + '|' + person.firstname + '|' + person.lastname + '|' + person.city + '|' +
                       person.postcode + '|' + person.telephone + '|' + person.company + '|' +
                       std::to_string(person.groupId) + '|' + std::to_string(person.storeId);
    for (const std::string &line : person.street)
        text += '/' + line;
    return text;
}

ShopOptions options(quint32 seed, qint64 customers)
{
    ShopOptions result;
    result.seed = seed;
    result.customers = customers;
    return result;
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAsAskedFor();
    void sameSeedSamePeople();
    void everyoneIsWhole();
    void theyComeFromManyPlaces();
    void guestsAreNoCustomers();
};

void TestPeople::asManyAsAskedFor()
{
    QCOMPARE(People(options(1, 17)).size(), 17);
    ShopOptions byOrders;
    byOrders.orders = 9'000;
    QCOMPARE(People(byOrders).size(), 3'000);
    byOrders.orders = 3;
    QCOMPARE(People(byOrders).size(), 200);
}

void TestPeople::sameSeedSamePeople()
{
    bool differs = false;
    for (qint64 row = 0; row < 300; ++row) {
        QCOMPARE(print(People(options(4, 300)).customer(row)), print(People(options(4, 300)).customer(row)));
        differs =
            differs || print(People(options(4, 300)).customer(row)) != print(People(options(5, 300)).customer(row));
    }
    QVERIFY(differs);
}

void TestPeople::everyoneIsWhole()
{
    static const QRegularExpression address(u"^[a-z0-9.]+@example\\.(com|org|net)$"_s);
    const People people(options(6, 3'000));
    std::set<std::string> emails;
    qint64 lastId = 0;
    for (qint64 row = 0; row < people.size(); ++row) {
        const PersonFacts person = people.customer(row);
        QVERIFY(person.id > lastId);
        lastId = person.id;
        QVERIFY2(address.match(QString::fromStdString(person.email)).hasMatch(), person.email.c_str());
        QVERIFY2(emails.insert(person.email).second, person.email.c_str());
        QVERIFY(!person.firstname.empty() && !person.lastname.empty() && !person.city.empty() &&
                !person.postcode.empty());
        QVERIFY(!person.telephone.empty() && person.countryId.size() == 2);
        QVERIFY(person.street.size() == 1 || person.street.size() == 2);
        QVERIFY(person.postcode.find_first_of("#@") == std::string::npos);
        const StoreView *view = findStoreView(person.storeId);
        QVERIFY(view != nullptr && view->id > 0);
        QVERIFY(person.groupId >= 1 && person.groupId <= 5);
        QCOMPARE(person.groupId == 5, view->websiteId == 2);
        QCOMPARE(person.regionId == 0, person.region.empty());
    }
}

void TestPeople::theyComeFromManyPlaces()
{
    const People people(options(6, 3'000));
    std::map<std::string, int> countries;
    int companies = 0;
    int unicode = 0;
    for (qint64 row = 0; row < people.size(); ++row) {
        const PersonFacts person = people.customer(row);
        ++countries[person.countryId];
        companies += person.company.empty() ? 0 : 1;
        unicode +=
            QString::fromStdString(person.lastname).toLatin1() != QByteArray::fromStdString(person.lastname) ? 1 : 0;
    }
    for (const char *country : {"NL", "DE", "BE", "FR", "ES", "PL", "GB", "US", "JP", "GR"})
        QVERIFY2(countries[country] > 5, country);
    QVERIFY(companies > 300);
    QVERIFY(unicode > 300);
}

void TestPeople::guestsAreNoCustomers()
{
    const People people(options(6, 100));
    for (quint64 hash = 0; hash < 500; ++hash) {
        const PersonFacts guest = people.guest(hash);
        QCOMPARE(guest.id, 0);
        QCOMPARE(guest.groupId, 0);
        QCOMPARE(print(people.guest(hash)), print(guest));
    }
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
