// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectstage.h"

#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm;
using test::ConnectStage;

namespace {
constexpr int patience = 60'000; ///< a bound for a machine that is busy elsewhere, not a figure
const QString letIn = u"The shop answers and lets Quartermaster in"_s;
} // namespace

/// From an address to a stored profile, with keys only.
class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    void connects_data()
    {
        QTest::addColumn<LoginKind>("login");
        QTest::addColumn<QString>("secrets"); ///< of the practice store's logins
        QTest::addColumn<QString>("permissions");
        QTest::newRow("oauth1") << LoginKind::OAuth1 << u"oauth1"_s << u"may read everything"_s;
        QTest::newRow("bearer") << LoginKind::Bearer << u"bearer"_s << u"may read everything"_s;
        QTest::newRow("admin") << LoginKind::Admin << u"admin"_s << u"may read everything"_s;
        QTest::newRow("customer") << LoginKind::Customer << u"customer"_s << u"A customer has no role"_s;
        QTest::newRow("limited") << LoginKind::OAuth1 << u"limited"_s << u"may read 1 of 16"_s;
    }
    void connects()
    {
        QFETCH(LoginKind, login);
        QFETCH(QString, secrets);
        QFETCH(QString, permissions);
        ConnectStage stage;
        QVERIFY(stage.open());
        QSignalSpy connected(stage.dialog.get(), &ui::ConnectDialog::connected);
        QSignalSpy accepted(stage.dialog.get(), &QDialog::accepted);

        QCOMPARE(stage.focusName(), u"Address of the shop"_s);
        stage.type(stage.store->baseUrl().toString() + u"/rest/V1/orders?x=1"_s);
        QVERIFY2(stage.shows(u"The shop is asked at "_s + stage.store->baseUrl().toString()),
                 qPrintable(stage.shown()));
        stage.press(Qt::Key_Return);
        QVERIFY(stage.store->requests().isEmpty());
        QVERIFY(stage.choose(login));
        QVERIFY2(stage.shows(u"(Test)"_s), qPrintable(stage.shown())); // not before there are keys
        QVERIFY2(stage.typeSecrets(login, stage.secretsOf(secrets)), qPrintable(stage.focusName()));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(letIn), qPrintable(stage.shown()), patience);
        stage.press(Qt::Key_Return);
        QVERIFY2(stage.shows(permissions), qPrintable(stage.shown()));
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.focusName(), u"Name"_s);
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"my-shop"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);

        QCOMPARE(connected.size(), 1);
        QCOMPARE(connected[0][0].toString(), u"my-shop"_s);
        QVERIFY(connected[0][1].value<secrets::Place>() == secrets::Place::Keychain);
        const Result<Profile> profile = stage.profiles.find(u"my-shop"_s);
        QVERIFY(profile);
        QCOMPARE(profile->connection.baseUrl, stage.store->baseUrl());
        QVERIFY(profile->connection.login == login);
        QVERIFY(profile->environment == Environment::Staging);
        const Result<secrets::SecretFields> kept = stage.keychain.read({profile->id, profile->name}, {});
        QVERIFY(kept && qm::secrets::toCredentials(login, *kept));
        for (const QLineEdit *edit : stage.dialog->findChildren<QLineEdit *>()) {
            QVERIFY2(edit->echoMode() == QLineEdit::Normal || edit->text().isEmpty(), "a secret stays in a field");
        }
    }

    void aWholeLoginIsPasted_data()
    {
        QTest::addColumn<bool>("labelled");
        QTest::newRow("json") << false;
        QTest::newRow("integration's page") << true;
    }
    void aWholeLoginIsPasted()
    {
        QFETCH(bool, labelled);
        ConnectStage stage;
        QVERIFY(stage.open());
        stage.type(stage.store->baseUrl().toString());
        stage.press(Qt::Key_Return);
        const QJsonObject keys = stage.secretsOf(u"oauth1"_s);
        QString text = QString::fromUtf8(QJsonDocument(keys).toJson());
        if (labelled) {
            text = u"Consumer Key\n%1\nConsumer Secret\n%2\nAccess Token\n%3\nAccess Token Secret\n%4"_s.arg(
                keys["consumer_key"_L1].toString(), keys["consumer_secret"_L1].toString(),
                keys["access_token"_L1].toString(), keys["access_token_secret"_L1].toString());
        }
        QVERIFY(stage.choose(LoginKind::Bearer)); // wherever it is pasted
        QVERIFY(stage.tabTo(u"Access token"_s));
        stage.paste(text);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(letIn), qPrintable(stage.shown()), patience);
        QVERIFY(stage.shows(u"The integration is let in (OAuth 1.0a)"_s));
    }

    void choicesReachTheProfile()
    {
        ConnectStage stage;
        QVERIFY(stage.open());
        QSignalSpy accepted(stage.dialog.get(), &QDialog::accepted);
        stage.type(stage.store->baseUrl().toString());
        stage.press(Qt::Key_Return);
        stage.paste(QString::fromUtf8(QJsonDocument(stage.secretsOf(u"oauth1"_s)).toJson()));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(letIn), patience);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        QVERIFY(stage.tabTo(u"Store view"_s));
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Tab);
        stage.press(Qt::Key_Up); // from the suggested staging to live
        QVERIFY2(stage.focusName().startsWith(u"Live"_s), qPrintable(stage.focusName()));
        stage.press(Qt::Key_Space);
        stage.press(Qt::Key_Tab);
        QVERIFY2(stage.focusName().startsWith(u"Read only"_s), qPrintable(stage.focusName()));
        stage.press(Qt::Key_Space);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(accepted.size(), 1, patience);
        const Result<QList<Profile>> all = stage.profiles.list();
        QVERIFY(all && all->size() == 1);
        const Profile &profile = all->first();
        QCOMPARE(profile.name, u"127.0.0.1"_s);
        QCOMPARE(profile.scope.code(), u"nl"_s);
        QVERIFY(profile.environment == Environment::Live);
        QVERIFY(profile.readOnly);
        QVERIFY(profile.connection.dialect == remote::SigningDialect::Normalised);
    }

    void aTakenNameIsSaidBeforeTheEnd()
    {
        ConnectStage stage;
        Profile other;
        other.name = u"Taken"_s;
        other.connection.baseUrl = QUrl(u"https://shop.example"_s);
        QVERIFY(stage.profiles.add(other));
        stage.dialog = std::make_unique<ui::ConnectDialog>(
            stage.folder.path(), setup::Places{stage.environment, stage.keychain, stage.session}, stage.clock);
        QVERIFY(stage.open());
        stage.type(stage.store->baseUrl().toString());
        stage.press(Qt::Key_Return);
        stage.paste(QString::fromUtf8(QJsonDocument(stage.secretsOf(u"oauth1"_s)).toJson()));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(letIn), patience);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"taken"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"There is a profile of that name already"_s), patience);
        QVERIFY(stage.shows(u"(Connect and pull)"_s));
    }

    void everyTextIsPlainAndEveryControlHasAName()
    {
        ConnectStage stage;
        for (const QLabel *label : stage.dialog->findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        for (const QWidget *widget : stage.dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool control =
                button || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableWidget *>(widget) ||
                (qobject_cast<const QLineEdit *>(widget) && !qobject_cast<const QComboBox *>(widget->parentWidget()));
            const bool inside = widget->objectName().startsWith(u"qt_"_s);
            const bool ours = !qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
            if (control && !inside && ours) {
                const QString name = widget->accessibleName();
                QVERIFY2(!name.isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("pixels");
        QTest::newRow("1280x720") << QSize(1200, 670) << 13;
        QTest::newRow("200 % of 1440x900") << QSize(680, 420) << 13;
        QTest::newRow("a larger font") << QSize(1200, 670) << 20;
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(int, pixels);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
        {
            ConnectStage stage;
            QVERIFY(stage.open());
            stage.dialog->resize(size);
            QVERIFY2(stage.dialog->width() <= size.width() && stage.dialog->height() <= size.height(),
                     qPrintable(u"%1x%2"_s.arg(stage.dialog->width()).arg(stage.dialog->height())));
            // What is too tall may be scrolled; nobody scrolls sideways to read a sentence.
            for (const QScrollArea *area : stage.dialog->findChildren<QScrollArea *>()) {
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width() || !area->isVisible(),
                         area->widget()->metaObject()->className());
            }
        }
        QApplication::setFont(before);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
