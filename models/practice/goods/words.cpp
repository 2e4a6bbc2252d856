// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/words.h"

namespace qm::practice {

namespace {

constexpr Family sized[] = {
    {"RJ", {"Rain Jacket", "regenjas", "Regenjacke"}, 89, 329, 520, 5, clothingSet, Trait::Clothing},
    {"IJ", {"Down Jacket", "donsjas", "Daunenjacke"}, 129, 389, 640, 6, clothingSet, Trait::Clothing},
    {"SS", {"Softshell Jacket", "softshelljas", "Softshelljacke"}, 79, 199, 480, 7, clothingSet, Trait::Clothing},
    {"HT", {"Hiking Trousers", "wandelbroek", "Wanderhose"}, 59, 159, 390, 9, clothingSet, Trait::Clothing},
    {"RT", {"Rain Trousers", "regenbroek", "Regenhose"}, 49, 139, 310, 10, clothingSet, Trait::Clothing},
    {"FL", {"Fleece Pullover", "fleecetrui", "Fleecepullover"}, 39, 119, 350, 12, clothingSet, Trait::Clothing},
    {"BL",
     {"Merino Base Layer", "merino ondershirt", "Merino-Unterhemd"},
     45,
     95,
     190,
     13,
     clothingSet,
     Trait::Clothing},
    {"HJ", {"Hi-Vis Parka", "signaalparka", "Warnschutzparka"}, 79, 189, 890, 18, clothingSet, Trait::Clothing},
    {"WT", {"Work Trousers", "werkbroek", "Arbeitshose"}, 49, 129, 610, 19, clothingSet, Trait::Clothing},
    {"OV", {"Overalls", "overall", "Overall"}, 59, 149, 820, 20, clothingSet, Trait::Clothing},
    {"KJ", {"Kids’ Parka", "kinderparka", "Kinderparka"}, 49, 119, 430, 55, clothingSet, Trait::Clothing},
};

constexpr Family coloured[] = {
    {"BP", {"Backpack", "rugzak", "Rucksack"}, 49, 229, 1150, 27, gearSet, Trait::Volume},
    {"DB", {"Dry Bag", "waterdichte zak", "Packsack"}, 15, 59, 210, 28, gearSet, Trait::Volume},
    {"DF", {"Duffel Bag", "reistas", "Reisetasche"}, 69, 159, 980, 29, gearSet, Trait::Volume},
    {"BN", {"Wool Beanie", "wollen muts", "Wollmütze"}, 19, 39, 90, 14, clothingSet, Trait::Clothing},
    {"MG", {"Enamel Mug", "emaille mok", "Emaillebecher"}, 9, 19, 160, 43, gearSet, Trait::General},
    {"FK", {"Vacuum Flask", "thermosfles", "Thermosflasche"}, 19, 59, 420, 43, gearSet, Trait::Metal},
    {"AP", {"Waxed Apron", "waxschort", "Wachsschürze"}, 39, 89, 560, 21, clothingSet, Trait::Clothing},
};

constexpr Family simple[] = {
    {"GL", {"Work Gloves", "werkhandschoenen", "Arbeitshandschuhe"}, 9, 45, 140, 14, clothingSet, Trait::Clothing},
    {"HV", {"Hi-Vis Vest", "veiligheidsvest", "Warnweste"}, 7, 29, 170, 17, clothingSet, Trait::Clothing},
    {"SB",
     {"Safety Shoes", "veiligheidsschoenen", "Sicherheitsschuhe"},
     69,
     179,
     1320,
     23,
     footwearSet,
     Trait::Footwear},
    {"HB", {"Hiking Boots", "wandelschoenen", "Wanderschuhe"}, 119, 289, 1180, 24, footwearSet, Trait::Footwear},
    {"SO", {"Hiking Socks", "wandelsokken", "Wandersocken"}, 12, 29, 80, 25, footwearSet, Trait::Footwear},
    {"TN", {"Tent", "tent", "Zelt"}, 149, 699, 3400, 31, gearSet, Trait::Persons},
    {"SL", {"Sleeping Bag", "slaapzak", "Schlafsack"}, 79, 399, 1250, 32, gearSet, Trait::General},
    {"HL", {"Headlamp", "hoofdlamp", "Stirnlampe"}, 19, 99, 95, 34, gearSet, Trait::Light},
    {"LN", {"Camp Lantern", "kampeerlamp", "Campinglaterne"}, 25, 89, 310, 34, gearSet, Trait::Light},
    {"ST", {"Gas Stove", "gasbrander", "Gaskocher"}, 35, 149, 380, 36, gearSet, Trait::Metal},
    {"PT", {"Cook Set", "pannenset", "Kochset"}, 29, 119, 760, 37, gearSet, Trait::Metal},
    {"FC", {"Filter Coffee", "filterkoffie", "Filterkaffee"}, 8, 19, 265, 40, coffeeSet, Trait::Coffee},
    {"ES", {"Espresso Beans", "espressobonen", "Espressobohnen"}, 9, 24, 265, 41, coffeeSet, Trait::Coffee},
    {"GR", {"Hand Grinder", "handmolen", "Handmühle"}, 49, 199, 540, 42, gearSet, Trait::Metal},
    {"KT", {"Pour-Over Kettle", "schenkketel", "Wasserkessel"}, 39, 129, 690, 42, gearSet, Trait::Metal},
    {"DR", {"Coffee Dripper", "koffiefilter", "Kaffeefilter"}, 15, 49, 240, 42, gearSet, Trait::General},
    {"AX", {"Camp Axe", "kampeerbijl", "Campingbeil"}, 45, 119, 1050, 45, gearSet, Trait::Blade},
    {"KN", {"Folding Knife", "zakmes", "Taschenmesser"}, 25, 139, 130, 45, gearSet, Trait::Blade},
    {"MT", {"Multitool", "multitool", "Multitool"}, 35, 169, 240, 45, gearSet, Trait::Blade},
    {"SG", {"Safety Glasses", "veiligheidsbril", "Schutzbrille"}, 6, 39, 45, 46, gearSet, Trait::General},
    {"EM", {"Ear Muffs", "gehoorkap", "Kapselgehörschutz"}, 15, 79, 230, 46, gearSet, Trait::General},
    {"FA", {"First Aid Kit", "EHBO-set", "Erste-Hilfe-Set"}, 15, 69, 350, 47, gearSet, Trait::General},
};

constexpr Family virtuals[] = {
    {"RS", {"Repair Service", "reparatieservice", "Reparaturservice"}, 15, 65, 0, 48, defaultSet, Trait::Service},
    {"ER", {"Embroidery Service", "borduurservice", "Stickservice"}, 8, 35, 0, 53, defaultSet, Trait::Service},
    {"WX", {"Extended Warranty", "extra garantie", "Garantieverlängerung"}, 10, 49, 0, 48, defaultSet, Trait::Service},
    {"FT", {"Fitting Appointment", "pasafspraak", "Anprobetermin"}, 20, 40, 0, 48, defaultSet, Trait::Service},
};

constexpr Family downloads[] = {
    {"TG", {"Trail Guide", "wandelgids", "Wanderführer"}, 5, 19, 0, 49, defaultSet, Trait::Guide},
    {"SP", {"Sewing Pattern", "naaipatroon", "Schnittmuster"}, 6, 15, 0, 49, defaultSet, Trait::Guide},
    {"BC", {"Brewing Course", "zetcursus", "Brühkurs"}, 15, 49, 0, 49, defaultSet, Trait::Guide},
};

constexpr Family groupeds[] = {
    {"CS", {"Camp Kitchen Set", "kampkeukenset", "Campingküchenset"}, 0, 0, 0, 35, defaultSet, Trait::Set},
    {"LS", {"Starter Set", "startset", "Starterset"}, 0, 0, 0, 42, defaultSet, Trait::Set},
    {"TS", {"Team Set", "teamset", "Teamset"}, 0, 0, 0, 52, defaultSet, Trait::Set},
};

constexpr Family bundles[] = {
    {"OB", {"Outfit Builder", "outfit op maat", "Outfit nach Wahl"}, 99, 249, 1500, 11, defaultSet, Trait::Set},
    {"CB", {"Coffee Box", "koffiebox", "Kaffeebox"}, 39, 89, 1100, 38, defaultSet, Trait::Set},
    {"SK", {"Site Kit", "bouwplaatsset", "Baustellenset"}, 69, 189, 2100, 15, defaultSet, Trait::Set},
};

constexpr std::string_view gearLines[] = {
    "Fjell",  "Tundra",  "Skagen",  "Noord",  "Harbour", "Vlie",   "Tind",     "Brecon", "Kaskade", "Lofoten",
    "Veluwe", "Saar",    "Dolomit", "Karst",  "Nordlys", "Polder", "Westerly", "Drift",  "Ember",   "Gneiss",
    "Heron",  "Juniper", "Kestrel", "Larch",  "Merlin",  "Orrin",  "Quarry",   "Ridge",  "Saddle",  "Torrent",
    "Umbra",  "Vale",    "Wadden",  "Yarrow", "Zephyr",  "Åsen",   "Øresund",  "Jökul",  "Čapa",    "Łęg",
};

constexpr std::string_view coffeeLines[] = {
    "Kivu", "Sidamo", "Yirga", "Huila", "Atitlán", "Tarrazú", "Mokka", "Cerrado", "Sumba", "Nariño", "Ngozi", "Gayo",
};

constexpr Words clothingTraits[] = {
    {"waterproof", "waterdicht", "wasserdicht"},
    {"windproof", "winddicht", "winddicht"},
    {"reflective", "reflecterend", "reflektierend"},
    {"lightweight", "lichtgewicht", "leicht"},
    {"lined", "gevoerd", "gefüttert"},
    {"recycled fabric", "gerecyclede stof", "recycelter Stoff"},
    {"two-way stretch", "stretch", "mit Stretch"},
    {"flame-resistant", "vlamvertragend", "flammhemmend"},
    {"quick-drying", "sneldrogend", "schnelltrocknend"},
    {"breathable", "ademend", "atmungsaktiv"},
    {"extra long", "extra lang", "extra lang"},
};
constexpr Words coffeeTraits[] = {
    {"light roast 250 g", "licht gebrand 250 g", "helle Röstung 250 g"},
    {"medium roast 250 g", "middelgebrand 250 g", "mittlere Röstung 250 g"},
    {"dark roast 250 g", "donker gebrand 250 g", "dunkle Röstung 250 g"},
    {"medium roast 1 kg", "middelgebrand 1 kg", "mittlere Röstung 1 kg"},
    {"decaf 250 g", "cafeïnevrij 250 g", "entkoffeiniert 250 g"},
    {"ground 500 g", "gemalen 500 g", "gemahlen 500 g"},
};
constexpr Words volumeTraits[] = {
    {"8 L", "8 L", "8 L"},    {"18 L", "18 L", "18 L"}, {"28 L", "28 L", "28 L"},
    {"45 L", "45 L", "45 L"}, {"65 L", "65 L", "65 L"},
};
constexpr Words metalTraits[] = {
    {"carbon steel", "koolstofstaal", "Kohlenstoffstahl"},
    {"stainless steel", "roestvrij staal", "Edelstahl"},
    {"titanium", "titanium", "Titan"},
    {"aluminium", "aluminium", "Aluminium"},
    {"cast iron", "gietijzer", "Gusseisen"},
    {"double-walled", "dubbelwandig", "doppelwandig"},
};
constexpr Words generalTraits[] = {
    {"compact", "compact", "kompakt"},
    {"classic", "klassiek", "klassisch"},
    {"heavy duty", "voor zwaar gebruik", "für harten Einsatz"},
    {"pro", "pro", "Profi"},
    {"small", "klein", "klein"},
    {"large", "groot", "groß"},
    {"for travel", "voor op reis", "für die Reise"},
};
constexpr Words personTraits[] = {
    {"1 person", "1 persoon", "1 Person"},
    {"2 persons", "2 personen", "2 Personen"},
    {"3 persons", "3 personen", "3 Personen"},
    {"family", "familie", "Familie"},
};

constexpr Words footwearTraits[] = {
    {"leather", "leer", "Leder"},      {"wide fit", "brede leest", "weiter Leisten"},
    {"lined", "gevoerd", "gefüttert"}, {"waterproof", "waterdicht", "wasserdicht"},
    {"merino", "merino", "Merino"},    {"ankle height", "enkelhoog", "knöchelhoch"},
};
constexpr Words bladeTraits[] = {
    {"carbon steel", "koolstofstaal", "Kohlenstoffstahl"},
    {"stainless steel", "roestvrij staal", "Edelstahl"},
    {"with sheath", "met hoes", "mit Hülle"},
    {"ash handle", "essenhouten greep", "Griff aus Esche"},
};
constexpr Words lightTraits[] = {
    {"200 lm", "200 lm", "200 lm"},
    {"450 lm", "450 lm", "450 lm"},
    {"rechargeable", "oplaadbaar", "wiederaufladbar"},
    {"with red light", "met rood licht", "mit Rotlicht"},
};
constexpr Words serviceTraits[] = {
    {"express", "met spoed", "Express"},
    {"at home", "aan huis", "zu Hause"},
    {"by appointment", "op afspraak", "nach Vereinbarung"},
    {"two years", "twee jaar", "zwei Jahre"},
};
constexpr Words guideTraits[] = {
    {"for beginners", "voor beginners", "für Einsteiger"},
    {"advanced", "gevorderd", "für Fortgeschrittene"},
    {"2026 edition", "editie 2026", "Ausgabe 2026"},
    {"with maps & charts", "met kaarten", "mit Karten"},
};
constexpr Words setTraits[] = {
    {"for two", "voor twee", "für zwei"},
    {"for teams", "voor teams", "für Teams"},
    {"basic", "basis", "Basis"},
    {"complete", "compleet", "komplett"},
};

std::span<const Words> traitList(Trait trait)
{
    switch (trait) {
    case Trait::Clothing:
        return clothingTraits;
    case Trait::Footwear:
        return footwearTraits;
    case Trait::Blade:
        return bladeTraits;
    case Trait::Light:
        return lightTraits;
    case Trait::Service:
        return serviceTraits;
    case Trait::Guide:
        return guideTraits;
    case Trait::Set:
        return setTraits;
    case Trait::Coffee:
        return coffeeTraits;
    case Trait::Volume:
        return volumeTraits;
    case Trait::Metal:
        return metalTraits;
    case Trait::General:
        return generalTraits;
    case Trait::Persons:
        return personTraits;
    }
    return generalTraits;
}

} // namespace

std::span<const Family> simpleFamilies()
{
    return simple;
}

std::span<const Family> sizedFamilies()
{
    return sized;
}

std::span<const Family> colouredFamilies()
{
    return coloured;
}

std::span<const Family> virtualFamilies()
{
    return virtuals;
}

std::span<const Family> downloadFamilies()
{
    return downloads;
}

std::span<const Family> groupedFamilies()
{
    return groupeds;
}

std::span<const Family> bundleFamilies()
{
    return bundles;
}

const Family &familyByCode(std::string_view code)
{
    for (const std::span<const Family> list : {simpleFamilies(), sizedFamilies(), colouredFamilies()}) {
        for (const Family &family : list) {
            if (family.code == code)
                return family;
        }
    }
    return simple[0];
}

std::string_view lineName(Trait trait, quint64 hash)
{
    return trait == Trait::Coffee ? coffeeLines[hash % std::size(coffeeLines)] : gearLines[hash % std::size(gearLines)];
}

const Words &traitWords(Trait trait, quint64 hash)
{
    const std::span<const Words> list = traitList(trait);
    return list[hash % list.size()];
}

} // namespace qm::practice
