// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/review/jsontext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"

#include "luminance.h"
#include "patience.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace qm;
using namespace qm::ui;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    QString name;
    QColor text;
    QColor ground;
};

QList<Pair> textsOf(const Colours &c)
{
    QList<Pair> pairs;
    for (const auto &[name, ground] :
         {std::pair{u"window"_s, c.window}, std::pair{u"rail"_s, c.rail}, std::pair{u"base"_s, c.base},
          std::pair{u"alternate"_s, c.alternate}, std::pair{u"button"_s, c.button}}) {
        pairs << Pair{u"text on "_s + name, c.text, ground} << Pair{u"secondary on "_s + name, c.secondary, ground};
    }
    pairs << Pair{u"text on selected"_s, c.text, c.selected} << Pair{u"text on hover"_s, c.text, c.hover}
          << Pair{u"text on selected, inactive"_s, c.text, c.selectedInactive}
          << Pair{u"staged"_s, c.stagedText, c.stagedFill} << Pair{u"text on conflict"_s, c.text, c.conflictFill}
          << Pair{u"link"_s, c.accent, c.base} << Pair{u"on primary"_s, c.onFill, c.primary}
          << Pair{u"on live"_s, c.onFill, c.live};
    for (const Tone tone : {Tone::Ok, Tone::Info, Tone::Warn, Tone::Bad, Tone::Hold, Tone::Custom, Tone::Neutral}) {
        pairs << Pair{u"chip %1"_s.arg(int(tone)), c.chip(tone).text, c.chip(tone).fill};
    }
    return pairs;
}

} // namespace

/// Texts can be read in every appearance, and more than that where somebody asked for it.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data()
    {
        QTest::addColumn<AppearanceChoice>("choice");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << AppearanceChoice::Light << 4.5;
        QTest::newRow("dark") << AppearanceChoice::Dark << 4.5;
        QTest::newRow("contrast, light") << AppearanceChoice::ContrastLight << 7.0;
        QTest::newRow("contrast, dark") << AppearanceChoice::ContrastDark << 7.0;
    }
    void textsCanBeRead()
    {
        QFETCH(AppearanceChoice, choice);
        QFETCH(double, least);
        Appearance appearance(*qApp);
        appearance.choose(choice);
        // What widgets paint with is found by the palette they inherit.
        const Colours &colours = coloursOf(QApplication::palette());
        QCOMPARE(colours.dark, choice == AppearanceChoice::Dark || choice == AppearanceChoice::ContrastDark);
        for (const Pair &pair : textsOf(colours)) {
            const double found = test::contrastRatio(pair.text, pair.ground);
            QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(pair.name).arg(found)));
        }
        if (least > 4.5) {
            for (const QColor &mark : {colours.line, colours.fieldBorder, colours.stagedBar, colours.conflictBar}) {
                QVERIFY2(test::contrastRatio(mark, colours.base) >= 4.5, qPrintable(mark.name()));
            }
        }
    }

    /// Also when the appearance was another one before: what is coloured already is coloured anew.
    void requestsCanBeRead_data() { textsCanBeRead_data(); }
    void requestsCanBeRead()
    {
        QFETCH(AppearanceChoice, choice);
        QFETCH(double, least);
        Appearance appearance(*qApp);
        const bool isDark = choice == AppearanceChoice::Dark || choice == AppearanceChoice::ContrastDark;
        appearance.choose(isDark ? AppearanceChoice::Light : AppearanceChoice::Dark);
        QWidget panel;
        auto *body = new QPlainTextEdit(&panel);
        new JsonHighlighter(body->document(), *body);
        body->setPlainText(u"POST /rest/all/V1/x\n{\n  \"sku\": \"A\",\n  \"qty\": -1.5\n}"_s);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        appearance.choose(choice);
        QTRY_COMPARE(body->palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
        int coloured = 0;
        for (QTextBlock block = body->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                const double found =
                    test::contrastRatio(range.format.foreground().color(), body->palette().color(QPalette::Base));
                QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(block.text()).arg(found)));
                ++coloured;
            }
        }
        QCOMPARE(coloured, 5); // the request, two names, a text, a number
    }

    void choicesKeepTheirNames()
    {
        for (const AppearanceChoice choice : {AppearanceChoice::System, AppearanceChoice::Light, AppearanceChoice::Dark,
                                              AppearanceChoice::ContrastLight, AppearanceChoice::ContrastDark}) {
            QVERIFY(appearanceFromText(toString(choice)) == choice);
        }
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
