// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "makeactive.h"
#include "shopstage.h"

#include "patience.h"
#include "practiceclient.h"
#include "ui/shell/translation.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSet>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using ui::MainWindow;

/// Which stock is low, by the shop's numbers and by one's own: by keys, on a practice store.
class TestLowStock : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<test::ShopStage> m_stage;

    [[nodiscard]] test::ShopStage &stage() const { return *m_stage; }
    /// SKUs with fewer pieces than \a level at a source where they are in stock; \a own: another number for a source.
    [[nodiscard]] QSet<QString> lowInShop(double level, const QString &source = {}, double own = 0) const
    {
        QSet<QString> skus;
        const QMap<QString, QString> stock = stage().shopStock();
        for (auto item = stock.cbegin(); item != stock.cend(); ++item) {
            const qsizetype at = item.key().lastIndexOf(u'@');
            const QStringList words = item.value().split(u' ');
            const double enough = item.key().mid(at + 1) == source ? own : level;
            if (words.value(1) == "1"_L1 && words.value(0).toDouble() < enough) {
                skus.insert(item.key().left(at));
            }
        }
        return skus;
    }
    [[nodiscard]] QSet<QString> listed() const
    {
        QSet<QString> skus;
        for (int row = 0; row < stage().model().rowCount(); ++row) {
            skus.insert(stage().cell(row, 0));
        }
        return skus;
    }
    /// An action of the window, by its words.
    void command(const QString &words) const
    {
        test::makeActive(*stage().window);
        stage().table()->setFocus();
        stage().press(Qt::Key_K, Qt::ControlModifier);
        stage().type(words);
        stage().press(Qt::Key_Return);
    }
    [[nodiscard]] bool openNumbers() const
    {
        command(u"when stock is low"_s);
        return QTest::qWaitFor(
            [] {
                return qobject_cast<QLineEdit *>(QApplication::focusWidget()) && test::focusName() == "All sources"_L1;
            },
            test::ShopStage::patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }
    void cleanup() { m_stage.reset(); }

    void itGoesByTheShopsNumberAndByOnesOwn()
    {
        m_stage = std::make_unique<test::ShopStage>(*m_appearance);
        QVERIFY(stage().open({}));
        const QSet<QString> byShop = lowInShop(5); // of its configuration
        QVERIFY(!byShop.isEmpty());
        command(u"show low stock"_s);
        QTRY_COMPARE(listed(), byShop);

        // One's own for all: it holds at once, and the shop knows nothing of it.
        const QMap<QString, QString> start = stage().shopStock();
        QVERIFY(openNumbers());
        const auto *area = stage().dialog()->findChild<QScrollArea *>();
        const auto wanted = [area] { return area->widget()->sizeHint().height(); };
        QTRY_VERIFY(wanted() > 4 * QApplication::focusWidget()->height());
        QTRY_VERIFY(area->viewport()->height() >= wanted()); // all are seen
        stage().type(u"60"_s);
        stage().press(Qt::Key_Return);
        QTRY_VERIFY(!stage().dialog());
        QTRY_COMPARE(listed(), lowInShop(60));
        QVERIFY(lowInShop(60) != byShop);

        // One for a source; what is no number is not kept.
        const QString source = u"ams"_s;
        QVERIFY(openNumbers());
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"60"_s);
        for (int i = 0; i < 20 && QApplication::focusWidget()->accessibleDescription() != source; ++i) {
            stage().press(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget()->accessibleDescription(), source);
        stage().type(u"few"_s);
        QTRY_VERIFY2(stage().shows(u"(Keep)"_s), qPrintable(stage().shown()));
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        stage().type(u"0"_s);
        stage().press(Qt::Key_Return);
        QTRY_VERIFY(!stage().dialog());
        QTRY_COMPARE(listed(), lowInShop(60, source, 0));
        QVERIFY(lowInShop(60, source, 0) != lowInShop(60));

        // Emptied, the shop's numbers count again.
        QVERIFY(openNumbers());
        stage().press(Qt::Key_Delete);
        for (int i = 0; i < 20 && QApplication::focusWidget()->accessibleDescription() != source; ++i) {
            stage().press(Qt::Key_Tab);
        }
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        stage().press(Qt::Key_Delete);
        stage().press(Qt::Key_Return);
        QTRY_VERIFY(!stage().dialog());
        QTRY_COMPARE(listed(), byShop);
        QCOMPARE(stage().shopStock(), start);
    }
};

QTEST_MAIN(TestLowStock)
#include "tst_lowstock.moc"
