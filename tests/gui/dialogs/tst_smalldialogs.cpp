// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/removeshop.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qm::ui;

class TestSmallDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp); }

    void everyPreferenceOffersItsPreset()
    {
        QSet<QString> keys;
        for (const Preference &preference : preferences()) {
            QVERIFY(!preference.title.isEmpty());
            keys.insert(QString::fromLatin1(preference.setting->key));
            bool found = false;
            for (const Preference::Choice &choice : preference.choices) {
                found = found || choice.value == preference.setting->preset;
            }
            QVERIFY2(found, preference.setting->key);
        }
        QCOMPARE(keys.size(), preferences().size());
    }

    void aChoiceIsStoredAtOnce()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        PreferencesDialog dialog(settings);
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, 60'000));
        int expected = 0;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            QVERIFY(!box->accessibleName().isEmpty());
            box->setFocus();
            QTest::keyClick(box, box->currentIndex() < box->count() - 1 ? Qt::Key_Down : Qt::Key_Up);
            QCOMPARE(changed.size(), ++expected);
        }
        QCOMPARE(expected, int(preferences().size()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());

        Settings again(folder.path());
        QCOMPARE(again.value(setting::appearance).toString(), u"light"_s);
        const PreferencesDialog reopened(again);
        QCOMPARE(reopened.findChildren<QComboBox *>().at(0)->currentData().toString(), u"light"_s);
    }

    void aValueNobodyKnowsIsThePreset()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        settings.setValue(setting::appearance, u"often"_s);
        const PreferencesDialog dialog(settings);
        QCOMPARE(dialog.findChildren<QComboBox *>().at(0)->currentData(), setting::appearance.preset);
    }

    void aboutTellsVersionAndLicence()
    {
        AboutDialog dialog(u"9.8.7"_s);
        const QString text = aboutText(u"9.8.7"_s);
        for (const QString &part : {u"9.8.7"_s, u"GPL-3.0-or-later"_s, u"SQLite"_s, QString::fromLatin1(qVersion())}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText);
        }
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog, 60'000));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void aShopIsRemovedOnPurposeOnly()
    {
        QList<qm::Profile> profiles(2);
        profiles[0].name = u"Acme & <b>Sons</b>"_s;
        profiles[1].name = u"Hollebeek"_s;
        for (const bool onPurpose : {false, true}) {
            RemoveShopDialog dialog(profiles, u"Hollebeek"_s);
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                QVERIFY(label->textFormat() == Qt::PlainText);
            }
            QSignalSpy wanted(&dialog, &RemoveShopDialog::removeWanted);
            dialog.open();
            QVERIFY(QTest::qWaitForWindowActive(&dialog, 60'000));
            auto *box = dialog.findChild<QComboBox *>();
            QVERIFY(box->currentText().startsWith(u"Hollebeek"_s));
            QTest::keyClick(box, Qt::Key_Up);
            QVERIFY(box->currentText().startsWith(profiles[0].name));
            if (onPurpose) {
                const auto isRemove = [] {
                    const auto *button = qobject_cast<const QPushButton *>(QApplication::focusWidget());
                    return button && button->text().contains(u"Remove"_s);
                };
                for (int i = 0; i < 10 && !isRemove(); ++i) {
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                }
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            } else {
                QTest::keyClick(box, Qt::Key_Return);
            }
            QVERIFY(!dialog.isVisible());
            QCOMPARE(wanted.size(), onPurpose ? 1 : 0);
            QVERIFY(!onPurpose || wanted.first().first().toString() == profiles[0].name);
        }
    }

private:
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestSmallDialogs)
#include "tst_smalldialogs.moc"
