// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace qm::ui {

using namespace Qt::StringLiterals;

void installTranslation(QCoreApplication &application)
{
    if (QLocale::system().language() == QLocale::C) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"quartermaster"_s, u"_"_s, u":/translations"_s) ||
        translator->load(u":/translations/quartermaster_en.qm"_s)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace qm::ui
