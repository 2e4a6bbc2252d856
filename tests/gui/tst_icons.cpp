// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace qm;
using namespace Qt::StringLiterals;

/// Icons are drawn for the pixels they get, however they are asked for.
class TestIcons : public QObject
{
    Q_OBJECT

    static QImage canvas(qreal scale)
    {
        QImage image(QSize(16, 16) * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::transparent);
        return image;
    }
    /// As whoever paints himself gets it, which is drawn at the size.
    static QImage sharp(qreal scale)
    {
        const QColor colour = QApplication::palette().color(QPalette::WindowText);
        QImage image = canvas(scale);
        QPainter(&image).drawPixmap(0, 0, ui::iconPixmap(u"plus"_s, colour, 16, scale));
        return image;
    }
    /// Where it is opaque, whatever its colour.
    static QImage shape(const QImage &image) { return image.convertToFormat(QImage::Format_Alpha8); }

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<ui::Appearance>(*qApp); }

    void paintedAtEveryScale_data()
    {
        QTest::addColumn<qreal>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
    }
    void paintedAtEveryScale()
    {
        QFETCH(qreal, scale);
        QImage painted = canvas(scale);
        QPainter painter(&painted);
        ui::icon(u"plus"_s, ui::IconTone::Text).paint(&painter, QRect(0, 0, 16, 16));
        painter.end();
        QCOMPARE(shape(painted), shape(sharp(scale)));
    }

    void givenAtEveryScale()
    {
        const QPixmap given = ui::icon(u"plus"_s, ui::IconTone::Text).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(given.size(), QSize(32, 32));
        QCOMPARE(given.devicePixelRatio(), 2.0);
        QImage drawn = canvas(2.0);
        QPainter(&drawn).drawPixmap(0, 0, given);
        QCOMPARE(shape(drawn), shape(sharp(2.0)));
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
