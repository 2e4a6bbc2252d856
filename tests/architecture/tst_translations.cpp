// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(QM_SOURCE_DIR "/translations");

struct Message
{
    QString context;
    QString source;
    QStringList forms; ///< one, or as many as the language has plurals
    bool isPlural = false;
    bool isFinished = true;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

QList<Message> messagesIn(const QByteArray &ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().context = context;
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural) {
                messages.last().forms.append(xml.readElementText());
            }
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    if (xml.hasError()) {
        qFatal("%s", qPrintable(xml.errorString()));
    }
    return messages;
}

/// `%1 %L2`, in order; without the number of a plural, which a form may leave out or spell.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(uR"(%L?\d)"_s);
    QStringList places;
    for (QRegularExpressionMatchIterator each = place.globalMatch(text); each.hasNext();) {
        places.append(each.next().captured());
    }
    places.sort();
    return places;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(uR"(&\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(mnemonic);
}

/// What is wrong with \a form of \a message; empty: nothing.
QString faultIn(const Message &message, const QString &form)
{
    const auto ends = [&](QChar end) { return message.source.endsWith(end) == form.endsWith(end); };
    if (form.trimmed().isEmpty()) {
        return u"nothing"_s;
    }
    if (placesIn(message.source) != placesIn(form)) {
        return u"other placeholders"_s;
    }
    if (!message.isPlural && message.source.contains(u"%n"_s) != form.contains(u"%n"_s)) {
        return u"another number"_s;
    }
    if (mnemonics(message.source) != mnemonics(form)) {
        return u"another number of keys (&)"_s;
    }
    if (!ends(u'…') || !ends(u':') || !ends(u'.') || !ends(u' ') ||
        message.source.startsWith(u' ') != form.startsWith(u' ')) {
        return u"another end"_s;
    }
    // A sentence of Qt's rich text would make a text of the shop in it rich, too.
    static const QRegularExpression tag(uR"(<[A-Za-z/!])"_s);
    return form.contains(tag) && !message.source.contains(tag) ? u"HTML"_s : QString();
}

QStringList faultsIn(const QByteArray &ts)
{
    QStringList faults;
    for (const Message &message : messagesIn(ts)) {
        if (!message.context.section(u':', -1).front().isUpper()) {
            // Of a function or lambda called tr: at run time it is asked for elsewhere.
            faults.append(u"of the namespace %1: %2"_s.arg(message.context, message.source));
        }
        if (!message.isFinished) {
            faults.append(u"unfinished: "_s + message.source);
            continue;
        }
        for (const QString &form : message.forms) {
            if (const QString fault = faultIn(message, form); !fault.isEmpty()) {
                faults.append(u"%1: %2 -> %3"_s.arg(fault, message.source, form));
            }
        }
    }
    return faults;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_updated;

private Q_SLOTS:
    /// What `./dev translations` would make of them: new texts are unfinished there.
    void initTestCase()
    {
        for (const QString &name : QDir(folder).entryList({u"*.ts"_s}, QDir::Files)) {
            QVERIFY(QFile::copy(folder + u'/' + name, m_updated.filePath(name)));
        }
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(folder + u"/update"_s, {QStringLiteral(QM_LUPDATE), m_updated.path()});
        QVERIFY2(update.waitForFinished(100'000) && update.exitCode() == 0, update.readAll().constData());
    }

    void nothingIsMissing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addRow("en") << u"en"_s;
        for (const QByteArray &language : contentOf(folder + u"/languages"_s).split('\n')) {
            if (!language.isEmpty()) {
                QTest::addRow("%s", language.constData()) << QString::fromLatin1(language);
            }
        }
    }
    void nothingIsMissing()
    {
        QFETCH(QString, language);
        const QString name = u"/quartermaster_%1.ts"_s.arg(language);
        const QByteArray ours = contentOf(folder + name);
        const QByteArray updated = contentOf(m_updated.path() + name);
        const QStringList faults = faultsIn(updated);
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 texts; `./dev translations` brings them into the file:\n"_s.arg(
                                                  QString::number(faults.size())) +
                                              faults.mid(0, 40).join(u'\n')));
        QVERIFY2(ours == updated, "there is an obsolete text: run ./dev translations");
    }

    void aFaultIsNoticed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isPlural");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << u"&Save %1…"_s << u"%1 &sichern…"_s << false << true;
        QTest::newRow("empty") << u"Save"_s << u" "_s << false << false;
        QTest::newRow("a placeholder lost") << u"%1 of %2"_s << u"%1 von"_s << false << false;
        QTest::newRow("a placeholder doubled") << u"%1 of %2"_s << u"%1 von %2 %2"_s << false << false;
        QTest::newRow("no locale") << u"%L1 rows"_s << u"%1 Zeilen"_s << false << false;
        QTest::newRow("the number left out") << u"%n row(s)"_s << u"eine Zeile"_s << true << true;
        QTest::newRow("the number of no plural") << u"%n"_s << u"eine"_s << false << false;
        QTest::newRow("a key lost") << u"&Save"_s << u"Sichern"_s << false << false;
        QTest::newRow("no key") << u"Save & close"_s << u"Sichern & schließen"_s << false << true;
        QTest::newRow("no ellipsis") << u"Save…"_s << u"Sichern"_s << false << false;
        QTest::newRow("HTML") << u"Save"_s << u"<b>Sichern</b>"_s << false << false;
    }
    void aFaultIsNoticed()
    {
        QFETCH(QString, source);
        QFETCH(QString, form);
        QFETCH(bool, isPlural);
        QFETCH(bool, isGood);
        QCOMPARE(faultIn({u"A"_s, source, {form}, isPlural, true}, form).isEmpty(), isGood);
    }

    void filesAreRead()
    {
        const QList<Message> messages =
            messagesIn("<TS><context><name>a</name><message><source>x &amp; y</source><translation "
                       "type=\"unfinished\"></translation></message><message numerus=\"yes\"><source>%n</source>"
                       "<translation><numerusform>one</numerusform><numerusform>%n</numerusform></translation>"
                       "</message></context></TS>");
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].source, u"x & y"_s);
        QCOMPARE(messages[1].context, u"a"_s);
        QVERIFY(!messages[0].isFinished);
        QVERIFY(messages[1].isFinished && messages[1].isPlural);
        QCOMPARE(messages[1].forms, (QStringList{u"one"_s, u"%n"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
