// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "windowstage.h"

#include "ui/dialogs/preferences.h"
#include "ui/help/guide.h"
#include "ui/help/guidewindow.h"
#include "ui/shell/translation.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace qm;
using namespace Qt::StringLiterals;
namespace guide = ui::guide;

/// The guide: whole, about every page and dialog, and there without a network.
class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslation(*QCoreApplication::instance());
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
    }

    void everyPageIsInTheContents()
    {
        QStringList files;
        QDirIterator each(u":/guide"_s, {u"*.md"_s});
        while (each.hasNext()) {
            files << each.nextFileInfo().completeBaseName();
        }
        QStringList listed = guide::pages();
        QCOMPARE(listed.constFirst(), guide::start());
        files.sort();
        listed.sort();
        QCOMPARE(listed, files);
        QVERIFY(files.size() > 10);
    }

    void everyLinkAndPictureIsThere()
    {
        static const QRegularExpression link(uR"((!?)\[([^\]]*)\]\(([^)]*)\))"_s);
        QSet<QString> shown;
        for (const QString &page : guide::pages()) {
            const QString text = guide::text(page);
            QVERIFY2(text.startsWith(u"# "), qPrintable(page));
            int found = 0;
            for (auto each = link.globalMatch(QString(text).replace(u'\n', u' ')); each.hasNext(); ++found) {
                const QRegularExpressionMatch match = each.next();
                const QString target = match.captured(3);
                if (match.captured(1).isEmpty()) {
                    QVERIFY2(!guide::pageOf(QUrl(target)).isEmpty(), qPrintable(page + u": "_s + target));
                    continue;
                }
                QVERIFY2(!match.captured(2).trimmed().isEmpty(), qPrintable(page + u": a picture without words"_s));
                QFile file(u":/guide/"_s + target);
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page + u": "_s + target));
                const QImage picture = QImage::fromData(file.readAll());
                QVERIFY2(picture.width() > 300 && file.size() < 120'000, qPrintable(target));
                shown.insert(target);
            }
            // None is lost to a bracket that was mistyped.
            QCOMPARE(found, text.count(u"](") - text.count(u"]()"));
        }
        QDirIterator pictures(u":/guide/pictures"_s, {u"*.png"_s});
        while (pictures.hasNext()) {
            const QString name = u"pictures/"_s + pictures.nextFileInfo().fileName();
            QVERIFY2(shown.contains(name), qPrintable(name + u" is on no page"_s));
        }
    }

    void linksLeadNowhereElse()
    {
        for (const QString &link : {u"https://example.org/orders.md"_s, u"file:///etc/passwd"_s, u"../orders.md"_s,
                                    u"none.md"_s, u"orders.txt"_s, QString()}) {
            QVERIFY2(guide::pageOf(QUrl(link)).isEmpty(), qPrintable(link));
        }
        QCOMPARE(guide::pageOf(QUrl(u"orders.md"_s)), u"orders"_s);
    }

    /// From the sources: a dialog that somebody adds needs a line in ui/help/guide.cpp.
    void everyDialogAndPageHasItsPage()
    {
        static const QRegularExpression declared(uR"(class (\w+)(?: final)? : public (?:QDialog|Page)\b)"_s);
        QStringList without;
        int seen = 0;
        QDirIterator each(QStringLiteral(QM_SOURCES "/ui"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = declared.globalMatch(text); match.hasNext(); ++seen) {
                const QString name = match.next().captured(1);
                const QString page = guide::pageForClass(name);
                if (name != "ListPage"_L1 && (page.isEmpty() || guide::text(page).isEmpty())) {
                    without << name;
                }
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u", "_s)));
        QVERIFY(seen > 8);
    }

    void f1OpensThePageAboutWhatIsLookedAt()
    {
        test::WindowStage stage(*m_appearance);
        QVERIFY(stage.store(20));
        QVERIFY(stage.open());
        const auto wanted = {std::pair{ui::MainWindow::OverviewIndex, u"overview"_s},
                             std::pair{ui::MainWindow::OrdersIndex, u"orders"_s},
                             std::pair{ui::MainWindow::ProductsIndex, u"products"_s},
                             std::pair{ui::MainWindow::StockIndex, u"stock"_s},
                             std::pair{ui::MainWindow::PricesIndex, u"prices"_s},
                             std::pair{ui::MainWindow::CustomersIndex, u"customers"_s},
                             std::pair{ui::MainWindow::ChangesIndex, u"staging"_s},
                             std::pair{ui::MainWindow::ActivityIndex, u"activity"_s}};
        for (const auto &[index, page] : wanted) {
            stage.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), 60'000));
            stage.window->showPage(index);
            stage.press(Qt::Key_F1);
            QVERIFY(stage.window->guideWindow());
            QCOMPARE(stage.window->guideWindow()->page(), page);
            QVERIFY(!guide::text(page).isEmpty());
        }
        // Also over a dialog, which stays as it is.
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get(), 60'000));
        stage.window->actions().at(ui::ActionId::Preferences)->trigger();
        QTRY_VERIFY(qobject_cast<ui::PreferencesDialog *>(QApplication::activeModalWidget()));
        QTRY_VERIFY(QApplication::activeModalWidget()->isActiveWindow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        ui::GuideWindow *window = stage.window->guideWindow();
        QCOMPARE(window->page(), u"preferences"_s);
        QVERIFY(QApplication::activeModalWidget());
        // It takes keys meanwhile, and Esc puts it away.
        QTRY_VERIFY(window->isActiveWindow());
        auto *contents = window->findChild<QListWidget *>();
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Home);
        QCOMPARE(window->page(), guide::start());
        QVERIFY(window->findChild<QTextBrowser *>()->toPlainText().contains(u"F1 opens the page"));
        QTest::keyClick(contents, Qt::Key_Escape);
        QTRY_VERIFY(!stage.window->guideWindow());
        QApplication::activeModalWidget()->close();
    }

    void theWindowThatClosesTakesItAlong()
    {
        test::WindowStage stage(*m_appearance);
        QVERIFY(stage.store(5));
        QVERIFY(stage.open());
        stage.press(Qt::Key_F1);
        QVERIFY(stage.window->guideWindow()->isVisible());
        stage.window->close();
        QTRY_VERIFY(!stage.window->guideWindow());
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
