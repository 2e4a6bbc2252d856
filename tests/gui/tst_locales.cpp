// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/listmodel.h"
#include "ui/shell/translation.h"
#include "windowstage.h"

#include "patience.h"

#include <QApplication>
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
