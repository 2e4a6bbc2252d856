// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/texts.h"

#include "practice/lists/collation.h"

namespace qm::practice {

namespace {

constexpr Words wearSentences[] = {
    {"Cut for people who work outside all day.", "Gemaakt voor wie de hele dag buiten werkt.",
     "Geschnitten für Leute, die den ganzen Tag draußen arbeiten."},
    {"Taped seams keep the rain out; two-way zips let the heat go.",
     "Getapete naden houden de regen buiten; tweewegritsen laten warmte weg.",
     "Verklebte Nähte halten den Regen ab, Zweiwegereißverschlüsse lassen Wärme hinaus."},
    {"Pockets sit where a harness does not press.", "De zakken zitten waar geen gordel drukt.",
     "Die Taschen sitzen dort, wo kein Gurt drückt."},
    {"We repair it for as long as it can be repaired.", "Wij repareren het zolang het te repareren is.",
     "Wir reparieren es, solange es zu reparieren ist."},
};
constexpr Words coffeeSentences[] = {
    {"Roasted in small batches on Tuesdays.", "In kleine partijen gebrand op dinsdag.",
     "Dienstags in kleinen Chargen geröstet."},
    {"Notes of plum, cocoa and a little smoke.", "Tonen van pruim, cacao en een vleugje rook.",
     "Noten von Pflaume, Kakao und etwas Rauch."},
    {"Bought from the same growers for nine years.", "Al negen jaar van dezelfde boeren.",
     "Seit neun Jahren von denselben Bauern gekauft."},
    {"Best between one and six weeks after the roast.", "Op zijn best één tot zes weken na het branden.",
     "Am besten ein bis sechs Wochen nach der Röstung."},
};
constexpr Words gearSentences[] = {
    {"Packs flat and survives being dropped.", "Plat op te bergen en bestand tegen vallen.",
     "Lässt sich flach packen und übersteht Stürze."},
    {"Every part can be ordered on its own.", "Elk onderdeel is los te bestellen.",
     "Jedes Teil ist einzeln bestellbar."},
    {"Tested for a winter by the crew in Åsen.", "Een winter lang getest door de ploeg in Åsen.",
     "Einen Winter lang von der Mannschaft in Åsen erprobt."},
    {"Comes with a five-year guarantee — “no questions”.", "Met vijf jaar garantie — “zonder vragen”.",
     "Mit fünf Jahren Garantie — „ohne Fragen“."},
};

constexpr Words serviceSentences[] = {
    {"Done by the people who make the gear.", "Gedaan door de mensen die het materiaal maken.",
     "Gemacht von den Leuten, die die Ausrüstung bauen."},
    {"Valid for a year from the day of purchase.", "Een jaar geldig vanaf de dag van aankoop.",
     "Ein Jahr ab Kaufdatum gültig."},
    {"Questions are answered within a working day.", "Vragen worden binnen een werkdag beantwoord.",
     "Fragen werden innerhalb eines Werktags beantwortet."},
    {"Nothing is shipped: you receive an e-mail.", "Er wordt niets verzonden: je krijgt een e-mail.",
     "Es wird nichts verschickt: Sie erhalten eine E-Mail."},
};

constexpr Words care[] = {
    {"Wash at 30 °C\nDo <b>not</b> tumble dry", "Wassen op 30 °C\n<b>Niet</b> in de droger",
     "Bei 30 °C waschen\n<b>Nicht</b> in den Trockner"},
    {"Brush off dry dirt\nWax twice a year", "Droog vuil afborstelen\nTwee keer per jaar in de was zetten",
     "Trockenen Schmutz abbürsten\nZweimal im Jahr wachsen"},
};

const Words &sentence(Trait trait, quint64 index)
{
    switch (trait) {
    case Trait::Clothing:
    case Trait::Footwear:
        return wearSentences[index % std::size(wearSentences)];
    case Trait::Coffee:
        return coffeeSentences[index % std::size(coffeeSentences)];
    case Trait::Service:
    case Trait::Guide:
        return serviceSentences[index % std::size(serviceSentences)];
    case Trait::Volume:
    case Trait::Blade:
    case Trait::Metal:
    case Trait::Light:
    case Trait::General:
    case Trait::Persons:
    case Trait::Set:
        break;
    }
    return gearSentences[index % std::size(gearSentences)];
}

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else
            result.push_back(c);
    }
    return result;
}

} // namespace

std::string descriptionText(Trait trait, std::string_view name, quint64 hash, int language)
{
    std::string text = "<p><strong>" + escaped(name) + "</strong>. ";
    text += sentence(trait, hash).in(language);
    text += ' ';
    text += sentence(trait, hash + 1).in(language);
    text += "</p>";
    if (hash % 3 == 0) {
        text += "\n<p>";
        text += sentence(trait, hash + 2).in(language);
        text += "</p>";
    }
    return text;
}

std::string shortText(Trait trait, quint64 hash, int language)
{
    return std::string(sentence(trait, hash + 3).in(language));
}

const Words &careText(quint64 hash)
{
    return care[hash % std::size(care)];
}

std::string urlKey(std::string_view name)
{
    std::string key;
    for (const char c : foldText(name)) {
        if (c >= 'A' && c <= 'Z')
            key.push_back(static_cast<char>(c + ('a' - 'A')));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key.push_back(c);
        else if (!key.empty() && key.back() != '-')
            key.push_back('-');
    }
    while (!key.empty() && key.back() == '-')
        key.pop_back();
    return key;
}

} // namespace qm::practice
