// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectstage.h"

#include "desktop/clippedtext.h"
#include "ui/dialogs/about.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/removeshop.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qm;
using test::ConnectStage;
using ui::AppearanceChoice;

namespace {
constexpr int patience = 60'000;
} // namespace

/// Every dialog and page once, light and dark. With QUARTERMASTER_SHOTS naming a folder the pictures stay there to be
/// looked at. Of each, every text has its room.
class TestDialogPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("QUARTERMASTER_SHOTS", m_temporary.path());
        QVERIFY(QDir().mkpath(m_folder));
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        QFont font(u"Inter"_s);
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void drawn_data()
    {
        QTest::addColumn<AppearanceChoice>("choice");
        QTest::newRow("light") << AppearanceChoice::Light;
        QTest::newRow("dark") << AppearanceChoice::Dark;
    }
    void drawn()
    {
        QFETCH(AppearanceChoice, choice);
        m_appearance->choose(choice);
        drawWay();
        drawTrouble(u"bearer"_s, u"Sign in with OAuth"_s);
        drawTrouble(u"admin"_s, u"Sign in with the code"_s);
        drawTrouble(u"account"_s, u"Change the sign-in"_s);
        drawSmall();
    }

private:
    void grab(QWidget &widget, const QString &name)
    {
        // A change of text travels up through the layouts, one event each.
        for (int i = 0; i < 10; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QPixmap picture = widget.grab();
        const QStringList cut = desktop::clippedTexts(widget);
        QVERIFY2(cut.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, cut.join(u"; "_s))));
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(picture.save(path), qPrintable(path));
    }

    void drawWay()
    {
        ConnectStage stage;
        stage.keychain.isMissing = true;
        QVERIFY(stage.open());
        stage.dialog->resize(980, 680);
        stage.type(stage.store->baseUrl().toString() + u"/admin_x1/dashboard/"_s);
        grab(*stage.dialog, u"connect-1-address"_s);
        stage.press(Qt::Key_Return);
        stage.paste(QString::fromUtf8(QJsonDocument(stage.secretsOf(u"limited"_s)).toJson()));
        grab(*stage.dialog, u"connect-2-signin"_s);
        stage.store->setFaults(test::faultPlan(practice::FaultKind::Hang, 0, 1, u"*V1/modules"_s));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"computer's agree"_s), patience);
        // It hangs by now: the next test would, if this one were stopped before.
        const auto isHanging = [&stage] {
            const QList<practice::SeenRequest> seen = stage.store->requests();
            return std::ranges::any_of(
                seen, [](const practice::SeenRequest &one) { return one.target.contains(u"V1/modules"_s); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHanging(), patience);
        grab(*stage.dialog, u"connect-3-testing"_s);
        QVERIFY(stage.tabTo(u"Back"_s));
        stage.press(Qt::Key_Return);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(u"lets Quartermaster in"_s), qPrintable(stage.shown()), patience);
        grab(*stage.dialog, u"connect-3-passed"_s);
        stage.press(Qt::Key_Return);
        grab(*stage.dialog, u"connect-4-permissions"_s);
        stage.press(Qt::Key_Return);
        grab(*stage.dialog, u"connect-5-name"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shows(u"did not take the keys"_s), patience);
        grab(*stage.dialog, u"connect-5-nokeychain"_s);
    }

    void drawTrouble(const QString &kind, const QString &remedy)
    {
        practice::ServerOptions options = ConnectStage::smallShop();
        options.bearerEnabled = false;
        options.twoFactor = kind == "admin"_L1;
        ConnectStage stage(options);
        QVERIFY(stage.open());
        stage.dialog->resize(980, 680);
        stage.type(stage.store->baseUrl().toString());
        stage.press(Qt::Key_Return);
        QJsonObject secrets = stage.secretsOf(kind == "account"_L1 ? u"admin"_s : kind);
        secrets.remove(u"otp"_s);
        if (kind == "account"_L1) {
            secrets[u"password"_s] = u"wrong"_s;
        }
        stage.paste(QString::fromUtf8(QJsonDocument(secrets).toJson()));
        stage.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(stage.shows(remedy), qPrintable(stage.shown()), patience);
        grab(*stage.dialog, u"connect-3-"_s + kind);
    }

    void drawSmall()
    {
        const QTemporaryDir folder;
        ui::Settings settings(folder.path());
        ui::PreferencesDialog preferences(settings);
        preferences.show();
        grab(preferences, u"preferences"_s);
        ui::AboutDialog about(u"0.1.0"_s);
        about.show();
        grab(about, u"about"_s);
        QList<Profile> profiles(1);
        profiles[0].name = u"Hollebeek Fietsen"_s;
        profiles[0].environment = Environment::Live;
        ui::RemoveShopDialog removal(profiles, {});
        removal.show();
        grab(removal, u"remove-shop"_s);
    }

    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestDialogPictures)
#include "tst_dialogpictures.moc"
