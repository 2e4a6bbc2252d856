// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clippedtext.h"
#include "patience.h"
#include "tables/listmodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;
using cache::ColumnType;
using tables::ListModel;

namespace {

/// What a cell of a list answers.
QStandardItem *cell(const QString &text, ColumnType type, const QString &column = u"x"_s)
{
    auto *item = new QStandardItem(text);
    const bool isNumber = type == ColumnType::Money || type == ColumnType::Quantity;
    item->setData(true, ListModel::LoadedRole);
    item->setData(int(type), ListModel::TypeRole);
    item->setData(column, ListModel::ColumnRole);
    item->setData(QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                  Qt::TextAlignmentRole);
    return item;
}

/// A table with one column of texts and one that takes the rest.
class Listed
{
public:
    Listed(const QStringList &texts, ColumnType type, const QString &column = u"x"_s)
    {
        for (const QString &text : texts) {
            model.appendRow({cell(text, type, column), cell({}, ColumnType::Text)});
        }
        model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        table.setModel(&model);
        table.setParent(&window);
        table.resize(800, 900);
        window.resize(table.size());
        window.show();
    }
    QStringList foundAt(int width)
    {
        table.horizontalHeader()->resizeSection(0, width);
        return desktop::clippedTexts(window);
    }
    /// With which the text of the first row is whole.
    int whole() const { return table.sizeHintForIndex(model.index(0, 0)).width(); }

    QStandardItemModel model;
    QWidget window;
    ui::TableView table; // goes before the window that it is in
};

QStringList ordinary(qsizetype count)
{
    return QStringList(count, u"Fenna"_s);
}

} // namespace

/// What the tour with pictures calls cut off.
class TestClippedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    /// Cells ask for what they are drawn with: a little less, and something is missing.
    void aCellIsDrawnWholeInTheWidthItAsksFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>(
            "less"); // with which something is missing; the mark of a low number is in the margin first
        const auto row = [](const char *name, const QString &text, ColumnType type, const QString &column,
                            const QString &currency,
                            int less) { QTest::newRow(name) << text << type << column << currency << less; };
        for (const QString &name : {u"Mareike von der Heide"_s, u"Fenna"_s, u"Łukasz Kowalska"_s, u"il"_s, u"WAM"_s}) {
            row(qPrintable(name), name, ColumnType::Text, u"name"_s, {}, 2);
        }
        row("money", u"1,101.22"_s, ColumnType::Money, u"price"_s, u"EUR"_s, 3);
        row("bare money", u"1,101.22"_s, ColumnType::Money, u"price"_s, {}, 3);
        row("low", u"1,712"_s, ColumnType::Quantity, u"quantity"_s, {}, 25);
        row("status", u"Pending payment"_s, ColumnType::Code, u"status"_s, {}, 3);
    }
    void aCellIsDrawnWholeInTheWidthItAsksFor()
    {
        QFETCH(QString, text);
        QFETCH(ColumnType, type);
        QFETCH(QString, column);
        QFETCH(QString, currency);
        QFETCH(int, less);
        Listed listed({text}, type, column);
        const QModelIndex index = listed.model.index(0, 0);
        listed.model.setData(index, currency, ListModel::CurrencyRole);
        listed.model.setData(index, type == ColumnType::Quantity, ListModel::LowRole);
        const bool isRight = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
        const auto drawn = [&](int width) {
            QImage image(width, 24, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(&listed.table);
            option.font = listed.table.font();
            option.fontMetrics = QFontMetrics(option.font);
            option.widget = &listed.table;
            option.state = QStyle::State_Enabled;
            option.rect = image.rect();
            listed.table.itemDelegate()->paint(&painter, option, index);
            return image;
        };
        // The bar of the current row stands at the left edge.
        listed.table.setCurrentIndex({});
        const auto isWhole = [&](int width) {
            const QImage wide = drawn(width + 100);
            return drawn(width) == wide.copy(isRight ? 100 : 0, 0, width, wide.height());
        };
        QVERIFY(isWhole(listed.whole()));
        QVERIFY(!isWhole(listed.whole() - less));
    }

    void aNumberIsNeverCut()
    {
        Listed listed({u"1,101.22"_s}, ColumnType::Money);
        QCOMPARE(listed.foundAt(listed.whole()), QStringList());
        QCOMPARE(listed.foundAt(listed.whole() - 2).size(), 1);
    }

    void norIsAnAddressOfAMail()
    {
        Listed listed(QStringList{u"fenna.van.rijn.with.a.long.name@example.com"_s} + ordinary(60), ColumnType::Text,
                      u"email"_s);
        QCOMPARE(listed.foundAt(listed.whole()), QStringList());
        const QStringList found = listed.foundAt(listed.whole() - 2);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().contains(u"fenna.van.rijn"_s), qPrintable(found.front()));
    }

    /// One name in a screen full of them may be longer than its column; ordinary ones are not.
    void oneNameMayBeTooLong()
    {
        const QString village = u"Llanfairpwllgwyngyll"_s;
        Listed one(QStringList{village} + ordinary(30), ColumnType::Text);
        QCOMPARE(one.foundAt(one.whole() - 10), QStringList());
        Listed two(QStringList{village, village} + ordinary(30), ColumnType::Text);
        QCOMPARE(two.foundAt(two.whole()), QStringList());
        QCOMPARE(two.foundAt(two.whole() - 10).size(), 1);
        // A column that has the most any column gets has done what it can.
        Listed longest(QStringList(30, village.repeated(5)), ColumnType::Text);
        QCOMPARE(longest.foundAt(longest.table.mostWidth()), QStringList());
        QCOMPARE(longest.foundAt(longest.table.mostWidth() - 2).size(), 1);
    }

    void columnsBeyondTheEdgeAreFound()
    {
        Listed listed(ordinary(3), ColumnType::Text);
        listed.table.horizontalHeader()->setStretchLastSection(false);
        listed.table.horizontalHeader()->resizeSection(1, 900);
        QTRY_COMPARE(listed.foundAt(100).size(), 1);
    }

    void titlesAreWholeAsTheyAreDrawn()
    {
        Listed listed(ordinary(3), ColumnType::Text);
        listed.model.setHorizontalHeaderLabels({u"Customer group"_s, {}});
        listed.table.showSorts({});
        const int plain = listed.table.header()->neededWidth(0);
        QCOMPARE(listed.foundAt(plain), QStringList());
        QCOMPARE(listed.foundAt(plain - 2).size(), 1);
        listed.table.showSorts({{0, Qt::AscendingOrder}}); // bold, with an arrow
        QCOMPARE(listed.foundAt(plain).size(), 1);
        QCOMPARE(listed.foundAt(listed.table.header()->neededWidth(0)), QStringList());
    }

    void pagesHaveRoomBesideTheirCounts()
    {
        QWidget window;
        ui::Rail rail(&window);
        rail.addItem(u"overview"_s, u"Orders"_s, {});
        window.resize(400, 200);
        window.show();
        const int drawn = rail.width();
        rail.addItem(u"pencil"_s, u"Vorgemerkte Modifications"_s, {}); // longer than any there is
        QVERIFY(rail.width() > drawn);
        const int withoutCount = rail.width();
        rail.setCount(1, 1'234, false);
        QVERIFY(rail.width() > withoutCount);
        rail.resize(rail.width(), 200);
        QCOMPARE(desktop::clippedTexts(window), QStringList());
        const int wide = rail.width();
        rail.setCount(1, 0, false); // what is beside it does not move with every count
        QCOMPARE(rail.width(), wide);
        rail.setCollapsed(true);
        QVERIFY(rail.width() < drawn);
        QCOMPARE(desktop::clippedTexts(window), QStringList());
        rail.setCollapsed(false);
        QCOMPARE(rail.width(), wide);
        rail.setFixedWidth(drawn);
        QTRY_VERIFY(!desktop::clippedTexts(window).isEmpty());
    }

    void tabsThatMustBeScrolledToAreFound()
    {
        QWidget window;
        auto *tabs = new QTabBar(&window);
        for (int i = 0; i < 8; ++i) {
            tabs->addTab(u"A view with a name"_s);
        }
        tabs->setElideMode(Qt::ElideNone);
        tabs->resize(tabs->sizeHint().width() * 3, 30);
        window.resize(3'000, 40);
        window.show();
        tabs->resize(2'000, 30);
        QCOMPARE(desktop::clippedTexts(window), QStringList());
        tabs->resize(300, 30);
        QTRY_VERIFY(!desktop::clippedTexts(window).isEmpty());
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestClippedText)
#include "tst_clippedtext.moc"
