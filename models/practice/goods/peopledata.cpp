// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/peopledata.h"

#include <iterator>

namespace qm::practice {

namespace {

using Text = std::string_view;

constexpr Text nlFirst[] = {"Anna",   "Bram",  "Zoë",   "Daan",  "Eva",   "Joost",
                            "Maaike", "Niels", "Sanne", "Thijs", "Renée", "Loïs"};
constexpr Text nlLast[] = {"de Vries", "Jansen",      "van den Berg", "Bakker",         "Visser", "Smit",
                           "Meijer",   "van ’t Hoff", "Mulder",       "de Groot-Çelik", "Kuiper", "Hoekstra"};
constexpr Text nlStreet[] = {"Keizersgracht", "Stationsstraat",    "Molenweg",  "Dorpsplein",
                             "Lange Haven",   "Prins Hendrikkade", "Kerkstraat"};
constexpr Town nlTown[] = {{"Amsterdam", "10## @@"}, {"Rotterdam", "30## @@"}, {"’s-Hertogenbosch", "52## @@"},
                           {"Utrecht", "35## @@"},   {"Groningen", "97## @@"}, {"Sint Annaparochie", "90## @@"}};
constexpr Text nlFirm[] = {"Bouwbedrijf Noordzee B.V.", "Hoveniers & Zn.", "Café De Waag", "Zeilmakerij ’t Anker",
                           "Stichting Buitenleven"};

constexpr Text deFirst[] = {"Jürgen",  "Anke",  "Björn", "Katrin",   "Lukas",
                            "Mareike", "Sören", "Ute",   "Wolfgang", "Zeynep"};
constexpr Text deLast[] = {"Müller", "Schmidt",       "Groß",   "Weiß",    "Schäfer",
                           "Köhler", "von der Heide", "Yılmaz", "Fischer", "Meyer-Landrut"};
constexpr Text deStreet[] = {"Hauptstraße", "Bahnhofstraße", "Köpenicker Straße",
                             "Am Mühlbach", "Lindenallee",   "Gartenweg"};
constexpr Town deTown[] = {{"Berlin", "10###", "Berlin", "BER", 82},
                           {"Hamburg", "20###", "Hamburg", "HAM", 85},
                           {"München", "80###", "Bayern", "BAY", 81},
                           {"Köln", "50###", "Nordrhein-Westfalen", "NRW", 88},
                           {"Lübeck", "23###"},
                           {"Görlitz", "02###"}};
constexpr Text deFirm[] = {"Großhandel Köpenick GmbH", "Tischlerei Weiß & Söhne", "Straßenbau Nord KG",
                           "Kaffeerösterei Übersee e.K.", "Forstamt Müritz"};

constexpr Text beFirst[] = {"Élise", "Wout", "Noémie", "Pieter", "Amélie", "Jef", "Lotte", "Maxime"};
constexpr Text beLast[] = {"Peeters", "Dubois", "Janssens", "Lambert", "Van Damme", "D’Hondt", "Leclercq", "Wouters"};
constexpr Text beStreet[] = {"Grote Markt", "Rue de la Loi", "Meir", "Chaussée de Liège", "Veldstraat"};
constexpr Town beTown[] = {
    {"Antwerpen", "20##"}, {"Gent", "90##"}, {"Bruxelles", "10##"}, {"Liège", "40##"}, {"Namur", "50##"}};
constexpr Text beFirm[] = {"Brouwerij De Linde", "Société & Co", "Atelier Ardenne SPRL"};

constexpr Text frFirst[] = {"Chloé", "François", "Inès", "Jérôme", "Maël", "Océane", "Théo", "Zoé"};
constexpr Text frLast[] = {"Lefèvre", "Moreau", "Garçon", "Bézier", "Dupont", "L’Hermite", "Roux", "Saint-Exupère"};
constexpr Text frStreet[] = {"Rue de l’Église", "Avenue Foch", "Boulevard Voltaire", "Impasse des Lilas",
                             "Quai Saint-Michel"};
constexpr Town frTown[] = {
    {"Paris", "750##"}, {"Lyon", "690##"}, {"Chamonix-Mont-Blanc", "74400"}, {"Besançon", "250##"}, {"Nîmes", "300##"}};
constexpr Text frFirm[] = {"Cafés Lefèvre SARL", "Menuiserie du Lac", "Refuge des Écrins"};

constexpr Text esFirst[] = {"Álvaro", "Begoña", "Íñigo", "María José", "Nuño", "Sofía"};
constexpr Text esLast[] = {"García Núñez", "Muñoz", "Ibáñez", "López Peña", "Etxeberria", "Güell"};
constexpr Text esStreet[] = {"Calle Mayor", "Avinguda Diagonal", "Paseo de la Castellana", "Plaza de España"};
constexpr Town esTown[] = {{"Madrid", "280##"}, {"Barcelona", "080##"}, {"A Coruña", "150##"}, {"Logroño", "260##"}};
constexpr Text esFirm[] = {"Cafés Muñoz S.L.", "Montaña y Río"};

constexpr Text plFirst[] = {"Łukasz", "Małgorzata", "Paweł", "Zofia", "Grażyna", "Wojciech"};
constexpr Text plLast[] = {"Wójcik", "Kowalska", "Żak", "Dąbrowski", "Szczęsny", "Brzęczyszczykiewicz"};
constexpr Text plStreet[] = {"ul. Długa", "ul. Świętego Marcina", "al. Niepodległości", "ul. Źródlana"};
constexpr Town plTown[] = {{"Warszawa", "00-###"}, {"Łódź", "90-###"}, {"Kraków", "31-###"}, {"Gdańsk", "80-###"}};
constexpr Text plFirm[] = {"Odzież Robocza Żak Sp. z o.o.", "Palarnia Kawy Łódź"};

constexpr Text gbFirst[] = {"Sinéad", "Oliver", "Amelia", "Rhys", "Harriet", "Angus"};
constexpr Text gbLast[] = {"O’Brien", "Smith", "MacDonald", "Llewellyn", "Featherstonehaugh", "Taylor"};
constexpr Text gbStreet[] = {"High Street", "Station Road", "Mill Lane", "The Green", "Queen’s Crescent"};
constexpr Town gbTown[] = {{"London", "SE# #@@"},
                           {"Leeds", "LS# #@@"},
                           {"Aberystwyth", "SY## #@@"},
                           {"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "LL## #@@"}};
constexpr Text gbFirm[] = {"Smith & Sons Ltd", "The \"Real\" Coffee Co."};

constexpr Text usFirst[] = {"John", "Mary", "DeShawn", "Renée", "Jesús", "Ann-Marie"};
constexpr Text usLast[] = {"Smith", "Johnson", "O'Neil", "Martinez", "Van Buren", "Lee"};
constexpr Text usStreet[] = {"Main Street", "5th Avenue", "County Road", "Elm Street"};
constexpr Town usTown[] = {{"Montgomery", "361##", "Alabama", "AL", 1},
                           {"Oakland", "946##", "California", "CA", 12},
                           {"Albany", "122##", "New York", "NY", 43},
                           {"Austin", "787##", "Texas", "TX", 57}};
constexpr Text usFirm[] = {"Acme Outfitters, Inc.", "Bean & Leaf LLC"};

constexpr Text jpFirst[] = {"陽菜", "健太", "さくら"};
constexpr Text jpLast[] = {"佐藤", "鈴木", "高橋"};
constexpr Text jpStreet[] = {"銀座", "丸の内"};
constexpr Town jpTown[] = {{"東京都中央区", "104-00##"}, {"大阪市北区", "530-00##"}};
constexpr Text jpFirm[] = {"株式会社山道"};

constexpr Text grFirst[] = {"Ελένη", "Γιώργος", "Μαρία"};
constexpr Text grLast[] = {"Παπαδοπούλου", "Νικολάου", "Αγγελόπουλος"};
constexpr Text grStreet[] = {"Ερμού", "Λεωφόρος Κηφισίας"};
constexpr Town grTown[] = {{"Αθήνα", "105 ##"}, {"Θεσσαλονίκη", "546 ##"}};
constexpr Text grFirm[] = {"Καφεκοπτείο Ο Μύλος"};

constexpr Country list[] = {
    {"NL", "+31 6 ########", false, nlFirst, nlLast, nlStreet, nlTown, nlFirm},
    {"DE", "+49 30 #######", false, deFirst, deLast, deStreet, deTown, deFirm},
    {"BE", "+32 4## ## ## ##", false, beFirst, beLast, beStreet, beTown, beFirm},
    {"FR", "+33 6 ## ## ## ##", true, frFirst, frLast, frStreet, frTown, frFirm},
    {"ES", "+34 6## ### ###", false, esFirst, esLast, esStreet, esTown, esFirm},
    {"PL", "+48 ### ### ###", false, plFirst, plLast, plStreet, plTown, plFirm},
    {"GB", "+44 7### ######", true, gbFirst, gbLast, gbStreet, gbTown, gbFirm},
    {"US", "(###) ###-####", true, usFirst, usLast, usStreet, usTown, usFirm},
    {"JP", "03-####-####", false, jpFirst, jpLast, jpStreet, jpTown, jpFirm},
    {"GR", "+30 69########", false, grFirst, grLast, grStreet, grTown, grFirm},
};

/// Shares of a hundred, in the order of the list.
constexpr unsigned shares[] = {36, 24, 10, 8, 6, 5, 5, 3, 1, 2};

} // namespace

std::span<const Country> countries()
{
    return list;
}

const Country &countryFor(unsigned hash)
{
    unsigned point = hash % 100;
    for (std::size_t i = 0; i < std::size(shares); ++i) {
        if (point < shares[i])
            return list[i];
        point -= shares[i];
    }
    return list[0];
}

} // namespace qm::practice
