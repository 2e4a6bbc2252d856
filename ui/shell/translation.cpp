// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The locale that texts, numbers and dates follow. Somebody in Austria who wants German keeps Austria's.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language != u"system"_s && !language.isEmpty()) {
        const QLocale wanted(language);
        return wanted.language() == system.language() ? system : wanted;
    }
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

/// Qt's own texts, of its dialogs and menus: where Qt is installed, or beside a program that brought its Qt along.
bool loadOfQt(QTranslator &translator, const QLocale &locale)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), here + u"/translations"_s,
                                  here + u"/../translations"_s, here + u"/../share/qt6/translations"_s}) {
        if (translator.load(locale, u"qtbase"_s, u"_"_s, folder)) {
            return true;
        }
    }
    return false;
}

void install(QCoreApplication &application, const QString &name, bool isLoaded, QTranslator *translator)
{
    delete application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly); // takes itself out
    if (!isLoaded) {
        delete translator;
        return;
    }
    translator->setObjectName(name);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes;
    for (const QString &file :
         QDir(u":/translations"_s).entryList({u"quartermaster_*.qm"_s}, QDir::Files, QDir::Name)) {
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    }
    codes.removeAll(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

void installTranslation(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(localeFor(language));
    // The system's locale says two things: how numbers and dates are written, and in which languages texts are shown.
    // These are others where somebody keeps Germany's numbers in an English system. What is chosen here has to win.
    const bool isChosen = language != u"system"_s && !language.isEmpty();
    const QLocale locale = isChosen ? QLocale(language) : localeFor(language);
    auto *ofQt = new QTranslator;
    install(application, u"texts of Qt"_s, loadOfQt(*ofQt, locale), ofQt);
    auto *ours = new QTranslator;
    const bool isLoaded = ours->load(locale, u"quartermaster"_s, u"_"_s, u":/translations"_s) ||
                          ours->load(u":/translations/quartermaster_en.qm"_s);
    install(application, u"texts"_s, isLoaded, ours);
}

} // namespace qm::ui
