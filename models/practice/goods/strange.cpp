// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/goods/strange.h"

#include <array>
#include <vector>

namespace qm::practice {

namespace {

std::string longName()
{
    std::string name;
    while (name.size() < 255)
        name += "Expedition tent for long winters with vestibule and snow skirts ";
    name.resize(255);
    name.back() = '.';
    return name;
}

Decimal cents(int count)
{
    return Decimal::fromUnits(qint64{count} * 100);
}

std::vector<Strange> makeStrange()
{
    std::vector<Strange> list{
        {"SPACE SKU 1", "", "BP", cents(8'995)},
        {"SLASH/SKU", "", "MG", cents(1'295)},
        {"A/B/C", "", "DB", cents(2'450)},
        {"PLUS+SKU", "", "HL", cents(3'999)},
        {"PCT%SKU", "", "FK", cents(2'995)},
        {"PCT%20SKU", "", "FK", cents(3'195)},
        {"QUOTE'S", "", "KN", cents(6'900)},
        {"DQ\"UOTE", "Garden hose 1/2\" x 15 m", "MT", cents(4'250)},
        {"AMP&SKU", "Salt & pepper mill “Heron”", "DR", cents(2'795)},
        {"HASH#SKU", "", "SG", cents(895)},
        {"Q?MARK", "", "EM", cents(2'199)},
        {"COMMA,SKU", "", "FC", cents(995)},
        {"SEMI;COLON", "", "ES", cents(1'350)},
        {"EQ=SKU", "", "GR", cents(11'900)},
        {"COLON:SKU", "", "KT", cents(6'495)},
        {"BR[ACK]ET", "", "TN", cents(34'900)},
        {"PAREN(1)", "", "SL", cents(17'995)},
        {"TILDE~@!$()*", "", "LN", cents(4'495)},
        {"PIPE|SKU", "", "ST", cents(7'950)},
        {"LT<GT>", "", "PT", cents(5'999)},
        {"BACK\\SLASH", "", "AX", cents(8'450)},
        {"DOT.SKU", "", "FA", cents(2'995)},
        {"..", "", "SO", cents(1'695)},
        {"0001", "", "SO", cents(1'795)},
        {"1000", "", "BN", cents(2'495)},
        {"1E5", "", "GL", cents(1'595)},
        {"1e3", "", "GL", cents(1'895)},
        {"-DASH", "", "HV", cents(1'195)},
        {"=1+2", "Formula gloves =SUM(A1:A9)", "GL", cents(2'195)},
        {"ÜNÏ-çødé", "Ünïcødé cup — “Åse”", "MG", cents(1'450)},
        {"日本-01", "急須 Kyūsu teapot", "KT", cents(5'400)},
        {"case-Sku", "", "DF", cents(9'900)},
        {"UNDER_SCORE", "", "DF", cents(10'900)},
        {"STAR*SKU", "", "HB", cents(18'995)},
        {"TAB-IN-NAME", "Tab\there, two  blanks", "SB", cents(12'900)},
        {"HTML-NAME", "<b>Bold</b> work glove <img src=x>", "GL", cents(1'995)},
        {"ENTITY-NAME", "Caf&eacute; apron &amp; towel", "AP", cents(4'995)},
        {"RTL-NAME", "مصباح رأس للتخييم", "HL", cents(4'799)},
        {"BIDI-NAME", "\u202Etxt.exe\u202C lamp", "LN", cents(3'450)},
        {"EMOJI-NAME", "Camp mug ????", "MG", cents(1'199)}, // what MySQL's utf8 kept of an emoji (observed 18)
        {"LONG-NAME", longName(), "TN", cents(69'900)},
        {"LONG-SKU-" + std::string(55, 'X'), "", "OV", cents(8'900)},
        {"FREE-SAMPLE", "Coffee sample 20 g", "FC", Decimal{}},
        {"ONE-CENT", "Spare button", "WT", cents(1)},
        {"FOUR-PLACES", "Webbing per metre", "BP", Decimal::fromUnits(12'346)},
        {"DEAR", "Yurt, made to measure", "TN", cents(1'299'999)},
    };
    return list;
}

const std::vector<Strange> &strange()
{
    static const std::vector<Strange> list = makeStrange();
    return list;
}

} // namespace

qint64 strangeCount()
{
    return static_cast<qint64>(strange().size());
}

const Strange &strangeAt(qint64 row)
{
    return strange()[static_cast<std::size_t>(row)];
}

} // namespace qm::practice
