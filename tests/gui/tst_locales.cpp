// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/listmodel.h"
#include "ui/shell/translation.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rail.h"
#include "windowstage.h"

#include "patience.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// The window in each of its languages: words, amounts and dates are written as people there write them.
class TestLocales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }
    void cleanup() { ui::installTranslation(*qApp, u"en"_s); }

    void numbersAndDatesFollow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("date");
        QTest::newRow("en") << u"Orders"_s << u"15,000.00"_s << u"20 Jan"_s;
        QTest::newRow("de") << u"Bestellungen"_s << u"15.000,00"_s << u"20. Jan."_s;
        QTest::newRow("nl") << u"Bestellingen"_s << u"15.000,00"_s << u"20 jan."_s;
        QTest::newRow("fr") << u"Commandes"_s << u"15\u202f000,00"_s << u"20 janv."_s;
        QTest::newRow("es") << u"Pedidos"_s << u"15.000,00"_s << u"20 ene"_s;
        QTest::newRow("it") << u"Ordini"_s << u"15.000,00"_s << u"20 gen"_s;
        QTest::newRow("pl") << u"Zamówienia"_s << u"15\u00a0000,00"_s << u"20 sty"_s;
    }
    void numbersAndDatesFollow()
    {
        QFETCH(QString, page);
        QFETCH(QString, amount);
        QFETCH(QString, date);
        ui::installTranslation(*qApp, QString::fromLatin1(QTest::currentDataTag()));
        test::WindowStage stage(*m_appearance);
        stage.clock.seconds = 1'800'500'000; // 20 January 2027, the order's day
        QVERIFY(test::storeOrders(stage.session, 1'500, 1'500));
        QVERIFY(stage.open());
        QTRY_COMPARE(stage.rows(), 1);
        QTRY_COMPARE(cell(stage, u"grand_total"_s), amount);
        QVERIFY2(cell(stage, u"created_at"_s).startsWith(date), qPrintable(cell(stage, u"created_at"_s)));
        QVERIFY2(stage.window->windowTitle().startsWith(page), qPrintable(stage.window->windowTitle()));
    }

    /// Who chooses the system's own language keeps the numbers and dates of the country. In a process of its own, for
    /// Qt asks the environment once.
    void theCountryStaysWithItsLanguage_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("keepsAustria");
        QTest::newRow("de") << u"Nicht verbunden"_s << true;
        QTest::newRow("system") << u"Nicht verbunden"_s << true;
        QTest::newRow("en") << u"Not connected"_s << false;
    }
    void theCountryStaysWithItsLanguage()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
        QSKIP("this system does not take its locale from the environment");
#endif
        QFETCH(QString, says);
        QFETCH(bool, keepsAustria);
        const QString chosen = QString::fromLatin1(QTest::currentDataTag());
        if (!qEnvironmentVariableIsSet("QM_INNER_LOCALE")) {
            QProcess inner;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QM_INNER_LOCALE"_s, u"1"_s);
            environment.insert(u"LC_ALL"_s, u"de_AT.UTF-8"_s);
            environment.remove(u"LANGUAGE"_s);
            inner.setProcessEnvironment(environment);
            inner.setProcessChannelMode(QProcess::MergedChannels);
            inner.start(QCoreApplication::applicationFilePath(), {u"theCountryStaysWithItsLanguage:"_s + chosen});
            QVERIFY(inner.waitForFinished(test::longestWait));
            const QByteArray said = inner.readAll();
            QVERIFY2(inner.exitStatus() == QProcess::NormalExit && inner.exitCode() == 0, said.constData());
            return;
        }
        QCOMPARE(QLocale::system().territory(), QLocale::Austria);
        ui::installTranslation(*qApp, chosen);
        QCOMPARE(QCoreApplication::translate("qm::ui::MainWindow", "Not connected"), says);
        QCOMPARE(QLocale().territory() == QLocale::Austria, keepsAustria);
    }

    /// A page that cannot read its own name is no sign on the way to it.
    void pagesOfTheRailAreReadWhole_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ui::availableLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void pagesOfTheRailAreReadWhole()
    {
        QFETCH(QString, language);
        ui::installTranslation(*qApp, language);
        test::WindowStage stage(*m_appearance);
        QVERIFY(stage.open());
        const auto *rail = stage.window->findChild<ui::Rail *>();
        QVERIFY(rail);
        const QList<QAbstractButton *> items = rail->findChildren<QAbstractButton *>();
        QVERIFY(items.size() > 7);
        for (const QAbstractButton *item : items) {
            QFont bold = item->font();
            bold.setWeight(QFont::DemiBold); // of the page that is shown
            const int room =
                item->width() - 2 * ui::space::small - 2 * ui::space::cell - ui::measure::icon - ui::space::tiny;
            QVERIFY2(QFontMetrics(bold).horizontalAdvance(item->text()) <= room, qPrintable(item->text()));
        }
    }

    /// A text is looked for in the context of its class, with its namespace. A bare name is one that sources say
    /// themselves; what is filed under another one is never found, and English stays.
    void everyContextIsOneThatIsAskedFor()
    {
        QSet<QString> said;
        const QRegularExpression names(u"(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\"|NOOP3?\\(\")(\\w+)"_s);
        for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s}) {
            QDirIterator each(QStringLiteral(QM_SOURCES "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto found = names.globalMatch(text); found.hasNext();) {
                    said.insert(found.next().captured(1));
                }
            }
        }
        QFile translation(QStringLiteral(QM_SOURCES "/translations/quartermaster_de.ts"));
        QVERIFY(translation.open(QIODevice::ReadOnly));
        const QRegularExpression contexts(u"<context>\\s*<name>(\\w+)</name>"_s);
        const QString text = QString::fromUtf8(translation.readAll());
        int bare = 0;
        for (auto found = contexts.globalMatch(text); found.hasNext(); ++bare) {
            const QString name = found.next().captured(1);
            QVERIFY2(said.contains(name), qPrintable(name));
        }
        QVERIFY(bare > 10);
    }

private:
    static QString cell(const test::WindowStage &stage, const QString &id)
    {
        const QAbstractItemModel *model = stage.table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(0, column).data(tables::ListModel::ColumnRole).toString() == id) {
                return model->index(0, column).data().toString();
            }
        }
        return {};
    }

    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestLocales)
#include "tst_locales.moc"
